import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { cli, run } from '../batch/command.ts';
import { BatchFolder } from '../batch/folder.ts';

const script = path.join(import.meta.dirname, '../../examples/spark/clipsheet_spark.py');
const python = process.env.CLIPSHEET_PYTHON ?? 'python3';

/** What is missing for a real Spark on this machine, in words; empty where nothing is. */
function whatIsMissing(): string {
  if (spawnSync('java', ['-version']).status !== 0) return 'Java is not installed';
  const { status } = spawnSync(python, ['-c', 'import pyspark, pandas, pyarrow']);
  return status === 0
    ? ''
    : `${python} has no pyspark, pandas and pyarrow (CLIPSHEET_PYTHON names another Python)`;
}

const missing = whatIsMissing();
if (missing) console.info(`The example for Spark is not tried, because ${missing}.`);

it.skipIf(missing)(
  '2,000 articles on a local Spark, one of whose processes dies, give the bytes of a build',
  async () => {
    const places = ['Tarnow', 'Lagos', 'Bergen', 'Quito'];
    const articles = Array.from({ length: 2000 }, (_, i) =>
      JSON.stringify({
        article_id: `story-${i}`,
        text: `“We lost ${i + 2},000 dollars,” said Ada Okoro, the mayor of ${places[i % 4]}, in March 2024.`,
        published: `2025-01-${10 + (i % 20)}`,
      }),
    );
    const folder = new BatchFolder({ 'all.ndjson': `${articles.join('\n')}\n` });
    await folder.build();
    // The name of the file goes through the stream, since build tells it too.
    folder.write(
      'articles.ndjson',
      articles.map((line) => `${line.slice(0, -1)},"source":"all.ndjson"}\n`).join(''),
    );
    // The first process to come dies after some answers; every later one works.
    folder.write(
      'clipsheet',
      `#!/bin/sh\nif mkdir "${folder.at('died')}" 2>/dev/null; then head -n 50 | "${process.execPath}" "${cli}" "$@"; kill -9 $$; fi\nexec "${process.execPath}" "${cli}" "$@"\n`,
    );
    fs.chmodSync(folder.at('clipsheet'), 0o755);

    const [records, rows] = [folder.at('records'), folder.at('rows')];
    const spark = spawnSync(
      python,
      [
        script,
        folder.at('articles.ndjson'),
        records,
        '--rows',
        rows,
        '--clipsheet',
        folder.at('clipsheet'),
        '--partitions',
        '4',
      ],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          PYSPARK_SUBMIT_ARGS: '--master local[2,4] pyspark-shell',
          PYSPARK_PYTHON: python,
        },
      },
    );
    expect(spark.stderr.slice(-2000)).not.toMatch(/^Traceback/m);
    expect(spark.status).toBe(0);
    expect(folder.has('died')).toBe(true);

    const parts = fs.readdirSync(records).filter((name) => name.startsWith('part-'));
    expect(parts.length).toBe(4);
    const merged = run([
      'merge',
      ...parts.map((name) => path.join(records, name)),
      '--output',
      folder.at('merged'),
      '--quiet',
    ]);
    expect(merged).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(folder.contents('merged')).toEqual(folder.contents('output'));

    const count = spawnSync(
      python,
      [
        '-c',
        `import pandas; print(len(pandas.read_parquet("${rows}/quotes")), len(pandas.read_parquet("${rows}/mentions")))`,
      ],
      { encoding: 'utf8' },
    );
    const lines = (table: string): number =>
      folder.read(`output/${table}.csv`).trimEnd().split('\n').length - 1;
    expect(count.stdout.trim()).toBe(`${lines('quotes')} ${lines('mentions')}`);
  },
  600_000,
);
