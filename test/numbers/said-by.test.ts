import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processArticle } from '../../pipeline/index.ts';
import { linkFigures } from '../../pipeline/4-link/figures.ts';
import type { Source } from '../../pipeline/model.ts';
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
const source = { text: ' '.repeat(200) } as Source;
const link = (quotes: QuoteRow[], numbers: NumberRow[], dates: DateRow[] = []) =>
  linkFigures.run({ source, quotes, numbers, dates }, () => {});
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
    const doubtful = { ...quote('q', 0, 200, 'indirect'), quoted_parts: [], confidence: 0.01 } as QuoteRow;
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

const saidBy = (text: string) =>
  processArticle({ article_id: 'a', text, published: '2025-01-17' }).numbers.map(
    ({ text: figure, said_by, said_from }) => [figure, said_by, said_from],
  );

describe('who said a figure, in sentences', () => {
  it.each([
    [
      'according to, behind a subject and without the second comma',
      'Divers, working in water near freezing, according to the harbour ministry recovered ten people.',
      [['ten', 'the harbour ministry', 'attributed']],
    ],
    [
      'what follows the source of a whole clause',
      'Sixty people were hurt according to health officials, with 11 of them in danger.',
      [
        ['Sixty', 'health officials', 'attributed'],
        ['11', 'health officials', 'attributed'],
      ],
    ],
    [
      'a clause in front that is not whole',
      'While most were closed, according to a ministry official, two mills were opened.',
      [['two', 'a ministry official', 'attributed']],
    ],
    [
      'not what stands before the colon',
      'Ann Lee lost in 12 towns: According to the Courier, she holds 14 percent of the vote.',
      [
        ['12', null, null],
        ['14 percent', 'Courier', 'attributed'],
      ],
    ],
    [
      'a poll and somebody’s count',
      'In a Courier poll released Monday, 50 percent of voters chose Lee. By the ministry’s count, 300 people came.',
      [
        ['50 percent', 'a Courier poll released Monday', 'attributed'],
        ['300', 'the ministry', 'attributed'],
      ],
    ],
    ['not any report', 'In a report, 20 pages were missing.', [['20', null, null]]],
    [
      'as reported by',
      'As reported by the Courier, the town charged a fee of $15.',
      [['$15', 'Courier', 'attributed']],
    ],
    [
      'an amount that is reported without a verb',
      'Ferry firms reported at least 20 victims. The health ministry confirmed 35 new cases.',
      [
        ['20', 'Ferry firms', 'reported'],
        ['35', 'The health ministry', 'reported'],
      ],
    ],
    ['not what somebody puts somewhere', 'Ann Lee put 20 boats in the water.', [['20', null, null]]],
    [
      'told, and told by',
      'Forty boats are missing, officials told state media. He was told by Ann Lee of “some 36 people under the deck”.',
      [
        ['Forty', 'officials', 'reported'],
        ['36', 'Ann Lee', 'quoted'],
      ],
    ],
    [
      'not what the reporter tells of a thing that was asked for',
      'The fire service requested a power cut which left 38,000 people in the dark.',
      [['38,000', null, null]],
    ],
    [
      'not what is set against it',
      'Ann Lee said that 30 boats had sunk, while 12 had been saved.',
      [
        ['30', 'Ann Lee', 'reported'],
        ['12', null, null],
      ],
    ],
    [
      'what findings compare',
      'A survey found that 30 mills were full, while 12 had closed.',
      [
        ['30', 'A survey', 'reported'],
        ['12', 'A survey', 'reported'],
      ],
    ],
    [
      'all that stands before its source',
      'The fleet has 30 boats — most of them old — and 12 crews, while Wells has 9, according to the ministry.',
      [
        ['30', 'the ministry', 'attributed'],
        ['12', 'the ministry', 'attributed'],
        ['9', 'the ministry', 'attributed'],
      ],
    ],
    [
      'a source and what is told of it',
      'Sales rose 3 percent, according to data released Friday by state regulators. According to police and witnesses, 12 people ran. ' +
        'According to a Field/Courier poll out Thursday, 27 percent agree. Ten trucks burned, according to police.',
      [
        ['3 percent', 'data released Friday by state regulators', 'attributed'],
        ['12', 'police and witnesses', 'attributed'],
        ['27 percent', 'a Field/Courier poll out Thursday', 'attributed'],
        ['Ten', 'police', 'attributed'],
      ],
    ],
    ['not a plan', 'All 20 boats sailed according to plan.', [['20', null, null]]],
    [
      'what a poll or a record shows without a clause',
      'The poll shows Lee beating Hart 45 to 40 percent. A recent survey found 90 percent support for the checks. ' +
        'The advisory noted high surf, with waves over 30 feet.',
      [
        ['45 to 40 percent', 'The poll', 'reported'],
        ['90 percent', 'A recent survey', 'reported'],
        ['30 feet', 'The advisory', 'reported'],
      ],
    ],
    [
      'a clause that an amount or a day opens',
      'Police chief Max Hart said at least 71 people were held. Officials said on Saturday, about 20 mills closed. ' +
        'The ministry said of the 40 aboard, 12 were children. Ann Lee said Monday’s vote drew 300 people.',
      [
        ['71', 'Max Hart', 'reported'],
        ['20', 'Officials', 'reported'],
        ['40', 'The ministry', 'reported'],
        ['12', 'The ministry', 'reported'],
        ['300', 'Ann Lee', 'reported'],
      ],
    ],
    [
      'people who report, claim and tell',
      'In the study, scientists report spiky skulls evolved 25 times. Officials claim 12 boats were lost. ' +
        'Max Hart told the Norland Press four victims were brothers.',
      [
        ['25 times', 'scientists', 'reported'],
        ['12', 'Officials', 'reported'],
        ['four', 'Max Hart', 'reported'],
      ],
    ],
    [
      'two clauses with two sources',
      'Local officials said 24 people were hurt, but the Norland Press reported as many as 32 hurt.',
      [
        ['24', 'Local officials', 'reported'],
        ['32', 'Norland Press', 'reported'],
      ],
    ],
    [
      'what is set behind a colon',
      'The order lets her take money: potentially, according to the Courier, $3 million from the army.',
      [['$3 million', 'Courier', 'attributed']],
    ],
    [
      'reports that nobody signs, and the WHO',
      'By reports on Saturday, two of the victims died. The WHO said 12 people had died.',
      [
        ['two', 'reports on Saturday', 'attributed'],
        ['12', 'WHO', 'reported'],
      ],
    ],
    [
      'whose figures they are',
      'According to the ministry’s figures, 12 ships sank. Nine fled, according to Lee’s sister.',
      [
        ['12', 'the ministry', 'attributed'],
        ['Nine', 'Lee’s sister', 'attributed'],
      ],
    ],
    [
      'where a survey puts something',
      'The survey placed the quake eight kilometres from Wells.',
      [['eight kilometres', 'The survey', 'reported']],
    ],
    [
      'not what somebody comes upon',
      'Police found 12 boats. Ann Lee showed 3 guests the mill.',
      [
        ['12', null, null],
        ['3', null, null],
      ],
    ],
    [
      'whom others are told of: a panel with its maker, a farmer with her field',
      'A panel appointed by President Max Hart estimated that the change would add 12 jobs. ' +
        'Senator Ann Lee who sponsored the bill remarked that the bill had cost 3 million dollars.',
      [
        ['12', 'A panel appointed by President Max Hart', 'reported'],
        ['3 million dollars', 'Ann Lee', 'reported'],
      ],
    ],
    [
      'a clause with any verb',
      'Ann Lee said each year of school yields 10 more jobs. Ann Lee notes the fund hid 4 gifts.',
      [
        ['10', 'Ann Lee', 'reported'],
        ['4', 'Ann Lee', 'reported'],
      ],
    ],
    [
      'no share of those asked',
      'Among farmers, 61 percent said they owned two tractors.',
      [
        ['61 percent', null, null],
        ['two', null, null],
      ],
    ],
  ])('%s', (_, text, rows) => expect(saidBy(text)).toEqual(rows));
});
