import { speaksByNoun } from './speaking-nouns.ts';
import { isCompound, isNumber } from './phrase-words.ts';
import type { Node } from '../marks/read-segments.ts';
import type { CueReading } from './word-classes.ts';

/** A word that can be a verb of speech or a noun, read as the verb, with its neighbours. */
interface Place {
  nodes: readonly Node[];
  k: number;
  word: Node;
  before: Node | undefined;
  after: Node | undefined;
  form: CueReading['form'];
  governs: CueReading['governs'];
}

/** A rule by which a reader tells noun from verb. */
interface NounRule {
  /** Whether the word is a noun; undefined where the rule tells nothing. */
  isNoun(place: Place): boolean | undefined;
  /** Phrases in which this rule decides, the word in brackets. */
  nouns: string[];
  verbs: string[];
}

const OBJECT = /^(?:him|her|them|me|us)$/;
const SEVERAL = /^(?:many|some|most|few|several|all|both|these|those)$/;
const MODAL_FIRST =
  /^\W{1,3}(?:will|would|can|could|may|might|must|shall|should|have|has|had|are|is|was|were) /;
const ADJECTIVE =
  /(?:ous|ful|less|able|ible|ish|[a-z]ed)$|^(?:early|false|first|last|late|latest|loud|new|other|own|past|public|recent|same|similar|such|top)$/;

