import { describe, expect, it } from 'vitest';
import { readFile, type ReadResult } from '../../pipeline/1-read/index.ts';
import {
  makeAtom,
  makeDocx,
  makeMail,
  makeMhtml,
  makePdf,
  makeRss,
  makeWacz,
  makeWarc,
  type PdfLine,
} from './make-files.ts';

const FIRST = 'The harbour board met on Monday evening to talk about the old bridge.';
const SECOND = '“Nobody wants to close it,” said Ann Lee, who leads the board.';
const BOTH = `${FIRST}\n\n${SECOND}`;
const HTML = `<p>${FIRST}</p><p>${SECOND}</p>`;
const page = (title: string) =>
  `<html><head><title>${title}</title><meta property="article:published_time" content="2025-01-17"></head><body><nav>Home</nav><article><h1>${title}</h1>${HTML}</article></body></html>`;

const read = (path: string, content: string | Uint8Array): Promise<ReadResult[]> =>
  readFile({ path, bytes: typeof content === 'string' ? Buffer.from(content) : content });
const sourceOf = (result: ReadResult) => ('source' in result ? result.source : result.failure);

describe('documents', () => {
  it('reads the paragraphs and properties of a .docx', async () => {
    const file = makeDocx([FIRST, SECOND], { title: 'Bridge &amp; board', creator: 'Bo Ek' });
    expect((await read('a.docx', file)).map(sourceOf)).toMatchObject([
      { format: 'docx', text: BOTH, title: 'Bridge & board', byline: 'Bo Ek' },
    ]);
  });

  it('takes headline, author and day of a document from its first lines', async () => {
    const file = makeDocx(['Bridge stays open', 'By Ann Lee', 'Published 17 January 2025', FIRST]);
    expect((await read('a.docx', file)).map(sourceOf)).toMatchObject([
      {
        title: 'Bridge stays open',
        byline: 'Ann Lee',
        published: '2025-01-17',
        metadata_from: { published: 'visible' },
      },
    ]);
  });

  it('says of a damaged file that it cannot be opened', async () => {
    for (const path of ['a.docx', 'a.pdf', 'a.wacz'])
      expect((await read(path, 'no such format')).map(sourceOf)).toMatchObject([{ rule: 'file-damaged' }]);
  });

  it('says of an empty file that it is empty', async () => {
    for (const path of ['a.docx', 'a.pdf', 'a.eml', 'a.rss', 'a.warc'])
      expect((await read(path, '')).map(sourceOf)).toMatchObject([{ rule: 'text-missing' }]);
  });
});

