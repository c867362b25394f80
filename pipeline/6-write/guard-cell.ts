/** Signs with which a spreadsheet lets a formula begin, with their full-width forms. */
const SIGNS = '=+\\-@\\uFF0B\\uFF0D\\uFF1D\\uFF20';

/**
 * What may stand before the sign and be taken off by an import: apostrophes of ours, then spaces and
 * quotation marks.
 */
const LEAD = `'*[ "\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000\\uFEFF]*`;

const AT_START = new RegExp(`^(?=${LEAD}[${SIGNS}\\t\\r])`);
const BEHIND_SEPARATOR = new RegExp(`(?<=[;\\t])(?=${LEAD}[${SIGNS}])`, 'g');
const GUARD_AT_START = new RegExp(`^'(?=${LEAD}[${SIGNS}\\t\\r])`);
const GUARD_BEHIND_SEPARATOR = new RegExp(`(?<=[;\\t])'(?=${LEAD}[${SIGNS}])`, 'g');

const hasSeparator = (text: string): boolean => text.includes(';') || text.includes('\t');

/**
 * Puts an apostrophe where a spreadsheet could take a text for a formula: at its start, and behind a
 * semicolon or a tab in it, where an import that separates by these begins a cell. Quotation marks around the
 * cell do not help there: they count only where a cell begins.
 *
 * `=1+1` gives `'=1+1`, `x;=1+1` gives `x;'=1+1`, and what has an apostrophe gets one more, so that
 * `unguardCell` gives every text back.
 */
export function guardCell(text: string): string {
  const guarded = hasSeparator(text) ? text.replace(BEHIND_SEPARATOR, "'") : text;
  return AT_START.test(guarded) ? `'${guarded}` : guarded;
}

/** A text without the apostrophes of `guardCell`. */
export function unguardCell(text: string): string {
  const open = hasSeparator(text) ? text.replace(GUARD_BEHIND_SEPARATOR, '') : text;
  return open.replace(GUARD_AT_START, '');
}
