import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import type { ProblemRow } from '../tables.ts';
import { describeSystemError, UsageError, type FileSystem } from './effects.ts';
import {
  HEAD_BYTES,
  packEntry,
  readHead,
  summaryReader,
  type ArticleSummary,
  type EntryHead,
} from './pack-entry.ts';
import { entryBytes, PackFile } from './pack-file.ts';
import { readBeginning, removeQuietly, sha256, temporaryBeside } from './write-file.ts';

/** An article of a file, as far as a later build needs to know it without reading the file again. */
export type KnownArticle =
  { article_id: string; key: string } | { article_id: string | null; problem: ProblemRow };

/** What came of a file of the input. */
export interface KnownFile {
  /** Hash of the file with its sidecar. */
  digest: string;
  articles: KnownArticle[];
  /** Hash of what people decided about its articles; none where they decided nothing. */
  decided?: string;
}

/** The folder of what a build keeps for the next one: one for each output folder. */
export function cacheFolder(cache: string, output: string): string {
  return path.join(cache, sha256(path.resolve(output)).slice(0, 32));
}

const PACK = 'articles.pack';

/** Where an entry is. */
interface Place {
  pack: PackFile;
  at: number;
}

/**
 * What was computed: every article with its record and its lines, and every file with what came of it, in one file to which a build adds.
 *
 * An entry counts once all of it is there, so a build that is killed keeps what it had done. All of it belongs to one version of the pipeline.
 */
export class ArticleStore {
  /** By path: what came of the files of the input. */
  readonly files = new Map<string, KnownFile>();
  readonly #articles = new Map<string, Place>();
  readonly #verified = new Set<string>();
  readonly #fs: FileSystem;
  readonly #folder: string;
  readonly #mark: string;
  #readSummary = summaryReader(true);
  readonly #writes: boolean;
  /** What is read from: the pack of the cache. */
  #kept: PackFile | undefined;
  /** What is added to: the same, or a file of its own where the cache is not to be changed. */
  #added: PackFile | undefined;

