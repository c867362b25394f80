import { anchorOf, encodePath, pagePath } from '../6-write/report-link.ts';
import type { ArticleRecord } from '../tables.ts';
import { jsonForScript } from './html.ts';
import { titleOf } from './survey.ts';

/** Characters of text in one file of the search: small enough to load while somebody types. */
const FILE_SIZE = 600_000;

/**
 * The files that the search of the overview loads, one after the other: data in the form of a call, since a
 * page opened by double click may load nothing else.
 */
export class SearchFiles {
  readonly #put: (name: string, content: string) => void;
  #articles: unknown[] = [];
  #size = 0;
  #files = 0;

  constructor(put: (name: string, content: string) => void) {
    this.#put = put;
  }

  add(record: ArticleRecord, recordPath: string): void {
    const { article, entities } = record;
    const { article_id, text } = article;
    const names = entities.map(({ entity_id, name }) => [name, anchorOf(article_id, entity_id)]);
    this.#articles.push([
      encodePath(pagePath(recordPath)),
      titleOf(record),
      names,
      text.replace(/\s+/g, ' '),
    ]);
    this.#size += text.length;
    if (this.#size >= FILE_SIZE) this.#flush();
  }

  /** Writes the last file; gives the number of all. */
  end(): number {
    if (this.#articles.length) this.#flush();
    return this.#files;
  }

  #flush(): void {
    const n = this.#files++;
    this.#put(`search/${n}.js`, `clipsheetSearch(${n}, ${jsonForScript(this.#articles).text});\n`);
    this.#articles = [];
    this.#size = 0;
  }
}
