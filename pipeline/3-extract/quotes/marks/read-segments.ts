import { CAPITAL } from '../../../2-parse/words/vocabulary.ts';
import { straighten, wordFact } from '../../../2-parse/words/word-classes.ts';
import { TOKEN_KINDS, WORD, type WordTable } from '../../../2-parse/words/word-table.ts';
import type { Parsed, Span, TokenKind } from '../../../model.ts';
import type { Quotation } from './pair-marks.ts';
import { classOf, type WordClass } from '../words/word-classes.ts';

/** A token outside quotation marks, or a whole quotation. */
export interface Node extends Span {
  kind: TokenKind | 'quotation';
  text: string;
  lower: string;
  /** Starts with a capital letter. */
  capital: boolean;
  quotation: Quotation | null;
  is: WordClass['is'];
  cues: WordClass['cues'];
}

/** A sentence in which every quotation is one node, whatever stands in it: `“Why? I never knew,” she said.` is one. */
export interface Segment {
  nodes: Node[];
  paragraph: number;
  /** A headline in Which Most Words Have Capitals: a capital says nothing there. */
  headline: boolean;
}

const CAPITAL_AHEAD = /^[^\p{L}]*\p{Lu}/u;
/** Characters that can stand before the first letter of a quotation: `[...] I`. */
const OMISSION = 8;
const NOTHING: WordClass = { is: new Set(), cues: [] };
/** What a quotation looks like that ends its sentence. */
const TERMINAL = /[.?!…]["'”’)\]\s]*$/;

/** No sentence is longer; without a limit, a text of one endless sentence would take quadratic time. */
const LONGEST = 250;

/** Cuts an article into segments. Linear in tokens and quotations; both come in order. */
export function readSegments(parsed: Parsed, quotations: readonly Quotation[]): Segment[] {
  const { table } = parsed;
  const segments = new Segments();
  let last = -1;
  let nextQuotation = 0;
  for (let i = 0; i < table.length; i++) {
    if (table.sentence[i] < 0) continue;
    while (nextQuotation < quotations.length && quotations[nextQuotation].end <= table.start[i])
      nextQuotation++;
    const quotation = quotations[nextQuotation];
    const before = segments.lastNode;
    if (quotation && table.end[i] > quotation.start && table.start[i] < quotation.end) {
      if (before?.quotation !== quotation)
        segments.add(
          nodeOfQuotation(table.text, quotation),
          beginsWithQuotation(table, quotation, before, last, i),
          quotation.paragraph,
        );
    } else {
      const node = nodeOf(table, i, before);
      segments.add(node, begins(table, i, node, before, last), table.paragraph[i]);
    }
    last = i;
  }
  for (const segment of segments.list) segment.headline = isHeadline(segment.nodes);
  return segments.list;
}

/** Segments as they grow, node by node. */
class Segments {
  readonly list: Segment[] = [];
  /** The last node so far. */
  lastNode: Node | undefined;

  add(node: Node, isBoundary: boolean, paragraph: number): void {
    const current = this.list.at(-1);
    this.lastNode = node;
    if (!current || isBoundary || current.paragraph !== paragraph || current.nodes.length >= LONGEST)
      this.list.push({ nodes: [node], paragraph, headline: false });
    else current.nodes.push(node);
  }
}

const isEndMark = (text: string): boolean => text === '.' || text === '?' || text === '!' || text === '…';

/** Whether a segment begins with a quotation: behind the end of a sentence, in marks or not. */
function beginsWithQuotation(
  { text, sentence }: WordTable,
  quotation: Quotation,
  before: Node | undefined,
  last: number,
  next: number,
): boolean {
  if (!before) return false;
  if (before.quotation) return endsSentence(text, before.quotation);
  // In Derby, Ill. “It seems so.”
  if (/[a-z.]\.$/i.test(before.text)) return isSentence(text, quotation);
  if (!isEndMark(before.text)) return false;
  return (
    last < 0 ||
    sentence[last] !== sentence[next] ||
    CAPITAL_AHEAD.test(text.slice(quotation.inner.start, quotation.inner.start + OMISSION))
  );
}

/** Whether a quotation is a sentence by its marks: a capital, and a full stop at the end. */
const isSentence = (text: string, quotation: Quotation): boolean =>
  CAPITAL_AHEAD.test(text.slice(quotation.inner.start, quotation.inner.start + OMISSION)) &&
  endsSentence(text, quotation);

/** Whether a segment begins with a token. */
function begins(
  { text, sentence }: WordTable,
  i: number,
  { capital, kind }: Node,
  before: Node | undefined,
  last: number,
): boolean {
  if (before?.quotation) return capital && kind !== 'punctuation' && endsSentence(text, before.quotation);
  if (!before || last < 0 || sentence[last] === sentence[i]) return false;
  return kind !== 'punctuation' || isEndMark(before.text);
}

function nodeOfQuotation(text: string, quotation: Quotation): Node {
  const { start, end, inner } = quotation;
  const value = text.slice(start, end);
  return {
    kind: 'quotation',
    text: value,
    lower: value,
    capital: CAPITAL_AHEAD.test(text.slice(inner.start, inner.start + OMISSION)),
    quotation,
    start,
    end,
    is: NOTHING.is,
    cues: NOTHING.cues,
  };
}

/** What the lists say of a word, which they have with a straight apostrophe. */
const CLASS = wordFact('class in speech', (_, lower) => classOf(straighten(lower)));

function nodeOf(table: WordTable, i: number, before: Node | undefined): Node {
  const text = table.textOf(i);
  // In `on 3 May` a month and no verb.
  const isMonth = text === 'May' && before !== undefined && before.kind !== 'punctuation';
  // The WHO said: no relative, unless all is in capitals.
  const isAcronym = text === 'WHO' && before !== undefined && before.text !== before.text.toUpperCase();
  const { is, cues } =
    table.kind[i] !== WORD || isAcronym ? NOTHING : isMonth ? classOf('june') : table.fact(i, CLASS);
  return {
    kind: TOKEN_KINDS[table.kind[i]],
    text,
    lower: isAcronym ? text : table.lower(i),
    capital: (table.shape(i) & CAPITAL) > 0,
    quotation: null,
    start: table.start[i],
    end: table.end[i],
    is,
    cues,
  };
}

/** Whether a sentence can end with a quotation: it ends with a full stop, question mark or the like. */
export function endsSentence(text: string, { inner, end }: Quotation): boolean {
  return TERMINAL.test(text.slice(Math.max(inner.start, inner.end - 4), end));
}

function isHeadline(nodes: readonly Node[]): boolean {
  // “…,” New York Mayor Ann Lee said: an attribution can be all names.
  if (nodes[0].kind === 'quotation' && /,["”'’]+$/.test(nodes[0].text.slice(-4))) return false;
  let long = 0;
  let capitals = 0;
  for (const { kind, text, capital } of nodes)
    if (kind === 'word' && text.length > 3) {
      long++;
      if (capital) capitals++;
    }
  return long >= 4 && capitals / long > 0.8;
}
