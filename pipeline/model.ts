import type { Root } from 'nlcst';
import type { WordTable } from './2-parse/words/word-table.ts';
import type { ArticleRow, DateRow, EntityRow, MentionRow, NumberRow, QuoteRow } from './tables.ts';

/** A stretch of the canonical text: UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Where a piece of metadata was found: a sidecar, front matter, the document's own data, its web address, a
 * line that it shows, the name of the file.
 */
export type Origin = 'sidecar' | 'front_matter' | 'document' | 'address' | 'visible' | 'file_name';

/** Metadata that an article can have, as the source gives it. */
export interface Metadata {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  /** ISO 8601 day or moment; already known to exist in the calendar. */
  published: string | null;
  url: string | null;
  language: string | null;
}

/** An article as reading leaves it: the canonical text, what is known about it, where that was found. */
export interface Source extends Metadata {
  article_id: string;
  /** Path relative to the input folder; null where the article came as a line of a stream. */
  source: string | null;
  format: ArticleRow['format'];
  /** The canonical text; every offset refers to it. */
  text: string;
  metadata_from: Partial<Record<keyof Metadata, Origin>>;
}

/**
 * What a token is: a word (abbreviations and hyphenated words whole), a number (`11,000`, `3.2`), a clitic
 * (`'s`), a mark, a symbol.
 */
export type TokenKind = 'word' | 'number' | 'clitic' | 'punctuation' | 'symbol';

/** A token of the text. White space makes none; tokens never overlap and stand in order. */
export interface Token extends Span {
  text: string;
  /** The text in lower case. */
  lower: string;
  kind: TokenKind;
  /** Index in `Parsed.tokens` and in the word table. */
  index: number;
  /** Index in `Parsed.sentences`; -1 inside a dateline. */
  sentence: number;
}

/** A sentence: its tokens are `tokens.slice(first, last)`. */
export interface Sentence extends Span {
  /** Index in `Parsed.sentences`; the rows' `sentence` is this plus one. */
  index: number;
  /** Index in `Parsed.paragraphs`. */
  paragraph: number;
  first: number;
  last: number;
}

/** A paragraph: its sentences are `sentences.slice(first, last)`. */
export interface Paragraph extends Span {
  index: number;
  first: number;
  last: number;
}

/**
 * The line of place and agency at the head of an article (`GENEVA (Agency) —`), which is part of no sentence.
 */
export interface Dateline extends Span {
  text: string;
  /** Place as it stands there (`GENEVA`), if any. */
  place: Span | null;
  /** Agency as it stands there (`Agency`), if any. */
  agency: Span | null;
}

/** What parsing gives. The stages read the table; the tree is for plugins. */
export interface Parsed {
  /** Every token once, in arrays. */
  table: WordTable;
  /** The nlcst tree with repaired breaks; made when it is first asked for. */
  readonly tree: Root;
  /** The tokens of the table as objects; made when they are first asked for. */
  readonly tokens: Token[];
  sentences: Sentence[];
  paragraphs: Paragraph[];
  dateline: Dateline | null;
}

/** The tables whose rows a person can correct. */
export type CorrectedTable = 'quotes' | 'numbers' | 'dates' | 'entities' | 'mentions';

/** What a person can decide about a row. */
export type CorrectionAction = 'accept' | 'reject' | 'edit' | 'add' | 'merge' | 'split';

/**
 * One decision of a person about one row, as a line of `corrections.csv` holds it. The row is found by its
 * exact words with some words before and after (the text quote selector of the W3C Web Annotation model); its
 * id is a hint between places that fit equally well.
 */
export interface Correction {
  article_id: string;
  table: CorrectedTable;
  action: CorrectionAction;
  /** The column that is set; empty where the action needs none. */
  column: string;
  value: string;
  text: string;
  before: string;
  after: string;
  row_id: string;
  who: string;
  why: string;
}

/**
 * What a person decided about who claims a figure or date; kept until the pipeline has said what it thinks.
 */
export interface DecidedClaim {
  table: 'numbers' | 'dates';
  row_id: string;
  /** Null where the article itself says it. */
  said_by: string | null;
}

/**
 * All that is known of an article so far. Each stage reads the facts that it needs and gives new ones;
 * `stages.ts` lists who gives what.
 */
export interface Facts {
  source: Source;
  /** What people decided about this article, in the order of their file. */
  corrections: readonly Correction[];
  /** Most rows that the article may give, where that is not the usual number. */
  mostRows?: number;
  parsed: Parsed;
  claims: DecidedClaim[];
  dates: DateRow[];
  numbers: NumberRow[];
  mentions: MentionRow[];
  quotes: QuoteRow[];
  entities: EntityRow[];
  language: Pick<ArticleRow, 'language' | 'language_from'>;
  article: ArticleRow;
}

/** Something odd, said by a stage: `rule` is a key of the catalogue in `problems.ts`. */
export interface Oddity {
  rule: string;
  message: string;
  /** The stretch of text concerned; none for the article as a whole. */
  span?: Span;
}

/** One stage of the pipeline: pure, from earlier facts to new ones. */
export interface Stage<Needs extends keyof Facts = keyof Facts, Gives extends keyof Facts = keyof Facts> {
  /** Verb first, as in the folder that it lives in. */
  name: string;
  needs: readonly Needs[];
  gives: readonly Gives[];
  run(facts: Pick<Facts, Needs>, report: (oddity: Oddity) => void): Pick<Facts, Gives>;
}

/** A stage whatever it needs and gives: it takes all facts that there are, and gives some. */
export interface AnyStage extends Pick<Stage, 'name' | 'needs' | 'gives'> {
  run(facts: Facts, report: (oddity: Oddity) => void): Partial<Facts>;
}

/** Types a stage by the facts that it names. */
export function defineStage<const N extends keyof Facts, const G extends keyof Facts>(
  stage: Stage<N, G>,
): Stage<N, G> {
  return stage;
}
