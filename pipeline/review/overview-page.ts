import { html, pageOf, type Markup } from './html.ts';
import { axisLine, bar, densityStrip, histogram, timeAxis, timeLane } from './plots.ts';
import { LOW, SURVEYED, type Survey, type SurveyedSpeaker } from './survey.ts';

/** A line of `problems.csv` as the overview shows it. */
export interface OverviewProblem {
  severity: string;
  rule: string;
  message: string;
  /** Relative to the report's folder; empty for a problem that no page shows. */
  href: string;
  title: string;
}

/** Most lines of each list: the page stays small however many articles there are. */
const MOST = { articles: 200, speakers: 40, units: 14, problems: 100 };

const NAMES = { quotes: 'Quotes', numbers: 'Figures', dates: 'Dates', entities: 'Names' } as const;
const TYPES = ['direct', 'mixed', 'indirect'] as const;

const plain = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
const said = ({ direct, mixed, indirect }: SurveyedSpeaker): number => direct + mixed + indirect;

/**
 * The overview of all articles: what is to check, who is quoted, who claims which figures, which days they
 * speak of, how sure the program is.
 *
 * @param searchFiles number of the files that the search loads
 */
export function overviewPage(
  survey: Survey,
  problems: readonly OverviewProblem[],
  searchFiles: number,
  review: boolean,
): string {
  const body = html`<body>
    <a class="skip" href="#articles">Skip to the articles</a>
    <header>
      <h1>Clipsheet</h1>
      ${sums(survey)}
      <div class="searching" role="search">
        <input
          id="search"
          type="search"
          data-files="${searchFiles}"
          placeholder="Search names and text  /"
          aria-label="Search names and text"
          autocomplete="off"
        />
        <div id="found" hidden aria-live="polite"></div>
      </div>
      ${review ? goReview(survey) : null}
    </header>
    <main>
      ${articlesPane(survey)} ${speakersPane(survey)}
      <section aria-labelledby="h-conf">
        <h2 id="h-conf">How sure the program is</h2>
        <p class="sub">Rows under .7 stand out; a column opens its first row</p>
        <div class="hists">${SURVEYED.map((table) => histogram(NAMES[table], survey.bins[table]))}</div>
        ${problemsPane(problems)}
      </section>
      ${figuresPane(survey)} ${unitsPane(survey)} ${timePane(survey)}
    </main>
    <script src="overview.js"></script>
  </body>`;
  return pageOf({ title: 'Clipsheet: overview', root: '', styles: ['overview.css'], connects: review, body });
}

function sums({ totals }: Survey): Markup {
  const counts: [number, string][] = [
    [totals.articles, 'articles'],
    [totals.words, 'words'],
    [totals.quotes, 'quotes'],
    [totals.numbers, 'figures'],
    [totals.dates, 'dates'],
    [totals.entities, 'names'],
  ];
  return html`<p class="sums">
    ${counts.map(([n, what]) => html`<span><b>${plain(n)}</b> ${what}</span> `)}
  </p>`;
}

function goReview({ articles }: Survey): Markup {
  const due = articles.reduce((sum, article) => sum + article.due, 0);
  return html`<a class="go" href="next">Review the ${plain(due)} rows under .7</a>`;
}

function pane(id: string, title: string, sub: string | Markup, content: Markup, kind = ''): Markup {
  return html`<section id="${id}" class="${kind}" aria-labelledby="h-${id}">
    <h2 id="h-${id}">${title}</h2>
    <p class="sub">${sub}</p>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="h-${id}">${content}</div>
  </section>`;
}

function articlesPane({ articles }: Survey): Markup {
  const due = articles.reduce((sum, article) => sum + article.due, 0);
  const rows = articles.reduce((sum, article) => sum + article.rows, 0);
  const shown = [...articles].sort((a, b) => b.due - a.due).slice(0, MOST.articles);
  const more =
    articles.length > shown.length
      ? `; the first ${shown.length} of ${plain(articles.length)}, the search finds all`
      : '';
  const lines = shown.map(
    ({ page, title, published, odd, rows: count, due: low }) =>
      html`<tr>
        <td class="serif"><a href="${page}">${title}</a></td>
        <td class="quiet hide-s">${published?.slice(0, 10)}</td>
        <td class="r hide-s odd">${odd || ''}</td>
        <td class="r hide-s quiet">${count}</td>
        <td class="r ${low ? 'due' : 'due none'}">${low}</td>
      </tr> `,
  );
  return pane(
    'articles',
    'Articles, those with most to check first',
    `To check: rows under ${LOW} (${plain(due)} of ${plain(rows)})${more}`,
    html`<table>
      <colgroup>
        <col />
        <col class="w-day hide-s" />
        <col class="w-n hide-s" />
        <col class="w-n hide-s" />
        <col class="w-due" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Headline</th>
          <th scope="col" class="hide-s">Published</th>
          <th scope="col" class="r hide-s">Odd</th>
          <th scope="col" class="r hide-s">Rows</th>
          <th scope="col" class="r">To check</th>
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>`,
    'full',
  );
}

