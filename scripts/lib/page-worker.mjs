// The worker that reads pages: a bundle of its own, which the server starts by its path. What it
// needs of npm stays outside, as for the server.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The name of its file, beside the server's bundle. */
export const pageWorkerName = 'page-worker.js';

/** @param {string} outfile absolute, or from the repository's folder */
export const buildPageWorker = (outfile) =>
  build({
    absWorkingDir: root,
    entryPoints: ['server/src/pages/page-worker.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  });
