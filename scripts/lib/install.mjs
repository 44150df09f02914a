// Installs what is missing. What is there is compared with the lock file, version by version, so
// that a complete installation costs nothing and needs no network.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { installed, npm, root, run, tail } from './run.mjs';
import { duration, say, Stop } from './say.mjs';

/** Installs the packages of package-lock.json where they are missing or of another version. */
export const ensureInstalled = async () => {
  const state = stateOfModules();
  if (state !== 'complete') await install(state);
  await ensureSqlite();
};

const stateOfModules = () => {
  const record = installed('.package-lock.json');
  if (!existsSync(record)) return 'absent';
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const present = packagesOf(record);
  const complete = Object.entries(wanted).every(
    ([folder, p]) =>
      folder === '' || p.optional || p.devOptional || present[folder]?.version === p.version,
  );
  return complete ? 'complete' : 'outdated';
};

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

const install = async (state) => {
  const action = state === 'absent' || process.env.CI ? 'ci' : 'install';
  say(
    state === 'absent'
      ? 'Installing the packages: 2 to 4 minutes and about 900 MB, once.'
      : 'The packages have changed: bringing them up to date.',
  );
  const started = Date.now();
  const { code, output } = await npm([action, '--no-audit', '--no-fund', '--loglevel=error'], {
    doing: 'still installing',
  });
  if (code !== 0) throw new Stop(whyNotInstalled(output));
  say(`Installed in ${duration(Date.now() - started)}.`);
};

const causes = [
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT/,
    advice:
      'The package registry could not be reached. Check the connection and "npm config get registry", then run this again.',
  },
  { sign: /ENOSPC/, advice: 'The disk is full. About 1 GB is needed.' },
  {
    sign: /EACCES|EPERM/,
    advice:
      'Files in node_modules belong to somebody else or are open in another program. Delete node_modules and run this again.',
  },
  {
    sign: /node-gyp|prebuild-install/,
    advice:
      'SQLite could not be installed for this Node. Use Node 20, 22 or 24, for which it comes ready made, or install Python and a C++ compiler.',
  },
];

const whyNotInstalled = (output) => {
  const cause = causes.find(({ sign }) => sign.test(output));
  if (!cause) return `The packages could not be installed. npm said:\n${tail(output, 15)}`;
  const line = output.split('\n').find((text) => cause.sign.test(text)) ?? '';
  return `${cause.advice}\n  npm: ${line.replace(/^npm (?:error|ERR!)\s*/, '').trim()}`;
};

/** SQLite is compiled for one Node: after a change of Node it has to be fetched again. */
const ensureSqlite = async () => {
  const open = () => run('node', ['-e', "new (require('better-sqlite3'))(':memory:').close()"]);
  if ((await open()).code === 0) return;
  say('SQLite was installed for another Node: fetching it for this one.');
  await npm(['rebuild', 'better-sqlite3']);
  const { code, output } = await open();
  if (code !== 0) {
    throw new Stop(
      `SQLite does not load in Node ${process.versions.node}. Delete node_modules and run this again with Node 20, 22 or 24.\n\n${tail(output, 8)}`,
    );
  }
};
