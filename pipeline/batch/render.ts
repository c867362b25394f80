import { ARTICLE_TABLES } from '../6-write/article-tables.ts';
import type { RowsAcross } from '../4-link/across/across.ts';
import { describeTables, type TableFile } from '../6-write/describe-tables.ts';
import { linkTo } from '../6-write/report-link.ts';
import { readSchemas } from '../6-write/read-schemas.ts';
import type { RowChoices } from '../6-write/row-choices.ts';
import { csvHeader, csvLines, type CsvRow } from '../6-write/write-csv.ts';
import { compare } from '../common/rows.ts';
import { csvColumns, type ProblemRow, type TableName } from '../tables.ts';
import type { ArticleStore } from './cache.ts';
import { compareProblems } from './file-problem.ts';
import { filledSections, type FilledSections } from './fill-sections.ts';
import { linesIn, type Lines, type WrittenArticle } from './former-build.ts';
import { BATCH_TABLES, type Linked } from './link-batch.ts';

/** An article that can be written: where its record is kept and where it goes. */
export interface PlannedArticle {
  article_id: string;
  /** Key in the store. */
  key: string;
  /** Path of its JSON record inside the output folder. */
  path: string;
  /** What becomes of its own ids; empty where it keeps all of them. */
  ids: string;
  /** Where it stands in the output already, if it is the same there. */
  before: WrittenArticle | undefined;
}

/** All that an output folder is made from. */
export interface Plan {
  /** Sorted by id, by code unit. */
  articles: readonly PlannedArticle[];
  /** What is odd about files and failed articles, beside what the records themselves say. */
  problems: readonly ProblemRow[];
  linked: Linked;
}

/** Where output goes: to files, or to a comparison with them. */
export interface Sink {
  /** Whether a file is as the former build wrote it. */
  isWhole(path: string): boolean;
  /** Takes over such a file. */
  keep(path: string): void;
  file(path: string, content: string | Uint8Array): void;
  table(name: TableName): TableSink;
}

/** Takes the lines of a table in order. */
export interface TableSink {
  /** Takes over a piece of the former file, which must be whole. */
  keep(from: number, bytes: number): void;
  /** Takes new lines: all those of an article, or of some rows that belong to none. */
  add(lines: Uint8Array): void;
  end(): TableFile;
}

/** What came out of rendering. */
export interface Rendered {
  rows: Record<TableName, number>;
  tables: Record<TableName, TableFile>;
  articles: WrittenArticle[];
}

/**
 * Makes every file of the output, one article after the other, so that only one is in memory at a time. What
 * is the same as before is taken over.
 */
export function render(
  { articles, problems, linked }: Plan,
  { store, choices }: { store: ArticleStore; choices: RowChoices },
  sink: Sink,
  progress: (articles: number) => void = () => {},
): Rendered {
  const tables = openTables(sink);
  const ofFiles = byOwner(problems);
  const addProblemsBefore = (articleId: string | null): void => {
    while (ofFiles.length && (articleId === null || compare(ofFiles[0].owner, articleId) < 0)) {
      const { rows } = ofFiles.shift()!;
      tables.problems.add(linesOf('problems', rows), rows.length);
    }
  };

  const written = articles.map((article, done): WrittenArticle => {
    const { article_id, key, ids, before } = article;
    let filled: FilledSections | undefined;
    const fill = (): FilledSections => (filled ??= filledSections(article, linked.ids, store, choices));
    if (before && sink.isWhole(article.path)) sink.keep(article.path);
    else sink.file(article.path, fill().record);
    addProblemsBefore(article_id);
    const lines: number[] = [];
    for (const [i, name] of ARTICLE_TABLES.entries()) {
      const table = tables[name];
      const own = name === 'problems' && ofFiles[0]?.owner === article_id ? ofFiles.shift()!.rows : [];
      const old = before && !own.length && table.whole ? linesIn(before, i) : undefined;
      const rows = old ? old[2] : fill().rows[name];
      const at = old ? table.keep(old) : table.add(fill().lines[name], rows, linesOf(name, own), own.length);
      lines.push(at, table.at - at, rows);
    }
    progress(done + 1);
    return [article_id, key, ids, lines];
  });
  addProblemsBefore(null);
  const paths = new Map(articles.map(({ article_id, path }) => [article_id, path]));
  const linkOf = (first: string, id: string): string | null =>
    choices.links === 'none' ? null : linkTo(paths.get(first)!, id);
  for (const name of BATCH_TABLES) {
    const rows = linked.rows[name];
    if (isFormer(rows)) tables[name].keep(rows);
    else addRows(tables[name], name, rows, linkOf);
  }

  const of = <Value>(value: (name: TableName) => Value): Record<TableName, Value> =>
    Object.fromEntries(TABLES.map((name) => [name, value(name)])) as Record<TableName, Value>;
  const files = of((name) => tables[name].end());
  const described = describeTables(readSchemas(), files, choices.tables === 'lean');
  sink.file('datapackage.json', `${JSON.stringify(described, null, 2)}\n`);
  return { rows: of((name) => tables[name].rows), tables: files, articles: written };
}

/** Rows of which the lines are made at a time. */
const AT_ONCE = 200;

/** Adds the rows of a table of the batch, some at a time. */
function addRows(
  table: OpenTable,
  name: TableName,
  rows: RowsAcross<{ entity_id: string }>,
  linkOf: (first: string, id: string) => string | null,
): void {
  let gathered: CsvRow[] = [];
  const add = (): void => {
    table.add(linesOf(name, gathered), gathered.length);
    gathered = [];
  };
  for (const { row, first } of rows) {
    gathered.push({ ...row, link: linkOf(first, row.entity_id) });
    if (gathered.length === AT_ONCE) add();
  }
  add();
}

const isFormer = (rows: object): rows is Lines => Array.isArray(rows);

const TABLES = Object.keys(csvColumns) as TableName[];
const NOTHING = Buffer.alloc(0);

/** A table that is being made: knows how far it is. */
class OpenTable {
  /** Offset of the next line. */
  at = 0;
  rows = 0;
  readonly whole: boolean;
  readonly #sink: TableSink;

  constructor(sink: Sink, name: TableName) {
    this.whole = sink.isWhole(`${name}.csv`);
    this.#sink = sink.table(name);
    const header = Buffer.from(csvHeader(name));
    if (this.whole) this.#sink.keep(0, header.length);
    else this.#sink.add(header);
    this.at = header.length;
  }

  /** Takes over lines of the former file. Gives the offset where they stand now. */
  keep([from, bytes, rows]: Lines): number {
    if (bytes) this.#sink.keep(from, bytes);
    this.rows += rows;
    return this.#advance(bytes);
  }

  /** Adds lines, behind those of an article that are not its own. Gives the offset of its own. */
  add(lines: Buffer, rows: number, before: Buffer = NOTHING, rowsBefore = 0): number {
    if (lines.length || before.length) this.#sink.add(before.length ? Buffer.concat([before, lines]) : lines);
    this.rows += rows + rowsBefore;
    this.#advance(before.length);
    return this.#advance(lines.length);
  }

  end(): TableFile {
    return this.#sink.end();
  }

  #advance(bytes: number): number {
    const at = this.at;
    this.at += bytes;
    return at;
  }
}

function openTables(sink: Sink): Record<TableName, OpenTable> {
  return Object.fromEntries(TABLES.map((name) => [name, new OpenTable(sink, name)])) as Record<
    TableName,
    OpenTable
  >;
}

function linesOf(name: TableName, rows: readonly CsvRow[]): Buffer {
  return rows.length ? Buffer.from(csvLines(name, rows)) : NOTHING;
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
