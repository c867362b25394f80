import { readFile, type ReadResult } from '../1-read/index.ts';
import { ArticleLimitError } from '../5-check/row-limit.ts';
import { processArticle } from '../process.ts';
import type { RowChoices } from '../6-write/row-choices.ts';
import { packArticle } from './pack-entry.ts';
import { sha256 } from './write-file.ts';
import type { ProblemRow } from '../tables.ts';
import type { CorrectionsByArticle } from '../review/corrections-file.ts';
import { fileProblem } from './file-problem.ts';

/** A file with its content, ready to be read. */
export interface LoadedFile {
  path: string;
  bytes: Uint8Array;
  sidecar?: { path: string; bytes: Uint8Array };
  /** Keys of its articles that are kept already. */
  kept?: readonly string[];
}

/** Computes one article. */
export type ProcessArticle = typeof processArticle;

/** What came of an article: the key of its record, or the problem that stopped it. */
export type Outcome =
  | { article_id: string; key: string; packed?: Uint8Array }
  | { article_id: string | null; problem: ProblemRow };

/** What decides what comes of a file, beside the file itself. */
export interface Settings {
  /** The pipeline's own version, part of every key. */
  version: string;
  choices: RowChoices;
  /** What people decided, by article; part of the key of the article concerned. */
  corrections?: CorrectionsByArticle;
}

/**
 * Reads the articles of a file and computes those whose records are not kept yet. One that throws becomes a
 * problem; the others go on.
 *
 * @param process what computes an article
 */
export async function computeFile(
  file: LoadedFile,
  { version, choices, corrections }: Settings,
  process: ProcessArticle = processArticle,
): Promise<Outcome[]> {
  const kept = new Set(file.kept);
  let results: ReadResult[];
  try {
    results = await readFile(file);
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
    const decided = corrections?.get(source.article_id) ?? [];
    const says = decided.length ? [source, oddities, decided] : [source, oddities];
    const key = sha256(version, JSON.stringify(says));
    if (kept.has(key)) return { article_id: source.article_id, key };
    try {
      return {
        article_id: source.article_id,
        key,
        packed: packArticle(key, process(source, oddities, decided, choices.mostRows), choices),
      };
    } catch (error) {
      return failure(file.path, source.article_id, error);
    }
  });
}

function failure(source: string, articleId: string | null, error: unknown): Outcome {
  const reason = error instanceof Error ? error.message : String(error);
  const rule = error instanceof ArticleLimitError ? 'article-too-large' : 'article-failed';
  const name = articleId ?? source;
  const message = reason.includes(`“${name}”`)
    ? reason
    : `“${name}” was not written, because a stage of the pipeline stopped at it: ${reason}. This is a bug in the pipeline: report it with the article.`;
  return {
    article_id: articleId,
    problem: fileProblem(rule, message, { article_id: articleId, source }),
  };
}
