import { makeDecoder, type Decoder } from './decode.ts';
import { LABELS } from './labels.ts';

/** Weights of the name tagger, as they lie in the file: whole numbers in units of `scale`. */
export interface NameModel {
  scale: number;
  /** Weight of a label behind another: `transitions[previous * LABELS + next]`. */
  transitions: Int16Array;
  /**
   * Hashes of the features in ascending order, a row each; the rows whose hash begins with the bits b are
   * `buckets[b]` to `buckets[b + 1]`.
   */
  keys: Uint32Array;
  buckets: Uint32Array;
  /** How far a hash is shifted to the right to get its first bits. */
  shift: number;
  /** Row r has the weights `rowStarts[r]` to `rowStarts[r + 1]`. */
  rowStarts: Uint32Array;
  labels: Uint8Array;
  weights: Int8Array;
  decoder: Decoder;
  /** How a word is cased in running text: 0 never seen, 1 mostly small, 2 both, 3 mostly with a capital. */
  caseOf(hash: number): number;
}

export const MAGIC = 0x4e505343; // 'CSPN'
export const VERSION = 1;

/**
 * Reads weights: a header of eight 32-bit words (magic, version, labels, rows, weights, words of the case
 * table, scale as a float, 0), the transitions (16 bits each), the rows' keys (32 bits), how many weights
 * each row has (8 bits), the weights' labels (8 bits), the weights (8 bits), then the words and classes of
 * the case table (32 and 8 bits). Each part begins at a multiple of four bytes. Numbers are little-endian.
 *
 * Throws an `Error` where the bytes are of another kind or version.
 */
export function readModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = (index: number): number => view.getUint32(index * 4, true);
  if (bytes.length < 32 || head(0) !== MAGIC || head(1) !== VERSION || head(2) !== LABELS) {
    throw new Error(
      'The weights of the name tagger cannot be read: they are of another version than the program. Run `make model`, or take the file that came with this version.',
    );
  }
  const [rows, weights, words] = [head(3), head(4), head(5)];
  const scale = view.getFloat32(24, true);
  let at = 32;
  const take = (length: number): Uint8Array<ArrayBuffer> => {
    // A copy, so that wider types are aligned wherever the bytes came from. (A Buffer's own `slice` makes
    // none.)
    const part = new Uint8Array(bytes.subarray(at, at + length));
    at += Math.ceil(length / 4) * 4;
    return part;
  };
  const transitions = new Int16Array(take(LABELS * LABELS * 2).buffer);
  const keys = new Uint32Array(take(rows * 4).buffer);
  const sizes = take(rows);
  const labels = take(weights);
  const values = new Int8Array(take(weights).buffer);
  const caseKeys = new Uint32Array(take(words * 4).buffer);
  const caseClasses = take(words);
  const cases = bucketsOf(caseKeys);

  const rowStarts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) rowStarts[row + 1] = rowStarts[row] + sizes[row];
  const { buckets, shift } = bucketsOf(keys);
  return {
    scale,
    transitions,
    decoder: makeDecoder(transitions, scale),
    keys,
    buckets,
    shift,
    rowStarts,
    labels,
    weights: values,
    caseOf(hash) {
      const bucket = hash >>> cases.shift;
      const end = cases.buckets[bucket + 1];
      let row = cases.buckets[bucket];
      while (row < end && caseKeys[row] !== hash) row++;
      return row < end ? caseClasses[row] : 0;
    },
  };
}

/** Where the keys of each beginning stand: about one key to a bucket, since hashes are spread evenly. */
function bucketsOf(keys: Uint32Array): { buckets: Uint32Array; shift: number } {
  let bits = 4;
  while (2 ** bits < keys.length && bits < 24) bits++;
  const shift = 32 - bits;
  const buckets = new Uint32Array(2 ** bits + 1);
  let bucket = 0;
  for (let row = 0; row < keys.length; row++) {
    const own = keys[row] >>> shift;
    while (bucket < own) buckets[++bucket] = row;
  }
  buckets.fill(keys.length, bucket + 1);
  return { buckets, shift };
}

/** Adds the weights of a word's features to its labels' scores, at `out[offset]` onwards. */
export function addScores(
  model: NameModel,
  features: Uint32Array,
  count: number,
  out: Int32Array,
  offset: number,
): void {
  const { keys, buckets, shift, rowStarts, labels, weights } = model;
  for (let i = 0; i < count; i++) {
    const key = features[i];
    const bucket = key >>> shift;
    const end = buckets[bucket + 1];
    let row = buckets[bucket];
    while (row < end && keys[row] !== key) row++;
    if (row === end) continue;
    for (let k = rowStarts[row], behind = rowStarts[row + 1]; k < behind; k++)
      out[offset + labels[k]] += weights[k];
  }
}