/** The rules, in this order: the first that tells decides. */
export const nounRules: readonly NounRule[] = [
  {
    isNoun: ({ nodes, k, form }) =>
      isCompound(nodes, k) || (form === 'base' && isDescribed(nodes, k)) || undefined,
    nouns: ['the official WHO [report] came late', 'she gave a sharp [answer]'],
    verbs: [],
  },
  {
    isNoun: ({ before, form }) => (form === 'base' && before && OBJECT.test(before.lower)) || undefined,
    nouns: ['to give him [claim] to the mill'],
    verbs: [],
  },
  {
    isNoun: ({ before, after, form }) =>
      before ? undefined : form === 'base' || (form === 'present' && !after?.capital),
    nouns: ['[Report] of a fire came late.', '[Claims] that prices fell were false.'],
    verbs: ['[Says] Lee: “It rained.”', '[Asked] why, she left.'],
  },
  {
    isNoun: ({ before }) => before!.is.has('possessive') || undefined,
    nouns: ['his [claims] were false'],
    verbs: [],
  },
  {
    isNoun: ({ word, after, form }) =>
      (after?.lower === 'of' && isPlain(form) && word.is.has('noun')) || undefined,
    nouns: ['they heard [reports] of a fire'],
    verbs: [],
  },
  {
    isNoun: ({ word, after, form }) =>
      (form === 'ing' && word.is.has('statement') && after?.lower.endsWith('ed')) || undefined,
    nouns: ['Leeds council [ruling] placed a stay.'],
    verbs: [],
  },
  {
    isNoun({ word, before, after, form, governs }) {
      if (!isArticle(before!)) return undefined;
      const isAmount = !isInflected(form) && SEVERAL.test(before!.lower);
      return !isAmount || ((word.is.has('noun') || governs.object) && isPlainNoun(after));
    },
    nouns: ['the [report] came late'],
    verbs: ['some [claim] that prices fell'],
  },
  {
    isNoun: ({ before, after, form, governs }) =>
      (form === 'past' && governs.object && isNumber(before!) && isPlainNoun(after)) || undefined,
    nouns: ['Only eight [reported] incidents were grave.'],
    verbs: [],
  },
  {
    isNoun: ({ word, before, after }) =>
      (word.is.has('noun') &&
        before!.is.has('conjunction') &&
        after?.kind === 'quotation' &&
        MODAL_FIRST.test(after.text)) ||
      undefined,
    nouns: ['But [claims] “will be met in full” soon.'],
    verbs: [],
  },
  {
    // An amount is no part of a compound.
    isNoun: ({ before, after, form, governs }) =>
      form === 'present' &&
      governs.bare &&
      after &&
      isNumber(after) &&
      before!.kind === 'word' &&
      !before!.is.has('preposition')
        ? false
        : undefined,
    nouns: [],
    verbs: ['The union [claims] 400 were dismissed.'],
  },
  {
    isNoun: ({ word, before, form }) =>
      (word.is.has('noun') && before!.is.has('statement') && !before!.capital) ||
      (/^\d/.test(before!.text) && form === 'present') ||
      undefined,
    nouns: ['they read court ruling [reports]', 'with 400 [claims] open'],
    verbs: [],
  },
  {
    isNoun: ({ nodes, k, before, form }) =>
      before!.kind === 'clitic' ? !isInflectedBehindPronoun(nodes, k, form) : undefined,
    nouns: ["Lee's [claims] were false"],
    verbs: ["she's [said] that prices fell"],
  },
  {
    isNoun: ({ before, form }) =>
      before!.is.has('preposition') && before!.lower !== 'to' ? form !== 'ing' : undefined,
    nouns: ['news of [claims] by many'],
    verbs: ['without [saying] that prices fell'],
  },
  {
    isNoun: ({ word, before, form }) =>
      !word.is.has('noun') ||
      form === 'past' ||
      form === 'ing' ||
      before!.is.has('subject') ||
      before!.is.has('auxiliary') ||
      before!.lower === 'to'
        ? false
        : undefined,
    nouns: [],
    verbs: ['Lee [said] that prices fell', 'they [claim] that prices fell', 'they would [report] it'],
  },
  {
    isNoun: ({ nodes, k, after, form, governs }) =>
      form === 'base' && governs.that && (after?.lower === 'that' || areSeveral(nodes, k - 1))
        ? false
        : undefined,
    nouns: [],
    verbs: ['Ministers [claim] a success.', 'Lawyers for Lee [report] that prices fell.'],
  },
  {
    isNoun: ({ nodes, k, before, form, governs }) =>
      governs.that && before!.capital === (form === 'present') && endsBehindComma(nodes, k)
        ? false
        : undefined,
    nouns: [],
    verbs: ['Prices fell, the Courier [reports].', 'Prices fell, local media [report].'],
  },
  {
    // One thing by itself takes the verb with an s.
    isNoun: ({ before, form }) => (form === 'base' && isSingular(before!)) || undefined,
    nouns: ['The mill [claim] “was false”.'],
    verbs: [],
  },
  {
    // Headlines leave out articles.
    isNoun: ({ nodes, k, before, governs }) =>
      before!.capital && governs.object && nodes.slice(k + 1, k + 7).some((m) => m.kind === 'quotation')
        ? false
        : undefined,
    nouns: [],
    verbs: ['Lee [calls] plan “weak”'],
  },
  {
    isNoun: ({ before }) =>
      (!before!.capital &&
        (ADJECTIVE.test(before!.lower) || (before!.is.has('verb') && !before!.is.has('noun')))) ||
      undefined,
    nouns: ['they heard false [claims]', 'nobody makes [claims] there'],
    verbs: [],
  },
  {
    isNoun: ({ nodes, k, before }) => (before!.capital && followsQuotation(nodes, k) ? false : undefined),
    nouns: [],
    verbs: ['“It rained,” Mayor Ann Lee [notes].'],
  },
  {
    isNoun: (place) => !takesContent(place),
    nouns: ['state [reports] were late'],
    verbs: ['Lee [claims] the mill', 'Leeds [reports]: it rained'],
  },
];

/** Whether a word that can be a verb of speech is a noun here: `the report`, `his claims`, `of concern`, `the latest claims that`. */
export function isNoun(nodes: readonly Node[], k: number, reading: CueReading): boolean {
  const { form, governs } = reading;
  const place = { nodes, k, word: nodes[k], before: nodes[k - 1], after: nodes[k + 1], form, governs };
  for (const rule of nounRules) {
    const told = rule.isNoun(place);
    if (told !== undefined) return told;
  }
  return false;
}

