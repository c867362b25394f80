import { readFile, type ReadResult } from '../1-read/index.ts';
import { ArticleLimitError } from '../5-check/row-limit.ts';
import { processArticles, type processArticle, type Answer, type Task } from '../process.ts';
import type { RowChoices } from '../6-write/row-choices.ts';
import { packArticle } from './pack-entry.ts';
import { sha256 } from './write-file.ts';
import type { ProblemRow } from '../tables.ts';
import type { CorrectionsByArticle } from '../review/corrections-file.ts';
import type { Source } from '../model.ts';
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

/** What came of a file: the outcomes of its articles, in their order. */
interface Computed {
  path: string;
  outcomes: Outcome[];
}

/** An article that is to be computed: where its outcome goes, and the key of its record. */
interface Pending {
  of: Computed;
  at: number;
  key: string;
  task: Task & { source: Source };
}

/**
 * Reads the articles of files and computes those whose records are not kept yet. One that throws becomes a
 * problem; the others go on.
 *
 * @param process what computes an article, where it is not the pipeline
 * @returns the outcomes of each file
 */
export async function computeFiles(
  files: readonly LoadedFile[],
  settings: Settings,
  process?: ProcessArticle,
): Promise<Outcome[][]> {
  const pending: Pending[] = [];
  const computed: Computed[] = [];
  for (const file of files) computed.push(await readInto(pending, file, settings));
  const tasks = pending.map(({ task }) => task);
  const answers = process ? tasks.map((task) => answerWith(process, task)) : processArticles(tasks);
  pending.forEach(({ of, at, key, task }, i) => {
    of.outcomes[at] = outcomeOf(of.path, task.source.article_id, key, answers[i], settings);
  });
  return computed.map(({ outcomes }) => outcomes);
}

/** Reads a file. Its articles that are neither kept nor unreadable are added to those to be computed. */
async function readInto(
  pending: Pending[],
  file: LoadedFile,
  { version, choices, corrections }: Settings,
): Promise<Computed> {
  const of: Computed = { path: file.path, outcomes: [] };
  const kept = new Set(file.kept);
  let results: ReadResult[];
  try {
    results = await readFile(file);
  } catch (error) {
    of.outcomes.push(failure(file.path, null, error));
    return of;
  }
  results.forEach((result, at) => {
    const { article_id } = 'failure' in result ? result : result.source;
    if ('failure' in result) {
      const { rule, message } = result.failure;
      of.outcomes[at] = {
        article_id,
        problem: fileProblem(rule, message, { article_id, source: file.path }),
      };
      return;
    }
    const { source, oddities } = result;
    const decided = corrections?.get(source.article_id) ?? [];
    const says = decided.length ? [source, oddities, decided] : [source, oddities];
    const key = sha256(version, JSON.stringify(says));
    of.outcomes[at] = { article_id: source.article_id, key };
    if (!kept.has(key))
      pending.push({
        of,
        at,
        key,
        task: { source, oddities, corrections: decided, mostRows: choices.mostRows },
      });
  });
  return of;
}

function answerWith(process: ProcessArticle, { source, oddities, corrections, mostRows }: Task): Answer {
  try {
    return { record: process(source, oddities, corrections, mostRows) };
  } catch (error) {
    return { error };
  }
}

function outcomeOf(
  path: string,
  article_id: string,
  key: string,
  answer: Answer,
  { choices }: Settings,
): Outcome {
  if ('error' in answer) return failure(path, article_id, answer.error);
  try {
    return { article_id, key, packed: packArticle(key, answer.record, choices) };
  } catch (error) {
    return failure(path, article_id, error);
  }
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
