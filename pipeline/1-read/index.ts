import type { Oddity, Source } from '../model.ts';
import { articleIdOf, safeId } from './article-id.ts';
import { decodeText, describeBinary, repairSurrogates } from './decode.ts';
import type { Door, Found } from './formats/door.ts';
import { UnreadableError, type Draft } from './draft.ts';
import { kindOf, type FileKind } from './endings.ts';
import { splitArchive } from './archive.ts';
import { candidateOfFileName } from './file-name.ts';
import { readHtml } from './html/index.ts';
import { givenId, listJson, parseJson, readObject, type JsonItem } from './json.ts';
import { describeOverlong, describeOversize } from './limits.ts';
import { repairMojibake } from './mojibake.ts';
import { readMarkdown } from './markdown.ts';
import { settleMetadata, type Candidate } from './metadata.ts';
import { readSidecar, type Sidecar } from './sidecar.ts';
import { splitLines } from './split-lines.ts';
import type { SourceMap } from './source-map.ts';
import { readText } from './text.ts';

export { articleIdOf, safeId } from './article-id.ts';
export { decodeText, type Decoded } from './decode.ts';
export { isArticlePath, isSidecar, sidecarPaths } from './endings.ts';
export { describeOversize, LARGEST_COLLECTION, LONGEST_ARTICLE, LONGEST_TEXT } from './limits.ts';
export { readPublished, type PublishedReading } from './published.ts';
export type { Sidecar } from './sidecar.ts';
export { sourceSpan, type SourceMap, type SourceSegment } from './source-map.ts';

/** A file to read: its path relative to the input folder, with forward slashes, and its content. */
export interface InputFile {
  path: string;
  bytes: Uint8Array;
  /** The sidecar that lies beside it. Where a file holds several articles, it speaks for all of them. */
  sidecar?: Sidecar;
}

/** An article that was read, with what was odd about it. */
export interface ReadArticle {
  source: Source;
  oddities: Oddity[];
  /** From the canonical text to the decoded file; absent where the text stood inside a JSON string. */
  sourceMap?: SourceMap;
}

/** An article that could not be read: `failure.message` says why and what to do. */
export interface ReadFailure {
  /** Null where not even an id is known. */
  article_id: string | null;
  path: string;
  failure: Oddity;
}

export type ReadResult = ReadArticle | ReadFailure;

/** Formats that a library opens, each behind one door; loaded when the first such file comes. */
const DOORS: Partial<Record<FileKind, () => Promise<Door>>> = {
  docx: async () => (await import('./formats/docx.ts')).readDocx,
  pdf: async () => (await import('./formats/pdf.ts')).readPdf,
  mail: async () => (await import('./formats/mail.ts')).readMail,
  mhtml: async () => (await import('./formats/mail.ts')).readMhtml,
  feed: async () => (await import('./formats/feed.ts')).readFeed,
  warc: async () => (await import('./formats/warc.ts')).readWarc,
  wacz: async () => (await import('./formats/warc.ts')).readWacz,
};

/**
 * Reads the articles of a file in any format: one, or as many as it holds. Touches no disk and throws
 * nothing: what cannot be read comes back as a failure, and the file's other articles are read all the same.
 */
export async function readFile(file: InputFile): Promise<ReadResult[]> {
  const { path, bytes } = file;
  const load = DOORS[kindOf(path) ?? 'text'];
  if (!load) return readArticles(file);
  const id = articleIdOf(path);
  try {
    const oversize = describeOversize(path, bytes.length);
    if (oversize) throw new UnreadableError('file-too-large', oversize);
    if (!bytes.length) throw emptyError(path);
    const side = file.sidecar ? readSidecar(file.sidecar) : NO_SIDECAR;
    const found = await open(await load(), bytes, path);
    return found.map((one) => finishFound(one, id, path, side));
  } catch (error) {
    return [failureOf(error, id, path)];
  }
}

/** Opens a file; whatever its library throws means that the file is damaged. */
async function open(door: Door, bytes: Uint8Array, path: string): Promise<Found[]> {
  try {
    return await door(bytes, path);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError(
      'file-damaged',
      `“${path}” cannot be opened (${(error as Error).message.replace(/\s+/g, ' ').slice(0, 120)}): it is damaged, protected, or of another format than its ending says; save it again, or save its text.`,
    );
  }
}

function finishFound({ name, part, content }: Found, id: string, path: string, side: Side): ReadResult {
  const ownId = part === null ? id : safeId(`${id}/${part}`);
  try {
    if (content instanceof UnreadableError) throw content;
    const { text, oddities } = content.sourceMap
      ? { text: content.text, oddities: [] }
      : repairMojibake(content.text, name);
    return finish(
      { ...content, text, oddities: [...content.oddities, ...oddities] },
      { id: ownId, path, name, side },
    );
  } catch (error) {
    return failureOf(error, ownId, path);
  }
}

const NO_SIDECAR: Side = { candidates: [], oddities: [] };

