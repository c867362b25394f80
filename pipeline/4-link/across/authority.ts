import { parse } from 'csv-parse/sync';
import type { EntityRow } from '../../tables.ts';

/** A user's own entity: its id and name hold in every article. */
export interface AuthorityEntry {
  id: string;
  name: string;
  aliases: readonly string[];
  /** Null where the list leaves it open: then the names hold for every type. */
  type: EntityRow['type'] | null;
}

/** What a list gives, and the rows that it could not give, as sentences with their line. */
export interface Authority {
  entries: AuthorityEntry[];
  skipped: { line: number; message: string }[];
}

const TYPES: readonly string[] = ['person', 'organization', 'place', 'group', 'other'];
const PLAIN_ID = /^(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/**
 * Reads `authority.csv`: columns `name`, `aliases` (between `; `), `type`, `id`, in any order; UTF-8, with or
 * without byte-order mark, comma or semicolon. Rows without a name, with an unknown type, with an id that is
 * no plain word, or with an id that another name has, are skipped.
 */
export function readAuthority(csv: string): Authority {
  const authority: Authority = { entries: [], skipped: [] };
  const separator = /^[^\n]*;[^\n]*(?:\n|$)/.test(csv) && !/^[^\n]*,/.test(csv) ? ';' : ',';
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parse(csv, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter: separator,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as never;
  } catch (error) {
    return {
      entries: [],
      skipped: [
        {
          line: 1,
          message: `The list of names is no CSV that can be read (${(error as Error).message}): save it as CSV in UTF-8 with the columns name, aliases, type, id.`,
        },
      ],
    };
  }
  const owner = new Map<string, string>();
  for (const { record, info } of rows) {
    const skip = (message: string): void => void authority.skipped.push({ line: info.lines, message });
    const { name = '', aliases = '', type = '', id = '' } = record;
    if (!name) skip('A row without a name was skipped: fill the column “name”.');
    else if (type && !TYPES.includes(type.toLowerCase()))
      skip(
        `“${name}” was skipped, because “${type}” is no type: write ${TYPES.slice(0, -1).join(', ')} or ${TYPES.at(-1)}, or leave it empty.`,
      );
    else if (!PLAIN_ID.test(id))
      skip(
        `“${name}” was skipped, because its id “${id}” is none: write a word of letters, figures and hyphens.`,
      );
    else if (owner.has(id))
      skip(
        `“${name}” was skipped, because “${owner.get(id)}” has the id “${id}” already: give each name an id of its own, and put other names into “aliases”.`,
      );
    else {
      owner.set(id, name);
      authority.entries.push({
        id,
        name,
        aliases: aliases
          .split(';')
          .map((alias) => alias.trim())
          .filter(Boolean),
        type: (type.toLowerCase() || null) as AuthorityEntry['type'],
      });
    }
  }
  return authority;
}
