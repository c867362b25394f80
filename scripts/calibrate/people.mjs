import { describeEntities } from '../../dist/4-link/entities.js';
import { examine } from './examine.mjs';
import { isSameName } from './same-name.mjs';

/** The people of a document that annotators describe, with those whom they found there. */
export function describedPeople(document) {
  const { source, parsed, mentions } = examine(document);
  const names = mentions.filter(({ kind }) => kind === 'name');
  return describeEntities({ source, parsed, mentions: names })
    .filter(({ cluster }) => cluster.type === 'person')
    .map(({ name, said }) => ({
      said,
      gold: document.claims.people.find((person) =>
        [person.name, ...(person.aliases ?? [])].some((own) => isSameName(own, name)),
      ),
    }));
}
