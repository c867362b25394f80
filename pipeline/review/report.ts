import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describeSystemError, UsageError } from '../batch/effects.ts';
import { readManifest } from '../batch/manifest.ts';
import { removeLeftovers, writeFileWhole } from '../batch/write-file.ts';
import { unguardCell } from '../6-write/guard-cell.ts';
import { OVERVIEW, pagePath, REPORT } from '../6-write/report-link.ts';
import { readRecord as parseRecord } from '../6-write/lean-record.ts';
import type { ArticleRecord } from '../tables.ts';
import { articlePage } from './article-page.ts';
import { jsonForScript } from './html.ts';
import { overviewPage, type OverviewProblem } from './overview-page.ts';
import { pageData, placeAmong } from './page-data.ts';
import { pageFiles } from './page-files.ts';
import { SearchFiles } from './search-files.ts';
import { Survey, titleOf } from './survey.ts';

/** What the report wrote. */
export interface WrittenReport {
  /** Path of the overview, to be opened. */
  overview: string;
  pages: number;
  removed: number;
}

/** The list of the files that the report wrote, inside its folder: nothing else is ever removed. */
const PAGES = '.clipsheet-report.json';

/**
 * Writes the report of an output folder: a page for each article, an overview, and what they need, each file
 * beside its place and renamed into it. Files that are there already with the same content are left alone;
 * pages of articles that are gone are removed.
 *
 * Throws a `UsageError` where there is nothing to report, or a record cannot be read.
 */
export function writeReport(
  output: string,
  progress: (done: number, total: number) => void = () => {},
): WrittenReport {
  const records = readManifest(fs, output).filter((name) => name.startsWith('articles/'));
  if (!records.length)
    throw new UsageError(
      `There are no datasets in “${output}” to report on: run clipsheet build first, or name another folder with --output.`,
    );
  const folder = path.join(output, REPORT);
  const files = new Set<string>();
  const put = (name: string, content: string): void => {
    files.add(name);
    putFile(path.join(folder, name), content);
  };
  const survey = new Survey();
  const search = new SearchFiles(put);
  const titles = new Map<string, string>();
  records.forEach((name, n) => {
    const record = readRecord(path.join(output, name));
    survey.add(record, name);
    search.add(record, name);
    titles.set(record.article.article_id, titleOf(record));
    put(pagePath(name), articlePage(pageData(record, placeAmong(records, n))));
    progress(n + 1, records.length);
  });
  const searchFiles = search.end();
  for (const [name, content] of pageFiles()) put(name, content);
  put(OVERVIEW, overviewPage(survey, readProblems(output, titles, survey), searchFiles, false));
  const removed = removeStale(folder, files);
  return { overview: path.join(folder, OVERVIEW), pages: records.length, removed };
}

/** Reads a record that `build` wrote. */
export function readRecord(file: string): ArticleRecord {
  try {
    return parseRecord(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is no JSON' : describeSystemError(error);
    throw new UsageError(`Cannot read “${file}”, because ${reason}: run clipsheet build again.`);
  }
}

/** The problems of the batch, the graver ones first. */
export function readProblems(
  output: string,
  titles: ReadonlyMap<string, string>,
  survey: Survey,
): OverviewProblem[] {
  const file = path.join(output, 'problems.csv');
  if (!fs.existsSync(file)) return [];
  const rows = parse(fs.readFileSync(file), { bom: true, columns: true }) as Record<string, string>[];
  const grave = ({ severity }: OverviewProblem): number => ['error', 'warning', 'info'].indexOf(severity);
  return rows
    .map(({ severity, rule, message, article_id }) => ({
      severity,
      rule,
      message,
      href: survey.problemHref({ article_id, rule, message: unguardCell(message) }),
      title: titles.get(article_id) ?? article_id,
    }))
    .sort((a, b) => grave(a) - grave(b));
}

function putFile(file: string, content: string): void {
  try {
    if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === content) return;
    writeFileWhole(fs, file, content);
  } catch (error) {
    throw new UsageError(
      `Cannot write “${file}”, because ${describeSystemError(error)}: make the folder writable, or choose another one with --output.`,
    );
  }
}

/** Removes the pages that a former report wrote and this one did not, and notes what this one wrote. */
function removeStale(folder: string, files: ReadonlySet<string>): number {
  let removed = 0;
  for (const name of formerFiles(folder)) {
    if (files.has(name)) continue;
    fs.rmSync(path.join(folder, name), { force: true });
    removed++;
  }
  for (const name of new Set([...files].map((file) => path.posix.dirname(file))))
    removeLeftovers(fs, path.join(folder, name));
  writeFileWhole(fs, path.join(folder, PAGES), `${jsonForScript([...files].sort()).text}\n`);
  return removed;
}

function formerFiles(folder: string): string[] {
  try {
    const names: unknown = JSON.parse(fs.readFileSync(path.join(folder, PAGES), 'utf8'));
    const own = (name: unknown): name is string =>
      typeof name === 'string' && /\.(?:html|js|css)$/.test(name) && !name.split('/').includes('..');
    return Array.isArray(names) ? names.filter(own).filter((name) => !path.isAbsolute(name)) : [];
  } catch {
    return [];
  }
}
