import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

/** The compiled program; `make test` compiles before it tests. */
export const cli = path.join(import.meta.dirname, '../../dist/cli.js');

/** Runs the program to its end. */
export function run(
  args: readonly string[],
  { input = '', env = {}, cwd = undefined as string | undefined } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
}

/** Starts the program and kills it after some milliseconds, at once and without a chance to clean up. Resolves to whether it was still running. */
export function runAndKill(args: readonly string[], milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('exit', (_status, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}
