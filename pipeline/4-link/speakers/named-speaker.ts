import { functionWords } from '../../lexicons/function-words.ts';
import type { MentionRow, QuoteRow } from '../../tables.ts';

/** Words that tie the next phrase to the one before: what follows them is not what the phrase is about. */
const TIES = new Set([
  ...functionWords.preposition,
  ...functionWords.conjunction,
  ...functionWords.relative,
  'than',
]);

/**
 * The person whose name is the head of the phrase beside a cue, whatever title, office or description leads
 * to it.
 *
 * - `Ann Lee, mayor of Wells and a former judge,`; `Minister [Ann Lee]`; `another co-author, the chemistry
 *   professor [Ann Lee],`; `the Special Representative for Norland [Ann Lee]`; `Channel Nine's [Ann Lee]`
 * - near misses: `a spokesman for Ann Lee`, `Ann Lee's sister`, `the Lee campaign`, `the wife of senator
 *   Lee`, `Ann Lee and Max Hart`
 */
export function namedSpeaker(quote: QuoteRow, people: readonly MentionRow[]): MentionRow | null {
  const { speaker_text: phrase, speaker_start: start, speaker_end: end, speaker_from } = quote;
  if (phrase === null || start === null || end === null || speaker_from === 'pronoun') return null;
  for (const person of people) {
    if (person.start < start || person.end > end) continue;
    const before = phrase.slice(0, person.start - start);
    const behind = phrase.slice(person.end - start);
    if (leadsToName(before) && endsWithName(behind)) return person;
  }
  return null;
}

/** Whether nothing before a name in its phrase makes the phrase about something else. */
function leadsToName(before: string): boolean {
  // Member of the assembly (MA) Ann Lee: the bracket closes the title.
  if (/\)\s*$/.test(before)) return true;
  const words = before
    .slice(before.lastIndexOf(',') + 1)
    .split(/\s+/)
    .filter(Boolean);
  return words.every((word, index) => {
    if (!TIES.has(word)) return true;
    // A study made for Ann Lee, a panel named by her: what somebody did is told, no title.
    if (word === 'by' || /ed$|^made$/.test(words[index - 1] ?? '')) return false;
    // President and CEO Ann Lee; the envoy for Norland Ann Lee: a tie between words of the title.
    const next = words[index + 1];
    return next !== undefined && (word === 'and' || /^\p{Lu}/u.test(next));
  });
}

/** Whether a name ends its phrase, or only an apposition follows it. */
function endsWithName(behind: string): boolean {
  return /^(?:\s*$|,|\s*[(–—]| (?:of|from) (?:the )?\p{Lu})/u.test(behind) && !/^, (?:and|or) /.test(behind);
}
