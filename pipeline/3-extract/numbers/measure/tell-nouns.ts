import { measuringNouns, partitiveNouns, totalNouns } from '../../../lexicons/measure-words.ts';
import type { Figure } from '../figure.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import { isPlural } from '../read/read-noun-phrase.ts';
import { phraseEndingAt, type Phrase } from './read-clause.ts';
import { changeOfNoun, wordsOf, type Place, type Told } from './told.ts';
import { changed } from './tell-behind.ts';

/** Whether a figure needs a noun that measures: a bare number counts things where it can. */
export const isBareNumber = ({ kind, unit }: Figure): boolean =>
  kind === 'cardinal' || kind === 'ratio' || (kind === 'range' && unit === null);

/**
 * The noun before `of`: `a survival rate of 17%`, `a fine of $500`, `winds of 75 mph`, `a magnitude of 6.1`;
 * and of a change `an increase of 5% in sales`.
 *
 * Near misses: `a group of 40`, `a majority of 60%` (a part, not a measure).
 */
export function tellNounsOf({ line, figure, lead }: Place): Told | null {
  if (lead.preposition !== 'of' || lead.at < 0) return null;
  const phrase = phraseEndingAt(line, lead.at);
  const head = line.atoms[lead.at].lower;
  if (phrase === null || partitiveNouns.has(head)) return null;
  const change = changeOfNoun(head);
  if (change !== null) {
    const behind = changed(line, { first: figure.last - 1, last: figure.last }, change);
    return behind.measure === null ? changed(line, phrase, change) : behind;
  }
  if (isBareNumber(figure) && (figure.counted !== null || !measuringNouns.has(head))) return null;
  return { measure: wordsOf(line, phrase), change: null };
}

const VAGUE = setOf('around, at, near');
const BOUNDS = setOf('above, around, at, below, between, beyond, near, over, under');

/**
 * A noun with a bound behind it: `incomes below $10,000`, `temperatures above 40°C`, `ownership around 20%`.
 */
export function tellNounsBounded({ line, figure, lead }: Place): Told | null {
  if (lead.at < 0 || lead.determined || !BOUNDS.has(lead.preposition)) return null;
  const phrase = phraseEndingAt(line, lead.at);
  if (phrase === null || !mayBeBounded(figure, line.atoms[lead.at].lower, lead.preposition)) return null;
  return { measure: wordsOf(line, phrase), change: null };
}

function mayBeBounded(figure: Figure, head: string, preposition: string): boolean {
  if (partitiveNouns.has(head) || totalNouns.has(head)) return false;
  if (isBareNumber(figure)) return figure.counted === null && measuringNouns.has(head);
  return measuringNouns.has(head) || (figure.kind !== 'percent' && isPlural(head) && !VAGUE.has(preposition));
}

/** The noun itself before the figure, as in lists and tables: `Turnout: 61%`, `a turnout (61%)`. */
export function tellNounsBeside({ line, figure, lead }: Place): Told | null {
  const mark = line.atoms[lead.at]?.lower;
  if (lead.at < 1 || (mark !== ':' && mark !== '(') || figure.kind === 'cardinal') return null;
  const phrase: Phrase | null = phraseEndingAt(line, lead.at - 1);
  if (phrase === null || !measuringNouns.has(line.atoms[lead.at - 1].lower)) return null;
  return { measure: wordsOf(line, phrase), change: null };
}
