// What npm would publish: everything that a user needs, and nothing else.
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { npm, root, tail } from './run.mjs';

const shipped =
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|bin\/.+|dist\/(?:admin|server|engine|plugin)\/.+)$/;

/**
 * Sizes in kB. They grow with the product; a jump means that a dependency was bundled. What finds
 * quotes and speakers, with all languages, is what an editor's browser loads: it has a budget.
 */
const limits = { package: 7_000, engineGzipped: 98, quotesGzipped: 60 };

/** What front-ends and scripts call. */
const engineFunctions = [
  'readStory',
  'findQuotes',
  'findAgain',
  'blocksToText',
  'makeSegment',
  'compareWording',
  'makeDeepLink',
];

/** No entry of the manifest names it: the server starts it by its path. */
const pageWorker = 'dist/server/page-worker.js';

/** @returns {Promise<{passed: number, failed: number, skipped: number, details?: string}>} */
export const checkPackage = async () => {
  const failures = [];
  const checks = [
    noForeignFiles,
    everyEntryIsThere,
    declarationsAreWhole,
    engineStandsAlone,
    pagesAreRead,
    quotesAreSmall,
    noInstallScripts,
  ];
  const pack = await packed();
  for (const check of checks)
    failures.push(...(await check(pack)).map((f) => `${check.name}: ${f}`));
  return {
    passed: checks.length - new Set(failures.map((f) => f.split(':')[0])).size,
    failed: new Set(failures.map((f) => f.split(':')[0])).size,
    skipped: 0,
    ...(failures.length > 0 ? { details: failures.join('\n') } : {}),
  };
};

const manifest = () => JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const packed = async () => {
  const { code, output } = await npm([
    'pack',
    '--dry-run',
    '--json',
    '--ignore-scripts',
    '--loglevel=error',
  ]);
  if (code !== 0) throw new Error(`npm pack failed:\n${tail(output)}`);
  const answer = JSON.parse(output.slice(output.search(/[[{]/)));
  // npm 11 answers with an object by package name, older ones with a list
  const [pack] = Object.values(answer);
  return { paths: new Set(pack.files.map((file) => file.path)), size: pack.unpackedSize };
};

const noForeignFiles = ({ paths, size }) => [
  ...[...paths]
    .filter((file) => !shipped.test(file))
    .map((file) => `${file} does not belong there`),
  ...(size > limits.package * 1000
    ? [`${Math.round(size / 1000)} kB, the limit is ${limits.package} kB`]
    : []),
];

const everyEntryIsThere = ({ paths }) => {
  const { exports, bin } = manifest();
  const named = [...Object.values(exports), bin].flatMap((entry) =>
    typeof entry === 'string'
      ? [entry]
      : // "source" is for people who develop the plugin itself
        Object.entries(entry)
          .filter(([condition]) => condition !== 'source')
          .map(([, file]) => file),
  );
  return [...named, pageWorker, 'README.md', 'LICENSE', 'CHANGELOG.md']
    .map((file) => file.replace(/^\.\//, ''))
    .filter((file) => !paths.has(file))
    .map((file) => `${file} is missing`);
};

/** A declaration that imports what is not shipped gives a user "any" or an error. */
const declarationsAreWhole = ({ paths }) =>
  [...paths]
    .filter((file) => file.endsWith('.d.ts'))
    .flatMap((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)]
        .map(([, target]) => path.posix.join(path.posix.dirname(file), target))
        .filter(
          (target) => ![`${target}.d.ts`, `${target}/index.d.ts`, target].some((t) => paths.has(t)),
        )
        .map((target) => `${file} imports ${target}, which is not shipped`);
    });

const engineStandsAlone = async () => {
  const file = path.join(root, 'dist/engine/index.mjs');
  if (!existsSync(file)) return ['dist/engine/index.mjs is missing'];
  const text = readFileSync(file, 'utf8');
  const size = gzipSync(text).length / 1000;
  const require = createRequire(path.join(root, 'package.json'));
  const ways = {
    import: await import(pathToFileURL(file).href),
    require: require('strapi-plugin-newsroom/engine'),
  };
  return [
    ...(size > limits.engineGzipped
      ? [`${size.toFixed(1)} kB gzipped, the limit is ${limits.engineGzipped} kB`]
      : []),
    ...(/(?:^|;)import[\s{*"']/.test(text) ? ['it imports other packages'] : []),
    ...Object.entries(ways).flatMap(([way, engine]) =>
      engineFunctions
        .filter((name) => typeof engine[name] !== 'function')
        .map((name) => `${name} is not there with ${way}`),
    ),
  ];
};

/** The worker finds its parsers where a user has them: beside the package. */
const pagesAreRead = async () => {
  const file = path.join(root, pageWorker);
  if (!existsSync(file)) return [`${pageWorker} is missing`];
  const worker = new Worker(file, { env: {} });
  const page = Uint8Array.from('<h1>The ferry stays</h1><p>It will.</p>', (c) => c.charCodeAt(0));
  try {
    const answer = await new Promise((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      worker.postMessage({
        body: page,
        url: 'https://example.org/a',
        charset: null,
        contentType: 'text/html',
      });
    });
    const text = answer.reading?.text;
    return text === 'The ferry stays\nIt will.' ? [] : [`read as ${JSON.stringify(answer)}`];
  } catch (error) {
    return [error.message];
  } finally {
    await worker.terminate();
  }
};

const quotesAreSmall = async () => {
  // This file is loaded before anything is installed.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: "export { findQuotes } from './plugin/quotes';", resolveDir: root },
    bundle: true,
    minify: true,
    platform: 'neutral',
    target: 'es2022',
    write: false,
  });
  const size = gzipSync(outputFiles[0].contents).length / 1000;
  return size > limits.quotesGzipped
    ? [`findQuotes is ${size.toFixed(1)} kB gzipped, the limit is ${limits.quotesGzipped} kB`]
    : [];
};

const noInstallScripts = () =>
  ['preinstall', 'install', 'postinstall', 'prepare']
    .filter((name) => name in (manifest().scripts ?? {}))
    .map((name) => `the script "${name}" would run on a user's machine`);