describe('a PDF', () => {
  const textOf = async (pages: readonly (readonly PdfLine[])[]) => {
    const [result] = await read('a.pdf', makePdf(pages));
    return 'source' in result ? result.source.text : result.failure.rule;
  };

  it('gives paragraphs: lines joined, words that a hyphen parts made whole', async () => {
    expect(
      await textOf([
        [
          [
            72,
            700,
            'The harbour board met on Monday evening to talk about the old bridge, which had been clo-',
          ],
          [72, 686, 'sed since the storm of last winter. About 300 people came to the hall by the river and'],
          [72, 672, 'listened.'],
          [72, 644, 'Nobody wanted to close it.'],
        ],
      ]),
    ).toBe(
      'The harbour board met on Monday evening to talk about the old bridge, which had been closed since the storm of last winter. About 300 people came to the hall by the river and listened.\n\nNobody wanted to close it.',
    );
  });

  it('is read column by column', async () => {
    const column = (x: number, word: string): PdfLine[] =>
      Array.from({ length: 8 }, (_, at): PdfLine => [
        x,
        700 - at * 14,
        `${word} line ${at} of the column, full to the`,
        9,
      ]);
    const text = await textOf([
      [
        [72, 760, 'A headline over both of the columns of this page', 20],
        ...column(72, 'left'),
        ...column(330, 'right'),
      ],
    ]);
    expect(text.indexOf('left line 7')).toBeLessThan(text.indexOf('right line 0'));
    expect(text.startsWith('A headline over both')).toBe(true);
  });

  it('is read column by column where there are three, and on a last page with a short one', async () => {
    const column = (x: number, word: string, count: number): PdfLine[] =>
      Array.from({ length: count }, (_, at): PdfLine => [x, 700 - at * 14, `${word} ${at} is full of`, 9]);
    const words = (
      await textOf([
        [...column(60, 'left', 9), ...column(230, 'middle', 9), ...column(400, 'right', 9)],
        [...column(60, 'later', 9), ...column(230, 'last', 2)],
      ])
    )
      .match(/left|middle|right|later|last/g)!
      .filter((word, at, all) => word !== all[at - 1]);
    expect(words).toEqual(['left', 'middle', 'right', 'later', 'last']);
  });

  it('keeps a line whole that is drawn out to the margin, and a short line by itself', async () => {
    expect(
      await textOf([
        [
          [72, 720, 'By Ann Lee'],
          [72, 706, 'The board met on Monday evening and talked for a long time of'],
          [72, 692, 'the'],
          [200, 692, 'old'],
          [330, 692, 'bridge.'],
        ],
      ]),
    ).toBe('By Ann Lee\n\nThe board met on Monday evening and talked for a long time of the old bridge.');
  });

  it('loses its running heads and page numbers', async () => {
    const sheet = (number: number, text: string): PdfLine[] => [
      [72, 800, `The Daily Example, 17 January 2025, page ${number}`],
      [72, 700, text],
      [300, 40, String(number)],
    ];
    expect(
      await textOf([sheet(1, FIRST), sheet(2, 'Nobody wanted to close the bridge before summer.')]),
    ).toBe(`${FIRST}\n\nNobody wanted to close the bridge before summer.`);
  });

  it('takes the day from its running heads', async () => {
    const sheet = (text: string): PdfLine[] => [
      [72, 800, 'The Daily Example, 17 January 2025'],
      [72, 700, text],
    ];
    const [result] = await read(
      'a.pdf',
      makePdf([sheet(FIRST), sheet('Nobody wanted to close the bridge.')]),
    );
    expect(sourceOf(result)).toMatchObject({
      published: '2025-01-17',
      metadata_from: { published: 'visible' },
    });
  });

  it('keeps what is raised in its line: a power, the ending of an ordinal; the mark of a note goes', async () => {
    // Widths of Helvetica: `About 10` is 44 points wide at 11, `in its 5` 39.8, `bridge.` 34.8.
    expect(
      await textOf([
        [
          [72, 700, 'About 10'],
          [116, 704, '6', 7],
          [120, 700, ' visitors came to the harbour in one year, as the board told the council'],
          [72, 686, 'in its 5'],
          [105.6, 690, 'th', 7],
          [112, 686, ' report, and some of them stayed to look at the old bridge.'],
          [72, 672, 'Nobody closed the old bridge.'],
          [217.5, 676, '3', 7],
          [221.5, 672, ' It stays open to all who want to cross it on foot.'],
        ],
      ]),
    ).toMatch(
      /^About 10\^6 visitors came .* council in its 5th report, and some of them stayed to look at the old bridge\. Nobody closed the old bridge\. It stays/,
    );
  });

  it('gives what a word-processor document gives of a power', async () => {
    const power = `${FIRST} About 10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>6</w:t></w:r><w:r><w:t xml:space="preserve"> visitors came.`;
    const [result] = await read('a.docx', makeDocx([power, SECOND]));
    expect(sourceOf(result)).toMatchObject({ text: `${FIRST} About 10^6 visitors came.\n\n${SECOND}` });
  });

  it('without text is said to be a scan', async () => {
    expect(await textOf([[], []])).toBe('text-not-recognized');
  });
});

describe('mail and saved pages', () => {
  it('reads the text of a mail, with subject, sender and date', async () => {
    const mail = makeMail({
      subject: 'Bridge stays open',
      from: 'Ann Lee <ann@example.com>',
      date: 'Fri, 17 Jan 2025 13:00:00 +0100',
      text: BOTH,
    });
    expect((await read('a.eml', mail)).map(sourceOf)).toMatchObject([
      {
        format: 'mail',
        text: BOTH,
        title: 'Bridge stays open',
        byline: 'Ann Lee',
        published: '2025-01-17T12:00:00.000Z',
      },
    ]);
  });

  it('reads the page of an .mhtml as a page', async () => {
    const saved = makeMhtml(page('Bridge stays open'), 'https://news.example/bridge');
    expect((await read('a.mhtml', saved)).map(sourceOf)).toMatchObject([
      {
        format: 'mhtml',
        text: BOTH,
        title: 'Bridge stays open',
        published: '2025-01-17',
        url: 'https://news.example/bridge',
      },
    ]);
  });
});

