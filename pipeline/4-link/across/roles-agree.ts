import { countries } from '../../lexicons/countries.ts';
import { regions } from '../../lexicons/regions.ts';
import { officeNouns } from '../../lexicons/office-nouns.ts';
import type { EntityRow } from '../../tables.ts';
import { placeKey } from '../names/join-others.ts';
import { fieldsTogether, roleFields } from '../../lexicons/role-fields.ts';

const fieldOf = new Map(
  Object.entries(roleFields).flatMap(([field, nouns]) => nouns.map((noun) => [noun, field] as const)),
);
const together = new Set(fieldsTogether.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

const fieldsOf = (role: string): string[] => [
  ...new Set((role.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => fieldOf.get(word) ?? [])),
];

/**
 * Whether two roles can be one person's: `senator` and `former governor`, `professor` and `author`. Roles
 * contradict each other only where each is of a known field, and no two of their fields go together:
 * `goalkeeper` and `prosecutor`.
 */
export function rolesAgree(a: string, b: string): boolean {
  const [left, right] = [fieldsOf(a), fieldsOf(b)];
  if (left.length === 0 || right.length === 0) return true;
  return left.some((one) => right.some((other) => one === other || together.has(`${one} ${other}`)));
}

/** The word of a role that tells most, for an id: its first noun of a known field. */
export function tellingWord(role: string): string | null {
  return (role.toLowerCase().match(/\p{L}+/gu) ?? []).find((word) => fieldOf.has(word)) ?? null;
}

const offices = new Set(officeNouns);
const known = new Set([...countries, ...regions].map(placeKey));

/**
 * The office that a person holds now, and its country or region: two presidents of different countries are
 * two people. Null where either is not known.
 */
export function heldOffice({
  role,
  role_status,
  affiliation,
}: Pick<EntityRow, 'role' | 'role_status' | 'affiliation'>): { noun: string; place: string } | null {
  if (role === null || affiliation === null || role_status === 'former') return null;
  const noun = (role.toLowerCase().match(/\p{L}+/gu) ?? []).find((word) => offices.has(word));
  const place = placeKey(affiliation);
  return noun !== undefined && known.has(place) ? { noun, place } : null;
}
