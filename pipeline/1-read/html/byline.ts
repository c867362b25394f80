import { setOf } from '../../lexicons/read-list.ts';

/** Words that open a byline. */
const OPENING =
  /^(?:(?:written|posted|reported|story|words|text|published|report)\s+)?(?:by|byline|author|authors|from)\s*:?(?:\s+|$)/i;

/**
 * A line that is the name of a person by its form: two to four capitalised words, small ones between them.
 */
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:al|bin|da|de|del|di|du|el|la|le|van|von))*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** What people are, which stands below their names in the same form. */
const ROLES = setOf(`
  analyst, bureau, chief, columnist, contributor, correspondent, critic, desk, director, editor,
  fellow, freelance, journalist, manager, news, photographer, press, producer, professor, reporter,
  reporters, staff, team, writer, writers
`);

/**
 * The names in the lines of a byline: the first line that says more than `By`, and those below it that are
 * names too, as lists of authors have them.
 *
 * `By`, `Ann Lee`, `Bo Ek` -> both; `By Ann Lee`, `Science Editor` -> `By Ann Lee`; `Ann Lee`, `The Daily
 * Example, London` -> `Ann Lee`.
 */
export function linesOfByline(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line.replace(OPENING, '')));
  return lines.filter((line, at) => at === 0 || isName(line));
}

/** Whether a line is the name of a person by its form. */
export function isName(line: string): boolean {
  return (
    NAME.test(line) &&
    !line
      .toLowerCase()
      .split(/\s+/)
      .some((word) => ROLES.has(word))
  );
}

const DAYS =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** What follows the names: a mark, a time, a day, a handle, the count of comments. */
const TAIL = new RegExp(
  [
    String.raw`\s*[|•·●]`,
    String.raw`\s+[-–—]\s+`,
    String.raw`\s*\b(?:published|updated|posted|last modified|follow|email|contact|view profile|read more|first published|share)\b`,
    String.raw`\s+(?:on|at)\s+(?:(?:${DAYS}|${MONTHS})\b|\d)`,
    String.raw`[\s,]+(?:${DAYS}),?\s+(?:(?:${MONTHS})\b|\d)`,
    String.raw`[\s,]+(?:${MONTHS})\.?\s+\d`,
    String.raw`\s*,?\s*\d{1,4}[-/.:\s]`,
    String.raw`\s*\(?@\w`,
    String.raw`\s*\(?[\w.]{1,40}@[\w.]`,
    String.raw`\s*\d+\s?comments?\b`,
  ].join('|'),
  'i',
);

/** What is no name of a person, alone. */
const NOBODY = setOf(`
  admin, administrator, anonymous, author, by, contributor, editor, guest, n/a, none, null, staff, undefined,
  unknown, webmaster
`);

/** Longest name, with the words that stand with it. */
const LONGEST = 120;

/** Credits of pictures are no bylines. */
const PICTURE =
  /\b(?:photo(?:s|graph|graphs|graphy)?|image|images|picture|pictures|illustration|video|getty)\b/i;

/**
 * The names in a byline: without `By`, without the time, day, handle or role behind them; null where nothing
 * is left that could be an author.
 *
 * `By Ann Lee on Jul 4, 2014 at 11:30a` -> `Ann Lee`; `Ann Lee | Updated today` -> `Ann Lee`; `Photo by Bo
 * Ek`, `@annlee`, `admin` and the name of the site itself -> null.
 *
 * @param site names of the page's publisher, in lower case
 */
export function tidyByline(given: string, site: ReadonlySet<string>): string | null {
  const line = given.replace(/\s+/g, ' ').trim();
  if (/^(?:https?:|@|\/|www\.)/i.test(line) || (PICTURE.test(line) && line.length < LONGEST)) return null;
  const opened = line.replace(OPENING, '');
  const tail = TAIL.exec(opened);
  const names = (tail ? opened.slice(0, tail.index) : opened).replace(/[\s,;:(–—-]+$/, '').trim();
  if (!/\p{L}{2}/u.test(names) || names.length > LONGEST * 2) return null;
  const kept = splitNames(names).filter((name) => !isNobody(name, site));
  return kept.length ? joinAs(names, kept) : null;
}

function splitNames(names: string): string[] {
  return names.split(/\s*[,;]\s*|\s+(?:and|&)\s+/).filter(Boolean);
}

/** As given where every name was kept, so that `Ann Lee and Bo Ek` stays. */
function joinAs(given: string, kept: readonly string[]): string {
  return kept.length === splitNames(given).length ? given : kept.join(', ');
}

function isNobody(name: string, site: ReadonlySet<string>): boolean {
  const lower = name.toLowerCase();
  return NOBODY.has(lower) || site.has(lower) || /^[\w-]{1,60}\.(?:com|org|net|co\.uk|fr|de|es)$/.test(lower);
}