  /** @param writes whether the cache is added to; otherwise what is put lies in a temporary file and is gone with the store */
  constructor(fs: FileSystem, folder: string, version: string, writes: boolean) {
    this.#fs = fs;
    this.#folder = folder;
    this.#mark = `clipsheet articles ${version}\n`;
    this.#writes = writes;
    const file = path.join(folder, PACK);
    if (hasMark(fs, file, this.#mark)) this.#open(file);
  }

  #open(file: string): void {
    const open = (): PackFile => new PackFile(this.#fs, file, this.#writes ? 'r+' : 'r', this.#mark);
    const pack = this.#writes ? writeToCache(this.#folder, open) : open();
    this.#kept = pack;
    for (const { kind, key, at, summaryBytes, summaryCrc } of pack.scan()) {
      if (kind === 'article') this.#articles.set(key, { pack, at });
      else {
        const text = pack.read(at + HEAD_BYTES, summaryBytes);
        if (zlib.crc32(text) !== summaryCrc) continue;
        const { path: name, ...known } = JSON.parse(text.toString());
        this.files.set(name, known);
      }
    }
  }

  has(key: string): boolean {
    return this.#articles.has(key);
  }

  /** The summary of an article; undefined if there is none, or only a damaged one. */
  summary(key: string): ArticleSummary | undefined {
    const found = this.#find(key);
    if (!found) return undefined;
    const text = found.pack.read(found.at + HEAD_BYTES, found.head.summaryBytes);
    return zlib.crc32(text) === found.head.summaryCrc ? this.#readSummary(text.toString()) : undefined;
  }

  /** Forgets what summaries had in common, once all of them were read. */
  forgetShared(): void {
    this.#readSummary = summaryReader(false);
  }

  /** Whether the record and the lines of an article are there and sound. */
  verify(key: string): boolean {
    if (this.#verified.has(key)) return true;
    const found = this.#find(key);
    if (!found || zlib.crc32(this.#body(found)) !== found.head.sectionsCrc) return false;
    this.#verified.add(key);
    return true;
  }

  /** The sections of an article that is there. */
  sections(key: string): Buffer[] {
    const found = this.#find(key);
    if (!found) throw new Error(`The cache has lost an article while it was needed: run the command again.`);
    const body = this.#body(found);
    let at = 0;
    return found.head.sectionBytes.map((bytes) => body.subarray(at, (at += bytes)));
  }

  /** Keeps a packed article. */
  put(key: string, packed: Uint8Array): void {
    this.#articles.set(key, this.#append(packed));
    this.#verified.add(key);
  }

  /** Keeps what came of a file, once its articles are kept. */
  putFile(name: string, known: KnownFile): void {
    this.#append(packEntry('file', sha256(name), JSON.stringify({ path: name, ...known })));
    this.files.set(name, known);
  }

  /** Writes the pack anew where most of it is about articles and files that are gone. */
  prune(files: ReadonlySet<string>): void {
    for (const name of this.files.keys()) if (!files.has(name)) this.files.delete(name);
    const keys = [...this.files.values()].flatMap(({ articles }) =>
      articles.flatMap((article) => ('key' in article ? [article.key] : [])),
    );
    const pack = this.#added ?? this.#kept;
    if (!pack || !this.#writes) return;
    const live = keys.reduce((sum, key) => sum + this.#bytes(key), 0);
    if (pack.end > 2 * live + FILE_BYTES * this.files.size) this.#rewrite(keys);
  }

  close(): void {
    this.#kept?.close();
    if (this.#added !== this.#kept) this.#added?.close();
  }

  #rewrite(keys: readonly string[]): void {
    const file = path.join(this.#folder, PACK);
    const temporary = temporaryBeside(file);
    writeToCache(this.#folder, () => {
      try {
        this.#copyInto(temporary, keys);
        this.#fs.renameSync(temporary, file);
      } catch (error) {
        removeQuietly(this.#fs, temporary);
        throw error;
      }
    });
  }

  #copyInto(file: string, keys: readonly string[]): void {
    const pack = new PackFile(this.#fs, file, 'w+', this.#mark);
    try {
      for (const key of keys) {
        const found = this.#find(key);
        if (found) pack.append(found.pack.read(found.at, entryBytes(found.head)));
      }
      for (const [name, known] of this.files)
        pack.append(packEntry('file', sha256(name), JSON.stringify({ path: name, ...known })));
    } finally {
      pack.close();
    }
  }

  #append(entry: Uint8Array): Place {
    return writeToCache(this.#folder, () => {
      this.#added ??= this.#place();
      return { pack: this.#added, at: this.#added.append(entry) };
    });
  }

  /** Opens what is added to. */
  #place(): PackFile {
    const fs = this.#fs;
    if (this.#writes) {
      if (this.#kept) return this.#kept;
      fs.mkdirSync(this.#folder, { recursive: true });
      return new PackFile(fs, path.join(this.#folder, PACK), 'w+', this.#mark);
    }
    const file = temporaryBeside(path.join(os.tmpdir(), PACK));
    const pack = new PackFile(fs, file, 'w+', this.#mark);
    // Without a name, it is gone when the program ends, however that happens.
    fs.rmSync(file, { force: true });
    return pack;
  }

  #find(key: string): (Place & { head: EntryHead }) | undefined {
    const place = this.#articles.get(key);
    const head = place && readHead(place.pack.read(place.at, HEAD_BYTES));
    return head && { ...place, head };
  }

  #body({ pack, at, head }: Place & { head: EntryHead }): Buffer {
    const from = HEAD_BYTES + head.summaryBytes;
    return pack.read(at + from, entryBytes(head) - from);
  }

  #bytes(key: string): number {
    const found = this.#find(key);
    return found ? entryBytes(found.head) : 0;
  }
}

/** What an entry of a file takes, about; and what a small pack may waste. */
const FILE_BYTES = 500;

/** Whether a pack is there and of this version. */
const hasMark = (fs: FileSystem, file: string, mark: string): boolean =>
  readBeginning(fs, file, Buffer.byteLength(mark))?.toString() === mark;

/** Runs an effect on a folder of the cache; a failure becomes a sentence that says what to do. */
export function writeToCache<T>(folder: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new UsageError(
      `Cannot keep computed articles in “${path.dirname(folder)}”, because ${describeSystemError(error)}: make it writable, or name another folder with --cache.`,
    );
  }
}
