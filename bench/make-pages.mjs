// Saved pages to measure with: the structures that large sites have, around sentences made up here; about 300 kB each.
import { randomFrom } from './texts.mjs';

const NOUNS = `harbour bridge council ferry engine report school river market winter budget station player
  hospital garden minister company village signal tunnel`.split(/\s+/);
const VERBS =
  'closed opened repaired visited counted moved painted measured crossed followed sold built'.split(' ');
const PEOPLE = ['Ann Lee', 'Bo Ek', 'Maria Ortiz', 'Tom Hale', 'Ines Roth', 'Carl Moss'];

/** A page for each kind of structure, `[kind, html]`; the same ones at every run. */
export function makePages(seed = 1) {
  return Object.entries(KINDS).map(([kind, fill]) => {
    const write = writerOf(seed);
    return [kind, pageOf(write, fill(write))];
  });
}

/** What makes up words; `body` is the article's own paragraphs. */
function writerOf(seed) {
  const below = randomFrom(seed);
  const pick = (list) => list[below(list.length)];
  const clause = () => `the ${pick(NOUNS)} of the ${pick(NOUNS)} was ${pick(VERBS)} near the ${pick(NOUNS)}`;
  const sentence = () => {
    const said = `${clause()}, and ${clause()}`;
    return below(4)
      ? `${said[0].toUpperCase()}${said.slice(1)} on ${1 + below(28)} May.`
      : `“Nobody ${pick(VERBS)} the ${pick(NOUNS)},” said ${pick(PEOPLE)}, who leads the ${pick(NOUNS)}.`;
  };
  const paragraph = () => Array.from({ length: 2 + below(3) }, sentence).join(' ');
  return {
    below,
    pick,
    sentence,
    paragraph,
    body: (count, wrap = (text) => `<p>${text}</p>`) =>
      Array.from({ length: count }, () => wrap(paragraph())).join('\n'),
  };
}

/** Repeats a piece of a page until it has so many characters. */
function upTo(length, piece) {
  let text = '';
  for (let at = 0; text.length < length; at++) text += piece(at);
  return text;
}

/** A head as content systems write it, the filling around an article of two dozen paragraphs, links below. */
function pageOf(write, { head = '', article = write.body(24), before = '', behind = '' }) {
  const title = 'The harbour stays open until the summer';
  const around = (length) =>
    upTo(
      length,
      (at) =>
        `<li class="menu-item menu-item-${at} nav__item"><a class="nav__link" href="/${write.pick(NOUNS)}/${at}" data-track="nav:${at}"><span>${write.pick(NOUNS)}</span></a></li>\n`,
    );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title} | The Daily Example</title>
