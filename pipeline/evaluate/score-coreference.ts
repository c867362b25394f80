import type { Span } from '../model.ts';
import type { GoldDocument } from './gold.ts';
import { fromRatios, type LayerScore } from './measures.ts';
import { overlaps } from './pairs.ts';
import type { Prediction } from './prediction.ts';
import { trimName } from './trim-name.ts';

const PRONOUNS = new Set(
  (
    'he her hers herself him himself his i it its itself me mine my myself our ours ourselves she that their theirs them themselves they us we ' +
    'which who whom whose you your yours yourself'
  ).split(' '),
);

type Clusters = readonly (readonly string[])[];

/** Sums over mentions, from which a share follows. */
interface Sum {
  right: number;
  of: number;
}

/**
 * Scores which mentions are one entity, over named people, organizations and places, by B-cubed (Bagga and
 * Baldwin 1998) and LEA (Moosavi and Strube 2016): of names alone, and with the pronouns that stand for them.
 * Mentions that only overlap an `optional` entity or one of a type that is not annotated are left out. There
 * is no confidence to calibrate.
 */
export function scoreCoreference(
  documents: readonly GoldDocument[],
  predictions: ReadonlyMap<string, Prediction>,
): LayerScore {
  const measures = [
    ['names', false],
    ['with pronouns', true],
  ] as const;
  return {
    measures: measures.flatMap(([name, withPronouns]) => {
      const pairs = documents.map((document) =>
        clustersToCompare(document, predictions.get(document.id)?.clusters ?? [], withPronouns),
      );
      return (
        [
          ['B-cubed', shareByMention],
          ['LEA', shareByLinks],
        ] as const
      ).map(([metric, share]) => {
        const recall = total(pairs.map(({ gold, predicted }) => share(gold, predicted)));
        const precision = total(pairs.map(({ gold, predicted }) => share(predicted, gold)));
        return fromRatios(`${name}, ${metric}`, recall.of, precision.of, ratio(precision), ratio(recall));
      });
    }),
    accuracies: [],
    judged: [],
  };
}

function clustersToCompare(
  document: GoldDocument,
  predicted: readonly (readonly Span[])[],
  withPronouns: boolean,
): { gold: Clusters; predicted: Clusters } {
  const { text, clusters = [], pronouns = [], entities = [], entityTypes = [] } = document;
  const keyOf = (span: Span): string => {
    const { start, end } = trimName(text, span);
    return `${start} ${end}`;
  };
  const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end });
  const goldPronouns = new Set(pronouns.map((pair) => keyOf(spanOf(pair))));
  const goldKeys = new Set(clusters.flat().map((pair) => keyOf(spanOf(pair))));
  const spare = entities.filter(({ optional, type }) => optional || !entityTypes.includes(type));
  const isAskedFor = (span: Span) =>
    withPronouns ||
    (!goldPronouns.has(keyOf(span)) && !PRONOUNS.has(text.slice(span.start, span.end).toLowerCase()));
  const isComparable = (span: Span) =>
    goldKeys.has(keyOf(span)) || !spare.some((entity) => overlaps(entity, span));
  return {
    gold: distinctMentions(
      clusters.map((cluster) => cluster.map(spanOf).filter(isAskedFor)),
      keyOf,
    ),
    predicted: distinctMentions(
      predicted.map((cluster) => cluster.filter((span) => isAskedFor(span) && isComparable(span))),
      keyOf,
    ),
  };
}

/** Clusters of keys, none empty; a mention belongs to the first cluster that names it. */
function distinctMentions(clusters: readonly (readonly Span[])[], keyOf: (span: Span) => string): Clusters {
  const seen = new Set<string>();
  return clusters
    .map((cluster) => cluster.map(keyOf).filter((key) => !seen.has(key) && seen.add(key)))
    .filter((cluster) => cluster.length);
}

/** For each cluster, how many of its mentions each cluster of the other side holds. */
function splits(from: Clusters, to: Clusters): { cluster: readonly string[]; held: Map<number, number> }[] {
  const where = new Map(to.flatMap((cluster, index) => cluster.map((key) => [key, index])));
  return from.map((cluster) => {
    const held = new Map<number, number>();
    for (const key of cluster) {
      const index = where.get(key);
      if (index !== undefined) held.set(index, (held.get(index) ?? 0) + 1);
    }
    return { cluster, held };
  });
}

/**
 * B-cubed in one direction: for each mention, the share of its cluster that the other side puts together with
 * it.
 */
function shareByMention(from: Clusters, to: Clusters): Sum {
  const sum = { right: 0, of: 0 };
  for (const { cluster, held } of splits(from, to)) {
    for (const count of held.values()) sum.right += (count * count) / cluster.length;
    sum.of += cluster.length;
  }
  return sum;
}

/**
 * LEA in one direction: the share of a cluster's links that the other side has, weighed by its size; a
 * mention by itself links to itself.
 */
function shareByLinks(from: Clusters, to: Clusters): Sum {
  const links = (count: number) => (count * (count - 1)) / 2;
  const sum = { right: 0, of: 0 };
  for (const { cluster, held } of splits(from, to)) {
    sum.of += cluster.length;
    if (cluster.length === 1) {
      const [index] = held.keys();
      if (index !== undefined && to[index].length === 1) sum.right++;
      continue;
    }
    let common = 0;
    for (const count of held.values()) common += links(count);
    sum.right += (cluster.length * common) / links(cluster.length);
  }
  return sum;
}

function total(sums: readonly Sum[]): Sum {
  return sums.reduce((all, { right, of }) => ({ right: all.right + right, of: all.of + of }), {
    right: 0,
    of: 0,
  });
}

function ratio({ right, of }: Sum): number {
  return of ? right / of : 0;
}
