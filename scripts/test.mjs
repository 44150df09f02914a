// npm test: every check of the project, one line each, and a count at the end.
// `npm test -- unit api` runs only these steps.
import { requireNode } from './lib/require-node.mjs';

requireNode();
const { writeLanguageLists } = await import('./lib/languages.mjs');
const { runMain } = await import('./lib/say.mjs');
const { runTests } = await import('./lib/run-tests.mjs');
writeLanguageLists();
await runMain(() => runTests(process.argv.slice(2)));
