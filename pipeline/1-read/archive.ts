import { unifyLineEnds } from './decode.ts';
import type { Draft } from './draft.ts';
import { isName } from './html/byline.ts';
import type { Candidate } from './metadata.ts';
import { MappedText } from './source-map.ts';

/** Lines between the articles that Nexis, Factiva and ProQuest export into one text. */
const BETWEEN =
  /^[ \t]*(?:(?:Document[ \t]+)?\d{1,5}[ \t]+of[ \t]+\d{1,5}(?:[ \t]+DOCUMENTS)?|End of Document|_{20,}|(?:AN[ \t]+)?Document [A-Z0-9]{10,60})[ \t]*$/gim;

/** Fields of an export, as they name them, by the piece of metadata that they give. */
const FIELDS: Readonly<Record<string, Candidate['field'] | null>> = {
  author: 'byline',
  byline: 'byline',
  by: 'byline',
  headline: 'title',
  title: 'title',
  hd: 'title',
  'publication title': 'publisher',
  publication: 'publisher',
  sn: 'publisher',
  source: 'publisher',
  'publication date': 'published',
  pd: 'published',
  date: 'published',
  'load-date': 'published',
  'document url': 'url',
  url: 'url',
  language: 'language',
  la: 'language',
};

/** Fields that stand before the text, and fields that stand behind it; the text is between them. */
const HEAD =
  /^(?:length|byline|section|dateline|highlight|headline|graphic|author|abstract|publication info|hd|by|wc|pd|sn|sc|se|la|cy|ed|pg|lp)$/;
const FOOT =
  /^(?:load-date|language|publication-type|subject|company|organization|person|geographic|city|state|country|industry|classification|graphic|copyright|title|publication title|publication date|document url|location|identifier \/ keyword|pages|publication year|section|database|issn|source type|document type|an|co|ns|re|in|pub|ct|credit)$/;

const FIELD = /^[ \t]*([A-Za-z][A-Za-z/ -]{0,24}?)[ \t]*:[ \t]*(.*)$/;

/** Fields of Factiva, in two capitals without a colon. */
const CODE =
  /^(AN|BY|CO|CR|CT|CY|DLN|ED|HD|IN|IPC|IPD|LA|LP|NS|PD|PG|PUB|RE|SC|SE|SN|TD|VOL|WC)(?:[ \t]+(\S.*)|[ \t]*)$/;
const OPENING = /^[ \t]*(?:body|full text:?)[ \t]*$/i;
const FULL_TEXT = /^[ \t]*full text:[ \t]*(?=\S)/i;
const WORDS = /^[ \t]*(?:length:[ \t]*|WC[ \t]+)?[\d,.]{1,9} words[ \t]*$/im;

/** Least marks of an export without which a text is none, however it is parted. */
const MARKS =
  /^[ \t]*(?:load-date|publication title|publication-type|full text|length|copyright|section|document url|document type|(?:AN[ \t]+)?document [A-Z0-9]{20,60}|\(c\))/im;

/** A line of an export with its place. */
interface Line {
  text: string;
  start: number;
  end: number;
}

/**
 * The articles of a text that an archive has exported, each with its own title, day and publisher; null where
 * the text is no such export: it has no lines between documents, or none of the fields that come with them.
 */
export function splitArchive(decoded: string): Draft[] | null {
  const marks = [...decoded.matchAll(BETWEEN)];
  if (!marks.length || !MARKS.test(decoded) || !(WORDS.test(decoded) || /^[ \t]*full text:/im.test(decoded)))
    return null;
  const edges = [0, ...marks.flatMap((mark) => [mark.index, mark.index + mark[0].length]), decoded.length];
  const drafts: Draft[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    const draft = readDocument(decoded, edges[at], edges[at + 1]);
    if (draft) drafts.push(draft);
  }
  return drafts.length ? drafts : null;
}

function readDocument(decoded: string, start: number, end: number): Draft | null {
  const lines = linesOf(decoded, start, end);
  const opening = lines.findIndex(({ text }) => OPENING.test(text) || FULL_TEXT.test(text));
  const first = opening >= 0 ? opening : lastOfHead(lines);
  if (first < 0) return null;
  const foot = lines.findIndex(({ text }, at) => at > first && FOOT.test(fieldOf(text)?.name ?? ''));
  const last = foot < 0 ? lines.length : foot;
  const inLine = FULL_TEXT.exec(lines[first].text)?.[0].length;
  const from = inLine === undefined ? lines[first].end : lines[first].start + inLine;
  const to = last < lines.length ? lines[last].start : end;
  const body = bodyOf(decoded, from, to);
  const text = body.toString();
  if (!text) return null;
  return {
    format: 'archive',
    text: unifyLineEnds(text),
    ...(!text.includes('\r') && { sourceMap: body.map }),
    candidates: candidatesOf(lines.slice(0, first), lines.slice(last)),
    oddities: [],
  };
}

/**
 * The text between two places, trimmed; the line that parts the first paragraph from the others (Factiva's
 * `TD`) is a blank one.
 */
function bodyOf(decoded: string, from: number, to: number): MappedText {
  const body = new MappedText();
  let at = from;
  for (const part of decoded.slice(from, to).split(/^(TD[ \t]*\r?)$/m)) {
    const text = part.trim();
    const start = at + part.indexOf(text);
    at += part.length;
    if (!text || /^TD$/.test(text)) continue;
    if (body.length) body.insert('\n\n');
    body.add(text, start, start + text.length, true);
  }
  return body;
}

function linesOf(decoded: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end;) {
    const next = decoded.indexOf('\n', at);
    const stop = next < 0 || next >= end ? end : next;
    lines.push({ text: decoded.slice(at, stop).replace(/\r$/, ''), start: at, end: Math.min(stop + 1, end) });
    at = stop + 1;
  }
  return lines;
}

