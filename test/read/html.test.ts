import { describe, expect, it } from 'vitest';
import { readArticles, sourceSpan } from '../../pipeline/1-read/index.ts';
import { readOne, rulesOf } from './helpers.ts';

const FIRST = 'The harbour board met on Monday evening to talk about the old bridge.';
const SECOND = 'Nobody on the board wanted to close it before the end of the summer.';
const BOTH = `${FIRST}\n\n${SECOND}`;

const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const textOf = (html: string) => readOne('a.html', html).source.text;

describe('the body', () => {
  it.each([
    [
      'navigation, header, footer and aside',
      `<header><p>The Daily Example, a paper for everyone since 1901</p></header><nav><p>News and sport and weather for the whole of the coast</p></nav><main><p>${FIRST}</p><aside><p>An aside about something else, long enough to be prose.</p></aside><p>${SECOND}</p></main><footer><p>All rights reserved by the publisher of this paper.</p></footer>`,
    ],
    [
      'figures and captions',
      `<article><p>${FIRST}</p><figure><img src="a.jpg"><figcaption>The bridge in the morning light, seen from the harbour.</figcaption></figure><p>${SECOND}</p></article>`,
    ],
    [
      'advertisements, related stories, share bars and newsletters by their names',
      `<article><p>${FIRST}</p><div class="ad-slot"><p>Buy one boat and get the second one for half its price.</p></div><div class="relatedStories__box"><p>Ferries stopped for a third day as the wind grew stronger</p></div><ul id="share-bar"><li>Post this</li></ul><section class="newsletter-signup"><p>Our letter brings you the best of the week every Friday.</p></section><p>${SECOND}</p></article>`,
    ],
    [
      'what is hidden',
      `<article><p>${FIRST}</p><p hidden>Nobody sees this paragraph, which is hidden from everyone.</p><p style="color:red; display: none">Nobody sees this one either, it is styled away.</p><div aria-hidden="true">And this one is hidden from some of the readers.</div><template><p>x</p></template><p>${SECOND}</p></article>`,
    ],
    [
      'scripts, styles and comments',
      `<article><script>var a = "<p>text</p>";</script><style>p { color: red }</style><p>${FIRST}</p><!-- <p>old text</p> --><p>${SECOND}</p></article>`,
    ],
    [
      'roles',
      `<div role="main"><p>${FIRST}</p><div role="complementary">See also what happened to the other bridge last year.</div><p>${SECOND}</p></div>`,
    ],
    [
      'notices between paragraphs',
      `<article><p>${FIRST}</p><p>Advertisement</p><p>Read more: <a href="/x">Ferries stopped again</a></p><p>Sign up for our weekly letter.</p><p>${SECOND}</p></article>`,
    ],
    [
      'lists of links',
      `<article><p>${FIRST}</p><ul><li><a href="/1">Ferries stopped</a></li><li><a href="/2">Harbour dredged</a></li></ul><p>${SECOND}</p></article>`,
    ],
    [
      'tables of figures',
      `<article><p>${FIRST}</p><table><tr><th>Year</th><td>12</td></tr></table><p>${SECOND}</p></article>`,
    ],
    [
      'comments of readers longer than the article',
      `<article><h1>Bridge</h1><p>${FIRST}</p><p>${SECOND}</p></article><section id="comments">${'<article><p>I have lived here for years and this bridge was always old.</p></article>'.repeat(9)}</section>`,
    ],
    [
      'the headline, byline and time above the text',
      `<article><h1>Bridge stays open</h1><p>By Ann Lee</p><p>Updated: 14:05</p><p>5 min read</p><p>${FIRST}</p><p>${SECOND}</p></article>`,
    ],
    [
      'a side column without any name',
      `<div><div><p>${`${FIRST}</p><p>${SECOND}`}</p></div><div><a href="/a">Storm</a> <a href="/b">Flood</a></div></div>`,
    ],
  ])('drops %s', (_, body) => expect(textOf(page(body))).toBe(BOTH));

  it.each([
    [
      'an article named after what it has',
      `<article class="article--has-sidebar with-related"><p>${FIRST}</p><p>${SECOND}</p></article>`,
      BOTH,
    ],
    [
      'a page wrapped in a form',
      `<form id="aspnetForm"><div><p>${FIRST}</p><p>${SECOND}</p></div></form>`,
      BOTH,
    ],
    [
      'a body cut in pieces by advertisements',
      `<div><div class="article-text"><p>${FIRST}</p></div><div class="ad"><p>Buy a boat now and pay for it next summer, in parts.</p></div><div class="article-text"><p>${SECOND}</p></div></div>`,
      BOTH,
    ],
    [
      'quotations, lists and subheadings',
      `<article><p>${FIRST}</p><h2>What now?</h2><blockquote><p>“Nothing.”</p></blockquote><ul><li>one</li><li>two</li></ul><p>${SECOND}</p></article>`,
      `${FIRST}\n\nWhat now?\n\n“Nothing.”\n\none\n\ntwo\n\n${SECOND}`,
    ],
    [
      'a quotation set as a figure',
      `<article><p>${FIRST}</p><figure><blockquote>“It is old,” said Ann Lee.</blockquote><figcaption>Ann Lee</figcaption></figure><p>${SECOND}</p></article>`,
      `${FIRST}\n\n“It is old,” said Ann Lee.\n\n${SECOND}`,
    ],
    [
      'one line break in a paragraph, two as its end',
      `<article>${FIRST}<br>A line.<br/>\n<br> ${SECOND}</article>`,
      `${FIRST}\nA line.\n\n${SECOND}`,
    ],
    [
      'character references, and space drawn together',
      `<article><p>  Lee &amp; Ek&nbsp;paid\n  &pound;5&#46;<b> Twice</b>&hellip;</p><p>${FIRST}</p></article>`,
      `Lee & Ek paid £5. Twice…\n\n${FIRST}`,
    ],
    [
      'soft hyphens not at all',
      `<article><p>${FIRST}</p><p>Har&shy;bour\u200B master.</p></article>`,
      `${FIRST}\n\nHarbour master.`,
    ],
    [
      'a sentence that begins like a notice',
      `<article><p>${FIRST}</p><p>Advertisement spending rose by a tenth.</p><p>By noon it was open.</p></article>`,
      `${FIRST}\n\nAdvertisement spending rose by a tenth.\n\nBy noon it was open.`,
    ],
    [
      'links inside sentences',
      `<article><p>${FIRST}</p><p>See <a href="/r">the report of the harbour board</a>.</p></article>`,
      `${FIRST}\n\nSee the report of the harbour board.`,
    ],
    [
      'the posts of a live blog',
      `<div id="live"><article><header><h2>10:05 Closed</h2><time datetime="2025-01-17T10:05">10:05</time></header><p>${FIRST}</p></article><article><p>${SECOND}</p></article><article><p>${FIRST}</p></article></div>`,
      `10:05 Closed\n\n${FIRST}\n\n${SECOND}\n\n${FIRST}`,
    ],
    ['a page without a body element', `<p>${FIRST}<p>${SECOND}`, BOTH],
  ])('keeps %s', (_, body, text) => expect(textOf(body.startsWith('<p>The') ? body : page(body))).toBe(text));
});