function speakersPane({ speakers }: Survey): Markup {
  const all = [...speakers.values()].sort((a, b) => said(b) - said(a) || (a.name < b.name ? -1 : 1));
  const total = all.reduce((sum, speaker) => sum + said(speaker), 0) || 1;
  const most = Math.max(1, ...all.map(said));
  const legend = TYPES.map((type) => {
    const share = all.reduce((sum, speaker) => sum + speaker[type], 0) / total;
    return html`<span class="legend"
      >${bar([{ count: 1, kind: type }], 1, '')} ${type} ${Math.round(share * 100)}%</span
    > `;
  });
  const lines = all.slice(0, MOST.speakers).map((speaker) => {
    const label = TYPES.map((type) => `${speaker[type]} ${type}`).join(', ');
    const parts = TYPES.map((type) => ({ count: speaker[type], kind: type }));
    return html`<li class="person">
      <a href="${speaker.href}">${speaker.name}</a>${bar(parts, most, label)}<span class="quiet r"
        >${said(speaker)}</span
      >
    </li> `;
  });
  return pane(
    'who',
    'Who is quoted most',
    html`${legend}`,
    html`<ul>
      ${lines}
    </ul>`,
    'who',
  );
}

function problemsPane(problems: readonly OverviewProblem[]): Markup {
  const grave = problems.filter(({ severity }) => severity !== 'info').length;
  const lines = problems.slice(0, MOST.problems).map(({ severity, rule, message, href, title }) => {
    const what = html`${rule.replace(/-/g, ' ')} <span class="quiet">${title || message}</span>`;
    return html`<li class="${severity}" title="${message}">
      <b class="sev" role="img" aria-label="${severity}">${severity === 'info' ? 'i' : '!'}</b
      ><span>${href ? html`<a href="${href}">${what}</a>` : what}</span>
    </li> `;
  });
  return html`<div class="probs">
    <h2 id="h-odd">What was odd in the sources</h2>
    <p class="sub">${plain(grave)} to look at, ${plain(problems.length - grave)} good to know</p>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="h-odd">
      <ul>
        ${lines}
      </ul>
    </div>
  </div>`;
}

function figuresPane(survey: Survey): Markup {
  const lines = survey.figures().map(
    ({ href, text, measure, unit, said_by, title }) =>
      html`<tr>
        <td class="serif"><a href="${href}">${text}</a></td>
        <td class="quiet">${measure || unit}</td>
        <td>${said_by}</td>
        <td class="quiet hide-s">${title}</td>
      </tr> `,
  );
  return pane(
    'figures',
    'Who claims which figures',
    `${plain(survey.totals.claimed)} of ${plain(survey.totals.numbers)} figures have a claimant; the articles themselves state the others`,
    html`<table>
      <colgroup>
        <col class="w-27" />
        <col class="w-20" />
        <col />
        <col class="w-24 hide-s" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Measure</th>
          <th scope="col">Claimed by</th>
          <th scope="col" class="hide-s">In</th>
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>`,
    'figs',
  );
}

function unitsPane({ units }: Survey): Markup {
  const all = [...units].map(([unit, { claimed, stated }]) => ({
    unit,
    claimed,
    stated,
    all: claimed + stated,
  }));
  const shown = all.sort((a, b) => b.all - a.all || (a.unit < b.unit ? -1 : 1)).slice(0, MOST.units);
  const most = Math.max(1, ...shown.map((unit) => unit.all));
  const lines = shown.map(({ unit, claimed, stated, all: count }) => {
    const parts = [
      { count: claimed, kind: 'claimed' },
      { count: stated, kind: 'stated' },
    ];
    return html`<li class="person">
      <span>${unit}</span>${bar(parts, most, `${claimed} claimed, ${stated} stated`)}<span class="quiet r"
        >${count}</span
      >
    </li> `;
  });
  const legend = html`<span class="legend"
      >${bar([{ count: 1, kind: 'claimed' }], 1, '')} claimed by somebody</span
    >
    <span class="legend">${bar([{ count: 1, kind: 'stated' }], 1, '')} stated by the article</span>`;
  return pane(
    'units',
    'Figures by unit',
    legend,
    html`<ul>
      ${lines}
    </ul>`,
    'who',
  );
}

function timePane(survey: Survey): Markup {
  const axis = timeAxis(survey.years);
  const articles = survey.timed();
  const lanes = articles.map(
    (article) =>
      html`<div class="laned">
        <a class="serif" href="${article.page}">${article.title}</a>${timeLane(article, axis)}
      </div> `,
  );
  const sub = `A dot is a day, a line a longer time, an open dot a day we are less sure of; the stroke is the publication. Outer years are squeezed.${survey.articles.length > articles.length ? ` The ${articles.length} articles with most dates; the columns above are all.` : ''}`;
  return pane(
    'days',
    'Which days the articles speak of',
    sub,
    html`<div class="laned"><span></span>${densityStrip(survey.years, axis)}</div>
      <div class="laned sticky"><span></span>${axisLine(axis)}</div>
      ${lanes}`,
    'wide',
  );
}
