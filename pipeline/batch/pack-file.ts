import type { FileSystem } from './effects.ts';
import { entryBytes, HEAD_BYTES, readHead, type EntryHead } from './pack-entry.ts';

/** Where an entry stands in its file. */
export interface Entry extends EntryHead {
  /** Offset of the head. */
  at: number;
}

/** A file of entries, one behind the other; new ones are added at its end. */
export class PackFile {
  readonly #fs: FileSystem;
  readonly #descriptor: number;
  /** Where the next entry goes. */
  end: number;

  /** @param flags `r` to read, `w+` to begin anew, `r+` to go on with an existing file */
  constructor(fs: FileSystem, path: string, flags: 'r' | 'w+' | 'r+', mark: string) {
    this.#fs = fs;
    this.#descriptor = fs.openSync(path, flags);
    this.end = Buffer.byteLength(mark);
    if (flags === 'w+') this.#write(Buffer.from(mark), 0);
  }

  /**
   * All sound entries from the start of the file: a killed run leaves the last one unfinished, and what comes
   * behind a damaged one is lost.
   */
  *scan(): Generator<Entry, void> {
    const { size } = this.#fs.fstatSync(this.#descriptor);
    const buffer = Buffer.allocUnsafe(HEAD_BYTES);
    for (;;) {
      const head = readHead(this.#read(this.end, HEAD_BYTES, buffer));
      if (!head || this.end + entryBytes(head) > size) return;
      yield { ...head, at: this.end };
      this.end += entryBytes(head);
    }
  }

  /** Adds an entry; gives the offset of its head. */
  append(bytes: Uint8Array): number {
    const at = this.end;
    this.#write(bytes, at);
    this.end += bytes.length;
    return at;
  }

  /** @param into memory that is large enough, in place of new one */
  read(from: number, length: number, into: Buffer = Buffer.allocUnsafe(length)): Buffer {
    return this.#read(from, length, into);
  }

  close(): void {
    this.#fs.closeSync(this.#descriptor);
  }

  #read(from: number, length: number, buffer: Buffer): Buffer {
    let read = 0;
    while (read < length) {
      const more = this.#fs.readSync(this.#descriptor, buffer, read, length - read, from + read);
      if (more === 0) break;
      read += more;
    }
    return buffer.subarray(0, read);
  }

  #write(bytes: Uint8Array, position: number): void {
    for (let at = 0; at < bytes.length;)
      at += this.#fs.writeSync(this.#descriptor, bytes, at, bytes.length - at, position + at);
  }
}
