import { foldWord } from '../../common/fold.ts';
import type { EntityRow } from '../../tables.ts';
import { organizationKey } from './join-organizations.ts';
import { groupKey, placeKey } from './join-others.ts';
import { partsOf } from './person-names.ts';

/**
 * What two names of one type must share to be the same name: without accents, stops, middle names and legal
 * forms, with known aliases as one.
 */
export function nameKey(type: EntityRow['type'], name: string): string {
  switch (type) {
    case 'person': {
      const { given, last, words } = partsOf(name);
      // The first and the last word tell a person; what stands between is often left out.
      return given.length ? `${given[0]} ${last}` : words.join(' ');
    }
    case 'organization':
      return organizationKey(name);
    case 'place':
      return placeKey(name);
    case 'group':
      return groupKey(name);
    default:
      return name.split(/\s+/).map(foldWord).join(' ');
  }
}
