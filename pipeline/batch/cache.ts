import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import type { ProblemRow } from '../tables.ts';
import { writeToCache } from './cache-folder.ts';
import type { FileSystem } from './effects.ts';
import {
  bodyAt,
  entryBytes,
  HEAD_BYTES,
  packEntry,
  readArticle,
  readBrief,
  readHead,
  type BriefArticle,
  type EntryHead,
  type WholeArticle,
} from './pack-entry.ts';
import { PackFile } from './pack-file.ts';
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

const PACK = 'articles.pack';

/** Where an entry is, and how long: all of it, and what is read of it to join its entities. */
interface Place {
  key: string;
  pack: PackFile;
  at: number;
  bytes: number;
  briefBytes: number;
}

/**
 * What was computed: every article with its record and its lines, and every file with what came of it, in one
 * file to which a build adds.
 *
 * An entry counts once all of it is there, so a build that is killed keeps what it had done. All of it
 * belongs to one version of the pipeline.
 */
export class ArticleStore {
  /** By path: what came of the files of the input. */
  readonly files = new Map<string, KnownFile>();
  readonly #articles = new Map<string, Place>();
  readonly #verified = new Set<string>();
  readonly #fs: FileSystem;
  readonly #folder: string;
  readonly #mark: string;
  #room = Buffer.allocUnsafeSlow(1 << 18);
  readonly #writes: boolean;
  /** What is read from: the pack of the cache. */
  #kept: PackFile | undefined;
  /** What is added to: the same, or a file of its own where the cache is not to be changed. */
  #added: PackFile | undefined;

  /**
   * @param writes whether the cache is added to; otherwise what is put lies in a temporary file and is gone
   * with the store
   */
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
    for (const { at, ...head } of pack.scan()) {
      const { kind, key, summaryBytes, summaryCrc } = head;
      if (kind === 'article') this.#articles.set(key, placeIn(pack, key, at, head));
      else {
        const text = pack.read(at + HEAD_BYTES, summaryBytes);
        if (zlib.crc32(text) !== summaryCrc) continue;
        const { path: name, digest: of, articles, decided } = JSON.parse(text.toString());
        this.files.set(name, { digest: of, articles: articles.map(this.#sharing), decided });
      }
    }
  }

  /** An article whose key is the one by which it is found: one text in place of two. */
  readonly #sharing = (article: KnownArticle): KnownArticle => {
    if (!('key' in article)) return article;
    return { article_id: article.article_id, key: this.#articles.get(article.key)?.key ?? article.key };
  };

  has(key: string): boolean {
    return this.#articles.has(key);
  }

  /**
   * An article in brief; undefined if there is none, or only a damaged one. Good until the next one is read.
   */
  brief(key: string): BriefArticle | undefined {
    const place = this.#articles.get(key);
    return place && readBrief(this.#read(place, place.briefBytes));
  }

  /** Whether the record and the lines of an article are there and sound. */
  verify(key: string): boolean {
    if (this.#verified.has(key)) return true;
    const place = this.#articles.get(key);
    const entry = place && this.#read(place, place.bytes);
    const head = entry && readHead(entry);
    if (!head || zlib.crc32(entry.subarray(bodyAt(head))) !== head.bodyCrc) return false;
    this.#verified.add(key);
    return true;
  }

  /** An article that is there; good until the next one is read. */
  article(key: string): WholeArticle {
    const place = this.#articles.get(key);
    const article = place && readArticle(this.#read(place, place.bytes));
    if (!article)
      throw new Error(`The cache has lost an article while it was needed: run the command again.`);
    return article;
  }

  /** Keeps a packed article. */
  put(key: string, packed: Uint8Array): void {
    const entry = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
    const { pack, at } = this.#append(entry);
    this.#articles.set(key, placeIn(pack, key, at, readHead(entry)!));
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
        const place = this.#articles.get(key);
        if (place) pack.append(this.#read(place, place.bytes));
      }
      for (const [name, known] of this.files)
        pack.append(packEntry('file', sha256(name), JSON.stringify({ path: name, ...known })));
    } finally {
      pack.close();
    }
  }

  #append(entry: Uint8Array): Pick<Place, 'pack' | 'at'> {
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

  /** Reads the beginning of an entry; what was read before is gone. */
  #read({ pack, at }: Place, bytes: number): Buffer {
    if (bytes > this.#room.length) this.#room = Buffer.allocUnsafeSlow(2 * bytes);
    return pack.read(at, bytes, this.#room);
  }

  #bytes(key: string): number {
    return this.#articles.get(key)?.bytes ?? 0;
  }
}

const placeIn = (pack: PackFile, key: string, at: number, head: EntryHead): Place => ({
  key,
  pack,
  at,
  bytes: entryBytes(head),
  briefBytes: bodyAt(head),
});

/** What an entry of a file takes, about; and what a small pack may waste. */
const FILE_BYTES = 500;

/** Whether a pack is there and of this version. */
const hasMark = (fs: FileSystem, file: string, mark: string): boolean =>
  readBeginning(fs, file, Buffer.byteLength(mark))?.toString() === mark;
