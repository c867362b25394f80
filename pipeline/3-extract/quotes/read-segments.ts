import type { Parsed, Span, Token, TokenKind } from '../../model.ts';
import type { Quotation } from './pair-marks.ts';
import { classOf, type WordClass } from './word-classes.ts';

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

const CAPITAL = /^[^\p{L}]*\p{Lu}/u;
const NOTHING: WordClass = { is: new Set(), cues: [] };
/** What a quotation looks like that ends its sentence. */
const TERMINAL = /[.?!…]["'”’)\]\s]*$/;

/** No sentence is longer; without a limit, a text of one endless sentence would take quadratic time. */
const LONGEST = 250;

/** Cuts an article into segments. Linear in tokens and quotations; both come in order. */
export function readSegments(text: string, parsed: Parsed, quotations: readonly Quotation[]): Segment[] {
  const segments: Segment[] = [];
  let current: Segment | null = null;
  let lastToken: Token | null = null;
  let nextQuotation = 0;
  let paragraph = 0;

  const add = (node: Node, boundary: boolean, inParagraph: number): void => {
    if (!current || boundary || current.paragraph !== inParagraph || current.nodes.length >= LONGEST) {
      current = { nodes: [], paragraph: inParagraph, headline: false };
      segments.push(current);
    }
    current.nodes.push(node);
  };

  const addQuotation = (quotation: Quotation, next: Token | undefined): void => {
    const before = current?.nodes.at(-1);
    const boundary =
      Boolean(before) &&
      (before!.kind === 'quotation'
        ? endsSentence(text, before!.quotation!)
        : /^[.?!…]$/.test(before!.text) &&
          (lastToken === null ||
            next === undefined ||
            lastToken.sentence !== next.sentence ||
            CAPITAL.test(text.slice(quotation.inner.start, quotation.inner.start + 3))));
    const { start, end } = quotation;
    const value = text.slice(start, end);
    add(
      {
        kind: 'quotation',
        text: value,
        lower: value,
        capital: CAPITAL.test(text.slice(quotation.inner.start, quotation.inner.start + 2)),
        quotation,
        start,
        end,
        ...NOTHING,
      },
      boundary,
      quotation.paragraph,
    );
  };

  for (const token of parsed.tokens) {
    if (token.sentence < 0) continue;
    while (nextQuotation < quotations.length && quotations[nextQuotation].end <= token.start) nextQuotation++;
    const quotation = quotations[nextQuotation];
    if (quotation && token.end > quotation.start && token.start < quotation.end) {
      if (current === null || (current as Segment).nodes.at(-1)?.quotation !== quotation)
        addQuotation(quotation, token);
      lastToken = token;
      continue;
    }
    while (paragraph + 1 < parsed.paragraphs.length && parsed.paragraphs[paragraph + 1].start <= token.start)
      paragraph++;
    const before: Node | undefined = (current as Segment | null)?.nodes.at(-1);
    const capital = CAPITAL.test(token.text);
    const entry = token.kind === 'word' ? classOf(wordOf(token, before)) : NOTHING;
    let boundary = before !== undefined && lastToken !== null && lastToken.sentence !== token.sentence;
    if (before?.quotation)
      boundary = capital && endsSentence(text, before.quotation) && token.kind !== 'punctuation';
    else if (boundary && token.kind === 'punctuation' && !/^[.?!…]$/.test(before!.text)) boundary = false;
    add(
      {
        kind: token.kind,
        text: token.text,
        lower: token.lower,
        capital,
        quotation: null,
        start: token.start,
        end: token.end,
        is: entry.is,
        cues: entry.cues,
      },
      boundary,
      paragraph,
    );
    lastToken = token;
  }
  for (const segment of segments) segment.headline = isHeadline(segment.nodes);
  return segments;
}

/** The word that a token is in the lists: with a straight apostrophe, and in `on 3 May` a month and no verb. */
function wordOf({ text, lower }: Token, before: Node | undefined): string {
  if (text === 'May' && before !== undefined && before.kind !== 'punctuation') return 'june';
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
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
