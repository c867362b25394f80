import { readList } from './read-list.ts';

/**
 * Names that hold a word of time and mean no time: titles, papers, companies, days of history. In lower case;
 * written with capitals in the text.
 */
export const namesWithTimes: readonly string[] = readList(`
  20th century fox, black monday, black sunday, black wednesday, bloody sunday, century city,
  friday night lights, good friday accord, good friday accords, good friday agreement, man friday,
  monday night football, saturday night fever, saturday night live, sunday express, sunday herald,
  sunday mirror, sunday night football, sunday telegraph, sunday times, sunday tribune, super tuesday,
  thursday night football, twentieth century fox, usa today, wall street week, weekend edition,
  world today
`);
