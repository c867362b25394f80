import type { NounPhrase } from './noun-phrase.ts';
import {
  APPOSITION_DASH,
  LONGEST,
  ODD,
  PARTICIPLE,
  SHARE,
  STANDS_ALONE,
  TIES,
  isNominal,
  isVerb,
  stripLeading,
  word,
} from '../words/phrase-words.ts';
import { isSingular } from '../words/is-noun.ts';
import type { Node } from '../marks/read-segments.ts';

/**
 * The noun phrase that ends right before a node, with the appositions, brackets and clauses between it and that node.
 *
 * - `[Hugh Hill, a doctor,] said`, `[Ann Lee, 21, a student from Leeds, who asked,] said`, `[the man who built it] said`
 * - near misses: `On Tuesday, [she] said`; `When asked, [Lee] said`
 */
export function phraseBefore(nodes: readonly Node[], at: number, floor: number): NounPhrase | null {
  const last = nodes[at - 1];
  if (at <= floor || !last) return null;
  if (last.text === ',' || APPOSITION_DASH.test(last.text)) return phraseBeforeApposition(nodes, at, floor);
  return bracketedBefore(nodes, at, floor);
}

/** `Ann Lee (Leeds)`. */
function bracketedBefore(nodes: readonly Node[], at: number, floor: number): NounPhrase | null {
  if (nodes[at - 1]?.text !== ')') return at > floor ? plainPhraseBefore(nodes, at, floor) : null;
  const open = lastIndex(nodes, at - 1, floor, '(');
  const inner = open <= floor ? null : plainPhraseBefore(nodes, open, floor);
  return inner && { ...inner, end: at };
}

function lastIndex(nodes: readonly Node[], from: number, floor: number, mark: string): number {
  for (let i = from; i >= Math.max(floor, from - LONGEST); i--) if (nodes[i].text === mark) return i;
  return -1;
}

function phraseBeforeApposition(nodes: readonly Node[], at: number, floor: number): NounPhrase | null {
  const mark = nodes[at - 1].text;
  let close = listStart(nodes, at - 1, floor);
  for (let tries = 0; tries < 5; tries++) {
    const open = lastIndex(nodes, close - 1, floor, mark);
    if (open < 0) {
      if (tries > 0) return null;
      // One comma between subject and verb is a slip, but a common one after a bracket or a long name.
      const phrase = bracketedBefore(nodes, close, floor);
      return phrase &&
        phrase.start === floor &&
        nodes[phrase.start].capital &&
        !nodes[floor].is.has('subordinator')
        ? { ...phrase, end: at }
        : null;
    }
    const left = bracketedBefore(nodes, open, floor);
    if (left && looksApposed(nodes, open + 1, close) && !isAdverbial(nodes, left) && !isDetail(nodes, left))
      return { ...(nameBeforeTitle(nodes, left, floor) ?? left), end: at };
    if (!left && !looksApposed(nodes, open + 1, close)) {
      const inner = plainPhraseBefore(nodes, close, open + 1);
      return inner && nodes[inner.start].capital ? { ...inner, end: at } : null;
    }
    close = open;
  }
  return null;
}

/** `secretary for trade[,] mines, and ships, said`: the first comma of a list that ends a description. */
function listStart(nodes: readonly Node[], close: number, floor: number): number {
  let open = lastIndex(nodes, close - 1, floor, ',');
  if (open < 0 || nodes[open + 1].lower !== 'and') return close;
  for (;;) {
    const before = lastIndex(nodes, open - 1, floor, ',');
    if (before < 0 || open - before > 3) return open;
    open = before;
  }
}

/** What stands between commas behind a name: a description, an age, a place, a clause; no new beginning. */
function looksApposed(nodes: readonly Node[], start: number, end: number): boolean {
  const first = nodes[start];
  if (!first || start >= end) return false;
  if (
    first.is.has('auxiliary') ||
    (first.is.has('subject') && !first.is.has('relative') && first.lower !== 'one')
  )
    return false;
  return true;
}

/** `[Ann Lee], the editor of the town's paper, the Echo, said`: the name that opens the sentence before a title. */
function nameBeforeTitle(nodes: readonly Node[], { start }: NounPhrase, floor: number): NounPhrase | null {
  if (!nodes[start].is.has('determiner') || nodes[start - 1]?.text !== ',') return null;
  const name = bracketedBefore(nodes, start - 1, floor);
  return name &&
    nodes[name.head.end - 1].capital &&
    !nodes[name.head.end - 1].is.has('time') &&
    opensClause(nodes, name.start, floor)
    ? name
    : null;
}

