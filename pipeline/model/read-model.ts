import { makeDecoder, type Decoder } from './decode.ts';
import { LABELS } from './labels.ts';

/** Weights of the name tagger, as they lie in the file: whole numbers in units of `scale`. */
export interface NameModel {
  scale: number;
  /** Weight of a label behind another: `transitions[previous * LABELS + next]`. */
  transitions: Int16Array;
  /** Open addressing: hash of a feature (0: free) and its row. */
  slotKeys: Uint32Array;
  slotRows: Uint32Array;
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
 * Reads weights: a header of eight 32-bit words (magic, version, labels, rows, weights, words of the case table, scale as a float, 0), the transitions
 * (16 bits each), the rows' keys (32 bits), how many weights each row has (8 bits), the weights' labels (8 bits), the weights (8 bits), then the words
 * and classes of the case table (32 and 8 bits). Each part begins at a multiple of four bytes. Numbers are little-endian.
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
    // A copy, so that wider types are aligned wherever the bytes came from. (A Buffer's own `slice` makes none.)
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

  const rowStarts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) rowStarts[row + 1] = rowStarts[row] + sizes[row];
  const features = makeTable(keys);
  const cases = makeTable(caseKeys);
  return {
    scale,
    transitions,
    decoder: makeDecoder(transitions, scale),
    slotKeys: features.keys,
    slotRows: features.rows,
    rowStarts,
    labels,
    weights: values,
    caseOf(hash) {
      const row = find(cases.keys, cases.rows, hash || 1);
      return row < 0 ? 0 : caseClasses[row];
    },
  };
}

function makeTable(keys: Uint32Array): { keys: Uint32Array; rows: Uint32Array } {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const table = { keys: new Uint32Array(size), rows: new Uint32Array(size) };
  for (let row = 0; row < keys.length; row++) {
    let slot = keys[row] & (size - 1);
    while (table.keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.keys[slot] = keys[row];
    table.rows[slot] = row;
  }
  return table;
}

function find(keys: Uint32Array, rows: Uint32Array, key: number): number {
  const mask = keys.length - 1;
  for (let slot = key & mask; keys[slot] !== 0; slot = (slot + 1) & mask)
    if (keys[slot] === key) return rows[slot];
  return -1;
}

/** Adds the weights of a word's features to its labels' scores, at `out[offset]` onwards. */
export function addScores(
  model: NameModel,
  features: Uint32Array,
  count: number,
  out: Int32Array,
  offset: number,
): void {
  const { slotKeys, slotRows, rowStarts, labels, weights } = model;
  const mask = slotKeys.length - 1;
  for (let i = 0; i < count; i++) {
    const key = features[i];
    let slot = key & mask;
    while (slotKeys[slot] !== key && slotKeys[slot] !== 0) slot = (slot + 1) & mask;
    if (slotKeys[slot] === 0) continue;
    const row = slotRows[slot];
    for (let k = rowStarts[row], end = rowStarts[row + 1]; k < end; k++)
      out[offset + labels[k]] += weights[k];
  }
}
