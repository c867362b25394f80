import { describe, expect, it } from 'vitest';
import { readArticles } from '../../pipeline/1-read/index.ts';
import { readOne } from './helpers.ts';

describe('plain text', () => {
  it.each([
    ['is kept as it is', 'One.\n\n  Two.\t\n', 'One.\n\n  Two.\t\n'],
    ['loses its byte-order mark', '\uFEFFOne.', 'One.'],
    ['has line feeds for CRLF, and keeps a lone CR', 'One.\r\n\r\nTwo.\rThree.', 'One.\n\nTwo.\rThree.'],
    ['loses its front matter', '---\ntitle: A\n---\nOne.', 'One.'],
    ['keeps the blank line below front matter', '---\r\ntitle: A\r\n---\r\n\r\nOne.', '\nOne.'],
    [
      'keeps a rule of hyphens above prose',
      '---\nOne morning in May.\n---\nTwo.',
      '---\nOne morning in May.\n---\nTwo.',
    ],
    ['keeps a rule that is never closed', '---\ntitle: A\n\nOne.', '---\ntitle: A\n\nOne.'],
    ['keeps quotation marks that do not pair', '“One. "Two.', '“One. "Two.'],
  ])('%s', (_, content, text) => expect(readOne('a.txt', content).source.text).toBe(text));
});

describe('Markdown', () => {
  it.each([
    [
      'headings, paragraphs and list items become paragraphs',
      '# Vote\n\nAnn *won* the **vote**.\n\n- one\n- two\n',
      'Vote\n\nAnn won the vote.\n\none\n\ntwo',
    ],
    [
      'the text of links stays, pictures and blocks of code go',
      'See [the report](http://a.example "t").\n\n![chart](c.png)\n\n```js\nx()\n```\n\nEnd `now`.',
      'See the report.\n\nEnd now.',
    ],
    ['a line break in a paragraph is a space', 'One\ntwo.', 'One two.'],
    ['a hard break is a line feed', 'One  \ntwo.', 'One\ntwo.'],
    ['character references and escapes are resolved', 'A &amp; B \\*C\\*', 'A & B *C*'],
    ['quotations stay', '> “No,” she said.\n\nOn.', '“No,” she said.\n\nOn.'],
    [
      'HTML inside is read as HTML',
      'One.\n\n<div class="x"><p>Two <b>three</b>.</p></div>\n\nFour<br>five.',
      'One.\n\nTwo three.\n\nFour\nfive.',
    ],
    ['comments and scripts go', 'One.\n\n<!-- hidden -->\n\n<script>x()</script>\n\nTwo.', 'One.\n\nTwo.'],
  ])('%s', (_, content, text) => expect(readOne('a.md', content).source.text).toBe(text));

  it('takes the first heading for the title, below front matter', () => {
    expect(readOne('a.md', '# Vote *now*\n\nText.').source).toMatchObject({
      title: 'Vote now',
      metadata_from: { title: 'document' },
    });
    expect(readOne('a.md', '---\ntitle: Other\n---\n# Vote\n\nText.').source).toMatchObject({
      title: 'Other',
      text: 'Vote\n\nText.',
      metadata_from: { title: 'front_matter' },
    });
    expect(readOne('a.md', 'Text.\n\n# Later').source.title).toBeNull();
  });

  it('is read as plain text, with a warning, where parsing would take too long', () => {
    const text = `${'*a_ '.repeat(2000)}\n`;
    const { source, oddities } = readOne('a.md', text);
    expect(source.text).toBe(text);
    expect(oddities.map(({ rule }) => rule)).toContain('markdown-as-text');
  });
});

describe('JSON', () => {
  const ids = (path: string, content: string) =>
    readArticles({ path, bytes: Buffer.from(content) }).map((r) =>
      'source' in r ? r.source.article_id : r.failure.rule,
    );

  it('holds one article, a list, or an object with a list', () => {
    expect(ids('a/b.json', '{"text": "One."}')).toEqual(['a/b']);
    expect(ids('a/b.json', '[{"text": "One."}, {"id": "own", "text": "Two."}]')).toEqual([
      'a/b/article-1',
      'own',
    ]);
    expect(ids('b.json', '{"articles": [{"text": "One."}, {"title": "no text"}, 7]}')).toEqual([
      'b/article-1',
      'text-missing',
      'text-missing',
    ]);
  });

  it.each([
    ['text', { text: 'One.\r\nTwo.' }, 'One.\nTwo.'],
    ['a list of paragraphs', { body: ['One.', 'Two.'] }, 'One.\n\nTwo.'],
    [
      'HTML',
      { content: '<p>One &amp; <i>two</i>.</p><aside>x</aside><p>Three.</p>' },
      'One & two.\n\nThree.',
    ],
    ['HTML in a list', { articleBody: ['<p>One.</p>', '<p>Two.</p>'] }, 'One.\n\nTwo.'],
    ['prose with an angle bracket', { text: 'If a < b and c > d, or <b>.' }, 'If a < b and c > d, or <b>.'],
    ['the text before the body', { body: 'Body.', text: 'Text.' }, 'Text.'],
  ])('takes the text from %s', (_, value, text) =>
    expect(readOne('a.json', JSON.stringify(value)).source.text).toBe(text),
  );

  it('reads metadata under the names that are usual', () => {
    const { source } = readOne(
      'a.json',
      JSON.stringify({
        text: 'T.',
        headline: 'H',
        author: [{ name: 'Ann Lee' }, 'Bo Ek'],
        publisher: { name: 'P' },
        date_published: '2025-01-17T13:00:00Z',
        inLanguage: 'en',
        url: 'https://a.example/',
      }),
    );
    expect(source).toMatchObject({
      title: 'H',
      byline: 'Ann Lee, Bo Ek',
      publisher: 'P',
      published: '2025-01-17T13:00:00Z',
      language: 'en',
      url: 'https://a.example/',
    });
  });

  it('makes ids safe and says so', () => {
    const [result] = readArticles({
      path: 'a.json',
      bytes: Buffer.from('{"article_id": "../../etc/passwd", "text": "One."}'),
    });
    expect(result).toMatchObject({
      source: { article_id: 'etc/passwd' },
      oddities: [{ rule: 'id-changed' }, { rule: 'published-unknown' }],
    });
  });
});

