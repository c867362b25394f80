import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import { UnreadableError } from '../draft.ts';
import type { Candidate } from '../metadata.ts';
import type { Door } from './door.ts';
import { candidatesOfHead } from '../head.ts';
import { dayInText, hasFewWords } from '../html/find-day.ts';
import { joinLines } from './pdf-paragraphs.ts';
import { linesOfPages } from './pdf-lines.ts';

/** Letters and figures that a page of text has at least; a scan has none, or a stamp. */
const LEAST = 25;

/** Titles that programs give to documents which have none. */
const NO_TITLE = /^(?:untitled|microsoft word\b.*|.*\.(?:docx?|html?|indd|od[tp]|pdf|qxd|pages|txt))$/i;

/**
 * Reads a PDF: lines joined to paragraphs in reading order, column by column, words that a hyphen parts at
 * the end of a line joined, running heads and page numbers left out. A scan without recognised text cannot be
 * read.
 */
export const readPdf: Door = async (bytes, path) => {
  // The library keeps what it is given.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
  const { items } = await extractTextItems(document);
  const { lines, heads } = linesOfPages(items);
  const text = joinLines(lines).join('\n\n');
  const signs = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (signs < LEAST * Math.max(1, items.length))
    throw new UnreadableError(
      'text-not-recognized',
      `“${path}” is a scan without text: recognise its text first (OCR), or save the article as text.`,
    );
  const { info } = await getMeta(document);
  const candidates = [
    ...candidatesOfInfo(info),
    ...candidatesOfHead(text),
    ...candidatesOfRunningHeads(heads),
  ];
  return [{ name: path, part: null, content: { format: 'pdf', text, candidates, oddities: [] } }];
};

/** A newspaper's pages have its day at their head. */
function candidatesOfRunningHeads(heads: readonly string[]): Candidate[] {
  return heads
    .filter(hasFewWords)
    .map(
      (line) =>
        ({
          field: 'published',
          value: dayInText(line),
          origin: 'visible',
          where: 'the head of the pages',
        }) as const,
    )
    .filter(({ value }) => value !== null);
}

function candidatesOfInfo(info: Record<string, unknown>): Candidate[] {
  const where = 'the document properties';
  const found: Candidate[] = [];
  if (typeof info.Title === 'string' && info.Title && !NO_TITLE.test(info.Title))
    found.push({ field: 'title', value: info.Title, origin: 'document', where });
  if (typeof info.Author === 'string' && info.Author)
    found.push({ field: 'byline', value: info.Author, origin: 'document', where });
  if (typeof info.Language === 'string' && info.Language)
    found.push({ field: 'language', value: info.Language, origin: 'document', where });
  return found;
}
