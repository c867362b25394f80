import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import nlp from 'compromise';
import { unified } from 'unified';
import { parseNews } from '../dist/2-parse/index.js';
import { parseEnglish } from '../dist/2-parse/parse-english.js';
import { checkRecord } from '../dist/5-check/index.js';
import { processArticles, sourceOf } from '../dist/process.js';
import { stages } from '../dist/stages.js';
import { cpuSeconds, formatTable, measured, thousands } from './measure.mjs';
import { recordOf, runStage, writeRecord } from './records.mjs';
import { repeated } from './texts.mjs';

/** Rounds: each measures every line of the table once, so that all see the same state of the machine. */
const ROUNDS = 3;
/** Articles that are given to the pipeline at once, as a build does. */
const AT_ONCE = 50;
/** Starts of `stream`, of which the quickest counts. */
const STARTS = 5;

/** Measures each stage, the whole and compromise on the same articles, and prints the table. */
export async function measureStages(articles, characters) {
  const list = repeated(articles, characters);
  const length = list.reduce((sum, { text }) => sum + text.length, 0);
  const tasks = list.map((source) => ({ source }));
  const seconds = new Map();
  const measure = (name, run) => seconds.set(name, [...(seconds.get(name) ?? []), cpuSeconds(run)]);

  runOnce(articles, () => {}); // the lexicons and the compiler warm up
  for (const { text } of articles) nlp(text);
  for (let round = 0; round < ROUNDS; round++) {
    measure('compromise', () => {
      for (const { text } of list) nlp(text);
    });
    measure('whole', () => {
      for (let i = 0; i < tasks.length; i += AT_ONCE) processArticles(tasks.slice(i, i + AT_ONCE));
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
  const times = (name) => `${(speed(name) / speed('compromise')).toFixed(2)} ×`;
  console.log(
    `\n${formatTable(
      ['figure', 'measured', 'of compromise'],
      [
        ['whole pipeline, characters per CPU second', thousands(speed('whole')), times('whole')],
        [
          'names stage, characters per CPU second',
          thousands(speed('extract-mentions')),
          times('extract-mentions'),
        ],
        ['stream, CPU seconds to the first answer', firstAnswer().toFixed(2), ''],
      ],
    )}`,
  );
  console.log(
    `\nThe whole pipeline has ${(speed('whole') / speed('compromise')).toFixed(2)} times the speed of compromise. Memory: ${thousands(process.memoryUsage().rss / 2 ** 20)} MB.`,
  );
}

/** CPU seconds that a new `stream` takes for one line: the least of some starts. */
function firstAnswer() {
  const cli = path.join(import.meta.dirname, '../dist/cli.js');
  const article = { article_id: 'one', text: 'The council paid $3 million on Monday, Ann Lee said.' };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clipsheet-bench-'));
  try {
    const starts = Array.from({ length: STARTS }, () =>
      measured([cli, 'stream'], folder, `${JSON.stringify(article)}\n`),
    );
    return Math.min(...starts.map(({ cpu }) => cpu));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the stages over all articles, one stage after the other, each measured by itself. */
function runOnce(articles, measure) {
  const timed = measure.length ? measure : (_name, run) => run();
  const parser = unified().use(parseEnglish).freeze();
  const facts = articles.map((article) => ({ source: sourceOf(article), corrections: [] }));
  timed('2-parse', () => {
    for (const fact of facts) fact.parsed = parseNews(parser.parse(fact.source.text), fact.source.text);
  });
  for (const stage of stages)
    timed(stage.name, () => {
      for (const fact of facts) runStage(stage, fact);
    });
  const records = facts.map(recordOf);
  timed('5-check', () => {
    for (const record of records) checkRecord(record);
  });
  timed('6-write', () => {
    for (const record of records) writeRecord(record);
  });
}
