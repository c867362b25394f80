import { findSorted } from './sorted.ts';

/**
 * Words grouped by the company they keep in large texts: each word has a fine cluster (of 2,048), which lies
 * in a middle one (of 512) and in a coarse one (of 64). Numbers begin at 1; 0 is a word without cluster.
 */
export interface WordClusters {
  /** The fine cluster of a word by its hash. */
  fineOf(hash: number): number;
  middleOf(fine: number): number;
  coarseOf(fine: number): number;
}

export const CLUSTERS_MAGIC = 0x43505343; // 'CSPC'

/**
 * Reads clusters: a header of four 32-bit words (magic, words, fine clusters, 0), the words' hashes in order
 * (32 bits), the middle and the coarse cluster of each fine one, then the fine cluster of each word (16 bits
 * each). Numbers are little-endian.
 *
 * Throws an `Error` where the bytes are of another kind.
 */
export function readClusters(bytes: Uint8Array): WordClusters {
  // A copy, so that wider types are aligned wherever the bytes came from.
  const { buffer } = new Uint8Array(bytes);
  const [magic, words, clusters] = bytes.length < 16 ? [] : new Uint32Array(buffer, 0, 4);
  if (magic !== CLUSTERS_MAGIC)
    throw new Error(
      'The word clusters of the name tagger cannot be read: they are of another version than the program. Take the file that came with this version, or run `make clusters`.',
    );
  const keys = new Uint32Array(buffer, 16, words);
  const middle = new Uint16Array(buffer, 16 + words * 4, clusters);
  const coarse = new Uint16Array(buffer, 16 + words * 4 + clusters * 2, clusters);
  const fine = new Uint16Array(buffer, 16 + words * 4 + clusters * 4, words);
  return {
    fineOf(hash) {
      const at = findSorted(keys, hash);
      return at < 0 ? 0 : fine[at] + 1;
    },
    middleOf: (number) => (number === 0 ? 0 : middle[number - 1] + 1),
    coarseOf: (number) => (number === 0 ? 0 : coarse[number - 1] + 1),
  };
}
