import { unitSpellings } from './unit-spellings.ts';

const NAMES = new Map(
  Object.entries(unitSpellings).flatMap(([name, spellings]) => spellings.map((spelling) => [spelling, name])),
);

/**
 * A unit under the name by which it is compared, British and singular: `Miles per hour`, `mph` -> `mile per
 * hour`; `meters` -> `metre`.
 */
export function unitName(unit: string): string {
  const given = unit.toLowerCase().trim().replace(/\.$/, '').replace(/\s+/g, ' ');
  const known = NAMES.get(given);
  if (known) return known;
  const singular = given.split(' ').map(singularOf).join(' ');
  const british = singular
    .replace(/meter\b/g, 'metre')
    .replace(/liter\b/g, 'litre')
    .replace(/gramme\b/g, 'gram')
    .replace(/\bfeet\b/g, 'foot');
  return NAMES.get(british) ?? british;
}

/** `cities` -> `city`, `inches` -> `inch`, `barrels` -> `barrel`; `celsius`, `process` and `bus` stay. */
function singularOf(word: string): string {
  const y = word.replace(/ies$/, 'y');
  return y.endsWith('inches') ? y.slice(0, -2) : /[a-z]{2}[^sui]s$/.test(y) ? y.slice(0, -1) : y;
}
