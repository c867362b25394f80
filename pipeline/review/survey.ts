import { anchorOf, encodePath, pagePath } from '../6-write/report-link.ts';
import { joinLines } from '../6-write/format-cell.ts';
import type { ArticleRecord, DateRow, NumberRow, ProblemRow } from '../tables.ts';

/** Rows under this confidence stand out in the overview. */
export const LOW = 0.7;
/** Columns of a histogram of confidence. */
export const BINS = 20;

/** The tables that the overview looks at. */
export const SURVEYED = ['quotes', 'numbers', 'dates', 'entities'] as const;
export type Surveyed = (typeof SURVEYED)[number];

/** An article as the overview shows it. */
export interface SurveyedArticle {
  page: string;
  title: string;
  publisher: string | null;
  published: string | null;
  rows: number;
  /** Rows under `LOW`. */
  due: number;
  odd: number;
  /** Days that it speaks of; kept for a few articles only. */
  days: { anchor: string; text: string; from: string; to: string; sure: boolean }[];
}

/** Somebody who is quoted. */
export interface SurveyedSpeaker {
  name: string;
  href: string;
  direct: number;
  mixed: number;
  indirect: number;
}

/** A figure that somebody claims. */
export interface SurveyedFigure {
  href: string;
  text: string;
  measure: string;
  unit: string;
  said_by: string;
  title: string;
  weight: number;
}

/** Articles whose days are kept, and figures that are kept. */
const MOST_TIMES = 20;
const MOST_FIGURES = 200;

/** What to call an article: its title, else its first line where that is as short as a title, else its id. */
export function titleOf({ article: { title, text, article_id } }: ArticleRecord): string {
  if (title) return title;
  const [line] = /\S[^\n]*/.exec(text) ?? [''];
  return line && line.length <= 120 ? line.trim() : article_id;
}

/** What tells the problems of an article apart. */
type ProblemKey = Pick<ProblemRow, 'article_id' | 'rule' | 'message'>;

const keyOf = ({ article_id, rule, message }: ProblemKey): string =>
  `${article_id}\n${rule}\n${joinLines(message)}`;

/** Sums up records one after the other, in memory that does not grow with the text. */
export class Survey {
  readonly totals = { articles: 0, words: 0, quotes: 0, numbers: 0, dates: 0, entities: 0, claimed: 0 };
  readonly articles: SurveyedArticle[] = [];
  readonly speakers = new Map<string, SurveyedSpeaker>();
  /** By unit: figures that somebody claims, and figures that the articles state themselves. */
  readonly units = new Map<string, { claimed: number; stated: number }>();
  readonly bins = Object.fromEntries(
    SURVEYED.map((table) => [table, Array.from({ length: BINS }, () => ({ count: 0, href: '' }))]),
  ) as Record<Surveyed, { count: number; href: string }[]>;
  /** By year: days that the articles speak of. */
  readonly years = new Map<number, number>();
  readonly #problems = new Map<string, string>();
  #figures: SurveyedFigure[] = [];
  #timed: SurveyedArticle[] = [];

  /** The address of a problem on its article's page; empty for one that is no article's own. */
  problemHref(problem: ProblemKey): string {
    return this.#problems.get(keyOf(problem)) ?? '';
  }

