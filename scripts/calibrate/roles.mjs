import { describedPeople } from './people.mjs';

const SMALL = new Set('the a an of for at in on and to its his her their s'.split(' '));
const wordsOf = (text) =>
  (text?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word));
/** Least share of the shorter role's words that the other must have. */
const SAME_ROLE = 0.5;

/** The roles of a document's people: right where annotators give the same one. */
export const rowsOf = (document) =>
  describedPeople(document)
    .filter(({ said }) => said.role_evidence)
    .map(({ said, gold }) => ({ evidence: said.role_evidence, right: isSameRole(gold?.role, said.role) }));

function isSameRole(wanted, found) {
  const [a, b] = [wordsOf(wanted), wordsOf(found)];
  const shared = b.filter((word) => a.includes(word)).length;
  return a.length > 0 && b.length > 0 && shared / Math.min(a.length, b.length) >= SAME_ROLE;
}
