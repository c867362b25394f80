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
    ['forecast for', 'Strong winds are forecast for Sunday.', FRIDAY, ['Sunday = 2025-01-19']],
    [
      'a reporting verb behind it',
      'The premier on Tuesday said the state may extend the ban.',
      FRIDAY,
      ['Tuesday = 2025-01-14'],
    ],
    ['a possessive', 'They would appeal against Wednesday’s ruling.', FRIDAY, ['Wednesday = 2025-01-15']],
    [
      'what would come the day before',
      'The storm was expected to pass on Thursday.',
      FRIDAY,
      ['Thursday = 2025-01-16'],
    ],
    [
      'what would come on another day',
      'The storm would pass on Saturday.',
      FRIDAY,
      ['Saturday = 2025-01-18'],
    ],
    ['what will come', 'The storm will pass on Thursday.', FRIDAY, ['Thursday = 2025-01-23']],
    ['filed by', 'All of them had filed reports by Wednesday.', FRIDAY, ['Wednesday = 2025-01-15']],
    [
      'until with a past',
      'Until Thursday they had not called him a suspect.',
      FRIDAY,
      ['Thursday = 2025-01-16'],
    ],
    [
      'this weekend and the weekend',
      'It rains this weekend, as it did over the weekend.',
      FRIDAY,
      ['this weekend = 2025-W03-WE', 'the weekend = 2025-W02-WE'],
    ],
    ['no publication date', 'The minister resigned on Friday.', null, ['Friday = XXXX-WXX-5']],
  ])('%s', (_, text, published, expected) => {
    expect(valuesOf(text, published)).toEqual(expected);
  });
});

