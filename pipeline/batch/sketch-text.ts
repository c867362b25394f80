import { hash } from 'node:crypto';

/**
 * A short account of a text's paragraphs, by which copies are told: the smallest of their hashes, in
 * ascending order.
 */
export type Sketch = readonly number[];

/** Least letters and figures of a paragraph that tells one article from another. */
const LONG = 50;

/**
 * Hashes that are kept: a bottom-k sketch (Cohen and Kaplan, 2007), of which the share in common estimates
 * that of the paragraphs.
 */
const KEPT = 6;

/** Share of the hashes that two copies have in common, and articles that are compared for each hash. */
const SHARE = 2 / 3;
const COMPARED = 50;

/** Figures of a hash that are kept, in hexadecimal: as many as a number holds exactly. */
const FIGURES = 12;

/**
 * The sketch of a text: of its long paragraphs, or of the whole where it has none. White space, case and
 * marks do not count.
 */
export function sketchText(text: string): Sketch {
  const paragraphs = text.split('\n').map(plain);
  const long = paragraphs.filter((paragraph) => paragraph.length >= LONG);
  const hashes = (long.length ? long : [plain(text)]).map((part) =>
    Number.parseInt(hash('sha256', part).slice(0, FIGURES), 16),
  );
  return [...new Set(hashes)].sort((a, b) => a - b).slice(0, KEPT);
}

/** The copies among articles, each with the index of the first article that it is a copy of. */
export function findCopies(sketches: readonly Sketch[]): Map<number, number> {
  const copies = new Map<number, number>();
  const byHash = new Map<number, number | number[]>();
  sketches.forEach((sketch, index) => {
    const near = new Set(sketch.flatMap((hashed) => byHash.get(hashed) ?? []));
    const original = [...near].sort((a, b) => a - b).find((other) => isCopy(sketch, sketches[other]));
    if (original !== undefined) return void copies.set(index, original);
    for (const hashed of sketch) {
      const known = byHash.get(hashed);
      // Nearly all paragraphs stand in one article, and a list for each would take more memory than they.
      if (known === undefined) byHash.set(hashed, index);
      else if (typeof known === 'number') byHash.set(hashed, [known, index]);
      else if (known.length < COMPARED) known.push(index);
    }
  });
  return copies;
}

function isCopy(a: Sketch, b: Sketch): boolean {
  const shared = a.filter((hashed) => b.includes(hashed)).length;
  return shared >= Math.max(a.length, b.length) * SHARE;
}

/**
 * What is no letter or figure: of ASCII and among the usual marks and spaces, then of all of Unicode, which
 * takes many times longer.
 */
const USUAL_MARKS = /[\0-/:-`{-\x7f\u2000-\u206f]+/g;
const MARKS = /[^\p{L}\p{N}]+/gu;
const ASCII = /^[\0-\x7f]*$/;

function plain(text: string): string {
  const rest = text.toLowerCase().replace(USUAL_MARKS, '');
  return ASCII.test(rest) ? rest : rest.replace(MARKS, '');
}
