import path from 'node:path';
import zlib from 'node:zlib';
import type { ArticleRecord } from '../tables.ts';
import type { FileSystem } from './effects.ts';
import { removeLeftovers, writeFileWhole } from './write-file.ts';

/** Where computed records are kept between two runs, and within one between computing and writing. */
export interface RecordStore {
  has(key: string): boolean;
  /** The record of a key; undefined if there is none, or only a damaged one. */
  get(key: string): ArticleRecord | undefined;
  put(key: string, packed: Uint8Array): void;
}

/** A record in the form that is kept: zlib's own checksum finds a damaged one. */
export function pack(record: ArticleRecord): Uint8Array {
  return zlib.deflateSync(JSON.stringify(record), { level: 1 });
}

/** The opposite of `pack`; undefined for damaged data. */
export function unpack(packed: Uint8Array): ArticleRecord | undefined {
  try {
    return JSON.parse(zlib.inflateSync(packed).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Path of the entry of a key inside a cache folder. */
export function entryPath(folder: string, key: string): string {
  return path.join(folder, key.slice(0, 2), `${key}.z`);
}

/** The store of `build`: a folder with one file for each article as it was computed. */
export function diskStore(fs: FileSystem, folder: string): RecordStore {
  return {
    has: (key) => fs.existsSync(entryPath(folder, key)),
    get(key) {
      try {
        return unpack(fs.readFileSync(entryPath(folder, key)));
      } catch {
        return undefined;
      }
    },
    put: (key, packed) => { writeFileWhole(fs, entryPath(folder, key), packed); },
  };
}

/** The store of `check`: reads what `build` has kept, keeps its own in memory and writes nothing. */
export function memoryStore(behind: RecordStore): RecordStore {
  const entries = new Map<string, Uint8Array>();
  return {
    has: (key) => entries.has(key) || behind.has(key),
    get(key) {
      const packed = entries.get(key);
      return packed ? unpack(packed) : behind.get(key);
    },
    put: (key, packed) => { entries.set(key, packed); },
  };
}

/** Removes entries that no run will ask for again, and what killed runs left behind. */
export function pruneCache(fs: FileSystem, folder: string, stale: Iterable<string>): void {
  for (const key of stale) fs.rmSync(entryPath(folder, key), { force: true });
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder)) removeLeftovers(fs, path.join(folder, name));
}