describe('the encoding of Windows', () => {
  const text =
    'The caf\u00E9 on the quay: \u201CNobody wants to close it,\u201D said Ann Lee \u2014 in \u00A32.';
  const bytes = (content: string): Buffer =>
    Buffer.from(
      [...content].map(
        (char) => ({ '\u201C': 0x93, '\u201D': 0x94, '\u2014': 0x97 })[char] ?? char.charCodeAt(0),
      ),
    );

  it('is read in a mail', async () => {
    const head =
      'From: =?windows-1252?Q?Ann_=93Bo=94_Lee?= <ann@example.com>\r\nSubject: a\r\nMIME-Version: 1.0\r\n';
    const mail = bytes(
      `${head}Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}\r\n`,
    );
    expect((await read('a.eml', mail)).map(sourceOf)).toMatchObject([{ text, byline: 'Ann “Bo” Lee' }]);
  });

  it('is read in a web archive', async () => {
    const body = bytes(`<article><p>${text}</p></article>`);
    const http = Buffer.concat([
      Buffer.from(
        `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Length: ${body.length}\r\n\r\n`,
      ),
      body,
    ]);
    const record = Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\nWARC-Date: 2025-01-18T00:00:00Z\r\nWARC-Target-URI: https://news.example/1\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`,
      ),
      http,
      Buffer.from('\r\n\r\n'),
    ]);
    expect((await read('a.warc', record)).map(sourceOf)).toMatchObject([{ text }]);
  });
});

describe('feeds', () => {
  const items = [
    { title: 'Bridge &amp; board', date: '2025-01-17T10:00:00Z', html: HTML },
    { title: 'Ferry', date: '2025-01-18T10:00:00Z', html: `<p>${SECOND}</p>` },
  ];
  it.each([
    ['a.rss', makeRss('The Example', items)],
    ['a.atom', makeAtom('The Example', items)],
    ['a.xml', makeAtom('The Example', items)],
  ])('give an article for each item: %s', async (path, feed) => {
    expect((await read(path, feed)).map(sourceOf)).toMatchObject([
      {
        article_id: 'a/item-1',
        format: 'feed',
        title: 'Bridge & board',
        byline: 'Ann Lee',
        publisher: 'The Example',
        text: BOTH,
      },
      { published: '2025-01-18T10:00:00Z', url: 'https://news.example/1', text: SECOND },
    ]);
  });

  it('lose the line that leads back to the site', async () => {
    const line = '<p>The post <a href="/1">Bridge</a> appeared first on <a href="/">The Example</a>.</p>';
    const feed = makeRss('The Example', [{ ...items[0], html: HTML + line }]);
    expect((await read('a.rss', feed)).map(sourceOf)).toMatchObject([{ text: BOTH }]);
  });

  it('that are none are told', async () => {
    expect((await read('a.xml', '<note>Hello</note>')).map(sourceOf)).toMatchObject([
      { rule: 'feed-invalid' },
    ]);
  });
});

describe('web archives', () => {
  const pages = [
    { address: 'https://news.example/2025/01/17/bridge', html: page('Bridge') },
    { address: 'https://news.example/gone', html: page('Gone'), status: 404 },
    { address: 'https://news.example/ferry', html: page('Ferry') },
  ];
  it.each([
    ['a.warc', makeWarc(pages, false)],
    ['a.warc.gz', makeWarc(pages)],
    ['a.wacz', makeWacz(makeWarc(pages))],
  ])('give an article for each page that was fetched whole: %s', async (path, archive) => {
    expect((await read(path, archive)).map(sourceOf)).toMatchObject([
      { article_id: 'a/page-1', format: 'warc', title: 'Bridge', text: BOTH, url: pages[0].address },
      { article_id: 'a/page-2', title: 'Ferry', text: BOTH },
    ]);
  });
});

