import { LABELS } from '../../dist/model/labels.js';
import { MAGIC, VERSION } from '../../dist/model/read-model.js';

/** The bytes that `readModel` reads: weights rounded to 8 bits, features without a weight left out. */
export function writeModel({ keys, weights, transitions }, cases) {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = Math.fround(Math.min(most, 6) / 127);
  const round = (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)));
  const [rows, sizes, labels, values] = [[], [], [], []];
  for (let row = 0; row < keys.length; row++) {
    const before = labels.length;
    for (let label = 0; label < LABELS; label++) {
      const value = round(weights[row * LABELS + label]);
      if (value !== 0) {
        labels.push(label);
        values.push(value);
      }
    }
    if (labels.length > before) {
      rows.push(keys[row]);
      sizes.push(labels.length - before);
    }
  }
  const words = [...cases].sort(([a], [b]) => a - b);
  const head = Buffer.alloc(32);
  [MAGIC, VERSION, LABELS, rows.length, labels.length, words.length].forEach((value, k) =>
    head.writeUInt32LE(value, k * 4),
  );
  head.writeFloatLE(scale, 24);
  const padded = (part) => {
    const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  };
  return Buffer.concat([
    head,
    padded(
      Int16Array.from(transitions, (weight) => Math.max(-32767, Math.min(32767, Math.round(weight / scale)))),
    ),
    padded(Uint32Array.from(rows)),
    padded(Uint8Array.from(sizes)),
    padded(Uint8Array.from(labels)),
    padded(Int8Array.from(values)),
    padded(Uint32Array.from(words, ([hash]) => hash)),
    padded(Uint8Array.from(words, ([, kind]) => kind)),
  ]);
}
