import { describe, expect, it } from 'vitest';
import { valuesOf } from './dates-of.ts';

/** A Friday. */
const PUBLISHED = '2025-01-17';

const cases: Record<string, readonly (readonly [string, ...string[]])[]> = {
  'full and partial dates': [
    ['The law was signed on 3 March 2015.', '3 March 2015 = 2015-03-03'],
    ['It was signed on March 3, 2015, in Turin.', 'March 3, 2015 = 2015-03-03'],
    ['Filed on 2015-03-03 by the clerk.', '2015-03-03 = 2015-03-03'],
    ['Received 12/31/1999 at the office.', '12/31/1999 = 1999-12-31'],
    ['Received 31/12/1999 at the office.', '31/12/1999 = 1999-12-31'],
    ['Dated 29.03.2019 in Bonn.', '29.03.2019 = 2019-03-29'],
    ['It opened in July 2022.', 'July 2022 = 2022-07'],
    ['It opened on the 3rd of March 2015.', 'the 3rd of March 2015 = 2015-03-03'],
    ['The treaty of June 28 was torn up.', 'June 28 = 2024-06-28'],
    ['It was repealed in 1988, long after the 1975 vote.', '1988 = 1988', '1975 = 1975'],
    ['In nineteen ninety-six the mill closed.', 'nineteen ninety-six = 1996'],
    ['He ruled until 44 BC.', '44 BC = BC0044'],
    ['The eruption of A.D. 79 buried it.', 'A.D. 79 = 0079'],
  ],
  'periods': [
    ['It was built in the 1990s.', 'the 1990s = 199X'],
    ['Hits of the mid-80s were played.', 'the mid-80s = 198X'],
    ['The ’60s were different.', 'The ’60s = 196X'],
    ['A castle of the 14th century burned.', 'the 14th century = 13XX'],
    ['Sales fell in the third quarter of 2023.', 'the third quarter of 2023 = 2023-Q3'],
    ['Sales fell in Q3 2023.', 'Q3 2023 = 2023-Q3'],
    ['Sales fell in the first half of 2024.', 'the first half of 2024 = 2024-H1'],
    ['Fiscal 2023 was better.', 'Fiscal 2023 = 2023'],
    ['It rained in the summer of 1998.', 'the summer of 1998 = 1998-SU'],
    ['This spring will be dry.', 'This spring = 2025-SP'],
    ['The plant closes at the end of March.', 'the end of March = 2025-03'],
    ['They met in early December.', 'early December = 2024-12'],
  ],
  'counted from the day of publication': [
    ['Prices rose last year.', 'last year = 2024'],
    ['Prices rose last month.', 'last month = 2024-12'],
    ['Prices rose last week.', 'last week = 2025-W02'],
    ['Prices will rise next month.', 'next month = 2025-02'],
    ['He resigned yesterday.', 'yesterday = 2025-01-16'],
    ['He leaves the day after tomorrow.', 'the day after tomorrow = 2025-01-19'],
    ['He resigned two weeks ago.', 'two weeks ago = 2025-01-03'],
    ['He resigned two months ago.', 'two months ago = 2024-11'],
    ['He resigned five years ago.', 'five years ago = 2020'],
    ['It happened last May.', 'last May = 2024-05'],
    ['It happened last Friday.', 'last Friday = 2025-01-10'],
    ['It will happen next Monday.', 'next Monday = 2025-01-20'],
    ['The hall will reopen in two weeks.', 'two weeks = 2025-01-31'],
    ['The board meets on the second Tuesday of March.', 'the second Tuesday of March = 2025-03-11'],
    ['It rained over the weekend.', 'the weekend = 2025-W02-WE'],
    ['The bill passed in the week of January 6.', 'the week of January 6 = 2025-W02'],
  ],
  'counted from a date in the text': [
    ['The vote was on 12 May 2019. Two days later she resigned.', '12 May 2019 = 2019-05-12', 'Two days later = 2019-05-14'],
    ['The vote was on 12 May 2019. The previous day he had died.', '12 May 2019 = 2019-05-12', 'The previous day = 2019-05-11'],
    ['He won in 2012. That year the mill closed.', '2012 = 2012', 'That year = 2012'],
    ['It opened in May 2016 and closed later that year.', 'May 2016 = 2016-05', 'later that year = 2016'],
    ['It was signed on 3 March 2015 and took effect on April 1.', '3 March 2015 = 2015-03-03', 'April 1 = 2015-04-01'],
    ['Profit in the third quarter fell from a year earlier.', 'the third quarter = 2024-Q3', 'a year earlier = 2023-Q3'],
    ['The shop closed three days after Christmas.', 'three days after Christmas = 2024-12-28'],
  ],
  'holidays and well-known days': [
    ['They met on Christmas Eve 2023.', 'Christmas Eve 2023 = 2023-12-24'],
    ['Easter 2024 was early.', 'Easter 2024 = 2024-03-31'],
    ['Turkey prices rose before Thanksgiving.', 'Thanksgiving = 2024-11-28'],
    ['They marched on Martin Luther King Jr. Day 2024.', 'Martin Luther King Jr. Day 2024 = 2024-01-15'],
    ['It was as after 9/11.', '9/11 = 2001-09-11'],
    ['The Sept. 11 attacks changed it.', 'Sept. 11 = 2001-09-11'],
    ['Shops were shut on New Year’s Day.', 'New Year’s Day = 2025-01-01'],
  ],
  'times of day': [
    ['It starts at 3:30 p.m. on Monday.', '3:30 p.m. on Monday = 2025-01-20T15:30'],
    ['Doors opened on Thursday at noon.', 'Thursday at noon = 2025-01-16T12:00'],
    ['He was shot at 10 p.m. Wednesday.', '10 p.m. Wednesday = 2025-01-15T22:00'],
    ['Polls close at 14:00 GMT.', '14:00 GMT = 2025-01-17T14:00'],
    ['She spoke on Tuesday night.', 'Tuesday night = 2025-01-14TNI'],
    ['She spoke this morning.', 'this morning = 2025-01-17TMO'],
    ['The train left at half past seven in the evening.', 'half past seven in the evening = 2025-01-17T19:30'],
    ['The shop opens from 3 to 5 p.m. today.', '3 = 2025-01-17T15:00', '5 p.m. today = 2025-01-17T17:00'],
  ],
  'lengths of time': [
    ['A three-year plan.', 'three-year = P3Y'],
    ['It took two and a half years.', 'two and a half years = P2.5Y'],
    ['He spoke for an hour and 45 minutes.', 'an hour and 45 minutes = PT1H45M'],
    ['They had argued for decades.', 'decades = PXDE'],
    ['After months of talks they agreed.', 'months = PXM'],
    ['Rents doubled in the past five years.', 'the past five years = P5Y'],
    ['It lasted half an hour.', 'half an hour = PT0.5H'],
    ['He waited two to three weeks.', 'two to three weeks = P2W'],
    ['They were married for at least 20 more years.', 'at least 20 more years = P20Y'],
    ['An 8-month-old truce broke.', '8-month-old = P8M'],
  ],
  'sets': [
    ['They meet every Tuesday.', 'every Tuesday = XXXX-WXX-2'],
    ['They meet every Tuesday at 4 p.m.', 'every Tuesday at 4 p.m. = XXXX-WXX-2T16:00'],
    ['They meet on Mondays.', 'Mondays = XXXX-WXX-1'],
    ['They meet twice a week.', 'twice a week = P1W'],
    ['The dues are paid annually.', 'annually = P1Y'],
    ['They marched each July.', 'each July = XXXX-07'],
    ['The pills are taken every two days.', 'every two days = P2D'],
  ],
  'vague references': [
    ['Now the mill is shut.', 'Now = PRESENT_REF'],
    ['The mill currently employs nobody.', 'currently = PRESENT_REF'],
    ['She recently moved.', 'recently = PAST_REF'],
    ['They may move in the near future.', 'the near future = FUTURE_REF'],
    ['It rarely happened in the past.', 'the past = PAST_REF'],
    ['He had left years ago.', 'years ago = PAST_REF'],
  ],
  'ranges are their two ends': [
    ['He served from 2010 to 2015.', '2010 = 2010', '2015 = 2015'],
    ['The fair was held March 3-5.', 'March 3 = 2024-03-03', '5 = 2024-03-05'],
    ['The fair was held on 3 and 4 March.', '3 = 2024-03-03', '4 March = 2024-03-04'],
    ['The season of 2012-13 was long.', '2012 = 2012', '13 = 2013'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(valuesOf(text, PUBLISHED)).toEqual(expected);
  });
});
