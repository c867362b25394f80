import { createHash } from 'node:crypto';
import path from 'node:path';
import type { FileSystem } from './effects.ts';

/** Name of a file that is being written; whatever is left of a killed run is removed by the next one. */
const TEMPORARY = /^\.clipsheet-\d+-\d+\.tmp$/;

let written = 0;

/** A name beside a file for its unfinished form: in the same folder, so that a rename puts it in place at one stroke. */
export function temporaryBeside(file: string): string {
  return path.join(path.dirname(file), `.clipsheet-${process.pid}-${written++}.tmp`);
}

/** Writes a file so that at any moment the old or the new one is there, never half of one. Makes the folders on the way. */
export function writeFileWhole(fs: FileSystem, file: string, content: string | Uint8Array): void {
  const temporary = temporaryBeside(file);
  try {
    fs.writeFileSync(temporary, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(temporary, content);
  }
  try {
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/** Removes the unfinished files of a killed run from a folder; a folder that does not exist has none. */
export function removeLeftovers(fs: FileSystem, folder: string): void {
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder)) {
    if (TEMPORARY.test(name)) fs.rmSync(path.join(folder, name), { force: true });
  }
}

/** SHA-256 in hexadecimal. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Size and SHA-256 of a file, read piece by piece; null if there is none. */
export function measureFile(fs: FileSystem, file: string): { bytes: number; sha256: string } | null {
  const hash = createHash('sha256');
  let bytes = 0;
  let descriptor: number;
  try {
    descriptor = fs.openSync(file, 'r');
  } catch {
    return null;
  }
  try {
    for (;;) {
      const read = fs.readSync(descriptor, BUFFER, 0, BUFFER.length, null);
      if (read === 0) return { bytes, sha256: hash.digest('hex') };
      hash.update(BUFFER.subarray(0, read));
      bytes += read;
    }
  } catch {
    return null;
  } finally {
    fs.closeSync(descriptor);
  }
}

const BUFFER = Buffer.allocUnsafe(1 << 18);
