import zlib from 'node:zlib';
import type { EntitySummary } from '../4-link/join-across.ts';
import { withSlots } from '../6-write/entity-slots.ts';
import { ARTICLE_TABLES, type ArticleTable } from '../6-write/article-tables.ts';
import { renderArticle } from '../6-write/render-article.ts';
import type { RowChoices } from '../6-write/row-choices.ts';
import { recordJson } from '../6-write/write-json.ts';
import type { ArticleRecord } from '../tables.ts';
import { sketchText, type Sketch } from './sketch-text.ts';

/** What is to be known of all articles of a batch before the first one is written. */
export interface ArticleSummary {
  published: string | null;
  /** By which copies are told. */
  sketch: Sketch;
  /** Whether nothing was made of it because it is not in English. */
  isForeign: boolean;
  /** In the order of the record; the number of an entity here is the number of its slot. */
  entities: EntitySummary[];
  /** Lines in each table. */
  rows: Record<ArticleTable, number>;
  /** Whether a cell had to be cut: such an article is rendered when the ids are known, since a problem names them. */
  cut: boolean;
}

/** The record of an article, then its lines in each table; with slots for the ids of its entities. */
export const SECTIONS = ['record', ...ARTICLE_TABLES] as const;

/** What an entry holds: an article, or what came of a file of the input. */
export type EntryKind = 'article' | 'file';

/**
 * The head of an entry: mark and kind, key, lengths of the summary and of the sections (only an article has any), CRC-32 of the summary, of
 * the sections, and of the head itself.
 */
export interface EntryHead {
  kind: EntryKind;
  key: string;
  summaryBytes: number;
  sectionBytes: number[];
  summaryCrc: number;
  sectionsCrc: number;
}

const MARKS: Record<EntryKind, string> = { article: 'CSA1', file: 'CSF1' };
const KEY_BYTES = 32;
const AT = { key: 4, summary: 36, sections: 40, summaryCrc: 40 + 4 * SECTIONS.length };

/** Bytes of the head of an entry. */
export const HEAD_BYTES = AT.summaryCrc + 12;

/** An article in the form that is kept. */
export function packArticle(key: string, record: ArticleRecord, choices: RowChoices): Uint8Array {
  const slotted = withSlots(record);
  const { lines, rows, cut, record: json } = renderArticle(slotted, choices);
  const summary: ArticleSummary = {
    published: record.article.published,
    sketch: sketchText(record.article.text),
    isForeign: record.problems.some(({ rule }) => rule === 'language-foreign'),
    entities: record.entities,
    rows,
    cut,
  };
  const sections = cut
    ? [recordJson(slotted, choices.records), ...ARTICLE_TABLES.map(() => '')]
    : [json, ...ARTICLE_TABLES.map((table) => lines[table])];
  return packEntry('article', key, summaryText(summary), sections);
}

/** An entry of a pack. Only an article has sections. */
export function packEntry(
  kind: EntryKind,
  key: string,
  summary: string,
  sections: readonly string[] = [],
): Buffer {
  const { bytes: written, sizes } = encode([summary, ...sections]);
  // Zeros, since an entry of a file has no sections; of its own memory, since threads hand it over.
  const entry = Buffer.alloc(HEAD_BYTES + written.length);
  entry.set(written, HEAD_BYTES);
  // An entry without sections says so: their sizes are zero, not what was in the memory before.
  entry.fill(0, 0, HEAD_BYTES);
  entry.write(MARKS[kind], 0, 'latin1');
  entry.write(key, AT.key, KEY_BYTES, 'hex');
  sizes.forEach((size, i) => entry.writeUInt32LE(size, AT.summary + 4 * i));
  const body = HEAD_BYTES + sizes[0];
  entry.writeUInt32LE(zlib.crc32(entry.subarray(HEAD_BYTES, body)), AT.summaryCrc);
  entry.writeUInt32LE(zlib.crc32(entry.subarray(body)), AT.summaryCrc + 4);
  entry.writeUInt32LE(zlib.crc32(entry.subarray(0, HEAD_BYTES - 4)), HEAD_BYTES - 4);
  return entry;
}

