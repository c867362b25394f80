import { expect, it } from 'vitest';
import {
  makeAtom,
  makeDocx,
  makeMail,
  makeMhtml,
  makePdf,
  makeRss,
  makeWacz,
  makeWarc,
} from '../read/make-files.ts';
import { BatchFolder } from './folder.ts';
import { run } from './command.ts';

/** A text of its own for each file, so that none is a copy of another. */
const textOf = (place: string): string[] => [
  `The harbour board of ${place} met on Monday evening, and ${place} has waited for the new bridge since the storm.`,
  `“Nobody in ${place} wants to close it,” said Ann Lee, who came from ${place} with 300 other people.`,
];
const html = (place: string): string =>
  `<html><head><title>${place}</title></head><body><article>${textOf(place)
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`;
const items = (...places: string[]) =>
  places.map((place) => ({
    title: place,
    date: '2025-01-17T10:00:00Z',
    html: textOf(place)
      .map((text) => `<p>${text}</p>`)
      .join(''),
  }));
const plain = (place: string): string => textOf(place).join('\n\n');
const pdfLines = (place: string) =>
  textOf(place).flatMap((text, paragraph) =>
    text
      .split(/(?<=^.{40,60}) /)
      .map((line, at) => [72, 700 - paragraph * 60 - at * 14, line] as [number, number, string]),
  );

const FILES: Record<string, string | Uint8Array> = {
  'text.txt': plain('Alnmouth'),
  'markdown.md': plain('Brixham'),
  'page.html': html('Cromer'),
  'page_files/frame.html': html('Nowhere'),
  'json.json': JSON.stringify({ text: plain('Deal') }),
  'lines.ndjson': JSON.stringify({ text: plain('Exmouth') }),
  'document.docx': makeDocx(textOf('Falmouth')),
  'paper.pdf': makePdf([pdfLines('Grimsby')]),
  'mail.eml': makeMail({
    subject: 'Hythe',
    from: 'Ann Lee <a@example.com>',
    date: 'Fri, 17 Jan 2025 13:00:00 +0000',
    text: plain('Hythe'),
  }),
  'saved.mhtml': makeMhtml(html('Ilfracombe'), 'https://news.example/i'),
  'feed.rss': makeRss('The Example', items('Jarrow', 'Kirkwall')),
  'world.atom': makeAtom('The Example', items('Lowestoft')),
  'crawl.warc.gz': makeWarc([{ address: 'https://news.example/m', html: html('Margate') }]),
  'site.wacz': makeWacz(makeWarc([{ address: 'https://news.example/n', html: html('Newquay') }])),
  'export.txt': `Document 1 of 1\n\nPadstow\n\nLength: 90 words\n\nBody\n\n${plain('Padstow')}\n\nLoad-Date: January 18, 2025\n`,
  'duplicate.txt': `Another head\n\n${plain('Alnmouth')}`,
  'french.txt':
    'Le conseil de la ville n’a pas fermé le pont lundi, et 14.000 personnes sont venues pour le dire à la maire.',
  'scan.pdf': makePdf([[], []]),
  'empty.txt': '',
  'table.xlsx': 'PK',
};

it('reads a folder with a file of each format, and says of each other one why it was left out', () => {
  const folder = new BatchFolder(FILES);
  const { input, output, cache } = folder.options;
  const { status, stdout, stderr } = run(['build', '--input', input, '--output', output, '--cache', cache]);

  const rows = folder.read('output/articles.csv').trim().split('\n').slice(1);
  const formats = rows.map((row) => row.split(',').slice(1, 3).join(' '));
  expect(formats.sort()).toEqual(
    [
      'site.wacz warc',
      'crawl.warc.gz warc',
      'document.docx docx',
      'duplicate.txt text',
      'export.txt archive',
      'world.atom feed',
      'feed.rss feed',
      'feed.rss feed',
      'french.txt text',
      'json.json json',
      'lines.ndjson json',
      'mail.eml mail',
      'markdown.md markdown',
      'page.html html',
      'paper.pdf pdf',
      'saved.mhtml mhtml',
      'text.txt text',
    ].sort(),
  );

  const quotes = folder.read('output/quotes.csv').trim().split('\n').slice(1);
  const places = [
    'Alnmouth',
    'Brixham',
    'Cromer',
    'Deal',
    'Exmouth',
    'Falmouth',
    'Grimsby',
    'Hythe',
    'Ilfracombe',
    'Jarrow',
    'Kirkwall',
    'Lowestoft',
    'Margate',
    'Newquay',
    'Padstow',
  ];
  for (const place of places)
    expect(
      quotes.filter((row) => row.includes(`Nobody in ${place} wants`)),
      place,
    ).not.toEqual([]);
  expect(quotes.some((row) => row.includes('Nowhere'))).toBe(false);

  const problems = folder.read('output/problems.csv');
  for (const [rule, name] of [
    ['article-copy', 'duplicate'],
    ['language-foreign', 'french'],
    ['text-not-recognized', 'scan.pdf'],
    ['text-missing', 'empty.txt'],
    ['unknown-format', 'table.xlsx'],
  ])
    expect(problems.match(new RegExp(`^[^\\n]*${rule}.*${name}.*$`, 'gm')) ?? [], rule).toHaveLength(1);

  expect(stdout).toContain(
    '4 files left out: 1 .xlsx, 1 not in English, 1 scanned without text, 1 without text.',
  );
  expect(stderr).toContain('“scan.pdf” is a scan without text');
  expect(stderr).toContain('“empty.txt” is empty');
  expect(status).toBe(1);
});

it('counts people once where two files hold the same article', () => {
  const folder = new BatchFolder({
    'a.txt': plain('Alnmouth'),
    'b.txt': `Another head\n\n${plain('Alnmouth')}`,
  });
  const { input, output, cache } = folder.options;
  expect(run(['build', '--input', input, '--output', output, '--cache', cache]).status).toBe(0);
  expect(folder.read('output/people.csv')).toMatch(/^person-ann-lee,Ann Lee,,,,1,1,1,/m);
  expect(folder.read('output/problems.csv').match(/article-copy/g)).toHaveLength(1);
});

it('is exit 1 where no article was read at all', () => {
  const folder = new BatchFolder({ 'table.xlsx': 'PK' });
  const { input, output, cache } = folder.options;
  const { status, stderr } = run(['build', '--input', input, '--output', output, '--cache', cache]);
  expect(status).toBe(1);
  expect(stderr).toContain('No article was read');
});
