import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures.ts';

/** Sentences with numbers that state no figure; where some do, the ones that must stay. */
const table: Readonly<Record<string, readonly (readonly [sentence: string, ...stay: string[]])[]>> = {
  'dates and times': [
    ['It opened on March 29.'], ['It opened on 29 March 2019.'], ['It opened on the 4th of May.'], ['It opened in 2019.'], ['The 1990s were wild.'], ['In the \'90s it rained.'],
    ['They met at 5 p.m. on Sunday.'], ['They met at 7:30 and at 9.30am.'], ['It ran from 2014 to 2017.'], ['The 2019-20 season began.'], ['It is a story of the 21st century.'],
    ['The talks lasted three days.'], ['She waited 16 years.'], ['It took one to two years.'], ['The 10-year bond sold.'], ['On 2020-05-01 it closed.'],
  ],
  'names with numbers': [
    ['A Boeing 737 landed.'], ['Channel 4 aired it.'], ['The G20 met.'], ['COVID-19 spread.'], ['He drove Route 66.'], ['The iPhone 11 Pro is out.'], ['The S&P 500 rose 0.3%.', '0.3%'],
    ['Apollo 13 came home.'], ['An F-16 crashed.'], ['He plays for the 76ers.'], ['The 5G network grew.'], ['BBC One showed it.'], ['Formula One returns.'], ['It was a category 4 storm.'], ['See page 12.'], ['See pages 3 and 4.'], ['He lives at 405 Harbour Road.'],
    ['The FTSE 100 fell.'], ['Volkswagen showed the ID.3 car.'], ['He was shot on Fifth Avenue.'], ['Air Force One landed.'], ['The Second World War ended.'],
  ],
  'codes and lists': [
    ['Call +1-222-555-0133 now.'], ['Call 555-0133 now.'], ['Call +46 31 555 01 90 now.'], ['He drove the number 12 bus.'], ['He dialled 999.'], ['The server 192.168.1.20 failed.'], ['See https://example.org/2020/05/123 for more.'], ['1. Peel the onions.'], ['The case number 67/2018 is open.'],
    ['He took route A38.'],
  ],
  'one': [
    ['No one came.'], ['They hate one another.'], ['She is the one who left.'], ['One can only hope.'], ['That was a good one.'], ['Each one failed.'], ['One need look no farther.'], ['One day it will end.'],
    ['One of them left.', 'One'], ['Only one bidder came.', 'one'],
  ],
  'second, half and quarter as no numbers': [
    ['Wait a second.'], ['The second half was dull.'], ['He waited half an hour.'], ['She ran a half-marathon.'], ['At first it rained.'], ['First, peel the onions.'],
  ],
  'idioms': [
    ['The house is at sixes and sevens.'], ['It runs 24/7.'], ['He works nine to five.'], ['Since 9/11 much has changed.'], ['It is second nature to him.'],
  ],
  'verbs and nouns that look like numbers': [
    ['He scores often.'], ['The married couple left.'], ['She won in Oslo.'], ['A double murder shook the town.'], ['He has a degree in law.'],
  ],
  'compounds that describe': [
    ['A four-cylinder engine hummed.'], ['It is a 4-star hotel.'], ['The 11-member panel met.', '11'],
  ],
};

describe.each(Object.entries(table))('%s', (_, cases) => {
  it.each(cases.map(([sentence, ...stay]) => ({ sentence, stay })))('$sentence', ({ sentence, stay }) => {
    expect(figuresOf(sentence).map((row) => row.text)).toEqual(stay);
  });
});