describe('what stands near decides', () => {
  it.each([
    [
      'a time alone is of the day of publication',
      'Ferries run from 6am tomorrow.\n\nDivers went down at 9am.',
      ['6am tomorrow = 2025-01-18T06:00', '9am = 2025-01-17T09:00'],
    ],
    [
      'a time takes the day of its sentence',
      'On Thursday the doors opened, and at 9am they closed.',
      ['Thursday = 2025-01-16', '9am = 2025-01-16T09:00'],
    ],
    [
      'midnight that is past began the day',
      'The river rose between midnight and four o’clock.',
      ['midnight = 2025-01-17T00:00', 'four o’clock = 2025-01-17T04:00'],
    ],
    [
      'the other end of a range gives the year',
      'It is open between March and June 2026.',
      ['March = 2026-03', 'June 2026 = 2026-06'],
    ],
    [
      'days later than a month are no day',
      'He fell ill last month. Nine days later he was well.',
      ['last month = 2024-12', 'Nine days later = XXXX-XX-XX'],
    ],
    [
      'later in a year that the story looks ahead in',
      'In July 2022 he went home. His army would lose more later in the year.',
      ['July 2022 = 2022-07', 'later in the year = 2022'],
    ],
    ['dawn on a day', 'He was arrested before dawn on Friday.', ['dawn on Friday = 2025-01-17TMO']],
    ['a plan that is a noun', 'The ward had opposed the plan in July.', ['July = 2024-07']],
    [
      'an irregular past',
      'The trial, due to end in March, heard on Tuesday that he lied.',
      ['March = 2025-03', 'Tuesday = 2025-01-14'],
    ],
    ['a season in general', 'Ten trains in summer, six in winter.', ['summer = XXXX-SU', 'winter = XXXX-WI']],
    [
      'later in the year of the story',
      'In July 2022 he went home. His army was pushed back later in the year.',
      ['July 2022 = 2022-07', 'later in the year = 2022'],
    ],
    [
      'to be done, with an irregular verb',
      'She proposed a bonus, to be paid on May 3, for all.',
      ['May 3 = 2025-05-03'],
    ],
    [
      'will be, with an irregular verb',
      'The bonus will be paid Dec. 14 to the staff.',
      ['Dec. 14 = 2025-12-14'],
    ],
    ['put off to a day', 'The offer for the mill was extended to Nov. 20.', ['Nov. 20 = 2025-11-20']],
    [
      'the week of the other end',
      'The road is shut from Monday to Wednesday next week.',
      ['Monday = 2025-01-20', 'Wednesday next week = 2025-01-22'],
    ],
    [
      'a weekday that follows a told one is its own',
      'It rained on Monday and Wednesday.',
      ['Monday = 2025-01-13', 'Wednesday = 2025-01-15'],
    ],
    [
      'times of a set are of no day',
      'Vans leave between 4.30am and 6am every weekday.',
      ['4.30am = XXXX-XX-XXT04:30', '6am = XXXX-XX-XXT06:00', 'every weekday = XXXX-WXX-WD'],
    ],
    ['midnight that is told', 'Rain eases after midnight storm.', ['midnight = 2025-01-17T00:00']],
    ['midnight to come', 'The walkout will start at midnight.', ['midnight = 2025-01-17T24:00']],
    [
      'an item of a list is a clause of its own',
      'The boats were ordered in March.\n• 18 trips a day in summer',
      ['March = 2024-03', 'a day = P1D', 'summer = XXXX-SU'],
    ],
    ['called off', 'A parade planned for Saturday was cancelled.', ['Saturday = 2025-01-11']],
    [
      'a day set as a deadline',
      'The mill has set Nov. 10 as the deadline for bids.',
      ['Nov. 10 = 2025-11-10'],
    ],
    [
      'what had been scheduled',
      'The offer had been scheduled to expire on Wednesday.',
      ['Wednesday = 2025-01-15'],
    ],
    ['a participle with is', 'They lose the farm when the case is heard in March.', ['March = 2025-03']],
    [
      'a quarter to come is not what a report is on',
      'It expects growth in the first quarter. Profit fell in the latest quarter.',
      ['the first quarter = 2025-Q1', 'the latest quarter = 2024-Q4'],
    ],
    [
      'a verb far behind does not tell',
      'The alert went to red at noon on Wednesday, six hours before the worst of the wind and rain that the men and the women of the coast will recall.',
      ['noon on Wednesday = 2025-01-15T12:00', 'six hours = PT6H'],
    ],
    [
      'the comparison of a percentage stays out',
      'It employed 3% more than a year ago.',
      ['a year ago = 2024'],
    ],
  ])('%s', (_, text, expected) => {
    expect(valuesOf(text, FRIDAY)).toEqual(expected);
  });
});

describe('what a row says beside its value', () => {
  it('has real days in from and to, and what gave them', () => {
    expect(datesOf('It opened in July 2022.', FRIDAY)[0]).toMatchObject({
      type: 'DATE',
      value: '2022-07',
      from: '2022-07-01',
      to: '2022-07-31',
      granularity: 'month',
      modifier: null,
      resolved_from: 'text',
    });
    expect(datesOf('It fell last year.', FRIDAY)[0]).toMatchObject({
      value: '2024',
      from: '2024-01-01',
      to: '2024-12-31',
      resolved_from: 'published',
    });
    expect(datesOf('It fell last year.')[0]).toMatchObject({
      value: 'XXXX',
      from: null,
      to: null,
      resolved_from: null,
    });
  });

  it('has the TIMEX3 modifier', () => {
    expect(datesOf('They claimed so in early January.', FRIDAY)[0]).toMatchObject({
      text: 'early January',
      value: '2025-01',
      modifier: 'START',
    });
    expect(datesOf('It took nearly forty years.', FRIDAY)[0]).toMatchObject({
      text: 'nearly forty years',
      value: 'P40Y',
      modifier: 'LESS_THAN',
    });
  });

  it('names the date that another one counts from', () => {
    const [first, second] = datesOf(
      'The vote was held on 3 March 2019. The following day he resigned.',
      WEDNESDAY,
    );
    expect(second).toMatchObject({
      text: 'The following day',
      value: '2019-03-04',
      resolved_from: first.date_id,
    });
  });
});
