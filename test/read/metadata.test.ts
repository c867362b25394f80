import { describe, expect, it } from 'vitest';
import {
  articleIdOf,
  isArticlePath,
  isSidecar,
  readPublished,
  safeId,
  sidecarPaths,
} from '../../pipeline/1-read/index.ts';
import { readOne, rulesOf } from './helpers.ts';

describe('publication dates', () => {
  it.each([
    ['2025-01-17', '2025-01-17'],
    ['2025/1/7', '2025-01-07'],
    ['20250117', '2025-01-17'],
    ['2025-01-17 13:00', '2025-01-17T13:00'],
    ['2025-01-17T13:00:05.250+01:00', '2025-01-17T13:00:05.250+01:00'],
    ['2025-01-17T13:00:00Z', '2025-01-17T13:00:00Z'],
    ['2025-01-17T13:00:00+0530', '2025-01-17T13:00:00+05:30'],
    ['20250117T130000Z', '2025-01-17T13:00:00Z'],
    ['Fri, 17 Jan 2025 13:00:00 GMT', '2025-01-17T13:00:00Z'],
    ['Fri, 17 Jan 2025 13:00:00 -0500 (EST)', '2025-01-17T13:00:00-05:00'],
    ['January 17, 2025', '2025-01-17'],
    ['Jan. 17 2025', '2025-01-17'],
    ['Friday, January 17, 2025 at 1:05 p.m. EST', '2025-01-17T13:05-05:00'],
    ['17th January 2025', '2025-01-17'],
    ['17 Sept. 2025, 9.30am', '2025-09-17T09:30'],
    ['January 17, 2025 12:15 AM ET', '2025-01-17T00:15'],
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['5/5/2025', '2025-05-05'],
    ['2024-02-29', '2024-02-29'],
    ['1737072000', '2025-01-17T00:00:00Z'],
    ['2025-01-17 | 08:30', '2025-01-17T08:30'],
  ])('%s is read as %s', (given, value) => expect(readPublished(given)).toEqual({ value }));

  it.each([
    ['2025-02-29', /does not exist in the calendar/],
    ['2025-13-01', /does not exist/],
    ['1900-02-29', /does not exist/],
    ['2025-01-17T25:00', /time of day that does not exist/],
    ['2025-01-17 13:61', /time of day/],
    ['January 32, 2025', /does not exist/],
    ['3/4/2025', /two different days/],
    ['January 2025', /not a day/],
    ['2025-01', /not a day/],
    ['yesterday', /not a day/],
    ['2025-01-17 around noon', /“around noon”/],
    ['2025-01-17T13:00+25:00', /time zone/],
    ['Mayor 17, 2025', /not a day/],
    [true, /not a date/],
    [{}, /not a date/],
  ])('%s is refused', (given, wrong) =>
    expect(readPublished(given)).toEqual({ wrong: expect.stringMatching(wrong) }),
  );
});

