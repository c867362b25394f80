import { readArticles } from '../1-read/index.ts';
import { processArticle } from '../process.ts';
import { pack } from './cache.ts';
import { sha256 } from './write-file.ts';
import type { ProblemRow } from '../tables.ts';
import type { CorrectionsByArticle } from '../review/corrections-file.ts';
import { fileProblem } from './file-problem.ts';

/** A file with its content, ready to be read. */
export interface LoadedFile {
  path: string;
  bytes: Uint8Array;
  sidecar?: { path: string; bytes: Uint8Array };
}

/** Computes one article. */
export type ProcessArticle = typeof processArticle;

/** What came of an article: the key of its record, or the problem that stopped it. */
export type Outcome =
  | { article_id: string; key: string; packed?: Uint8Array }
  | { article_id: string | null; problem: ProblemRow };

/**
 * Reads the articles of a file and computes those whose records are not kept yet. One that throws becomes a problem; the others go on.
 *
 * @param version the pipeline's own version, part of every key
 * @param has whether a record is kept under a key
 * @param process what computes an article
 * @param corrections what people decided, part of the key of the article concerned
 */
export function computeFile(
  file: LoadedFile,
  version: string,
  has: (key: string) => boolean,
  process: ProcessArticle = processArticle,
  corrections: CorrectionsByArticle = new Map(),
): Outcome[] {
  let results: ReturnType<typeof readArticles>;
  try {
    results = readArticles(file);
  } catch (error) {
    return [failure(file.path, null, error)];
  }
  return results.map((result): Outcome => {
    if ('failure' in result) {
      const { rule, message } = result.failure;
      return {
        article_id: result.article_id,
        problem: fileProblem(rule, message, { article_id: result.article_id, source: file.path }),
      };
    }
    const { source, oddities } = result;
    const decided = corrections.get(source.article_id) ?? [];
    const key = sha256(
      version,
      JSON.stringify(decided.length ? [source, oddities, decided] : [source, oddities]),
    );
    if (has(key)) return { article_id: source.article_id, key };
    try {
      return { article_id: source.article_id, key, packed: pack(process(source, oddities, decided)) };
    } catch (error) {
      return failure(file.path, source.article_id, error);
    }
  });
}

function failure(source: string, articleId: string | null, error: unknown): Outcome {
  const reason = error instanceof Error ? error.message : String(error);
  const name = articleId ?? source;
  const message = reason.includes(`“${name}”`)
    ? reason
    : `“${name}” was not written, because a stage of the pipeline stopped at it: ${reason}. This is a bug in the pipeline: report it with the article.`;
  return {
    article_id: articleId,
    problem: fileProblem('article-failed', message, { article_id: articleId, source }),
  };
}
