import { StringDecoder } from 'node:string_decoder';
import type { FileSystem } from './effects.ts';

/** The lines of a file, without their LF, read piece by piece. */
export function* readLines(fs: FileSystem, file: string): Generator<string, void> {
  const descriptor = fs.openSync(file, 'r');
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.allocUnsafe(1 << 16);
  let rest = '';
  try {
    for (;;) {
      const read = fs.readSync(descriptor, buffer, 0, buffer.length, null);
      if (read === 0) break;
      const lines = (rest + decoder.write(buffer.subarray(0, read))).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
    rest += decoder.end();
    if (rest) yield rest;
  } finally {
    fs.closeSync(descriptor);
  }
}
