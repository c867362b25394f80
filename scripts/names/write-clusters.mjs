import { CLUSTERS_MAGIC } from '../../dist/model/read-clusters.js';

/** The bytes that `readClusters` reads. */
export function writeClusters(keys, fine, middle, coarse) {
  const order = keys.map((_, i) => i).sort((a, b) => keys[a] - keys[b]);
  const bytes = (array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  return Buffer.concat([
    bytes(Uint32Array.of(CLUSTERS_MAGIC, keys.length, middle.length, 0)),
    bytes(Uint32Array.from(order, (i) => keys[i])),
    bytes(Uint16Array.from(middle)),
    bytes(Uint16Array.from(coarse)),
    bytes(Uint16Array.from(order, (i) => fine[i])),
  ]);
}
