import { speaksByNoun } from './speaking-nouns.ts';
import { isCompound, isNumber } from './phrase-words.ts';
import type { Node } from '../marks/read-segments.ts';
import type { CueReading } from './word-classes.ts';

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

const MODAL_FIRST =
  /^\W{1,3}(?:will|would|can|could|may|might|must|shall|should|have|has|had|are|is|was|were) /;

const SEVERAL = /^(?:many|some|most|few|several|all|both|these|those)$/;

/** `both state [police] and the county`: what a verb of speech would not have behind it without an article. */
const isPlainNoun = (n: Node | undefined): boolean =>
  n?.kind === 'word' && !n.capital && (n.is.size === 0 || n.is.has('noun'));

const ADJECTIVE =
  /(?:ous|ful|less|able|ible|ish|[a-z]ed)$|^(?:early|false|first|last|late|latest|loud|new|other|own|past|public|recent|same|similar|such|top)$/;

/** `the report`, `his claims`, `of concern`, `Lee's remarks`, `the latest claims that`: no verbs. */
export function isNoun(nodes: readonly Node[], k: number, { form, governs }: CueReading): boolean {
  const n = nodes[k];
  const before = nodes[k - 1];
  const after = nodes[k + 1];
  if (isCompound(nodes, k) || (form === 'base' && isDescribed(nodes, k))) return true;
  if (form === 'base' && before && /^(?:him|her|them|me|us)$/.test(before.lower)) return true;
  if (!before) return form !== 'ing' && form !== 'past' && !(form === 'present' && after?.capital);
  if (
    before.is.has('possessive') ||
    (after?.lower === 'of' && form !== 'past' && form !== 'ing' && n.is.has('noun'))
  )
    return true;
  // The court ruling placed a stay.
  if (form === 'ing' && n.is.has('statement') && after && after.lower.endsWith('ed')) return true;
  if (before.is.has('determiner') && !before.is.has('relative') && !before.is.has('subject'))
    return (
      !((form === 'base' || form === 'past') && SEVERAL.test(before.lower)) ||
      ((n.is.has('noun') || governs.object) && isPlainNoun(after))
    );
  // Only eight reported incidents were grave.
  if (form === 'past' && governs.object && isNumber(before) && isPlainNoun(after)) return true;
  // But claims “will be met”: they will.
  if (
    n.is.has('noun') &&
    before.is.has('conjunction') &&
    after?.kind === 'quotation' &&
    MODAL_FIRST.test(after.text)
  )
    return true;
  // The union claims 400 were dismissed: an amount is no part of a compound.
  if (
    form === 'present' &&
    governs.bare &&
    after &&
    isNumber(after) &&
    before.kind === 'word' &&
    !before.is.has('preposition')
  )
    return false;
  if (
    (n.is.has('noun') && before.is.has('statement') && !before.capital) ||
    (/^\d/.test(before.text) && form === 'present')
  )
    return true;
  if (before.kind === 'clitic')
    return !(form !== 'base' && form !== 'present' && nodes[k - 2]?.is.has('subject'));
  if (before.is.has('preposition') && before.lower !== 'to') return form !== 'ing';
  if (
    !n.is.has('noun') ||
    form === 'past' ||
    form === 'ing' ||
    before.is.has('subject') ||
    before.is.has('auxiliary') ||
    before.lower === 'to'
  )
    return false;
  if (form === 'base' && governs.that && (after?.lower === 'that' || areSeveral(nodes, k - 1))) return false;
  if (governs.that && before.capital === (form === 'present') && endsBehindComma(nodes, k)) return false;
  // The golf venture “…”: one thing by itself takes the verb with an s.
  if (form === 'base' && isSingular(before)) return true;
  // Headlines leave out articles: Lee calls plan “weak”.
  if (before.capital && governs.object && nodes.slice(k + 1, k + 7).some((m) => m.kind === 'quotation'))
    return false;
  if (!before.capital && (ADJECTIVE.test(before.lower) || (before.is.has('verb') && !before.is.has('noun'))))
    return true;
  if (before.capital && followsQuotation(nodes, k)) return false;
  return !(
    after &&
    (after.kind === 'quotation' ||
      after.text === ':' ||
      (after.text === ',' && nodes[k + 2]?.kind === 'quotation') ||
      after.lower === 'that' ||
      (after.lower === 'to' && governs.to) ||
      after.capital ||
      after.is.has('determiner') ||
      after.is.has('possessive') ||
      after.is.has('subject') ||
      (after.is.has('preposition') && before.capital) ||
      /^(?:him|them|me|us)$/.test(after.lower))
  );
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
