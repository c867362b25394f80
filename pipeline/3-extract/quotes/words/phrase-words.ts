import { findingNouns } from '../../../lexicons/claim-kinds.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import { numberWords } from '../../../lexicons/number-words.ts';
import { speaksByNoun } from './speaking-nouns.ts';
import type { Node } from '../marks/read-segments.ts';

/** Prepositions that tie a noun to the noun before them. */
export const TIES = setOf(`
  of, for, at, in, from, on, with, to, by, near, against, about, behind, over, between, under, including,
  like, among, around, outside, inside, within
`);

export const STANDS_ALONE = setOf(`
  he, she, it, they, i, we, you, him, me, them, us, who, which, others, everyone, everybody, nobody,
  somebody, someone, anyone, this, some, many, most, several, few, both, one, all, another, those, none,
  these, neither
`);

/** `one of them`. */
export const SHARE =
  /^(?:one|two|three|four|five|six|some|many|most|several|few|both|all|none|neither|each|half)$/;

export const ODD = /^[^\p{L}\p{N}\s,.;:!?()[\]"'“”‘’—–-]$/u;

/** Participles that can stand behind the noun they describe: `farmers [polled] by`, `a study [made] for`, `a draft [seen] by`. */
export const PARTICIPLE =
  /^(?:[a-z]{2,}ed|built|brought|drawn|found|given|heard|held|hurt|kept|known|led|lost|made|paid|read|run|seen|sent|set|shown|taken|told|written)$/;

const PERSONAL = /^(?:he|she|it|they|i|we|you)$/;

export const APPOSITION_DASH = /^[–—]$/;

export const LONGEST = 60;

export const word = (n: Node | undefined): boolean =>
  n !== undefined && (n.kind === 'word' || n.kind === 'number');

/** Whether a word of time tells one: `The Echo [today]`, `Lee [Monday]`, but not the name `Harbour Today`. */
export const tellsTime = (nodes: readonly Node[], i: number): boolean =>
  nodes[i].is.has('time') && !(TODAY.test(nodes[i].text) && nodes[i - 1]?.capital);

/** Words of time that have a capital in names alone. */
const TODAY = /^(?:Today|Tonight|Week|Weekend|Month|Year|Morning|Evening|Night|Day)$/;

/** `a Courier[/]Nordmark poll`: what stands between two names without a space. */
export const joinsNames = (nodes: readonly Node[], i: number): boolean =>
  nodes[i].text === '/' && nodes[i - 1]?.end === nodes[i].start && nodes[i + 1]?.capital === true;

/** A number in figures or words. */
export const isNumber = ({ kind, lower }: Node): boolean =>
  kind === 'number' || Object.hasOwn(numberWords, lower);

/** A comma, or a quotation with one inside its marks. */
export const endsWithComma = (n: Node): boolean =>
  n.text === ',' || (n.kind === 'quotation' && /,["”'’]+$/.test(n.text.slice(-4)));

/** Words that hold a sentence together. */
const HOLDING = [
  'auxiliary',
  'preposition',
  'conjunction',
  'subordinator',
  'adverb',
  'relative',
  'determiner',
  'possessive',
] as const;

/** Whether a word can be a part of a noun phrase: not a word that holds the sentence together, not a verb. */
export function isNominal(nodes: readonly Node[], i: number): boolean {
  const n = nodes[i];
  if (!word(n)) return false;
  if (n.kind === 'number') return true;
  const { is } = n;
  // Boasting two mills, the town: a participle that opens its sentence.
  if (i === 0 && n.lower.endsWith('ing') && (is.has('verb') || n.cues.length > 0) && isObjectStart(nodes[1]))
    return false;
  if (
    n.capital &&
    i > 0 &&
    nodes[i - 1].kind !== 'punctuation' &&
    (is.size === 0 || is.has('verb') || is.has('noun') || is.has('time') || is.has('statement'))
  )
    return true;
  return !PERSONAL.test(n.lower) && !HOLDING.some((kind) => is.has(kind)) && !isVerb(nodes, i);
}

/** What stands before a noun and behind no noun: an article, an owner, a number. */
const isObjectStart = (n: Node | undefined): boolean =>
  n !== undefined && (n.kind === 'number' || n.is.has('determiner') || n.is.has('possessive'));

/** `the annual [report]`, `preliminary [results]` at the beginning: an adjective by its ending, which describes no person. */
function isAttribute(nodes: readonly Node[], i: number): boolean {
  const { lower, kind } = nodes[i];
  if (kind !== 'word' || !/[a-z]{3}(?:al|ary|ic)$/.test(lower) || speaksByNoun(lower)) return false;
  const before = nodes[i - 1];
  return (
    before === undefined ||
    before.is.has('determiner') ||
    before.is.has('possessive') ||
    before.kind === 'clitic'
  );
}

/** What stands before one thing: an article, an owner, a year. */
const ONE = /^(?:an?|her|his|its|our|that|the|their|this|\d+)$|['’]s$/;

/**
 * `a Courier [post]`, `the official WHO [report]`, `a Leeds Council [hearing]`: behind a name with its article, a form that one thing by itself would
 * not have as a verb.
 */
export function isCompound(nodes: readonly Node[], i: number): boolean {
  const { is, cues } = nodes[i];
  const before = nodes[i - 1];
  if (!before?.capital || cues.length === 0) return false;
  const base = cues.every(({ form }) => form === 'base') && !before.lower.endsWith('s');
  if (!base && !(is.has('statement') && cues.every(({ form }) => form === 'ing'))) return false;
  let first = i - 1;
  while (
    first > 0 &&
    i - first < 6 &&
    nodes[first].kind === 'word' &&
    (nodes[first].capital || nodes[first].is.size === 0)
  )
    first--;
  return ONE.test(nodes[first].lower);
}

/** `early [results]`, `unofficial [figures]`: what is found, behind a word for nobody who could do it. */
const isFindings = ({ lower }: Node, before: Node): boolean =>
  findingNouns.has(lower) && lower.endsWith('s') && !before.capital && !speaksByNoun(before.lower);

/** Whether a word that can be a verb is one here: something that can be its subject stands before it. */
export function isVerb(nodes: readonly Node[], i: number): boolean {
  const n = nodes[i];
  if (n.kind !== 'word' || (n.capital && i > 0)) return false;
  if (n.is.has('auxiliary')) return true;
  if (isCompound(nodes, i)) return false;
  const regularPast = /[a-z]{3}ed$/.test(n.lower);
  if (!n.is.has('verb') && n.cues.length === 0 && !regularPast) return false;
  // Sources close to the mill.
  if (n.lower === 'close' && nodes[i + 1]?.lower === 'to') return false;
  const before = nodes[i - 1];
  if (!before) return false;
  if (
    before.is.has('auxiliary') ||
    before.is.has('subject') ||
    before.is.has('relative') ||
    (before.lower === 'to' && nodes[i - 2]?.lower !== 'according')
  )
    return true;
  if (regularPast && !n.is.has('verb') && n.cues.length === 0)
    return before.kind === 'word' && isNominal(nodes, i - 1) && (before.capital || !nodes[i + 1]?.capital);
  if (
    /(?:ous|ful|less|ible|able|ish)$/.test(before.lower) ||
    isAttribute(nodes, i - 1) ||
    isFindings(n, before)
  )
    return false;
  if (
    before.is.has('determiner') ||
    before.is.has('possessive') ||
    before.is.has('preposition') ||
    before.kind === 'clitic' ||
    before.kind === 'number'
  )
    return false;
  return /(?:ed|ing)$/.test(n.lower)
    ? before.kind === 'word' && !/(?:ly|al|ic|ive)$/.test(before.lower)
    : before.kind === 'word';
}

/** Adverbs, conjunctions and words of time that stand before the phrase proper: `Later [Lee]`, `But on Friday [Lee]`. */
export function stripLeading(nodes: readonly Node[], start: number, end: number): number {
  let i = start;
  while (i < end - 1) {
    const n = nodes[i];
    const next = nodes[i + 1];
    if (
      n.is.has('conjunction') ||
      (n.is.has('adverb') && !n.is.has('determiner')) ||
      (n.is.has('time') && word(next)) ||
      (n.lower.endsWith('ly') && !n.capital)
    )
      i++;
    else break;
  }
  return i;
}

/** Whether a word has the form of a verb, whatever it is here. */
export const startsVerb = (n: Node): boolean =>
  n.kind === 'word' &&
  !n.capital &&
  (n.is.has('auxiliary') || n.is.has('verb') || n.cues.length > 0 || n.lower.endsWith('ed'));

const OCCASIONS = setOf(`
  call, campaign, cnn, debate, event, facebook, forum, hearing, instagram, meeting, program, programme, radio, rally, session, show,
  television, trial, tv, twitter, weekend
`);

/** Whether a noun means where or when something was said. */
export const isOccasion = (lower: string): boolean => OCCASIONS.has(lower);
