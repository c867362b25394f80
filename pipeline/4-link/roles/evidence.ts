import type { Tie } from './role-phrase.ts';

/** The form in which an article says what somebody is or whom they belong to. */
export type Pattern = 'title' | 'apposition' | 'lead' | 'predicate' | 'clause' | 'name' | 'list';

/** One place that says what a person is, or whom they belong to. */
export interface Evidence {
  pattern: Pattern;
  /** The role as the text has it; null where the place gives only a tie. */
  role: string | null;
  /** The noun that heads the role, in lower case and singular. */
  noun: string | null;
  /** Whether the role is held no more. */
  former: boolean;
  ties: readonly Tie[];
}
