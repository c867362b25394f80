import { expect, it } from 'vitest';
import { listFiles, readText } from './repository.ts';

const sources = listFiles('pipeline', '.ts').filter(
  (file) => file !== 'pipeline/tables.ts' && !file.endsWith('.generated.ts'),
);

it('keeps every source file short enough to read in one go', () => {
  expect(sources.filter((file) => readText(file).split('\n').length > 351)).toEqual([]);
});

it('asks neither the clock nor the locale of the machine', () => {
  // What a run prints about itself (how long it took) lives in batch/; rows never do.
  const rows = sources.filter(
    (file) => !file.startsWith('pipeline/batch/') && !file.startsWith('pipeline/cli'),
  );
  const local =
    /\b(Date\.now|toLocale\w+|localeCompare|new Date\(\)|get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(|Intl\.|Math\.random)/;
  expect(rows.filter((file) => local.test(withoutComments(readText(file))))).toEqual([]);
});

it('opens no connection: the review alone listens, on this machine', () => {
  const network =
    /from '(node:)?(http2?|https|net|tls|dgram|dns)(\/\w+)?'|\bfetch\(|new (WebSocket|XMLHttpRequest)\b/;
  const connected = sources.filter((file) => network.test(withoutComments(readText(file))));
  expect(connected.filter((file) => !file.startsWith('pipeline/review/'))).toEqual([]);
  for (const file of connected)
    expect(readText(file)).not.toMatch(/\bfetch\(|\.request\(|\bget\('http|createConnection/);
  expect(connected.some((file) => readText(file).includes('127.0.0.1'))).toBe(true);
});

it('lets stages share only what is in the open', () => {
  // 3-extract/quotes may use model.ts, rows.ts, lexicons and another stage's index.ts, not the insides of another stage.
  const alien = sources.flatMap((file) => {
    const [, stage] = /^pipeline\/(\d-\w+(?:\/\w+)?)\//.exec(file) ?? [];
    if (!stage?.startsWith('3-extract')) return [];
    return [...readText(file).matchAll(/from '(\.[^']+)'/g)]
      .map(([, target]) => new URL(target, `file:///${file}`).pathname.slice(1))
      .filter(
        (target) =>
          /^pipeline\/3-extract\/\w+\//.test(target) &&
          !target.startsWith(`pipeline/${stage}/`) &&
          !target.endsWith('/index.ts'),
      )
      .map((target) => `${file} imports ${target}`);
  });
  expect(alien).toEqual([]);
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
