import fs from 'node:fs';
import path from 'node:path';
import { readFile, sidecarPaths, type ReadArticle } from '../1-read/index.ts';
import { encodePath, pagePath } from '../6-write/report-link.ts';
import { UsageError } from '../batch/effects.ts';
import { readManifest } from '../batch/manifest.ts';
import { processArticle } from '../process.ts';
import type { ArticleRecord } from '../tables.ts';
import { readCorrections, type CorrectionsByArticle } from './corrections-file.ts';
import type { CorrectionsStore } from './corrections-store.ts';
import { overviewPage } from './overview-page.ts';
import { pageData, placeAmong, withDecisions, type PageData } from './page-data.ts';
import { queueRows, type QueueRow } from './queue.ts';
import { readProblems, readRecord } from './report.ts';
import { SearchFiles } from './search-files.ts';
import { Survey, titleOf } from './survey.ts';

/** From so many articles on, only rows that the program is unsure of are kept in the queue. */
const MANY_ARTICLES = 1000;
const KEPT_BELOW = 0.9;

/** An article of the output folder and where it came from. */
interface Shelved {
  id: string;
  title: string;
  /** Path of its record inside the output folder. */
  path: string;
  /** Path of its source inside the input folder. */
  source: string | null;
  queue: QueueRow[];
}

/**
 * The articles of an output folder, computed again from their sources whenever they are asked for: a page
 * always shows the source and the corrections as they are now.
 */
export class Library {
  readonly #input: string;
  readonly #output: string;
  readonly #store: CorrectionsStore;
  readonly #paths: string[];
  readonly #articles: Shelved[] = [];
  readonly #byPage = new Map<string, number>();
  readonly #byId = new Map<string, number>();
  /** Records of the articles that changed since the build. */
  readonly #fresh = new Map<number, ArticleRecord>();
  readonly #sources = new Map<string, { stamp: string; articles: ReadArticle[] }>();
  #decisions: { csv: string; byArticle: CorrectionsByArticle } = { csv: '', byArticle: new Map() };
  #overview: Map<string, string> | undefined;

  constructor(input: string, output: string, store: CorrectionsStore) {
    this.#input = input;
    this.#output = output;
    this.#store = store;
    this.#paths = readManifest(fs, output).filter((name) => name.startsWith('articles/'));
    if (!this.#paths.length)
      throw new UsageError(
        `There are no datasets in “${output}” to review: run clipsheet build first, or name another folder with --output.`,
      );
    this.#paths.forEach((name, n) => {
      const record = readRecord(path.join(output, name));
      const { article_id: id, source } = record.article;
      this.#articles.push({
        id,
        title: titleOf(record),
        path: name,
        source,
        queue: this.#queueOf(record, n),
      });
      this.#byPage.set(pagePath(name), n);
      this.#byId.set(id, n);
    });
  }

  get size(): number {
    return this.#articles.length;
  }

  /** The number of the article with an id, or of a page; undefined if there is none. */
  numberOf(id: string): number | undefined {
    return this.#byId.get(id);
  }
  numberOfPage(page: string): number | undefined {
    return this.#byPage.get(page);
  }

  /** All rows that wait for a decision. */
  queue(): QueueRow[] {
    return this.#articles.flatMap(({ queue }) => queue);
  }

  /** The page of an article as it is now; null where its source is gone. Throws what the pipeline throws. */
  async page(n: number): Promise<PageData | null> {
    const article = this.#articles[n];
    const read = await this.#read(article);
    if (!read) return null;
    const corrections = this.#corrections().get(article.id) ?? [];
    const record = processArticle(read.source, read.oddities, corrections);
    this.#fresh.set(n, record);
    article.queue = this.#queueOf(record, n);
    this.#overview = undefined;
    const data = pageData(record, placeAmong(this.#paths, n));
    const rows = corrections.length
      ? withDecisions(record, processArticle(read.source, read.oddities), corrections)
      : data.rows;
    return { ...data, rows, review: true };
  }

  /** The address of an article's page, relative to the root. */
  href(n: number): string {
    return encodePath(pagePath(this.#paths[n]));
  }

  /** The overview and the files of its search, by name. */
  overview(): Map<string, string> {
    if (this.#overview) return this.#overview;
    const files = new Map<string, string>();
    const survey = new Survey();
    const search = new SearchFiles((name, content) => files.set(name, content));
    const titles = new Map(this.#articles.map(({ id, title }) => [id, title]));
    this.#paths.forEach((name, n) => {
      const record = this.#fresh.get(n) ?? readRecord(path.join(this.#output, name));
      survey.add(record, name);
      search.add(record, name);
    });
    const searchFiles = search.end();
    const problems = readProblems(this.#output, titles, survey);
    files.set('index.html', overviewPage(survey, problems, searchFiles, true));
    return (this.#overview = files);
  }

  #queueOf(record: ArticleRecord, n: number): QueueRow[] {
    return queueRows(record, this.href(n), this.#paths.length > MANY_ARTICLES ? KEPT_BELOW : undefined);
  }

  #corrections(): CorrectionsByArticle {
    const csv = this.#store.read();
    if (csv !== this.#decisions.csv) this.#decisions = { csv, byArticle: readCorrections(csv).byArticle };
    return this.#decisions.byArticle;
  }

  /** An article as its file has it now; files are read again only when they changed. */
  async #read({ id, source }: Shelved): Promise<ReadArticle | undefined> {
    if (source === null) return undefined;
    const parts = [source, ...sidecarPaths(source)].filter((name) =>
      fs.existsSync(path.join(this.#input, name)),
    );
    if (parts[0] !== source) return undefined;
    const stamp = parts
      .map((name) => fs.statSync(path.join(this.#input, name)))
      .map(({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`)
      .join('; ');
    let known = this.#sources.get(source);
    if (known?.stamp !== stamp) {
      const load = (name: string) => ({ path: name, bytes: fs.readFileSync(path.join(this.#input, name)) });
      const results = await readFile({ ...load(source), ...(parts[1] ? { sidecar: load(parts[1]) } : {}) });
      const articles = results.filter((result): result is ReadArticle => !('failure' in result));
      known = { stamp, articles };
      this.#sources.set(source, known);
    }
    return known.articles.find((article) => article.source.article_id === id);
  }
}
