import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chooseWorkers } from '../dist/batch/choose-workers.js';
import { formatTable, measured, thousands } from './measure.mjs';
import { articlesOf, writeArticles } from './texts.mjs';

const here = import.meta.dirname;
const CLI = path.join(here, '../dist/cli.js');

/** How many times fewer articles the growth is measured against. */
const FEWER = 8;

/** Builds many generated articles, then again unchanged and with one changed, and checks; beside it the pipeline alone, in one thread and in as many as the build has, and fewer articles. Prints the table. */
export function measureBuild(count) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clipsheet-bench-'));
  try {
    const input = path.join(folder, 'input');
    writeArticles(input, count, articlesOf());
    const threads = chooseWorkers(os.availableParallelism(), 4000 * count);
    const one = measured([path.join(here, 'pipeline-alone.mjs'), input], folder);
    const alone =
      threads > 1 ? measured([path.join(here, 'pipeline-alone.mjs'), input, String(threads)], folder) : one;
    const build = ['build', '--quiet'];
    const all = measured([CLI, ...build], folder);
    const unchanged = measured([CLI, ...build], folder);
    const check = measured([CLI, 'check', '--quiet'], folder);
    const sizes = sizesOf(path.join(folder, 'output'));
    const story = path.join(input, 'day-1/2025-01-17-story-1.txt');
    fs.appendFileSync(story, 'It rained.\n');
    const changed = measured([CLI, ...build], folder);
    fs.appendFileSync(story, '“It rained,” said Zora Quill of Tarnow.\n');
    const renamed = measured([CLI, ...build], folder);
    const report = measured([CLI, 'report', '--quiet'], folder);
    const overview = fs.statSync(path.join(folder, 'output/report/index.html')).size;
    const lean = leanSizes(folder);
    const fewer = path.join(folder, 'fewer');
    writeArticles(path.join(fewer, 'input'), Math.ceil(count / FEWER), articlesOf());
    const few = measured([CLI, ...build], fewer);

    const over = ((all.cpu / alone.cpu - 1) * 100).toFixed(0);
    const growth = Math.log(all.cpu / few.cpu) / Math.log(FEWER);
    const line = (name, { seconds, cpu, megabytes }, note = '') => [
      name,
      seconds.toFixed(1),
      cpu.toFixed(1),
      `${thousands(megabytes)} MB`,
      note,
    ];
    console.log(
      `${thousands(count)} articles of about 4,000 characters, ${os.availableParallelism()} cores\n`,
    );
    console.log(
      formatTable(
        ['command', 'seconds', 'CPU seconds', 'peak memory', ''],
        [
          line('the pipeline alone, one thread', one),
          line(`the pipeline alone, ${threads} threads`, alone),
          line(`build, all new, ${threads} threads`, all, `${over} % over the pipeline alone`),
          line('build, one article changed, and no name in it', changed),
          line('build, one article changed, with new names', renamed),
          line('check, up to date', check),
          line('build, nothing changed', unchanged),
          line('report', report, `overview ${thousands(Math.round(overview / 1000))} kB`),
          line(
            `build, ${thousands(Math.ceil(count / FEWER))} new`,
            few,
            `growth: exponent ${growth.toFixed(2)}`,
          ),
        ],
      ),
    );
    console.log(
      `\nSize per size of text: ${sizes.json.toFixed(1)} × JSON and ${sizes.csv.toFixed(1)} × CSV; with --lean ${lean.json.toFixed(1)} × and ${lean.csv.toFixed(1)} ×.`,
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Bytes of records and tables for each byte of text, of an output folder. */
function sizesOf(output) {
  const size = { json: 0, csv: 0, text: 0 };
  for (const name of fs.readdirSync(output, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(output, name);
    if (name.endsWith('.csv')) size.csv += fs.statSync(file).size;
    if (!name.startsWith('articles/') || !name.endsWith('.json')) continue;
    size.json += fs.statSync(file).size;
    size.text += Buffer.byteLength(JSON.parse(fs.readFileSync(file, 'utf8')).article.text);
  }
  return { json: size.json / size.text, csv: size.csv / size.text, text: size.text };
}

/** The sizes of a few hundred articles with everything left out that can be. */
function leanSizes(folder) {
  const few = path.join(folder, 'lean');
  writeArticles(path.join(few, 'input'), 300, articlesOf());
  measured([CLI, 'build', '--quiet', '--lean'], few);
  return sizesOf(path.join(few, 'output'));
}
