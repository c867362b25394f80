import { describe, expect, it } from 'vitest';
import { datesOf, valuesOf } from './dates-of.ts';

/** A Friday. */
const FRIDAY = '2025-01-17';
/** A Wednesday. */
const WEDNESDAY = '2024-05-15';

describe('bare weekdays go by the tense around them', () => {
  it.each([
    ['the same day', 'The minister resigned on Friday.', FRIDAY, ['Friday = 2025-01-17']],
    ['one of the past six days', 'The bridge fell on Saturday.', FRIDAY, ['Saturday = 2025-01-11']],
    ['said, in front', 'Police said Tuesday that the road was open.', FRIDAY, ['Tuesday = 2025-01-14']],
    ['looking ahead with will', 'The council will meet on Monday.', FRIDAY, ['Monday = 2025-01-20']],
    ['looking ahead with scheduled', 'A hearing is scheduled for Tuesday.', FRIDAY, ['Tuesday = 2025-01-21']],
    ['a deadline', 'They have until Thursday to reply.', FRIDAY, ['Thursday = 2025-01-23']],
    ['no publication date', 'The minister resigned on Friday.', null, ['Friday = XXXX-WXX-5']],
  ])('%s', (_, text, published, expected) => {
    expect(valuesOf(text, published)).toEqual(expected);
  });
});

describe('what a row says beside its value', () => {
  it('has real days in from and to, and what gave them', () => {
    expect(datesOf('It opened in July 2022.', FRIDAY)[0]).toMatchObject({ type: 'DATE', value: '2022-07', from: '2022-07-01', to: '2022-07-31', granularity: 'month', modifier: null, resolved_from: 'text' });
    expect(datesOf('It fell last year.', FRIDAY)[0]).toMatchObject({ value: '2024', from: '2024-01-01', to: '2024-12-31', resolved_from: 'published' });
    expect(datesOf('It fell last year.')[0]).toMatchObject({ value: 'XXXX', from: null, to: null, resolved_from: null });
  });

  it('has the TIMEX3 modifier', () => {
    expect(datesOf('They claimed so in early January.', FRIDAY)[0]).toMatchObject({ text: 'early January', value: '2025-01', modifier: 'START' });
    expect(datesOf('It took nearly forty years.', FRIDAY)[0]).toMatchObject({ text: 'nearly forty years', value: 'P40Y', modifier: 'LESS_THAN' });
  });

  it('names the date that another one counts from', () => {
    const [first, second] = datesOf('The vote was held on 3 March 2019. The following day he resigned.', WEDNESDAY);
    expect(second).toMatchObject({ text: 'The following day', value: '2019-03-04', resolved_from: first.date_id });
  });
});
