import { setOf } from '../../lexicons/read-list.ts';
import { remember } from '../../common/remember.ts';
import { inOneSentence, isPossessive, type ArticleView, type NameAt } from './article-view.ts';
import type { Evidence } from './evidence.ts';
import type { TieKind } from './role-phrase.ts';
import { isFormer, isModifier } from './role-words.ts';

/**
 * Offices of which a region or a town has one. Not those of countries: an article on one president names
 * others.
 */
const SINGLE = setOf(`governor, mayor`);
/** Words of an office that do not tell it from the same one elsewhere, or that tell its holder. */
const LEVEL = setOf(
  `acting, current, deputy, elected, incumbent, interim, its, local, my, new, newly, our, outgoing, provincial, regional, state, sitting, the, their, vice`,
);
const MOST_FIELDS = 3;

/** An office of a place whose holder is not named there: `Halden’s governor`, `the mayor of Wells`. */
interface Office {
  kind: TieKind;
  name: NameAt;
}

/**
 * What an office is called, whoever holds it and wherever: `governor` of `Acting Regional Governor`. Empty
 * for other roles.
 */
const officeKey = remember((role: string): string => {
  const words = role.toLowerCase().split(/[\s,]+/, 9);
  const noun = words.findIndex((word) => SINGLE.has(word));
  if (noun < 0) return '';
  return words
    .slice(0, noun + 1)
    .filter((word) => !LEVEL.has(word) && !isFormer(word))
    .join(' ');
});

/**
 * The offices that an article gives to a place, by what they are called; null where it gives one to several.
 */
export function officesIn(view: ArticleView): ReadonlyMap<string, Office | null> {
  const offices = new Map<string, Office | null>();
  for (let i = 0; i < view.tokens.length; i++) {
    const { lower } = view.tokens[i];
    if (!SINGLE.has(lower)) continue;
    const first = firstOfFields(view, i);
    const office = placeOf(view, first, i);
    if (office === null || isNamed(view, i, office)) continue;
    const words = view.tokens.slice(first, i + 1).map((token) => token.lower);
    const key = officeKey(words.join(' '));
    const known = offices.get(key);
    if (key === '' || known === null) continue;
    const isOne = known === undefined || known.name.mention.text === office.name.mention.text;
    offices.set(key, isOne ? office : null);
  }
  return offices;
}

/** Where the words begin that say of what field an office is. */
function firstOfFields({ tokens, nameAt }: ArticleView, noun: number): number {
  let first = noun;
  while (
    noun - first < MOST_FIELDS &&
    inOneSentence(tokens, first - 1, noun) &&
    !nameAt(first - 1) &&
    !isPossessive(tokens, first - 1) &&
    isModifier(tokens[first - 1])
  )
    first--;
  return first;
}

/** The place or people before an office, or the place behind it. */
function placeOf({ tokens, nameAt }: ArticleView, first: number, noun: number): Office | null {
  const owns = isPossessive(tokens, first - 1);
  const before = inOneSentence(tokens, first - 1, noun) ? nameAt(first - (owns ? 2 : 1)) : null;
  if (before?.mention.type === 'place' || (before?.mention.type === 'group' && !owns))
    return { kind: owns ? 'owner' : 'modifier', name: before };
  if (tokens[noun + 1]?.lower !== 'of') return null;
  const at = tokens[noun + 2]?.lower === 'the' ? noun + 3 : noun + 2;
  const behind = inOneSentence(tokens, noun, at) ? nameAt(at) : null;
  return behind?.mention.type === 'place' ? { kind: 'of', name: behind } : null;
}

/** Whether the holder is named: `Halden Governor [Max Hart]`, `the mayor of Wells, [Ann Lee],`. */
function isNamed({ tokens, nameAt }: ArticleView, noun: number, { kind, name }: Office): boolean {
  const end = kind === 'of' ? name.last : noun;
  const behind = tokens[end + 1]?.text === ',' ? end + 2 : end + 1;
  return inOneSentence(tokens, end, behind) && nameAt(behind)?.mention.type === 'person';
}

/**
 * The office that a role is, where the article gives it to one place elsewhere: `Regional governor [Max
 * Hart]` where it has `Halden’s governor`.
 */
export function officeOf(offices: ReadonlyMap<string, Office | null>, { role }: Evidence): Office | null {
  return (role === null ? null : offices.get(officeKey(role))) ?? null;
}
