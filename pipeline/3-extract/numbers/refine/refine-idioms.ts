import { numberIdioms } from '../../../lexicons/number-idioms.ts';
import { phraseStops, phraseVerbs } from '../../../lexicons/phrase-stops.ts';
import { type Figure, type Line, lowerAt } from '../figure.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const LONGEST = 6;
const idioms = new Map<string, string[][]>();
for (const idiom of numberIdioms) {
  const words = idiom.split(' ');
  for (const word of new Set(words)) idioms.set(word, [...(idioms.get(word) ?? []), words]);
}

/** Before these `one` stands for a thing named already, or for anybody. */
const PRONOUN_BEFORE = setOf(`
  the, this, that, which, each, every, any, another, no, a, an, other, new, old, good, bad, big, small,
  last, next, first, second, third, only, some, such, loved, little, young, better, best, right, wrong,
  similar, different, previous, larger, smaller, bigger, latter, former, great, real, tough, difficult,
  long, important, its, his, her, their, my, your, our, not
`);
const PRONOUN_BEHIND = setOf(`
  can, could, cannot, may, might, must, should, would, will, shall, has, had, is, was, does, did, that, who,
  which, where, when, with, need, needs, ought, wonders, knows, hopes, thinks, without, such
`);

/**
 * Drops `one` where it is a pronoun, number words in idioms, and `second` as a time.
 *
 * `one of them`, `one proposal` and `only one person` are 1; `no one`, `one another`, `the one who`, `one can
 * say`, `a good one` are none.
 */
export function dropIdioms(figures: Figure[], line: Line): Figure[] {
  return figures.filter(
    (figure) => figure.written !== 'words' || !(inIdiom(line, figure) || isPronoun(line, figure)),
  );
}

function inIdiom(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  for (let at = figure.first; at < figure.last; at++) {
    for (const words of idioms.get(atoms[at].lower) ?? []) {
      if (words.length > LONGEST) continue;
      const from = at - words.indexOf(atoms[at].lower);
      if (
        from < 0 ||
        from + words.length < figure.last ||
        !words.every((word, i) => lowerAt(line, from + i) === word)
      )
        continue;
      // "one day" is none, "one day's notice" and "one day of talks" are lengths of time; "one time" before a
      // verb is none either.
      return true;
    }
  }
  return false;
}

/** Whether `one` stands for a thing named already, or for anybody. */
function isPronoun(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  if (!isOne(line, figure)) return false;
  const [before, behind] = [atoms[figure.first - 1], atoms[figure.last]];
  const lead = before?.kind === 'word' ? before.lower : '';
  if (behind?.kind === 'possessive') return true;
  if (behind?.lower === 'of') return lead === 'the' || lead === 'no';
  if (lead === 'only' && lowerAt(line, figure.first - 2) === 'the') return true;
  if (behind?.kind !== 'word')
    return before !== undefined && before.kind !== 'symbol' && !EXACT.has(before.lower);
  return isPronounBefore(behind.lower, lead);
}

const isOne = ({ atoms }: Line, { value, kind, unit, first, last }: Figure): boolean =>
  value === 1 && kind === 'cardinal' && unit === null && last === first + 1 && atoms[first].lower === 'one';

/**
 * Whether `one` is a pronoun before a word, with `lead` before it: `the one who`, `each one voted`, `one can
 * say`.
 */
function isPronounBefore(lower: string, lead: string): boolean {
  if (POINTING.has(lead) && (lower.endsWith('ed') || phraseVerbs.has(lower))) return true;
  if (!phraseStops.has(lower) && !PRONOUN_BEHIND.has(lower)) return ANY.has(lead);
  return OPEN_BEHIND.has(lower) ? PRONOUN_BEFORE.has(lead) : true;
}
const POINTING = setOf('each, every, that, the, these, this, those, which');
/** Before these and a noun `one` counts nothing: `no one person`. */
const ANY = setOf('another, any, each, every, no, which');
/** Behind `one` these leave open what it is. */
const OPEN_BEHIND = setOf('and, another, at, fewer, from, in, less, more, on, or, out, to');
/** Behind these a bare `one` is a number. */
const EXACT = setOf(`
  about, and, by, equals, exactly, is, just, least, minus, of, only, or, over, plus, than, to, with
`);
