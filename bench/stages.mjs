import nlp from 'compromise';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { parseNews } from '../dist/2-parse/index.js';
import { checkRecord } from '../dist/5-check/index.js';
import { listRows } from '../dist/6-write/list-rows.js';
import { csvLines } from '../dist/6-write/write-csv.js';
import { recordJson } from '../dist/6-write/write-json.js';
import { processArticle, sourceOf } from '../dist/process.js';
import { stages } from '../dist/stages.js';
import { cpuSeconds, formatTable, thousands } from './measure.mjs';
import { repeated } from './texts.mjs';

/** Rounds: each measures every line of the table once, so that all see the same state of the machine. */
const ROUNDS = 3;

/** Measures each stage, the whole and compromise on the same articles, and prints the table. */
export async function measureStages(articles, characters) {
  const list = repeated(articles, characters);
  const length = list.reduce((sum, { text }) => sum + text.length, 0);
  const seconds = new Map();
  const measure = (name, run) => seconds.set(name, [...(seconds.get(name) ?? []), cpuSeconds(run)]);

  runOnce(articles, () => {}); // the lexicons and the compiler warm up
  for (const { text } of articles) nlp(text);
  for (let round = 0; round < ROUNDS; round++) {
    measure('compromise', () => {
      for (const { text } of list) nlp(text);
    });
    measure('whole', () => {
      for (const article of list) processArticle(article);
    });
    runOnce(list, measure);
  }

  const best = (name) => Math.min(...seconds.get(name));
  const speed = (name) => length / best(name);
  const row = (name, label = name) => [
    label,
    thousands(speed(name)),
    best(name).toFixed(2),
    `${((best(name) / best('whole')) * 100).toFixed(0)} %`,
  ];
  const names = [...seconds.keys()].filter((name) => name !== 'whole' && name !== 'compromise');
  console.log(
    `${thousands(length)} characters in ${list.length} articles, best of ${ROUNDS} rounds, Node ${process.versions.node}\n`,
  );
  console.log(
    formatTable(
      ['stage', 'characters per CPU second', 'CPU seconds', 'of the whole'],
      [
        ...names.map((name) => row(name)),
        row('whole', 'whole pipeline, text to checked record'),
        row('compromise', 'compromise, tagging alone'),
      ],
    ),
  );
  console.log(
    `\nThe whole pipeline has ${(speed('whole') / speed('compromise')).toFixed(2)} times the speed of compromise. Memory: ${thousands(process.memoryUsage().rss / 2 ** 20)} MB.`,
  );
}

/** Runs the stages over all articles, one stage after the other, each measured by itself. */
function runOnce(articles, measure) {
  const timed = measure.length ? measure : (_name, run) => run();
  const parser = unified().use(retextEnglish).freeze();
  const facts = articles.map((article) => ({ source: sourceOf(article), corrections: [] }));
  const trees = [];
  timed('retext-english', () => {
    for (const { source } of facts) trees.push(parser.parse(source.text));
  });
  timed('2-parse', () =>
    facts.forEach((fact, i) => {
      fact.parsed = parseNews(trees[i], fact.source.text, () => {});
    }),
  );
  for (const stage of stages)
    timed(stage.name, () => {
      for (const fact of facts)
        Object.assign(
          fact,
          stage.run(fact, () => {}),
        );
    });
  const records = facts.map(({ article, entities, mentions, quotes, numbers, dates }) => ({
    article,
    entities,
    mentions,
    quotes,
    numbers,
    dates,
    problems: [],
  }));
  timed('5-check', () => {
    for (const record of records) checkRecord(record);
  });
  timed('6-write', () => {
    for (const record of records) {
      recordJson(record);
      for (const [table, rows] of Object.entries(listRows(record))) csvLines(table, rows);
    }
  });
}
