import { UsageError } from '../../batch/effects.ts';
import { readSchemas } from '../../6-write/read-schemas.ts';
import type { CorrectedTable } from '../../model.ts';
import { CorrectionsStore, NotKept } from '../../review/corrections-store.ts';
import { columnsOf, readTable } from '../read-table.ts';
import { compareEdited, type Edits } from './compare-edited.ts';
import { readEdited, type EditedRow } from './read-edited.ts';

/** Where edits are compared and kept, and who made them. */
export interface CorrectOptions {
  input: string;
  output: string;
  who: string;
}

/**
 * Turns the tables of an edited file into lines of `corrections.csv`; the next build applies them. Nothing of the edited file and nothing of the
 * output folder is changed.
 *
 * Throws a `UsageError` where a file cannot be read or written.
 */
export async function correct(file: string, { input, output, who }: CorrectOptions): Promise<Edits> {
  const all: Edits = { corrections: [], refused: [] };
  for (const [table, rows] of await readEdited(file)) {
    const { corrections, refused } = compareEdited(table, await formerRows(output, table), rows, who);
    all.corrections.push(...corrections);
    all.refused.push(...refused);
  }
  try {
    if (all.corrections.length) new CorrectionsStore(input).append(all.corrections);
  } catch (error) {
    if (error instanceof NotKept) throw new UsageError(error.message);
    throw error;
  }
  return all;
}

/** What was taken and what was not, in words. */
export function describeEdits({ corrections, refused }: Edits, input: string): string {
  const count = (action: string, one: string, many: string): string[] => {
    const { length } = corrections.filter((correction) => correction.action === action);
    return length ? [`${length} ${length === 1 ? one : many}`] : [];
  };
  const taken = [
    ...count('edit', 'changed cell', 'changed cells'),
    ...count('reject', 'row that is gone', 'rows that are gone'),
    ...count('add', 'new row', 'new rows'),
  ];
  const head = taken.length
    ? `Took ${taken.join(', ')} into ${input}/corrections.csv: run clipsheet build (or make) to apply them.`
    : 'There was nothing to take: the table says what the program wrote.';
  return [head, ...refused].map((line) => `${line}\n`).join('');
}

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
