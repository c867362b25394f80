import { wordFact } from '../../2-parse/words/word-classes.ts';
import type { Parsed, Span, Token } from '../../model.ts';
import type { EntityRow, MentionRow } from '../../tables.ts';
import { standsAlone } from './nominal-context.ts';
import { isCompanyName, isInstitutionNoun, isOfficeNoun, nounsOf } from './nominal-nouns.ts';

/** A description with `the` and the entity of the article that it means. */
export interface Nominal extends Span {
  entity_id: string;
  type: EntityRow['type'];
  confidence: number;
}

/** An entity named farther back than this many sentences is not what `the president` means. */
const FARTHEST_SENTENCE = 15;
/** `the company` needs its name nearer by. */
const FARTHEST_COMPANY = 4;

/** What an article has said so far of those whom one noun can mean. */
interface Candidates {
  ids: Set<string>;
  /** The noun stood somewhere without being any of theirs: there is someone else, unnamed. */
  others: boolean;
}

/** A name of an organization: whose, and in which sentence (counted from 0). */
interface Named {
  entity_id: string;
  sentence: number;
}

/**
 * Finds the plain descriptions that can only mean one entity named before them: a noun with `the` and nothing
 * else, which ends the role of one person or the name of one organization and stands nowhere in the article
 * for anyone else; `the company` and `the firm` where the only organization of the last sentences is a
 * company.
 *
 * - `Iranian President Reza Karimi spoke. … the president said` → Reza Karimi; `the Ministry of Health … the
 *   ministry` → Ministry of Health
 * - near misses: two presidents in the article; `the president of Chile`; `the former president`; `the
 *   council tax`; `Hill was the director`; a president of someone else's without a name (`a club's president
 *   resigned`)
 *
 * @param mentions names, in order of the text
 */
export function findNominals(
  { table, tokens }: Parsed,
  mentions: readonly MentionRow[],
  entities: readonly EntityRow[],
): Nominal[] {
  const typeOf = new Map(entities.map(({ entity_id, type }) => [entity_id, type]));
  const nouns = new Map(entities.map((entity) => [entity.entity_id, nounsOf(entity)]));
  const companies = new Set(entities.filter(isCompanyName).map((entity) => entity.entity_id));
  const ofSentence = nounsBySentence(mentions, nouns);
  const byNoun = new Map<string, Candidates>();
  const lastSeen = new Map<string, number>();
  const organizations: Named[] = [];
  const found: Nominal[] = [];
  const inName = startsInside(mentions);
  let next = 0;
  for (const token of tokens) {
    for (; next < mentions.length && mentions[next].start <= token.start; next++) {
      const { entity_id, type, sentence } = mentions[next];
      lastSeen.set(entity_id, sentence - 1);
      if (type === 'organization') note(organizations, entity_id, sentence - 1);
      for (const noun of nouns.get(entity_id) ?? []) candidatesOf(byNoun, noun).ids.add(entity_id);
    }
    const noun = table.fact(token.index, MEANT);
    if (noun === '' || token.kind !== 'word' || token.sentence < 0) continue;
    const isCompany = isCompanyNoun(noun);
    const span =
      inName(token.start) || noun !== token.lower || !/^\p{Ll}/u.test(token.text)
        ? null
        : plainDescription(tokens, token);
    const id =
      span === null
        ? null
        : isCompany
          ? onlyCompany(organizations, companies, token.sentence)
          : onlyCandidate(byNoun.get(noun), lastSeen, token.sentence);
    if (span !== null && id !== null) {
      found.push({ ...span, entity_id: id, type: typeOf.get(id)!, confidence: isCompany ? 0.75 : 0.85 });
      lastSeen.set(id, token.sentence);
      if (isCompany) note(organizations, id, token.sentence);
    } else if (!isCompany && !ofSentence.get(token.sentence + 1)?.has(noun)) {
      candidatesOf(byNoun, noun).others = true;
    }
  }
  return found;
}

const isCompanyNoun = (noun: string): boolean => noun === 'company' || noun === 'firm';

/** The noun, in the singular, that a form is of, where a description can end with it; else empty. */
const MEANT = wordFact('noun of a description', (_, lower) => {
  const noun = lower.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
  return isCompanyNoun(noun) || isOfficeNoun(noun) || isInstitutionNoun(noun) ? noun : '';
});

function candidatesOf(byNoun: Map<string, Candidates>, noun: string): Candidates {
  const known = byNoun.get(noun) ?? { ids: new Set(), others: false };
  byNoun.set(noun, known);
  return known;
}

/** The span of `the president` where the noun stands alone and in a place of its own. */
function plainDescription(tokens: readonly Token[], token: Token): Span | null {
  const the = tokens[token.index - 1];
  if (the?.lower !== 'the' || the.sentence !== token.sentence || !standsAlone(tokens, token.index))
    return null;
  return { start: the.start, end: token.end };
}

function onlyCandidate(
  candidates: Candidates | undefined,
  lastSeen: ReadonlyMap<string, number>,
  sentence: number,
): string | null {
  if (!candidates || candidates.others || candidates.ids.size !== 1) return null;
  const [id] = candidates.ids;
  return sentence - lastSeen.get(id)! <= FARTHEST_SENTENCE ? id : null;
}

/** Adds a name to a list in which no two neighbours are the same. */
function note(named: Named[], entity_id: string, sentence: number): void {
  if (named.at(-1)?.entity_id === entity_id) named.pop();
  named.push({ entity_id, sentence });
}

/** The company that alone was named in the last sentences, without any other organization. */
function onlyCompany(
  named: readonly Named[],
  companies: ReadonlySet<string>,
  sentence: number,
): string | null {
  let only: string | null = null;
  for (let i = named.length - 1; i >= 0 && sentence - named[i].sentence <= FARTHEST_COMPANY; i--) {
    if (only !== null && named[i].entity_id !== only) return null;
    only = named[i].entity_id;
  }
  return only !== null && companies.has(only) ? only : null;
}

/** The nouns of those whom each sentence (counted from 1) names. */
function nounsBySentence(
  mentions: readonly MentionRow[],
  nounsOfEntity: ReadonlyMap<string, ReadonlySet<string>>,
): Map<number, Set<string>> {
  const bySentence = new Map<number, Set<string>>();
  for (const { sentence, entity_id } of mentions) {
    const known = bySentence.get(sentence) ?? new Set<string>();
    bySentence.set(sentence, known);
    for (const noun of nounsOfEntity.get(entity_id) ?? []) known.add(noun);
  }
  return bySentence;
}

/** Whether an offset stands inside a name; asked in rising order of offsets. */
function startsInside(mentions: readonly MentionRow[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while (at < mentions.length && mentions[at].end <= offset) at++;
    return at < mentions.length && mentions[at].start <= offset;
  };
}
