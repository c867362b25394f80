import { html, type Markup } from './html.ts';
import { BINS, LOW, type SurveyedArticle } from './survey.ts';

// Plain SVG with widths in percent: it fits every screen without a script. Marks are links, and say in their
// title what they show.

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

/** A histogram of confidence: columns under the limit are dark, each leads to a row of its own. */
export function histogram(label: string, bins: readonly { count: number; href: string }[]): Markup {
  const high = Math.max(1, ...bins.map(({ count }) => count));
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  const low = bins.slice(0, LOW * BINS).reduce((sum, { count }) => sum + count, 0);
  const columns = bins.map(({ count, href }, i) => {
    if (!count) return null;
    const height = Math.max(1.5, (count / high) * 54);
    const range = `${(i / BINS).toFixed(2)} to ${((i + 1) / BINS).toFixed(2)}`;
    return html`<a href="${href}"
      ><title>${count} from ${range}</title
      ><rect
        class="${i < LOW * BINS ? 'hist low' : 'hist'}"
        x="${percent(i / BINS + 0.003)}"
        width="${percent(1 / BINS - 0.006)}"
        y="${74 - height}"
        height="${height}"
    /></a>`;
  });
  const ticks = ([0, 0.5, LOW, 1] as const).map(
    (value) =>
      html`<text
        x="${percent(value)}"
        y="87"
        text-anchor="${value === 0 ? 'start' : value === 1 ? 'end' : 'middle'}"
        >${String(value).replace(/^0\./, '.')}</text
      >`,
  );
  return html`<svg height="90" role="group" aria-label="${label}: ${low} of ${all} rows under ${LOW}">
    <text class="name" x="0" y="11">${label}</text>
    <text x="100%" y="11" text-anchor="end">${low} of ${all} under .7</text>
    <line class="rule" x1="0" x2="100%" y1="74" y2="74" />
    ${columns}${ticks}
  </svg>`;
}

/**
 * A bar of parts that are each so long as they count; the whole is a share of the longest bar. Without a
 * label it is only a sign beside words.
 */
export function bar(
  parts: readonly { count: number; kind: string }[],
  longest: number,
  label: string,
): Markup {
  let from = 0;
  const pieces = parts
    .filter(({ count }) => count > 0)
    .map(({ count, kind }) => {
      const width = count / longest;
      const piece = html`<rect
        class="${kind}"
        x="${percent(from)}"
        y="0"
        width="${percent(Math.max(0, width - 0.004))}"
        height="11"
      />`;
      from += width;
      return piece;
    });
  const says = label ? html`role="img" aria-label="${label}"` : html`aria-hidden="true"`;
  return html`<svg class="bar" height="11" ${says}>${pieces}</svg>`;
}

/** A stretch of the time axis: from its first day to its end, with a share of the width. */
interface Stretch {
  label: string;
  from: number;
  to: number;
  share: number;
}

