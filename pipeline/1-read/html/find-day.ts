import { readPublished } from '../published.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** A day in the path of an address: `/2024/05/17/`, `/2024/may/17/`, `/2024-05-17-`, `/20240517/`. */
const IN_ADDRESS = new RegExp(
  String.raw`[/_-](?:((?:19|20)\d{2})([-/_])(\d{1,2}|${MONTH})\2(\d{1,2})|((?:19|20)\d{2})(\d{2})(\d{2}))(?=[-/_.?#]|$)`,
  'gi',
);

/**
 * The publication day that an address has in its path; null where it has none that exists. Near misses:
 * `/2024/05/`, `/article-20249999`.
 */
export function dayInAddress(address: string): string | null {
  const path = address.slice(0, 2000).replace(/^[a-z]+:\/\/[^/]*/i, '');
  for (const match of path.matchAll(IN_ADDRESS)) {
    const [, year, , month, day, plainYear, plainMonth, plainDay] = match;
    const written = plainYear
      ? `${plainYear}-${plainMonth}-${plainDay}`
      : /\d/.test(month)
        ? `${year}-${month}-${day}`
        : `${day} ${month} ${year}`;
    const reading = readPublished(written);
    if ('value' in reading) return reading.value;
  }
  return null;
}

/** A day written out in a line: with the year, and told apart from others by its form. */
const IN_TEXT = new RegExp(
  String.raw`\b(?:${MONTH}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d{2}|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH}\.?,?\s+(?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d{2})\b`,
  'gi',
);

const CHANGED =
  /(?:updated|modified|edited|revised)(?:\s+(?:on|at))?\s*:?\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s*)?$/i;

/**
 * The day that a line beside the byline gives: the first one that is not said to be that of a change, else
 * the first. Null where there is none.
 *
 * `Published: May 17, 2024 at 9:30` · `Updated 18 May 2024 - Posted 17 May 2024` -> `2024-05-17`. Near
 * misses: `May 17`, `3/4/2024` (two days).
 */
export function dayInText(line: string): string | null {
  return readDay(line)?.day ?? null;
}

/** As `dayInText`, with whether the day is said to be that of a change. */
export function readDay(line: string): { day: string; changed: boolean } | null {
  let changed: string | null = null;
  for (const match of line.slice(0, 500).matchAll(IN_TEXT)) {
    const reading = readPublished(match[0]);
    if (!('value' in reading)) continue;
    if (!CHANGED.test(line.slice(Math.max(0, match.index - 40), match.index)))
      return { day: reading.value, changed: false };
    changed ??= reading.value;
  }
  return changed === null ? null : { day: changed, changed: true };
}

/**
 * Most words of a line that gives the day, beside the day itself: a name, `Published`, a place. A sentence
 * that names a day has more.
 */
const FEW = 9;

/** Whether a line is short enough in words to give the day of publication, and not to tell of a day. */
export function hasFewWords(line: string): boolean {
  return (line.match(/\p{L}{2,}/gu)?.length ?? 0) <= FEW;
}
