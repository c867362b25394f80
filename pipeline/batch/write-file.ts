import { createHash, hash } from 'node:crypto';
import path from 'node:path';
import zlib from 'node:zlib';
import type { FileSystem } from './effects.ts';
import { makeFolder } from './make-folder.ts';
import { isAlive, ownProcess } from './owner.ts';

/**
 * Name of a file that is being written: process, its start, number. What is left of a killed run is removed
 * by the next one.
 */
const TEMPORARY = /^\.clipsheet-(\d+)-(?:(\d*)-)?\d+\.tmp$/;

let written = 0;

/**
 * A name beside a file for its unfinished form: in the same folder, so that a rename puts it in place at one
 * stroke.
 */
export function temporaryBeside(file: string): string {
  const { pid, started } = ownProcess;
  return path.join(path.dirname(file), `.clipsheet-${pid}-${started}-${written++}.tmp`);
}

/**
 * Writes a file so that at any moment the old or the new one is there, never half of one. Makes the folders
 * on the way.
 */
export function writeFileWhole(fs: FileSystem, file: string, content: string | Uint8Array): void {
  const temporary = temporaryBeside(file);
  try {
    try {
      fs.writeFileSync(temporary, content);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      makeFolder(fs, path.dirname(file));
      fs.writeFileSync(temporary, content);
    }
    fs.renameSync(temporary, file);
  } catch (error) {
    removeQuietly(fs, temporary);
    throw error;
  }
}

/** Removes a file; what stands in the way of that is less than what led to it, and is not told. */
export function removeQuietly(fs: FileSystem, file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    // The next build removes it.
  }
}

/**
 * Removes the unfinished files of runs that are gone from a folder; a folder that does not exist has none.
 */
export function removeLeftovers(fs: FileSystem, folder: string): void {
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder)) {
    const found = TEMPORARY.exec(name);
    if (found && !isAlive({ pid: Number(found[1]), started: found[2] ?? '' }))
      fs.rmSync(path.join(folder, name), { force: true });
  }
}

/** SHA-256 in hexadecimal. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  if (parts.length === 1) return hash('sha256', parts[0]);
  const whole = createHash('sha256');
  for (const part of parts) whole.update(part);
  return whole.digest('hex');
}

/** SHA-256 of an open file, in little memory; null where it cannot be read to its end. */
export function hashOpen(fs: FileSystem, descriptor: number): string | null {
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < BUFFER.length; length += read)
      read = fs.readSync(descriptor, BUFFER, length, BUFFER.length - length, null);
    // Nearly all files fit: one call costs less than an object.
    if (length < BUFFER.length) return hash('sha256', BUFFER.subarray(0, length));
    const whole = createHash('sha256').update(BUFFER);
    for (let read; (read = fs.readSync(descriptor, BUFFER, 0, BUFFER.length, null)) !== 0;)
      whole.update(BUFFER.subarray(0, read));
    return whole.digest('hex');
  } catch {
    return null;
  }
}

/** Size and SHA-256 of a file, read piece by piece; null if there is none. */
export function measureFile(fs: FileSystem, file: string): { bytes: number; sha256: string } | null {
  const whole = createHash('sha256');
  const bytes = readPieces(fs, file, (piece) => whole.update(piece));
  return bytes === null ? null : { bytes, sha256: whole.digest('hex') };
}

/**
 * Size and CRC-32 of what was written: enough to notice that somebody edited or cut a file of the output, and
 * for thousands of files many times faster than SHA-256. What decides whether an article is computed again is
 * never this.
 */
export class Fingerprint {
  #bytes = 0;
  #crc = 0;

  add(piece: string | Uint8Array): this {
    this.#bytes += typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length;
    this.#crc = zlib.crc32(piece, this.#crc);
    return this;
  }

  toString(): string {
    return `${this.#bytes}-${this.#crc.toString(16)}`;
  }
}

/** Whether a file has a fingerprint. */
export function hasFingerprint(fs: FileSystem, file: string, expected: string): boolean {
  const fingerprint = new Fingerprint();
  return readPieces(fs, file, (piece) => fingerprint.add(piece)) !== null && String(fingerprint) === expected;
}

/** Reads a file piece by piece; its size, or null if it cannot be read. */
function readPieces(fs: FileSystem, file: string, take: (piece: Uint8Array) => void): number | null {
  let descriptor: number | undefined;
  try {
    descriptor = fs.openSync(file, 'r');
    for (let bytes = 0; ;) {
      const read = fs.readSync(descriptor, BUFFER, 0, BUFFER.length, null);
      if (read === 0) return bytes;
      take(BUFFER.subarray(0, read));
      bytes += read;
    }
  } catch {
    return null;
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}

/** The first bytes of a file, fewer where it is shorter; null where it cannot be read. */
export function readBeginning(fs: FileSystem, file: string, bytes: number): Buffer | null {
  let descriptor: number | undefined;
  try {
    descriptor = fs.openSync(file, 'r');
    const head = Buffer.alloc(bytes);
    return head.subarray(0, fs.readSync(descriptor, head, 0, bytes, 0));
  } catch {
    return null;
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}

/** Reads a part of a file piece by piece; throws where it ends too soon. */
export function readRange(
  fs: FileSystem,
  file: string,
  from: number,
  bytes: number,
  take: (piece: Uint8Array) => void,
): void {
  const descriptor = fs.openSync(file, 'r');
  try {
    for (let at = from; at < from + bytes;) {
      const read = fs.readSync(descriptor, BUFFER, 0, Math.min(BUFFER.length, from + bytes - at), at);
      if (read === 0) throw new Error(`“${file}” was changed while it was read`);
      take(BUFFER.subarray(0, read));
      at += read;
    }
  } finally {
    fs.closeSync(descriptor);
  }
}

const BUFFER = Buffer.allocUnsafe(1 << 18);
