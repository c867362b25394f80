import { MOST_ROWS } from '../5-check/row-limit.ts';

/**
 * What of an article goes into the files. Nothing of it changes what is found, only how much of it is
 * written.
 */
export interface RowChoices {
  /**
   * Which mentions `mentions.csv` lists: all, or the names without pronouns and descriptions. The record has
   * all of them.
   */
  mentions: 'all' | 'names';
  /** What stands in the column `context`: the sentence of the row, or nothing. */
  context: 'sentence' | 'none';
  /** What stands in the column `link`: the place of the row in the report, or nothing. */
  links: 'report' | 'none';
  /**
   * Whether the cells of a row are all given in full, or what the row says already is left out of them (see
   * `lean-rows.ts`).
   */
  tables: 'full' | 'lean';
  /** The same of records, which leave out what is empty as well. */
  records: 'full' | 'lean';
  /** Most rows of an article; one that gives more fails by name. */
  mostRows: number;
}

/** Everything, so that each row can be checked by itself. */
export const EVERYTHING: RowChoices = {
  mentions: 'all',
  context: 'sentence',
  links: 'report',
  tables: 'full',
  records: 'full',
  mostRows: MOST_ROWS,
};

/**
 * Everything once: what the tables leave out stands in the records, and what a record leaves out follows from
 * the rest of it.
 */
export const LEAN: RowChoices = {
  mentions: 'names',
  context: 'none',
  links: 'none',
  tables: 'lean',
  records: 'lean',
  mostRows: MOST_ROWS,
};
