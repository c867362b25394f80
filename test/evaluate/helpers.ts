import type { GoldDocument } from '../../pipeline/evaluate/gold.ts';
import type { Prediction } from '../../pipeline/evaluate/prediction.ts';
import type { Measure } from '../../pipeline/evaluate/measures.ts';

const EMPTY: Prediction = { dates: [], numbers: [], quotes: [], entities: [], clusters: [] };

/** A document and what is said of it: rows are given by the words that they cover. */
export function compare<T extends Partial<GoldDocument>>(
  text: string,
  gold: T,
  predicted: { [K in keyof Prediction]?: unknown[] },
): [GoldDocument[], Map<string, Prediction>] {
  const document = { id: 'd', text, published: null, layers: [], ...gold } as GoldDocument;
  return [[document], new Map([['d', { ...EMPTY, ...predicted } as Prediction]])];
}

/** The place of a word or phrase in a text. */
export function at(text: string, phrase: string): { start: number; end: number } {
  const start = text.indexOf(phrase);
  if (start < 0) throw new Error(`“${phrase}” does not stand in “${text}”`);
  return { start, end: start + phrase.length };
}

/** Right things, things asked for, things found, from a measure. */
export function countsOf(
  measures: readonly Measure[],
): Record<string, [right: number, gold: number, predicted: number]> {
  return Object.fromEntries(
    measures.map(({ name, gold, predicted, recall }) => [name, [Math.round(recall * gold), gold, predicted]]),
  );
}
