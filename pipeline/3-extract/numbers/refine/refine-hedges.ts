import { hedgesBefore, hedgesBehind } from '../../../lexicons/hedges.ts';
import { type Figure, type Line, lowerAt } from '../figure.ts';
import { setOf } from '../../../lexicons/read-list.ts';

/** Longest hedge, in atoms. */
const LONGEST = 6;

/** Single words that hedge, or end a hedge. */
export const hedgeWords: ReadonlySet<string> = new Set(
  Object.keys(hedgesBefore).map((hedge) => hedge.split(' ').at(-1)!),
);
const headWords: ReadonlySet<string> = new Set(Object.keys(hedgesBehind).map((hedge) => hedge.split(' ')[0]));

/** Words that may stand between a hedge and the figure. */
const BETWEEN = setOf('a, an, another, just, total, of, further, only, between, US, its, their, record');

/**
 * Reads the words beside a figure that say how exact it is, and sets `modifier`, `low`, `high`: `more than
 * 11,000`, `just over 2,500`, `no fewer than 3`,
 * `some 300`, `50+`, `1,200-odd`, `five or so`, `200 or greater`, `> 30`.
 *
 * Near misses: `over the 300 yards`, `some of the 300`, `about to`, `10 or more people` counts people behind
 * the hedge, `up 5%`.
 */
export function attachHedges(figures: Figure[], line: Line): Figure[] {
  return figures.map((figure, i) => {
    if (figure.signs.includes('pair') || figure.modifier !== null) return figure;
    const whole = figure.kind !== 'ratio';
    const limit = i > 0 ? figures[i - 1].last : 0;
    const end = i + 1 < figures.length ? figures[i + 1].first : line.atoms.length;
    const modifier = hedgeBefore(line, figure, limit) ?? (whole ? hedgeBehind(line, figure, end) : null);
    return modifier === null ? figure : bounded({ ...figure, modifier });
  });
}

/** A figure with the bounds that its modifier gives; vague ones and ranges keep theirs. */
export function bounded(figure: Figure): Figure {
  const { value, modifier } = figure;
  if (value === null || figure.low !== null || figure.high !== null) return figure;
  if (modifier === 'more_than' || modifier === 'at_least') return { ...figure, low: value };
  return modifier === 'less_than' || modifier === 'at_most' ? { ...figure, high: value } : figure;
}

function hedgeBefore(line: Line, figure: Figure, limit: number): Figure['modifier'] {
  const { atoms } = line;
  const at = behindHedge(line, figure, limit);
  const hedge =
    longestBefore(line, at, limit) ??
    (at < figure.first - 1 ? longestBefore(line, figure.first - 1, limit) : null);
  if (hedge === null) return null;
  // "over three summers" is a time.
  if (atoms[at].lower === 'over' && SPELLS.has(lowerAt(line, figure.last))) return null;
  return isDenied(line, hedge.first, limit) ? (DENIED[hedge.modifier] ?? hedge.modifier) : hedge.modifier;
}

/** The atom before at most two words that may stand between a hedge and the figure: `about a further 20`. */
function behindHedge({ atoms }: Line, figure: Figure, limit: number): number {
  const between = (lower: string): boolean =>
    (BETWEEN.has(lower) || (figure.kind === 'ordinal' && lower === 'the')) && !hedgeWords.has(lower);
  let at = figure.first - 1;
  while (at >= limit && at > figure.first - 3 && atoms[at].kind === 'word' && between(atoms[at].lower)) at--;
  return at;
}

const SPELLS = setOf(`
  elections, episodes, evenings, games, legs, matches, mornings, nights, rounds, seasons, sessions, summers,
  terms, weekends, winters
`);
/** What is left of a bound behind `never` or `not`: `never rose above 6` is at most 6. */
const DENIED: Readonly<Record<string, Figure['modifier']>> = { less_than: 'at_least', more_than: 'at_most' };

function isDenied(line: Line, hedge: number, limit: number): boolean {
  const before = line.atoms.slice(Math.max(limit, hedge - 3), hedge);
  return (
    before.some((atom) => /^(?:never|not|cannot|no longer|nor|\w+n['’]t)$/.test(atom.lower)) &&
    !before.some((atom) => atom.kind === 'symbol')
  );
}

/** The longest hedge that ends at an atom, and its first atom. */
export function longestBefore(
  line: Line,
  at: number,
  limit: number,
): { modifier: NonNullable<Figure['modifier']>; first: number } | null {
  const { atoms } = line;
  if (at < limit || !hedgeWords.has(atoms[at].lower)) return null;
  let phrase = '';
  let found: { modifier: NonNullable<Figure['modifier']>; first: number } | null = null;
  for (let i = at; i >= limit && i > at - LONGEST; i--) {
    phrase = phrase === '' ? atoms[i].lower : `${atoms[i].lower} ${phrase}`;
    if (Object.hasOwn(hedgesBefore, phrase)) found = { modifier: hedgesBefore[phrase], first: i };
  }
  return found;
}

function hedgeBehind(line: Line, figure: Figure, end: number): Figure['modifier'] {
  const { atoms } = line;
  if (lowerAt(line, figure.last) === '+' && atoms[figure.last].joint === 'tight') return 'at_least';
  // Behind what is counted, too: "five people or more", "two miles or so".
  for (let at = figure.last; at < Math.min(end, figure.last + 4) && atoms[at].kind === 'word'; at++) {
    const modifier = headWords.has(atoms[at].lower) ? longestBehind(line, at, end, figure) : null;
    if (modifier !== null) return modifier;
  }
  return null;
}

/** What the longest hedge says that begins at an atom. */
function longestBehind(line: Line, at: number, end: number, figure: Figure): Figure['modifier'] {
  let phrase = '';
  let modifier: Figure['modifier'] = null;
  for (let i = at; i < Math.min(end, at + 3); i++) {
    phrase = phrase === '' ? line.atoms[i].lower : `${phrase} ${line.atoms[i].lower}`;
    if (!Object.hasOwn(hedgesBehind, phrase) || lowerAt(line, i + 1) === 'than') continue;
    const isBeside = at === figure.last && (phrase === 'odd' || line.atoms[at].joint === 'hyphen');
    if (isBeside || !SUFFIXES.has(phrase)) modifier = hedgesBehind[phrase];
  }
  return modifier;
}

/** Hedges that stand right behind the figure only: `1,200-odd`, `50-plus`. */
const SUFFIXES = setOf('odd, plus, something');
