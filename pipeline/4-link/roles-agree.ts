import { fieldsTogether, roleFields } from '../lexicons/role-fields.ts';

const fieldOf = new Map(
  Object.entries(roleFields).flatMap(([field, nouns]) => nouns.map((noun) => [noun, field] as const)),
);
const together = new Set(fieldsTogether.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

const fieldsOf = (role: string): string[] => [
  ...new Set((role.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => fieldOf.get(word) ?? [])),
];

/**
 * Whether two roles can be one person's: `senator` and `former governor`, `professor` and `author`. Roles contradict each other only where each is of a
 * known field, and no two of their fields go together: `goalkeeper` and `prosecutor`.
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
