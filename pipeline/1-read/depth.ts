/**
 * Deepest nesting that an article's JSON may have, as SQLite limits its own; articles have three or four
 * levels.
 */
export const DEEPEST = 1000;

/**
 * Whether a parsed value is nested deeper than an article's JSON may be. Functions that follow a value by
 * calling themselves would run out of stack on it.
 */
export function isTooDeep(value: unknown, deepest = DEEPEST): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
}
