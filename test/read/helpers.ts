import { expect } from 'vitest';
import { readArticles, type ReadArticle } from '../../pipeline/1-read/index.ts';

/** Reads a file that must hold one article. */
export function readOne(
  path: string,
  content: string | Uint8Array,
  sidecar?: { path: string; text: string },
): ReadArticle {
  const results = readArticles({
    path,
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
    sidecar,
  });
  expect(results).toHaveLength(1);
  const [result] = results;
  if ('failure' in result) throw new Error(result.failure.message);
  return result;
}

/** The rules of what was odd, without the one about a missing date. */
export function rulesOf({ oddities }: ReadArticle): string[] {
  return oddities.map(({ rule }) => rule).filter((rule) => rule !== 'published-unknown');
}
