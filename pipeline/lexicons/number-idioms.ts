import { readList } from './read-list.ts';

/** Phrases with number words that state no figure, in lower case, joined by single spaces. */
export const numberIdioms: readonly string[] = readList(`
  all in one, at first, at first glance, at first sight, at one point, at one stage, at one time,
  at sixes and sevens, back to square one, catch 22, cloud nine, eleventh hour, first aid,
  first and foremost, first class, first daughter, first family, first gentleman, first half, first hand,
  first ladies, first lady, first minister, first name, first of all, first rate, first responder,
  first responders, first thing, first world war, for one, for one thing, forty winks, four letter word,
  hundred per cent sure, in one go, in the first place, lend a second, nine to five, no one, on all fours,
  on one hand, on second thought, on second thoughts, on the one hand, one and all, one and only,
  one another, one by one, one day, one night, one off, one on one, one or other, one or the other,
  one or two, one side, one sided, one size fits all, one time, one to one, one way, one way or another,
  second half, second hand, second nature, second to none, second world war, six feet under, square one,
  take two, the eleventh hour, third parties, third party, third reich, third world, twenty four seven,
  two faced, zero in, zero sum, zero tolerance
`);
