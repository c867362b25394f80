import type { Oddity } from '../model.ts';

/** Windows-1252 between 0x80 and 0x9F, as `decode.ts` reads it; back from character to byte. */
const BYTES = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'].map((char, at) => [char, 0x80 + at]),
);

/**
 * The head of a character of UTF-8 that was read as Windows-1252, with one to three characters that can be
 * its rest.
 */
const BROKEN = /[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g;

/** A closing quotation mark whose last byte, which Windows-1252 does not have, was lost. */
const CUT = /(?<=\S)â€\uFFFD?(?=$|[\s.,;:!?)\]<])/g;

/**
 * Sequences that can be nothing else: `Â£`, `Ã©`, `â€œ`. Near miss: `É“`, which stands at the end of a word
 * before a quotation.
 */
const TELLING = /^(?:Ã[\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00A0-\u00BF]|â€.?|ï¿½|ðŸ..)/;

/**
 * Repairs text whose UTF-8 was once read as Windows-1252 and saved again: `protegÃ©s` is `protegés`, `â€œ` is
 * `“`. Only sequences that are one character of UTF-8 are repaired, and only where at least one of them can
 * be nothing else; what cannot be repaired is told and left.
 *
 * @param name what to call the file in messages
 */
export function repairMojibake(text: string, name: string): { text: string; oddities: Oddity[] } {
  if (!hasTelling(text)) return { text, oddities: [] };
  let repairs = 0;
  const whole = text.replace(BROKEN, (found) => {
    const { char, rest } = decodeHead(found);
    if (char === null) return found;
    repairs++;
    return char + rest;
  });
  const repaired = whole.replace(CUT, () => (repairs++, '”'));
  const left = repaired.match(/â€|Ã(?=[^\p{L}\s.,;:!?’'”")-])|\uFFFD/gu)?.length ?? 0;
  if (!repairs && !left) return { text, oddities: [] };
  const were = (count: number): string => (count === 1 ? '1 character was' : `${count} characters were`);
  const message =
    `“${name}” was once saved with the wrong encoding (“Ã©” for “é”): ${were(repairs)} read right` +
    (left ? `, and ${were(left)} not: look at them in the source.` : '; compare with the source.');
  return { text: repaired, oddities: [{ rule: 'encoding-repaired', message }] };
}

function hasTelling(text: string): boolean {
  for (const [found] of text.matchAll(BROKEN)) if (TELLING.test(found)) return true;
  return false;
}

/** The character of UTF-8 that a run begins with, and what follows it; null where the run is none. */
function decodeHead(run: string): { char: string | null; rest: string } {
  const head = run.charCodeAt(0);
  const length = head < 0xe0 ? 2 : head < 0xf0 ? 3 : 4;
  const bytes = Array.from(run.slice(0, length), (char) => BYTES.get(char) ?? char.charCodeAt(0));
  if (bytes.length < length || bytes.some((byte) => byte > 0xff)) return { char: null, rest: '' };
  try {
    return {
      char: new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes)),
      rest: run.slice(length),
    };
  } catch {
    return { char: null, rest: '' };
  }
}
