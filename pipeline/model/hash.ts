/** A 32-bit hash of a word (FNV-1a over UTF-16 code units), unsigned. */
export function hashWord(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * A feature's hash from its template and its value: one number for both, so that no feature is ever spelled
 * out. Never 0, which marks a free slot.
 */
export function hashFeature(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0 || 1;
}

/** One value from two. */
export function pair(a: number, b: number): number {
  return (Math.imul(a, 0x01000193) ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2))) >>> 0;
}