/** Where the texts of an article are encoded before their size is known; enough for nearly all. */
const SCRATCH = Buffer.allocUnsafeSlow(1 << 20);

/** Texts as UTF-8, one behind the other, good until the next call. Measuring each before it is written would take as long as writing it. */
function encode(texts: readonly string[]): { bytes: Buffer; sizes: number[] } {
  // UTF-8 takes at most three bytes for a UTF-16 unit.
  const most = 3 * texts.reduce((sum, { length }) => sum + length, 0);
  const room = most <= SCRATCH.length ? SCRATCH : Buffer.allocUnsafeSlow(most);
  let end = 0;
  const sizes = texts.map((text) => {
    const size = room.write(text, end);
    end += size;
    return size;
  });
  return { bytes: room.subarray(0, end), sizes };
}

/** The head at the start of some bytes; undefined where there is none, or a damaged one. */
export function readHead(bytes: Buffer): EntryHead | undefined {
  if (bytes.length < HEAD_BYTES) return undefined;
  if (bytes.readUInt32LE(HEAD_BYTES - 4) !== zlib.crc32(bytes.subarray(0, HEAD_BYTES - 4))) return undefined;
  const kind = (['article', 'file'] as const).find((name) => bytes.toString('latin1', 0, 4) === MARKS[name]);
  if (!kind) return undefined;
  return {
    kind,
    key: bytes.toString('hex', AT.key, AT.key + KEY_BYTES),
    summaryBytes: bytes.readUInt32LE(AT.summary),
    sectionBytes: SECTIONS.map((_, i) => bytes.readUInt32LE(AT.sections + 4 * i)),
    summaryCrc: bytes.readUInt32LE(AT.summaryCrc),
    sectionsCrc: bytes.readUInt32LE(AT.summaryCrc + 4),
  };
}

/** The fields of an entity in a summary, in their order. */
const FIELDS = [
  'entity_id',
  'type',
  'name',
  'aliases',
  'role',
  'role_status',
  'affiliation',
  'affiliation_status',
  'mentions',
  'quotes',
  'checked',
] as const satisfies readonly (keyof EntitySummary)[];

/** A summary as lines of JSON: what holds of the article, then one line for each entity. */
function summaryText({ entities, ...article }: ArticleSummary): string {
  return [article, ...entities.map((row) => FIELDS.map((name) => row[name]))]
    .map((line) => JSON.stringify(line))
    .join('\n');
}

/**
 * Makes a reader of summaries in which equal entities are one object: articles hold the same names over and over, and shared,
 * a hundred thousand of them fit into little memory.
 *
 * @param shares whether it does so, for a caller that holds many summaries at once
 */
export function summaryReader(shares: boolean): (text: string) => ArticleSummary {
  const known = new Map<string, EntitySummary>();
  const strings = new Map<string, string>();
  const share = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(share) as T;
    if (typeof value !== 'string' || !shares) return value;
    if (!strings.has(value)) strings.set(value, value);
    return strings.get(value) as T;
  };
  const read = (line: string): EntitySummary => {
    const values = (JSON.parse(line) as unknown[]).map(share);
    return Object.fromEntries(FIELDS.map((name, i) => [name, values[i]])) as EntitySummary;
  };
  return (text) => {
    const [article, ...lines] = text.split('\n');
    if (!shares) return { ...JSON.parse(article), entities: lines.map(read) };
    const entities = lines.map((line) => {
      const shared = known.get(line);
      if (shared) return shared;
      const entity = read(line);
      // A copy, since a piece of a text would keep the whole of it in memory.
      known.set(Buffer.from(line).toString(), entity);
      return entity;
    });
    return { ...JSON.parse(article), entities };
  };
}
