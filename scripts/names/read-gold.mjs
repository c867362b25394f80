// Reads annotated documents into what the trainer needs: words, segments, features, and the labels that the
// annotation allows for each word.
import fs from 'node:fs';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { parseNews } from '../../dist/2-parse/index.js';
import { LISTS } from '../../dist/3-extract/entities/words/gazetteer.js';
import { nameWordsOf } from '../../dist/3-extract/entities/words/words.js';
import { BEGIN, INSIDE, LABELS, LAST, NAME_TYPES, UNIT, labelOf } from '../../dist/model/labels.js';

const parser = unified().use(retextEnglish).freeze();
export const ANY = (1 << LABELS) - 1;
const ARTICLE = /^(?:the|a|an)\s+/i;
const TAIL = /(?:['’]s|['’])$/;

/** Documents of NDJSON files, in order. */
export const readDocuments = (file) =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The words of a text as the tagger sees them. */
export const wordsIn = (text) => nameWordsOf(parseNews(parser.parse(text), text).table);

const OUTSIDE = 1;
const UNIT_GROUP = 1 << labelOf(NAME_TYPES.indexOf('group'), UNIT);

/** An entity without leading article and possessive. */
export function trimmed({ text }, { start, end }) {
  const name = text.slice(start, end);
  const lead = ARTICLE.exec(name)?.[0].length ?? 0;
  const tail = TAIL.exec(name)?.[0].length ?? 0;
  return lead + tail < name.length ? { start: start + lead, end: end - tail } : { start, end };
}

/**
 * Titles that one set counts to a person's name (`President Ana Ruiz`) and another does not: here they never
 * belong to it.
 */
export function withoutTitle({ start: from, end: to, type }, { facts, start, end }, first) {
  if (type !== 'person') return from;
  let i = first;
  while (i + 1 < facts.length && end[i + 1] <= to && isTitle(facts[i]) && facts[i + 1].capital) i++;
  return start[i] > from ? start[i] : from;
}

/** `Dean` and `Earl` are given names, too. */
const isTitle = ({ lists }) => (lists & LISTS.title) !== 0 && (lists & (LISTS.given | LISTS.surname)) === 0;

/**
 * For each word a mask of the labels that the annotation allows. Where groups are not annotated exhaustively,
 * a word of the list of peoples may be one; words under optional entities, and under spans that are cut
 * otherwise than the words, are free altogether.
 */
export function masksOf(document, words) {
  // WikiGold's miscellany holds all groups.
  const openGroups = !document.entityTypes.includes('group') && !document.corpus.startsWith('wikigold');
  const { facts, start: starts, end: ends } = words;
  const masks = Int32Array.from(facts, ({ lists }) =>
    openGroups && lists & LISTS.demonym ? OUTSIDE | UNIT_GROUP : OUTSIDE,
  );
  const at = (offset) => {
    let [low, high] = [0, facts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const entities = [...document.entities].sort(
    (a, b) => Number(b.optional ?? false) - Number(a.optional ?? false),
  );
  for (const entity of entities) {
    const span = trimmed(document, entity);
    const start = withoutTitle({ ...span, type: entity.type }, words, at(span.start));
    const { end } = span;
    const first = at(start);
    let last = first;
    while (last < facts.length && starts[last] < end) last++;
    const exact =
      starts[first] === start &&
      (ends[last - 1] === end || document.text.slice(ends[last - 1] - 1, end + 1).includes('.'));
    // WikiGold's miscellany holds nationalities and works alike.
    const types = (
      entity.type === 'other' && document.corpus.startsWith('wikigold') ? ['group', 'other'] : [entity.type]
    ).map((type) => NAME_TYPES.indexOf(type));
    for (let i = first; i < last; i++) {
      if (entity.optional || !exact) masks[i] = ANY;
      else {
        const part = last - first === 1 ? UNIT : i === first ? BEGIN : i === last - 1 ? LAST : INSIDE;
        masks[i] = types.reduce((mask, type) => mask | (1 << labelOf(type, part)), 0);
      }
    }
  }
  return masks;
}

const parts = (...wanted) =>
  wanted.reduce((mask, part) => NAME_TYPES.reduce((m, _, type) => m | (1 << labelOf(type, part)), mask), 1);
const CAN_BEGIN = parts(BEGIN, UNIT);
const CAN_END = parts(LAST, UNIT);

/** A name that reaches out of its segment cannot be tagged: its words inside are free. */
export function freeCutNames({ segments }, masks) {
  for (const { first, last } of segments) {
    for (let i = first; i < last && (masks[i] & CAN_BEGIN) === 0; i++) masks[i] = ANY;
    for (let i = last - 1; i >= first && (masks[i] & CAN_END) === 0; i--) masks[i] = ANY;
  }
  return masks;
}
