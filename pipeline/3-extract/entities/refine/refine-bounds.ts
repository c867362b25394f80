import { institutionWords } from '../../../lexicons/institution-words.ts';
import type { FoundName } from '../find-names.ts';
import { LISTS, listsOf } from '../words/gazetteer.ts';
import type { NameDocument } from '../name-document.ts';
import type { WordFacts } from '../words/word-facts.ts';

const LEGAL_FORM = /^(?:ab|ag|asa|bv|co|corp|gmbh|inc|llc|llp|ltd|nv|oy|plc|spa)$/;
const STARTER =
  /^(?:about|added|after|an?|replied|said|says|and|as|at|before|but|by|for|from|if|in|on|since|the|to|under|when|while|with)$/;
const SCORE = /^\d+[-–]\d+$/;

/**
 * Cuts names to what is a name: what somebody is, is none (`Head of Communications`, `Secretary of State`), a
 * title is no part of a person's name (`Cllr Jane Hill`), a result parts two names (`Rovers 2-1 City`), and a
 * people's name is whole (`North Koreans`).
 */
export function refineBounds(found: FoundName[], document: NameDocument): FoundName[] {
  return found
    .flatMap((name) => {
      if (isRole(name, document) || isOfMoney(name, document) || isTitleAlone(name, document)) return [];
      if (name.type === 'organization' && isLaw(name, document)) return [{ ...name, type: 'other' as const }];
      if (isPeople(name, document)) return [{ ...name, type: 'group' as const }];
      if (isFeast(name, document)) return [{ ...name, type: 'other' as const }];
      if (isStreet(name, document) || isLandform(name, document))
        return [{ ...name, type: 'place' as const }];
      if (name.type === 'person')
        return [
          isCompany(name, document)
            ? { ...name, type: 'organization' as const }
            : withoutTitle(name, document),
        ];
      if (name.type === 'place') return [wholeCapital(wholeRepublic(name, document), document)];
      if (name.type === 'group') return [wholeGroup(name, document)];
      return partedByResult(withoutModel(withoutStarter(name, document), document), document);
    })
    .filter(({ first }, i, all) => i === 0 || first >= all[i - 1].last);
}

function isRole({ first, last, type }: FoundName, { facts }: NameDocument): boolean {
  if (type === 'place' || type === 'group' || last - first < 3 || facts[first + 1].folded !== 'of')
    return false;
  return (
    (facts[first].lists & (LISTS.role | LISTS.title)) !== 0 &&
    (facts[first].lists & LISTS.organizationHead) === 0
  );
}

/** `the Queen` is no organization. */
const isTitleAlone = ({ first, last, type }: FoundName, { facts, sequenceFirst }: NameDocument): boolean =>
  type === 'organization' &&
  last - first === 1 &&
  first > sequenceFirst[first] &&
  facts[first - 1].folded === 'the' &&
  (facts[first].lists & (LISTS.title | LISTS.organizationHead)) === LISTS.title;

