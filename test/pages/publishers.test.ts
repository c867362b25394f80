import { describe, expect, it } from 'vitest';
import { readOne } from '../read/helpers.ts';

// Pages built as large publishers and content systems build theirs, around a text made up here; what must not be in the text says “noise”.

const P = [
  'The harbour board of Lindmouth voted on Tuesday night to keep the old swing bridge open to lorries, after three hours of argument in a hall that was too small.',
  '“We have looked at every other road and there is none that can take this traffic,” said Ann Lee, the harbour master, who had asked the board for more time.',
  'Traders on the eastern quay say that they lost about a third of their custom last winter, when the bridge was closed for nine weeks for repairs to its bearings.',
  'Engineers are to inspect the northern pillar in March, and the board has said that it will meet again in public before it takes any decision about the autumn.',
];
const TITLE = 'Old bridge stays open';
const NOISE =
  'The noise desk wants to tell you about its noise, which comes to your inbox every morning at seven.';
const paragraphs = (from = 0, to = P.length, attributes = '') =>
  P.slice(from, to)
    .map((text) => `<p${attributes}>${text}</p>`)
    .join('\n');
const page = (body: string) =>
  `<!doctype html><html><head><title>${TITLE} - The Lindmouth Herald</title></head><body>${body}</body></html>`;
const sourceOf = (body: string) => readOne('a.html', page(body)).source;

describe('the text is whole and alone', () => {
  it.each([
    [
      'a body in two pieces, the first of which is called a teaser',
      `<main><div class="teaser-content"><div class="article-body">${paragraphs(0, 1)}</div></div>
       <div class="newsletter-promo"><p>${NOISE}</p></div>
       <div class="remainder-content"><div class="article-body">${paragraphs(1)}</div></div></main>`,
    ],
    [
      'text blocks of which only some are named like a body',
      `<main><article><h1>${TITLE}</h1><div class="rich-text">${paragraphs(0, 2)}</div>
       <div data-component="text-block">${paragraphs(2)}${paragraphs(0, 4).replaceAll('Lindmouth', 'Linton')}</div></article></main>`,
    ],
    [
      'a box that asks to sign up, without a name',
      `<article><div class="c-1">${paragraphs(0, 2)}<div class="c-2"><h2>Sign up to our letter</h2><p>${NOISE}</p><button>Sign up</button></div>${paragraphs(2)}</div></article>`,
    ],
    [
      'paragraphs that are no <p>',
      `<article><div data-testid="ArticleBody">${P.map((text, at) => `<div data-testid="paragraph-${at}">${text}</div>`).join('')}</div></article>`,
    ],
    [
      'the rest of the text behind a button, hidden from readers of the screen',
      `<article><div class="caas-body">${paragraphs(0, 1)}<div class="readmore"><button>Story continues</button></div><div aria-hidden="true">${paragraphs(1)}</div></div></article>`,
    ],
    [
      'a text for browsers without scripts',
      `<div id="app"></div><noscript><div>${paragraphs()}</div></noscript>`,
    ],
    [
      'a text inside a shadow root, as browsers save it',
      `<news-article><template shadowrootmode="open"><div class="article-body">${paragraphs()}</div></template></news-article>`,
    ],
    [
      'teasers that break off before a link',
      `<div>${paragraphs()}<p>The noise ferry was stopped on Monday because of the wind, and nobody could … <a href="/1">Continue reading</a></p></div>`,
    ],
    [
      'tables and line breaks',
      `<table><tr><td><a href="/">Noise</a><br><a href="/n">News</a></td><td>${P.join('<br><br>')}</td></tr></table>`,
    ],
  ])('%s', (_, body) => {
    const { text } = sourceOf(`${body}<footer><p>${NOISE}</p></footer>`);
    expect(text.replaceAll('Linton', 'Lindmouth').split('\n\n').slice(0, P.length)).toEqual(P);
    expect(text).not.toMatch(/noise/i);
  });

  it('a template that nobody fills in is none', () => {
    expect(sourceOf(`<article>${paragraphs()}</article><template><p>${NOISE}</p></template>`).text).toBe(
      P.join('\n\n'),
    );
  });

  it('a sentence that breaks off is no teaser, even with a link in it', () => {
    const line =
      '“I … more or less <a href="/1">saw it</a>,” said Bo Ek, who had been on the quay all night.';
    expect(sourceOf(`<article>${paragraphs()}<p>${line}</p></article>`).text).toContain(
      '“I … more or less saw it,”',
    );
  });

  it('posts of a live blog keep the time and heading that stand before their text', () => {
    const post = (time: string, at: number) =>
      `<li><article><time>${time} 4 March</time><header><h3>Post ${at}</h3></header><div class="post-body">${paragraphs(at, at + 1)}</div></article></li>`;
    expect(
      sourceOf(
        `<h1>${TITLE}</h1><ol class="live-feed">${post('15:20', 0)}${post('14:05', 1)}${post('11:15', 2)}</ol>`,
      ).text,
    ).toBe(
      [0, 1, 2]
        .flatMap((at) => [`${['15:20', '14:05', '11:15'][at]} 4 March`, `Post ${at}`, P[at]])
        .join('\n\n'),
    );
  });
});

describe('author and day', () => {
  it.each([
    [
      'a role on the line below',
      '<div class="byline">By: <a href="/a">Ann Byline</a><br>Science Editor</div>',
      'Ann Byline',
    ],
    [
      'authors in a list',
      '<ul class="byline"><li>Ann Byline</li><li>Bo van Ek</li></ul>',
      'Ann Byline, Bo van Ek',
    ],
    ['a label alone', '<div class="byline">Story By</div>', null],
    [
      'a label on a line of its own',
      '<div class="byline"><div>Byline</div><div>Ann Byline</div></div>',
      'Ann Byline',
    ],
    ['the address of an article', '<address><div>Ann Byline</div></address>', 'Ann Byline'],
    ['an address that is one', '<address>12 Quay Street, Lindmouth</address>', null],
    ['a line above the text', '<div>By Ann Byline<br>March 4, 2025</div>', 'Ann Byline'],
  ])('%s', (_, above, byline) =>
    expect(sourceOf(`<article><h1>${TITLE}</h1>${above}${paragraphs()}</article>`).byline).toBe(byline),
  );

  it.each([
    [
      'the day of a change stands first',
      '<details>Last modified on Wed 5 Mar 2025<summary>Tue 4 Mar 2025 10.23 GMT</summary></details>',
      '2025-03-04',
    ],
    [
      'only readers of the screen are told',
      '<div aria-label="Published 10:23 a.m. ET March 4, 2025"></div>',
      '2025-03-04',
    ],
    [
      'a long script between',
      `<script>${'q.push(1);'.repeat(50)}</script><div>4 March 2025</div>`,
      '2025-03-04',
    ],
    [
      'a sentence that names a day',
      '<ul><li>The bridge act was signed into law by the king on March 4, 1931</li></ul>',
      null,
    ],
  ])('%s', (_, above, published) =>
    expect(sourceOf(`<article><h1>${TITLE}</h1>${above}${paragraphs()}</article>`).published).toBe(published),
  );
});
