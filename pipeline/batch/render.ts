import { linkAcross } from './link-across.ts';
import { compareProblems } from './file-problem.ts';
import { compare } from '../common/rows.ts';
import { describeTables, type TableFile } from '../6-write/describe-tables.ts';
import { ARTICLE_TABLES, listRows, reportLongCells } from '../6-write/list-rows.ts';
import { linkTo } from '../6-write/report-link.ts';
import { readSchemas } from '../6-write/read-schemas.ts';
import { csvHeader, csvLines, type CsvRow } from '../6-write/write-csv.ts';
import { recordJson } from '../6-write/write-json.ts';
import type { Joined } from '../4-link/across.ts';
import type { ArticleRecord } from '../tables.ts';
import { csvColumns, type ProblemRow, type TableName } from '../tables.ts';

/** An article that can be written: where its record is kept and where it goes. */
export interface PlannedArticle {
  article_id: string;
  /** Path of its JSON record inside the output folder. */
  path: string;
  load(): ArticleRecord;
}

/** All that an output folder is made from. */
export interface Plan {
  /** Sorted by id, by code unit. */
  articles: readonly PlannedArticle[];
  /** What is odd about files and failed articles, beside what the records themselves say. */
  problems: readonly ProblemRow[];
  joined: Joined;
}

/** Where output goes: to files, or to a comparison with them. */
export interface Sink {
  file(path: string, content: string): void;
  table(name: TableName): TableSink;
}

/** Takes the lines of a table in order, those of one article (or of one row that belongs to none) at a time. */
export interface TableSink {
  add(owner: string, lines: string): void;
  end(): TableFile;
}

/** Makes every file of the output, one article after the other, so that only one is in memory at a time. Gives the rows of each table. */
export function render(
  { articles, problems, joined }: Plan,
  sink: Sink,
  progress: (articles: number) => void = () => {},
): Record<TableName, number> {
  const names = Object.keys(csvColumns) as TableName[];
  const rows = Object.fromEntries(names.map((name) => [name, 0])) as Record<TableName, number>;
  const tables = Object.fromEntries(names.map((name) => [name, sink.table(name)])) as Record<
    TableName,
    TableSink
  >;
  for (const name of names) tables[name].add('', csvHeader(name));
  const add = (name: TableName, owner: string, added: readonly CsvRow[]): void => {
    if (!added.length) return;
    tables[name].add(owner, csvLines(name, added));
    rows[name] += added.length;
  };

  // Rows of one owner are added together, whoever made them: a comparison takes all rows of an owner at once.
  const ofFiles = byOwner(problems);
  const addProblemsBefore = (articleId: string | null): void => {
    while (ofFiles.length && (articleId === null || compare(ofFiles[0].owner, articleId) < 0)) {
      const { owner, rows: added } = ofFiles.shift()!;
      add('problems', owner, added);
    }
  };

  // The article that names an entity first is where its row leads.
  const first = new Map<string, string>();
  articles.forEach(({ article_id, path, load }, done) => {
    const record = reportLongCells(linkAcross(load(), joined.ids.get(article_id)));
    sink.file(path, recordJson(record));
    addProblemsBefore(article_id);
    const added = listRows(record, path);
    for (const { entity_id } of record.entities) first.set(entity_id, first.get(entity_id) ?? path);
    if (ofFiles[0]?.owner === article_id) added.problems.unshift(...ofFiles.shift()!.rows);
    for (const table of ARTICLE_TABLES) add(table, article_id, added[table]);
    progress(done + 1);
  });
  addProblemsBefore(null);
  for (const table of ['people', 'organizations', 'places'] as const) {
    const sorted = [...joined[table]].sort((a, b) => compare(a.entity_id, b.entity_id));
    for (const row of sorted)
      add(table, row.entity_id, [{ ...row, link: linkTo(first.get(row.entity_id)!, row.entity_id) }]);
  }

  const files = Object.fromEntries(names.map((name) => [name, tables[name].end()])) as Record<
    TableName,
    TableFile
  >;
  sink.file('datapackage.json', `${JSON.stringify(describeTables(readSchemas(), files), null, 2)}\n`);
  return rows;
}

/** Problems of files and failed articles in order, those of one owner (an article, or none) together. */
function byOwner(problems: readonly ProblemRow[]): { owner: string; rows: CsvRow[] }[] {
  const owners: { owner: string; rows: CsvRow[] }[] = [];
  for (const problem of [...problems].sort(compareProblems)) {
    const owner = problem.article_id ?? '';
    if (owners.at(-1)?.owner !== owner) owners.push({ owner, rows: [] });
    owners.at(-1)!.rows.push({ ...problem, context: null });
  }
  return owners;
}
