import { createHash } from 'node:crypto';
import path from 'node:path';
import zlib from 'node:zlib';
import type { ArticleRecord } from '../tables.ts';
import { describeSystemError, UsageError, type FileSystem } from './effects.ts';
import { sketchText, type Sketch } from './sketch-text.ts';
import { removeLeftovers, writeFileWhole } from './write-file.ts';

/** What is to be known of all records before the first one is written. */
export interface RecordDigest {
  published: string | null;
  entities: ArticleRecord['entities'];
  /** By which copies are told. */
  sketch: Sketch;
  /** Whether nothing was made of it because it is not in English. */
  isForeign: boolean;
  /** Rows of the tables that can grow long. */
  rows: Record<'mentions' | 'quotes' | 'numbers' | 'dates' | 'entities', number>;
}

/** Where computed records are kept between two runs, and within one between computing and writing. */
export interface RecordStore {
  has(key: string): boolean;
  /** The record of a key; undefined if there is none, or only a damaged one. */
  get(key: string): ArticleRecord | undefined;
  /** The digest of the same record, for a fraction of the time. */
  digest(key: string): RecordDigest | undefined;
  put(key: string, packed: Uint8Array): void;
}

/** Bytes of the checksum, and of the length of the digest, at the head of an entry. */
const CHECKSUM = 16;
const LENGTH = 4;

/** A record in the form that is kept: checksum of what follows, length of the digest, digest, record. */
export function pack(record: ArticleRecord): Uint8Array {
  const { article, entities, mentions, quotes, numbers, dates } = record;
  const rows = {
    mentions: mentions.length,
    quotes: quotes.length,
    numbers: numbers.length,
    dates: dates.length,
    entities: entities.length,
  };
  const isForeign = record.problems.some(({ rule }) => rule === 'language-foreign');
  const digest = deflate({
    published: article.published,
    entities,
    sketch: sketchText(article.text),
    isForeign,
    rows,
  } satisfies RecordDigest);
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(digest.length);
  const body = Buffer.concat([length, digest, deflate(record)]);
  return Buffer.concat([checksum(body), body]);
}

/** The record of a kept entry; undefined if it is damaged. */
export function unpackRecord(packed: Uint8Array): ArticleRecord | undefined {
  return unpack(packed)?.record();
}

/** The digest of a kept entry; undefined if any of it is damaged. */
export function unpackDigest(packed: Uint8Array): RecordDigest | undefined {
  return unpack(packed)?.digest();
}

function unpack(packed: Uint8Array): { digest(): RecordDigest; record(): ArticleRecord } | undefined {
  if (packed.length < CHECKSUM + LENGTH) return undefined;
  const body = Buffer.from(packed.buffer, packed.byteOffset + CHECKSUM, packed.length - CHECKSUM);
  if (!checksum(body).equals(packed.subarray(0, CHECKSUM))) return undefined;
  const end = LENGTH + body.readUInt32LE();
  return { digest: () => inflate(body.subarray(LENGTH, end)), record: () => inflate(body.subarray(end)) };
}

function checksum(body: Uint8Array): Buffer {
  return createHash('sha256').update(body).digest().subarray(0, CHECKSUM);
}

function deflate(value: unknown): Buffer {
  return zlib.deflateSync(JSON.stringify(value), { level: 1 });
}

function inflate<T>(packed: Uint8Array): T {
  return JSON.parse(zlib.inflateSync(packed).toString('utf8'));
}

/** Path of the entry of a key inside a cache folder. */
export function entryPath(folder: string, key: string): string {
  return path.join(folder, key.slice(0, 2), `${key}.z`);
}

/** The store of `build`: a folder with one file for each article as it was computed. */
export function diskStore(fs: FileSystem, folder: string): RecordStore {
  const read = (key: string): Uint8Array => {
    try {
      return fs.readFileSync(entryPath(folder, key));
    } catch {
      return new Uint8Array();
    }
  };
  return {
    has: (key) => fs.existsSync(entryPath(folder, key)),
    get: (key) => unpackRecord(read(key)),
    digest: (key) => unpackDigest(read(key)),
    put: (key, packed) => {
      writeToCache(folder, () => writeFileWhole(fs, entryPath(folder, key), packed));
    },
  };
}

/** Runs an effect on the cache; a failure becomes a sentence that says what to do. */
export function writeToCache(folder: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    throw new UsageError(
      `Cannot keep computed articles in “${folder}”, because ${describeSystemError(error)}: make it writable, or name another folder with --cache.`,
    );
  }
}

/** The store of `check`: reads what `build` has kept, keeps its own in memory and writes nothing. */
export function memoryStore(behind: RecordStore): RecordStore {
  const entries = new Map<string, Uint8Array>();
  return {
    has: (key) => entries.has(key) || behind.has(key),
    get: (key) => (entries.has(key) ? unpackRecord(entries.get(key)!) : behind.get(key)),
    digest: (key) => (entries.has(key) ? unpackDigest(entries.get(key)!) : behind.digest(key)),
    put: (key, packed) => {
      entries.set(key, packed);
    },
  };
}

/** Removes entries that no run will ask for again, and what killed runs left behind. */
export function pruneCache(fs: FileSystem, folder: string, stale: Iterable<string>): void {
  for (const key of stale) fs.rmSync(entryPath(folder, key), { force: true });
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder)) removeLeftovers(fs, path.join(folder, name));
}