  add(record: ArticleRecord, recordPath: string): void {
    const { article } = record;
    const page = encodePath(pagePath(recordPath));
    const href = (id: string): string => `${page}#${encodeURIComponent(anchorOf(article.article_id, id))}`;
    const shown: SurveyedArticle = {
      page,
      title: titleOf(record),
      publisher: article.publisher,
      published: article.published,
      rows: SURVEYED.reduce((sum, table) => sum + record[table].length, 0),
      due: 0,
      odd: record.problems.length,
      days: record.dates.flatMap((row) => dayOf(row, article.article_id)),
    };
    record.problems.forEach((row, i) => this.#problems.set(keyOf(row), href(`problem-${i + 1}`)));
    this.totals.articles++;
    this.totals.words += article.words;
    for (const table of SURVEYED) {
      this.totals[table] += record[table].length;
      for (const row of record[table]) {
        if (row.confidence < LOW && row.checked === null) shown.due++;
        const bin = this.bins[table][Math.min(BINS - 1, Math.floor(row.confidence * BINS))];
        bin.count++;
        bin.href ||= href(idOf(row));
      }
    }
    this.#addSpeakers(record, href);
    for (const row of record.numbers) this.#addFigure(row, shown, href);
    for (const { from } of shown.days) {
      const year = Number(from.slice(0, 4));
      this.years.set(year, (this.years.get(year) ?? 0) + 1);
    }
    this.articles.push(shown);
    this.#keepDays(shown);
  }

  /** The figures that say most: money and measures before plain counts, larger before smaller. */
  figures(): SurveyedFigure[] {
    return this.#figures.sort((a, b) => b.weight - a.weight).slice(0, MOST_FIGURES);
  }

  /** The articles that speak of most days, newest first. */
  timed(): SurveyedArticle[] {
    return [...this.#timed].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  }

  #addSpeakers({ quotes }: ArticleRecord, href: (id: string) => string): void {
    for (const { speaker_id: id, speaker, type, quote_id } of quotes) {
      if (id === null || type === 'scare') continue;
      const known = this.speakers.get(id) ?? {
        name: speaker ?? id,
        href: href(quote_id),
        direct: 0,
        mixed: 0,
        indirect: 0,
      };
      known[type]++;
      this.speakers.set(id, known);
    }
  }

  #addFigure(row: NumberRow, { title }: SurveyedArticle, href: (id: string) => string): void {
    const unit = unitOf(row);
    const known = this.units.get(unit) ?? { claimed: 0, stated: 0 };
    known[row.said_by === null ? 'stated' : 'claimed']++;
    this.units.set(unit, known);
    if (row.said_by === null) return;
    this.totals.claimed++;
    this.#figures.push({
      href: href(row.number_id),
      text: `${MODIFIERS[row.modifier ?? ''] ?? ''}${row.text}`,
      measure: row.measure ?? row.counted ?? '',
      unit,
      said_by: row.said_by,
      title,
      weight: weightOf(row),
    });
    if (this.#figures.length > 10 * MOST_FIGURES) this.#figures = this.figures();
  }

  /** Keeps the days of the articles that have most, and forgets those of the others. */
  #keepDays(article: SurveyedArticle): void {
    this.#timed.push(article);
    if (this.#timed.length <= MOST_TIMES) return;
    this.#timed.sort((a, b) => b.days.length - a.days.length);
    this.#timed.pop()!.days = [];
  }
}

const MODIFIERS: Readonly<Record<string, string>> = {
  about: 'about ',
  more_than: 'more than ',
  less_than: 'less than ',
  at_least: 'at least ',
  at_most: 'up to ',
};
const KIND_WEIGHT: Readonly<Record<NumberRow['kind'], number>> = {
  money: 4,
  quantity: 3,
  percent: 3,
  range: 3,
  cardinal: 2,
  ratio: 2,
  fraction: 2,
  ordinal: 0,
};

function weightOf({ kind, measure, counted, value }: NumberRow): number {
  const size = value === null || value <= 0 ? 0 : Math.min(20, Math.log10(value + 1));
  return KIND_WEIGHT[kind] * 20 + ((measure ?? counted) ? 40 : 0) + size;
}

const PLAIN_KINDS: Readonly<Partial<Record<NumberRow['kind'], string>>> = {
  cardinal: 'number alone',
  ordinal: 'rank',
};

function unitOf({ kind, currency, unit, counted }: NumberRow): string {
  if (currency) return currency;
  if (kind === 'percent') return 'percent';
  if (unit) return unit;
  return counted ? counted.split(' ').at(-1)!.toLowerCase() : (PLAIN_KINDS[kind] ?? kind);
}

function dayOf(row: DateRow, articleId: string): SurveyedArticle['days'] {
  const { from, to, text, confidence, date_id } = row;
  if (from === null || from.startsWith('-')) return [];
  return [
    {
      anchor: anchorOf(articleId, date_id),
      text: text.slice(0, 80),
      from: from.slice(0, 10),
      to: (to ?? from).slice(0, 10),
      sure: confidence >= LOW,
    },
  ];
}

function idOf(row: object): string {
  const { quote_id, number_id, date_id, entity_id } = row as Record<string, string | undefined>;
  // A figure has the id of its quote as well, so its own comes first.
  return number_id ?? date_id ?? entity_id ?? quote_id!;
}
