import { attributionVerbs } from '../../lexicons/attribution-verbs.ts';
import { after, before, isCapitalised, isCloser, type Repair } from '../units.ts';

const verbs = new Set(attributionVerbs);

/**
 * A question or exclamation in quotation marks does not end the sentence that reports it:
 * `“Why?” Smith asked.`, `“Go!” Mayor Ann Lee shouted.` Near miss: `“Why?” Smith looked away.`
 */
export const mergeAttributions: Repair = (units) => {
  for (let i = 1; i < units.length; i++) {
    if (units[i].breakBefore !== 'sentence' || units[i].kind !== 'word' || !isCapitalised(units[i].text))
      continue;
    let previous = before(units, i);
    let closers = 0;
    while (previous >= 0 && isCloser(units[previous].text)) {
      previous--;
      closers++;
    }
    if (closers === 0 || previous < 0 || !/[?!…]$|\.\.$/.test(units[previous].text)) continue;
    let at = i;
    for (
      let words = 0;
      words < 5 && at < units.length && units[at].kind === 'word' && isCapitalised(units[at].text);
      words++
    )
      at = after(units, at);
    if (units[at]?.kind === 'word' && verbs.has(units[at].text)) units[i].breakBefore = '';
  }
};
