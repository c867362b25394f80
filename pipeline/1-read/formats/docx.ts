import mammoth from 'mammoth';
import type { Candidate } from '../metadata.ts';
import type { Door } from './door.ts';
import { candidatesOfHead } from '../head.ts';
import { textOfMarkup } from './markup.ts';
import { unzip } from './zip.ts';

/**
 * Reads a word-processor document: paragraphs, headings and lists in order, without pictures, notes and what
 * was deleted in review.
 */
export const readDocx: Door = async (bytes, path) => {
  // Also tells a damaged file, and one that would unpack to far more than a document is.
  const parts = unzip(bytes, path, () => true);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      externalFileAccess: false,
    },
  );
  const text = textOfMarkup(value) ?? '';
  const core = parts.get('docProps/core.xml');
  const stated = core ? candidatesOfCore(new TextDecoder().decode(core)) : [];
  const candidates = [...stated, ...candidatesOfHead(text)];
  return [{ name: path, part: null, content: { format: 'docx', text, candidates, oddities: [] } }];
};

/**
 * Title, author and language that the document was given; its dates are those of the file, not of the
 * article.
 */
function candidatesOfCore(xml: string): Candidate[] {
  const found: Candidate[] = [];
  const tags = [
    ['title', 'dc:title'],
    ['byline', 'dc:creator'],
    ['language', 'dc:language'],
  ] as const;
  for (const [field, tag] of tags) {
    const start = xml.indexOf(`<${tag}>`);
    const end = xml.indexOf(`</${tag}>`, start);
    const value = start < 0 || end < 0 ? '' : (textOfMarkup(xml.slice(start + tag.length + 2, end)) ?? '');
    if (value) found.push({ field, value, origin: 'document', where: 'the document properties' });
  }
  return found;
}
