import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkFigures } from '../../pipeline/4-link/figures.ts';
import type { DateRow, NumberRow, QuoteRow } from '../../pipeline/tables.ts';

const quote = (id: string, start: number, end: number, type = 'direct') =>
  ({
    quote_id: id,
    speaker: `speaker of ${id}`,
    speaker_id: null,
    start,
    end,
    type,
    attribution: 'said',
    polarity: 'affirmed',
    quoted_parts: [[start, end]],
    cue: 'said',
    confidence: 0.9,
  }) as unknown as QuoteRow;
const figure = (start: number, end: number) => ({ start, end, quote_id: null, said_by: null }) as NumberRow;
const link = (quotes: QuoteRow[], numbers: NumberRow[], dates: DateRow[] = []) =>
  linkFigures.run({ quotes, numbers, dates }, () => {});
const ids = (quotes: QuoteRow[], ...spans: [number, number][]) =>
  link(
    quotes,
    spans.map(([a, b]) => figure(a, b)),
  ).numbers.map((n) => n.quote_id);

describe('who said a figure', () => {
  it('is the speaker of the quote around it', () => {
    expect(link([quote('q', 10, 50)], [figure(20, 22)]).numbers[0]).toMatchObject({
      quote_id: 'q',
      said_by: 'speaker of q',
    });
  });
  it('is known from the words in marks, from the reported clause, or from “according to”', () => {
    const reported = { ...quote('r', 30, 60, 'indirect'), quoted_parts: [] };
    const attributed = { ...quote('a', 70, 90, 'indirect'), quoted_parts: [], cue: 'According to' };
    const { numbers } = link(
      [quote('q', 10, 20), reported, attributed],
      [figure(12, 14), figure(40, 42), figure(75, 77)],
    );
    expect(numbers.map((n) => n.said_from)).toEqual(['quoted', 'reported', 'attributed']);
  });
  it('is the surer, the surer the quote is, and surest of what stands in marks', () => {
    const reported = (id: string, start: number, confidence: number) =>
      ({ ...quote(id, start, start + 20, 'indirect'), quoted_parts: [], confidence }) as QuoteRow;
    const { numbers } = link(
      [quote('q', 0, 20), reported('r', 30, 0.9), reported('s', 60, 0.6)],
      [figure(5, 6), figure(35, 36), figure(65, 66)],
    );
    const sure = numbers.map((n) => n.said_by_confidence ?? 0);
    expect(sure[0]).toBeGreaterThan(sure[1]);
    expect(sure[1]).toBeGreaterThan(sure[2]);
  });
  it('is nobody where a claimant would be a bad guess', () => {
    const doubtful = { ...quote('q', 0, 200, 'indirect'), quoted_parts: [], confidence: 0.3 } as QuoteRow;
    expect(link([doubtful], [figure(190, 192)]).numbers[0]).toMatchObject({
      quote_id: 'q',
      said_by: null,
      said_by_confidence: null,
    });
  });
  it.each([
    ['what somebody hopes for', { attribution: 'thought' }],
    ['what somebody denies', { polarity: 'denied' }],
    ['what somebody did not say', { polarity: 'negated' }],
    ['what somebody would not confirm', { polarity: 'declined' }],
    ['what an unknown speaker says', { speaker: null }],
  ])('is nobody of %s', (_, claim) => {
    const said = { ...quote('q', 10, 50), ...claim } as QuoteRow;
    expect(link([said], [figure(20, 22)]).numbers[0]).toMatchObject({
      quote_id: 'q',
      said_by: null,
      said_from: null,
    });
  });
  it('is nobody before, behind and between quotes', () => {
    expect(ids([quote('a', 10, 20), quote('b', 30, 40)], [5, 6], [22, 23], [45, 46])).toEqual([
      null,
      null,
      null,
    ]);
  });
  it('is nobody where a quote covers a part only, or is a scare term', () => {
    expect(ids([quote('a', 10, 20), quote('s', 30, 40, 'scare')], [18, 22], [32, 34])).toEqual([null, null]);
  });
  it('is the inner of two quotes, and the outer behind the inner', () => {
    expect(ids([quote('outer', 0, 100), quote('inner', 20, 40)], [10, 12], [25, 27], [50, 52])).toEqual([
      'outer',
      'inner',
      'outer',
    ]);
  });
  it('is the inner one where both begin together, in either order', () => {
    expect(ids([quote('outer', 0, 100), quote('inner', 0, 40)], [10, 12], [50, 52])).toEqual([
      'inner',
      'outer',
    ]);
    expect(ids([quote('inner', 0, 40), quote('outer', 0, 100)], [10, 12], [50, 52])).toEqual([
      'inner',
      'outer',
    ]);
  });
  it('is, of two that overlap, the one that covers the whole figure', () => {
    expect(ids([quote('a', 0, 30), quote('b', 20, 60)], [10, 12], [22, 24], [25, 35])).toEqual([
      'a',
      'b',
      'b',
    ]);
  });
  it('is given to dates too', () => {
    expect(
      link([quote('q', 0, 50)], [], [{ start: 3, end: 9, quote_id: null, said_by: null } as DateRow]).dates[0]
        .quote_id,
    ).toBe('q');
  });

  it('is what trying every quote gives', () => {
    const span = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
      .map(([start, length]) => [start, start + length] as const);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), fc.array(span, { maxLength: 12 }), (quoted, figures) => {
        const quotes = [...quoted]
          .sort((a, b) => a[0] - b[0])
          .map(([start, end], i) => quote(`q${i}`, start, end));
        const rows = [...figures].sort((a, b) => a[0] - b[0]);
        const expected = rows.map(([start, end]) => {
          const around = quotes.filter((q) => q.start <= start && q.end >= end);
          return around.length === 0
            ? null
            : around.reduce((best, q) =>
                q.start > best.start || (q.start === best.start && q.end < best.end) ? q : best,
              );
        });
        const found = link(
          quotes,
          rows.map(([a, b]) => figure(a, b)),
        ).numbers;
        expect(
          found.map((n) => {
            const q = quotes.find((c) => c.quote_id === n.quote_id);
            return q === undefined ? null : [q.start, q.end];
          }),
        ).toEqual(expected.map((q) => (q === null ? null : [q.start, q.end])));
      }),
    );
  });
});
