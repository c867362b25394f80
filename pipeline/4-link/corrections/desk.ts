import { placeOf, RowIds } from '../../common/rows.ts';
import type { CorrectedTable, Correction, Facts, Span } from '../../model.ts';
import type { DateRow, EntityRow, MentionRow, NumberRow, QuoteRow } from '../../tables.ts';
import { QuoteFinder, type Place } from './find-quote.ts';

/** The rows that corrections work on. */
export interface RowOf {
  quotes: QuoteRow;
  numbers: NumberRow;
  dates: DateRow;
  entities: EntityRow;
  mentions: MentionRow;
}

/**
 * A row on the desk: a copy that may be changed, where the program had it, and whether a person rejected it.
 */
export interface Entry<T extends CorrectedTable = CorrectedTable> {
  table: T;
  row: RowOf[T];
  was: Span;
  rejected: boolean;
}

/** Name of the id column of each table. */
export const ID_COLUMN = {
  quotes: 'quote_id',
  numbers: 'number_id',
  dates: 'date_id',
  entities: 'entity_id',
  mentions: 'mention_id',
} as const satisfies Record<CorrectedTable, string>;

/** Surroundings that agree less than this (of 2) do not show that it is the same place. */
const LEAST_AGREEMENT = 0.35;
/** Words so long that stand only once are the same words, whatever stands around them. */
const TELLING_LENGTH = 16;
/** A row that shares less than this with the words of a correction is another row. */
const LEAST_OVERLAP = 0.5;

/** Why a correction does not fit, as the end of a sentence. */
export class Unfit extends Error {}

/** All rows of an article while corrections are applied, and the finding of rows by their words. */
export class Desk {
  readonly entries: { [T in CorrectedTable]: Entry<T>[] };
  readonly text: string;
  readonly #finder: QuoteFinder;
  readonly #facts: Pick<Facts, 'source' | 'parsed'>;
  readonly #ids = new Map<string, RowIds>();

  constructor(facts: Pick<Facts, 'source' | 'parsed' | CorrectedTable>) {
    this.#facts = facts;
    this.text = facts.source.text;
    this.#finder = new QuoteFinder(this.text);
    const open = <T extends CorrectedTable>(table: T): Entry<T>[] =>
      (facts[table] as RowOf[T][]).map((row) => ({
        table,
        row: { ...row },
        was: { start: row.start, end: row.end },
        rejected: false,
      }));
    this.entries = {
      quotes: open('quotes'),
      numbers: open('numbers'),
      dates: open('dates'),
      entities: open('entities'),
      mentions: open('mentions'),
    };
  }

  /** The row that a correction means. Throws `Unfit` where there is none, or no telling which. */
  find(correction: Correction): Entry {
    const places = this.#places(correction);
    const hits = places.flatMap((place) => {
      const entry = this.#rowAt(correction.table, place);
      return entry ? [{ place, entry }] : [];
    });
    if (!hits.length)
      throw new Unfit('the words are still there, but the program finds no such row in that place any more');
    const best = this.#best(
      hits.map((hit) => hit.place),
      correction,
      (place) => {
        const { entry } = hits.find((hit) => hit.place === place)!;
        return entry.row[ID_COLUMN[entry.table] as keyof typeof entry.row] === correction.row_id;
      },
    );
    return hits.find(({ place }) => place === best)!.entry;
  }

  /** The stretch that a correction means, whether or not there is a row. Throws `Unfit` as `find` does. */
  findSpan(correction: Correction): Span {
    const { start, end } = this.#best(this.#places(correction), correction, () => false);
    return { start, end };
  }

  /** The place nearest to a row where words stand; throws `Unfit` where they stand nowhere. */
  nearest(words: string, near: Span): Span {
    const places = this.#finder.find({ text: words, before: '', after: '' });
    if (!places.length) throw new Unfit(`the words “${words}” do not stand in the article`);
    const far = ({ start, end }: Span): number => Math.abs(start - near.start) + Math.abs(end - near.end);
    const { start, end } = places.reduce((best, place) => (far(place) < far(best) ? place : best));
    return { start, end };
  }

  /** Article, sentence, paragraph, offsets and words of a stretch. */
  place(span: Span) {
    return placeOf(this.#facts.source.article_id, this.text, this.#facts.parsed, span);
  }

  /** A free id for a new row of these words, made as the pipeline makes it. */
  freeId(table: Exclude<CorrectedTable, 'entities'> | 'groups', words: string): string {
    const ids = this.#ids.get(table) ?? new RowIds(this.#facts.source.article_id, table[0]);
    this.#ids.set(table, ids);
    const taken = new Set<unknown>(
      table === 'groups'
        ? this.entries.quotes.map(({ row }) => row.group)
        : this.entries[table].map(({ row }) => (row as never)[ID_COLUMN[table]]),
    );
    for (;;) {
      const id = ids.next(words);
      if (!taken.has(id)) return id;
    }
  }

  #places(correction: Correction): Place[] {
    const places = this.#finder.find(correction);
    if (!places.length) throw new Unfit('the words no longer stand in the article');
    const around = correction.before.trim() !== '' || correction.after.trim() !== '';
    if (!around) return places;
    const alike = places.filter(({ agreement }) => agreement >= LEAST_AGREEMENT);
    if (alike.length) return alike;
    if (places.length === 1 && correction.text.trim().length >= TELLING_LENGTH) return places;
    throw new Unfit('the words stand in the article only among quite other ones');
  }

  #best(places: readonly Place[], _correction: Correction, hinted: (place: Place) => boolean): Place {
    const most = Math.max(...places.map(({ agreement }) => agreement));
    const equal = places.filter(({ agreement }) => agreement > most - 1e-9);
    const best = equal.length > 1 ? equal.find(hinted) : equal[0];
    if (!best)
      throw new Unfit(
        `the words stand ${equal.length} times among the same ones, and nothing tells which are meant`,
      );
    return best;
  }

  #rowAt(table: CorrectedTable, place: Span): Entry | undefined {
    if (table === 'entities') return this.#entityAt(place);
    const entries: Entry[] = this.entries[table];
    const exact = entries.find(({ row, was }) => isAt(row, place) || isAt(was, place));
    if (exact) return exact;
    let best: Entry | undefined;
    let most = LEAST_OVERLAP;
    for (const entry of entries) {
      const share = overlap(entry.row, place);
      if (share >= most) [best, most] = [entry, share];
    }
    return best;
  }

  /** An entity stands where any of its mentions does. */
  #entityAt(place: Span): Entry<'entities'> | undefined {
    const own = this.entries.entities.find(({ row, was }) => isAt(row, place) || isAt(was, place));
    if (own) return own;
    const mention = this.#rowAt('mentions', place) as Entry<'mentions'> | undefined;
    return this.entries.entities.find(({ row }) => row.entity_id === mention?.row.entity_id);
  }
}

const isAt = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** What two stretches share, as a part of what they cover together. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
