import { createHash } from 'node:crypto';
import type { TableFile } from '../6-write/describe-tables.ts';
import type { FileSystem } from './effects.ts';
import { Fingerprint, measureFile, readRange, removeQuietly, temporaryBeside } from './write-file.ts';

/** Bytes gathered before a write. */
const PIECE = 1 << 18;

/** A table as the former build wrote it, which must be whole. */
export interface FormerTable extends TableFile {
  fingerprint: string;
}

/** A table that is being written beside its place. */
export interface OpenTable {
  /** Takes over a piece of the former file. */
  keep(from: number, bytes: number): void;
  add(lines: Uint8Array): void;
  /** Puts it in place, if it is not there already. */
  end(): FormerTable & { isNew: boolean };
  /** Removes what was written. */
  abandon(): void;
}

/**
 * Writes a table from pieces of its former file and new lines. As long as all pieces follow each other,
 * nothing is copied: a table that stays the same is not written at all.
 */
export function tableWriter(
  fs: FileSystem,
  file: string,
  former: FormerTable | undefined,
  explained: <T>(run: () => T) => T,
): OpenTable {
  const kept = { from: 0, end: 0 };
  let beside: BesideFile | undefined;
  // A folder that cannot be written to is found out before anything is computed into it.
  if (!former) beside = explained(() => new BesideFile(fs, file));

  const copyKept = (): void => {
    const { from, end } = kept;
    kept.from = end;
    if (from === end) return;
    beside ??= explained(() => new BesideFile(fs, file));
    explained(() => readRange(fs, file, from, end - from, (piece) => beside!.write(piece)));
  };

  return {
    keep(from, bytes) {
      if (from !== kept.end) copyKept();
      if (kept.from === kept.end) kept.from = from;
      kept.end = from + bytes;
    },
    add(lines) {
      copyKept();
      beside ??= explained(() => new BesideFile(fs, file));
      explained(() => beside!.add(lines));
    },
    end() {
      if (former && !beside && kept.from === 0 && kept.end === former.bytes)
        return { ...former, isNew: false };
      copyKept();
      beside ??= explained(() => new BesideFile(fs, file));
      return explained(() => beside!.end(former));
    },
    abandon() {
      beside?.abandon();
    },
  };
}

/** A file that is written beside another and renamed into its place. */
class BesideFile {
  readonly #fs: FileSystem;
  readonly #file: string;
  readonly #temporary: string;
  readonly #descriptor: number;
  #isOpen = true;
  readonly #hash = createHash('sha256');
  readonly #fingerprint = new Fingerprint();
  readonly #piece = Buffer.allocUnsafe(PIECE);
  #gathered = 0;
  #bytes = 0;

  constructor(fs: FileSystem, file: string) {
    this.#fs = fs;
    this.#file = file;
    this.#temporary = temporaryBeside(file);
    this.#descriptor = fs.openSync(this.#temporary, 'w');
  }

  /** Adds a little; gathered before it is written. */
  add(bytes: Uint8Array): void {
    if (this.#gathered + bytes.length > PIECE) this.#flush();
    if (bytes.length > PIECE) return this.write(bytes);
    this.#piece.set(bytes, this.#gathered);
    this.#gathered += bytes.length;
  }

  /** Writes at once. */
  write(bytes: Uint8Array): void {
    this.#flush();
    this.#out(bytes);
  }

  /** @param former what stands in its place, where that is known */
  end(former?: FormerTable): FormerTable & { isNew: boolean } {
    this.#flush();
    this.#close();
    const sha256 = this.#hash.digest('hex');
    const sameSize = this.#fs.statSync(this.#file, { throwIfNoEntry: false })?.size === this.#bytes;
    const isNew = !sameSize || (former ?? measureFile(this.#fs, this.#file))?.sha256 !== sha256;
    if (isNew) this.#fs.renameSync(this.#temporary, this.#file);
    else this.#fs.rmSync(this.#temporary, { force: true });
    return { bytes: this.#bytes, sha256, fingerprint: String(this.#fingerprint), isNew };
  }

  abandon(): void {
    this.#close();
    removeQuietly(this.#fs, this.#temporary);
  }

  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#fs.closeSync(this.#descriptor);
  }

  #flush(): void {
    const gathered = this.#piece.subarray(0, this.#gathered);
    this.#gathered = 0;
    this.#out(gathered);
  }

  #out(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#fingerprint.add(bytes);
    this.#bytes += bytes.length;
    for (let at = 0; at < bytes.length;)
      at += this.#fs.writeSync(this.#descriptor, bytes, at, bytes.length - at);
  }
}
