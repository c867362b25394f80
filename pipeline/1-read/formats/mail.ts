import PostalMime, { type Email } from 'postal-mime';
import { repairControls, unifyLineEnds } from '../decode.ts';
import { UnreadableError } from '../draft.ts';
import { readHtml } from '../html/index.ts';
import type { Candidate } from '../metadata.ts';
import type { Door } from './door.ts';
import { textOfMarkup } from './markup.ts';

/** Most levels of parts inside each other. */
const DEEPEST = 50;

/**
 * Reads a mail: its text, or that of its HTML; subject, sender and date as title, author and day. Attachments
 * are not read.
 */
export const readMail: Door = async (bytes, path) => {
  const mail = await parse(bytes);
  const plain = unifyLineEnds(mail.text ?? '').trim();
  const text = plain || textOfMarkup(mail.html ?? '') || '';
  const candidates = [
    candidate('title', mail.subject),
    candidate('byline', mail.from?.name),
    candidate('published', mail.date),
  ].filter((one) => one !== null);
  return [{ name: path, part: null, content: { format: 'mail', text, candidates, oddities: [] } }];
};

/** Reads a page saved with its pictures as one file (RFC 2557): its first HTML part is the page. */
export const readMhtml: Door = async (bytes, path) => {
  const saved = await parse(bytes);
  if (!saved.html)
    throw new UnreadableError(
      'text-missing',
      `“${path}” holds no page: save the page again, as HTML or as text.`,
    );
  const address = headerOf(saved, 'snapshot-content-location') ?? headerOf(saved, 'content-location');
  const { sourceMap: _, ...draft } = readHtml(saved.html, path);
  const candidates = [
    ...draft.candidates,
    candidate('url', address),
    candidate('title', saved.subject),
  ].filter((one) => one !== null);
  return [{ name: path, part: null, content: { ...draft, format: 'mhtml', candidates } }];
};

async function parse(bytes: Uint8Array): Promise<Email> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST });
  const { text, html, subject, from } = mail;
  const name = from?.name;
  return {
    ...mail,
    ...(text && { text: repairControls(text) }),
    ...(html && { html: repairControls(html) }),
    ...(subject && { subject: repairControls(subject) }),
    ...(from && name && { from: { ...from, name: repairControls(name) } }),
  } as Email;
}

function headerOf({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value;
}

function candidate(field: Candidate['field'], value: string | undefined): Candidate | null {
  return value ? { field, value, origin: 'document', where: 'the head of the mail' } : null;
}
