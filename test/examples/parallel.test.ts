import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { cli, run } from '../batch/command.ts';
import { BatchFolder } from '../batch/folder.ts';

const isThere = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU');
if (!isThere) console.info('The example for GNU parallel is not tried, because it is not installed.');

it.skipIf(!isThere)('GNU parallel over pieces of a file gives the bytes of a build', async () => {
  const articles = Array.from({ length: 60 }, (_, i) => ({
    article_id: `story-${i}`,
    text: `“We lost ${i + 2},000 dollars,” said Ada Okoro, the mayor of Tarnow, in March 2024.`,
    published: `2025-01-${10 + (i % 20)}`,
  }));
  const folder = new BatchFolder({
    'all.ndjson': articles.map((article) => `${JSON.stringify(article)}\n`).join(''),
  });
  await folder.build();
  folder.write(
    'articles.ndjson',
    articles.map((article) => `${JSON.stringify({ ...article, source: 'all.ndjson' })}\n`).join(''),
  );
  const command = `'${process.execPath}' '${cli}' stream --workers 1`;
  const { stdout, status } = spawnSync(
    'parallel',
    ['--pipepart', '--block', '4k', '-j', '2', '-a', folder.at('articles.ndjson'), command],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  folder.write('records.jsonl', stdout);
  const merged = run(['merge', folder.at('records.jsonl'), '--output', folder.at('merged'), '--quiet']);
  expect(merged.stderr).toBe('');
  expect(folder.contents('merged')).toEqual(folder.contents('output'));
});
