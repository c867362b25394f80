import { datelineStops } from '../lexicons/dateline-stops.ts';
import type { Dateline, Span } from '../model.ts';

const stops = new Set(datelineStops);
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){0,3}`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}`;
const DATE = String.raw`(?:\p{Lu}[\p{L}]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}[\p{L}]{2,8}(?: \d{4})?)`;
const AGENCY = String.raw`\((\p{Lu}[^()\n]{1,40})\)`;
const DASH = String.raw`\s{0,2}(?:—|–|--|-|_|:)\s`;

/** Ways to write a dateline; group 1 is the place, group 2 the agency. */
const forms = [
  new RegExp(`^(${CAPITALS})(?:, ${NAME})?(?:, ${DATE})? ?(?:/PRNewswire/|${AGENCY})${DASH}`, 'u'),
  new RegExp(`^(${NAME})(?:, ${NAME})?(?:, ${DATE})? ?${AGENCY}${DASH}`, 'u'),
  new RegExp(`^(${CAPITALS})(?:, ${NAME})?(?:, ${DATE})?()\\s{0,2}(?:—|–|--|_)\\s`, 'u'),
  new RegExp(`^(${CAPITALS}), ${DATE}()\\s{0,2}(?:—|–|--|-|_|:)\\s`, 'u'),
  new RegExp(`^()${AGENCY}(?:${DASH}|\\s)`, 'u'),
];
/** An agency's name on a line of its own, with the dash on the next. */
const agencyLines = /^()(\p{Lu}[\p{Lu}\d]{1,9})\n(?:—|–|--|-)\n/u;

/**
 * The dateline at the head of an article, or at the head of one of the two paragraphs below its headline:
 *
 *     GENEVA (Agency) — The talks …     MEXICO CITY, Feb. 8 (UPI) — Count …     CNN⏎—⏎Just three days …
 *
 * Near misses: `KENYA:⏎Total dead`, `BREAKING — A fire …`, `NATO leaders — all of them …`.
 */
export function findDateline(text: string): Dateline | null {
  let start = nextLine(text, 0);
  for (let paragraph = 0; paragraph < 3 && start < text.length; paragraph++) {
    const head = text.slice(start, start + 200);
    for (const form of paragraph === 0 ? [agencyLines, ...forms] : forms) {
      const match = form.exec(head);
      if (match && !stops.has(match[1].toLowerCase())) return datelineOf(text, start, match);
    }
    const end = text.indexOf('\n', start);
    if (end < 0) return null;
    start = nextLine(text, end);
  }
  return null;
}

function nextLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && at < from + 1000 && /\s/.test(text[at])) at++;
  return at;
}

function datelineOf(text: string, start: number, match: RegExpExecArray): Dateline {
  const end = start + match[0].trimEnd().length;
  const part = (value: string | undefined): Span | null => {
    if (!value) return null;
    const at = start + match[0].indexOf(value);
    return { start: at, end: at + value.length };
  };
  return { start, end, text: text.slice(start, end), place: part(match[1]), agency: part(match[2]) };
}