const dayNumber = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00Z`) / 864e5;
const yearStart = (year: number): number =>
  Date.parse(`${String(Math.max(0, year)).padStart(4, '0')}-01-01T00:00Z`) / 864e5;

/**
 * The axis of the days that articles speak of: the years that hold most of them get most of the room, older
 * and later ones are squeezed into their ends, and said to be so.
 */
export function timeAxis(years: ReadonlyMap<number, number>): Stretch[] {
  const sorted = [...years].filter(([year]) => year >= 0 && year <= 9998).sort(([a], [b]) => a - b);
  if (!sorted.length) return [];
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const at = (part: number): number => {
    let sum = 0;
    return sorted.find(([, count]) => (sum += count) >= part * total)![0];
  };
  const [first, last] = [sorted[0][0], sorted.at(-1)![0]];
  const [old, from, to] = [at(0.06), Math.max(at(0.16), at(0.97) - 11), at(0.97)];
  const core = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const stretches: Stretch[] = [];
  const add = (label: string, start: number, end: number, share: number): void => {
    if (end > start) stretches.push({ label, from: yearStart(start), to: yearStart(end), share });
  };
  if (first < old) add('earlier', first, old, 7);
  add(String(old), old, from, old < from ? 16 : 0);
  for (const year of core) add(String(year), year, year + 1, 70 / core.length);
  if (last > to) add('later', to + 1, last + 1, 7);
  return stretches;
}

/** The share of the width, from 0 to 1, at which a day stands. */
function place(axis: readonly Stretch[], day: number): number {
  const whole = axis.reduce((sum, { share }) => sum + share, 0);
  let left = 0;
  for (const { from, to, share } of axis) {
    if (day < to) return (left + share * Math.min(1, Math.max(0, (day - from) / (to - from)))) / whole;
    left += share;
  }
  return 1;
}

/** The names of the stretches above the lanes. */
export function axisLine(axis: readonly Stretch[]): Markup {
  const marks = axis.map(({ label, from }) => {
    const x = percent(place(axis, from));
    return html`<line class="rule" x1="${x}" x2="${x}" y1="3" y2="18" /><text x="${x}" dx="4" y="13"
        >${label}</text
      >`;
  });
  return html`<svg class="axis" height="18" aria-hidden="true">${marks}</svg>`;
}

/**
 * The days of one article on the axis: a dot is a day, a line a longer time, an open dot an unsure one, the
 * stroke the publication.
 */
export function timeLane(
  { page, published, days, title }: SurveyedArticle,
  axis: readonly Stretch[],
): Markup {
  const grid = axis.map(({ from }) => {
    const x = percent(place(axis, from));
    return html`<line class="rule" x1="${x}" x2="${x}" y1="0" y2="20" />`;
  });
  const marks = days.map(({ anchor, text, from, to, sure }) => {
    const [a, b] = [place(axis, dayNumber(from)), place(axis, dayNumber(to))];
    const shape =
      b - a > 0.01
        ? html`<rect x="${percent(a)}" width="${percent(b - a)}" y="4" height="12" fill="transparent" /><line
              class="span"
              x1="${percent(a)}"
              x2="${percent(b)}"
              y1="10"
              y2="10"
            />`
        : html`<circle
            class="${sure ? 'dot' : 'dot unsure'}"
            cx="${percent((a + b) / 2)}"
            cy="10"
            r="3.6"
          />`;
    const when = from === to ? from : `${from} to ${to}`;
    return html`<a href="${page}#${encodeURIComponent(anchor)}"><title>“${text}” ${when}</title>${shape}</a>`;
  });
  const stroke = published
    ? html`<line
        class="pub"
        x1="${percent(place(axis, dayNumber(published)))}"
        x2="${percent(place(axis, dayNumber(published)))}"
        y1="3"
        y2="17"
      />`
    : null;
  return html`<svg class="lane" height="20" role="group" aria-label="Days that “${title}” speaks of">
    ${grid}
    <line class="rule" x1="0" x2="100%" y1="10" y2="10" />
    ${marks}${stroke}
  </svg>`;
}

/** How many days of each year all articles speak of, on the same axis. */
export function densityStrip(years: ReadonlyMap<number, number>, axis: readonly Stretch[]): Markup {
  const high = Math.max(1, ...years.values());
  const columns = [...years].map(([year, count]) => {
    const [a, b] = [place(axis, yearStart(year)), place(axis, yearStart(year + 1))];
    const height = Math.max(1.5, Math.sqrt(count / high) * 26);
    return html`<rect
      class="hist"
      x="${percent(a)}"
      width="${percent(Math.max(0.0015, b - a - 0.002))}"
      y="${28 - height}"
      height="${height}"
      ><title>${year}: ${count}</title></rect
    >`;
  });
  return html`<svg
    class="density"
    height="28"
    role="img"
    aria-label="Days of each year that the articles speak of"
  >
    ${columns}
  </svg>`;
}
