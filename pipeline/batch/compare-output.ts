import { createHash } from 'node:crypto';
import path from 'node:path';
import { ID_COLUMN } from '../6-write/article-tables.ts';
import { unguardCell } from '../6-write/guard-cell.ts';
import { csvColumns, type TableName } from '../tables.ts';
import type { FileSystem } from './effects.ts';
import { compare } from '../common/rows.ts';
import { MANIFEST, manifestText } from './manifest.ts';
import { LineReader } from './read-lines.ts';
import type { Sink, TableSink } from './render.ts';
import { readRange } from './write-file.ts';

/** Rows of a difference that are shown. */
const SHOWN = 3;

/** How one file of the output differs from what a build would write. */
export interface Difference {
  path: string;
  kind: 'missing' | 'changed' | 'surplus';
  /** Of a table: how many rows a build would add, remove, change. */
  rows?: { added: number; removed: number; changed: number };
  /** A few of the lines: `+` as a build would write it, `-` as it is. */
  examples: string[];
}

/** A sink that compares with an output folder and writes nothing. */
export interface OutputComparison extends Sink {
  /** The differences; `listed` are the files that former builds are known to have written. */
  finish(listed: readonly string[]): Difference[];
}

/** @param whole files that are as the former build wrote them: only what is to be new in them is compared */
export function compareWithOutput(
  fs: FileSystem,
  output: string,
  whole: ReadonlySet<string> = new Set(),
): OutputComparison {
  const differences: Difference[] = [];
  const expected = new Set<string>();
  return {
    isWhole: (name) => whole.has(name),
    keep(name) {
      expected.add(name);
    },
    file(name, content) {
      expected.add(name);
      const difference = compareText(fs, output, name, Buffer.from(content as string).toString());
      if (difference) differences.push(difference);
    },
    table(name) {
      expected.add(`${name}.csv`);
      return compareTable(fs, output, name, (difference) => differences.push(difference));
    },
    finish(listed) {
      this.file(MANIFEST, manifestText(expected));
      const surplus = listed.filter((name) => !expected.has(name) && fs.existsSync(path.join(output, name)));
      return [
        ...differences,
        ...surplus.map((name): Difference => ({ path: name, kind: 'surplus', examples: [] })),
      ].sort((a, b) => compare(a.path, b.path));
    },
  };
}

function compareText(fs: FileSystem, output: string, name: string, content: string): Difference | null {
  let present: string;
  try {
    present = fs.readFileSync(path.join(output, name), 'utf8');
  } catch {
    return { path: name, kind: 'missing', examples: [] };
  }
  if (present === content) return null;
  const [wanted, found] = [content.split('\n'), present.split('\n')];
  const first = wanted.findIndex((line, i) => line !== found[i]);
  const at = first < 0 ? wanted.length : first;
  const examples = [
    ...(found[at] === undefined ? [] : [`- line ${at + 1}: ${found[at].trim()}`]),
    ...(wanted[at] === undefined ? [] : [`+ line ${at + 1}: ${wanted[at].trim()}`]),
  ];
  return { path: name, kind: 'changed', examples };
}

/**
 * Compares a table row by row while its rows are made, in little memory: both sides stand in order of their
 * owner (the article, or the entity in a table of entities), so at any time only the rows of one owner are
 * held. Pieces that are taken over are passed by unread.
 */
function compareTable(
  fs: FileSystem,
  output: string,
  name: TableName,
  report: (difference: Difference) => void,
): TableSink {
  const file = path.join(output, `${name}.csv`);
  const exists = fs.existsSync(file);
  const present = exists ? new LineReader(fs, file) : undefined;
  const rows = { added: 0, removed: 0, changed: 0 };
  const examples: string[] = [];
  const hash = createHash('sha256');
  let bytes = 0;

  const show = (...lines: string[]): void => {
    if (examples.length < SHOWN * 2) examples.push(...lines);
  };
  const compareOwner = (wanted: readonly string[], found: readonly string[]): void => {
    const wantedRows = byKey(name, wanted);
    for (const [key, line] of byKey(name, found)) {
      const other = wantedRows.get(key);
      wantedRows.delete(key);
      if (other === line) continue;
      if (other === undefined) rows.removed++;
      else rows.changed++;
      show(`- ${line}`, ...(other === undefined ? [] : [`+ ${other}`]));
    }
    for (const line of wantedRows.values()) {
      rows.added++;
      show(`+ ${line}`);
    }
  };
  const removeUpTo = (position: number): void => {
    while (present && present.position < position && present.line !== undefined)
      compareOwner([], [present.take()]);
  };

  let header = true;
  return {
    keep(from, length) {
      header = false;
      removeUpTo(from);
      readRange(fs, file, from, length, (piece) => hash.update(piece));
      bytes += length;
      present!.goTo(from + length);
    },
    add(content): void {
      hash.update(content);
      bytes += content.length;
      if (!present) return;
      const wanted = Buffer.from(content).toString().split('\n').slice(0, -1);
      if (header) {
        header = false;
        compareOwner(wanted, present.line === undefined ? [] : [present.take()]);
        return;
      }
      const found: string[] = [];
      const owner = firstCell(wanted.at(-1)!);
      while (present.line !== undefined && compare(firstCell(present.line), owner) <= 0)
        found.push(present.take());
      compareOwner(wanted, found);
    },
    end() {
      removeUpTo(Infinity);
      present?.close();
      if (!exists) report({ path: `${name}.csv`, kind: 'missing', examples: [] });
      else if (rows.added || rows.removed || rows.changed)
        report({ path: `${name}.csv`, kind: 'changed', rows, examples });
      return { bytes, sha256: hash.digest('hex') };
    },
  };
}

/**
 * Lines by the id of their row; rows of a table without ids, and those whose id stands twice, by themselves.
 */
function byKey(name: TableName, lines: readonly string[]): Map<string, string> {
  const id = (csvColumns[name] as readonly string[]).indexOf(idColumnOf(name) ?? '');
  const rows = new Map<string, string>();
  for (const line of lines) {
    let key = id < 0 ? line : (cells(line, id + 1)[id] ?? line);
    while (rows.has(key)) key += '\0';
    rows.set(key, line);
  }
  return rows;
}

/** The column of a row's id; the tables of the whole batch have one row for each entity. */
function idColumnOf(name: TableName): string | undefined {
  if (name === 'problems') return undefined;
  return Object.hasOwn(ID_COLUMN, name) ? ID_COLUMN[name as keyof typeof ID_COLUMN] : ID_COLUMN.entities;
}

/**
 * The first cell, as the rows are ordered by it: without quotation marks and without the apostrophes that
 * guard against formulas.
 */
function firstCell(line: string): string {
  return unguardCell(cells(line, 1)[0]);
}

/** The first cells of a line of CSV. */
function cells(line: string, count: number): string[] {
  const found: string[] = [];
  for (let at = 0; found.length < count && at <= line.length;) {
    if (line[at] !== '"') {
      const end = line.indexOf(',', at);
      found.push(line.slice(at, end < 0 ? undefined : end));
      at = end < 0 ? line.length + 1 : end + 1;
      continue;
    }
    let end = at + 1;
    while (end < line.length && !(line[end] === '"' && line[end + 1] !== '"'))
      end += line[end] === '"' ? 2 : 1;
    found.push(line.slice(at + 1, end).replaceAll('""', '"'));
    at = end + 2;
  }
  return found;
}
