import { gangs as knownGangs } from '../../../lexicons/gangs.ts';
import { foldWord } from '../../../common/fold.ts';
import { among } from './among.ts';
import type { FoundName } from '../find-names.ts';
import { LISTS } from '../words/gazetteer.ts';
import { PHRASE_BEGIN, PHRASE_END, type NameDocument } from '../name-document.ts';

const ORGANIZATION = LISTS.organization | LISTS.company | LISTS.club;
const PLACE = LISTS.country | LISTS.city | LISTS.region | LISTS.demonym;
const OTHERWISE = LISTS.country | LISTS.city | LISTS.region | LISTS.given | LISTS.surname;
const CONFIDENCE = 0.8;
const gangKeys = new Set(knownGangs.map((gang) => gang.split(' ').map(foldWord).join(' ')));
const longestGang = Math.max(...knownGangs.map((gang) => gang.split(' ').length));

/**
 * Organizations of the lists that have several words, whole: `the House of Representatives` that the tagger passed over, `the Food and
 * Drug Administration` of which it saw the second half, `the Times of India` of which it saw the country. And gangs, which it takes for places.
 *
 * Near misses: a name that reaches out of the phrase (`Odda House of Commons Society`).
 */
export function refineWholes(found: FoundName[], document: NameDocument): FoundName[] {
  const { facts } = document;
  const surnames = new Set(
    found.flatMap(({ type, first, last }) =>
      type === 'person' && last - first > 1 ? facts[last - 1].folded : [],
    ),
  );
  // `Moody’s` is what Ada Moody has where she is named.
  const phrases = findPhrases(document).filter(
    ({ first, last }) =>
      facts[last - 1].folded !== "'s" || !surnames.has(facts[last - 2].folded) || last - first > 2,
  );
  const gangs = findGangs(document);
  if (phrases.length + gangs.length === 0) return found;
  const over = new Map<number, FoundName>();
  for (const name of found) for (let i = name.first; i < name.last; i++) over.set(i, name);
  const fitting = [...phrases.filter((phrase) => !isFound(phrase, over)), ...gangs].filter((whole) =>
    liesOver(whole, over),
  );
  for (const whole of fitting) for (let i = whole.first; i < whole.last; i++) over.set(i, whole);
  const kept = found.filter((name) => over.get(name.first) === name);
  return among(kept, fitting);
}

/** Whether all names over a phrase lie within it. */
function liesOver({ first, last }: FoundName, over: ReadonlyMap<number, FoundName>): boolean {
  for (let i = first; i < last; i++) {
    const name = over.get(i);
    if (name && (name.first < first || name.last > last)) return false;
  }
  return true;
}

/** The very words of a phrase are what the tagger says: `White House`. */
const isFound = ({ first, last }: FoundName, over: ReadonlyMap<number, FoundName>): boolean =>
  over.get(first)?.first === first && over.get(first)?.last === last;

function findPhrases({ facts, phraseLists, phrasePart, casing, sequenceLast }: NameDocument): FoundName[] {
  const phrases: FoundName[] = [];
  for (let i = 0; i < facts.length; i++) {
    const isListed =
      phrasePart[i] === PHRASE_BEGIN &&
      casing[i] !== 2 &&
      facts[i].upper &&
      !(phraseLists[i] & OTHERWISE) &&
      (phraseLists[i] & (ORGANIZATION | LISTS.media)) !== 0;
    if (!isListed) continue;
    let last = i + 1;
    while (last < sequenceLast[i] && phrasePart[last] !== 0 && phrasePart[last] !== PHRASE_BEGIN)
      if (phrasePart[last++] === PHRASE_END) break;
    if (
      last - i > 1 &&
      (facts[last - 1].upper || isShop(facts, i, last)) &&
      (phraseLists[i] & ORGANIZATION || namesPlace(facts, i, last))
    )
      phrases.push({ first: i, last, type: 'organization', confidence: CONFIDENCE });
  }
  return phrases;
}

/** `Moody’s`; not `Wendy’s`, who may be somebody. */
const isShop = (facts: NameDocument['facts'], first: number, last: number): boolean =>
  facts[last - 1].folded === "'s" && !(facts[first].lists & LISTS.given);

/** `Times of India`, `China Daily`: a newspaper that would else be taken for the country. Not `Foreign Affairs`. */
const namesPlace = (facts: NameDocument['facts'], first: number, last: number): boolean =>
  facts.slice(first, last).some(({ lists }) => (lists & PLACE) !== 0);

function findGangs({ facts, casing, sequenceLast }: NameDocument): FoundName[] {
  const named: FoundName[] = [];
  for (let i = 0; i < facts.length; i++) {
    if (!facts[i].upper || casing[i] !== 0) continue;
    let key = '';
    for (let last = i + 1; last <= Math.min(i + longestGang, sequenceLast[i]); last++) {
      key += (key ? ' ' : '') + facts[last - 1].folded;
      if (gangKeys.has(key)) named.push({ first: i, last, type: 'organization', confidence: CONFIDENCE });
    }
  }
  return named.filter(
    ({ first, last }, k) => !named[k + 1] || named[k + 1].first !== first || last > named[k + 1].last,
  );
}