<meta property="og:title" content="${title}"><meta property="article:published_time" content="2025-01-17T08:00:00Z">
<link rel="canonical" href="https://news.example/2025/01/17/harbour">${head}</head>
<body class="page page--article has-sidebar"><header class="site-header"><ul class="nav">${around(9000)}</ul></header>
${before}<main><article class="article"><h1>${title}</h1><div class="byline">By <a rel="author" href="/ann">Ann Lee</a></div>
<div class="article__content">${article}</div></article></main>${behind}
<footer><ul>${around(6000)}</ul></footer></body></html>`;
}

const deep = (inner, levels, name) =>
  Array.from(
    { length: levels },
    (_, at) => `<div class="${name}__wrap ${name}__wrap--level-${at} u-flex">`,
  ).join('') +
  inner +
  '</div>'.repeat(levels);

/** What fills the pages beside the article. */
const KINDS = {
  'scripts and styles': ({ below, pick, paragraph }) => ({
    head:
      `<style>${upTo(95_000, (at) => `.c-${at}>.${pick(NOUNS)}{margin:${below(40)}px;color:#${below(999999)}}\n`)}</style>` +
      `<script>${upTo(140_000, (at) => `window.q=window.q||[];q.push({"id":${at},"n":"${pick(NOUNS)}","v":[${below(99)}<${below(99)}]});\n`)}</script>`,
    behind: `<script type="application/json">${JSON.stringify({ state: upTo(40_000, () => `${paragraph()} `) })}</script>`,
  }),
  'deep boxes': ({ body, pick, sentence }) => ({
    article: body(24, (text) => deep(`<p>${text}</p>`, 12, 'article-block')),
    behind: upTo(255_000, (at) =>
      deep(
        `<a class="card__link" href="/${at}"><h3 class="card__title">${sentence().slice(0, 60)}</h3></a><span class="card__tag">${pick(NOUNS)}</span>`,
        10,
        'card',
      ),
    ),
  }),
  'long comments': ({ below, pick, sentence }) => ({
    behind: `<section id="comments" class="comments"><h2>Comments</h2><ol>${upTo(
      268_000,
      (at) =>
        `<li class="comment depth-${1 + below(4)}" id="comment-${at}"><div class="comment__author"><img src="/a/${at}.png" alt=""><b>${pick(PEOPLE)}</b> <time datetime="2025-01-18T10:00:00Z">18 January</time></div><div class="comment__text"><p>${sentence()}</p><p>${sentence()}</p></div><button type="button">Reply</button></li>\n`,
    )}</ol></section>`,
  }),
  'structured data': ({ body, paragraph, pick }) => {
    const article = body(24);
    return {
      article,
      head: `<script type="application/ld+json">${JSON.stringify({
        '@graph': [
          {
            '@type': 'NewsArticle',
            headline: 'The harbour stays open until the summer',
            articleBody: article,
          },
          ...Array.from({ length: 640 }, (_, at) => ({
            '@type': 'ImageObject',
            '@id': `#image-${at}`,
            caption: paragraph(),
            author: { '@type': 'Person', name: pick(PEOPLE) },
          })),
        ],
      })}</script>`,
    };
  },
  'inline pictures': ({ below }) => ({
    before: upTo(
      268_000,
      (at) =>
        `<button class="icon icon--${at}" aria-label="Share"><svg viewBox="0 0 24 24" width="24" height="24"><g fill="none"><path d="M${upTo(120, () => `${below(24)}.${below(99)} `)}z"/><circle cx="${below(24)}" cy="4" r="2"/></g></svg></button>\n`,
    ),
  }),
  'lists of links': ({ pick, sentence }) => ({
    behind: `<aside class="related"><ul>${upTo(
      268_000,
      (at) =>
        `<li class="related__item teaser"><a href="https://news.example/2025/01/${at}/${pick(NOUNS)}" class="teaser__link" data-id="${at}">${sentence().slice(0, 70)}</a></li>\n`,
    )}</ul></aside>`,
  }),
  'a live blog': ({ below, paragraph, sentence }) => ({
    article: `<div class="live-blog">${upTo(
      268_000,
      (at) =>
        `<article class="live-post" id="post-${at}"><header><time datetime="2025-01-17T10:00">${10 + below(10)}:${10 + below(49)}</time><h2>${sentence().slice(0, 50)}</h2></header><p>${paragraph()}</p><p>${paragraph()}</p></article>\n`,
    )}</div>`,
  }),
  'a long article': ({ below, paragraph }) => ({
    article: upTo(
      268_000,
      (at) =>
        `<p class="article__p" data-at="${at}">${paragraph()
          .replace('the ', '<a href="/x">the</a> ')
          .replace(/ and /, ' &amp; ')
          .replace(/harbour/, '<em>harbour</em>')}${below(3) ? '' : '<br>It rained.'}</p>\n`,
    ),
  }),
  'loaded by a script': ({ body, paragraph }) => ({
    article: '<div id="app"><p>Loading</p></div>',
    head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body(24) })}</script><script>self.__data=${JSON.stringify(upTo(262_000, () => `${paragraph()} `))}</script>`,
  }),
};
