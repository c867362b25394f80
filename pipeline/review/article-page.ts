import { OVERVIEW } from '../6-write/report-link.ts';
import { html, jsonForScript, pageOf } from './html.ts';
import type { PageData } from './page-data.ts';

/**
 * The page of an article: its text as plain paragraphs, which the script replaces by stretches and rows, and
 * the data that it does so from. Without scripts the text is still there to read.
 */
export function articlePage(data: PageData): string {
  const { article, place, review } = data;
  const { title } = article;
  const step = (to: { href: string } | null, id: string, label: string, sign: string) =>
    html`<a
      class="step"
      id="${id}"
      aria-label="${label}"
      ${to ? html` href="${place.root}${to.href}"` : html` aria-disabled="true"`}
      >${sign}</a
    >`;
  const body = html`<body>
    <a class="skip" href="#card">Skip to the row ${review ? 'under review' : 'that is marked'}</a>
    <header class="bar">
      <a class="brand" href="${place.root}${OVERVIEW}">Clipsheet</a>
      <nav class="where" aria-label="Articles">
        ${step(place.before, 'prev', 'Previous article', '‹')}<span class="title">${title}</span
        >${step(place.next, 'next', 'Next article', '›')}
      </nav>
      <span class="quiet hide-m" id="place">${place.text}</span>
      <div class="layers" role="group" aria-label="Layers shown in the text" id="layers"></div>
      <button class="tool review-only" id="undo" aria-label="Undo u" aria-keyshortcuts="u">
        <span class="hide-m">Undo</span> <kbd>u</kbd>
      </button>
      <button class="tool" id="helpBtn" aria-label="Keys and how to read the page"><kbd>?</kbd></button>
      <i class="progress review-only" id="progress" aria-hidden="true"></i>
    </header>
    <main class="article" id="article" tabindex="0" aria-label="Article">
      <article class="sheet" id="sheet">
        <header class="head"><h1>${title}</h1></header>
        <div class="text" id="text">${paragraphs(article.text)}</div>
      </article>
    </main>
    <aside class="rows" id="rows" aria-label="Rows">
      <section
        class="card"
        id="card"
        aria-label="${review ? 'Row under review' : 'The row that is marked'}"
        tabindex="-1"
      ></section>
      <div class="tabs" role="group" aria-label="Which rows" id="tabs"></div>
      <div class="finder">
        <input
          id="find"
          type="search"
          placeholder="Find among the rows"
          aria-label="Find among the rows"
          autocomplete="off"
        /><span class="review-only" id="choices"></span>
      </div>
      <div class="list" id="list" role="listbox" tabindex="0" aria-label="Rows"></div>
      <details class="log review-only" id="log"></details>
    </aside>
    <dialog id="help" aria-labelledby="helpTitle"></dialog>
    <div class="sr" aria-live="polite" id="live"></div>
    <script type="application/json" id="data">
      ${jsonForScript(data)}
    </script>
    <script src="${place.root}page.js"></script>
  </body>`;
  return pageOf({
    title: `${title} · Clipsheet`,
    root: place.root,
    styles: ['page.css'],
    connects: review,
    body,
  });
}

function paragraphs(text: string) {
  return text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p> `);
}
