import { parse } from 'yaml';
import type { Oddity } from '../model.ts';
import { isObject } from './metadata.ts';

/** Front matter taken off a text: what it says, and how many characters of the text it takes. */
export interface FrontMatter {
  fields: Record<string, unknown>;
  /** Where the text begins: behind the closing line. */
  end: number;
  oddities: Oddity[];
}

/** Longest block that is read as front matter; YAML can take much longer to read than it is long. */
const LONGEST = 20_000;

const FENCED = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
const KEY = /^[A-Za-z][\w -]*:(?:\s|$)/;

/**
 * Finds YAML front matter at the head of a text: lines between `---` and `---` or `...` of which the first
 * that is not blank or a comment looks like `key: value`. A rule of hyphens above prose is none. Broken YAML
 * is reported and taken off the text all the same.
 *
 * @param name what to call the article in messages
 */
export function takeFrontMatter(text: string, name: string): FrontMatter {
  const none: FrontMatter = { fields: {}, end: 0, oddities: [] };
  const opening = FENCED.exec(text.slice(0, 200));
  if (!opening) return none;
  const head = text.slice(0, LONGEST);
  CLOSING.lastIndex = opening[0].length;
  const closing = CLOSING.exec(head);
  if (!closing) return none;
  const block = head.slice(opening[0].length, closing.index);
  const first = block.split('\n').find((line) => line.trim() && !line.startsWith('#'));
  if (first !== undefined && !KEY.test(first)) return none;
  const end = Math.min(closing.index + closing[0].length + 1, text.length);
  const read = readYaml(block);
  if ('fields' in read) return { ...none, fields: read.fields, end };
  const message = `The front matter of “${name}” is not valid YAML and was ignored (${read.wrong}): repair it between the two lines of hyphens. The text below it was read.`;
  return { ...none, end, oddities: [{ rule: 'front-matter-broken', message }] };
}

/**
 * Most levels of `[` and `{` inside each other, and most indicators in a row: the parser takes exponential
 * time for some that are deeper.
 */
const DEEPEST = 8;
const INDICATORS = /(?:[-?:]\s+){5}/;

function isTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const bracket of yaml.match(/[[\]{}]/g) ?? []) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > DEEPEST) return true;
    if (depth < 0) depth = 0;
  }
  return INDICATORS.test(yaml);
}

/**
 * Reads a mapping in YAML 1.2 (JSON is a part of it) without tags or code; dates stay strings. Never throws.
 */
export function readYaml(text: string): { fields: Record<string, unknown> } | { wrong: string } {
  if (isTooDeep(text)) return { wrong: 'its lists are nested too deep' };
  try {
    const value: unknown = parse(text, {
      customTags: [],
      schema: 'core',
      logLevel: 'error',
      maxAliasCount: 20,
      prettyErrors: true,
      uniqueKeys: false,
    });
    if (value === null || value === undefined) return { fields: {} };
    return isObject(value) ? { fields: value } : { wrong: 'it is no list of “key: value” lines' };
  } catch (error) {
    return { wrong: (error as Error).message.split('\n')[0].replace(/[:.]\s*$/, '') };
  }
}
