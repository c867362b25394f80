import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.ts';

const FRIDAY = '2025-01-17';
const eventsOf = (text: string) => datesOf(text, FRIDAY).map(({ event, of }) => [event, of]);

describe('what a time belongs to', () => {
  it.each([
    ['the verb before it', 'The council voted in Wells on Monday.', 'voted'],
    ['with its auxiliaries', 'The road will not be closed on Tuesday.', 'will not be closed'],
    ['an infinitive', 'She plans to visit the port next week.', 'to visit'],
    ['the verb behind it', 'On Thursday, the mill was sold.', 'was sold'],
    ['the verb right behind it', 'The port in March hired 200 people.', 'hired'],
    ['the noun behind a possessive', 'He skipped Monday’s budget vote.', 'budget vote'],
    ['the noun that it describes', 'She lost the 2016 mayoral election.', 'mayoral election'],
    ['a length before its noun', 'They began a three-day visit.', 'visit'],
    ['a clause with that', 'He saw the fire that began on Monday.', 'began'],
  ])('%s: %s', (_, text, event) => expect(eventsOf(text)).toEqual([[event, 'event']]));

  it.each([
    ['Lee said Monday that the bridge is safe.', 'said'],
    ['The firm on Friday said it would close.', 'said'],
    ['Osei told reporters in Wells on Tuesday that he knew.', 'told'],
  ])('a saying: %s', (text, verb) => expect(eventsOf(text)).toEqual([[verb, 'saying']]));

  it.each([
    ['a line of its own', 'Monday, 3 March 2025'],
    ['a verb that says nothing', 'The vote is on Monday.'],
    ['a noun of two halves', 'In his Tuesday live-streamed talk he named nobody.'],
    ['a verb of another clause', 'Lee resigned after the flood, and the fire of 2019.'],
  ])('empty for %s', (_, text) => expect(eventsOf(text)).toEqual([[null, null]]));
});

describe('what chose the direction', () => {
  it.each([
    ['the words', 'They met last Monday.', 'text'],
    ['a step', 'They met two weeks ago.', 'text'],
    ['the tense', 'They will meet on Monday.', 'tense'],
    ['nothing but the usual case', 'Notes of the club. Monday: a walk.', 'default'],
    ['nothing to choose', 'They met on 3 March 2021.', null],
  ])('%s: %s', (_, text, by) => expect(datesOf(text, FRIDAY)[0].resolved_by).toBe(by));
});

describe('weekdays of events that are still to come', () => {
  const day = (text: string) => datesOf(text, FRIDAY).map(({ value }) => value);

  it.each([
    'By late Monday the votes will be counted.',
    'He needs ten more seats to win Monday’s vote.',
    'She hopes that she will do well in Monday’s primary.',
    'The two met in Wells ahead of Monday’s caucus.',
    'They want to stop Lee from winning Monday’s election.',
    'The council is to meet on Monday.',
    'The two are to appear in court on Monday.',
  ])('%s', (text) => expect(day(text)).toEqual(['2025-01-20']));

  it.each([
    'He won Monday’s vote.',
    'The council met to discuss Monday’s vote.',
    'Coins were used to decide six seats in Monday’s vote.',
    'Those voting in Monday’s primary were old.',
    'She went to Wells to condemn Monday’s attack.',
    'They would appeal against Monday’s ruling.',
    'The crew is to blame for Monday’s crash.',
  ])('near miss: %s', (text) => expect(day(text)).toEqual(['2025-01-13']));

  it('is less sure of a day that nothing but the usual case chose', () => {
    const sure = datesOf('They met on Monday.', FRIDAY)[0].confidence!;
    expect(datesOf('Notes of the club. Monday: a walk.', FRIDAY)[0].confidence).toBeLessThan(sure);
  });
});
