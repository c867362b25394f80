import { formatValue } from '../values/timex-value.ts';
import type { Said } from '../time-expression.ts';
import type { Known, Resolved } from './anchors.ts';
import { resolveDate } from './resolve-date.ts';

/** What put a date before or behind the day of publication; null where there was nothing to choose. */
export type ChosenBy = 'text' | 'tense' | 'default' | null;

/**
 * Tells what chose: the words (`last`, `ago`, `this`), the tense, or nothing but the usual case. The date is resolved in both tenses: where that
 * makes no difference, the words leave nothing to choose.
 */
export function chosenBy(said: Said, known: Known, resolved: Resolved): ChosenBy {
  if (resolved.from === null || resolved.from === 'text') return null;
  const inTense = (tense: -1 | 1): string => formatValue(resolveDate(said, { ...known, tense }).date);
  const isOpen = resolved.from === 'published' && inTense(1) !== inTense(-1);
  if (isOpen) return known.tense === 0 || known.isUsual ? 'default' : 'tense';
  const directed = said.direction !== undefined || said.step !== undefined || said.fromContext === true;
  return directed || resolved.from === 'context' ? 'text' : null;
}
