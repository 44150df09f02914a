/** Bundles the plugin's server from its source, so that API tests need no build and never test an old one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { buildPageWorker, pageWorkerName } from '../../../scripts/lib/page-worker.mjs';

export const repository = path.resolve(__dirname, '../../..');
export const temporary = path.join(repository, 'tests/.tmp');

/** @returns the folder of a plugin that Strapi can load: its package.json and its server. */
export const bundlePlugin = async (folder: string): Promise<string> => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({
      name: 'strapi-plugin-newsroom',
      version: '0.0.0',
      strapi: { kind: 'plugin', name: 'newsroom', displayName: 'Newsroom' },
      exports: { './strapi-server': { require: './server.js', default: './server.js' } },
    }),
  );
  await build({
    absWorkingDir: repository,
    entryPoints: ['server/src/index.ts'],
    outfile: path.join(folder, 'server.js'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    footer: { js: 'module.exports = module.exports.default ?? module.exports;' },
    logLevel: 'warning',
  });
  await buildPageWorker(path.join(folder, pageWorkerName));
  return folder;
};
