import { openAbbreviations } from '../lexicons/abbreviations.ts';
import type { Dateline, Paragraph, Sentence } from '../model.ts';
import type { Unit } from './units.ts';
import { currentVocabulary } from './words/vocabulary.ts';
import { CLITIC, NUMBER, PUNCTUATION, SYMBOL, WORD, WordTable, type TableRows } from './words/word-table.ts';

const CLITIC_END = /['’]s$/i;
/** The parser glues a stop to some words that are no abbreviations (`met. “`). */
const GLUED_STOP = /^\p{Ll}{3,}\.$/u;
const FIGURE = /^\d[\d.,:/-]*$/;
const abbreviations = new Set(openAbbreviations);

/**
 * The word table of an article, with its sentences and paragraphs, from the units of the tree and their
 * repaired breaks.
 */
export function buildTable(
  units: readonly Unit[],
  text: string,
  dateline: Dateline | null,
): { table: WordTable; sentences: Sentence[]; paragraphs: Paragraph[] } {
  const rows: TableRows = { start: [], end: [], kind: [], sentence: [], paragraph: [] };
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  let paragraphOpen = false;
  for (let i = nextWord(units, 0); i < units.length;) {
    if (units[i].breakBefore === 'paragraph') paragraphOpen = false;
    const last = endOfSentence(units, i);
    const first = rows.start.length;
    const { start } = units[i];
    const apart = dateline !== null && start >= dateline.start && start < dateline.end;
    if (!apart && !paragraphOpen) paragraphs.push(emptyParagraph(paragraphs.length, sentences.length, start));
    if (!apart) paragraphOpen = true;
    addTokens(rows, text, units, i, last, apart ? -1 : sentences.length, apart ? -1 : paragraphs.length - 1);
    if (!apart) {
      const end = rows.end[rows.end.length - 1];
      const paragraph = paragraphs[paragraphs.length - 1];
      const index = sentences.length;
      sentences.push({ index, paragraph: paragraph.index, first, last: rows.start.length, start, end });
      paragraph.last = sentences.length;
      paragraph.end = end;
    }
    i = nextWord(units, last);
  }
  return { table: new WordTable(text, currentVocabulary(), rows), sentences, paragraphs };
}

const emptyParagraph = (index: number, first: number, start: number): Paragraph => ({
  index,
  first,
  last: first,
  start,
  end: start,
});

function nextWord(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && units[at].kind === 'space') at++;
  return at;
}

function endOfSentence(units: readonly Unit[], first: number): number {
  let at = first + 1;
  while (at < units.length && !units[at].breakBefore) at++;
  return at;
}

function addTokens(
  rows: TableRows,
  text: string,
  units: readonly Unit[],
  first: number,
  last: number,
  sentence: number,
  paragraph: number,
): void {
  const push = (start: number, end: number, kind: number): void => {
    rows.start.push(start);
    rows.end.push(end);
    rows.kind.push(kind);
    rows.sentence.push(sentence);
    rows.paragraph.push(paragraph);
  };
  for (let i = first; i < last; i++) {
    const { kind, start, end } = units[i];
    if (kind === 'space') continue;
    if (kind !== 'word') {
      const sort = kind === 'symbol' ? SYMBOL : PUNCTUATION;
      for (let at = start; at < end;) {
        const next = Math.min(end, at + (text.codePointAt(at)! > 0xffff ? 2 : 1));
        push(at, next, sort);
        at = next;
      }
      continue;
    }
    const behind = endOfThousands(units, i, last);
    const { end: wordEnd } = units[behind - 1];
    pushWord(text.slice(start, wordEnd), start, wordEnd, push);
    i = behind - 1;
  }
}

/** A word, without a clitic or a stop that the parser left on it. */
function pushWord(
  text: string,
  start: number,
  end: number,
  push: (start: number, end: number, kind: number) => void,
): void {
  if (FIGURE.test(text)) push(start, end, NUMBER);
  else if (text.length > 2 && CLITIC_END.test(text)) {
    push(start, end - 2, WORD);
    push(end - 2, end, CLITIC);
  } else if (GLUED_STOP.test(text) && !abbreviations.has(text)) {
    push(start, end - 1, WORD);
    push(end - 1, end, PUNCTUATION);
  } else push(start, end, WORD);
}

/** `11,000` is two words and a comma in the tree: the unit behind the whole number. */
function endOfThousands(units: readonly Unit[], first: number, last: number): number {
  if (!/^\d+$/.test(units[first].text)) return first + 1;
  let at = first;
  while (at + 2 < last && units[at + 1].text === ',' && /^\d{3}(?:\D|$)/.test(units[at + 2].text)) {
    at += 2;
    if (!/^\d+$/.test(units[at].text)) break;
  }
  return at + 1;
}
