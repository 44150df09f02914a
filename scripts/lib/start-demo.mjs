// The demo from a fresh clone to a running Strapi, and again in seconds.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './builds.mjs';
import { ensureInstalled } from './install.mjs';
import { serveOutlets } from './outlet-sites.mjs';
import { installed, root } from './run.mjs';
import { bold, dim, duration, say, Stop } from './say.mjs';

const demo = path.join(root, 'demo');
const database = path.join(demo, '.tmp', 'data.db');

const help = `npm run demo              start the demo, with what was in it before
npm run demo -- --reset   begin anew: the demo's data is deleted
npm run demo -- --port N  another port (also NEWSROOM_PORT or PORT); 1337 otherwise
npm run demo -- --build   install and build, and do not start`;

/** @param {string[]} args @returns {Promise<number>} the exit code, once the demo has been stopped */
export const startDemo = async (args) => {
  const options = optionsOf(args);
  if (options.help) {
    say(help);
    return 0;
  }
  if (!options.build) await requireFreePort(options.port);
  await ensureInstalled();
  await ensureBuilt(async (name, build) => {
    const started = Date.now();
    say(`Building ${name} …`);
    await build();
    say(dim(`  ${duration(Date.now() - started)}`));
  });
  if (options.build) return 0;
  writeKeys();
  if (options.reset) reset();
  return runStrapi(options.port);
};

const optionsOf = (args) => {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        reset: { type: 'boolean' },
        build: { type: 'boolean' },
        help: { type: 'boolean' },
        port: { type: 'string' },
      },
    }));
  } catch (error) {
    throw new Stop(`${error.message}\n\n${help}`);
  }
  const port = values.port ?? process.env.NEWSROOM_PORT ?? process.env.PORT ?? '1337';
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    throw new Stop(`"${port}" is no port: give a number from 1 to 65535.`);
  }
  return { ...values, port: Number(port) };
};

const requireFreePort = (port) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      reject(
        new Stop(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is in use. Stop what runs there, or take another port: npm run demo -- --port ${port + 10}`
            : `Port ${port} cannot be used (${error.code}). Take another one: npm run demo -- --port 8337`,
        ),
      );
    });
    probe.listen(port, process.env.HOST ?? '127.0.0.1', () => probe.close(resolve));
  });

/** The application's secrets: made on the first run, never committed. */
const writeKeys = () => {
  const file = path.join(demo, '.env');
  if (existsSync(file)) return;
  const key = () => randomBytes(24).toString('base64url');
  const names = [
    'ADMIN_JWT_SECRET',
    'API_TOKEN_SALT',
    'TRANSFER_TOKEN_SALT',
    'ENCRYPTION_KEY',
    'JWT_SECRET',
  ];
  const lines = [`APP_KEYS=${key()},${key()}`, ...names.map((name) => `${name}=${key()}`)];
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
};

const reset = () => {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(database + ending, { force: true });
  say('The data of the demo is deleted.');
};

const runStrapi = async (port) => {
  const first = !existsSync(database);
  say(first ? 'Starting, and filling the newsroom with seven stories …' : 'Starting …');
  const started = Date.now();
  // Where something else listens on one of these, any ports do: the pages are named below.
  const sites = await serveOutlets(port + 1).catch(() => serveOutlets(0));
  const strapi = spawn(process.execPath, [installed('@strapi/strapi/bin/strapi.js'), 'start'], {
    cwd: demo,
    env: {
      ...process.env,
      PORT: String(port),
      NODE_ENV: 'production',
      NEWSROOM_OUTLETS: Object.values(sites.urls).join(','),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let stopping = false;
  let over = false;
  const ended = new Promise((resolve) => {
    strapi.once('error', () => resolve(1));
    strapi.once('exit', (code) => resolve(code ?? 0));
  }).finally(() => {
    over = true;
  });
  // Ctrl-C reaches Strapi too, as it is in the same process group; a kill of this script alone does not.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (!stopping) strapi.kill(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
      stopping = true;
    });
  }
  const url = `http://localhost:${port}`;
  const ready = await isReady(port, () => over);
  if (ready) welcome(url, Date.now() - started, sites.urls);
  const code = await ended;
  await sites.close();
  if (stopping) {
    say('\nStopped. The data stays in demo/.tmp; "npm run demo" starts it again.');
    return 0;
  }
  throw new Stop(
    ready
      ? `Strapi has stopped (exit code ${code}); what it said stands above.`
      : 'Strapi did not start; what it said stands above. "npm run demo -- --reset" begins with an empty database.',
  );
};

/** Waits until Strapi answers; false once it is over. */
const isReady = async (port, isOver) => {
  const host = process.env.HOST && process.env.HOST !== '0.0.0.0' ? process.env.HOST : '127.0.0.1';
  while (!isOver()) {
    const answer = await fetch(`http://${host}:${port}/_health`).catch(() => null);
    if (answer?.ok) return true;
    await sleep(200);
  }
  return false;
};

const welcome = (url, took, sites) => {
  const { editor, author } = JSON.parse(
    readFileSync(path.join(demo, 'seed', 'logins.json'), 'utf8'),
  );
  say(`
${bold('Newsroom is running.')} ${dim(`(started in ${duration(took)}; Ctrl-C stops it)`)}

  ${bold(`${url}/admin`)}
  login     ${bold(editor.email)}   password  ${bold(editor.password)}
  an author ${author.email}   password  ${author.password}

${bold('Four things to try')}
  1. Content Manager > Article > "Two hospitals, one laboratory and a bus": nobody has said yet
     who speaks in this draft. The Quotes panel on the right proposes it; accept, and save.
  2. Newsroom > Import: paste a story from any site, look at the quotes it finds, make a draft.
  3. Content Manager > Article > "Canal ...": one quote, printed three times, and its wording in
     Dutch, French and English. Change a word inside the quote and see what the panel says.
  4. Copy the whole page ${sites.blog}/phare-oosthaven and paste it under
     Newsroom > Import. It relays 7sur7, which relays HLN, and links to neither. Make the draft; the
     Origin panel says which pages are missing. Two small sites stand for the outlets: paste
       ${sites.hln}/vuurtoren-oosthaven
       ${sites['7sur7']}/phare-oosthaven
     One quote is word for word, one is not, and one was translated back.

${bold('And from outside')}
  curl -g "${url}/api/newsroom/articles?fields[0]=headline&populate[quotes][populate]=speaker"
  curl -g "${url}/api/newsroom/quotes?filters[speaker][name]=Nele%20Achterbroek&populate[citations][populate]=reference"
`);
};
