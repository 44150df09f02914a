#!/usr/bin/env node
// The command line: `npx newsroom rebuild` and `npx newsroom report`, run in a Strapi application's
// folder. Progress goes to stderr, the answer to stdout. Exit codes: 0 done, 1 could not be done, 2 wrong usage.
const { existsSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { parseArgs } = require('node:util');

const help = `Usage: newsroom rebuild
       newsroom report [--since YYYY-MM-DD] [--json]

Run it in the folder of a Strapi application that has the Newsroom plugin.

  rebuild   Works out anew all that is derived: where mentions stand in their
            article, which quotes an article has, counts, search keys, and what
            is public. Writes only what is wrong; safe to interrupt and to run
            again. Back up your database first, as before any maintenance.

  report    Counts from the log what your editors made of the engine's proposals:
            how often it was right, for each language and each rule.
    --since   counts the decisions made on that day and after it
    --json    gives the counts as JSON

  --help    Shows this.
`;

/** Something that the person at the keyboard can put right. */
class Refusal extends Error {}

const main = async ([command, ...rest]) => {
  if (command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(help);
    return 0;
  }
  const options = optionsOf(command, rest);
  if (!options) {
    const wrong = [command, ...rest].filter(Boolean).join(' ');
    process.stderr.write(wrong ? `newsroom does not know "${wrong}".\n\n${help}` : help);
    return 2;
  }
  const { since } = options;
  if (since !== undefined && !isDay(since)) {
    process.stderr.write(`--since takes a day such as 2026-11-24, not "${since}".\n`);
    return 2;
  }
  const app = await loadApplication(process.cwd());
  try {
    process.stdout.write(await commands[command](app, options));
    return 0;
  } finally {
    await app.destroy();
  }
};

/** What each command does with the application; the answer for stdout. */
const commands = {
  async rebuild(app) {
    return summary(await service(app, 'maintenance').rebuild({ onProgress: showProgress }));
  },
  async report(app, { since, json }) {
    const engine = service(app, 'engine-report');
    const onProgress = (events) => process.stderr.write(`${events} events read\n`);
    const report = await engine.count({ since, onProgress });
    return json ? `${JSON.stringify(report, null, 2)}\n` : engine.text(report);
  },
};

const flags = {
  rebuild: {},
  report: { since: { type: 'string' }, json: { type: 'boolean' } },
};

/** Null where the command or one of its options is unknown. */
const optionsOf = (command, args) => {
  if (!Object.hasOwn(flags, command ?? '')) return null;
  try {
    return parseArgs({ args, options: flags[command] }).values;
  } catch {
    return null;
  }
};

/** A day of the calendar: 2026-02-30 is none. */
const isDay = (text) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
};

const loadApplication = async (folder) => {
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) throw new Refusal(notHere(folder));
  const load = createRequire(manifest);
  let strapi;
  try {
    strapi = load('@strapi/strapi');
  } catch (error) {
    if (error && error.code === 'MODULE_NOT_FOUND') throw new Refusal(notHere(folder));
    throw error;
  }
  process.stderr.write('Loading the Strapi application…\n');
  const context = await strapi.compileStrapi({ appDir: folder, ignoreDiagnostics: true });
  const app = strapi.createStrapi({ ...context, autoReload: false, serveAdminPanel: false });
  app.log.level = 'warn';
  logToStderr(app.log);
  return app.load();
};

/** The answer alone goes to stdout, so that it can be read by a program. */
const logToStderr = ({ levels, transports }) => {
  const all = Object.fromEntries(Object.keys(levels).map((level) => [level, true]));
  for (const transport of transports) {
    if ('stderrLevels' in transport) transport.stderrLevels = all;
  }
};

const notHere = (folder) =>
  `There is no Strapi application in ${folder}: run this in the folder that holds its package.json, after npm install.`;

const service = (app, name) => {
  const plugin = app.plugins.newsroom;
  if (!plugin) {
    throw new Refusal(
      'The Newsroom plugin is not enabled in this application: see config/plugins, and whether strapi-plugin-newsroom is installed.',
    );
  }
  return plugin.service(name);
};

let shown = '';
const showProgress = ({ part, done, total }) => {
  const line = `${part}: ${done} of ${total}`;
  if (line !== shown) process.stderr.write(`${line}\n`);
  shown = line;
};

const summary = ({ articles, articlesChanged, recordsChanged }) => {
  const seen = `Looked at ${articles} article ${articles === 1 ? 'version' : 'versions'} and all records.\n`;
  const changes = Object.entries(recordsChanged).map(([name, count]) => `${name}: ${count}`);
  if (articlesChanged) changes.unshift(`article versions: ${articlesChanged}`);
  return changes.length
    ? `${seen}Set right: ${changes.join(', ')}.\n`
    : `${seen}Nothing was wrong, nothing was changed.\n`;
};

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(
      error instanceof Refusal
        ? `${error.message}\n`
        : `newsroom failed: ${error.stack ?? error}\n`,
    );
    process.exit(1);
  },
);
