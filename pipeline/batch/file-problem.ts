import { rules } from '../problems.ts';
import { compare } from '../common/rows.ts';
import type { ProblemRow } from '../tables.ts';

/** A row of problems about a whole file or article. */
export function fileProblem(
  rule: string,
  message: string,
  { article_id = null, source = null }: Partial<Pick<ProblemRow, 'article_id' | 'source'>>,
): ProblemRow {
  return {
    article_id,
    source,
    sentence: null,
    paragraph: null,
    start: null,
    end: null,
    text: null,
    severity: rules[rule].severity,
    rule,
    message,
    line: null,
    column: null,
    checked: null,
  };
}

/**
 * Rows of problems in the order of their file: by article, then source, then place; those of no article come
 * first.
 */
export function compareProblems(a: ProblemRow, b: ProblemRow): number {
  return (
    compare(a.article_id ?? '', b.article_id ?? '') ||
    compare(a.source ?? '', b.source ?? '') ||
    (a.start ?? -1) - (b.start ?? -1) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}
