import { fold } from '../../common/fold.ts';
import { clubs } from '../../lexicons/clubs.ts';
import { companies } from '../../lexicons/companies.ts';
import { institutionNouns } from '../../lexicons/institution-nouns.ts';
import { officeNouns } from '../../lexicons/office-nouns.ts';
import type { EntityRow } from '../../tables.ts';

const offices = new Set(officeNouns);
const institutions = new Set(institutionNouns);
const knownCompanies = new Set(companies.map(fold));
const knownClubs = new Set(clubs.map(fold));
const COMPANY =
  /\b(?:AB|AG|ASA|Airlines|Airways|Automotive|BV|Chemicals|Co|Corp|Corporation|Enterprises|Foods|GmbH|Holdings|Inc|Industries|LLC|Limited|Logistics|Ltd|Motors|NV|Oy|PLC|Pharma|Pharmaceuticals|Plc|SA|Semiconductor|Shipping|SpA|Technologies|Telecom)\.?$/;
/** No longer, or not quite, what the noun says. */
const NOT_NOW =
  /^(?:former|ex|late|deputy|vice|assistant|associate|outgoing|then|ex-\p{L}+|vice-\p{L}+|co-\p{L}+|\p{L}+-elect)$/u;
/** Where the head of a role or name has been read: `director` of `director of the museum`. */
const BEHIND_HEAD = /\s(?:of|for|at|in|on|to|and|from|with|,)\s|[,(]/;

/**
 * Whether a noun, in the singular, is an office that an article seldom gives to two people: `president`,
 * `mayor`.
 */
export const isOfficeNoun = (noun: string): boolean => offices.has(noun);

/** Whether a noun is one for institutions, which ends or begins their names: `ministry`, `council`. */
export const isInstitutionNoun = (noun: string): boolean => institutions.has(noun);

/** Whether a name says that it is a company's: by its form or by the list. */
export const isCompanyName = ({ type, name }: Pick<EntityRow, 'type' | 'name'>): boolean =>
  type === 'organization' &&
  !institutions.has(headWords(name).at(-1)!) &&
  (COMPANY.test(name) || knownCompanies.has(fold(name).replace(/^the /, '')));

/**
 * The nouns that an entity can be called by: the office at the head of a person's role (`president` for
 * `Iranian President`, none for `former president`), the noun at the head of an organization's name
 * (`ministry` for `Ministry of Health`), `club` for a club.
 */
export function nounsOf({ type, name, role }: Pick<EntityRow, 'type' | 'name' | 'role'>): Set<string> {
  if (type === 'person') return role === null || role.length > 200 ? new Set() : officeOf(role);
  if (type !== 'organization') return new Set();
  const nouns = new Set<string>();
  const words = headWords(name);
  const head = words.at(-1)!;
  // `the agency` in the news is an office, seldom the news agency that reports.
  if (institutions.has(head) && words.at(-2) !== 'news') nouns.add(head);
  if (knownClubs.has(fold(name)) || /\b(?:FC|AFC|United|Rovers|Wanderers|Athletic)$/.test(name))
    nouns.add('club');
  return nouns;
}

const headWords = (phrase: string): string[] =>
  phrase.slice(0, 200).split(BEHIND_HEAD)[0].trim().toLowerCase().split(/\s+/);

function officeOf(role: string): Set<string> {
  const words = headWords(role);
  const head = words.at(-1)!;
  return offices.has(head) && !words.some((word) => NOT_NOW.test(word)) ? new Set([head]) : new Set();
}
