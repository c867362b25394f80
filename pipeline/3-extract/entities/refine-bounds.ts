import type { FoundName } from './find-names.ts';
import { LISTS, listsOf } from './gazetteer.ts';
import type { NameDocument } from './name-document.ts';

const SCORE = /^\d+[-–]\d+$/;

/**
 * Cuts names to what is a name: what somebody is, is none (`Head of Communications`, `Secretary of State`), a title is no part of a person's name
 * (`Cllr Jane Hill`), a result parts two names (`Rovers 2-1 City`), and a people's name is whole (`North Koreans`).
 */
export function refineBounds(found: FoundName[], document: NameDocument): FoundName[] {
  return found.flatMap((name) => {
    if (isRole(name, document)) return [];
    if (name.type === 'person') return [withoutTitle(name, document)];
    if (name.type === 'group') return [wholeGroup(name, document)];
    return partedByResult(name, document);
  });
}

function isRole({ first, last, type }: FoundName, { facts }: NameDocument): boolean {
  if (type === 'place' || type === 'group' || last - first < 3 || facts[first + 1].folded !== 'of') return false;
  return (facts[first].lists & (LISTS.role | LISTS.title)) !== 0 && (facts[first].lists & LISTS.organizationHead) === 0;
}

function withoutTitle(name: FoundName, { facts }: NameDocument): FoundName {
  let { first } = name;
  // `Dean`, `Earl` and `Duke` are given names, too.
  while (first < name.last - 1 && facts[first].lists & LISTS.title && !(facts[first].lists & (LISTS.given | LISTS.surname)) && facts[first + 1].capital) first++;
  return first === name.first ? name : { ...name, first };
}

function wholeGroup(name: FoundName, { facts, sequenceFirst }: NameDocument): FoundName {
  const { first, last } = name;
  if (last - first !== 1 || first === sequenceFirst[first] || !facts[first - 1].capital) return name;
  const folded = `${facts[first - 1].folded} ${facts[first].folded.replace(/s$/, '')}`;
  return listsOf(folded) & LISTS.demonym ? { ...name, first: first - 1 } : name;
}

function partedByResult(name: FoundName, { words }: NameDocument): FoundName[] {
  for (let i = name.first + 1; i < name.last - 1; i++) if (SCORE.test(words[i].text)) return [{ ...name, last: i }, { ...name, first: i + 1 }];
  return [name];
}
