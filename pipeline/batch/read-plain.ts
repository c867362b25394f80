import type { Oddity, Source } from '../model.ts';
import { sourceOf } from '../process.ts';

export type ReadResult = { source: Source; oddities: Oddity[] } | { article_id: string; path: string; failure: Oddity };

export function isSidecar(path: string): boolean {
  return /\.meta\.(json|ya?ml)$/.test(path);
}

export function isArticlePath(path: string): boolean {
  return /\.(txt|md|html?|json|ndjson|jsonl)$/i.test(path) && !isSidecar(path);
}

export function readArticles(file: { path: string; bytes: Uint8Array; sidecar?: { path: string; bytes: Uint8Array } }): ReadResult[] {
  const text = new TextDecoder().decode(file.bytes).replace(/\r\n?/g, '\n');
  const metadata = file.sidecar ? JSON.parse(new TextDecoder().decode(file.sidecar.bytes)) : {};
  return [{ source: sourceOf({ ...metadata, article_id: file.path.replace(/\.[^./]+$/, ''), source: file.path, text }), oddities: [] }];
}
