import fs from 'node:fs';
import { UsageError } from '../../batch/effects.ts';
import { changedTables } from '../../batch/refuse-edits.ts';
import { readSchemas } from '../../6-write/read-schemas.ts';
import type { CorrectedTable } from '../../model.ts';
import { readCorrections } from '../../review/corrections-file.ts';
import { CorrectionsStore, NotKept } from '../../review/corrections-store.ts';
import { columnsOf, readTable } from '../read-table.ts';
import { compareEdited, type Edits } from './compare-edited.ts';
import { decisionKey, writtenRows } from './hand-edits.ts';
import { readEdited, type EditedRow } from './read-edited.ts';

/** Where edits are compared and kept, and who made them. */
export interface CorrectOptions {
  input: string;
  output: string;
  who: string;
}

/** What was taken from an edited file. */
export interface TakenEdits extends Edits {
  /** Edits that the file of corrections says already. */
  known: number;
}

/**
 * Turns the tables of an edited file into lines of `corrections.csv`; the next build applies them. Nothing of
 * the edited file and nothing of the output folder is changed.
 *
 * Throws a `UsageError` where a file cannot be read or written.
 */
export async function correct(file: string, { input, output, who }: CorrectOptions): Promise<TakenEdits> {
  const all: TakenEdits = { corrections: [], refused: [], known: 0 };
  const changed = changedTables(fs, output);
  try {
    const store = new CorrectionsStore(input);
    const decided = new Set([...readCorrections(store.read()).byArticle.values()].flat().map(decisionKey));
    for (const [table, rows] of await readEdited(file)) {
      // A table that was edited in its place does not say what the program wrote; the articles' records do.
      const written = changed.includes(table) ? writtenRows(output, table) : await formerRows(output, table);
      // Pronouns and descriptions are left out on wish: `--mentions names`.
      const former = rows.every(({ kind }) => kind === 'name') ? written.filter(isName) : written;
      const { corrections, refused } = compareEdited(table, former, rows, who);
      const fresh = corrections.filter((correction) => !decided.has(decisionKey(correction)));
      all.corrections.push(...fresh);
      all.known += corrections.length - fresh.length;
      all.refused.push(...refused);
    }
    if (all.corrections.length) store.append(all.corrections);
  } catch (error) {
    if (error instanceof NotKept) throw new UsageError(error.message);
    throw error;
  }
  return all;
}

/** What was taken and what was not, in words. */
export function describeEdits({ corrections, refused, known }: TakenEdits, input: string): string {
  const count = (action: string, one: string, many: string): string[] => {
    const { length } = corrections.filter((correction) => correction.action === action);
    return length ? [`${length} ${length === 1 ? one : many}`] : [];
  };
  const taken = [
    ...count('edit', 'changed cell', 'changed cells'),
    ...count('reject', 'row that is gone', 'rows that are gone'),
    ...count('add', 'new row', 'new rows'),
    ...count('accept', 'accepted row', 'accepted rows'),
  ];
  const head = taken.length
    ? `Took ${taken.join(', ')} into ${input}/corrections.csv: run clipsheet build (or make) to apply them.`
    : `There was nothing to take: ${known || refused.length ? 'nothing is new' : 'the table says what the program wrote'}.`;
  const before = known
    ? [`${known} ${known === 1 ? 'edit stands' : 'edits stand'} in ${input}/corrections.csv already.`]
    : [];
  return [head, ...before, ...refused].map((line) => `${line}\n`).join('');
}

const isName = ({ mention_id, kind }: EditedRow): boolean => mention_id === undefined || kind === 'name';

async function formerRows(output: string, table: CorrectedTable): Promise<EditedRow[]> {
  const schema = readSchemas().find(({ name }) => name === table)!;
  const columns = columnsOf(schema);
  const rows: EditedRow[] = [];
  for await (const cells of readTable(output, schema))
    rows.push(
      Object.fromEntries(columns.map(({ name }, i) => [name, cells[i] === null ? '' : String(cells[i])])),
    );
  return rows;
}