/** The last line of the head: of the fields before the text, or the count of words. */
function lastOfHead(lines: readonly Line[]): number {
  let last = -1;
  let counted = false;
  for (let at = 0; at < lines.length; at++) {
    const { text } = lines[at];
    counted ||= WORDS.test(text) && !fieldOf(text);
    if (WORDS.test(text) || HEAD.test(fieldOf(text)?.name ?? '') || (counted && isImprint(text))) last = at;
    // Behind the fields, prose begins.
    else if (last >= 0 && text.length > 120) break;
  }
  return last;
}

/**
 * What Factiva puts below the count of words, each on a line: the day, the clock, the language, whose the
 * rights are. The title and code stand between.
 */
function isImprint(line: string): boolean {
  const text = line.trim();
  return (
    DAY_ALONE.test(text) ||
    /^\d{1,2}:\d{2}$/.test(text) ||
    /^(?:arabic|chinese|dutch|english|french|german|italian|japanese|portuguese|russian|spanish)$/i.test(
      text,
    ) ||
    /^(?:\(c\)|©|copyright\b)/i.test(text)
  );
}

function fieldOf(line: string): { name: string; value: string } | null {
  const match = FIELD.exec(line) ?? CODE.exec(line);
  return match ? { name: match[1].toLowerCase(), value: (match[2] ?? '').trim() } : null;
}

/**
 * What the fields say, then what the head shows, then the day on which the archive took the article up, which
 * is near that of publication.
 */
function candidatesOf(head: readonly Line[], foot: readonly Line[]): Candidate[] {
  const fields = fieldCandidates([...head, ...foot]);
  const isLoaded = ({ where }: Candidate): boolean => where.includes('load-date');
  return [...fields.filter((one) => !isLoaded(one)), ...headCandidates(head), ...fields.filter(isLoaded)];
}

/** `By Ann Lee` and `Lee, Ann` are Ann Lee; `The Daily Example; Lindmouth` is The Daily Example. */
const TIDY: Partial<Record<Candidate['field'], (value: string) => string>> = {
  byline: (value) =>
    value
      .replace(/^by\s+/i, '')
      .split(/\s*;\s*/)
      .map((name) =>
        name.replace(/^([^,\s]+(?: [^,\s]+)?), (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?)\.?$/u, '$2 $1'),
      )
      .join(', '),
  publisher: (value) => value.replace(/\s*;.*$/, ''),
};

function fieldCandidates(lines: readonly Line[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { text } of lines) {
    const field = fieldOf(text);
    const meant = field && FIELDS[field.name];
    if (!field || !meant || !field.value) continue;
    const value = TIDY[meant]?.(field.value) ?? field.value;
    found.push({
      field: meant,
      value,
      origin: 'document',
      where: `the field “${field.name}”`,
    });
  }
  return found;
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?((?:\p{L}+\.?\s+\d{1,2},\s+\d{4})|(?:\d{1,2}\s+\p{L}+\s+\d{4}))\b/iu;
const DAY_ALONE = /^\d{1,2}\s+\p{L}+\s+\d{4}$/u;
const WEEKDAY = /\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day.*$/i;

/**
 * What lines without a field name show at the head of a document: the day; the publisher above it (Nexis) or
 * below it (Factiva); the headline, which is the first other line below the day, or the one above the
 * publisher (Nexis Uni), or the byline (Factiva).
 */
function headCandidates(head: readonly Line[]): Candidate[] {
  const lines = head
    .map(({ text }) => text.trim())
    .filter((text) => text && !/^copyright\b|^all rights|^page \d+$/i.test(text));
  const words = lines.findIndex((line) => WORDS.test(line) && !fieldOf(line));
  const day = lines.findIndex((line) => DAY.test(line));
  if (day < 0) return lines[0] && !fieldOf(lines[0]) ? [shown('title', lines[0])] : [];
  const found = [shown('published', DAY.exec(lines[day].replace(WEEKDAY, ''))![1])];
  return [
    ...found,
    ...(words >= 0 && words < day ? factivaLines(lines, words, day) : nexisLines(lines, day)),
  ];
}

function nexisLines(lines: readonly string[], day: number): Candidate[] {
  const isTitle = (line: string | undefined): line is string =>
    line !== undefined && !fieldOf(line) && !/\bedition$/i.test(line) && !OPENING.test(line);
  const publisher = lines[day - 1];
  const title = lines.slice(day + 1).find(isTitle) ?? lines.slice(0, Math.max(0, day - 1)).findLast(isTitle);
  return [
    ...(publisher && !fieldOf(publisher) ? [shown('publisher', publisher)] : []),
    ...(title ? [shown('title', title)] : []),
  ];
}

/** A section of one word may stand above the headline, and a byline below it. */
function factivaLines(lines: readonly string[], words: number, day: number): Candidate[] {
  const above = lines.slice(0, words).filter((line) => !fieldOf(line));
  const hasByline = above.length > 1 && (/^by\s/i.test(above.at(-1)!) || isName(above.at(-1)!));
  const byline = hasByline ? above.pop()! : null;
  const title = above.length > 1 && !/\s/.test(above[0]) ? above[1] : above[0];
  const publisher = lines.slice(day + 1).find((line) => !/^\d{1,2}:\d{2}$/.test(line));
  return [
    ...(publisher && !fieldOf(publisher) ? [shown('publisher', publisher)] : []),
    ...(title ? [shown('title', title)] : []),
    ...(byline ? [shown('byline', byline.replace(/^by\s+/i, ''))] : []),
  ];
}

function shown(field: Candidate['field'], value: string): Candidate {
  return { field, value, origin: 'visible', where: 'the head of the document' };
}