describe('trust', () => {
  const page =
    '<html lang="de"><head><meta property="og:title" content="From the page"></head><body><article><p>The council met on Monday evening in the old hall, and nobody spoke.</p></article></body></html>';

  it('goes from sidecar to front matter, to the document, to the file name', () => {
    const text = '---\ntitle: Front\npublished: 2025-01-16\n---\n# Heading\n\nText.';
    const sidecar = { path: '2025-01-18-a.meta.json', text: '{"published": "2025-01-15", "language": null}' };
    expect(readOne('2025-01-18-a.md', text, sidecar).source).toMatchObject({
      title: 'Front',
      published: '2025-01-15',
      metadata_from: { title: 'front_matter', published: 'sidecar' },
    });
    expect(readOne('2025-01-18-a.md', text).source).toMatchObject({
      published: '2025-01-16',
      metadata_from: { published: 'front_matter' },
    });
    expect(readOne('2025-01-18-a.md', '# Heading\n\nText.').source).toMatchObject({
      title: 'Heading',
      published: '2025-01-18',
      metadata_from: { title: 'document', published: 'file_name' },
    });
    expect(
      readOne('x/2025-01-18-a.html', page, {
        path: 'x/2025-01-18-a.meta.yaml',
        text: 'title: Side\nauthor: [Ann Lee, Bo Ek]',
      }).source,
    ).toMatchObject({
      title: 'Side',
      byline: 'Ann Lee, Bo Ek',
      language: 'de',
      metadata_from: { title: 'sidecar', byline: 'sidecar', language: 'document', published: 'file_name' },
    });
  });

  it('a date that does not exist is reported with its place, and the next source is asked', () => {
    const result = readOne('2025-01-18-a.txt', '---\npublished: 2025-02-30\n---\nText.', {
      path: '2025-01-18-a.meta.json',
      text: '{"published": "soon"}',
    });
    expect(result.source).toMatchObject({
      published: '2025-01-18',
      metadata_from: { published: 'file_name' },
    });
    expect(result.oddities.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /“soon” of “2025-01-18-a.txt”, given in the sidecar “2025-01-18-a.meta.json”, is not a day/,
      ),
      expect.stringMatching(/“2025-02-30” .* given in the front matter, does not exist in the calendar/),
    ]);
  });

  it.each([
    ['2025-01-17-vote.txt', '2025-01-17'],
    ['a/20250117_vote.txt', '2025-01-17'],
    ['2025-01-17.txt', '2025-01-17'],
    ['2025-01-vote.txt', null],
    ['12025-01-17-a.txt', null],
    ['20259999-a.txt', null],
    ['vote-2025-01-17.txt', null],
    ['2025-01-17/vote.txt', null],
  ])('the file name %s gives %s', (path, published) =>
    expect(readOne(path, 'Text.').source.published).toBe(published),
  );

  it('a file name with a day that does not exist is reported', () => {
    expect(rulesOf(readOne('2025-02-30-a.txt', 'Text.'))).toEqual(['published-invalid']);
  });

  it('without any date an oddity says so', () => {
    expect(readOne('a.txt', 'Text.').oddities).toEqual([
      {
        rule: 'published-unknown',
        message: expect.stringMatching(
          /“a.txt” has no publication date, so relative dates such as “Friday” stay unresolved/,
        ),
      },
    ]);
  });

  it.each([
    ['JSON', 'a.meta.json', '{"title"', /is not valid JSON/],
    ['a list', 'a.meta.json', '[1]', /no object/],
    ['YAML', 'a.meta.yaml', 'title: "open', /is not valid YAML/],
    ['nesting', 'a.meta.yaml', `a: ${'{'.repeat(500)}`, /nested too deep/],
    ['keys of keys', 'a.meta.yml', '? '.repeat(5000), /nested too deep/],
    ['length', 'a.meta.yaml', `a: ${'x'.repeat(30_000)}`, /longer than 20000 characters/],
  ])('a broken sidecar (%s) is reported, and the article is read', (_, path, text, message) => {
    const result = readOne('a.txt', 'Text.', { path, text });
    expect(result.source.text).toBe('Text.');
    expect(result.oddities[0]).toEqual({ rule: 'sidecar-broken', message: expect.stringMatching(message) });
  });

  it('broken front matter is reported, and the text survives', () => {
    const result = readOne('a.txt', '---\ntitle: "open\nx: [\n---\nText.');
    expect(result.source.text).toBe('Text.');
    expect(rulesOf(result)).toEqual(['front-matter-broken']);
  });

  it('front matter runs no tags and copies no bombs', () => {
    const { source } = readOne(
      'a.txt',
      '---\ntitle: !!js/function "function () { return 1 }"\nlanguage: en\n---\nText.',
    );
    expect(source).toMatchObject({ title: 'function () { return 1 }', language: 'en' });
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.replace(/./g, (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]\n`)}---\nText.`;
    expect(rulesOf(readOne('a.txt', bomb))).toEqual(['front-matter-broken']);
  });
});

describe('ids', () => {
  it.each([
    ['courts/fire.html', 'courts/fire'],
    ['2025-01-17.txt', 'article-2025-01-17'],
    ['12e5.txt', 'article-12e5'],
    ['1,200.md', 'article-1,200'],
    ['2025/01.txt', 'article-2025/01'],
    ['17-jan-2025.txt', 'article-17-jan-2025'],
    ['mar1.txt', 'article-mar1'],
    ['true.txt', 'article-true'],
    ['=cmd.txt', 'article-=cmd'],
    ['-a.txt', 'article--a'],
    ['a/../../b.txt', 'a/b'],
    ['/etc/b.txt', 'etc/b'],
    ['a\u0000b\u200Ec.txt', 'a-b-c'],
    ['a:b*c?.txt', 'a-b-c-'],
    ['con.txt', 'con-'],
    ['cafe\u0301.txt', 'caf\u00E9'],
    ['a b (1).txt', 'a b (1)'],
    ['2025-01-17-vote.txt', '2025-01-17-vote'],
    ['march.txt', 'march'],
    ['decision1.txt', 'decision1'],
    ['a#b.txt', 'a-b'],
    ['v1.2.txt', 'v1.2'],
    ['..txt', 'txt'],
  ])('%s -> %s', (path, id) => expect(articleIdOf(path)).toBe(id));

  it('a safe id is safe already, and no part is longer than a file name may be', () => {
    for (const id of [
      'a/b',
      '..',
      '',
      '../..',
      'x'.repeat(300),
      '\u{1F600}'.repeat(90),
      '5 pm',
      '1 1/2',
      '\uFF1D1',
    ]) {
      const safe = safeId(id);
      expect(safeId(safe)).toBe(safe);
      expect(safe).toMatch(/^[^/]/);
      expect(Math.max(...safe.split('/').map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(200);
    }
    expect(safeId('x'.repeat(300))).not.toBe(safeId('x'.repeat(301)));
  });
});

describe('names of files', () => {
  it.each([
    'a.txt',
    'a.TXT',
    'b/a.md',
    'a.markdown',
    'a.html',
    'a.htm',
    'a.json',
    'a.ndjson',
    'a.jsonl',
    'a.meta.txt',
  ])('%s is an article', (path) => expect(isArticlePath(path)).toBe(true));
  it.each(['a', 'a.doc', '.txt', 'b/.a.txt', 'a.meta.json', 'a.meta.yaml', 'a.constructor'])(
    '%s is none',
    (path) => expect(isArticlePath(path)).toBe(false),
  );
  it('sidecars are those with .meta before the ending', () => {
    expect(['a.meta.json', 'a.META.YML', 'a.json', 'meta.json'].map(isSidecar)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(sidecarPaths('b/a.txt').slice(0, 2)).toEqual(['b/a.meta.json', 'b/a.meta.yaml']);
  });
});
