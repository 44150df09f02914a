// Runs a program of this repository and keeps what it says.
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { dim, duration, say } from './say.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The path of a file in node_modules. */
export const installed = (file) => path.join(root, 'node_modules', file);

/** How often a long silent run says that it is still going: in place on a terminal, else as a line. */
const tick = process.stdout.isTTY ? 1_000 : 60_000;

/** @param {string} doing @returns {() => void} ends it */
const sayStillGoing = (doing) => {
  const started = Date.now();
  const timer = setInterval(() => {
    const line = dim(`  … ${doing}, ${duration(Date.now() - started)}`);
    if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}`);
    else say(line);
  }, tick);
  return () => {
    clearInterval(timer);
    if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  };
};

/**
 * @param {string} command a program, or 'node' for this Node
 * @param {string[]} args
 * @param {{cwd?: string, env?: Record<string, string>, doing?: string, shell?: boolean}} [options]
 *   `doing`: what to say while it runs
 * @returns {Promise<{code: number, output: string}>} code 127 when the program is not there
 */
export const run = (command, args, { cwd = root, env = {}, doing, shell = false } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command === 'node' ? process.execPath : command, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts = [];
    const quiet = doing ? sayStillGoing(doing) : () => undefined;
    const end = (code, last = '') => {
      quiet();
      resolve({ code, output: Buffer.concat(parts).toString() + last });
    };
    child.stdout.on('data', (data) => parts.push(data));
    child.stderr.on('data', (data) => parts.push(data));
    child.on('error', (error) => {
      end(127, error.message);
    });
    child.on('close', (code) => {
      end(code ?? 1);
    });
  });

/** The npm that runs this script, or the one on the path. */
export const npm = (args, options = {}) => {
  const own = process.env.npm_execpath;
  return own && /npm-cli\.c?js$/.test(own)
    ? run('node', [own, ...args], options)
    : run('npm', args, { ...options, shell: process.platform === 'win32' });
};

/** The last lines of an output: enough to see why. */
export const tail = (output, lines = 40) => output.trimEnd().split('\n').slice(-lines).join('\n');
