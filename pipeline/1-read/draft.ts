import type { Oddity, Source } from '../model.ts';
import type { Candidate } from './metadata.ts';
import type { SourceMap } from './source-map.ts';

/**
 * An article as a format reads it: the canonical text and all that the document says about itself, nothing
 * decided yet.
 */
export interface Draft {
  format: Source['format'];
  text: string;
  /** Absent where the text stands inside a JSON string. */
  sourceMap?: SourceMap;
  /** In falling trust. */
  candidates: Candidate[];
  oddities: Oddity[];
}

/** Something that keeps an article from being read; `message` is a whole sentence. */
export class UnreadableError extends Error {
  readonly rule: string;

  constructor(rule: string, message: string) {
    super(message);
    this.name = 'UnreadableError';
    this.rule = rule;
  }
}