describe('metadata', () => {
  const body = `<article><h1>The visible headline</h1><p class="byline">By Bo Ek | Updated today</p><time datetime="2025-01-14">14 January</time><p>${FIRST}</p></article>`;
  const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const metaTags =
    '<meta property="og:title" content="Open Graph title"><meta property="og:site_name" content="Site &amp; Sound"><meta property="article:published_time" content="2025-01-15T08:00:00Z"><meta name="author" content="Cy Dahl"><meta property="og:locale" content="en_GB"><meta property="og:url" content="https://a.example/og">';
  const article = {
    '@type': 'NewsArticle',
    headline: 'Structured title',
    author: [{ '@type': 'Person', name: 'Ann Lee' }, { name: 'Bo Ek' }],
    publisher: { name: 'The Example' },
    datePublished: '2025-01-16T07:00:00+01:00',
    inLanguage: 'en',
  };
  const read = (head: string) =>
    readOne(
      'a.html',
      `<html lang="sv">${page(body, `<title>Tab title - The Example</title><link rel="canonical" href="https://a.example/c">${head}`).slice(21)}`,
    ).source;

  it('comes from JSON-LD first', () => {
    expect(read(metaTags + jsonLd(article))).toMatchObject({
      title: 'Structured title',
      byline: 'Ann Lee, Bo Ek',
      publisher: 'The Example',
      published: '2025-01-16T07:00:00+01:00',
      language: 'en',
      url: 'https://a.example/og',
    });
  });

  it('finds the article in @graph, follows @id, and takes lists', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        { ...article, '@type': ['Thing', 'ReportageNewsArticle'], author: { '@id': '#ann' } },
        { '@id': '#ann', name: 'Ann Lee' },
      ],
    };
    expect(read(jsonLd([{ '@type': 'BreadcrumbList' }, graph]))).toMatchObject({
      title: 'Structured title',
      byline: 'Ann Lee',
    });
  });

  it('then from <meta>', () => {
    expect(read(metaTags)).toMatchObject({
      title: 'Open Graph title',
      byline: 'Cy Dahl',
      publisher: 'Site & Sound',
      published: '2025-01-15T08:00:00Z',
      language: 'en-GB',
    });
  });

  it('then from what the page shows', () => {
    expect(read('')).toMatchObject({
      title: 'The visible headline',
      byline: 'Bo Ek',
      publisher: 'The Example',
      published: '2025-01-14',
      language: 'sv',
      url: 'https://a.example/c',
    });
    expect(
      readOne('a.html', page(`<p>${FIRST}</p>`, '<title>Bridge - as ever - The Example</title>')).source
        .title,
    ).toBe('Bridge - as ever');
  });

  it('goes on to the next mark where JSON-LD or a date is broken', () => {
    const result = readOne(
      'a.html',
      page(
        body,
        `<script type="application/ld+json">{"headline": </script>${metaTags.replace('2025-01-15T08', '2025-02-30T08')}`,
      ),
    );
    expect(result.source).toMatchObject({ title: 'Open Graph title', published: '2025-01-14' });
    expect(rulesOf(result)).toEqual(['json-ld-broken', 'body-short', 'published-invalid']);
  });

  it('takes no address for an author', () => {
    expect(read('<meta property="article:author" content="https://social.example/ann">').byline).toBe(
      'Bo Ek',
    );
  });
});