/** Whether a phrase is the first of its clause: at the beginning, or behind a quotation or a conjunction. */
const opensClause = (nodes: readonly Node[], start: number, floor: number): boolean =>
  start === floor || nodes[start - 1].kind === 'quotation' || nodes[start - 1].is.has('conjunction');

/** An age, or the place that somebody comes from: `Lee, [41], of [Derby], [Ill.], said`; the name stands farther left. */
function isDetail(nodes: readonly Node[], { start, end }: NounPhrase): boolean {
  const before = nodes[start - 1];
  if (before === undefined) return false;
  if (
    before.is.has('adverb') ||
    (before.is.has('preposition') && !before.is.has('subordinator')) ||
    nodes[start].lower === 'whose' ||
    nodes.slice(start, end).every((n) => n.kind === 'number')
  )
    return true;
  if (before.text !== ',' || end - start > 2 || !nodes[start - 2]?.capital) return false;
  for (let i = start - 2; i >= Math.max(0, start - 5) && nodes[i].kind === 'word'; i--)
    if (nodes[i].is.has('preposition')) return true;
  return false;
}

/** `On Tuesday`, `Last week`: no noun phrase that speaks. */
function isAdverbial(nodes: readonly Node[], { start, end, head }: NounPhrase): boolean {
  return (
    (start === 1 && nodes[0].is.has('preposition') && nodes[0].lower !== 'as') ||
    nodes[head.end - 1].is.has('time') ||
    end - start > LONGEST
  );
}

