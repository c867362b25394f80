import path from 'node:path';
import { describeSystemError, UsageError } from './effects.ts';
import { sha256 } from './write-file.ts';

/** The folder of what a build keeps for the next one: one for each output folder. */
export function cacheFolder(cache: string, output: string): string {
  return path.join(cache, sha256(path.resolve(output)).slice(0, 32));
}

/** Runs an effect on a folder of the cache; a failure becomes a sentence that says what to do. */
export function writeToCache<T>(folder: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new UsageError(
      `Cannot keep computed articles in “${path.dirname(folder)}”, because ${describeSystemError(error)}: make it writable, or name another folder with --cache.`,
    );
  }
}
