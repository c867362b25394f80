import { compare } from '../common/rows.ts';
import type { CorrectionsByArticle, ReadCorrections } from '../review/corrections-file.ts';
import type { ProblemRow } from '../tables.ts';
import { fileProblem } from './file-problem.ts';
import { CORRECTIONS } from './find-articles.ts';
import type { KnownArticle } from './cache.ts';
import { sha256 } from './write-file.ts';

/**
 * Reads the content of `corrections.csv`; there is none in most folders, and then its parser is not loaded.
 */
export async function readDecisions(csv: string | null): Promise<ReadCorrections> {
  if (csv === null) return { byArticle: new Map(), skipped: [] };
  const { readCorrections } = await import('../review/corrections-file.ts');
  return readCorrections(csv);
}

/**
 * Hash of what was decided about some articles: what else must be the same for their records to be used
 * again. None where nothing was.
 */
export function digestOf(
  decisions: CorrectionsByArticle,
  articles: readonly KnownArticle[],
): string | undefined {
  const decided = articles.flatMap(({ article_id }) => decisions.get(article_id ?? '') ?? []);
  return decided.length ? sha256(JSON.stringify(decided)) : undefined;
}

/** The lines of `corrections.csv` that no article took. */
export function unusedDecisions(
  { byArticle, skipped }: ReadCorrections,
  articles: ReadonlySet<string>,
): ProblemRow[] {
  const lines = skipped.map(({ line, message }) => ({
    ...fileProblem('correction-skipped', `${CORRECTIONS}, line ${line}: ${message}`, { source: CORRECTIONS }),
    line,
  }));
  const strangers = [...byArticle]
    .filter(([article]) => !articles.has(article))
    .sort(([a], [b]) => compare(a, b))
    .map(([article, corrections]) => {
      const lost = `${corrections.length} ${corrections.length === 1 ? 'line is' : 'lines are'} about “${article}”`;
      const message = `${CORRECTIONS}: ${lost}, which is no article of the input: write the id as articles.csv has it, put the article back, or delete what is about it.`;
      return fileProblem('correction-skipped', message, { source: CORRECTIONS });
    });
  return [...lines, ...strangers];
}
