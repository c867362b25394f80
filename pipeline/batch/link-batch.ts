import type { Joined } from '../4-link/across/across.ts';
import type { IdsAcross } from '../6-write/link-across.ts';
import { csvHeader } from '../6-write/write-csv.ts';
import { compare } from '../common/rows.ts';
import type { ProblemRow } from '../tables.ts';
import { fileProblem } from './file-problem.ts';
import { AUTHORITY } from './find-articles.ts';
import type { FormerBuild, Lines } from './former-build.ts';
import type { Inputs } from './inputs.ts';
import type { Survey } from './survey-articles.ts';
import { sha256 } from './write-file.ts';

/** The tables with one row for each entity of the batch. */
export const BATCH_TABLES = ['people', 'organizations', 'places'] as const;

/** What the articles of a batch have in common. */
export interface Linked {
  ids: { get(articleId: string): IdsAcross | undefined };
  /**
   * The rows of these tables; or where they stand in the former ones, if nobody and nothing is named
   * otherwise than before.
   */
  rows: Pick<Joined, (typeof BATCH_TABLES)[number]> | Record<(typeof BATCH_TABLES)[number], Lines>;
  /** Tells apart what decides about all of it. */
  digest: string;
  problems: ProblemRow[];
}

/**
 * Joins the entities of all articles, by the user's list of names if there is one. Where all that is joined
 * is as it was at the former build, what that one found is taken over.
 *
 * @param whole files of the output that are as the former build wrote them
 */
export async function linkBatch(
  { entities, digest: surveyed }: Survey,
  { authority: list, version }: Pick<Inputs, 'authority' | 'version'>,
  former: FormerBuild | undefined,
  whole: ReadonlySet<string>,
): Promise<Linked> {
  // Loaded only now that there is something to do.
  const { entries, skipped } =
    list === null
      ? { entries: [], skipped: [] }
      : (await import('../4-link/across/authority.ts')).readAuthority(list);
  const problems = skipped.map(({ line, message }) => ({
    ...fileProblem('authority-row-skipped', `${AUTHORITY}, line ${line}: ${message}`, { source: AUTHORITY }),
    line,
  }));
  const copies = entities.articles.map(({ isCopy }) => (isCopy ? '1' : '0')).join('');
  const digest = sha256(JSON.stringify([version, list, surveyed, copies]));
  if (former?.linked === digest && BATCH_TABLES.every((table) => whole.has(`${table}.csv`)))
    return { ...formerLink(former), digest, problems };
  const { joinPool } = await import('../4-link/across/across.ts');
  const { ids, ...rows } = joinPool(entities, entries);
  return { ids, rows, digest, problems };
}

/**
 * What becomes of an article's own ids, as it is noted for the next build; empty where it keeps all of them.
 */
export function noteIds(ids: IdsAcross | undefined): string {
  return ids?.size ? JSON.stringify([...ids].sort(([a], [b]) => compare(a, b))) : '';
}

function formerLink({ articles, tables, rows }: FormerBuild): Pick<Linked, 'ids' | 'rows'> {
  const notes = new Map(articles.flatMap(([id, , ids]) => (ids ? [[id, ids] as const] : [])));
  const linesOf = (table: (typeof BATCH_TABLES)[number]): Lines => {
    const header = Buffer.byteLength(csvHeader(table));
    return [header, tables[table].bytes - header, rows[table]];
  };
  return {
    ids: {
      get(articleId) {
        const ids = notes.get(articleId);
        return ids === undefined ? undefined : new Map(JSON.parse(ids));
      },
    },
    rows: {
      people: linesOf('people'),
      organizations: linesOf('organizations'),
      places: linesOf('places'),
    },
  };
}
