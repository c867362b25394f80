import path from 'node:path';
import { describeSystemError, UsageError } from './effects.ts';

/** Runs an effect on a file of the output; a failure becomes a sentence with the file's name. */
export function explained<T>(name: string, output: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new UsageError(
      `Cannot write “${path.join(output, name)}”, because ${describeSystemError(error)}: make the output folder writable, or choose another one with --output.`,
    );
  }
}
