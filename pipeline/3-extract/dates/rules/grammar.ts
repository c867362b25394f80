import { defineGrammar, type Family, type Match } from '../../../common/match/matcher.ts';
import type { VagueTime } from '../../../lexicons/vague-times.ts';
import type { Amount, Finder, Meaning, Modifier, Said, Step } from '../time-expression.ts';
import { timeWords, UNKNOWN_WORD, type TimeWord } from '../words/time-words.ts';
import { classes } from './classes.ts';
import { readers } from './readers.ts';

/**
 * Makes a family of rules over the words of time: the piece they start from, the rules, and what must not be
 * taken.
 */
export const family = defineGrammar<TimeWord>({ words: timeWords, unknown: UNKNOWN_WORD, classes, readers });

/** What a rule says of its match; `as` stands where its name for confidence depends on the words. */
export interface Saying {
  meaning: Meaning;
  modifier?: Modifier;
  as?: string;
}
export type M = Match<TimeWord>;
export const say = (said: Said, modifier: Modifier = null): Saying => ({
  meaning: { kind: 'date', said },
  modifier,
});
export const set = (value: string): Saying => ({ meaning: { kind: 'set', value } });
export const vague = (value: VagueTime): Saying => ({ meaning: { kind: 'vague', value } });
/** A length of one unit, or of some of them (`null`). */
export const length = (unit: Amount['unit'], direction?: -1 | 1, count: Amount['count'] = 1): Saying => ({
  meaning: { kind: 'duration', amounts: [{ unit, count }], ...(direction ? { direction } : {}) },
});
export const whole = (
  unit: Amount['unit'],
  by: number,
  from: Step['from'] = 'published',
  count = 1,
): Said => ({
  step: { amounts: [{ unit, count }], by: Math.sign(by) as Step['by'], from, reach: 'whole' },
});
export const unitOf = (m: M): Amount['unit'] => m.token('unit').word.unit!;
/** `twenty-first`, `third`, `3rd`, and its value. */
export const NTH =
  "(tens:<cardinal 20..90> '-'? one:<ordinal ..9> | nth:<ordinal> | figure:<digits> ~ (st | nd | rd | th))";
export const nthOf = (m: M): number =>
  m.has('tens') ? m.number('tens') + m.number('one') : m.has('figure') ? m.number('figure') : m.number('nth');

/**
 * A family as a finder of the stage. What stands before a colon in the name of a rule is its name for
 * confidence.
 */
export function finderOf(rules: Family<TimeWord, Saying>): Finder {
  const names = Object.fromEntries(Object.keys(rules.rules).map((name) => [name, name.split(':')[0]]));
  return (pieces, at) => {
    const found = rules.find(pieces, at);
    if (!found) return null;
    const { rule, first, last, meaning } = found;
    return {
      rule: meaning.as ?? names[rule],
      first,
      last,
      meaning: meaning.meaning,
      modifier: meaning.modifier ?? null,
    };
  };
}
