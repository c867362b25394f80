import { describedPeople } from './people.mjs';
import { isSameName } from './same-name.mjs';

/** The affiliations of a document's people: right where annotators give the same body or place, held now, or no more as the row says. */
export const rowsOf = (document) =>
  describedPeople(document)
    .filter(({ said }) => said.affiliation_evidence)
    .map(({ said, gold }) => ({
      evidence: said.affiliation_evidence,
      right:
        isSameName(gold?.affiliation, said.affiliation) &&
        (gold.status !== 'former' || said.affiliation_status === 'former'),
    }));
