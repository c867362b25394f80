import { decodeList } from '../1-read/decode.ts';
import fs from 'node:fs';
import path from 'node:path';
import { describeSystemError } from '../batch/effects.ts';
import { CORRECTIONS } from '../batch/find-articles.ts';
import { temporaryBeside } from '../batch/write-file.ts';
import type { Correction } from '../model.ts';
import { correctionLine, correctionsHeader, formOf } from './corrections-file.ts';

/** The file that says who is changing the corrections; hidden, so that it is never taken for input. */
const LOCK = '.corrections.lock';
/** How long a writer waits for another one, and how often it looks. */
const PATIENCE_MS = 5000;
const LOOK_MS = 20;

/** Why a decision could not be kept, as a sentence for the person who made it. */
export class NotKept extends Error {}

/**
 * Changes `corrections.csv` on behalf of the review: the whole file is written beside its place, forced to
 * the disk and renamed into it, under a lock, from what it holds at that moment. Two windows, two servers, a
 * killed one and a person with an editor lose nothing of each other's work.
 */
export class CorrectionsStore {
  readonly file: string;
  readonly #lock: string;

  constructor(input: string) {
    this.file = path.join(input, CORRECTIONS);
    this.#lock = path.join(input, LOCK);
  }

  /** What the file holds now; an empty text where there is none. */
  read(): string {
    try {
      return decodeList(fs.readFileSync(this.file));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw new NotKept(`Cannot read “${this.file}”, because ${describeSystemError(error)}.`);
    }
  }

  /**
   * Appends corrections in the form that the file has; gives their lines, when they are on the disk.
   *
   * @param again whether they were sent before, and the answer may have been lost: lines that are there are
   * not written twice
   */
  append(corrections: readonly Correction[], again = false): string[] {
    return this.#change((content) => {
      const form = formOf(content);
      const lines = corrections.map((one) => correctionLine(one, form));
      if (again && lines.every((line) => lastLine(content, line) >= 0)) return { content, result: lines };
      const head = content || correctionsHeader();
      const gap = head.endsWith('\n') ? '' : form.lineEnd;
      return { content: head + gap + lines.map((line) => line + form.lineEnd).join(''), result: lines };
    });
  }

  /** Removes lines again, the last that are alike; gives how many were there. */
  remove(lines: readonly string[]): number {
    return this.#change((content) => {
      let removed = 0;
      let rest = content;
      for (const line of [...lines].reverse()) {
        const at = lastLine(rest, line);
        if (at < 0) continue;
        const end = rest.indexOf('\n', at);
        rest = rest.slice(0, at) + (end < 0 ? '' : rest.slice(end + 1));
        removed++;
      }
      return { content: rest, result: removed };
    });
  }

  #change<T>(change: (content: string) => { content: string; result: T }): T {
    this.#take();
    try {
      const { content, result } = change(this.read());
      writeToDisk(this.file, content);
      return result;
    } catch (error) {
      if (error instanceof NotKept) throw error;
      throw new NotKept(
        `Cannot write “${this.file}”, because ${describeSystemError(error)}: make it writable; nothing was changed.`,
      );
    } finally {
      fs.rmSync(this.#lock, { force: true });
    }
  }

  /** Waits for the lock and takes it. That of a process that is gone is nobody's. */
  #take(): void {
    for (let waited = 0; ; waited += LOOK_MS) {
      try {
        fs.writeFileSync(this.#lock, String(process.pid), { flag: 'wx' });
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
          throw new NotKept(
            `Cannot write into the folder of “${this.file}”, because ${describeSystemError(error)}.`,
          );
      }
      if (isAbandoned(this.#lock)) fs.rmSync(this.#lock, { force: true });
      else if (waited >= PATIENCE_MS)
        throw new NotKept(`“${this.#lock}” is held by another review: wait for it, or remove the file.`);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_MS);
    }
  }
}

/** Where the last line stands that is exactly this one; -1 if none does. */
function lastLine(content: string, line: string): number {
  for (let at = content.lastIndexOf(line); at >= 0; at = at === 0 ? -1 : content.lastIndexOf(line, at - 1)) {
    const begins = at === 0 || content[at - 1] === '\n' || (at === 1 && content[0] === '\uFEFF');
    if (begins && /^\r?(?:\n|$)/.test(content.slice(at + line.length, at + line.length + 2))) return at;
  }
  return -1;
}

function isAbandoned(lock: string): boolean {
  try {
    const owner = Number(fs.readFileSync(lock, 'utf8'));
    if (!owner) return false; // just being written
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function writeToDisk(file: string, content: string): void {
  const temporary = temporaryBeside(file);
  try {
    const descriptor = fs.openSync(temporary, 'w');
    try {
      fs.writeFileSync(descriptor, content);
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(path.dirname(file));
}

/** Forces the new name of a file to the disk, where the system has that. */
function syncFolder(folder: string): void {
  try {
    const descriptor = fs.openSync(folder, 'r');
    try {
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  } catch {
    // Windows opens no folders.
  }
}
