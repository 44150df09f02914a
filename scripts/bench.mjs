// Runs the benchmarks in tests/bench on the built engine: `npm run bench`, or `npm run bench engine` for one of them.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const folder = mkdtempSync(join(tmpdir(), 'newsroom-bench-'));
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
      outfile,
      logLevel: 'warning',
    });
    const { run } = await import(pathToFileURL(outfile));
    await run(engine);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
