import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { compare } from '../../common/rows.ts';

/** A saved page and what people say that it holds; what is null was not annotated. */
export interface GoldPage {
  /** The set that it belongs to: the folder of its annotations, relative to the one that was searched. */
  set: string;
  file: string;
  body: string | null;
  title: string | null;
  authors: readonly string[] | null;
  published: string | null;
}

/**
 * Finds the annotated pages below a folder, in order. Two layouts are known: `ground-truth.json` beside
 * `html/ID.html.gz` (article-extraction-benchmark: bodies only), and `NAME.json` beside `NAME_DATE.html.gz`
 * (test cases of fundus: body, title, authors, date; by version of the page).
 */
export function findGoldPages(folder: string): GoldPage[] {
  const pages: GoldPage[] = [];
  const enter = (at: string): void => {
    const entries = fs.readdirSync(at, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    const set = path.relative(folder, at) || path.basename(folder);
    if (files.includes('ground-truth.json')) pages.push(...benchmarkPages(at, set));
    else pages.push(...versionedPages(at, set, files));
    for (const entry of entries)
      if (entry.isDirectory() && entry.name !== 'html') enter(path.join(at, entry.name));
  };
  enter(folder);
  return pages;
}

/** The bytes of a page, unpacked. */
export function readPageBytes(file: string): Uint8Array {
  const bytes = fs.readFileSync(file);
  return file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes;
}

function benchmarkPages(at: string, set: string): GoldPage[] {
  const truth = readJson(path.join(at, 'ground-truth.json')) as Record<string, { articleBody?: string }>;
  return Object.entries(truth).flatMap(([id, { articleBody = '' }]) => {
    const file = ['.html.gz', '.html']
      .map((ending) => path.join(at, 'html', id + ending))
      .find(fs.existsSync);
    return file ? [{ set, file, body: articleBody, title: null, authors: null, published: null }] : [];
  });
}

interface Version {
  authors?: string[];
  body?: { summary?: string[]; sections?: { headline?: string[]; paragraphs?: string[] }[] };
  publishing_date?: string;
  title?: string;
}

/** The newest page belongs to the newest version, and so on backwards. */
function versionedPages(at: string, set: string, files: readonly string[]): GoldPage[] {
  return files
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const stem = name.slice(0, -'.json'.length);
      const pages = files.filter((file) => file.startsWith(`${stem}_`) && /\.html(?:\.gz)?$/.test(file));
      const versions = pages.length
        ? Object.entries(readJson(path.join(at, name)) as Record<string, Version>)
        : [];
      const count = Math.min(pages.length, versions.length);
      return versions
        .slice(versions.length - count)
        .map(([, version], index) =>
          goldOf(version, set, path.join(at, pages[pages.length - count + index])),
        );
    });
}

function goldOf({ authors, body, publishing_date, title }: Version, set: string, file: string): GoldPage {
  const sections =
    body?.sections?.flatMap(({ headline = [], paragraphs = [] }) => [...headline, ...paragraphs]) ?? [];
  return {
    set,
    file,
    body: body ? [...(body.summary ?? []), ...sections].join('\n\n') : null,
    title: title ?? null,
    authors: authors ?? null,
    published: publishing_date?.slice(0, 10) ?? null,
  };
}

function readJson(file: string): unknown {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
