import { UsageError } from '../batch/effects.ts';
import { readPublished } from '../1-read/published.ts';
import type { Span } from '../model.ts';

/** A named entity in an annotated document. */
export interface GoldEntity extends Span {
  type: string;
  /** Neither asked for nor wrong. */
  optional?: boolean;
}

/** A quotation in an annotated document; `parts` where it does not stand in one piece. */
export interface GoldQuote extends Span {
  type: string;
  parts?: [start: number, end: number][];
  speaker?: (Partial<Span> & { text: string; name?: string | null }) | null;
  cue?: (Partial<Span> & { text: string }) | null;
}

/** A figure in an annotated document, with the values and units that are accepted. */
export interface GoldNumber extends Span {
  kind: string;
  value: number;
  values?: number[];
  unit?: string | null;
  units?: string[];
  currency?: string | null;
  currencies?: string[];
  optional?: boolean;
}

/** An expression of time in an annotated document, with the types and values that are accepted. */
export interface GoldDate extends Span {
  type: string;
  types?: string[];
  value: string;
  values?: string[];
}

/** An annotated document. Only the layers that it names are annotated in full. */
export interface GoldDocument {
  id: string;
  text: string;
  published: string | null;
  layers: Layer[];
  entityTypes?: string[];
  quoteTypes?: string[];
  numberKinds?: string[];
  entities?: GoldEntity[];
  quotes?: GoldQuote[];
  numbers?: GoldNumber[];
  dates?: GoldDate[];
  clusters?: [start: number, end: number][][];
  pronouns?: [start: number, end: number][];
}

export const LAYERS = ['dates', 'numbers', 'quotes', 'entities', 'coref'] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * Reads a file of annotated documents, one JSON object for each line. Throws a `UsageError` that names file
 * and line where it is no such file, where an annotation lies outside its text, or where its `text` is not
 * what stands there.
 */
export function readGold(content: string, file: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  const ids = new Set<string>();
  content.split('\n').forEach((line, index) => {
    if (!line.trim()) return;
    const fail = (what: string): never => {
      throw new UsageError(`“${file}”, line ${index + 1}, is no annotated document: ${what}.`);
    };
    const document = parse(line, fail);
    if (ids.has(document.id)) fail(`its id “${document.id}” is that of an earlier line`);
    ids.add(document.id);
    documents.push(document);
  });
  if (!documents.length)
    throw new UsageError(`“${file}” holds no annotated documents: give one JSON object for each line.`);
  return documents;
}

type Fail = (what: string) => never;

function parse(line: string, fail: Fail): GoldDocument {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return fail(`it is not valid JSON (${(error as Error).message.slice(0, 100)})`);
  }
  if (typeof value !== 'object' || value === null) fail('it is no object');
  const { id, text, layers, published = null } = value;
  if (typeof id !== 'string' || !id) fail('it has no “id”');
  if (typeof text !== 'string') fail('it has no “text”');
  if (!Array.isArray(layers) || !layers.length) fail('it names no “layers”');
  const unknown = (layers as unknown[]).find((layer) => !(LAYERS as readonly unknown[]).includes(layer));
  if (unknown !== undefined) fail(`“${String(unknown)}” is no layer; the layers are ${LAYERS.join(', ')}`);
  const reading = published === null ? null : readPublished(published);
  if (reading && 'wrong' in reading) fail(`its date of publication ${reading.wrong}`);
  for (const list of ['entities', 'quotes', 'numbers', 'dates'])
    checkSpans(value[list], list, text as string, fail);
  for (const layer of layers as Layer[]) {
    const list = layer === 'coref' ? 'clusters' : layer;
    if (!Array.isArray(value[list])) fail(`it has the layer “${layer}” and no list “${list}”`);
    if ((layer === 'entities' || layer === 'coref') && !Array.isArray(value.entityTypes))
      fail(`it has the layer “${layer}” and no list “entityTypes”`);
  }
  return {
    ...(value as unknown as GoldDocument),
    published: reading && 'value' in reading ? reading.value : null,
  };
}

function checkSpans(list: unknown, name: string, text: string, fail: Fail): void {
  if (list === undefined) return;
  if (!Array.isArray(list)) fail(`“${name}” is no list`);
  (list as (Span & { text?: string })[]).forEach((entry, index) => {
    const inside =
      Number.isInteger(entry?.start) &&
      Number.isInteger(entry?.end) &&
      entry.start >= 0 &&
      entry.start <= entry.end &&
      entry.end <= text.length;
    if (!inside) fail(`${name}[${index}] does not lie in the text`);
    if (typeof entry.text === 'string' && text.slice(entry.start, entry.end) !== entry.text)
      fail(
        `${name}[${index}] says “${entry.text.slice(0, 40)}”, and “${text.slice(entry.start, entry.end).slice(0, 40)}” stands there`,
      );
  });
}
