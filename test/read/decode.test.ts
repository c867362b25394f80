import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../pipeline/1-read/line.ts';
import { decodeText, readArticles } from '../../pipeline/1-read/index.ts';
import { readOne, rulesOf } from './helpers.ts';

const utf16 = (text: string, mark: [number, number]) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Buffer.concat([Buffer.from(mark), mark[0] === 0xff ? bytes : bytes.swap16()]);
};

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from('“Café” 😀'), '“Café” 😀', []],
    ['UTF-8 with a mark', Buffer.from('\uFEFF“Café”'), '“Café”', []],
    ['UTF-8 with two marks, of which one is text', Buffer.from('\uFEFF\uFEFFa'), '\uFEFFa', []],
    ['UTF-16, little end first', utf16('“Café” 😀', [0xff, 0xfe]), '“Café” 😀', []],
    ['UTF-16, big end first', utf16('“Café” 😀', [0xfe, 0xff]), '“Café” 😀', []],
    [
      'Windows-1252',
      Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35]),
      '“Café” €5',
      ['encoding-guessed'],
    ],
    [
      'UTF-8 with a paragraph in Windows-1252',
      Buffer.concat([Buffer.from('“Café”\n'), Buffer.from([0x93, 0x4e, 0x6f, 0x2e, 0x94])]),
      '“Café”\n“No.”',
      ['encoding-guessed'],
    ],
    [
      'UTF-8 cut in the middle of a character',
      Buffer.from('Café').subarray(0, 4),
      'CafÃ',
      ['encoding-guessed'],
    ],
  ])('%s', (_, bytes, text, rules) => {
    const result = readOne('a.txt', bytes);
    expect(result.source.text).toBe(text);
    expect(rulesOf(result)).toEqual(rules);
  });

  it('the warning says how many bytes, and what to do', () => {
    expect(decodeText(Buffer.from([0x61, 0xe9, 0xe8]), 'b/a.txt').oddities).toEqual([
      {
        rule: 'encoding-guessed',
        message:
          '“b/a.txt” is not valid UTF-8: 2 bytes were read as Windows-1252; look at accents and quotation marks, and save the file as UTF-8.',
      },
    ]);
  });

  it('halves of characters are replaced in place, and reported', () => {
    const result = readOne('a.json', '{"text": "a\\ud83d b \\ude00 😀"}');
    expect(result.source.text).toBe('a\uFFFD b \uFFFD 😀');
    expect(rulesOf(result)).toEqual(['character-broken']);
  });
});

describe('laws', () => {
  const prose = fc
    .string({
      unit: fc.constantFrom(
        'a',
        'B',
        ' ',
        '\n',
        '\r',
        '.',
        '“',
        '”',
        '"',
        'é',
        '😀',
        '-',
        ':',
        '#',
        '\t',
        '\u00A0',
        '&',
        '<',
        '9',
      ),
      minLength: 1,
    })
    .filter((text) => text.trim() !== '' && !/^\uFEFF|^---/.test(text));

  it('a text file comes back as it was, but for CRLF', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(readOne('a.txt', text).source.text).toBe(text.replaceAll('\r\n', '\n'));
      }),
    );
  });

  it('an exact segment is the same in text and file, in every format; segments stand in order', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom('a.txt', 'a.md', 'a.html'), (text, path) => {
        for (const result of readArticles({ path, bytes: Buffer.from(text) })) {
          if ('failure' in result) continue;
          let end = 0;
          for (const segment of result.sourceMap!) {
            expect(segment.start).toBeGreaterThanOrEqual(end);
            end = segment.end;
            if (segment.exact)
              expect(text.slice(segment.sourceStart, segment.sourceEnd)).toBe(
                result.source.text.slice(segment.start, segment.end),
              );
          }
          expect(end).toBeLessThanOrEqual(result.source.text.length);
        }
      }),
    );
  });

  it('any bytes give articles or sentences, under any ending', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.json', 'a.ndjson'),
        (bytes, path) => {
          for (const result of readArticles({ path, bytes })) {
            if ('failure' in result) expect(result.failure.message).toMatch(/^.{10,}\.$/s);
            else expect(result.source.text.trim()).not.toBe('');
          }
        },
      ),
    );
  });
});

describe('lines of a stream', () => {
  const read = (value: unknown, number = 1) => readLine(JSON.stringify(value), number);

  it('keep id and text as they are', () => {
    expect(read({ article_id: '../a/2025-01-17', text: '\uFEFFa\r\nb' })).toMatchObject({
      source: { article_id: '../a/2025-01-17', text: '\uFEFFa\r\nb', source: null },
    });
    expect(read({ article_id: 7, text: '' })).toMatchObject({ source: { article_id: '7', text: '' } });
  });

  it('are called after their text where they have no id', () => {
    for (const article_id of [undefined, null, '', {}])
      expect(read({ article_id, text: 'a' }, 12)).toMatchObject({
        source: { article_id: 'text-ca978112ca1b' },
      });
  });

  it('ignore metadata that is null or not known, and report a date that cannot be used', () => {
    expect(
      read({
        text: 'a',
        title: null,
        published: null,
        url: null,
        section: 'x',
        tags: [1],
        format: 'html',
        source: '/etc',
      }),
    ).toMatchObject({
      source: { title: null, published: null, format: 'json', source: null, metadata_from: {} },
      oddities: [{ rule: 'published-unknown' }],
    });
    expect(read({ text: 'a', published: '2025-02-30' }, 3)).toMatchObject({
      source: { published: null },
      oddities: [
        { rule: 'published-invalid', message: expect.stringMatching(/given in line 3, does not exist/) },
        { rule: 'published-unknown' },
      ],
    });
    expect(read({ text: 'a', published: 'January 17, 2025', byline: ['Ann Lee'] })).toMatchObject({
      source: {
        published: '2025-01-17',
        byline: 'Ann Lee',
        metadata_from: { published: 'document', byline: 'document' },
      },
      oddities: [],
    });
  });

  it.each([
    [{ article_id: 'a' }, 'a', /Line 4 \(“a”\) has no text/],
    [{ article_id: 'a', text: 7 }, 'a', /a text that is no string/],
    [{ article_id: 5, text: null }, 5, /has no text/],
    [[], null, /Line 4 is no object/],
    ['a', null, /Line 4 is no object/],
  ])('%j is an error', (value, article_id, error) =>
    expect(read(value, 4)).toEqual({ article_id, error: expect.stringMatching(error) }),
  );

  it('that are no JSON are an error', () =>
    expect(readLine('{"a"', 9)).toEqual({
      article_id: null,
      error: expect.stringMatching(/Line 9 is not valid JSON/),
    }));
});