describe('exports of news archives', () => {
  it.each([
    [
      'Nexis',
      `1 of 2 DOCUMENTS\n\nThe Daily Example\n\nJanuary 17, 2025 Friday\nLate Edition\n\nBridge stays open\n\nBYLINE: Ann Lee\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 640 words\n\n${BOTH}\n\nLOAD-DATE: January 18, 2025\n\nLANGUAGE: ENGLISH\n\n2 of 2 DOCUMENTS\n\nThe Daily Example\n\nJanuary 19, 2025 Sunday\n\nFerry stopped\n\nLENGTH: 80 words\n\n${FIRST}\n\nLOAD-DATE: January 20, 2025\n`,
    ],
    [
      'ProQuest',
      `____________________________________________________________\n\nDocument 1 of 2\n\nBridge stays open\n\nAuthor: Ann Lee\n\nFull text: ${BOTH}\n\nTitle: Bridge stays open\n\nPublication title: The Daily Example\n\nPublication date: Jan 17, 2025\n\n____________________________________________________________\n\nDocument 2 of 2\n\nFerry stopped\n\nFull text: ${FIRST}\n\nTitle: Ferry stopped\n\nPublication title: The Daily Example\n\nPublication date: Jan 19, 2025\n`,
    ],
    [
      'Factiva',
      `Bridge stays open\n\nAnn Lee\n640 words\n17 January 2025\nThe Daily Example\nEnglish\nCopyright 2025 The Daily Example\n\nBody\n\n${BOTH}\n\nDocument EXAMP00020250117el1h00001\n\nFerry stopped\n\nBo Ek\n80 words\n19 January 2025\nThe Daily Example\nEnglish\n\nBody\n\n${FIRST}\n\nDocument EXAMP00020250119el1h00002\n`,
    ],
    [
      'Nexis Uni',
      `Bridge stays open\n\nThe Daily Example\n\nJanuary 17, 2025 Friday\n\n\nCopyright 2025 The Daily Example\n\nLength: 640 words\nByline: Ann Lee\nBody\n\n\n${BOTH}\n\n\nLoad-Date: January 18, 2025\n\n\nEnd of Document\n\n\nFerry stopped\n\nThe Daily Example\n\nJanuary 19, 2025 Sunday\n\nLength: 80 words\nBody\n\n${FIRST}\n\nLoad-Date: January 20, 2025\n\nEnd of Document\n`,
    ],
    [
      'Factiva without a line before the text',
      `News\nBridge stays open\n\nBy Ann Lee\n640 words\n17 January 2025\n08:00\nThe Daily Example\nEXAMP\n4\nEnglish\n(c) 2025 The Daily Example\n\n${BOTH}\n\nDocument EXAMP00020250117el1h00001\n\nFerry stopped\n\nBo Ek\n80 words\n19 January 2025\nThe Daily Example\nEXAMP\nEnglish\n(c) 2025 The Daily Example\n\n${FIRST}\n\nDocument EXAMP00020250119el1h00002\n`,
    ],
    [
      'Factiva with codes',
      `HD Bridge stays open\nBY By Ann Lee\nWC 640 words\nPD 17 January 2025\nSN The Daily Example\nLA English\nCY (c) 2025\nLP\n\n${FIRST}\n\nTD\n\n${SECOND}\n\nAN Document EXAMP00020250117el1h00001\n\nHD Ferry stopped\nWC 80 words\nPD 19 January 2025\nSN The Daily Example\nLP\n\n${FIRST}\n\nAN Document EXAMP00020250119el1h00002\n`,
    ],
    [
      'ProQuest with names turned round',
      `____________________________________________________________\n\nDocument 1 of 2\n\nBridge stays open\n\nAuthor: Lee, Ann\n\nFull text: ${BOTH}\n\nTitle: Bridge stays open\n\nPublication title: The Daily Example; Lindmouth\n\nPublication date: Jan 17, 2025\n\n____________________________________________________________\n\nDocument 2 of 2\n\nFerry stopped\n\nFull text: ${FIRST}\n\nTitle: Ferry stopped\n\nPublication title: The Daily Example; Lindmouth\n\nPublication date: Jan 19, 2025\n`,
    ],
  ])('of %s are split into their articles', async (_, text) => {
    const results = (await read('export.txt', text)).map(sourceOf);
    expect(results).toMatchObject([
      {
        article_id: 'export/document-1',
        format: 'archive',
        title: 'Bridge stays open',
        byline: 'Ann Lee',
        publisher: 'The Daily Example',
        published: '2025-01-17',
        text: BOTH,
      },
      { title: 'Ferry stopped', publisher: 'The Daily Example', published: '2025-01-19', text: FIRST },
    ]);
  });

  it('are not seen in an article that counts its parts', async () => {
    const text = `Part one\n\n1 of 2\n\n${BOTH}`;
    expect((await read('a.txt', text)).map(sourceOf)).toMatchObject([{ format: 'text', text }]);
  });
});
