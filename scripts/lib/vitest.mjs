// Runs one project of vitest and counts its tests.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { installed, root, run, tail } from './run.mjs';

/**
 * @param {'unit' | 'api' | 'e2e'} project
 * @param {Record<string, string>} [env]
 * @returns {Promise<{passed: number, failed: number, skipped: number, details?: string}>}
 */
export const runVitest = async (project, env = {}) => {
  const folder = path.join(root, 'tests', '.tmp');
  const file = path.join(folder, `result-${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await run(
    'node',
    [
      installed('vitest/vitest.mjs'),
      'run',
      `--project=${project}`,
      '--reporter=json',
      `--outputFile=${file}`,
    ],
    { env, doing: `still running the ${project} tests` },
  );
  const results = read(file);
  if (!results) {
    return { passed: 0, failed: 1, skipped: 0, details: tail(output) };
  }
  const failures = results.testResults.flatMap(failuresOf);
  // What fails outside of a test (an unhandled rejection, a hook) still fails the run.
  if (code !== 0 && failures.length === 0) failures.push(tail(output));
  return {
    passed: results.numPassedTests,
    failed: failures.length,
    skipped: results.numPendingTests + results.numTodoTests,
    ...(failures.length > 0 ? { details: failures.join('\n\n') } : {}),
  };
};

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

/** A file that does not load has no tests, and is one failure. */
const failuresOf = ({ name, status, message, assertionResults }) => {
  const place = path.relative(root, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [`${place}\n${message}`] : [];
  return failed.map((test) =>
    [`${place} > ${test.fullName}`, ...test.failureMessages.map((m) => clip(m))].join('\n'),
  );
};

const clip = (message) => message.split('\n').slice(0, 15).join('\n');
