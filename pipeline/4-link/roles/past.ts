import type { MentionRow } from '../../tables.ts';
import type { ArticleView } from './article-view.ts';

/** A year this far back is another time. */
const YEARS_BACK = 2;
/** Of a person who is named more often than this, the article speaks now, too. */
const MOST_MENTIONS = 4;
/** No sentence with more tokens is looked through. */
const LONGEST_SENTENCE = 80;

/** What somebody says of the past, they say now. */
const QUOTED = /^["“”«»]$/;

/** What stands before a year in which something was. */
const WHEN = /^(?:and|between|by|during|in|late|early|through|to|until)$/;
/** `2008 presidential nominee [Ann Lee]`: a year in a description stands no farther before the name. */
const IN_DESCRIPTION = 5;

const yearOf = (lower: string): number | null => (/^(?:1[89]|20)\d\d$/.test(lower) ? Number(lower) : null);

/** The year that an article speaks from: that of its publication, or else the latest year that it names. Null where it names none. */
export function presentYear(view: ArticleView, published: string | null): number | null {
  if (published !== null) return Number(published.slice(0, 4));
  let latest: number | null = null;
  for (const { lower, kind } of view.tokens) {
    const year = kind === 'number' ? yearOf(lower) : null;
    if (year !== null && year < 2100 && (latest === null || year > latest)) latest = year;
  }
  return latest;
}

/**
 * Whether an article names a person only in sentences that tell of years long past: then their roles are of that time, too
 * (`In 1975 President Novak named her to the court`).
 *
 * Near misses: `has led the team since 1975`; `“We asked in 1975,” said Novak`; `the harvests of 1975`.
 */
export function isOfThePast(view: ArticleView, own: readonly MentionRow[], present: number | null): boolean {
  if (present === null || own.length > MOST_MENTIONS) return false;
  return own.every((mention) => {
    const name = view.nameOf(mention);
    return name !== null && tellsOfThePast(view, name.first, present);
  });
}

/** Whether a year stands right before a name, with nothing but words between. */
function belongsTo(tokens: ArticleView['tokens'], year: number, name: number): boolean {
  if (year > name || name - year > IN_DESCRIPTION) return false;
  for (let i = year + 1; i < name; i++) if (tokens[i].kind !== 'word') return false;
  return true;
}

/** Behind these a clause begins whose time is not that of what stands before. */
const CLAUSE = /^(?:that|what|when|where|which|who|whom|whose)$/;

/**
 * Whether a year says when what is told of a name was: `In 1975, Novak`, `Novak left in 1975`.
 *
 * Near misses: `what they did in 1975, Novak`; `Novak told what they did in 1975`.
 */
function dates(tokens: ArticleView['tokens'], year: number, name: number): boolean {
  if (belongsTo(tokens, year, name)) return true;
  if (!WHEN.test(tokens[year - 1]?.lower ?? '')) return false;
  const [from, to] = year < name ? [year + 1, name] : [name + 1, year];
  const isFirst = tokens[year - 2]?.sentence !== tokens[year].sentence;
  for (let i = from; i < to; i++)
    if (year < name ? tokens[i].text === ',' && !isFirst : CLAUSE.test(tokens[i].lower)) return false;
  return true;
}

function tellsOfThePast({ tokens }: ArticleView, at: number, present: number): boolean {
  const { sentence } = tokens[at];
  let past = false;
  const look = (i: number): boolean => {
    if (QUOTED.test(tokens[i].text)) return false;
    const year = tokens[i].kind === 'number' ? yearOf(tokens[i].lower) : null;
    if (year === null) return true;
    if (year > present - YEARS_BACK || tokens[i - 1]?.lower === 'since') return false;
    past ||= dates(tokens, i, at);
    return true;
  };
  for (let i = at; i >= 0 && at - i < LONGEST_SENTENCE && tokens[i].sentence === sentence; i--)
    if (!look(i)) return false;
  for (let i = at + 1; i < tokens.length && i - at < LONGEST_SENTENCE && tokens[i].sentence === sentence; i++)
    if (!look(i)) return false;
  return past;
}
