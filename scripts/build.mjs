// Builds the package: the bundles by Strapi's own tool, the engine minified for front-ends, and the
// declarations by tsc, since Strapi's tool leaves out what server and admin import from plugin/.
// `node scripts/build.mjs engine` builds the engine alone, in a second.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeLanguageLists } from './lib/languages.mjs';
import { buildPageWorker, pageWorkerName } from './lib/page-worker.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (name, args) => {
  const program = fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  // The program has said what is wrong.
  if (status !== 0) process.exit(1);
};

writeLanguageLists();

const engineOnly = process.argv[2] === 'engine';

if (!engineOnly) run('@strapi/sdk-plugin/bin/strapi-plugin.js', ['build']);

const engine = {
  absWorkingDir: root,
  entryPoints: ['plugin/index.ts'],
  bundle: true,
  minify: true,
  platform: 'neutral',
  target: 'es2022',
  logLevel: 'warning',
};
// One map is enough to read a stack by: it is four times as large as the code.
await build({ ...engine, format: 'esm', outfile: 'dist/engine/index.mjs', sourcemap: true });
await build({ ...engine, format: 'cjs', outfile: 'dist/engine/index.js' });

if (!engineOnly) {
  await buildPageWorker(`dist/server/${pageWorkerName}`);
  for (const part of ['plugin', 'server', 'admin'])
    run('typescript/bin/tsc', ['-p', `${part}/tsconfig.build.json`]);
}
