/** One broken promise: which row, which path in it, which rule. */
export interface Violation {
  table: string;
  row: string;
  path: string;
  rule: string;
}

/** A record that breaks its schema or points to nothing. Always a bug in the pipeline. */
export class RecordError extends Error {
  readonly violations: readonly Violation[];

  constructor(articleId: string, violations: readonly Violation[]) {
    const list = violations
      .slice(0, 5)
      .map((v) => `${v.table} ${v.row}${v.path}: ${v.rule}`)
      .join('; ');
    const rest = violations.length > 5 ? `; and ${violations.length - 5} more` : '';
    super(
      `Article “${articleId}” was not written, because ${violations.length === 1 ? 'a row breaks a rule' : `${violations.length} rows break rules`}: ${list}${rest}. This is a bug in the pipeline: report it with the article.`,
    );
    this.name = 'RecordError';
    this.violations = violations;
  }
}
