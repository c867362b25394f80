import { expect, it } from 'vitest';
import { valuesOf } from './dates-of.ts';

it.each([
  ['modal may', 'He may leave; they may 5 times refuse.'],
  ['the verb march', 'They march in step and the march went on.'],
  ['a person called May', 'May said she was sorry, and Theresa May agreed.'],
  ['given names', 'April Jones and June Carter met August Wilson.'],
  ['a month as surname', 'Mr. May and Mrs. June objected.'],
  ['sat and sun', 'He sat down in the sun.'],
  ['an ordinal second', 'A second group followed the second man.'],
  ['a second term', 'He was sworn in for a second term, and a second, smaller one.'],
  ['a foreign Mar', 'She edits the paper Tierra y Mar.'],
  ['scores', 'They won 2-1 and 21-14, and lost 3:2.'],
  ['phone numbers', 'Call 555-1234, +1 212-555-2010 or 138-2010-2015.'],
  ['versions', 'Version 2.0.1 and 10.15 shipped after 1.2.3.'],
  ['prices', 'It costs $1990 or £2,010, at 19.99 each.'],
  ['years that are quantities', '2000 people bought 1,995 shares.'],
  ['numbers of flights and roads', 'Flight 1549 passed over Route 2010 and the M25.'],
  ['pages and rooms', 'See page 1984 in room 2001.'],
  ['titles', 'Friday Night Lights and Saturday Night Live were repeated.'],
  ['papers', 'The Sunday Times and USA Today reported it.'],
  ['companies', '20th Century Fox made it.'],
  [
    'figures of three digits',
    'The order was founded in 120 towns, one in 500, in a belief dated to between 880 and 940 men.',
  ],
  ['floors and birthdays', 'The 101st Airborne met on the 5th floor on his 18th birthday.'],
  ['ages', 'A 52-year-old man in his 80s fell.'],
  ['ages in years', 'Children under the age of 5 years and a boy aged 11 months were there.'],
  ['speeds', 'Gusts of 120 miles per hour, or 50 metres per second, tore the roof.'],
  ['ages of two', 'It takes those between the ages of 5 and 7 years and babies aged 5 to 7 months.'],
  ['ages of things', 'The tower is 25 years old and the war five months old.'],
  ['a morning that is an adjective', 'It is full in the morning peak.'],
  ['temperatures', 'Highs were in the 80s.'],
  ['fractions', 'A 50/50 split and 1/2 of it, 24/7.'],
  ['the verbs fall and spring', 'Prices fall and spring up with a spring in his step.'],
  ['a fall that is no season', 'The fall of the wall was heard.'],
  ['lent as a verb', 'He lent money to Easter Island.'],
  ['a quarter that is a fraction', 'A quarter of voters stayed at home.'],
  ['a half of a match', 'The second half of the match was dull.'],
  ['a title with a holiday', 'He acted in The Christmas Cottage.'],
  ['classes and districts', 'He won in District 8-4A.'],
  ['verses', 'He read Psalm 23:4 and Genesis 1:15.'],
  ['addresses on the net', 'See example.com/2015/03/04/story.html at 192.168.1.1.'],
  ['halls by their seats', 'A 2000-seat hall and a 1500-metre race.'],
  ['a night as such', 'It was a night to remember.'],
  ['words of two paragraphs', 'He came last\n\nMay Lee came first and was so every\n\nSun worshipper.'],
  ['days that do not exist', 'File 13/32/2019 and 2019-02-30 are wrong.'],
])('%s', (_, text) => {
  expect(valuesOf(text, '2025-01-17')).toEqual([]);
});

it('takes a month for a month where it must be one', () => {
  expect(valuesOf('They met in May.', '2025-01-17')).toEqual(['May = 2024-05']);
  expect(valuesOf('The march on March 5 was long.', '2025-04-17')).toEqual(['March 5 = 2025-03-05']);
});
