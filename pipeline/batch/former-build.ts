import path from 'node:path';
import type { ProblemRow, TableName } from '../tables.ts';
import { writeToCache } from './cache.ts';
import type { FileSystem } from './effects.ts';
import { sha256, writeFileWhole } from './write-file.ts';

/** An article of a file, as far as a later build needs to know it without reading the file again. */
export type KnownArticle =
  { article_id: string; key: string } | { article_id: string | null; problem: ProblemRow };

/** What the former build of an output folder found and wrote. Lives in the cache: without it everything is computed again. */
export interface FormerBuild {
  /** The pipeline's version. */
  version: string;
  /** Hash over all that decides what comes out. */
  digest: string;
  /** By path: the hash of the file with its sidecar, what came of its articles, and the hash of what people decided about them. */
  inputs: Record<string, { digest: string; articles: KnownArticle[]; decided: string }>;
  /** By path inside the output folder: the fingerprint of what was written. */
  outputs: Record<string, string>;
  rows: Record<TableName, number>;
  /** Messages of the articles that failed. */
  failures: string[];
  /** What was left out, as the summary says it; null where nothing was. */
  leftOut: string | null;
}

/** What the former build of this output folder left; undefined if there was none. */
export function readFormerBuild(fs: FileSystem, cache: string, output: string): FormerBuild | undefined {
  try {
    return JSON.parse(fs.readFileSync(formerBuildPath(cache, output), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Keeps what the next build needs to know; the last thing that a build does. */
export function keepFormerBuild(fs: FileSystem, cache: string, output: string, build: FormerBuild): void {
  writeToCache(cache, () => writeFileWhole(fs, formerBuildPath(cache, output), JSON.stringify(build)));
}

function formerBuildPath(cache: string, output: string): string {
  return path.join(cache, 'builds', `${sha256(path.resolve(output)).slice(0, 32)}.json`);
}
