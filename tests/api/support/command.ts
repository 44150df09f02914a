/** The command line, as somebody runs it in the folder of an application. */
import { spawn } from 'node:child_process';
import path from 'node:path';

export interface CommandResult {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `newsroom` with these arguments, and gives what it printed and its exit code. */
export const runNewsroom = (args: string[], cwd: string): Promise<CommandResult> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [path.resolve('bin/newsroom.js'), ...args], { cwd });
    const text = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => (text.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text.err += chunk.toString()));
    child.on('close', (code) => {
      resolve({ code, ...text });
    });
  });
