/** How an article writes its numbers. */
export interface DigitStyle {
  /** Whether a comma is the decimal mark: only where the article is plainly so written. */
  decimalComma: boolean;
}

/** Fractions that are one character. */
export const vulgarFractions: Readonly<Record<string, number>> = {
  '¼': 0.25,
  '½': 0.5,
  '¾': 0.75,
  '⅐': 1 / 7,
  '⅑': 1 / 9,
  '⅒': 0.1,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 0.2,
  '⅖': 0.4,
  '⅗': 0.6,
  '⅘': 0.8,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 0.125,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
};

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** Spaces that never separate words: between two groups of digits they belong to the number. */
const THIN = '\u00a0\u2009\u202f';

/**
 * Reads digits with their separators from `at`: `11,000`, `816 000`, `12,34,567.89`, `1.5`, `.77`, `2½`,
 * `1'000`, `1.234.567,8`.
 *
 * A power of ten is one number with what it is multiplied by: `10^6`, `10⁶`, `3.2 × 10^-9`.
 *
 * Near misses: `1, 2` and `1,2,3` are lists; `2019 300` is two numbers, because a group before a space has at
 * most three digits;
 * `192.168.1.2` is read whole, with the value NaN.
 *
 * @returns the offset behind the number, and its value
 */
export function readDigits(
  text: string,
  at: number,
  end: number,
  style: DigitStyle,
): { end: number; value: number } {
  const whole = readWhole(text, at, end, style);
  const { digits } = whole;
  let to = whole.end;
  let fraction = '';
  if (to + 1 < end && text[to] === whole.mark && isDigit(text, to + 1)) {
    const stop = digitsEnd(text, to + 1, end);
    if (stop + 1 < end && text[stop] === '.' && isDigit(text, stop + 1))
      return { end: addressEnd(text, stop, end), value: NaN };
    fraction = `.${text.slice(to + 1, stop)}`;
    to = stop;
  }
  const value = digits.length + fraction.length > LONGEST ? NaN : Number(digits + fraction);
  const power = readPower(text, to, end, digits, fraction);
  if (power !== null) return power;
  const vulgar = to < end ? vulgarFractions[text[to]] : undefined;
  return vulgar === undefined ? { end: to, value } : { end: to + 1, value: value + vulgar };
}

const POWER = /(?:\s?[×x·*]\s?10)?(?:\^([-−–+]?\d{1,4})(?!\d)|([⁺⁻]?[⁰¹²³⁴-⁹]{1,4}))/y;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A power of ten behind digits that end at `at`: a raised figure behind `10` itself, or behind `× 10`. What
 * is raised behind other digits is the mark of a note as often as a power (`12,000^2`), and no figure.
 */
function readPower(
  text: string,
  at: number,
  end: number,
  digits: string,
  fraction: string,
): { end: number; value: number } | null {
  if (at >= end) return null;
  POWER.lastIndex = at;
  const found = POWER.exec(text);
  if (found === null || at + found[0].length > end) return null;
  const isOfTen = digits === '10' && fraction === '';
  const isBare = found[0][0] === '^' || found[0].length === (found[2] ?? '').length;
  if (isBare && !isOfTen) return null;
  const written = found[1] ?? found[2].replace(/[⁰¹²³⁴-⁹]/g, (raised) => String(RAISED.indexOf(raised)));
  const exponent = Number(written.replace(/[-−–⁻]/, '-').replace(/[+⁺]/, ''));
  const value = Number(`${isBare ? '1' : digits + fraction}e${exponent}`);
  return { end: at + found[0].length, value: Math.abs(exponent) > LONGEST ? NaN : value };
}

/**
 * The digits before the decimal mark without their separators, where they end, and what the decimal mark is
 * behind them.
 */
