import { readList } from './read-list.ts';

/** Verbs that report a question or exclamation behind its closing mark (`“Why?” Smith asked`). Lower case. */
export const attributionVerbs: readonly string[] = readList(`
  added, adds, answered, asked, asks, bellowed, called, cried, demanded, exclaimed, inquired, joked,
  jokes, laughed, quipped, recalled, remarked, replied, responded, said, says, screamed, shouted, shouts,
  told, tweeted, wondered, wonders, writes, wrote, yelled, yells
`);
