import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures.ts';

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: readonly (readonly [number, string])[] = [
  [1e15, 'quadrillion'],
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
];

/** A whole number in words; with `and` as the British say it. */
function inWords(n: number, and: boolean): string {
  if (n < 20) return ONES[n];
  if (n < 100) return n % 10 === 0 ? TENS[n / 10] : `${TENS[Math.floor(n / 10)]}-${ONES[n % 10]}`;
  if (n < 1000)
    return n % 100 === 0
      ? `${ONES[n / 100]} hundred`
      : `${ONES[Math.floor(n / 100)]} hundred ${and ? 'and ' : ''}${inWords(n % 100, and)}`;
  const [scale, name] = SCALES.find(([s]) => n >= s)!;
  const rest = n % scale;
  return `${inWords(Math.floor(n / scale), and)} ${name}${rest === 0 ? '' : ` ${and && rest < 100 ? 'and ' : ''}${inWords(rest, and)}`}`;
}

const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);
const whole = fc.oneof(
  fc.integer({ min: 0, max: 1200 }),
  fc.integer({ min: 0, max: 1e9 }),
  fc.maxSafeInteger().map((n) => Math.abs(n) % (1e15 + 1)),
);
/** Behind a hedge and before a noun no year and no label can be meant. */
const read = (written: string, noun = 'blue marbles') =>
  figuresOf(`They counted more than ${written} ${noun}.`);

describe('a number that is written out reads back as itself', () => {
  it.each([
    ['in digits', (n: number) => String(n)],
    ['with commas', (n: number) => grouped(String(n), ',')],
    ['with spaces that do not break', (n: number) => grouped(String(n), '\u00a0')],
    ['in words', (n: number) => inWords(n, false)],
    ['in words with and', (n: number) => inWords(n, true)],
  ])('%s', (_, write) => {
    fc.assert(
      fc.property(whole, (n) => {
        const written = write(n);
        const noun = n === 1 ? 'blue marble' : 'blue marbles';
        expect(read(written, noun)).toMatchObject([
          { text: written, kind: 'cardinal', value: n, low: n, modifier: 'more_than', counted: noun },
        ]);
      }),
      { numRuns: 150 },
    );
  });

  it('as a decimal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(9999),
        (n, places, fraction) => {
          const written = `${grouped(String(n), ',')}.${String(fraction).padStart(4, '0').slice(0, places)}`;
          expect(read(written)).toMatchObject([
            { text: written, value: Number(written.replaceAll(',', '')) },
          ]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('with a scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.nat(99),
        fc.constantFrom(
          [' thousand', 1e3],
          ['k', 1e3],
          [' million', 1e6],
          ['m', 1e6],
          ['mn', 1e6],
          [' billion', 1e9],
          ['bn', 1e9],
          [' trillion', 1e12],
          ['trn', 1e12],
          [' lakh', 1e5],
          [' crore', 1e7] as const,
        ),
        (n, hundredths, [scale, factor]) => {
          const written = `${n}.${String(hundredths).padStart(2, '0')}${scale}`;
          expect(read(written)).toMatchObject([
            {
              text: written,
              value: Number(
                (Number(`${n}.${String(hundredths).padStart(2, '0')}`) * Number(factor)).toPrecision(12),
              ),
            },
          ]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('as a sum of money', () => {
    const symbols = fc.constantFrom(
      ['$', 'USD'],
      ['US$', 'USD'],
      ['€', 'EUR'],
      ['£', 'GBP'],
      ['¥', 'JPY'],
      ['A$', 'AUD'],
      ['Rs ', 'INR'],
      ['CHF ', 'CHF'] as const,
    );
    fc.assert(
      fc.property(
        symbols,
        fc.integer({ min: 0, max: 1e12 }),
        fc.option(fc.integer({ min: 0, max: 99 })),
        ([symbol, currency], n, cents) => {
          const written = `${symbol}${grouped(String(n), ',')}${cents === null ? '' : `.${String(cents).padStart(2, '0')}`}`;
          expect(figuresOf(`The firm paid ${written} in all.`)).toMatchObject([
            {
              text: written,
              kind: 'money',
              value: Number(`${n}.${String(cents ?? 0).padStart(2, '0')}`),
              currency,
            },
          ]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('as a percentage, negative too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999, max: 99_999 }),
        fc.constantFrom('%', ' %', ' per cent', ' percent', 'pc'),
        (n, sign) => {
          const written = `${n / 100}${sign}`;
          expect(figuresOf(`Output moved by ${written} again.`)).toMatchObject([
            { text: written, kind: 'percent', value: n / 100 },
          ]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('as a range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.constantFrom([' to ', ''], [' and ', 'between '] as const),
        (low, more, [between, before]) => {
          const high = low + more;
          const [a, b] = [grouped(String(low), ','), grouped(String(high), ',')];
          expect(figuresOf(`They counted ${before}${a}${between}${b} blue marbles.`)).toMatchObject([
            { kind: 'range', value: low, low, high, counted: 'blue marbles' },
          ]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '5',
    '11,000',
    '3.2',
    '½',
    '1/3',
    '2019',
    '007',
    '12,34,567',
    'two',
    'hundred',
    'thousand',
    'million',
    'thirds',
    'half',
    'thousands',
    'millions',
    'several',
    'a',
    'and',
    'one',
    'second',
    'dozens',
    'of',
    'between',
    'to',
    '-',
    '–',
    '/',
    ':',
    '.',
    ',',
    '%',
    '$',
    '€',
    'US$',
    'per',
    'cent',
    'km',
    'm',
    'bn',
    'miles',
    'square',
    'dollars',
    'cents',
    'pounds',
    'ft',
    'in',
    'times',
    'more',
    'than',
    'nearly',
    'or',
    'so',
    'people',
    'Boeing',
    'years',
    'old',
    'point',
    '(',
    ')',
    "'s",
    '+',
    '#',
    '\n',
    '!',
    'Ann',
    'the',
  );
  const soup = fc
    .array(fc.tuple(pieces, fc.constantFrom(' ', ' ', '', '-')), { maxLength: 25 })
    .map((all) => all.map(([piece, gap]) => piece + gap).join(''));

  it('gives figures in order that do not overlap, slice to their text, and stand between their bounds', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const rows = figuresOf(text);
        rows.forEach((row, i) => {
          expect(text.slice(row.start, row.end)).toBe(row.text);
          if (i > 0) expect(row.start).toBeGreaterThanOrEqual(rows[i - 1].end);
          if (row.value !== null) {
            expect(Number.isFinite(row.value)).toBe(true);
            if (row.low !== null) expect(row.low).toBeLessThanOrEqual(row.value);
            if (row.high !== null) expect(row.high).toBeGreaterThanOrEqual(row.value);
          } else expect(row.low).not.toBeNull();
          expect(row.unit_si === null).toBe(row.value_si === null);
          expect(row.currency_from === null).toBe(row.currency === null);
        });
      }),
      { numRuns: 1500 },
    );
  });
});

const PLURALS = ['tens', 'dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions', 'trillions'];

it.each(PLURALS.flatMap((count) => PLURALS.map((scale) => `${count} of ${scale}`)))(
  'keeps the bounds of %s in order',
  (written) => {
    for (const { low, high, value } of figuresOf(`They counted ${written} of marbles.`)) {
      expect(value).toBeNull();
      expect(low!).toBeLessThan(high!);
    }
  },
);
