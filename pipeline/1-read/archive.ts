import { unifyLineEnds } from './decode.ts';
import type { Draft } from './draft.ts';
import type { Candidate } from './metadata.ts';

/** Lines between the articles that Nexis, Factiva and ProQuest export into one text. */
const BETWEEN =
  /^[ \t]*(?:(?:Document[ \t]+)?\d{1,5}[ \t]+of[ \t]+\d{1,5}(?:[ \t]+DOCUMENTS)?|End of Document|_{20,}|Document [A-Z0-9]{10,60})[ \t]*$/gim;

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
  /^(?:length|byline|section|dateline|highlight|headline|graphic|author|abstract|publication info|hd|by|wc|pd|sn|lp|td)$/;
const FOOT =
  /^(?:load-date|language|publication-type|subject|company|organization|person|geographic|city|state|country|industry|classification|graphic|copyright|title|publication title|publication date|document url|location|identifier \/ keyword|pages|publication year|section|database|issn|source type|document type|an|co|ns|re|in|pub|ct|credit)$/;

const FIELD = /^[ \t]*([A-Za-z][A-Za-z/ -]{0,24}?)[ \t]*:[ \t]*(.*)$/;
const OPENING = /^[ \t]*(?:body|full text:?)[ \t]*$/i;
const FULL_TEXT = /^[ \t]*full text:[ \t]*(?=\S)/i;
const WORDS = /^[ \t]*(?:length:[ \t]*)?[\d,.]{1,9} words[ \t]*$/im;

/** Least marks of an export without which a text is none, however it is parted. */
const MARKS =
  /^[ \t]*(?:load-date|publication title|publication-type|full text|length|copyright|section|document url)\b[ \t]*:?/im;

/** A line of an export with its place. */
interface Line {
  text: string;
  start: number;
  end: number;
}

/**
 * The articles of a text that an archive has exported, each with its own title, day and publisher; null where the text is no such export: it
 * has no lines between documents, or none of the fields that come with them.
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
  const raw = decoded.slice(from, to);
  const lead = /^\s*/.exec(raw)![0].length;
  const text = raw.trim();
  if (!text) return null;
  const head = lines.slice(0, first);
  return {
    format: 'archive',
    text: unifyLineEnds(text),
    ...(!text.includes('\r') && {
      sourceMap: [
        {
          start: 0,
          end: text.length,
          sourceStart: from + lead,
          sourceEnd: from + lead + text.length,
          exact: true,
        },
      ],
    }),
    candidates: candidatesOf(head, lines.slice(last)),
    oddities: [],
  };
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
  for (let at = 0; at < lines.length; at++) {
    const { text } = lines[at];
    if (WORDS.test(text) || HEAD.test(fieldOf(text)?.name ?? '')) last = at;
    // Behind the fields, prose begins.
    else if (last >= 0 && text.length > 120) break;
  }
  return last;
}

function fieldOf(line: string): { name: string; value: string } | null {
  const match = FIELD.exec(line);
  return match ? { name: match[1].toLowerCase(), value: match[2].trim() } : null;
}

/** What the fields say, then what the head shows, then the day on which the archive took the article up, which is near that of publication. */
function candidatesOf(head: readonly Line[], foot: readonly Line[]): Candidate[] {
  const fields = fieldCandidates([...head, ...foot]);
  const isLoaded = ({ where }: Candidate): boolean => where.includes('load-date');
  return [...fields.filter((one) => !isLoaded(one)), ...headCandidates(head), ...fields.filter(isLoaded)];
}

function fieldCandidates(lines: readonly Line[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { text } of lines) {
    const field = fieldOf(text);
    const meant = field && FIELDS[field.name];
    if (!field || !meant || !field.value) continue;
    const value = meant === 'byline' ? field.value.replace(/^by\s+/i, '') : field.value;
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
const WEEKDAY = /\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day.*$/i;

/**
 * What lines without a field name show at the head of a document: the day; the publisher above it (Nexis) or below it (Factiva); the headline,
 * which is the first other line below the day, or above the count of words.
 */
function headCandidates(head: readonly Line[]): Candidate[] {
  const lines = head
    .map(({ text }) => text.trim())
    .filter((text) => text && !/^copyright\b|^all rights/i.test(text));
  const day = lines.findIndex((line) => DAY.test(line));
  if (day < 0) return lines[0] && !fieldOf(lines[0]) ? [shown('title', lines[0])] : [];
  const words = lines.findIndex((line) => WORDS.test(line));
  const isFactiva = words >= 0 && words < day;
  const found = [shown('published', DAY.exec(lines[day].replace(WEEKDAY, ''))![1])];
  const publisher = isFactiva ? lines[day + 1] : lines[day - 1];
  if (publisher && !fieldOf(publisher)) found.push(shown('publisher', publisher));
  const rest = isFactiva ? lines.slice(0, words) : lines.slice(day + 1);
  const title = rest.find((line) => !fieldOf(line) && !/\bedition$/i.test(line));
  if (title) found.push(shown('title', title));
  if (isFactiva && words > 1) found.push(shown('byline', lines[words - 1].replace(/^by\s+/i, '')));
  return found;
}

function shown(field: Candidate['field'], value: string): Candidate {
  return { field, value, origin: 'visible', where: 'the head of the document' };
}
