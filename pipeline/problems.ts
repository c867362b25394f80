import type { ProblemRow } from './tables.ts';

/** What a rule of the catalogue says about itself. */
export interface Rule {
  title: string;
  severity: ProblemRow['severity'];
  /** What it means, in a sentence or two. */
  meaning: string;
  /** What a user should do about it. */
  advice: string;
}

/** Every oddity that the program can report, by the `rule` it has in problems.csv. Sorted; the README's list is checked against it. */
export const rules: Record<string, Rule> = {
  'article-failed': {
    title: 'Article could not be processed',
    severity: 'error',
    meaning: 'A stage of the pipeline stopped at this article; nothing of it was written.',
    advice: 'This is a bug in the pipeline. Report it with the article; all other articles are written.',
  },
};
