import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../pipeline/3-extract/entities/find-names.ts';
import { makeDecoder, namesOf } from '../../pipeline/model/decode.ts';
import { BEGINS, canFollow, ENDS, LABELS } from '../../pipeline/model/labels.ts';
import { CLUSTERS_MAGIC, readClusters } from '../../pipeline/model/read-clusters.ts';
import { readModel } from '../../pipeline/model/read-model.ts';

/** All labellings of a segment with the sum of their scores. */
function labellings(
  scores: Int32Array,
  length: number,
  transitions: ArrayLike<number>,
): { labels: number[]; score: number }[] {
  let paths = Array.from({ length: LABELS }, (_, label) => label)
    .filter((label) => BEGINS[label])
    .map((label) => ({ labels: [label], score: scores[label] + transitions[label] }));
  for (let t = 1; t < length; t++) {
    paths = paths.flatMap(({ labels, score }) =>
      Array.from({ length: LABELS }, (_, label) => label)
        .filter((label) => canFollow(labels[t - 1], label))
        .map((label) => ({
          labels: [...labels, label],
          score: score + transitions[labels[t - 1] * LABELS + label] + scores[t * LABELS + label],
        })),
    );
  }
  return paths
    .filter(({ labels }) => ENDS[labels[length - 1]])
    .map(({ labels, score }) => ({ labels, score: score + transitions[labels[length - 1] * LABELS] }));
}

const number = fc.integer({ min: -40, max: 40 });
const segment = fc.integer({ min: 1, max: 3 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    scores: fc
      .array(number, { minLength: length * LABELS, maxLength: length * LABELS })
      .map((list) => Int32Array.from(list)),
    transitions: fc.array(number, { minLength: LABELS * LABELS, maxLength: LABELS * LABELS }),
  }),
);

describe('the decoder', () => {
  it('finds the best of all labellings', () => {
    fc.assert(
      fc.property(segment, ({ length, scores, transitions }) => {
        const all = labellings(scores, length, transitions);
        const best = Math.max(...all.map(({ score }) => score));
        const found = [...makeDecoder(transitions, 1).bestLabels(scores, length)];
        expect(all.find(({ labels }) => labels.join() === found.join())?.score).toBe(best);
      }),
      { numRuns: 30 },
    );
  });

  it('gives each name its share of all labellings', () => {
    const scale = 0.05;
    fc.assert(
      fc.property(segment, ({ length, scores, transitions }) => {
        const all = labellings(scores, length, transitions);
        const sum = all.reduce((total, { score }) => total + Math.exp(score * scale), 0);
        for (const { first, last, type, probability } of makeDecoder(transitions, scale).decode(
          scores,
          length,
        )) {
          const having = all.filter(({ labels }) =>
            namesOf(Uint8Array.from(labels)).some(
              (name) => name.first === first && name.last === last && name.type === type,
            ),
          );
          expect(probability).toBeCloseTo(
            having.reduce((total, { score }) => total + Math.exp(score * scale), 0) / sum,
            6,
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  it('marks names in order, none over another', () => {
    const long = fc.array(fc.array(number, { minLength: LABELS, maxLength: LABELS }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(long, (rows) => {
        let end = 0;
        for (const { first, last, probability } of shippedModel().decoder.decode(
          Int32Array.from(rows.flat()),
          rows.length,
        )) {
          expect(first).toBeGreaterThanOrEqual(end);
          expect(last).toBeGreaterThan(first);
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
          end = last;
        }
        expect(end).toBeLessThanOrEqual(rows.length);
      }),
    );
  });
});

describe('the weights', () => {
  it('of another version are refused with a sentence that says what to do', () => {
    expect(() => readModel(new Uint8Array(64))).toThrow(/make model/);
    expect(() => readModel(new Uint8Array(3))).toThrow(/make model/);
  });

  it('lie beside word clusters, of which other versions are refused the same way', () => {
    expect(() => readClusters(new Uint8Array(64))).toThrow(/make clusters/);
    expect(() => readClusters(new Uint8Array(3))).toThrow(/make clusters/);
  });
});

describe('word clusters', () => {
  const bytes = new Uint8Array([
    ...new Uint8Array(Uint32Array.of(CLUSTERS_MAGIC, 3, 2, 0, 10, 20, 30).buffer),
    ...new Uint8Array(Uint16Array.of(4, 5, 1, 0, 1, 0, 1).buffer),
  ]);
  // Whatever the bytes stand behind: a file's buffer is often a part of a larger one.
  const clusters = readClusters(new Uint8Array([0, ...bytes]).subarray(1));

  it('are found by the hash of the word, fine, middle and coarse', () => {
    expect([10, 20, 30].map((hash) => clusters.fineOf(hash))).toEqual([2, 1, 2]);
    expect([clusters.middleOf(1), clusters.coarseOf(1)]).toEqual([5, 2]);
    expect([clusters.middleOf(2), clusters.coarseOf(2)]).toEqual([6, 1]);
  });

  it('are 0 for a word that has none', () => {
    expect([9, 15, 31].map((hash) => clusters.fineOf(hash))).toEqual([0, 0, 0]);
    expect([clusters.middleOf(0), clusters.coarseOf(0)]).toEqual([0, 0]);
  });
});
