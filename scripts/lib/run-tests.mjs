// The steps of npm test. Each gives what passed, failed and was skipped; what failed tells why.
import { ensureBuilt } from './builds.mjs';
import { findOrInstallBrowser } from './browser.mjs';
import { checkPackage } from './check-package.mjs';
import { ensureInstalled } from './install.mjs';
import { installed, npm, run, tail } from './run.mjs';
import { bold, dim, duration, green, red, say, Stop, yellow } from './say.mjs';
import { runVitest } from './vitest.mjs';

/**
 * @typedef {{passed: number, failed: number, skipped: number, details?: string, note?: string}} Result
 */

const one = (failure) =>
  failure
    ? { passed: 0, failed: 1, skipped: 0, details: failure }
    : { passed: 1, failed: 0, skipped: 0 };

/** A step that is one program: it passes when the program says nothing is wrong. */
const program = (file, args, doing) => async () => {
  const { code, output } = await run('node', [installed(file), ...args], { doing });
  return one(code === 0 ? null : tail(output, 200));
};

const typeCheck = async () => {
  const { code, output } = await npm(['run', '--silent', 'types'], { doing: 'checking types' });
  return one(code === 0 ? null : tail(output, 200));
};

const build = async () => {
  try {
    await ensureBuilt();
  } catch (error) {
    if (error instanceof Stop) return one(error.message);
    throw error;
  }
  return one();
};

const browserTests = async () => {
  const browser = await findOrInstallBrowser();
  if (!browser) {
    const note = process.env.CHROME_PATH
      ? `no browser at CHROME_PATH (${process.env.CHROME_PATH})`
      : 'no Chromium, Chrome or Edge was found: install one, or say where it is with CHROME_PATH';
    return process.env.CI ? one(note) : { passed: 0, failed: 0, skipped: 1, note };
  }
  const built = await build();
  return built.failed ? built : runVitest('e2e', { CHROME_PATH: browser });
};

const steps = {
  types: typeCheck,
  lint: program('eslint/bin/eslint.js', ['.', '--max-warnings', '0'], 'linting'),
  format: program(
    'prettier/bin/prettier.cjs',
    ['--check', '.', '--log-level', 'warn'],
    'checking the format',
  ),
  build,
  verify: program('@strapi/sdk-plugin/bin/strapi-plugin.js', ['verify'], 'verifying the package'),
  package: async () => {
    const built = await build();
    return built.failed ? built : checkPackage();
  },
  unit: () => runVitest('unit'),
  api: () => runVitest('api'),
  browser: browserTests,
};

/** @param {string[]} names which steps; none: all @returns {Promise<number>} the exit code */
export const runTests = async (names) => {
  const unknown = names.filter((name) => !(name in steps));
  if (unknown.length > 0) {
    throw new Stop(
      `There is no step "${unknown[0]}". The steps are ${Object.keys(steps).join(', ')}.`,
    );
  }
  await ensureInstalled();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, step] of Object.entries(steps)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const started = Date.now();
    const result = await step();
    report(name, result, Date.now() - started);
    for (const key of Object.keys(total)) total[key] += result[key];
  }
  const { passed, failed, skipped } = total;
  say(bold(`\n${passed} passed, ${failed} failed, ${skipped} skipped`));
  return failed > 0 ? 1 : 0;
};

/** @param {string} name @param {Result} result @param {number} took */
const report = (name, { passed, failed, skipped, details, note }, took) => {
  const sign = failed > 0 ? red('✗') : passed > 0 ? green('✓') : yellow('–');
  const counts = [
    `${passed} passed`,
    ...(failed > 0 ? [red(`${failed} failed`)] : []),
    ...(skipped > 0 ? [yellow(`${skipped} skipped`)] : []),
  ].join(', ');
  say(`${sign} ${name.padEnd(8)} ${counts} ${dim(duration(took))}${note ? ` (${note})` : ''}`);
  if (details) say(`${details}\n`);
};
