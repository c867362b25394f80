import fs from 'node:fs';
import path from 'node:path';
import { packageFolder } from '../../../common/package-folder.ts';
import { fold } from '../../../common/fold.ts';
import { hashWord } from '../../../model/hash.ts';
import { readClusters, type WordClusters } from '../../../model/read-clusters.ts';
import { LISTS, listsOf, longestFrom } from './gazetteer.ts';

/** What is known of a word by itself, in any text. */
export interface WordFacts {
  /** As it is written. */
  text: string;
  /** Folded, without stops. */
  folded: string;
  hash: number;
  /** Hash of the word as it is written. */
  exact: number;
  /** `Xx`, `X.X.`, `XxXx`, `d`: runs of one kind of character as one. */
  shape: number;
  prefix2: number;
  prefix3: number;
  prefix4: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  /** The lists that it stands in by itself. */
  lists: number;
  /** Longest phrase of any list that begins with it. */
  longest: number;
  /** Has an upper-case letter; begins with one; has no other. */
  upper: boolean;
  capital: boolean;
  capitals: boolean;
  letters: boolean;
  /** Clusters of words that keep the same company: 1 to 2,048, 512, 64; 0 none. */
  fine: number;
  middle: number;
  coarse: number;
  /** Where the places of the tagger's scores of the word begin, part by part, and in whose memory. */
  vectors: number;
  vectorsOwner: object | null;
}

let clusters: WordClusters | undefined;

/** The word clusters that come with the program; read once. */
const shippedClusters = (): WordClusters =>
  (clusters ??= readClusters(fs.readFileSync(path.join(packageFolder(), 'pipeline/model/clusters.bin'))));

/** What is known of a word as it is written. */
export function readWord(text: string): WordFacts {
  const plain = fold(text);
  const folded = plain.length > 1 && plain.includes('.') ? plain.replaceAll('.', '') || plain : plain;
  // A plural or adjective of a people is looked up in the singular: the lists hold one form.
  const lists =
    listsOf(folded) ||
    (folded.length > 4 && folded.endsWith('s') ? listsOf(folded.slice(0, -1)) & LISTS.demonym : 0);
  const letters = /\p{L}/u.test(text);
  const upper = letters && /\p{Lu}/u.test(text);
  const hash = hashWord(folded);
  const clusters = shippedClusters();
  const fine = clusters.fineOf(hash);
  return {
    text,
    folded,
    hash,
    exact: hashWord(text),
    shape: hashWord(shapeOf(text)),
    prefix2: hashWord(folded.slice(0, 2)),
    prefix3: hashWord(folded.slice(0, 3)),
    prefix4: hashWord(folded.slice(0, 4)),
    suffix2: hashWord(folded.slice(-2)),
    suffix3: hashWord(folded.slice(-3)),
    suffix4: hashWord(folded.slice(-4)),
    lists,
    longest: longestFrom(folded),
    upper,
    capital: upper && /^['’]?\p{Lu}/u.test(text),
    capitals: upper && text.length > 1 && !/\p{Ll}/u.test(text),
    letters,
    fine,
    middle: clusters.middleOf(fine),
    coarse: clusters.coarseOf(fine),
    vectors: -1,
    vectorsOwner: null,
  };
}

/** What stands before the first and behind the last word of a sequence. */
export const START_OF_SEQUENCE: WordFacts = {
  ...readWord(''),
  hash: hashWord('<start>'),
  shape: hashWord('<start>'),
};
export const END_OF_SEQUENCE: WordFacts = {
  ...readWord(''),
  hash: hashWord('<end>'),
  shape: hashWord('<end>'),
};

function shapeOf(text: string): string {
  let shape = '';
  for (const character of text.slice(0, 40)) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\d/.test(character)
          ? 'd'
          : character === '’'
            ? "'"
            : character;
    if (!shape.endsWith(kind)) shape += kind;
  }
  return text.length === 1 ? `1${shape}` : shape;
}