it('every segment of the source map lies in order, and exact ones are the same characters', () => {
  const html = page(
    `<article><p>Lee &amp; Ek&nbsp;paid\r\n  &pound;5 <b>twice</b>, &unknown; they said.</p><p>${FIRST}<br>End&#46;</p></article>`,
  );
  const { source, sourceMap = [] } = readOne('a.html', html);
  let end = 0;
  for (const segment of sourceMap) {
    expect(segment.start).toBeGreaterThanOrEqual(end);
    end = segment.end;
    if (segment.exact)
      expect(html.slice(segment.sourceStart, segment.sourceEnd)).toBe(
        source.text.slice(segment.start, segment.end),
      );
  }
  const spanOf = (phrase: string) => {
    const start = source.text.indexOf(phrase);
    return sourceSpan(sourceMap, { start, end: start + phrase.length })!;
  };
  const sliceOf = (phrase: string) => html.slice(spanOf(phrase).start, spanOf(phrase).end);
  expect(sliceOf('harbour board')).toBe('harbour board');
  expect(spanOf('harbour board').exact).toBe(true);
  expect(sliceOf('Lee & Ek')).toBe('Lee &amp; Ek');
  expect(sliceOf('£5')).toBe('&pound;5');
  expect(sliceOf('&unknown;')).toBe('&unknown;');
  expect(sliceOf('5 twice, ')).toBe('5 <b>twice</b>, ');
  expect(spanOf('£5').exact).toBe(false);
});

describe('hostile pages', () => {
  it.each([
    ['100,000 elements inside each other', '<div>'.repeat(100_000)],
    ['100,000 formatting elements that are never closed', '<b>'.repeat(100_000)],
    [
      'formatting elements opened again in every block',
      `${Array.from({ length: 150 }, (_, at) => `<font color=${at}>`).join('')}${'<p>x'.repeat(50_000)}`,
    ],
    ['unknown content inside drawings', '<svg><td>'.repeat(1) + '<td>'.repeat(5000)],
    ['100,000 attributes', `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>x`],
    ['a million elements', '<p>'.repeat(1_000_000)],
    ['a title that is none, inside a drawing', `<svg><title>${'<g>'.repeat(5000)}`],
  ])('%s are refused with a sentence', (_, html) => {
    expect(readArticles({ path: 'a.html', bytes: Buffer.from(html) })).toMatchObject([
      {
        failure: {
          rule: 'markup-overload',
          message: expect.stringMatching(/^“a.html” cannot be read as HTML, because /),
        },
      },
    ]);
  });

  it.each([
    '<',
    '&',
    '&amp;',
    '"',
    '<!--',
    '<script>',
    '</div>',
    ' a=b',
    '<![CDATA[',
    'a',
    '\u00AD',
    '\u00A0',
  ])('100,000 times “%s” comes to an end', (piece) => {
    expect(readArticles({ path: 'a.html', bytes: Buffer.from(piece.repeat(100_000)) })).toHaveLength(1);
  });

  it('JSON-LD as deep as it is long is read past', () => {
    const deep = `<script type="application/ld+json">${'[{"@graph":'.repeat(20_000)}1${'}]'.repeat(20_000)}</script>`;
    expect(textOf(page(`<p>${FIRST}</p>`, deep))).toBe(FIRST);
  });
});
