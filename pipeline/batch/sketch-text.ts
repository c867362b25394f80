import { createHash } from 'node:crypto';

/** A short account of a text's paragraphs, by which copies are told: the smallest of their hashes, as hexadecimal words. */
export type Sketch = readonly string[];

/** Least letters and figures of a paragraph that tells one article from another. */
const LONG = 50;

/** Hashes that are kept: a bottom-k sketch (Cohen and Kaplan, 2007), of which the share in common estimates that of the paragraphs. */
const KEPT = 6;

/** Share of the hashes that two copies have in common, and articles that are compared for each hash. */
const SHARE = 2 / 3;
const COMPARED = 50;

/** The sketch of a text: of its long paragraphs, or of the whole where it has none. White space, case and marks do not count. */
export function sketchText(text: string): Sketch {
  const paragraphs = text.split('\n').map(plain);
  const long = paragraphs.filter((paragraph) => paragraph.length >= LONG);
  const hashes = (long.length ? long : [plain(text)]).map((part) =>
    createHash('sha256').update(part).digest('hex').slice(0, 12),
  );
  return [...new Set(hashes)].sort().slice(0, KEPT);
}

/** The copies among articles, each with the index of the first article that it is a copy of. */
export function findCopies(sketches: readonly Sketch[]): Map<number, number> {
  const copies = new Map<number, number>();
  const byHash = new Map<string, number[]>();
  sketches.forEach((sketch, index) => {
    const near = new Set(sketch.flatMap((hash) => byHash.get(hash) ?? []));
    const original = [...near].sort((a, b) => a - b).find((other) => isCopy(sketch, sketches[other]));
    if (original !== undefined) return void copies.set(index, original);
    for (const hash of sketch) {
      const known = byHash.get(hash) ?? [];
      if (known.length < COMPARED) byHash.set(hash, [...known, index]);
    }
  });
  return copies;
}

function isCopy(a: Sketch, b: Sketch): boolean {
  const shared = a.filter((hash) => b.includes(hash)).length;
  return shared >= Math.max(a.length, b.length) * SHARE;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
