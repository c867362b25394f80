import { functionWords } from '../../lexicons/function-words.ts';
import { months } from '../../lexicons/months.ts';
import { personNouns } from '../../lexicons/person-nouns.ts';
import { personRoles } from '../../lexicons/person-roles.ts';
import { readList, setOf } from '../../lexicons/read-list.ts';
import { speechVerbs } from '../../lexicons/speech-verbs.ts';
import { wordClasses } from '../../2-parse/grammar.ts';
import { remember } from '../../common/remember.ts';
import type { Token } from '../../model.ts';
import { isHonorific, isTitle } from '../names/titles.ts';

const roles = new Set([...personRoles, ...personNouns]);
const times = new Set([...functionWords.time, ...Object.keys(months)]);
/** Whether a word, in lower case, is one for a day, a month or another time. */
export const isTimeWord = (lower: string): boolean => times.has(lower);

/** Endings of nouns for people that no list has: `campaigner`, `violinist`, `harbourmaster`. */
const AGENT =
  /^\p{Ll}{3,}(?:ist|grapher|nomer|ician|man|woman|person|master|maker|keeper|holder|worker|fighter|goer|owner)$/u;
const NO_AGENT =
  /^(?:human|german|roman|ottoman|list|twist|exist|mist|assist|resist|consist|persist|insist)$/;

/** Words of titles that are no role without another: `Chief`, `Vice`. */
const FIRST_HALVES = setOf(`chief, chiefs, crown, first, grand, home, house, lady, private, vice`);

/** The singular of a regular plural, also of an abbreviation (`Sens.`). */
export const singularOf = (lower: string): string =>
  lower
    .replace(/men$/, 'man')
    .replace(/(?<=[^s])ies$/, 'y')
    .replace(/(?<=[^su])s(?=\.?$)/, '');

const isKnown = (lower: string): boolean =>
  roles.has(lower) ||
  roles.has(lower.slice(lower.lastIndexOf('-') + 1)) ||
  roles.has(lower.replace(/^(?:co|ex|vice)-?/, ''));

/** Whether a word, in lower case, can head a phrase that says what a person is: `director`, `co-founder`, `Senator`, `officers`. */
export const isRoleNoun: (lower: string) => boolean = remember(
  (lower) =>
    isKnown(lower) ||
    (isTitle(lower) && !FIRST_HALVES.has(lower)) ||
    isKnown(singularOf(lower)) ||
    (AGENT.test(lower) && !NO_AGENT.test(lower)),
);

/** Whether a role noun means several people: `officers`, `spokesmen`. */
export const isPlural: (lower: string) => boolean = remember(
  (lower) =>
    !isKnown(lower) &&
    singularOf(lower) !== lower &&
    (isKnown(singularOf(lower)) || isTitle(singularOf(lower))),
);

const KIN = setOf(`
  aunt, boyfriend, brother, cousin, daughter, ex-husband, ex-wife, father, fiancé, fiancée, girlfriend, grandfather, grandmother, grandson,
  half-brother, half-sister, husband, mother, nephew, niece, sister, son, spouse, stepfather, stepmother, uncle, widow, widower, wife
`);
/** Whether a noun, in the singular, says what somebody is to one person alone. */
export const isKin = (lower: string): boolean => KIN.has(lower);

/** Nouns that say little: of family and friends (what somebody is to somebody else), and of anybody. */
const VAGUE = setOf(`
  ally, colleague, figure, friend, member, neighbor, neighbour, parent, partner, supporter, suspect, victim
`);
export const isVague = (lower: string): boolean =>
  [lower, singularOf(lower)].some((word) => VAGUE.has(word) || KIN.has(word));

/** What follows a role noun and belongs to it: `attorney general`, `editor in chief` has its own. */
export const BEHIND_HEAD = setOf(`designate, elect, emerita, emeritus, general, laureate, nominate, pro`);

const FORMER = setOf(
  `erstwhile, ex, former, late, once, one-time, onetime, ousted, past, previous, retired, sacked, then`,
);
/** Whether a word says that a role is held no more: `former`, `ex-minister`. */
export const isFormer: (lower: string) => boolean = remember(
  (lower) => FORMER.has(lower) || /^(?:ex|former|then|one-time|onetime)-\p{L}/u.test(lower),
);

export const DETERMINERS = setOf(
  `a, an, another, both, eight, five, four, many, nine, one, only, several, seven, six, some, ten, the, three, two`,
);
export const OWNERS = setOf(`her, his, its, my, our, their`);

