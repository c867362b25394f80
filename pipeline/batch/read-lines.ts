import type { FileSystem } from './effects.ts';

const LF = 0x0a;
const PIECE = 1 << 16;

/** Reads the lines of a file one by one, piece by piece; can go on at another place. */
export class LineReader {
  /** The next line, without its LF; undefined behind the last one. */
  line: string | undefined;
  /** Offset of the next line. */
  position = 0;
  readonly #fs: FileSystem;
  readonly #descriptor: number;
  /** What was read and not used, from `position` on. */
  #rest = Buffer.alloc(0);
  #length = 0;

  constructor(fs: FileSystem, file: string) {
    this.#fs = fs;
    this.#descriptor = fs.openSync(file, 'r');
    this.#find();
  }

  /** Gives the next line and goes on. There must be one. */
  take(): string {
    const line = this.line!;
    this.position += this.#length;
    this.#rest = this.#rest.subarray(this.#length);
    this.#find();
    return line;
  }

  /** Goes on with the line at an offset. */
  goTo(position: number): void {
    const ahead = position - this.position;
    this.#rest = ahead >= 0 && ahead <= this.#rest.length ? this.#rest.subarray(ahead) : Buffer.alloc(0);
    this.position = position;
    this.#find();
  }

  close(): void {
    this.#fs.closeSync(this.#descriptor);
  }

  /** Reads until the next line is whole. */
  #find(): void {
    let end = this.#rest.indexOf(LF);
    while (end < 0) {
      const piece = Buffer.allocUnsafe(Math.max(PIECE, this.#rest.length));
      const from = this.position + this.#rest.length;
      const read = this.#fs.readSync(this.#descriptor, piece, 0, piece.length, from);
      if (read === 0) break;
      end = piece.subarray(0, read).indexOf(LF);
      if (end >= 0) end += this.#rest.length;
      this.#rest = Buffer.concat([this.#rest, piece.subarray(0, read)]);
    }
    this.#length = end < 0 ? this.#rest.length : end + 1;
    this.line = this.#length ? this.#rest.toString('utf8', 0, end < 0 ? this.#length : end) : undefined;
  }
}
