import { readList } from './read-list.ts';

/** Nouns for what somebody says or thinks, which take a that-clause: `his claim that …`. */
export const speechNouns: readonly string[] = readList(`
  accusation, accusations, allegation, allegations, argument, arguments, assertion, assertions,
  assessment, assumption, assurance, assurances, belief, charge, charges, claim, claims, comment,
  comments, complaint, complaints, concern, concerns, conclusion, contention, conviction, declaration,
  denial, expectation, expectations, fear, fears, hope, hopes, idea, insistence, notion, opinion, pledge,
  prediction, predictions, promise, promises, proposal, remark, remarks, speculation, statement,
  suggestion, suggestions, suspicion, suspicions, threat, threats, view, vow, warning, warnings, worries
`);
