// Builds what is older than its sources: the plugin, the demo's server and its admin. A build is
// known by a hash of what goes into it, so that a checkout or a branch switch rebuilds no more than
// it must.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installed, root, run, tail } from './run.mjs';
import { Stop } from './say.mjs';

const stamps = installed('.cache/newsroom');
const skipped = new Set(['node_modules', 'dist', '.tmp', '.cache', '.strapi']);

const plugin = {
  name: 'the plugin',
  stamp: 'plugin',
  inputs: [
    'plugin',
    'server',
    'admin',
    'scripts/build.mjs',
    'scripts/lib/page-worker.mjs',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
  ],
  outputs: [
    'dist/server/index.js',
    'dist/server/page-worker.js',
    'dist/admin/index.mjs',
    'dist/engine/index.js',
  ],
  build: () => run('node', ['scripts/build.mjs'], { doing: 'building the plugin' }),
};

const demoServer = {
  name: 'the demo',
  stamp: 'demo-server',
  inputs: ['demo/config', 'demo/seed', 'demo/src/index.ts', 'demo/tsconfig.json'],
  outputs: ['demo/dist/src/index.js', 'demo/dist/config/plugins.js'],
  build: () => run('node', [installed('typescript/bin/tsc'), '-p', 'demo/tsconfig.json']),
};

const demoAdmin = {
  name: 'the admin',
  stamp: 'demo-admin',
  // The built admin of the plugin, not its source: a change on the server leaves it as it is.
  inputs: [
    'dist/admin',
    'demo/src/admin',
    'demo/config/plugins.ts',
    'demo/package.json',
    'package-lock.json',
  ],
  outputs: ['demo/dist/build/index.html'],
  build: () =>
    run('node', [installed('@strapi/strapi/bin/strapi.js'), 'build', '--silent'], {
      cwd: path.join(root, 'demo'),
      env: { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
      doing: 'building the admin',
    }),
};

/**
 * Builds, in this order, the plugin, the demo's server and the demo's admin, each only when needed.
 * @param {(name: string, build: () => Promise<void>) => Promise<void>} [around] told of each build
 * @throws {Stop} with what the compiler said
 */
export const ensureBuilt = async (around = (_name, build) => build()) => {
  for (const part of [plugin, demoServer, demoAdmin]) {
    if (isFresh(part)) continue;
    await around(part.name, async () => {
      const { code, output } = await part.build();
      if (code !== 0) throw new Stop(`Building ${part.name} failed:\n${tail(output)}`);
      mkdirSync(stamps, { recursive: true });
      writeFileSync(path.join(stamps, part.stamp), hashOf(part.inputs));
    });
  }
};

const isFresh = ({ stamp, inputs, outputs }) => {
  const file = path.join(stamps, stamp);
  return (
    outputs.every((output) => existsSync(path.join(root, output))) &&
    existsSync(file) &&
    readFileSync(file, 'utf8') === hashOf(inputs)
  );
};

const hashOf = (inputs) => {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesUnder)) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
};

/** The files of a file or folder of the repository, in a stable order. */
const filesUnder = (place) => {
  const whole = path.join(root, place);
  if (!existsSync(whole)) return [];
  const entries = tryReadFolder(whole);
  if (!entries) return [place];
  return entries
    .filter((entry) => !skipped.has(entry.name))
    .map((entry) => `${place}/${entry.name}`)
    .sort()
    .flatMap(filesUnder);
};

const tryReadFolder = (folder) => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null; // a file
  }
};