function plainPhraseBefore(nodes: readonly Node[], at: number, floor: number): NounPhrase | null {
  let i = at - 1;
  const last = nodes[i];
  if (!word(last)) return null;
  if (
    /^(?:them|these|those|us)$/.test(last.lower) &&
    i - 2 >= floor &&
    nodes[i - 1].lower === 'of' &&
    (nodes[i - 2].kind === 'number' || SHARE.test(nodes[i - 2].lower))
  )
    return { start: i - 2, end: at, head: { start: i - 2, end: at } };
  if (last.kind === 'word' && STANDS_ALONE.has(last.lower) && !(last.capital && nodes[i - 1]?.capital))
    return { start: i, end: at, head: { start: i, end: at } };
  if (!isNominal(nodes, i)) return null;
  let headEnd = at;
  let start = at;
  const lowest = Math.max(floor, at - LONGEST);
  while (i >= lowest) {
    const n = nodes[i];
    const left = nodes[i - 1];
    if (n.kind === 'clitic' || n.text === '&' || n.text === '’' || n.text === "'") {
      i--;
      continue;
    }
    // A symbol in the middle of a word, as broken encodings leave it.
    if (
      left &&
      (n.kind === 'symbol' || ODD.test(n.text)) &&
      left.end === n.start &&
      nodes[i + 1].start === n.end
    ) {
      i--;
      continue;
    }
    if (n.kind === 'quotation') {
      if (
        i === at - 1 ||
        i === lowest ||
        n.text.length > 30 ||
        !word(left) ||
        !left.capital ||
        /[,.?!…]["”'’]+$/.test(n.text)
      )
        break;
      i--;
      continue;
    }
    if (n.text === ')') {
      const open = lastIndex(nodes, i, lowest, '(');
      if (open < 0 || i - open > 6) break;
      i = open - 1;
      headEnd = open;
      continue;
    }
    if (isNominal(nodes, i)) {
      start = i;
      i--;
      continue;
    }
    if (n.is.has('determiner') || n.is.has('possessive')) {
      if (n.lower === 'that' && !isSingular(nodes[i + 1])) break; // “that” has one behind it, or opens a clause
      start = i;
      i--;
      if (i < lowest || !leadsObject(nodes, i)) break;
      continue;
    }
    if (
      TIES.has(n.lower) &&
      i - 1 >= lowest &&
      left &&
      left.lower !== 'according' &&
      (isNominal(nodes, i - 1) || left.is.has('determiner') || left.text === ')') &&
      !left.is.has('time')
    ) {
      headEnd = tieEnd(nodes, start, i, headEnd);
      i--;
      start = i;
      continue;
    }
    if (
      (n.lower === 'and' || n.lower === 'or') &&
      i - 1 >= lowest &&
      left &&
      isNominal(nodes, i - 1) &&
      !clauseBefore(nodes, i, lowest)
    ) {
      i--;
      continue;
    }
    const list = n.lower === 'and' && left?.text === ',' ? startOfNames(nodes, i - 1, lowest) : -1;
    if (list >= 0) {
      start = list;
      break;
    }
    if (n.text === ',' && nodes[start - 1]?.text === ',' && coordinates(nodes, i, at)) {
      i--;
      continue;
    }
    const modifier = modifierBefore(nodes, i, lowest);
    if (modifier < 0) break;
    headEnd = modifier;
    i = modifier - 1;
    start = i;
  }
  start = stripLeading(nodes, start, at);
  if (start >= at) return null;
  return { start, end: at, head: { start, end: Math.max(start + 1, headEnd) } };
}

/** `a man in Leeds`: the head ends before the first preposition, but `University of Leeds` is one name. */
function tieEnd(nodes: readonly Node[], start: number, tie: number, headEnd: number): number {
  return nodes[tie].lower === 'of' &&
    nodes[tie - 1].capital &&
    nodes[start].capital &&
    !nodes[tie - 1].text.endsWith('.')
    ? headEnd
    : Math.min(headEnd, tie);
}

/** Whether commas before an `and` separate the members of a list: `Lee, Hart and Moss`. */
function coordinates(nodes: readonly Node[], comma: number, at: number): boolean {
  for (let i = comma + 1; i < Math.min(at, comma + 12); i++) if (nodes[i].lower === 'and') return true;
  return false;
}

/** `[Ann Lee, Hugh Hart], and Joe Moss said`: where a list begins that is all of its sentence up to its `, and`; -1 where there is none. */
function startOfNames(nodes: readonly Node[], comma: number, lowest: number): number {
  let commas = 0;
  let i = comma;
  while (i >= lowest && (nodes[i].text === ',' || isNominal(nodes, i) || nodes[i].is.has('determiner'))) {
    if (nodes[i].text === ',') commas++;
    i--;
  }
  return commas > 1 && (i < 0 || nodes[i].kind === 'quotation') ? i + 1 : -1;
}

/** Whether a verb stands before an `and`, so that it joins clauses and not names. */
function clauseBefore(nodes: readonly Node[], and: number, lowest: number): boolean {
  for (
    let i = and - 1;
    i >= lowest && nodes[i].kind !== 'punctuation' && nodes[i].kind !== 'quotation';
    i--
  ) {
    if (isVerb(nodes, i)) return true;
  }
  return false;
}

/** What can stand before the article of a phrase that goes on to the left: `of the`, `all the`, `who built the`. */
const leadsObject = (nodes: readonly Node[], i: number): boolean =>
  (nodes[i].is.has('preposition') && nodes[i].lower !== 'as') ||
  nodes[i].is.has('determiner') ||
  isVerb(nodes, i);

/**
 * Where a clause begins that describes the noun before it, by the verb or the preposition behind its verb: `the man [who] built it`,
 * `a source [speaking] to the press`, `people [briefed] on the plan`; -1 where there is none.
 */
function modifierBefore(nodes: readonly Node[], at: number, lowest: number): number {
  const verb = TIES.has(nodes[at].lower) ? at - 1 : at;
  if (verb <= lowest || !(isVerb(nodes, verb) || nodes[verb].is.has('adverb'))) return -1;
  const relative = relativeBefore(nodes, verb, lowest);
  if (relative >= 0 || verb === at) return relative;
  const noun = nodes[verb - 1];
  const participle = nodes[verb].lower.endsWith('ing') || PARTICIPLE.test(nodes[verb].lower);
  return participle && noun.kind === 'word' && isNominal(nodes, verb - 1) && !noun.is.has('time') ? verb : -1;
}

/** The relative pronoun whose clause a verb ends: `the man [who] built it`. */
function relativeBefore(nodes: readonly Node[], verb: number, lowest: number): number {
  for (let i = verb - 1; i > lowest && nodes[i].kind !== 'quotation'; i--) {
    const n = nodes[i];
    if (n.kind === 'punctuation' && n.text !== ',') return -1;
    if (
      n.is.has('relative') &&
      (isNominal(nodes, i - 1) || (nodes[i - 1].text === ',' && isNominal(nodes, i - 2)))
    ) {
      return nodes[i - 1].text === ',' ? i - 1 : i;
    }
    if (n.text === ',') return -1;
  }
  return -1;
}
