import { describe, expect, it } from 'vitest';
import { readOne, rulesOf } from '../read/helpers.ts';

// One small page for each structure that large sites have.

const P = [
  'The harbour board of Lindmouth met on Monday evening to talk about the old bridge, which has been closed to lorries since the storm of last winter.',
  'About 300 people came to the hall by the river, and most of them wanted to know how long the repairs would take and who was going to pay for them.',
  '“Nobody on this board wants to close it before the end of the summer,” said Ann Lee, the harbour master, when she was asked about the ferries.',
  'The engineers will look at the northern pillar in March, and a report is to be given to the town two weeks after that, in time for the holidays.',
];
const PROSE = P.map((text) => `<p>${text}</p>`).join('');
const TEXT = P.join('\n\n');
const OTHER =
  'Our weekly letter brings you the best of the coast, from the fish market to the theatre, every Friday.';

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Bridge stays open</title>${head}</head><body>${body}</body></html>`;
const textOf = (html: string) => readOne('a.html', html).source.text;
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('a body is not lost to a word in a class name', () => {
  it.each([
    ['a grid with a sidebar', `<div class="l-sidebar-fixed"><div class="sidebar-grid">${PROSE}</div></div>`],
    ['an article behind a paywall', `<article class="paywall-article">${PROSE}</article>`],
    [
      'paragraphs of a paywall',
      `<article>${P.map((text) => `<p class="paywall">${text}</p>`).join('')}</article>`,
    ],
    [
      'widgets of a page builder',
      `<main>${P.map((text) => `<div class="elementor-widget widget"><p>${text}</p></div>`).join('')}</main>`,
    ],
    [
      'a modal that holds the page',
      `<div class="modal-open modal-content"><div class="modal-body">${PROSE}</div></div>`,
    ],
    [
      'names inside a stated body',
      `<div itemprop="articleBody">${P.map((text) => `<div class="promo sidebar">${text}</div>`).join('')}</div>`,
    ],
    [
      'a page hidden while a window is open over it',
      `<div aria-hidden="true"><article>${PROSE}</article></div>`,
    ],
    ['subjects as names', `<article class="post tag-newsletter category-comments">${PROSE}</article>`],
  ])('%s', (_, body) => expect(textOf(page(`${body}<footer><p>${OTHER}</p></footer>`))).toBe(TEXT));

  it('nor to a name that holds all of it, read again more leniently', () => {
    const body = P.map((text) => `<div class="related-box"><p>${text}</p></div>`).join('');
    expect(
      textOf(
        page(`<div class="recirc">${body}</div><div class="recirc">${body.replace('old', 'new')}</div>`),
      ),
    ).toContain(P[2]);
  });

  it('nor to scripts, where the structured data hold it', () => {
    const result = readOne(
      'a.html',
      page('<div id="app">Loading</div>', jsonLd({ '@type': 'NewsArticle', articleBody: P.join('\n') })),
    );
    expect(result.source.text).toBe(TEXT);
    expect(rulesOf(result)).toEqual(['body-from-data']);
  });

  it('and a body that stays short is told', () => {
    expect(rulesOf(readOne('a.html', page(`<p>${P[0]}</p>`)))).toEqual(['body-short']);
    expect(rulesOf(readOne('a.html', page(PROSE, jsonLd({ '@type': 'Article', wordCount: 900 }))))).toEqual([
      'body-short',
    ]);
    expect(rulesOf(readOne('a.html', page(PROSE, jsonLd({ '@type': 'Article', wordCount: 100 }))))).toEqual(
      [],
    );
  });
});

describe('what stands beside the article goes', () => {
  const teaser = (title: string) =>
    `<article class="card"><h3><a href="/${title}">${title} stopped for a third day</a></h3><p>The wind grew stronger, and nobody could cross the bay.</p></article>`;
  it.each([
    ['a feed of teasers', `<div>${['Ferries', 'Trains', 'Buses'].map(teaser).join('')}</div>`],
    ['more from us', `<section><h2>More from Lindmouth</h2><p>${OTHER}</p></section>`],
    ['a rail of videos', `<div class="video-rail"><p>${OTHER}</p></div>`],
    [
      'an author box',
      `<div class="author-bio"><p>Ann Ek writes about the coast and has two dogs, as her readers know.</p></div>`,
    ],
    [
      'a form for a letter',
      `<div class="widget"><p>${OTHER}</p><input type="email"><button>Send</button></div>`,
    ],
    [
      'an accordion of other stories',
      `<div class="accordion"><ul><li><a href="/1">Ferries stopped for a third day in a row</a></li><li><a href="/2">Trains were late again on Monday</a></li></ul></div>`,
    ],
    [
      'related stories by their heading',
      `<h3>Related stories</h3><ul><li><a href="/1">Ferries stopped</a></li></ul>`,
    ],
    ['the same paragraph for narrow screens', `<p>${P[1]}</p>`],
  ])('%s', (_, box) => {
    expect(textOf(page(`<article><h1>Bridge stays open</h1>${PROSE}${box}</article>`))).toBe(TEXT);
  });

  it('a card that a pointer opens over a name', () => {
    const card =
      '<a href="/ann">Ann Lee</a><span class="hovercard">Ann Lee has led the harbour since 2019</span>';
    expect(textOf(page(`<article>${PROSE.replace('Ann Lee', card)}</article>`))).toBe(TEXT);
  });

  it('but not a sentence that begins like a heading of other stories', () => {
    const line =
      'Related to the storm was a second fault, in the gate of the lock. More in the town knew of it than said so.';
    expect(textOf(page(`<article>${PROSE}<p>${line}</p></article>`))).toBe(`${TEXT}\n\n${line}`);
  });

  it('not the article below which the next one scrolls in, but that one', () => {
    const next = `<article><h1>Ferry stopped</h1>${PROSE.replaceAll('bridge', 'ferry')}<p>${OTHER}</p></article>`;
    expect(textOf(page(`<article><h1>Bridge stays open</h1>${PROSE}</article>${next}`))).toBe(TEXT);
  });
});

describe('what nobody sees is not read, and told', () => {
  const hidden =
    'Pay no heed to this: 4,000 people were hurt, said Bo Ek, who was not in the hall on that evening.';
  const read = (box: string) =>
    readOne('a.html', page(`<article>${PROSE.replace('</p>', `</p>${box}`)}</article>`));
  it.each([
    ['no colour', `<p style="color:red; opacity: 0">${hidden}</p>`],
    ['no size', `<p style="font-size:0px !important">${hidden}</p>`],
    ['far off the edge', `<div style="position:absolute;left:-9999px"><p>${hidden}</p></div>`],
    ['indented out of sight', `<p style="text-indent:-100em">${hidden}</p>`],
    ['cut to a point', `<p style="position:absolute;clip:rect(0, 0, 0, 0)">${hidden}</p>`],
    ['a closed box', `<details><summary>More</summary><p>${hidden}</p></details>`],
  ])('%s', (_, box) => {
    const result = read(box);
    expect(result.source.text).toBe(TEXT);
    expect(rulesOf(result)).toEqual(['text-unseen']);
  });

  it.each([
    ['pale', `<p style="opacity:0.9">${hidden}</p>`],
    ['small', `<p style="font-size:0.8em">${hidden}</p>`],
    ['a little to the left', `<p style="margin-left:-20px">${hidden}</p>`],
    ['an open box', `<details open><p>${hidden}</p></details>`],
  ])('but what is %s', (_, box) => {
    const result = read(box);
    expect(result.source.text).toContain(hidden);
    expect(rulesOf(result)).toEqual([]);
  });

  it('nor where a page fades all of its text in', () => {
    const faded = P.map(
      (text) => `<div style="opacity:0;transform:translateY(20px)"><p>${text}</p></div>`,
    ).join('');
    expect(textOf(page(`<article>${faded}</article>`))).toBe(TEXT);
  });

  it('and a label for readers of the screen is not worth telling', () => {
    expect(rulesOf(read('<p style="position:absolute;left:-9999px">Share this page</p>'))).toEqual([]);
  });
});

describe('what the text keeps', () => {
  it('the line that sums the article up', () => {
    const lead = 'The old bridge stays open until the summer, the harbour board has said.';
    expect(
      textOf(
        page(
          `<article><header><h1>Bridge stays open</h1><p class="standfirst">${lead}</p></header><div itemprop="articleBody">${PROSE}</div></article>`,
        ),
      ),
    ).toBe(`${lead}\n\n${TEXT}`);
  });

  it('the posts of a live blog in order, with their times', () => {
    const post = (time: string, text: string) =>
      `<article><header><time datetime="2025-01-17T${time}">${time}</time></header><p>${text}</p></article>`;
    expect(textOf(page(`<div class="live-blog">${post('11:20', P[1])}${post('10:05', P[0])}</div>`))).toBe(
      `11:20\n\n${P[1]}\n\n10:05\n\n${P[0]}`,
    );
  });

  it.each([
    ['10<sup>6</sup> cells', '10^6 cells'],
    ['1<sup>1</sup>/2 cups', '1 1/2 cups'],
    ['the 5<sup>th</sup> day', 'the 5th day'],
    ['as they said.<sup><a href="#n">3</a></sup> It rained', 'as they said. It rained'],
    ['<del>14</del> 12 people', '12 people'],
    ['Lind\u200Dmouth and Har\u200Ebour', 'Lindmouth and Harbour'],
  ])('%s', (html, text) =>
    expect(textOf(page(`<article>${PROSE}<p>${html}</p></article>`))).toBe(`${TEXT}\n\n${text}`),
  );
});

describe('metadata', () => {
  const read = (head: string, above = '') =>
    readOne('a.html', page(`<article><h1>Bridge stays open</h1>${above}${PROSE}</article>`, head)).source;

  it('is decoded where the structured data hold character references and tags', () => {
    expect(
      read(
        jsonLd({
          '@type': 'NewsArticle',
          headline: 'Bridge &#8216;stays&amp;rsquo; <em>open</em>',
          author: { name: 'Ann &amp;eacute; Lee' },
        }),
      ),
    ).toMatchObject({ title: 'Bridge ‘stays’ open', byline: 'Ann é Lee' });
  });

  it.each([
    ['By Ann Lee on Jul 4, 2014 at 11:30a', 'Ann Lee'],
    ['Written by: Ann Lee and Bo Ek | Updated today', 'Ann Lee and Bo Ek'],
    ['Ann Lee, 3:53 p.m. EST January 25, 2014', 'Ann Lee'],
    ['Ann Lee @annlee', 'Ann Lee'],
    ['Photo by Bo Ek', null],
    ['The Daily Lind', null],
    ['admin', null],
  ])('the byline of “%s”', (line, byline) => {
    expect(
      read('<meta property="og:site_name" content="The Daily Lind">', `<div class="byline">${line}</div>`)
        .byline,
    ).toBe(byline);
  });

  it.each([
    ['<link rel="canonical" href="https://news.example/2024/05/17/bridge">', '', '2024-05-17', 'address'],
    ['<link rel="canonical" href="https://news.example/2024/may/17/bridge">', '', '2024-05-17', 'address'],
    [
      '',
      '<div class="meta"><span>Updated 18 May 2024</span> <span class="date">Published: May 17, 2024 at 9:30</span></div>',
      '2024-05-17',
      'visible',
    ],
    ['', '<div>17 May 2024</div>', '2024-05-17', 'visible'],
    ['<link rel="canonical" href="https://news.example/2024/05/bridge-2024">', '', null, undefined],
  ])('the day from the address or beside the byline: %s%s', (head, above, published, from) => {
    const source = read(head, above);
    expect(source.published).toBe(published);
    expect(source.metadata_from.published).toBe(from);
  });

  it.each([
    [
      jsonLd([
        { '@type': 'NewsMediaOrganization', name: 'The Daily Lind' },
        { '@type': 'NewsArticle', headline: 'x' },
      ]),
    ],
    ['<meta name="application-name" content="The Daily Lind">'],
    ['<title>Bridge stays open | The Daily Lind</title>'],
  ])('the publisher: %s', (head) => {
    const html = `<html><head>${head}</head><body>${PROSE}</body></html>`;
    expect(readOne('a.html', html).source.publisher).toBe('The Daily Lind');
  });

  it('a title without the name of the site, and whole where another mark has it whole', () => {
    expect(
      read(
        '<meta property="og:site_name" content="The Daily Lind"><meta property="og:title" content="Bridge opens | The Daily Lind">',
      ).title,
    ).toBe('Bridge opens');
    expect(
      read(
        `<meta property="og:title" content="Bridge over the river opens after two…"><meta name="twitter:title" content="Bridge over the river opens after two years">`,
      ).title,
    ).toBe('Bridge over the river opens after two years');
  });
});
