import {
  AFTER,
  BEFORE,
  BEGIN,
  BEGINS,
  ENDS,
  LABELS,
  LAST,
  UNIT,
  partOfLabel,
  typeOfLabel,
} from './labels.ts';

/**
 * A name among the words of a segment: words `first` to `last`, end exclusive, with the probability that the
 * model gives it.
 */
export interface DecodedName {
  first: number;
  last: number;
  /** Index in `NAME_TYPES`. */
  type: number;
  probability: number;
}

/** Finds the best names of segments by a model's transitions. Memory is kept from segment to segment. */
export interface Decoder {
  /**
   * The best labels of a segment (Viterbi), in which names never overlap and stand in order. Good until the
   * next segment.
   *
   * @param scores whole numbers, the scores of each word's labels: `scores[word * LABELS + label]`
   */
  bestLabels(scores: Int32Array, length: number): Uint8Array;
  /**
   * The best names, each with its probability: the share of all labellings that have this very name, by the
   * forward-backward algorithm.
   */
  decode(scores: Int32Array, length: number): DecodedName[];
}

const NEVER = -1e9;
/** Exponentials of differences up to this are looked up; the rest is as good as nothing. */
const KNOWN = 4096;

/**
 * A decoder for a model.
 *
 * @param transitions scores of a label behind another, in the unit of the scores: `transitions[previous *
 *   LABELS + next]`
 * @param scale what one unit of the scores is worth in natural logarithms
 */
export function makeDecoder(transitions: ArrayLike<number>, scale: number): Decoder {
  const viterbi = makeViterbi(transitions);
  const lattice = makeLattice(transitions, scale);
  return {
    bestLabels: viterbi,
    decode(scores, length) {
      const labels = viterbi(scores, length);
      const names = namesOf(labels);
      if (names.length === 0) return [];
      lattice.fill(scores, length);
      // Written out: a spread with one property more gives every object a hidden class of its own, which all
      // readers of it then have to learn.
      return names.map((name) => ({
        first: name.first,
        last: name.last,
        type: name.type,
        probability: lattice.probabilityOf(name, labels),
      }));
    },
  };
}

/** Names that the labels of a segment mark, in order. */
export function namesOf(labels: Uint8Array): { first: number; last: number; type: number }[] {
  const names: { first: number; last: number; type: number }[] = [];
  let first = 0;
  for (let t = 0; t < labels.length; t++) {
    const label = labels[t];
    if (label === 0) continue;
    const part = partOfLabel(label);
    if (part === BEGIN || part === UNIT) first = t;
    if (part === LAST || part === UNIT) names.push({ first, last: t + 1, type: typeOfLabel(label) });
  }
  return names;
}

function makeViterbi(transitions: ArrayLike<number>): Decoder['bestLabels'] {
  let best = new Float64Array(0);
  let from = new Uint8Array(0);
  let labels = new Uint8Array(0);

  const begin = (scores: Int32Array): void => {
    for (let label = 0; label < LABELS; label++)
      best[label] = BEGINS[label] ? scores[label] + transitions[label] : NEVER;
  };
  const advance = (scores: Int32Array, base: number): void => {
    const earlier = base - LABELS;
    for (let label = 0; label < LABELS; label++) {
      const before = BEFORE[label];
      let most = -Infinity;
      let which = 0;
      for (let k = 0; k < before.length; k++) {
        const score = best[earlier + before[k]] + transitions[before[k] * LABELS + label];
        if (score > most) {
          most = score;
          which = before[k];
        }
      }
      best[base + label] = most + scores[base + label];
      from[base + label] = which;
    }
  };
  const end = (base: number): number => {
    let which = 0;
    let most = -Infinity;
    for (let label = 0; label < LABELS; label++) {
      const score = best[base + label] + transitions[label * LABELS];
      if (ENDS[label] && score > most) {
        most = score;
        which = label;
      }
    }
    return which;
  };

  return (scores, length) => {
    if (labels.length < length) {
      best = new Float64Array(length * 2 * LABELS);
      from = new Uint8Array(length * 2 * LABELS);
      labels = new Uint8Array(length * 2);
    }
    begin(scores);
    for (let t = 1; t < length; t++) advance(scores, t * LABELS);
    let label = end((length - 1) * LABELS);
    for (let t = length - 1; t >= 0; t--) {
      labels[t] = label;
      label = from[t * LABELS + label];
    }
    return labels.subarray(0, length);
  };
}

/** Forward and backward sums of a segment, each word's scaled to one so that nothing overflows. */
function makeLattice(transitions: ArrayLike<number>, scale: number) {
  const step = Float64Array.from({ length: LABELS * LABELS }, (_, k) => Math.exp(transitions[k] * scale));
  const powers = Float64Array.from({ length: KNOWN }, (_, k) => Math.exp(-k * scale));
  let forward = new Float64Array(0);
  let backward = new Float64Array(0);
  let emission = new Float64Array(0);
  /** Makes a product of both sums at a word a probability. */
  let total = new Float64Array(0);

  const grow = (length: number): void => {
    if (total.length >= length) return;
    [forward, backward, emission] = [1, 2, 3].map(() => new Float64Array(length * 2 * LABELS));
    total = new Float64Array(length * 2);
  };
  const emit = (scores: Int32Array, base: number): void => {
    let most = scores[base];
    for (let label = 1; label < LABELS; label++) most = Math.max(most, scores[base + label]);
    for (let label = 0; label < LABELS; label++) {
      const less = most - scores[base + label];
      emission[base + label] = less < KNOWN ? powers[less] : 0;
    }
  };
  const sumForward = (base: number): void => {
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      let reached = 0;
      if (base === 0) reached = BEGINS[label] ? step[label] : 0;
      else {
        const before = BEFORE[label];
        for (let k = 0; k < before.length; k++)
          reached += forward[base - LABELS + before[k]] * step[before[k] * LABELS + label];
      }
      sum += forward[base + label] = reached * emission[base + label];
    }
    // The emissions are scaled alike, so that a name's own product stays in step with the sums.
    for (let label = 0; label < LABELS; label++) {
      forward[base + label] /= sum;
      emission[base + label] /= sum;
    }
  };
  const sumBackward = (base: number, isLast: boolean): number => {
    const later = base + LABELS;
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      let behind = 0;
      if (isLast) behind = ENDS[label] ? step[label * LABELS] : 0;
      else {
        const after = AFTER[label];
        for (let k = 0; k < after.length; k++)
          behind +=
            step[label * LABELS + after[k]] * (backward[later + after[k]] * emission[later + after[k]]);
      }
      backward[base + label] = behind;
      sum += forward[base + label] * behind;
    }
    return sum;
  };

  return {
    fill(scores: Int32Array, length: number): void {
      grow(length);
      for (let t = 0; t < length; t++) {
        emit(scores, t * LABELS);
        sumForward(t * LABELS);
      }
      for (let t = length - 1; t >= 0; t--) total[t] = sumBackward(t * LABELS, t === length - 1);
    },
    /** The probability of a name; `labels` are the segment's best. */
    probabilityOf({ first, last }: { first: number; last: number }, labels: Uint8Array): number {
      let path = forward[first * LABELS + labels[first]];
      for (let t = first + 1; t < last; t++)
        path *= step[labels[t - 1] * LABELS + labels[t]] * emission[t * LABELS + labels[t]];
      const probability = (path * backward[(last - 1) * LABELS + labels[last - 1]]) / total[last - 1];
      return Math.min(1, Math.max(0, probability));
    },
  };
}
