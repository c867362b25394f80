import { listRows } from '../dist/6-write/list-rows.js';
import { csvLines } from '../dist/6-write/write-csv.js';
import { recordJson } from '../dist/6-write/write-json.js';

/** Runs a stage on the facts of an article, and adds to them what it gives. */
export const runStage = (stage, facts) =>
  Object.assign(
    facts,
    stage.run(facts, () => {}),
  );

/** The record of an article's facts, without problems. */
export const recordOf = ({ article, entities, mentions, quotes, numbers, dates }) => ({
  article: { ...article, problems: 0 },
  entities,
  mentions,
  quotes,
  numbers,
  dates,
  problems: [],
});

/** Makes what a record becomes in files, and drops it. */
export function writeRecord(record) {
  recordJson(record);
  for (const [table, rows] of Object.entries(listRows(record))) csvLines(table, rows);
}
