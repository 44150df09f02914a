#!/usr/bin/env node
// The command line: `npx newsroom rebuild`, run in a Strapi application's folder.
// Progress goes to stderr, the summary to stdout. Exit codes: 0 done, 1 could not be done, 2 wrong usage.
const { existsSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');

const help = `Usage: newsroom rebuild

Run it in the folder of a Strapi application that has the Newsroom plugin.

  rebuild   Works out anew all that is derived: where mentions stand in their
            article, which quotes an article has, counts, search keys, and what
            is public. Writes only what is wrong; safe to interrupt and to run
            again. Back up your database first, as before any maintenance.

  --help    Shows this.
`;

/** Something that the person at the keyboard can put right. */
class Refusal extends Error {}

const main = async ([command, ...rest]) => {
  if (command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(help);
    return 0;
  }
  if (command !== 'rebuild' || rest.length > 0) {
    const wrong = [command, ...rest].filter(Boolean).join(' ');
    process.stderr.write(wrong ? `newsroom does not know "${wrong}".\n\n${help}` : help);
    return 2;
  }
  const app = await loadApplication(process.cwd());
  try {
    const report = await maintenance(app).rebuild({ onProgress: showProgress });
    process.stdout.write(summary(report));
    return 0;
  } finally {
    await app.destroy();
  }
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
  return app.load();
};

const notHere = (folder) =>
  `There is no Strapi application in ${folder}: run this in the folder that holds its package.json, after npm install.`;

const maintenance = (app) => {
  const plugin = app.plugins.newsroom;
  if (!plugin) {
    throw new Refusal(
      'The Newsroom plugin is not enabled in this application: see config/plugins, and whether strapi-plugin-newsroom is installed.',
    );
  }
  return plugin.service('maintenance');
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
