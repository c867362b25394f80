import { phraseOf } from './among.ts';
import type { FoundName } from '../find-names.ts';
import { LISTS, listsOf } from '../words/gazetteer.ts';
import type { NameDocument } from '../name-document.ts';

const PLACE = LISTS.country | LISTS.city | LISTS.region;
/** A name that the tagger was surer of than this stays one. */
const SURE = 0.7;
/** From here on a person's full name counts for the same words elsewhere. */
const KNOWN = 0.6;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
/** Letters before a family name; two only without stops. Not `I`, `A`, nor what two letters else say before a name (`PM Hill`). */
const INITIALS = /^(?:[B-HJ-Z]|(?!(?:AG|DA|EU|FM|GP|MP|PM|TV|UK|UN|US|VP)$)\p{Lu}{2}|(?:\p{Lu}\.){1,3})$/u;
const MARK = /^["“”]$/;

/**
 * People's names whole, and alone: what stands before them and is none of their names is cut off.
 *
 * - `United States Ada Kovač` a country and a person, `Buddhist Ada Kovač` a person who is named elsewhere; `Richard “Tex” Hill`, `AS Hill`,
 *   `Ada Hill III` whole
 * - near misses: `Norland Ada Choir`; `PM Hill`; `Ada Hill, II`; `Ada “said” Hill`
 */
export function refinePeople(found: FoundName[], document: NameDocument): FoundName[] {
  const people = new Set(
    found
      .filter(
        ({ type, first, last, confidence }) => type === 'person' && last - first > 1 && confidence > KNOWN,
      )
      .map((name) => phraseOf(name, document)),
  );
  const whole: FoundName[] = [];
  for (const name of found.flatMap((one) => withoutWhatStandsBefore(one, document, people))) {
    const before = whole.at(-1);
    if (before && before.last > name.first) continue;
    const isRest = before?.type === 'person' && name.type === 'person' && isRestOf(before, name, document);
    const nick = before ? endOfNick(before, document) : -1;
    if (before && (isRest || (nick >= 0 && name.first <= nick)))
      whole[whole.length - 1] = { ...before, last: withSuffix(Math.max(nick + 1, name.last), document) };
    else if (isPerson(name, document))
      whole.push({
        ...name,
        type: 'person',
        first: withInitials(name, before?.last ?? 0, document),
        last: withSuffix(name.last, document),
      });
    else whole.push(name);
  }
  return whole;
}

/** A person; or one word with initials before it of which the tagger was unsure. */
const isPerson = (
  { type, first, last, confidence }: FoundName,
  { facts, sequenceFirst }: NameDocument,
): boolean =>
  type === 'person' ||
  (last - first === 1 &&
    confidence < SURE &&
    first > sequenceFirst[first] &&
    facts[first].lists === 0 &&
    INITIALS.test(facts[first - 1].text));

/** A place, a people, an office or any one word before a person's full name. */
function withoutWhatStandsBefore(
  name: FoundName,
  document: NameDocument,
  people: ReadonlySet<string>,
): FoundName[] {
  const { facts } = document;
  const { first, last, type, confidence } = name;
  const endsOtherwise = (facts[last - 1].lists & (LISTS.placeHead | LISTS.organizationHead)) !== 0;
  const isSurname = (facts[last - 1].lists & LISTS.surname) !== 0;
  if (last - first < 3 || last - first > 6 || type === 'group' || (endsOtherwise && !isSurname))
    return [name];
  for (let cut = first + 1; cut + 2 <= last; cut++) {
    const tail = { first: cut, last };
    const head = listsOf(phraseOf({ first, last: cut }, document));
    const isKnown = people.has(phraseOf(tail, document));
    const isLikely =
      (type !== 'organization' || confidence < SURE) &&
      (facts[cut].lists & LISTS.given) !== 0 &&
      (facts[cut].lists & PLACE) === 0 &&
      facts.slice(cut, last).every(({ capital }) => capital);
    if (!isKnown && !(isLikely && head & (PLACE | LISTS.demonym))) continue;
    // `Georgia May Hill` bears all three; nobody is called `Middle East`.
    if (type === 'person' && (cut - first === 1 || !(head & PLACE))) continue;
    if (!isKnown && head & LISTS.given) continue;
    const person: FoundName = { ...name, ...tail, type: 'person' };
    const headType = head & PLACE ? 'place' : head & LISTS.demonym ? 'group' : null;
    if (headType !== null) return [{ ...name, last: cut, type: headType }, person];
    if (cut - first === 1) return [person];
  }
  return [name];
}

/** The word behind `“Tex”`, with a capital, where these marks stand behind a given name; -1 elsewhere. */
function endOfNick({ type, last }: FoundName, { facts, sequenceLast }: NameDocument): number {
  if (type !== 'person' || !MARK.test(facts[last]?.text ?? '')) return -1;
  const close = last + 2 < sequenceLast[last - 1] && MARK.test(facts[last + 2].text) ? last + 2 : last + 3;
  if (close + 1 >= sequenceLast[last - 1] || !MARK.test(facts[close].text)) return -1;
  for (let i = last + 1; i <= close + 1; i++) if (i !== close && !facts[i].capital) return -1;
  return close + 1;
}

/** `Zine el-Abidine` and right behind it `Ben Hill`: a family name with its particle. */
const isRestOf = (before: FoundName, { first }: FoundName, { facts, sequenceFirst }: NameDocument): boolean =>
  before.last === first && first > sequenceFirst[first] && (facts[first].lists & LISTS.particle) !== 0;

/** Where a name begins with its initials or a particle that has a capital (`Bin Hill`). */
function withInitials(
  { first }: FoundName,
  from: number,
  { facts, sequenceFirst, casing }: NameDocument,
): number {
  if (first <= Math.max(sequenceFirst[first], from) || casing[first] !== 0) return first;
  const { text, lists, capital } = facts[first - 1];
  const isInitial = lists === 0 && INITIALS.test(text) && !facts[first].text.endsWith('.');
  const isParticle = capital && (lists & (LISTS.particle | LISTS.title | PLACE)) === LISTS.particle;
  return isInitial || isParticle ? first - 1 : first;
}

/** `Jr.`, also behind a comma; `III`. */
function withSuffix(last: number, { facts, sequenceLast }: NameDocument): number {
  const end = sequenceLast[last - 1];
  if (last >= end) return last;
  if (SUFFIX.test(facts[last].folded) && facts[last].capital) return last + 1;
  const isJunior = last + 1 < end && facts[last].text === ',' && /^[JS]r\.?$/.test(facts[last + 1].text);
  return isJunior ? last + 2 : last;
}
