import type { Readable } from 'node:stream';

/** A line of a stream that is not blank. */
export interface InputLine {
  /** From 1. */
  number: number;
  bytes: Uint8Array;
  /** Whether the line was longer than the limit; its bytes are dropped then. */
  tooLong: boolean;
  /** Whether the next line, or the end of it, has come already. */
  more: boolean;
}

/** Longest line in bytes: far beyond any article, and little enough to be held. */
const LONGEST = 64_000_000;

const LF = 0x0a;

/**
 * The lines of a stream that are not blank, as they come. A line that never ends costs no memory beyond the
 * limit.
 */
export async function* readInputLines(input: Readable, longest = LONGEST): AsyncGenerator<InputLine> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 0;

  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= longest) pieces.push(piece);
    else pieces = [];
  };
  const line = (more: boolean): InputLine | undefined => {
    number++;
    const [whole, tooLong] = [Buffer.concat(pieces), length > longest];
    pieces = [];
    length = 0;
    if (!tooLong && isBlank(whole)) return undefined;
    return { number, bytes: whole, tooLong, more };
  };

  for await (const chunk of input as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      take(chunk.subarray(from, at));
      from = at + 1;
      const found = line(from < chunk.length);
      if (found) yield found;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (length) {
    const found = line(false);
    if (found) yield found;
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte > 0x20);
}
