import { readFile } from '../../1-read/index.ts';
import type { Source } from '../../model.ts';
import { readPageBytes, type GoldPage } from './find-pages.ts';

/** How well pages were read; shares from 0 to 1, null where nothing was annotated. */
export interface PageScores {
  pages: number;
  /** Pages of which no text was read. */
  empty: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  title: number | null;
  authors: number | null;
  published: number | null;
}

/**
 * What came of one page: shares of its words in fours, and whether its metadata are right; null where it is
 * not annotated.
 */
export interface PageScore {
  file: string;
  set: string;
  empty: boolean;
  precision: number | null;
  recall: number | null;
  title: boolean | null;
  authors: boolean | null;
  published: boolean | null;
}

/** Reads a page and compares it with its annotations. */
export async function scorePage(gold: GoldPage): Promise<PageScore> {
  const [result] = await readFile({ path: 'page.html', bytes: readPageBytes(gold.file) });
  const source: Partial<Source> = result && 'source' in result ? result.source : {};
  const body = gold.body === null ? null : compareBodies(gold.body, source.text ?? '');
  return {
    file: gold.file,
    set: gold.set,
    empty: !source.text,
    precision: body?.precision ?? null,
    recall: body?.recall ?? null,
    title: gold.title === null ? null : plain(gold.title) === plain(source.title ?? ''),
    authors: gold.authors?.length ? sameNames(gold.authors, source.byline ?? '') : null,
    published: gold.published === null ? null : source.published?.slice(0, 10) === gold.published,
  };
}

/**
 * Means over pages; F1 of mean precision and mean recall, as the benchmark that this measure comes from has
 * it.
 */
export function meanScores(scores: readonly PageScore[]): PageScores {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  const right = (field: 'title' | 'authors' | 'published') =>
    mean(scores.map((score) => (score[field] === null ? null : Number(score[field]))));
  return {
    pages: scores.length,
    empty: scores.filter(({ empty }) => empty).length,
    precision,
    recall,
    f1: precision && recall ? (2 * precision * recall) / (precision + recall) : null,
    title: right('title'),
    authors: right('authors'),
    published: right('published'),
  };
}

/**
 * Precision and recall of words in fours, with how often each stands there (`string_shingle_matching` of
 * article-extraction-benchmark).
 */
export function compareBodies(gold: string, read: string): { precision: number; recall: number } {
  const [wanted, found] = [shinglesOf(gold), shinglesOf(read)];
  let shared = 0;
  for (const [shingle, count] of wanted) shared += Math.min(count, found.get(shingle) ?? 0);
  const share = (of: ReadonlyMap<string, number>): number => {
    const total = [...of.values()].reduce((sum, count) => sum + count, 0);
    return total ? shared / total : Number(wanted.size === found.size);
  };
  return { precision: share(found), recall: share(wanted) };
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const shingles = new Map<string, number>();
  if (!words.length) return shingles;
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const shingle = words.slice(at, at + 4).join(' ');
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

function sameNames(gold: readonly string[], byline: string): boolean {
  const names = byline.split(/\s*[,;]\s*|\s+(?:and|&)\s+/).map(plain);
  const wanted = gold.flatMap((name) => name.split(/\s*[,;]\s*|\s+(?:and|&)\s+/)).map(plain);
  const [a, b] = [new Set(names.filter(Boolean)), new Set(wanted.filter(Boolean))];
  return a.size === b.size && [...a].every((name) => b.has(name));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}
