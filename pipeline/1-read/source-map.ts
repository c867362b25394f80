import type { Span } from '../model.ts';

/**
 * A stretch of the canonical text and where it came from in the decoded file (UTF-16 units, no byte-order
 * mark, line ends as they stand).
 */
export interface SourceSegment extends Span {
  sourceStart: number;
  sourceEnd: number;
  /**
   * Whether both stretches are the same characters; if not (`&amp;`, white space drawn together), only their
   * edges correspond.
   */
  exact: boolean;
}

/**
 * Segments in order of the canonical text, none overlapping. Characters that no segment covers were put in by
 * reading.
 */
export type SourceMap = SourceSegment[];

/** Builds a canonical text piece by piece together with its map. */
export class MappedText {
  readonly map: SourceMap = [];
  #pieces: string[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds text that stands in the source; runs that continue each other become one segment. */
  add(text: string, sourceStart: number, sourceEnd: number, exact: boolean): void {
    if (!text) return;
    const last = this.map.at(-1);
    if (exact && last?.exact && last.sourceEnd === sourceStart && last.end === this.#length) {
      last.end += text.length;
      last.sourceEnd = sourceEnd;
    } else {
      this.map.push({ start: this.#length, end: this.#length + text.length, sourceStart, sourceEnd, exact });
    }
    this.#put(text);
  }

  /** Adds text that the source does not have, such as the blank line between paragraphs. */
  insert(text: string): void {
    this.#put(text);
  }

  /** Adds another mapped text, its offsets moved. */
  append(other: { text: string; map: SourceMap }): void {
    for (const { start, end, sourceStart, sourceEnd, exact } of other.map) {
      this.map.push({ start: start + this.#length, end: end + this.#length, sourceStart, sourceEnd, exact });
    }
    this.#put(other.text);
  }

  toString(): string {
    if (this.#pieces.length > 1) this.#pieces = [this.#pieces.join('')];
    return this.#pieces[0] ?? '';
  }

  #put(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }
}

/**
 * The stretch of the decoded file that a stretch of the canonical text came from: from the source of its
 * first mapped character to that of its last, tags between them included. Null where it touches nothing of
 * the source.
 */
export function sourceSpan(map: readonly SourceSegment[], span: Span): (Span & { exact: boolean }) | null {
  const touched = map.filter((segment) => segment.start < span.end && span.start < segment.end);
  if (!touched.length) return null;
  const first = touched[0];
  const last = touched[touched.length - 1];
  return {
    start:
      first.exact && span.start > first.start
        ? first.sourceStart + span.start - first.start
        : first.sourceStart,
    end: last.exact && span.end < last.end ? last.sourceEnd - (last.end - span.end) : last.sourceEnd,
    exact: touched.length === 1 && first.exact && first.start <= span.start && span.end <= first.end,
  };
}
