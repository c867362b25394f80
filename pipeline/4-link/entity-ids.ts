import { createHash } from 'node:crypto';
import { fold } from '../fold.ts';
import type { EntityRow } from '../tables.ts';

const LONGEST = 60;

/**
 * A readable id for a name: `person-jon-alterman`. Safe in a path, and never a number or a date to a spreadsheet, since it begins with the type.
 * Names without a Latin letter or a figure get a hash.
 */
export function entityIdOf(type: EntityRow['type'], name: string): string {
  const slug = fold(name).replace(/['’.]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, LONGEST).replace(/-+$/, '');
  return `${type}-${slug || createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}

/** Gives ids to the entities of one article; a second entity of the same name and type gets `-2`. */
export class EntityIds {
  #seen = new Map<string, number>();

  next(type: EntityRow['type'], name: string): string {
    const id = entityIdOf(type, name);
    const count = (this.#seen.get(id) ?? 0) + 1;
    this.#seen.set(id, count);
    return count === 1 ? id : this.next(type, `${name} ${count}`);
  }
}
