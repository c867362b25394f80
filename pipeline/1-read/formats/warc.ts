import { WARCParser, type WARCRecord } from 'warcio';
import { decodeText, repairControls } from '../decode.ts';
import { UnreadableError, type Draft } from '../draft.ts';
import { readHtml } from '../html/index.ts';
import { readText } from '../text.ts';
import type { Door, Found } from './door.ts';
import { unzip } from './zip.ts';

/** Most bytes of a record that are read; a page is much smaller. */
const LONGEST = 20_000_000;

/**
 * Reads a web archive, packed or not: one article for each page that was fetched whole. Pictures, scripts,
 * redirections and errors are passed over.
 */
export const readWarc: Door = async (bytes, path) => ofPages(await pagesOf(bytes, path, 0), path);

/** Reads a web archive with its indexes in one zipped file: the pages of all archives inside. */
export const readWacz: Door = async (bytes, path) => {
  const parts = unzip(bytes, path, (part) => /^archive\/[^/]+\.warc(?:\.gz)?$/.test(part));
  const pages: Found[] = [];
  for (const [, archive] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1)))
    pages.push(...(await pagesOf(archive, path, pages.length)));
  return ofPages(pages, path);
};

function ofPages(pages: Found[], path: string): Found[] {
  if (!pages.length)
    throw new UnreadableError('text-missing', `“${path}” holds no page that was fetched whole: remove it.`);
  return pages;
}

async function pagesOf(bytes: Uint8Array, path: string, before: number): Promise<Found[]> {
  const pages: Found[] = [];
  for await (const record of new WARCParser(chunksOf(bytes))) {
    const type = contentTypeOf(record);
    if (!type) continue;
    const payload = await readPayload(record);
    if (!payload) continue;
    const part = `page-${before + pages.length + 1}`;
    const name = `${path}, ${record.warcTargetURI ?? part}`;
    pages.push({ name, part, content: readPage(payload, type, name, record.warcTargetURI) });
  }
  return pages;
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/**
 * The type of a record that can hold an article; null for any other. `conversion` records hold the text of a
 * page.
 */
function contentTypeOf(record: WARCRecord): string | null {
  const { warcType, httpHeaders } = record;
  if (warcType === 'response') {
    if (httpHeaders?.statusCode !== 200) return null;
    const type = httpHeaders.headers.get('content-type') ?? '';
    return /html/i.test(type) ? type : null;
  }
  if (warcType !== 'resource' && warcType !== 'conversion') return null;
  const type = record.warcContentType ?? '';
  return /html|text\/plain/i.test(type) ? type : null;
}

async function readPayload(record: WARCRecord): Promise<Uint8Array | null> {
  const payload = await record.readFully(record.warcType === 'response');
  return payload && payload.length <= LONGEST ? payload : null;
}

function readPage(
  payload: Uint8Array,
  type: string,
  name: string,
  address: string | undefined | null,
): Draft | UnreadableError {
  try {
    const { text, oddities } = decodeAs(payload, /charset=["']?([\w-]+)/i.exec(type)?.[1], name);
    const read = /html/i.test(type) ? readHtml : readText;
    const { sourceMap: _, ...draft } = read(text, name);
    const url = address
      ? [{ field: 'url' as const, value: address, origin: 'document' as const, where: 'the archive' }]
      : [];
    return {
      ...draft,
      format: 'warc',
      candidates: [...draft.candidates, ...url],
      oddities: [...oddities, ...draft.oddities],
    };
  } catch (error) {
    if (error instanceof UnreadableError) return error;
    throw error;
  }
}

/** Decodes as the server said where that is not UTF-8 and is known, else as any file. */
function decodeAs(
  bytes: Uint8Array,
  charset: string | undefined,
  name: string,
): ReturnType<typeof decodeText> {
  if (charset && !/^utf-?8$/i.test(charset)) {
    try {
      return {
        ...decodeText(new Uint8Array(), name),
        text: repairControls(new TextDecoder(charset).decode(bytes)),
      };
    } catch {
      // An unknown name: read as any file.
    }
  }
  return decodeText(bytes, name);
}
