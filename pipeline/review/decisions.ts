import { anchorOf } from '../6-write/report-link.ts';
import type { Correction } from '../model.ts';
import { CORRECTION_COLUMNS, whatIsWrong } from './corrections-file.ts';
import { NotKept, type CorrectionsStore } from './corrections-store.ts';
import type { Library } from './library.ts';
import type { PageData } from './page-data.ts';

/** What the page gets back: the article as it is now and what was written, or why nothing was. */
export type Answer =
  | { refused: string }
  | { page: PageData | null; lines: string[]; saved: string; anchor?: string; href?: string };

/** A decision of this server, so that its window can take it back. */
interface Made {
  window: string;
  lines: string[];
  article: number;
  anchor: string;
}

/** The most lines of one decision. */
const MOST_LINES = 100;

/**
 * Takes decisions of the review's windows and takes them back. Nothing is answered before it is on the disk.
 */
export class Decisions {
  readonly #store: CorrectionsStore;
  readonly #library: Library;
  readonly #who: string;
  readonly #made: Made[] = [];

  constructor(store: CorrectionsStore, library: Library, who: string) {
    this.#store = store;
    this.#library = library;
    this.#who = who;
  }

  /** Writes the lines of a decision and computes the article again. */
  async decide(body: unknown): Promise<Answer> {
    const { window, lines, again } = (body ?? {}) as { window?: unknown; lines?: unknown; again?: unknown };
    if (!Array.isArray(lines) || !lines.length || lines.length > MOST_LINES)
      return { refused: 'A decision needs its lines.' };
    const corrections = lines.map((line) => this.#correctionOf(line));
    const wrong = corrections.map(whatIsWrong).find((reason) => reason !== null);
    if (wrong) return { refused: `The decision was not taken, because ${wrong}.` };
    const article = this.#library.numberOf(corrections[0].article_id);
    if (article === undefined || corrections.some((one) => one.article_id !== corrections[0].article_id))
      return { refused: `“${corrections[0].article_id}” is no article of the input.` };
    return this.#kept(async () => {
      const written = this.#store.append(corrections, again === true);
      const anchor = anchorOf(corrections[0].article_id, corrections[0].row_id);
      const made = { window: String(window), lines: written, article, anchor };
      if (again !== true || !this.#made.some((other) => isSame(other, made))) this.#made.push(made);
      return {
        ...(await this.#pageOf(article)),
        lines: written,
        saved: `saved, ${count(this.#linesOf(window))}`,
      };
    });
  }

  /** Takes the last decision of a window back, in the file too. */
  async undo(body: unknown): Promise<Answer> {
    const { window } = (body ?? {}) as { window?: unknown };
    const at = this.#made.findLastIndex((made) => made.window === String(window));
    if (at < 0) return { refused: 'There is nothing to undo in this window.' };
    return this.#kept(async () => {
      const { lines, article, anchor } = this.#made[at];
      const removed = this.#store.remove(lines);
      this.#made.splice(at, 1);
      const saved =
        removed === lines.length
          ? `undone, ${count(this.#linesOf(window))}`
          : 'the lines of this decision were gone from the file already';
      const href = `${this.#library.href(article)}#${encodeURIComponent(anchor)}`;
      return { ...(await this.#pageOf(article)), lines: this.#made.at(-1)?.lines ?? [], saved, anchor, href };
    });
  }

  /**
   * The article after a decision. What keeps it from being computed takes nothing back: the decision is in
   * the file.
   */
  async #pageOf(article: number): Promise<{ page: PageData | null }> {
    try {
      return { page: await this.#library.page(article) };
    } catch {
      return { page: null };
    }
  }

  async #kept(run: () => Promise<Answer>): Promise<Answer> {
    try {
      return await run();
    } catch (error) {
      if (error instanceof NotKept) return { refused: error.message };
      throw error;
    }
  }

  #linesOf(window: unknown): number {
    return this.#made
      .filter((made) => made.window === String(window))
      .reduce((sum, { lines }) => sum + lines.length, 0);
  }

  #correctionOf(line: unknown): Correction {
    const given = (line ?? {}) as Record<string, unknown>;
    const cells = CORRECTION_COLUMNS.map((column) => [column, String(given[column] ?? '')]);
    return { ...(Object.fromEntries(cells) as unknown as Correction), who: this.#who };
  }
}

const isSame = (one: Made, other: Made): boolean =>
  one.window === other.window && one.lines.join('\n') === other.lines.join('\n');

const count = (lines: number): string => `${lines} new ${lines === 1 ? 'line' : 'lines'}`;
