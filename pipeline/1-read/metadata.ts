import type { Metadata, Oddity, Origin, Source } from '../model.ts';
import { isTooDeep } from './depth.ts';
import { readPublished } from './published.ts';

/** One value that a source gives for a piece of metadata, not yet believed. */
export interface Candidate {
  field: keyof Metadata;
  value: unknown;
  origin: Origin;
  /** Where it stands, for messages: “the sidecar vote.meta.json”, “the front matter”. */
  where: string;
}

/** The settled metadata of an article, where each piece was found, and what was odd about the others. */
export type SettledMetadata = Metadata & Pick<Source, 'metadata_from'> & { oddities: Oddity[] };

/** Longest value that is believed to be metadata and not an article that slipped into a field. */
const LONGEST = 2000;

/**
 * Chooses for each piece of metadata the first candidate, in falling trust, that can be used. A publication
 * date that cannot be is reported and the next one is taken.
 *
 * @param name what to call the article in messages
 */
export function settleMetadata(candidates: readonly Candidate[], name: string): SettledMetadata {
  const metadata: Metadata = {
    title: null,
    byline: null,
    publisher: null,
    published: null,
    url: null,
    language: null,
  };
  const metadata_from: Source['metadata_from'] = {};
  const oddities: Oddity[] = [];
  for (const { field, value, origin, where } of candidates) {
    if (metadata[field] !== null || isTooDeep(value)) continue;
    const settled =
      field === 'published' ? settlePublished(value, where, name, oddities) : settleText(field, value);
    if (settled === null) continue;
    metadata[field] = settled;
    metadata_from[field] = origin;
  }
  if (metadata.published === null) {
    oddities.push({
      rule: 'published-unknown',
      message: `“${name}” has no publication date, so relative dates such as “Friday” stay unresolved: give one in a sidecar, in front matter or in the file name (2025-01-17-…).`,
    });
  }
  return { ...metadata, metadata_from, oddities };
}

/** Languages by their English names, as archives give them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  arabic: 'ar',
  chinese: 'zh',
  dutch: 'nl',
  english: 'en',
  french: 'fr',
  german: 'de',
  italian: 'it',
  japanese: 'ja',
  polish: 'pl',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
  turkish: 'tr',
  ukrainian: 'uk',
};

function settleText(field: keyof Metadata, value: unknown): string | null {
  const text = textOf(value);
  return field === 'language' && text ? (LANGUAGES[text.toLowerCase()] ?? text) : text;
}

function settlePublished(value: unknown, where: string, name: string, oddities: Oddity[]): string | null {
  if (value === null || value === undefined || (typeof value === 'string' && !value.trim())) return null;
  const reading = readPublished(value);
  if ('value' in reading) return reading.value;
  const given = textOf(value) ?? JSON.stringify(value)?.slice(0, 60) ?? typeof value;
  oddities.push({
    rule: 'published-invalid',
    message: `The publication date “${given.slice(0, 60)}” of “${name}”, given in ${where}, ${reading.wrong}: write it as 2025-01-17 or 2025-01-17T13:00. It is ignored.`,
  });
  return null;
}

/**
 * A line of text from what a field holds: a string, a number, `{name}` or `{@id}`, or a list of those. Null
 * where there is none.
 */
export function textOf(value: unknown): string | null {
  const text = Array.isArray(value)
    ? listOf(value)
    : isObject(value)
      ? textOf(value.name ?? value['@id'] ?? null)
      : typeof value === 'number'
        ? String(value)
        : typeof value === 'string'
          ? value
          : null;
  const line = text
    ?.replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line && line.length <= LONGEST ? line : null;
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(values: readonly unknown[]): string | null {
  // Nested lists are no metadata; following them could go as deep as the file is long.
  const names = values
    .slice(0, 50)
    .filter((value) => !Array.isArray(value))
    .map((value) => textOf(value))
    .filter((name) => name !== null);
  return names.length ? [...new Set(names)].join(', ') : null;
}
