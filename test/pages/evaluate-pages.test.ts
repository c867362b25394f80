import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import {
  compareBodies,
  evaluatePages,
  findGoldPages,
  meanScores,
  scorePage,
} from '../../pipeline/evaluate/pages/index.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clipsheet-pages-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const TEXT =
  'The harbour board met on Monday evening to talk about the old bridge, which has been closed since the storm.';
const HTML = `<html><head><title>Bridge</title><meta name="author" content="Ann Lee"><meta property="article:published_time" content="2025-01-17T10:00:00Z"></head><body><article><p>${TEXT}</p></article></body></html>`;

function write(name: string, content: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), content);
}

it('measures both layouts of annotated pages', async () => {
  write(
    'bench/ground-truth.json',
    JSON.stringify({ a1: { articleBody: TEXT, url: 'https://news.example' } }),
  );
  write('bench/html/a1.html.gz', zlib.gzipSync(HTML));
  const version = (title: string) => ({
    title,
    authors: ['Ann Lee'],
    publishing_date: '2025-01-17 10:00:00+00:00',
    body: { summary: [], sections: [{ headline: [], paragraphs: [TEXT] }] },
  });
  write('test_data/uk/DailyLind.json', JSON.stringify({ V1: version('Old'), V1_1: version('Bridge') }));
  write('test_data/uk/DailyLind_2025_01_17.html.gz', zlib.gzipSync(HTML));
  const pages = findGoldPages(folder);
  expect(pages.map(({ set, title }) => [set, title])).toEqual([
    ['bench', null],
    ['test_data/uk', 'Bridge'],
  ]);
  const scores = [await scorePage(pages[0]), await scorePage(pages[1])];
  expect(meanScores(scores)).toEqual({
    pages: 2,
    empty: 0,
    precision: 1,
    recall: 1,
    f1: 1,
    title: 1,
    authors: 1,
    published: 1,
  });
  expect(await evaluatePages(folder)).toMatch(/^all +2 +0 +100\.0/m);
});

it('counts words in fours', () => {
  expect(compareBodies('one two three four five', 'one two three four')).toEqual({
    precision: 1,
    recall: 0.5,
  });
  expect(compareBodies('one two three four', '')).toEqual({ precision: 0, recall: 0 });
});