function readWhole(
  text: string,
  at: number,
  end: number,
  style: DigitStyle,
): { digits: string; end: number; mark: string } {
  const to = digitsEnd(text, at, end);
  const mark = style.decimalComma || isDecimalComma(text, at) ? ',' : '.';
  const lakhs = to - at <= 2 && text[to] === ',' ? readLakhs(text, at) : null;
  if (lakhs !== null) return { digits: lakhs.replaceAll(',', ''), end: at + lakhs.length, mark };
  const separator = to > at && to - at <= 3 ? groupSeparator(text, at, to, end, style) : '';
  if (separator === '') return { digits: text.slice(at, to), end: to, mark };
  let stop = to;
  while (isGroup(text, stop, end, separator)) stop += 4;
  const digits = text.slice(at, stop).replaceAll(separator, '');
  return { digits, end: stop, mark: separator === '.' ? ',' : separator === ',' ? '.' : mark };
}

function digitsEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && isDigit(text, to)) to++;
  return to;
}

/** `1,9 million`: no group of digits, so a comma before a scale word is a decimal mark. */
const DECIMAL_COMMA = /\d{1,3},\d{1,2}(?=\s?(?:million|billion|trillion|percent|per cent|%))/y;

function isDecimalComma(text: string, at: number): boolean {
  DECIMAL_COMMA.lastIndex = at;
  return DECIMAL_COMMA.test(text);
}

/** Longer runs of digits are keys and codes. */
const LONGEST = 30;

const LAKHS = /\d{1,2}(?:,\d{2}){1,4},\d{3}(?![\d,])/y;

/** Digits grouped in lakhs and crores, with at most four groups of two. */
function readLakhs(text: string, at: number): string | null {
  LAKHS.lastIndex = at;
  return LAKHS.exec(text)?.[0] ?? null;
}

/** Behind `192.168` come more dots and digits: the end of such an address or version. */
function addressEnd(text: string, at: number, end: number): number {
  while (at + 1 < end && text[at] === '.' && isDigit(text, at + 1)) {
    at++;
    while (at < end && isDigit(text, at)) at++;
  }
  return at;
}

/** The mark between groups of digits that begins at `at`, or none. */
function groupSeparator(text: string, start: number, at: number, end: number, style: DigitStyle): string {
  const mark = text[at];
  if (at >= end || text[start] === '0' || !isGroup(text, at, end, mark)) return '';
  if (mark === ',' || mark === ' ' || THIN.includes(mark) || mark === "'" || mark === '’') return mark;
  // One group behind a dot is a decimal fraction (4.800), unless decimals have a comma here; two are groups.
  if (
    mark === '.' &&
    (style.decimalComma ||
      isGroup(text, at + 4, end, '.') ||
      (text[at + 4] === ',' && at + 5 < end && isDigit(text, at + 5)))
  )
    return '.';
  return '';
}

/**
 * Whether a separator and exactly three digits stand at `at`. A plain space separates groups only where
 * nothing else can follow them.
 */
function isGroup(text: string, at: number, end: number, separator: string): boolean {
  if (
    at + 3 >= end ||
    text[at] !== separator ||
    !isDigit(text, at + 1) ||
    !isDigit(text, at + 2) ||
    !isDigit(text, at + 3)
  )
    return false;
  if (at + 4 >= end) return true;
  return !isDigit(text, at + 4) && !(separator === ' ' && /[\p{L}-]/u.test(text[at + 4]));
}

const COMMA_DECIMAL =
  /(?<![\d.,])\d{1,3}(?:\.\d{3})*,(?:\d{1,2}|\d{4,})(?:\s?%|\s(?:percent|per cent|million|billion)\b)/g;
const POINT_DECIMAL = /\d\.\d{1,2}(?![\d.])/;

/**
 * Whether an article writes decimals with a comma: it does so beside a percent sign or a scale word, and
 * nowhere with a point.
 */
export function readStyle(text: string): DigitStyle {
  if (!text.includes(',')) return { decimalComma: false };
  COMMA_DECIMAL.lastIndex = 0;
  return { decimalComma: COMMA_DECIMAL.test(text) && !POINT_DECIMAL.test(text) };
}
