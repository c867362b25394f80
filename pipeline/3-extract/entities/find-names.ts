import { sentenceStarters } from '../../lexicons/sentence-starters.ts';
import type { MentionRow } from '../../tables.ts';
import { foldWord } from '../../fold.ts';
import { LISTS, listsOf } from './gazetteer.ts';
import type { Word } from './words.ts';

/** A stretch that is the name of something, with how sure the finder is. */
export interface FoundName {
  start: number;
  end: number;
  type: MentionRow['type'];
  confidence: number;
}

const starters = new Set(sentenceStarters);
const PLACE = LISTS.country | LISTS.city | LISTS.region;
const ORGANIZATION = LISTS.organization | LISTS.media | LISTS.company | LISTS.club;
const capital = (word: Word | undefined): boolean => word !== undefined && word.kind === 'word' && /^\p{Lu}/u.test(word.text);

const isTitle = (word: Word): boolean => (listsOf(foldWord(word.text)) & LISTS.title) !== 0;

/** Names in a sequence of words: runs of capitals, typed by the lists. */
export function findNames(words: readonly Word[]): FoundName[] {
  const found: FoundName[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!capital(words[i])) continue;
    // `Iranian President Reza Karimi`: a title ends one name and stands before another.
    if (isTitle(words[i]) && (capital(words[i + 1]) || words[i + 1]?.text === '.')) continue;
    let end = i + 1;
    while ((capital(words[end]) && !isTitle(words[end])) || (/^(?:of|the|for|al|bin|van|der|de|di)$/.test(words[end]?.text ?? '') && capital(words[end + 1]))) end++;
    let first = i;
    i = end - 1;
    while (first < end && starters.has(words[first].text.toLowerCase())) first++;
    if (first === end) continue;
    const run = words.slice(first, end);
    const type = typeOf(run.map((word) => foldWord(word.text)), run[0] !== words[0] || run.length > 1, first > 0 && isTitle(words[first - 1]));
    if (type) found.push({ start: run[0].start, end: run[run.length - 1].end, type, confidence: 0.5 });
  }
  return found;
}

function typeOf(folded: readonly string[], certain: boolean, titled: boolean): MentionRow['type'] | null {
  const whole = listsOf(folded.join(' '));
  if (whole & PLACE) return 'place';
  if (whole & ORGANIZATION) return 'organization';
  if (whole & LISTS.demonym || (folded.length === 1 && listsOf(folded[0].replace(/s$/, '')) & LISTS.demonym)) return 'group';
  if (folded.length === 2 && listsOf(folded[0]) & LISTS.given && listsOf(folded[1]) & LISTS.surname) return 'person';
  if (folded.length > 1 && listsOf(folded[folded.length - 1]) & LISTS.organizationHead) return 'organization';
  if (folded.length > 1 && listsOf(folded[0]) & LISTS.organizationHead) return 'organization';
  if (folded.length > 1 && listsOf(folded[folded.length - 1]) & LISTS.placeHead) return 'place';
  if (titled || (folded.length > 1 && folded.length < 5 && folded.some((word) => listsOf(word) & (LISTS.given | LISTS.surname)))) return 'person';
  if (certain && listsOf(folded[0]) & (LISTS.given | LISTS.surname)) return 'person';
  return certain && folded.length > 1 ? 'organization' : null;
}
