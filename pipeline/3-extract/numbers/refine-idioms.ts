import { numberIdioms } from '../../lexicons/number-idioms.ts';
import { phraseStops, phraseVerbs } from '../../lexicons/phrase-stops.ts';
import type { Figure, Line } from './figure.ts';
import { setOf } from '../../lexicons/read-list.ts';

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
 * `one of them`, `one proposal` and `only one person` are 1; `no one`, `one another`, `the one who`, `one can say`, `a good one` are none.
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
        !words.every((word, i) => atoms[from + i]?.lower === word)
      )
        continue;
      // "one day" is none, "one day's notice" and "one day of talks" are lengths of time; "one time" before a verb is none either.
      return true;
    }
  }
  return false;
}

function isPronoun(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  if (
    figure.value !== 1 ||
    figure.last !== figure.first + 1 ||
    figure.kind !== 'cardinal' ||
    atoms[figure.first].lower !== 'one' ||
    figure.unit !== null
  )
    return false;
  const before = atoms[figure.first - 1];
  const behind = atoms[figure.last];
  if (behind?.kind === 'possessive') return true;
  if (behind?.lower === 'of') return before?.lower === 'the' || before?.lower === 'no';
  if (before?.lower === 'only' && atoms[figure.first - 2]?.lower === 'the') return true;
  const pointed =
    before?.kind === 'word' && /^(?:the|this|that|these|those|each|which|every)$/.test(before.lower);
  if (pointed && behind?.kind === 'word' && (behind.lower.endsWith('ed') || phraseVerbs.has(behind.lower)))
    return true;
  const counts =
    behind?.kind === 'word' && !phraseStops.has(behind.lower) && !PRONOUN_BEHIND.has(behind.lower);
  if (counts) return before?.kind === 'word' && /^(?:no|which|any|every|each|another)$/.test(before.lower);
  if (
    behind?.kind === 'word' &&
    /^(?:more|in|out|or|to|and|another|fewer|less|at|on|from)$/.test(behind.lower)
  )
    return before?.kind === 'word' && PRONOUN_BEFORE.has(before.lower);
  if (behind?.kind === 'word') return true;
  return !(
    before === undefined ||
    /^(?:only|just|than|least|to|or|and|minus|plus|by|exactly|about|is|equals|of|over|with)$/.test(
      before.lower,
    ) ||
    before.kind === 'symbol'
  );
}