const isPlain = (form: CueReading['form']): boolean => form === 'base' || form === 'present';

/** Forms that `some` and `many` cannot stand before as the subject. */
const isInflected = (form: CueReading['form']): boolean => form !== 'base' && form !== 'past';

const isInflectedBehindPronoun = (nodes: readonly Node[], k: number, form: CueReading['form']): boolean =>
  !isPlain(form) && nodes[k - 2]?.is.has('subject') === true;

/** `the`, `this`: not `that` or `all`, which can stand for somebody. */
const isArticle = ({ is }: Node): boolean =>
  is.has('determiner') && !is.has('relative') && !is.has('subject');

/** What a verb of speech would not have behind it without an article: `both state [police] and the county`. */
const isPlainNoun = (n: Node | undefined): boolean =>
  n?.kind === 'word' && !n.capital && (n.is.size === 0 || n.is.has('noun'));

/** Whether what follows can be what a verb reports, or whom it tells. */
function takesContent({ nodes, k, before, after, governs }: Place): boolean {
  if (!after) return false;
  if (after.kind === 'quotation' || /^(?::|that|him|them|me|us)$/.test(after.lower) || after.capital)
    return true;
  if (after.text === ',') return nodes[k + 2]?.kind === 'quotation';
  if (after.lower === 'to' && governs.to) return true;
  const { is } = after;
  return (
    is.has('determiner') ||
    is.has('possessive') ||
    is.has('subject') ||
    (is.has('preposition') && before!.capital)
  );
}

/** Whether nothing but a few words, those of a subject, stands between a verb and a quotation that is set off: `“…,” Mayor Ann Lee [notes]`. */
export function followsQuotation(nodes: readonly Node[], k: number): boolean {
  let i = k - 1;
  while (
    i > 0 &&
    k - i < 8 &&
    (nodes[i].kind === 'word' || nodes[i].kind === 'clitic') &&
    nodes[i].cues.length === 0
  )
    i--;
  return i < k - 1 && i >= 0 && nodes[i].kind === 'quotation' && isSetOff(nodes[i]);
}

/** `scientists [report]`, `police [claim]`: people do what a form without an ending says. */
const areSeveral = (nodes: readonly Node[], i: number): boolean =>
  (!nodes[i].capital || i === 0) &&
  speaksByNoun(nodes[i].lower) &&
  /[^s]s$|^(?:people|police)$/.test(nodes[i].lower);

/** `a sharp [retort]`: behind an article and an adjective a base form is a noun. */
const isDescribed = (nodes: readonly Node[], k: number): boolean =>
  /^an?$/.test(nodes[k - 2]?.lower ?? '') && isSingular(nodes[k - 1]);

/** `…, local media [report].`, `…, the Courier [reports].`: who says it stands by itself behind a comma, and nothing more. */
function endsBehindComma(nodes: readonly Node[], k: number): boolean {
  const next = nodes[k + 1];
  if ((next && !/^[.,]$/.test(next.text)) || isSingular(nodes[k - 1])) return false;
  const lead = nodes[k - 1].capital ? 5 : 4;
  let i = k - 1;
  while (
    i > 0 &&
    k - i < lead &&
    nodes[i].kind === 'word' &&
    (nodes[k - 1].capital || !nodes[i].is.has('determiner'))
  )
    i--;
  return nodes[i].text === ',';
}

/** A noun in small letters without a plural ending. */
export const isSingular = ({ kind, capital, lower, is }: Node): boolean =>
  kind === 'word' &&
  !capital &&
  (is.size === 0 || is.has('noun')) &&
  !/s$|^(?:children|media|men|people|police|women)$/.test(lower);

/** Whether a quotation ends with a mark that sets it off from the words behind it: `“…,” said`. */
export function isSetOff({ text }: Node): boolean {
  return /[,.?!…–—-][\s"”“’'»)\]]*$/.test(text.slice(-8));
}
