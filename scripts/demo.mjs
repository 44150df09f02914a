// npm run demo: installs, builds and starts a newsroom with a few stories in it.
import { requireNode } from './lib/require-node.mjs';

requireNode();
const { runMain } = await import('./lib/say.mjs');
const { startDemo } = await import('./lib/start-demo.mjs');
await runMain(() => startDemo(process.argv.slice(2)));
