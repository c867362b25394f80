import zlib from 'node:zlib';
import { packEntities } from '../4-link/across/entity-pool.ts';
import { findSlots, findSlotsInJson, withSlots, type Slot } from '../6-write/entity-slots.ts';
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
  /** Lines in each table. */
  rows: Record<ArticleTable, number>;
  /**
   * Whether a cell had to be cut: such an article is rendered when the ids are known, since a problem names
   * them.
   */
  cut: boolean;
}

/**
 * The record of an article, then its lines in each table; with the ids that its entities have in the article.
 */
export const SECTIONS = ['record', ...ARTICLE_TABLES] as const;

/** What an entry holds: an article, or what came of a file of the input. */
export type EntryKind = 'article' | 'file';

/**
 * The head of an entry: mark and kind, key, lengths of the summary, of the entities, of the sections and of
 * the places of ids (only an article has any of the latter), CRC-32 of summary and entities, of the rest, and
 * of the head itself.
 */
export interface EntryHead {
  kind: EntryKind;
  key: string;
  summaryBytes: number;
  entityBytes: number;
  sectionBytes: number[];
  placeBytes: number;
  summaryCrc: number;
  bodyCrc: number;
}

const MARKS: Record<EntryKind, string> = { article: 'CSA1', file: 'CSF1' };
const KEY_BYTES = 32;
const AT = { key: 4, sizes: 36, crcs: 36 + 4 * (3 + SECTIONS.length) };

/** Bytes of the head of an entry. */
export const HEAD_BYTES = AT.crcs + 12;

/** An article in the form that is kept. */
export function packArticle(key: string, record: ArticleRecord, choices: RowChoices): Uint8Array {
  const slotted = withSlots(record);
  const { lines, rows, cut, record: json } = renderArticle(slotted, choices);
  const summary: ArticleSummary = {
    published: record.article.published,
    sketch: sketchText(record.article.text),
    isForeign: record.problems.some(({ rule }) => rule === 'language-foreign'),
    rows,
    cut,
  };
  const sections = cut
    ? [recordJson(slotted, choices.records), ...ARTICLE_TABLES.map(() => '')]
    : [json, ...ARTICLE_TABLES.map((table) => lines[table])];
  return packEntry('article', key, JSON.stringify(summary), {
    entities: packEntities(record.article.article_id, record.entities),
    sections,
    ids: record.entities.map(({ entity_id }) => entity_id),
  });
}

/** What an entry of an article has beside its summary. */
interface Body {
  entities: Buffer;
  /** With slots. */
  sections: readonly string[];
  /** What goes into the slots. */
  ids: readonly string[];
}

const NOTHING: Body = { entities: Buffer.alloc(0), sections: [], ids: [] };

/** An entry of a pack. Only an article has a body. */
export function packEntry(kind: EntryKind, key: string, summary: string, body: Body = NOTHING): Buffer {
  const { entities } = body;
  const ids = body.ids.map((id) => Buffer.from(id));
  const { bytes, sizes } = encode([summary, ...body.sections]);
  const [summaryBytes, ...slotted] = sizes;
  const [recordBytes = 0] = slotted;
  const texts = bytes.subarray(summaryBytes);
  const slots = [...findSlotsInJson(texts.subarray(0, recordBytes)), ...findSlots(texts, recordBytes)];
  const filled = slots.reduce(
    (sum, { from, end, entity }) => sum + ids[entity].length - (end - from),
    bytes.length,
  );
  // Of its own memory, since threads hand it over; zeros where an entry has no sections.
  const entry = Buffer.alloc(HEAD_BYTES + filled + entities.length + PLACE_BYTES * slots.length);
  entry.write(MARKS[kind], 0, 'latin1');
  entry.write(key, AT.key, KEY_BYTES, 'hex');
  bytes.copy(entry, HEAD_BYTES, 0, summaryBytes);
  entry.set(entities, HEAD_BYTES + summaryBytes);

  const start = HEAD_BYTES + summaryBytes + entities.length;
  const places = start + filled - summaryBytes;
  const sectionBytes = [...slotted];
  let at = start;
  let copied = summaryBytes;
  let section = 0;
  let ends = summaryBytes + (slotted[0] ?? 0);
  slots.forEach(({ from, end, entity }, i) => {
    while (summaryBytes + from >= ends) ends += slotted[++section];
    at += bytes.copy(entry, at, copied, summaryBytes + from);
    writeNumbers(entry, places + PLACE_BYTES * i, [at - start, entity, ids[entity].length]);
    at += ids[entity].copy(entry, at);
    copied = summaryBytes + end;
    sectionBytes[section] += ids[entity].length - (end - from);
  });
  bytes.copy(entry, at, copied);
  return withHead(entry, [summaryBytes, entities.length, ...sectionBytes, PLACE_BYTES * slots.length]);
}

