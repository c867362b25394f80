import type { NounPhrase } from './noun-phrase.ts';
import { LONGEST, STANDS_ALONE, TIES, isNominal, joinsNames, word } from '../words/phrase-words.ts';
import type { Node } from '../marks/read-segments.ts';

/**
 * The noun phrase that starts at a node, with the descriptions behind it: `said [Ann Lee, mayor of Leeds, who won]`.
 * `limit` is where the segment ends.
 */
export function phraseAfter(
  nodes: readonly Node[],
  from: number,
  limit: number,
  apposed = true,
): NounPhrase | null {
  let i = from;
  const first = nodes[i];
  if (!word(first) && first?.kind !== 'symbol') return null;
  if (
    first.kind === 'word' &&
    STANDS_ALONE.has(first.lower) &&
    !first.is.has('determiner') &&
    first.lower !== 'one'
  )
    return { start: from, end: from + 1, head: { start: from, end: from + 1 } };
  const most = Math.min(limit, from + LONGEST);
  const core = (): number => {
    let nouns = 0;
    while (i < most) {
      const n = nodes[i];
      if (n.kind === 'clitic' || n.text === '&' || n.text === '’' || n.text === "'" || joinsNames(nodes, i)) {
        i++;
        continue;
      }
      if (
        n.kind === 'quotation' &&
        nouns > 0 &&
        n.text.length <= 40 &&
        (nodes[i + 1]?.capital || nodes[i - 1].kind === 'clitic')
      ) {
        i++;
        continue;
      }
      if (
        n.is.has('time') &&
        nouns > 0 &&
        !nodes[i - 1].is.has('determiner') &&
        nodes[i - 1].kind !== 'clitic'
      )
        break;
      if (n.is.has('determiner') || n.is.has('possessive')) {
        if (nouns > 0 && !n.is.has('possessive')) break;
        i++;
        continue;
      }
      if (!isNominal(nodes, i) && !((n.capital || isAttributive(nodes, i)) && i === from)) break;
      nouns++;
      i++;
    }
    return nouns;
  };
  if (core() === 0)
    return STANDS_ALONE.has(first.lower)
      ? { start: from, end: from + 1, head: { start: from, end: from + 1 } }
      : null;
  let headEnd = i;
  let tied = false;
  while (i < most) {
    const n = nodes[i];
    if (n.text === '(') {
      const close = nodes.findIndex((m, k) => k > i && k < i + 12 && m.text === ')');
      if (close < 0) break;
      i = close + 1;
      continue;
    }
    if (!(
      TIES.has(n.lower) ||
      (n.lower === 'and' && nodes[i + 1] && (nodes[i + 1].capital || nodes[i + 1].is.has('determiner')))
    ))
      break;
    if (nodes[i + 1]?.is.has('time') || isInfinitive(nodes, i)) break;
    const saved = i;
    i++;
    if (core() === 0) {
      i = saved;
      break;
    }
    if (
      !tied &&
      (n.lower === 'and' ||
        (n.lower === 'of' &&
          nodes[saved - 1].capital &&
          nodes[saved + 1]?.capital &&
          !nodes[from].text.endsWith('.')))
    )
      headEnd = i;
    else tied = true;
  }
  const head = { start: from, end: headEnd };
  if (!apposed) return { start: from, end: i, head };
  while (i < most && nodes[i].text === ',' && i + 1 < most && startsApposition(nodes, i + 1)) {
    i++;
    while (
      i < most &&
      nodes[i].text !== ',' &&
      !(nodes[i].kind === 'quotation' && !isTitle(nodes, i)) &&
      !/^[;:–—]$/.test(nodes[i].text)
    )
      i++;
  }
  if (i < most && nodes[i].is.has('relative'))
    while (i < most && nodes[i].text !== ',' && !(nodes[i].kind === 'quotation' && !isTitle(nodes, i))) i++;
  if (i > from + 1 && /^[.?!…]$/.test(nodes[i - 1].text)) i--;
  return { start: from, end: i, head };
}

/** `asked Lee [to delay] her trip`: a noun would not stand before another article. */
function isInfinitive(nodes: readonly Node[], to: number): boolean {
  const object = nodes[to + 2];
  return (
    nodes[to].lower === 'to' &&
    object !== undefined &&
    (object.is.has('possessive') || object.lower === 'the' || object.lower === 'a')
  );
}

/** `said [retired] officer Ann Lee`. */
const isAttributive = (nodes: readonly Node[], i: number): boolean =>
  nodes[i].lower.endsWith('ed') && nodes[i + 1]?.kind === 'word' && isNominal(nodes, i + 1);

function startsApposition(nodes: readonly Node[], i: number): boolean {
  const n = nodes[i];
  if (n.kind === 'number') return true;
  if (n.kind !== 'word') return false;
  if (n.is.has('relative') || (n.is.has('determiner') && n.lower !== 'that')) return true;
  if (
    n.is.has('conjunction') ||
    n.is.has('adverb') ||
    n.is.has('subordinator') ||
    n.is.has('preposition') ||
    n.is.has('subject') ||
    n.is.has('auxiliary')
  )
    return false;
  return n.cues.every((cue) => cue.form === 'base') && !n.lower.endsWith('ing');
}

/** A short quotation behind an article, a preposition or an owner is a title or a term: `on NBC's “Meet the Press,”`. */
export function isTitle(nodes: readonly Node[], i: number): boolean {
  const before = nodes[i - 1];
  return (
    before !== undefined &&
    nodes[i].capital &&
    nodes[i].text.length <= 60 &&
    nodes[i].text.split(/\s+/).length <= 6 &&
    (before.is.has('preposition') ||
      before.is.has('determiner') ||
      before.is.has('possessive') ||
      before.kind === 'clitic')
  );
}