/** Adverbs that stand inside a description: `most senior`, `then president`, `newly elected`. */
const INNER_ADVERBS = setOf(`first, long, most, newly, once, only, then`);
/** Verb forms that describe people: `convicted fraudster`. */
const PARTICIPLES = setOf(`
  accused, acclaimed, acting, alleged, appointed, armed, beloved, celebrated, certified, confessed, convicted, decorated, deposed, detained,
  disgraced, elected, embattled, esteemed, exiled, experienced, famed, governing, incoming, injured, jailed, leading, lead, licensed, managing,
  married, noted, opposing, ousted, outgoing, presiding, published, qualified, registered, renowned, respected, retired, retiring, ruling, sacked,
  serving, sitting, skilled, surviving, suspected, suspended, trained, unidentified, visiting, wanted, wounded
`);
export const isParticiple = (lower: string): boolean => PARTICIPLES.has(lower);
/** Words of small classes that are no part of a description, and words of time and number that open sentences. */
const OUTSIDE = new Set(
  (
    [
      'adverb',
      'auxiliary',
      'conjunction',
      'determiner',
      'possessive',
      'preposition',
      'relative',
      'subject',
      'subordinator',
      'time',
    ] as const
  )
    .flatMap((name) => functionWords[name])
    .concat(
      readList(
        `here, me, him, them, us, whom, whose, yes, no, mr, mrs, ms, miss, sir, dr, spring, autumn, winter, summer`,
      ),
    ),
);
const speech = new Set(
  Object.keys(speechVerbs).flatMap((verb) => [`${verb}s`, `${verb}ed`, `${verb}d`, `${verb}ing`]),
);

/** Whether a word is a verb that has a subject before it: `said`, `met`, `told`. */
export const isFiniteVerb = ({ text }: Pick<Token, 'text'>): boolean => isFinite(text);

const isFinite = remember((text) => {
  const lower = text.toLowerCase();
  if (!/^\p{Ll}/u.test(text) || PARTICIPLES.has(lower)) return false;
  if (lower === 'said' || lower === 'says' || lower === 'told' || speech.has(lower))
    return !isRoleNoun(lower);
  const classes = wordClasses(lower);
  return classes.includes('PastTense') || (classes.includes('PresentTense') && !isRoleNoun(lower));
});

/** Whether a word can stand before the noun in a description: adjectives, nouns, participles; not words of the small classes, not verbs. */
export function isModifier({ text, lower, kind }: Token): boolean {
  if (kind === 'number') return lower.endsWith('-year-old');
  return kind === 'word' && modifies(text);
}

const modifies = remember((text) => {
  const lower = text.toLowerCase();
  // `Then Hill’s brother came`: of time, not of an office.
  if (text === 'Then') return false;
  if (INNER_ADVERBS.has(lower) || isFormer(lower)) return true;
  return !OUTSIDE.has(lower) && !isHonorific(lower) && !isFinite(text);
});

const BEFORE_PHRASE = new Set(
  (['auxiliary', 'conjunction', 'preposition', 'relative', 'subordinator', 'time'] as const).flatMap(
    (name) => functionWords[name],
  ),
);

/** Whether a noun phrase can begin at a token: with a determiner, or behind a mark, a verb or a small word. */
export function beginsPhrase(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || before.sentence !== tokens[i].sentence) return true;
  if (DETERMINERS.has(tokens[i].lower) || OWNERS.has(tokens[i].lower)) return true;
  return before.kind === 'punctuation' || BEFORE_PHRASE.has(before.lower) || isFiniteVerb(before);
}

/** Words behind which a clause or its agent begins. */
const CLAUSE = setOf(
  `after, although, as, because, before, but, by, if, said, says, since, that, told, when, where, whereas, while`,
);

/** Whether a clause begins at a token: at the start of a sentence, behind a mark, behind `said`, `that`, `by`, `On Monday`. */
export function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    !before ||
    before.sentence !== tokens[i].sentence ||
    before.kind === 'punctuation' ||
    CLAUSE.has(before.lower) ||
    isTimeWord(before.lower) ||
    (before.lower === 'to' && tokens[i - 2]?.lower === 'according')
  );
}

/** Words that add to a description: a clause, a time. */
const CLOSERS = setOf(
  `accused, after, and, appointed, arrested, as, based, before, between, born, but, by, charged, convicted, during, elected, inside, known, near, since, that, under, until, when, where, which, who, whom, whose`,
);

/** Whether a description set off by marks ends here: with a mark, the sentence, or a word that adds to it (`who`, `since`); not with a verb of its own. */
export function closesPhrase(tokens: readonly Token[], start: number, end: number): boolean {
  const next = tokens[end];
  if (!next || next.sentence !== tokens[start].sentence || next.kind === 'punctuation') return true;
  return CLOSERS.has(next.lower) || /^\p{Ll}{3,}ing$/u.test(next.text);
}

/** Whether the words behind a role say that it ended: `until 2019`, `from 2010 to 2014`, `between 1990 and 1995`, `before he resigned`. */
export function endsTerm(tokens: readonly Token[], at: number): boolean {
  const word = (i: number): string =>
    tokens[i] && tokens[i].sentence === tokens[at - 1]?.sentence ? tokens[i].lower : '';
  const from = word(at) === ',' ? at + 1 : at;
  const isYear = (i: number): boolean => /^(?:1[5-9]|20)\d\d$/.test(word(i));
  if (/^(?:until|till)$/.test(word(from)))
    return !/^(?:now|today|the|next)$/.test(word(from + 1)) || word(from + 1) === 'the';
  if (/^(?:from|between)$/.test(word(from)) && isYear(from + 1))
    return /^(?:to|until|till|through|and|–|-)$/.test(word(from + 2)) && isYear(from + 3);
  return word(from) === 'under' && /^\p{Lu}/u.test(tokens[from + 1]?.text ?? '');
}