/**
 * Reads the articles of a file of text: plain text, Markdown, HTML, JSON or NDJSON; one, or as many as it
 * holds. Touches no disk and throws nothing, as `readFile`, which reads the other formats too.
 */
export function readArticles(file: InputFile): ReadResult[] {
  const { path, bytes } = file;
  const id = articleIdOf(path);
  try {
    const oversize = describeOversize(path, bytes.length);
    if (oversize) throw new UnreadableError('file-too-large', oversize);
    const side = file.sidecar ? readSidecar(file.sidecar) : NO_SIDECAR;
    const kind = kindOf(path) ?? 'text';
    if (DOORS[kind])
      throw new UnreadableError(
        'file-binary',
        `“${path}” is no text: read it with readFile, which opens its format.`,
      );
    if (kind === 'ndjson') return readLines(file, id, side);
    const { text, oddities } = decode(bytes, path);
    if (kind === 'json') return listJson(text, path).map((item) => readItem(item, path, id, side, oddities));
    const archive = kind === 'text' ? splitArchive(text) : null;
    if (archive)
      return archive.map((content, at) =>
        finishFound(
          { name: `${path}, document ${at + 1}`, part: `document-${at + 1}`, content },
          id,
          path,
          side,
        ),
      );
    const read = kind === 'html' ? readHtml : kind === 'markdown' ? readMarkdown : readText;
    const draft = read(text, path);
    return [finish({ ...draft, oddities: [...oddities, ...draft.oddities] }, { id, path, name: path, side })];
  } catch (error) {
    return [failureOf(error, id, path)];
  }
}

type Side = ReturnType<typeof readSidecar>;

/** Reads NDJSON line by line, so that a broken line costs only its own article. */
function readLines(file: InputFile, id: string, side: Side): ReadResult[] {
  const results: ReadResult[] = [];
  for (const { number, bytes } of splitLines(file.bytes)) {
    const name = `${file.path}, line ${number}`;
    try {
      const { text, oddities } = decode(bytes, name);
      results.push(
        readItem(
          { name, part: `line-${number}`, value: parseJson(text, name) },
          file.path,
          id,
          side,
          oddities,
        ),
      );
    } catch (error) {
      results.push(failureOf(error, `${id}/line-${number}`, file.path));
    }
  }
  if (!results.length) throw emptyError(file.path);
  return results;
}

function readItem(
  { name, part, value }: JsonItem,
  path: string,
  id: string,
  side: Side,
  oddities: readonly Oddity[],
): ReadResult {
  const given = givenId(value);
  const ownId = given === null ? (part === null ? id : safeId(`${id}/${part}`)) : safeId(given);
  try {
    const draft = readObject(value, name, (html) => readHtml(html, name));
    const renamed: Oddity[] =
      given === null || given === ownId
        ? []
        : [
            {
              rule: 'id-changed',
              message: `The id “${given.slice(0, 100)}” of “${name}” was written as “${ownId}”, because it could leave the output folder or be taken for a number or a date.`,
            },
          ];
    return finish(
      { ...draft, oddities: [...oddities, ...renamed, ...draft.oddities] },
      { id: ownId, path, name, side },
    );
  } catch (error) {
    return failureOf(error, ownId, path);
  }
}

/** Settles what a format has read: metadata in order of trust, a text that is neither empty nor endless. */
function finish(
  draft: Draft,
  { id, path, name, side }: { id: string; path: string; name: string; side: Side },
): ReadArticle {
  const { text, oddities: broken } = repairSurrogates(draft.text, name);
  if (!text.trim()) throw emptyError(name);
  const overlong = describeOverlong(name, text.length);
  if (overlong) throw new UnreadableError('file-too-large', overlong);
  const candidates: Candidate[] = [...side.candidates, ...draft.candidates, ...candidateOfFileName(path)];
  const { oddities, ...metadata } = settleMetadata(candidates, name);
  return {
    source: { article_id: id, source: path, format: draft.format, text, ...metadata },
    oddities: [...side.oddities, ...draft.oddities, ...broken, ...oddities],
    ...(draft.sourceMap && { sourceMap: draft.sourceMap }),
  };
}

function decode(bytes: Uint8Array, name: string): { text: string; oddities: Oddity[] } {
  const { text, oddities } = decodeText(bytes, name);
  const binary = describeBinary(bytes, text);
  if (binary)
    throw new UnreadableError(
      'file-binary',
      `“${name}” cannot be read as text, because ${binary}: save it as text in UTF-8, or move it out of the folder.`,
    );
  if (!text.trim()) throw emptyError(name);
  const repaired = repairMojibake(text, name);
  return { text: repaired.text, oddities: [...oddities, ...repaired.oddities] };
}

function emptyError(name: string): UnreadableError {
  return new UnreadableError('text-missing', `“${name}” is empty: put an article into it, or remove it.`);
}

function failureOf(error: unknown, id: string, path: string): ReadFailure {
  if (error instanceof UnreadableError)
    return { article_id: id, path, failure: { rule: error.rule, message: error.message } };
  throw error;
}
