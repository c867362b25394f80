import fs from 'node:fs';
import path from 'node:path';
import { packageFolder } from '../../common/package-folder.ts';
import type { CorrectedTable } from '../../model.ts';

/** The columns that a correction can set. `text` moves the stretch; names of entities stand for their ids. */
export const EDITABLE: Readonly<Record<CorrectedTable, readonly string[]>> = {
  quotes: [
    'text',
    'type',
    'group',
    'attribution',
    'polarity',
    'caveat',
    'speaker',
    'speaker_role',
    'speaker_affiliation',
    'cue',
    'addressee',
  ],
  numbers: [
    'text',
    'kind',
    'value',
    'low',
    'high',
    'modifier',
    'unit',
    'value_si',
    'unit_si',
    'currency',
    'counted',
    'measure',
    'change',
    'said_by',
  ],
  dates: ['text', 'type', 'value', 'from', 'to', 'granularity', 'modifier', 'event', 'of', 'said_by'],
  entities: ['name', 'type', 'aliases', 'role', 'role_status', 'affiliation', 'affiliation_status'],
  mentions: ['text', 'type', 'kind', 'entity_id'],
};

/** What a schema says of a column. */
export interface ColumnSchema {
  type?: string | string[];
  enum?: (string | null)[];
  pattern?: string;
}

const known = new Map<CorrectedTable, Record<string, ColumnSchema>>();

/** The columns of a table as its schema has them. */
export function columnsOf(table: CorrectedTable): Record<string, ColumnSchema> {
  if (!known.has(table)) {
    const file = path.join(packageFolder(), 'schemas', `${table}.schema.json`);
    known.set(table, JSON.parse(fs.readFileSync(file, 'utf8')).properties);
  }
  return known.get(table)!;
}

/** A cell as a value of its column, or a sentence's end that says why it is none (`“many” is no number`). */
export function readValue(
  table: CorrectedTable,
  column: string,
  cell: string,
): { value: string | number | string[] | null } | { wrong: string } {
  if (!EDITABLE[table].includes(column))
    return {
      wrong: `“${column}” is no column of ${table} that can be set (${EDITABLE[table].join(', ')} can)`,
    };
  const { type, enum: choices, pattern } = columnsOf(table)[column];
  const types = type === undefined ? [] : [type].flat();
  const nullable = types.includes('null') || (choices?.includes(null) ?? false);
  if (types.includes('array')) return { value: cell ? cell.split(/;\s*/).filter(Boolean) : [] };
  if (cell === '') return nullable ? { value: null } : { wrong: `“${column}” cannot be empty` };
  if (choices)
    return choices.includes(cell)
      ? { value: cell }
      : {
          wrong: `“${cell}” is no ${column} of ${table}: write ${choices.filter((c) => c !== null).join(', ')}`,
        };
  if (types.includes('number')) {
    const value = Number(cell.replace(/,(?=\d{3}\b)/g, ''));
    return Number.isFinite(value) && /\d/.test(cell) ? { value } : { wrong: `“${cell}” is no number` };
  }
  if (pattern && !new RegExp(pattern, 'u').test(cell))
    return { wrong: `“${cell}” does not have the form of ${column} in ${table}` };
  return { value: cell };
}
