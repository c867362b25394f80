import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '../../pipeline/3-extract/dates/values/calendar.ts';
import {
  EMPTY_DATE,
  formatValue,
  readValue,
  spanOf,
  type TimexDate,
} from '../../pipeline/3-extract/dates/values/timex-value.ts';

const year = fc.integer({ min: -500, max: 2999 });
const known = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const day = fc.record({
  year: known(year),
  month: known(fc.integer({ min: 1, max: 12 })),
  day: known(fc.integer({ min: 1, max: 28 })),
});

/** Every kind of date that a value can say. */
const anyDate: fc.Arbitrary<TimexDate> = fc
  .oneof(
    fc
      .record({ year: fc.integer({ min: 10, max: 29 }) })
      .map((f) => ({ year: f.year * 100, grain: 'century' as const })),
    fc
      .record({ year: fc.integer({ min: 100, max: 299 }) })
      .map((f) => ({ year: f.year * 10, grain: 'decade' as const })),
    fc.record({ year: known(year) }).map((f) => ({ ...f, grain: 'year' as const })),
    fc
      .record({ year: known(year), half: known(fc.integer({ min: 1, max: 2 })) })
      .map((f) => ({ ...f, grain: 'half' as const })),
    fc
      .record({ year: known(year), quarter: known(fc.integer({ min: 1, max: 4 })) })
      .map((f) => ({ ...f, grain: 'quarter' as const })),
    fc
      .record({ year: known(year), season: fc.constantFrom('SP', 'SU', 'FA', 'WI') })
      .map((f) => ({ ...f, grain: 'season' as const })),
    fc
      .record({ year: known(year), month: known(fc.integer({ min: 1, max: 12 })) })
      .map((f) => ({ ...f, grain: 'month' as const })),
    fc.record({
      year: known(year),
      week: known(fc.integer({ min: 1, max: 52 })),
      grain: fc.constantFrom('week' as const, 'weekend' as const),
    }),
    fc
      .record({
        year: known(year),
        week: known(fc.integer({ min: 1, max: 52 })),
        weekday: fc.integer({ min: 1, max: 7 }),
      })
      .map((f) => ({ ...f, grain: 'day' as const })),
    day.map((f) => ({ ...f, grain: 'day' as const })),
    fc
      .tuple(day, fc.constantFrom('MO' as const, 'AF' as const, 'EV' as const, 'NI' as const))
      .map(([f, part]) => ({ ...f, part, grain: 'part of day' as const })),
    fc
      .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([f, hour, minute]) => ({ ...f, hour, minute, grain: 'minute' as const })),
    fc
      .tuple(
        day,
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 0, max: 59 }),
      )
      .map(([f, hour, minute, second]) => ({ ...f, hour, minute, second, grain: 'second' as const })),
  )
  .map((fields) => ({ ...EMPTY_DATE, ...fields }));

describe('values', () => {
  it('come back as the same value when written and read', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const read = readValue(formatValue(date));
        expect(read).not.toBeNull();
        expect(formatValue(read!)).toBe(formatValue(date));
        expect(read!.grain).toBe(date.grain);
      }),
      { numRuns: 500 },
    );
  });

  it('cover real days, the first not after the last', () => {
    fc.assert(
      fc.property(
        anyDate.filter((date) => date.year === null || date.year > 0),
        (date) => {
          const span = spanOf(date);
          if (!span) return;
          expect(readDay(span.from)).not.toBeNull();
          expect(readDay(span.to)).not.toBeNull();
          expect(span.from <= span.to).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['199X', '1990-01-01', '1999-12-31'],
    ['18XX', '1800-01-01', '1899-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-WI', '2023-12-01', '2024-02-29'],
    ['2025-W01', '2024-12-30', '2025-01-05'],
    ['2025-W01-WE', '2025-01-04', '2025-01-05'],
    ['BC0044', '-0043-01-01', '-0043-12-31'],
    ['2025-01-17T24:00', '2025-01-18T00:00', '2025-01-18T00:00'],
    ['2025-01-17TNI', '2025-01-17T20:00', '2025-01-18T05:00'],
  ])('%s covers %s to %s', (value, from, to) => {
    expect(spanOf(readValue(value)!)).toEqual({ from, to });
  });

  it.each(['P3Y', 'PRESENT_REF', '2025-1', 'XXXX-WXX-8', '2025-01-17T', ''])('%s is no date', (value) => {
    expect(readValue(value)).toBeNull();
  });
});
