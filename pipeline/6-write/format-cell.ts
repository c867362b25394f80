import { guardCell } from './guard-cell.ts';

/** What a cell can be made of: the values of rows. */
export type CellValue = string | number | boolean | null | undefined | readonly (string | number)[];

/** The most UTF-16 code units that Excel keeps in a cell; it silently drops the rest. */
export const CELL_LIMIT = 32_767;

const CUT_MARK = '…';

/**
 * A number as a spreadsheet reads it: plain decimal digits, no exponent, no noise of binary fractions.
 *
 * `0.1 + 0.2` gives `0.3`, `1e21` gives `1000000000000000000000`, `-2.5e-7` gives `-0.00000025`.
 * Throws a `RangeError` for NaN and the infinities, which no row may hold.
 */
export function formatNumber(value: number): string {
  if ((value | 0) === value) return String(value | 0);
  if (!Number.isFinite(value)) throw new RangeError(`Cannot write ${value} as a number.`);
  // Nearly all numbers: so few digits that there is no noise among them.
  const short = String(value);
  if (short.length <= 15 && !short.includes('e')) return short;
  const rounded = Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
  // The largest numbers of all would be rounded up to infinity; minus zero is zero.
  const text = String((Number.isFinite(rounded) ? rounded : value) || 0);
  const [mantissa, exponent] = text.split('e');
  if (exponent === undefined) return text;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole, fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0').slice(0, point)}${digits.length > point ? `.${digits.slice(point)}` : ''}`;
}

/**
 * A text in one line: Excel keeps at most 253 line breaks in a cell, and line-based tools none. A run of
 * breaks becomes one space.
 */
export function joinLines(text: string): string {
  return text.replace(/[\r\n\u0085\u2028\u2029\v\f]+/g, ' ');
}

/** A text cut to what a cell holds, between two characters and with a mark where something is missing. */
export function cutToCell(text: string): string {
  const limit = CELL_LIMIT - 1;
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - CUT_MARK.length);
  return (/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept) + CUT_MARK;
}

/** Whether a value is too long for a cell. */
export function isTooLong(value: CellValue): boolean {
  // A guard against formulas at most doubles a text.
  if (typeof value === 'string' ? 2 * value.length < CELL_LIMIT : !Array.isArray(value)) return false;
  return cellText(value).length >= CELL_LIMIT;
}

/**
 * The value of a cell: numbers stay numbers, no text can be a formula, several values are joined with "; ",
 * nothing is an empty cell.
 */
export function formatCell(value: CellValue): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return cutToCell(cellText(value));
}

function cellText(value: CellValue): string {
  if (typeof value === 'string') return guardCell(joinLines(value));
  if (Array.isArray(value)) return guardCell(value.map((item) => joinLines(String(item))).join('; '));
  return '';
}
