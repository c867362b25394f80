/** A line of a file, without its line feed. */
export interface Line {
  /** From 1. */
  number: number;
  bytes: Uint8Array;
}

const LF = 0x0a;

/**
 * Splits a file into its lines that are not blank, before decoding, so that a byte that is no UTF-8 concerns
 * its own line only. UTF-16 is told by its mark; its lines carry the mark on.
 */
export function* splitLines(bytes: Uint8Array): Generator<Line> {
  const wide =
    bytes.length >= 2 &&
    ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
  const little = wide && bytes[0] === 0xff;
  let number = 0;
  let start = wide ? 2 : 0;
  while (start < bytes.length) {
    number++;
    const end = wide ? wideLineEnd(bytes, start, little) : narrowLineEnd(bytes, start);
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte > 0x20)) yield { number, bytes: wide ? marked(bytes, line) : line };
    start = end + (wide ? 2 : 1);
  }
}

function narrowLineEnd(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(LF, from);
  return at < 0 ? bytes.length : at;
}

function wideLineEnd(bytes: Uint8Array, from: number, little: boolean): number {
  for (let at = from; at + 1 < bytes.length; at += 2) {
    if (bytes[at + (little ? 0 : 1)] === LF && bytes[at + (little ? 1 : 0)] === 0) return at;
  }
  return bytes.length;
}

function marked(file: Uint8Array, line: Uint8Array): Uint8Array {
  const copy = new Uint8Array(line.length + 2);
  copy.set(file.subarray(0, 2));
  copy.set(line, 2);
  return copy;
}
