import type { Oddity } from '../model.ts';

/** A file decoded: its text without byte-order mark, line ends as they stand. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  oddities: Oddity[];
}

/**
 * Windows-1252 between 0x80 and 0x9F; its five holes stay the control characters that they are in Latin-1.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Share of control characters from which a file counts as binary. */
const BINARY_SHARE = 0.1;

/** First bytes of the formats that people drop into the folder by mistake, and what to say of them. */
const SIGNATURES: readonly [bytes: string, name: string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zipped file such as .docx or .odt'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Office file such as .doc'],
  ['{\\rtf', 'a Rich Text file'],
  ['\u001F\u008B', 'a gzipped file'],
  ['\u0089PNG', 'a picture'],
  ['\u00FF\u00D8\u00FF', 'a picture'],
  ['GIF8', 'a picture'],
];

/**
 * Decodes a file: UTF-16 by its byte-order mark, else UTF-8; bytes that are no UTF-8 are read as
 * Windows-1252, with a warning. Where only some are none (a paragraph pasted into an older file), the others
 * stay UTF-8.
 *
 * @param name what to call the file in messages
 */
export function decodeText(bytes: Uint8Array, name: string): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(decodeUtf16(bytes, 'utf-16le'), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(decodeUtf16(bytes, 'utf-16be'), 'utf-16be');
  try {
    return decoded(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8');
  } catch {
    const { text, guessed } = decodeMixed(bytes);
    const message = `“${name}” is not valid UTF-8: ${guessed === 1 ? '1 byte was' : `${guessed} bytes were`} read as Windows-1252; look at accents and quotation marks, and save the file as UTF-8.`;
    return decoded(text, 'windows-1252', [{ rule: 'encoding-guessed', message }]);
  }
}

/**
 * Decodes a list that people edit (names, corrections, a table). One that is no UTF-8, as Excel saves it
 * where it is told nothing, gets the byte-order mark of UTF-8, by which Excel knows it the next time; one
 * that is keeps what it has.
 */
export function decodeList(bytes: Uint8Array): string {
  const { text, encoding } = decodeText(bytes, '');
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark || encoding !== 'utf-8' ? `\uFEFF${text}` : text;
}

/** Says why bytes are no text, as the end of “… cannot be read as text, because”; null where they are. */
export function describeBinary(bytes: Uint8Array, text: string): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return `it is ${known[1]}`;
  if (text.includes('\0')) return 'it holds zero bytes, as binary files do';
  let control = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 && (code < 9 || code > 13)) || (code >= 0x7f && code <= 0x9f) || code === 0xfffd)
      control++;
  }
  return control > text.length * BINARY_SHARE ? 'too many of its characters are control characters' : null;
}

/**
 * Reads the control characters between 0x80 and 0x9F as what Windows-1252 has there: some versions of Node
 * decode that encoding as Latin-1, which has quotation marks and dashes nowhere.
 */
export function repairControls(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]);
}

/** CRLF as LF; a lone CR is left. */
export function unifyLineEnds(text: string): string {
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
}

/**
 * Replaces halves of surrogate pairs, which no encoding can hold, by U+FFFD; offsets stay. Reports how many.
 */
export function repairSurrogates(text: string, name: string): { text: string; oddities: Oddity[] } {
  let count = 0;
  const repaired = text.replace(/\p{Surrogate}/gu, () => (count++, '\uFFFD'));
  if (!count) return { text, oddities: [] };
  const message = `The text of “${name}” holds ${count === 1 ? 'half a character' : `${count} halves of characters`} (a lone surrogate), now shown as “\uFFFD”: look at the place and repair it in the source.`;
  return { text: repaired, oddities: [{ rule: 'character-broken', message }] };
}

function decoded(text: string, encoding: Decoded['encoding'], oddities: Oddity[] = []): Decoded {
  return { text, encoding, oddities };
}

/** By hand for big-endian, which small builds of Node do not decode. An odd last byte is dropped. */
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
  const little = encoding === 'utf-16le' ? even : Uint8Array.from(even, (_, at) => even[at ^ 1]);
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(little);
}

/** Valid stretches as UTF-8, every other byte as Windows-1252. */
function decodeMixed(bytes: Uint8Array): { text: string; guessed: number } {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: string[] = [];
  let guessed = 0;
  let from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let at = from; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    if (at > from) pieces.push(utf8.decode(bytes.subarray(from, at)));
    const byte = bytes[at];
    pieces.push(byte < 0xa0 ? WINDOWS_1252[byte - 0x80] : String.fromCharCode(byte));
    guessed++;
    from = ++at;
  }
  if (from < bytes.length) pieces.push(utf8.decode(bytes.subarray(from)));
  return { text: pieces.join(''), guessed };
}

/** Bytes of the well-formed UTF-8 sequence at a place; 0 where there is none (Unicode 15, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf
      ? 2
      : first >= 0xe0 && first <= 0xef
        ? 3
        : first >= 0xf0 && first <= 0xf4
          ? 4
          : 0;
  if (!length || at + length > bytes.length) return 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (bytes[at + 1] < low || bytes[at + 1] > high) return 0;
  for (let next = at + 2; next < at + length; next++) if (bytes[next] < 0x80 || bytes[next] > 0xbf) return 0;
  return length;
}
