import type { TableName } from '../tables.ts';

/** What a build did, for the person who started it. */
export interface BuildReport {
  articles: number;
  computed: number;
  written: number;
  removed: number;
  rows: Record<TableName, number>;
  failures: readonly string[];
  /** What was left out, in a sentence; null where nothing was. */
  leftOut: string | null;
  milliseconds: number;
  output: string;
  /** Whether the output folder has a report, to which the column `link` leads. */
  hasReport: boolean;
}

/** Failures that are printed; all of them are in problems.csv. */
const PRINTED = 20;

/** The closing summary: articles, rows per table, problems, time, where the files are. */
export function summarizeBuild(report: BuildReport): string {
  const { articles, computed, written, removed, rows, output } = report;
  const leftOut = report.leftOut ? `${report.leftOut} problems.csv names them.\n` : '';
  const time = seconds(report.milliseconds);
  if (!computed && !written && !removed)
    return `${count(articles, 'article')}, nothing new: ${output} is up to date (${time}).\n${leftOut}`;
  const names = Object.keys(rows) as TableName[];
  const width = Math.max(...names.map((name) => String(rows[name]).length));
  const lines = names.map((name) => `  ${String(rows[name]).padStart(width)}  ${name}.csv`);
  const changes = [
    `${computed} computed`,
    `${written} ${written === 1 ? 'file' : 'files'} written`,
    ...(removed ? [`${removed} removed`] : []),
  ];
  return `${count(articles, 'article')} in ${time}: ${changes.join(', ')}.\n\n${lines.join('\n')}\n\nThe tables are in ${output}, the articles' records in ${output}/articles.\n${describeLinks(report)}${leftOut}`;
}

/** Where the links in the tables lead, and what has to be done for it. */
function describeLinks({ hasReport, output }: BuildReport): string {
  return hasReport
    ? `The report in ${output}/report is that of a former build: clipsheet report (or make report) brings it up to date.\n`
    : 'The column link leads to each row in its article: clipsheet report (or make report) writes those pages.\n';
}

/** The failures as lines, the first of them word by word. */
export function listFailures(failures: readonly string[], output: string): string {
  const lines = failures.slice(0, PRINTED);
  if (failures.length > PRINTED)
    lines.push(`And ${failures.length - PRINTED} more: see ${output}/problems.csv.`);
  return lines.map((line) => `${line}\n`).join('');
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function seconds(milliseconds: number): string {
  return milliseconds < 10_000
    ? `${(milliseconds / 1000).toFixed(1)} s`
    : `${Math.round(milliseconds / 1000)} s`;
}
