import type { GoldDocument, GoldQuote } from './gold.ts';
import { joinGroups, type Utterance } from './join-groups.ts';
import { accuracy, measure, type Judged, type LayerScore } from './measures.ts';
import { overlaps, pairClosest } from './pairs.ts';
import type { Prediction } from './prediction.ts';
import { sameWords, shareOfWords, wordsOfQuote, type QuoteWords } from './quote-words.ts';
import { lastName, mentionKind } from './speaker-name.ts';

/** Direct and mixed quotations are matched together, indirect ones only among themselves. */
const FAMILIES = [['direct', 'mixed'], ['indirect']] as const;
const BOTH = 'direct and mixed';
const TYPES = [BOTH, 'direct', 'mixed', 'indirect'] as const;

/** Least share of words that makes two stretches one quotation. */
const SAME_STRETCH = 0.5;

type Count = Record<
  | 'gold'
  | 'predicted'
  | 'strict'
  | 'strictPredicted'
  | 'overlap'
  | 'overlapPredicted'
  | 'end'
  | 'endPredicted',
  number
>;

/** Right cases by what was asked, and all cases. */
type Cases = Map<string, { right: number; of: number }>;

interface Tally {
  count: Count;
  cases: Cases;
}

/**
 * Scores quotations of the types that a document annotates, compared as sets of words: strict (the same
 * words), overlap (half of the words in either are in both, one to one), end to end (overlap and the right
 * speaker, or none where there is none). Over the overlaps: how often the speaker is right, by the kind of
 * mention, and how often the cue is. A row counts as right for calibration where it is end to end.
 */
export function scoreQuotes(
  documents: readonly GoldDocument[],
  predictions: ReadonlyMap<string, Prediction>,
): LayerScore {
  const tallies = new Map(TYPES.map((type) => [type as string, emptyTally()]));
  const judged: Judged[] = [];
  for (const { id, text, quotes = [], quoteTypes } of documents) {
    const isAnnotated = ({ words, quote: { type } }: QuoteWords<{ type: string }>) =>
      words.length > 0 && (quoteTypes ?? ['direct', 'mixed', 'indirect']).includes(type);
    const gold = quotes.map((quote) => wordsOfQuote(text, quote)).filter(isAnnotated);
    const predicted = joinGroups(predictions.get(id)?.quotes ?? [])
      .map((quote) => wordsOfQuote(text, quote))
      .filter(isAnnotated);
    for (const family of FAMILIES) {
      const of = <Q extends { type: string }>(list: QuoteWords<Q>[]) =>
        list.filter(({ quote }) => (family as readonly string[]).includes(quote.type));
      scoreFamily(of(gold), of(predicted), tallies, judged);
    }
  }
  return {
    measures: TYPES.flatMap((type) => measuresOf(type, tallies.get(type)!)),
    accuracies: TYPES.flatMap((type) => accuraciesOf(type, tallies.get(type)!)),
    judged,
  };
}

function scoreFamily(
  gold: QuoteWords<GoldQuote>[],
  predicted: QuoteWords<Utterance>[],
  tallies: Map<string, Tally>,
  judged: Judged[],
): void {
  const talliesOf = (type: string) =>
    type === 'indirect' ? [tallies.get(type)!] : [tallies.get(type)!, tallies.get(BOTH)!];
  const add = (type: string, name: keyof Count) => talliesOf(type).forEach(({ count }) => count[name]++);
  gold.forEach(({ quote }) => add(quote.type, 'gold'));
  predicted.forEach(({ quote }) => add(quote.type, 'predicted'));
  for (const { first, second } of pairClosest(gold, predicted, (a, b) => (sameWords(a, b) ? [1] : null))) {
    add(gold[first].quote.type, 'strict');
    add(predicted[second].quote.type, 'strictPredicted');
  }
  const right = new Set<number>();
  const closeness = (a: QuoteWords<unknown>, b: QuoteWords<unknown>) => {
    const share = shareOfWords(a, b);
    return share >= SAME_STRETCH ? [share] : null;
  };
  for (const { first, second } of pairClosest(gold, predicted, closeness)) {
    const wanted = gold[first].quote;
    const found = predicted[second].quote;
    const sameSpeaker = isSameSpeaker(wanted.speaker, found.speaker);
    add(wanted.type, 'overlap');
    add(found.type, 'overlapPredicted');
    if (sameSpeaker) {
      right.add(second);
      add(wanted.type, 'end');
      add(found.type, 'endPredicted');
    }
    for (const { cases } of talliesOf(wanted.type)) {
      if (wanted.speaker) {
        addCase(cases, 'speaker', sameSpeaker);
        addCase(cases, `speaker, ${mentionKind(wanted.speaker.text)}`, sameSpeaker);
      }
      if (wanted.cue) addCase(cases, 'cue', isSameCue(wanted.cue.text, found.cue?.text));
    }
  }
  predicted.forEach(({ quote }, index) =>
    judged.push({ confidence: quote.confidence, right: right.has(index) }),
  );
}

type Speaker = GoldQuote['speaker'];

/** Mentions that overlap, or last names that are equal. */
function isSameSpeaker(wanted: Speaker, found: Utterance['speaker']): boolean {
  if (!wanted || !found) return !wanted && !found;
  if (isPlaced(wanted) && isPlaced(found) && overlaps(wanted, found)) return true;
  const name = lastName(wanted.text);
  return name !== null && (name === lastName(found.text) || name === lastName(found.name));
}

function isPlaced(mention: { start?: number; end?: number }): mention is { start: number; end: number } {
  return mention.start !== undefined && mention.end !== undefined;
}

/** The program's cue has no offsets: it is right where it shares a word. */
function isSameCue(wanted: string, found: string | undefined): boolean {
  const words = wanted.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return (found ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word !== '' && words.includes(word));
}

function measuresOf(type: string, { count }: Tally) {
  const { gold, predicted } = count;
  if (!gold && !predicted) return [];
  return [
    measure(`${type}, strict`, {
      right: count.strict,
      rightPredicted: count.strictPredicted,
      gold,
      predicted,
    }),
    measure(`${type}, overlap`, {
      right: count.overlap,
      rightPredicted: count.overlapPredicted,
      gold,
      predicted,
    }),
    measure(`${type}, end to end`, { right: count.end, rightPredicted: count.endPredicted, gold, predicted }),
  ];
}

function accuraciesOf(type: string, { cases }: Tally) {
  return [...cases]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { right, of }]) => accuracy(`${type}, ${name}`, right, of));
}

function addCase(cases: Cases, name: string, isRight: boolean): void {
  const known = cases.get(name) ?? { right: 0, of: 0 };
  cases.set(name, { right: known.right + (isRight ? 1 : 0), of: known.of + 1 });
}

function emptyTally(): Tally {
  return {
    count: {
      gold: 0,
      predicted: 0,
      strict: 0,
      strictPredicted: 0,
      overlap: 0,
      overlapPredicted: 0,
      end: 0,
      endPredicted: 0,
    },
    cases: new Map(),
  };
}
