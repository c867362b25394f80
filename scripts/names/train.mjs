// Trains a linear-chain CRF by stochastic gradient with AdaGrad, an L1 penalty and dropout of features.
import { BEFORE, BEGINS, ENDS, LABELS } from '../../dist/model/labels.js';
import { makeRandom } from './random.mjs';

/**
 * @typedef {{ masks: Int32Array, features: Uint32Array, starts: Uint32Array, weight: number }} Example
 *   a segment: the labels that each word may have, its features' hashes, where each word's begin, and how
 * much it counts
 * @param {Example[]} examples
 * @param {{ epochs: number, rate: number, l1: number, dropout: number, averaged: number, least: number, seed:
 *   number, log?: (line: string) => void }} options
 */
export function train(examples, { epochs, rate, l1, dropout, averaged, least, seed, log = () => {} }) {
  const index = indexFeatures(examples, least);
  const rows = index.keys.length;
  log(`${examples.length} segments, ${rows} features`);
  const weights = new Float32Array(rows * LABELS);
  const squares = new Float32Array(rows * LABELS);
  const seenAt = new Uint32Array(rows);
  const transitions = new Float64Array(LABELS * LABELS);
  const sums = new Float32Array(rows * LABELS);
  const transitionSums = new Float64Array(LABELS * LABELS);
  const transitionSquares = new Float64Array(LABELS * LABELS);
  const step = new Float64Array(LABELS * LABELS);
  const random = makeRandom(seed);
  const order = Uint32Array.from(examples.keys());
  const longest = examples.reduce((most, { masks }) => Math.max(most, masks.length), 0);
  const size = longest * LABELS;
  const [scores, free, bound] = [new Float64Array(size), makeLattice(size), makeLattice(size)];
  const keep = 1 / (1 - dropout);
  const kept = new Uint32Array(longest * 256);
  const keptStarts = new Uint32Array(longest + 1);
  let time = 0;

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [order[i], order[k]] = [order[k], order[i]];
    }
    let loss = 0;
    for (const number of order) {
      const { masks, starts, weight } = examples[number];
      const length = masks.length;
      time++;
      const rowsOf = index.rows[number];
      let many = 0;
      scores.fill(0, 0, length * LABELS);
      for (let t = 0; t < length; t++) {
        keptStarts[t] = many;
        for (let f = starts[t]; f < starts[t + 1]; f++) {
          const row = rowsOf[f];
          if (row < 0 || random() < dropout) continue;
          kept[many++] = row;
          const base = row * LABELS;
          // The L1 penalty of the steps in which the feature did not occur.
          const missed = time - 1 - seenAt[row];
          if (missed > 0) shrink(weights, squares, base, missed * l1, rate);
          seenAt[row] = time - 1;
          for (let label = 0; label < LABELS; label++)
            scores[t * LABELS + label] += weights[base + label] * keep;
        }
      }
      keptStarts[length] = many;
      for (let k = 0; k < step.length; k++) step[k] = Math.exp(transitions[k]);
      const all = sumPaths(free, scores, length, step, null);
      const wanted = sumPaths(bound, scores, length, step, masks);
      loss += all - wanted;

      for (let t = 0; t < length; t++) {
        for (let f = keptStarts[t]; f < keptStarts[t + 1]; f++) {
          const base = kept[f] * LABELS;
          for (let label = 0; label < LABELS; label++) {
            const gradient =
              weight * keep * (free.marginal[t * LABELS + label] - bound.marginal[t * LABELS + label]);
            if (gradient > 1e-5 || gradient < -1e-5) {
              const square = (squares[base + label] += gradient * gradient);
              weights[base + label] -= (rate * gradient) / Math.sqrt(square + 1e-6);
            }
          }
        }
      }
      for (let k = 0; k < transitions.length; k++) {
        const gradient = weight * (free.pairs[k] - bound.pairs[k]);
        if (gradient === 0) continue;
        transitionSquares[k] += gradient * gradient;
        transitions[k] -= (rate * gradient) / Math.sqrt(transitionSquares[k] + 1e-6);
      }
    }
    log(`pass ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`);
    if (epoch < epochs - averaged) continue;
    for (let row = 0; row < rows; row++) {
      shrink(weights, squares, row * LABELS, (time - seenAt[row]) * l1, rate);
      seenAt[row] = time;
    }
    for (let k = 0; k < weights.length; k++) sums[k] += weights[k] / averaged;
    for (let k = 0; k < transitions.length; k++) transitionSums[k] += transitions[k] / averaged;
  }
  return { keys: index.keys, weights: sums, transitions: transitionSums };
}

