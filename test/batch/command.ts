import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The compiled program; `make test` compiles before it tests. */
export const cli = path.join(import.meta.dirname, '../../dist/cli.js');

/** Runs the program to its end, or another one in its place. */
export function run(
  args: readonly string[],
  { input = '', env = {}, cwd = undefined as string | undefined, program = '' } = {},
) {
  const command = program ? [program, ...args] : [process.execPath, cli, ...args];
  const { status, stdout, stderr } = spawnSync(command[0], command.slice(1), {
    input,
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
}
