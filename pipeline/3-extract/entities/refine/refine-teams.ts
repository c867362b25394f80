import { setOf } from '../../../lexicons/read-list.ts';
import { sportsWords, teamRoles, teamVerbs } from '../../../lexicons/sports-words.ts';
import { phraseOf } from './among.ts';
import type { FoundName } from '../find-names.ts';
import type { NameDocument } from '../name-document.ts';

const ROLES = new Set(teamRoles);
const VERBS = new Set(teamVerbs);
/** How many different words of sport a report on a match has at least. */
const ENOUGH = 3;
const RESULT = /^\d+[-–]\d+$/;
const DASH = /^[-–—]$/;
const OPPOSING = setOf(
  `against, beat, beating, defeated, defeating, faced, facing, over, thrashed, v, versus, vs`,
);
const WHERE = setOf(`across, at, from, in, into, near, of, outside, through, to, toward, towards`);

/**
 * A team that bears the name of its country or city, in a report on a match: an organization.
 *
 * - `Norway beat Portugal 2-1`, `Norway's goalkeeper`, `a draw against Norway`; there also `Norway had hoped
 *   for more`
 * - near misses: `the match in Norway`; `Norway beat inflation` where no match is reported
 */
export function refineTeams(found: FoundName[], document: NameDocument): FoundName[] {
  if (!isOnSport(document)) return found;
  const teams = new Set<string>();
  const places = found.filter(({ type }) => type === 'place');
  for (const name of places) {
    if (!isTeam(name, document)) continue;
    const team = phraseOf(name, document);
    // `South Korea`, and `Korea` further on.
    teams.add(team).add(team.replace(/^(?:north|south) /, ''));
  }
  if (teams.size === 0) return found;
  return found.map((name) =>
    name.type === 'place' && teams.has(phraseOf(name, document)) && !isWhere(name, document)
      ? { ...name, type: 'organization' as const, confidence: 0.8 }
      : name,
  );
}

/** Whether an article reports on a match. */
export function isOnSport({ small }: NameDocument): boolean {
  let known = 0;
  for (const word of sportsWords) if (small.has(word)) known++;
  return known >= ENOUGH;
}

function isTeam(name: FoundName, document: NameDocument): boolean {
  const { facts, sequenceFirst, sequenceLast } = document;
  const { first, last } = name;
  const [from, end] = [sequenceFirst[first], sequenceLast[first]];
  if (isResult(document, last, end) || isResultBefore(document, first - 1, from)) return true;
  if (lostTo(name, document)) return true;
  if (isWhere(name, document)) return false;
  if (first > from && OPPOSING.has(facts[first - 1].folded)) return true;
  if (last >= end) return false;
  const { folded } = facts[last];
  if (VERBS.has(folded) || ROLES.has(folded)) return true;
  return folded === "'s" && last + 1 < end && ROLES.has(facts[last + 1].folded);
}

/** `1-2 to Norway`: whom a match was lost to. */
const lostTo = ({ first }: FoundName, document: NameDocument): boolean =>
  document.facts[first - 1]?.folded === 'to' &&
  isResultBefore(document, first - 2, document.sequenceFirst[first]);

function isWhere(name: FoundName, document: NameDocument): boolean {
  if (lostTo(name, document)) return false;
  const { facts, sequenceFirst } = document;
  const { first } = name;
  const from = sequenceFirst[first];
  const before = first > from && facts[first - 1].folded === 'the' ? first - 2 : first - 1;
  return before >= from && WHERE.has(facts[before].folded);
}

/** `2-1` or `2 – 1` at a word. */
function isResult({ facts, isNumber }: NameDocument, at: number, end: number): boolean {
  if (at >= end) return false;
  if (RESULT.test(facts[at].text)) return true;
  return at + 2 < end && isNumber[at] === 1 && DASH.test(facts[at + 1].text) && isNumber[at + 2] === 1;
}

/** `2-1` or `2 – 1` that ends at a word. */
function isResultBefore({ facts, isNumber }: NameDocument, at: number, from: number): boolean {
  if (at < from) return false;
  if (RESULT.test(facts[at].text)) return true;
  return at - 2 >= from && isNumber[at] === 1 && DASH.test(facts[at - 1].text) && isNumber[at - 2] === 1;
}
