/** How the bytes of a file are read. */
export type FileKind =
  | 'text'
  | 'markdown'
  | 'html'
  | 'json'
  | 'ndjson'
  | 'docx'
  | 'pdf'
  | 'mail'
  | 'mhtml'
  | 'feed'
  | 'warc'
  | 'wacz';

const KINDS: Record<string, FileKind> = {
  atom: 'feed',
  docx: 'docx',
  eml: 'mail',
  htm: 'html',
  html: 'html',
  json: 'json',
  jsonl: 'ndjson',
  markdown: 'markdown',
  md: 'markdown',
  mht: 'mhtml',
  mhtml: 'mhtml',
  ndjson: 'ndjson',
  pdf: 'pdf',
  rdf: 'feed',
  rss: 'feed',
  text: 'text',
  txt: 'text',
  wacz: 'wacz',
  warc: 'warc',
  xhtml: 'html',
  xml: 'feed',
};

const SIDECAR = /\.meta\.(?:json|ya?ml)$/i;

/**
 * Whether a file holds the metadata of the article beside it: `vote.meta.json`, `vote.meta.yaml`,
 * `vote.meta.yml`.
 */
export function isSidecar(path: string): boolean {
  return SIDECAR.test(path);
}

/** Whether a file is read as articles, by its ending (`KINDS`, and .warc.gz). Dot files are not. */
export function isArticlePath(path: string): boolean {
  return kindOf(path) !== null;
}

/** The kind of a file by its ending; null where it is no article. */
export function kindOf(path: string): FileKind | null {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?<=\.warc)\.gz$/i, '');
  const dot = name.lastIndexOf('.');
  if (dot <= 0 || name.startsWith('.') || isSidecar(path)) return null;
  const ending = name.slice(dot + 1).toLowerCase();
  return Object.hasOwn(KINDS, ending) ? KINDS[ending] : null;
}

/** A path without the ending of its format. */
export function withoutEnding(path: string): string {
  if (!kindOf(path)) return path;
  const name = path.replace(/(?<=\.warc)\.gz$/i, '');
  return name.slice(0, name.lastIndexOf('.'));
}

/**
 * The sidecars that an article can have, in the order in which they are looked for: `vote.meta.json` before
 * `vote.txt.meta.json`.
 */
export function sidecarPaths(path: string): string[] {
  const endings = ['.meta.json', '.meta.yaml', '.meta.yml'];
  return [
    ...endings.map((ending) => withoutEnding(path) + ending),
    ...endings.map((ending) => path + ending),
  ];
}