describe('NDJSON', () => {
  it('gives one article for each line, and a failure with the line for each broken one', () => {
    const lines = [
      '{"id": "x", "text": "One."}',
      '',
      '{broken',
      '{"title": "no text"}',
      '{"text": "Caf\u00E9."}',
    ].join('\r\n');
    const results = readArticles({ path: 'wire.ndjson', bytes: Buffer.from(lines) });
    expect(results.map((r) => r.article_id ?? r.source.article_id)).toEqual([
      'x',
      'wire/line-3',
      'wire/line-4',
      'wire/line-5',
    ]);
    expect(results.map((r) => ('failure' in r ? r.failure.message : r.source.text))).toEqual([
      'One.',
      expect.stringMatching(/“wire.ndjson, line 3” is not valid JSON/),
      expect.stringMatching(/“wire.ndjson, line 4” has no text/),
      'Café.',
    ]);
  });

  it('is read in UTF-16 too, and a byte that is no UTF-8 concerns its own line', () => {
    const wide = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from('{"text": "Caf\u00E9 \u0A0A."}\n{"text": "Two."}', 'utf16le'),
    ]);
    expect(readArticles({ path: 'a.jsonl', bytes: wide }).map((r) => 'source' in r && r.source.text)).toEqual(
      ['Café \u0A0A.', 'Two.'],
    );
    const mixed = readArticles({
      path: 'a.jsonl',
      bytes: Buffer.from('{"text": "Caf\u00E9"}\n{"text": "Two"}', 'latin1'),
    });
    expect(mixed.map((r) => 'source' in r && r.oddities.map((o) => o.rule))).toEqual([
      ['encoding-guessed', 'published-unknown'],
      ['published-unknown'],
    ]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['an empty file', 'a.txt', '', /“a.txt” is empty/],
    ['white space', 'a.md', ' \n\t\n', /“a.md” is empty/],
    ['front matter alone', 'a.txt', '---\ntitle: A\n---\n', /“a.txt” is empty/],
    ['zero bytes', 'a.txt', 'a\0b', /“a.txt” cannot be read as text, because it holds zero bytes/],
    [
      'control characters',
      'a.txt',
      '\u0001\u0002\u0003abc',
      /too many of its characters are control characters/,
    ],
    ['a PDF', 'a.txt', '%PDF-1.7 text', /because it is a PDF/],
    ['broken JSON', 'b/a.json', '{"text": ', /“b\/a.json” is not valid JSON/],
    ['an empty list', 'a.json', '[]', /empty list/],
    [
      'a page without text',
      'a.html',
      '<html><body><script>load()</script></body></html>',
      /has no text of an article/,
    ],
    ['an NDJSON file of blank lines', 'a.ndjson', '\n\n', /is empty/],
  ])('%s gives a sentence', (_, path, content, message) => {
    expect(readArticles({ path, bytes: Buffer.from(content) })).toEqual([
      {
        article_id: expect.any(String),
        path,
        failure: { rule: expect.any(String), message: expect.stringMatching(message) },
      },
    ]);
  });

  it('a file that is too large is refused before it is decoded', () => {
    expect(readArticles({ path: 'big.txt', bytes: new Uint8Array(50_000_000) })).toMatchObject([
      {
        article_id: 'big',
        failure: { rule: 'file-too-large', message: expect.stringMatching(/“big.txt” has 50\.0 MB/) },
      },
    ]);
  });

  it.each([
    ['a.json', JSON.stringify({ text: 'a '.repeat(1_000_001) })],
    ['a.txt', 'a '.repeat(1_000_001)],
  ])('a text too long is refused (%s)', (path, content) => {
    expect(readArticles({ path, bytes: Buffer.from(content) })).toMatchObject([
      { failure: { rule: 'file-too-large', message: expect.stringMatching(/2\.0 million characters/) } },
    ]);
  });
});