function shrink(weights, squares, base, penalty, rate) {
  for (let label = base; label < base + LABELS; label++) {
    const weight = weights[label];
    if (weight === 0) continue;
    const less = (penalty * rate) / Math.sqrt(squares[label] + 1e-6);
    weights[label] = weight > less ? weight - less : weight < -less ? weight + less : 0;
  }
}

/**
 * Features that occur often enough, with a row each; for each example the rows of its features, -1 for rare
 * ones.
 */
function indexFeatures(examples, least) {
  const slots = 1 << 24;
  const [keys, counts, rowOf] = [new Uint32Array(slots), new Uint16Array(slots), new Int32Array(slots)];
  const slotOf = (key) => {
    let slot = key & (slots - 1);
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  for (const { features } of examples) {
    for (const key of features) {
      const slot = slotOf(key);
      keys[slot] = key;
      if (counts[slot] < 65535) counts[slot]++;
    }
  }
  const found = [];
  for (let slot = 0; slot < slots; slot++) if (counts[slot] >= least) found.push(keys[slot]);
  const sorted = Uint32Array.from(found).sort();
  rowOf.fill(-1);
  for (let row = 0; row < sorted.length; row++) rowOf[slotOf(sorted[row])] = row;
  const rows = examples.map(({ features }) => Int32Array.from(features, (key) => rowOf[slotOf(key)]));
  return { keys: sorted, rows };
}

const makeLattice = (size) => ({
  forward: new Float64Array(size),
  backward: new Float64Array(size),
  emission: new Float64Array(size),
  marginal: new Float64Array(size),
  pairs: new Float64Array(LABELS * LABELS),
});

/**
 * Forward-backward over the labellings that the masks allow (all, without masks): marginals and expected
 * transitions; returns the logarithm of the sum.
 */
function sumPaths({ forward, backward, emission, marginal, pairs }, scores, length, step, masks) {
  let log = 0;
  pairs.fill(0);
  for (let t = 0; t < length; t++) {
    const base = t * LABELS;
    const mask = masks ? masks[t] : -1;
    let most = -Infinity;
    for (let label = 0; label < LABELS; label++) if (scores[base + label] > most) most = scores[base + label];
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      const e = (mask >> label) & 1 ? Math.exp(scores[base + label] - most) : 0;
      emission[base + label] = e;
      let before = 0;
      if (e > 0) {
        if (t === 0) before = BEGINS[label] ? step[label] : 0;
        else {
          const previous = BEFORE[label];
          for (let k = 0; k < previous.length; k++)
            before += forward[base - LABELS + previous[k]] * step[previous[k] * LABELS + label];
        }
      }
      sum += forward[base + label] = before * e;
    }
    for (let label = 0; label < LABELS; label++) {
      forward[base + label] /= sum;
      emission[base + label] /= sum;
    }
    log += Math.log(sum) + most;
  }
  let total = 0;
  for (let label = 0; label < LABELS; label++) {
    const k = (length - 1) * LABELS + label;
    backward[k] = ENDS[label] ? step[label * LABELS] : 0;
    total += forward[k] * backward[k];
  }
  for (let label = 0; label < LABELS; label++) {
    const k = (length - 1) * LABELS + label;
    backward[k] /= total;
    marginal[k] = forward[k] * backward[k];
    pairs[label * LABELS] += marginal[k];
  }
  for (let t = length - 2; t >= 0; t--) {
    const base = t * LABELS;
    backward.fill(0, base, base + LABELS);
    for (let next = 0; next < LABELS; next++) {
      const after = backward[base + LABELS + next] * emission[base + LABELS + next];
      if (after === 0) continue;
      const previous = BEFORE[next];
      for (let k = 0; k < previous.length; k++) {
        const part = step[previous[k] * LABELS + next] * after;
        backward[base + previous[k]] += part;
        pairs[previous[k] * LABELS + next] += forward[base + previous[k]] * part;
      }
    }
    for (let label = 0; label < LABELS; label++)
      marginal[base + label] = forward[base + label] * backward[base + label];
  }
  for (let label = 0; label < LABELS; label++) pairs[label] += marginal[label];
  return log + Math.log(total);
}