/** `International Women’s Day`, of which the tagger saw the first half. */
const isFeast = ({ last }: FoundName, { facts, sequenceLast }: NameDocument): boolean =>
  last + 1 < sequenceLast[last - 1] &&
  /^['’]s?$/.test(facts[last].folded) &&
  facts[last + 1].capital &&
  /^(?:day|month|week|year)$/.test(facts[last + 1].folded);

const LANDFORM =
  /^(?:archipelago|canyon|creek|desert|fault|glacier|islands?|lagoon|mountains?|peninsula|plateau|reef|ridge|strait|trench|volcano)$/;
/** `Odda Trench`, of which the tagger was not sure that it is a body. */
const isLandform = ({ first, last, type, confidence }: FoundName, { facts }: NameDocument): boolean =>
  type === 'organization' && confidence < 0.8 && last - first > 1 && LANDFORM.test(facts[last - 1].folded);

/** `US$ 20`: the letters belong to the sign. */
const isOfMoney = ({ last }: FoundName, { facts, start, end }: NameDocument): boolean =>
  facts[last]?.text === '$' && start[last] === end[last - 1];

/** `Clean Harbours Act`: a law, whatever bodies it is named for. */
const isLaw = ({ first, last }: FoundName, { facts }: NameDocument): boolean =>
  last - first > 1 && /^(?:accords?|act|amendment|protocol|treaty)$/.test(facts[last - 1].folded);

/** `North Koreans`, whatever the tagger took them for. */
function isPeople({ first, last, type }: FoundName, { facts }: NameDocument): boolean {
  if (type === 'group' || last - first !== 2) return false;
  const singular = `${facts[first].folded} ${facts[last - 1].folded.replace(/s$/, '')}`;
  return listsOf(singular) === LISTS.demonym;
}

function withoutTitle(name: FoundName, document: NameDocument): FoundName {
  const { facts } = document;
  let first = isFieldOfOffice(name, document) ? name.first + 1 : name.first;
  while (first < name.last - 1 && isTitle(facts[first]) && facts[first + 1].capital) first++;
  return first === name.first ? name : { ...name, first };
}

/** `Minister of Health Jane Hill`: the field is none of her names. */
const isFieldOfOffice = ({ first, last }: FoundName, { facts, sequenceFirst }: NameDocument): boolean =>
  last - first > 2 &&
  first - 2 >= sequenceFirst[first] &&
  facts[first - 1].folded === 'of' &&
  (facts[first - 2].lists & (LISTS.role | LISTS.title)) !== 0 &&
  institutionWords.has(facts[first].folded) &&
  (facts[first + 1].lists & LISTS.given) !== 0;

/** `Dean`, `Earl` and `Duke` are given names, too; `Sen.` with its stop is none. */
const isTitle = ({ lists, text }: WordFacts): boolean =>
  (lists & LISTS.title) !== 0 && ((lists & (LISTS.given | LISTS.surname)) === 0 || text.endsWith('.'));

/**
 * `Varnholt Optik AG`, `Sunhaven Mobility`: a legal form or an organization's word at the end, unless people
 * bear it as a name.
 */
function isCompany({ first, last }: FoundName, { facts }: NameDocument): boolean {
  if (last - first < 2) return isBrand(facts[first]);
  const { folded, lists } = facts[last - 1];
  return (
    LEGAL_FORM.test(folded) ||
    ((lists & LISTS.organizationHead) !== 0 && (lists & (LISTS.given | LISTS.surname)) === 0)
  );
}

/** `Odda.com`, `HarbourFirst`: a single word with an address's end or a capital inside. Not `McHill`, `DeLuca`, `O'Hill`. */
const isBrand = ({ text, lists }: WordFacts): boolean =>
  /\.(?:com|org|net|co|info|io|tv|[a-z]{2})$/.test(text) ||
  (/^\p{Lu}\p{Ll}{2,}\p{Lu}/u.test(text) &&
    !/^(?:Mac|Fitz|Van|Von|Del|Dela|Della|Der|Des)\p{Lu}/u.test(text) &&
    (lists & (LISTS.given | LISTS.surname)) === 0);

/** `Quai Saint-Éloi`: words that only streets and islands begin with. */
const STREET = /^(?:avenida|boulevard|calle|ile|isla|piazza|quai|rue)$/;
/** `Lake Wendover`, `County Odda`: nobody’s names, though bodies bear them (`Fort Odda Brewery`). */
const PLACE_FIRST = /^(?:camp|cape|cerro|county|fort|lake|mount|plaza)$/;

const isStreet = ({ first, last, type }: FoundName, { facts }: NameDocument): boolean =>
  last - first > 1 &&
  ((type === 'person' && PLACE_FIRST.test(facts[first].folded)) ||
    ((type === 'person' || type === 'organization') && STREET.test(facts[first].folded)));

/** `Washington, DC` is one place. */
function wholeCapital(name: FoundName, { facts, sequenceLast }: NameDocument): FoundName {
  const { first, last } = name;
  const whole =
    last - first === 1 &&
    facts[first].folded === 'washington' &&
    last + 1 < sequenceLast[first] &&
    facts[last].folded === ',' &&
    facts[last + 1].folded === 'dc';
  return whole ? { ...name, last: last + 2 } : name;
}

/** What stands before the word for a state in its name: `People’s Republic of China`. */
const OF_STATES =
  /^(?:arab|bolivarian|democratic|federal|hashemite|islamic|people|people's|peoples|plurinational|socialist|united|'s|’s)$/;

function wholeRepublic(name: FoundName, { facts, sequenceFirst }: NameDocument): FoundName {
  let { first } = name;
  if (!/^(?:kingdom|republic|state|states)$/.test(facts[first].folded)) return name;
  while (first > sequenceFirst[name.first] && OF_STATES.test(facts[first - 1].folded)) first--;
  return facts[first].capital ? { ...name, first } : name;
}

function wholeGroup(name: FoundName, { facts, sequenceFirst }: NameDocument): FoundName {
  const { first, last } = name;
  if (last - first !== 1 || first === sequenceFirst[first] || !facts[first - 1].capital) return name;
  const folded = `${facts[first - 1].folded} ${facts[first].folded.replace(/s$/, '')}`;
  return listsOf(folded) & LISTS.demonym ? { ...name, first: first - 1 } : name;
}

/** `About Sunhaven Mobility`, a heading: the name begins behind the small word. */
function withoutStarter(name: FoundName, { facts, phraseLists }: NameDocument): FoundName {
  const { first, last } = name;
  return last - first > 1 &&
    name.type === 'organization' &&
    STARTER.test(facts[first].folded) &&
    phraseLists[first] === 0 &&
    facts[first + 1].capital
    ? { ...name, first: first + 1 }
    : name;
}

/** `Airbus A300s`: the model is none of the maker’s name. */
function withoutModel(name: FoundName, { facts }: NameDocument): FoundName {
  const { first, last } = name;
  const isModel =
    last - first === 2 && /^\p{Lu}*-?\d/u.test(facts[last - 1].text) && facts[first].lists & LISTS.company;
  return isModel ? { ...name, last: last - 1 } : name;
}

function partedByResult(name: FoundName, { facts }: NameDocument): FoundName[] {
  for (let i = name.first + 1; i < name.last - 1; i++)
    if (SCORE.test(facts[i].text))
      return [
        { ...name, last: i },
        { ...name, first: i + 1 },
      ];
  return [name];
}