/**
 * Bytes of the place of an id: where it stands behind the start of the sections, the number of its entity,
 * its length.
 */
const PLACE_BYTES = 12;

function writeNumbers(into: Buffer, at: number, numbers: readonly number[]): void {
  numbers.forEach((number, i) => into.writeUInt32LE(number, at + 4 * i));
}

/** Writes lengths and checksums into the head of an entry that is filled. */
function withHead(entry: Buffer, sizes: readonly number[]): Buffer {
  writeNumbers(entry, AT.sizes, sizes);
  const body = HEAD_BYTES + sizes[0] + sizes[1];
  entry.writeUInt32LE(zlib.crc32(entry.subarray(HEAD_BYTES, body)), AT.crcs);
  entry.writeUInt32LE(zlib.crc32(entry.subarray(body)), AT.crcs + 4);
  entry.writeUInt32LE(zlib.crc32(entry.subarray(0, HEAD_BYTES - 4)), HEAD_BYTES - 4);
  return entry;
}

/** Where the texts of an article are encoded before their size is known; enough for nearly all. */
const SCRATCH = Buffer.allocUnsafeSlow(1 << 20);

/**
 * Texts as UTF-8, one behind the other, good until the next call. Measuring each before it is written would
 * take as long as writing it.
 */
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
  const [summaryBytes, entityBytes, ...sectionBytes] = Array.from({ length: 2 + SECTIONS.length }, (_, i) =>
    bytes.readUInt32LE(AT.sizes + 4 * i),
  );
  return {
    kind,
    key: bytes.toString('hex', AT.key, AT.key + KEY_BYTES),
    summaryBytes,
    entityBytes,
    sectionBytes,
    placeBytes: bytes.readUInt32LE(AT.crcs - 4),
    summaryCrc: bytes.readUInt32LE(AT.crcs),
    bodyCrc: bytes.readUInt32LE(AT.crcs + 4),
  };
}

/** Where the sections begin in an entry: behind what joining reads. */
export const bodyAt = ({ summaryBytes, entityBytes }: EntryHead): number =>
  HEAD_BYTES + summaryBytes + entityBytes;

/** The bytes of an entry with its head. */
export function entryBytes(head: EntryHead): number {
  return head.sectionBytes.reduce((sum, bytes) => sum + bytes, bodyAt(head) + head.placeBytes);
}

/** An article as far as it is needed to join entities. */
export interface BriefArticle {
  summary: ArticleSummary;
  /** As `packEntities` gives them. */
  entities: Buffer;
}

/** All of an article. */
export interface WholeArticle extends BriefArticle {
  /** With the ids that entities have in the article. */
  sections: Buffer[];
  /** Finds where these ids stand, by section. */
  findIds(): Slot[][];
}

/** The first part of an entry; undefined where it is damaged. */
export function readBrief(entry: Buffer): BriefArticle | undefined {
  const head = readHead(entry);
  if (!head || zlib.crc32(entry.subarray(HEAD_BYTES, bodyAt(head))) !== head.summaryCrc) return undefined;
  const behind = HEAD_BYTES + head.summaryBytes;
  return {
    summary: JSON.parse(entry.toString('utf8', HEAD_BYTES, behind)),
    entities: entry.subarray(behind, bodyAt(head)),
  };
}

/** All of an entry whose sections are known to be sound. */
export function readArticle(entry: Buffer): WholeArticle | undefined {
  const head = readHead(entry);
  const brief = readBrief(entry);
  if (!head || !brief) return undefined;
  let from = bodyAt(head);
  const sections = head.sectionBytes.map((bytes) => entry.subarray(from, (from += bytes)));
  const places = entry.subarray(from, from + head.placeBytes);
  return { ...brief, sections, findIds: () => idsBySection(head.sectionBytes, places) };
}

function idsBySection(sectionBytes: readonly number[], places: Buffer): Slot[][] {
  let start = 0;
  let place = 0;
  return sectionBytes.map((bytes) => {
    const slots: Slot[] = [];
    for (; place < places.length && places.readUInt32LE(place) < start + bytes; place += PLACE_BYTES) {
      const from = places.readUInt32LE(place) - start;
      const [entity, length] = [places.readUInt32LE(place + 4), places.readUInt32LE(place + 8)];
      slots.push({ from, end: from + length, entity });
    }
    start += bytes;
    return slots;
  });
}
