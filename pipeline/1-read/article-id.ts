import { createHash } from 'node:crypto';
import { withoutEnding } from './endings.ts';

/** Characters that some file system, address or row id (`ARTICLE#q-…`) gives a meaning. */
const UNSAFE = /[<>:"|?*#%\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Names that Windows keeps for devices, with or without an ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * Bytes that a folder or file name may have with room for `.json` and a temporary ending; most file systems
 * allow 255.
 */
const LONGEST_NAME = 180;

/**
 * The id of the article in a file: its path without the ending, made safe.
 *
 * `courts/fire.html` -> `courts/fire`; `2025-01-17.txt` -> `article-2025-01-17`; `a/../../b.txt` -> `a/b`.
 */
export function articleIdOf(path: string): string {
  return safeId(withoutEnding(path));
}

/**
 * Makes an id that can name a file below the output folder and that no spreadsheet takes for a number, a date
 * or a formula: `..` and empty parts go, odd characters become hyphens, `12e5`, `2025-01-17` and `=A1` get
 * the prefix `article-`. An id that is safe already is returned as it is.
 */
export function safeId(id: string): string {
  const parts = id
    .normalize('NFC')
    .replace(/\\/g, '/')
    .split('/')
    .map(safePart)
    .filter((part) => part !== '');
  const joined = parts.join('/') || 'article';
  return looksLikeValue(joined) ? `article-${joined}` : joined;
}

function safePart(part: string): string {
  const name = part
    .replace(UNSAFE, '-')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(DEVICE, '$&-');
  if (Buffer.byteLength(name) <= LONGEST_NAME) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  let end = LONGEST_NAME - 9;
  while (Buffer.byteLength(name.slice(0, end)) > LONGEST_NAME - 9) end--;
  return `${name.slice(0, end).replace(/\p{Surrogate}$/u, '')}-${hash}`;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const VALUES = [
  /^[=+\-@'\t\r＝＋－＠]/u, // a formula, or the mark of a text cell
  /^[\p{Sc}(]?\s*[\p{Nd}.,\s]*\p{Nd}[\p{Nd}.,\s]*\)?\s*[%\p{Sc}]?$/u, // 12, 1,200, 1 200, 3.5%, $5
  /^\p{Nd}+(?:[.,]\p{Nd}+)?e[+-]?\p{Nd}+$/iu, // 12e5
  /^\p{Nd}{1,4}(?:[-/. ]\p{Nd}{1,4}){1,2}(?:[t ][\p{Nd}:.-]*\s*(?:[ap]\.?m?\.?)?z?)?$/iu, // 1-2, 2025-01-17, 17/1/25, 1 3/4
  /^\p{Nd}+ \p{Nd}+\/\p{Nd}+$/u, // 1 1/2
  /^\p{Nd}{1,2}(?:[-:.]\p{Nd}{1,2})?\s*[ap]m?$/iu, // 5 pm
  new RegExp(`^(?=\\D*\\d)(?:\\d{1,4}[-/., ]*)?${MONTH}(?:[-/., ]*\\d{1,4}){0,2}$`, 'i'), // mar1, 17-jan-2025, sept 2025
  /^(?:true|false)$/i,
];

/**
 * Whether a spreadsheet could show an id as something else than the text it is. Near misses that stay:
 * `17-things`, `a1`, `2025-01-17-vote`.
 */
function looksLikeValue(id: string): boolean {
  return id.length <= 40
    ? VALUES.some((pattern) => pattern.test(id))
    : VALUES[0].test(id) || /^[\d.,\s]+$/.test(id);
}
