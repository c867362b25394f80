import { createHash } from 'node:crypto';
import { fold } from '../../common/fold.ts';
import type { EntityRow } from '../../tables.ts';

const LONGEST = 60;

const slugOf = (text: string): string =>
  fold(text)
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/**
 * A readable id for a name: `person-jon-alterman`. Safe in a path, and never a number or a date to a
 * spreadsheet, since it begins with the type. Names without a Latin letter or a figure get a hash, very long
 * ones are cut.
 *
 * @param apart what tells it from another entity of that name: a word, a number
 */
export function entityIdOf(
  type: EntityRow['type'],
  name: string,
  ...apart: readonly (string | number)[]
): string {
  const slug =
    slugOf(name.slice(0, 4 * LONGEST))
      .slice(0, LONGEST)
      .replace(/-+$/, '') || createHash('sha256').update(name).digest('hex').slice(0, 8);
  return [type, slug, ...apart.map((part) => slugOf(String(part)))].join('-');
}

/** Gives ids to the entities of one article; a second entity of the same name and type gets `-2`. */
export class EntityIds {
  #taken = new Set<string>();
  #counts = new Map<string, number>();

  next(type: EntityRow['type'], name: string): string {
    const plain = entityIdOf(type, name);
    let count = this.#counts.get(plain) ?? 0;
    let id: string;
    do id = ++count === 1 ? plain : entityIdOf(type, name, count);
    while (this.#taken.has(id));
    this.#counts.set(plain, count);
    this.#taken.add(id);
    return id;
  }
}
