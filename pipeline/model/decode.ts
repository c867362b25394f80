import {
  BEFORE,
  BEGIN,
  BEGINS,
  ENDS,
  INSIDE,
  LABELS,
  LAST,
  UNIT,
  labelOf,
  partOfLabel,
  typeOfLabel,
} from './labels.ts';

/** A name among the words of a segment: words `first` to `last`, end exclusive, with the probability that the model gives it. */
export interface DecodedName {
  first: number;
  last: number;
  /** Index in `NAME_TYPES`. */
  type: number;
  probability: number;
}

const NEVER = -1e9;

/**
 * The best labels of a segment (Viterbi), in which names never overlap and stand in order.
 *
 * @param scores scores of each word's labels: `scores[word * LABELS + label]`
 * @param transitions scores of a label behind another, in the same unit
 */
export function bestLabels(scores: Float64Array, length: number, transitions: ArrayLike<number>): Uint8Array {
  const best = new Float64Array(length * LABELS);
  const from = new Uint8Array(length * LABELS);
  for (let label = 0; label < LABELS; label++)
    best[label] = BEGINS[label] ? scores[label] + transitions[label] : NEVER;
  for (let t = 1; t < length; t++) {
    for (let label = 0; label < LABELS; label++) {
      let most = -Infinity;
      let which = 0;
      for (const previous of BEFORE[label]) {
        const score = best[(t - 1) * LABELS + previous] + transitions[previous * LABELS + label];
        if (score > most) [most, which] = [score, previous];
      }
      best[t * LABELS + label] = most + scores[t * LABELS + label];
      from[t * LABELS + label] = which;
    }
  }
  const labels = new Uint8Array(length);
  let end = 0;
  let most = -Infinity;
  for (let label = 0; label < LABELS; label++) {
    const score = best[(length - 1) * LABELS + label] + transitions[label * LABELS];
    if (ENDS[label] && score > most) [most, end] = [score, label];
  }
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = end;
    end = from[t * LABELS + end];
  }
  return labels;
}

/** Names that the labels of a segment mark, in order. */
export function namesOf(labels: Uint8Array): { first: number; last: number; type: number }[] {
  const names: { first: number; last: number; type: number }[] = [];
  let first = 0;
  for (let t = 0; t < labels.length; t++) {
    const part = partOfLabel(labels[t]);
    if (part === BEGIN || part === UNIT) first = t;
    if (part === LAST || part === UNIT) names.push({ first, last: t + 1, type: typeOfLabel(labels[t]) });
  }
  return names;
}

/**
 * The best names of a segment, each with its probability: the share of all labellings that have this very name, by the forward-backward algorithm.
 *
 * @param scale what one unit of the scores is worth in natural logarithms
 */
export function decodeSegment(
  scores: Float64Array,
  length: number,
  transitions: ArrayLike<number>,
  scale: number,
): DecodedName[] {
  const names = namesOf(bestLabels(scores, length, transitions));
  if (names.length === 0) return [];
  const { forward, backward, emission, step, total } = lattice(scores, length, transitions, scale);
  return names.map(({ first, last, type }) => {
    const label = (t: number): number =>
      last - first === 1
        ? labelOf(type, UNIT)
        : labelOf(type, t === first ? BEGIN : t === last - 1 ? LAST : INSIDE);
    let path = forward[first * LABELS + label(first)];
    for (let t = first + 1; t < last; t++)
      path *= step[label(t - 1) * LABELS + label(t)] * emission[t * LABELS + label(t)];
    const probability = (path * backward[(last - 1) * LABELS + label(last - 1)]) / total[last - 1];
    return { first, last, type, probability: Math.min(1, Math.max(0, probability)) };
  });
}

/** Forward and backward sums, each word's scaled to one so that nothing overflows. `total[t]` makes a product of both at word t a probability. */
function lattice(scores: Float64Array, length: number, transitions: ArrayLike<number>, scale: number) {
  const size = length * LABELS;
  const [forward, backward, emission, total] = [
    new Float64Array(size),
    new Float64Array(size),
    new Float64Array(size),
    new Float64Array(length),
  ];
  const step = Float64Array.from({ length: LABELS * LABELS }, (_, k) => Math.exp(transitions[k] * scale));
  for (let t = 0; t < length; t++) {
    let most = -Infinity;
    for (let label = 0; label < LABELS; label++) most = Math.max(most, scores[t * LABELS + label]);
    let sum = 0;
    for (let label = 0; label < LABELS; label++)
      emission[t * LABELS + label] = Math.exp((scores[t * LABELS + label] - most) * scale);
    for (let label = 0; label < LABELS; label++) {
      let before = 0;
      if (t === 0) before = BEGINS[label] ? step[label] : 0;
      else
        for (const previous of BEFORE[label])
          before += forward[(t - 1) * LABELS + previous] * step[previous * LABELS + label];
      sum += forward[t * LABELS + label] = before * emission[t * LABELS + label];
    }
    // The emissions are scaled alike, so that a name's own product stays in step with the sums.
    for (let label = 0; label < LABELS; label++) {
      forward[t * LABELS + label] /= sum;
      emission[t * LABELS + label] /= sum;
    }
  }
  for (let t = length - 1; t >= 0; t--) {
    for (let label = 0; label < LABELS; label++) {
      let behind = 0;
      if (t === length - 1) behind = ENDS[label] ? step[label * LABELS] : 0;
      else {
        for (let next = 0; next < LABELS; next++) {
          const after = backward[(t + 1) * LABELS + next] * emission[(t + 1) * LABELS + next];
          if (after > 0 && BEFORE[next].includes(label)) behind += step[label * LABELS + next] * after;
        }
      }
      backward[t * LABELS + label] = behind;
    }
    let sum = 0;
    for (let label = 0; label < LABELS; label++)
      sum += forward[t * LABELS + label] * backward[t * LABELS + label];
    total[t] = sum;
  }
  return { forward, backward, emission, step, total };
}
