// Runs the benchmarks in tests/bench: `npm run bench` for all of them, `npm run bench engine` for the
// built engine, `npm run bench beside` for the engine beside compromise and quote-parser, `npm run
// bench typing` for the editor's keys in a browser, `npm run bench pages` for pages read in the worker,
// `npm run bench wording` for wordings against pages, `npm run bench anchors` for wordings found again in
// edited stories, beside approx-string-match.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const engineFile = join(root, 'dist/engine/index.mjs');
if (!existsSync(engineFile)) {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), 'engine'], { stdio: 'inherit' });
}
const engine = await import(pathToFileURL(engineFile));

const wanted = process.argv.slice(2);
const benches = readdirSync(join(root, 'tests/bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => !wanted.length || wanted.some((name) => file.startsWith(name)));
if (!benches.length) {
  console.error(`No benchmark of that name in tests/bench: ${wanted.join(', ')}`);
  process.exit(1);
}

/** A bundled file still finds what lies beside its source. */
const inPlace = {
  name: 'in-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.(ts|mjs)$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('__dirname', JSON.stringify(dirname(path))),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }));
  },
};

// In the repository, where the packages are found.
mkdirSync(join(root, 'tests/.tmp'), { recursive: true });
const folder = mkdtempSync(join(root, 'tests/.tmp/bench-'));
try {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
  for (const file of benches) {
    const outfile = join(folder, file.replace(/\.ts$/, '.mjs'));
    await build({
      absWorkingDir: root,
      entryPoints: [join('tests/bench', file)],
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      plugins: [inPlace],
      outfile,
      logLevel: 'warning',
    });
    const { run } = await import(pathToFileURL(outfile));
    await run(engine);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
