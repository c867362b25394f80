import { formatValue } from '../values/timex-value.ts';
import type { Said } from '../time-expression.ts';
import type { Known, Resolved } from './anchors.ts';
import { resolveDate } from './resolve-date.ts';

/** What put a date before or behind the day of publication; null where there was nothing to choose. */
export type ChosenBy = 'text' | 'tense' | 'default' | null;

/**
 * Tells what chose: the words (`last`, `ago`, `this`), the tense, or nothing but the usual case. The date is
 * resolved in both tenses: where that makes no difference, the words leave nothing to choose.
 */
export function chosenBy(said: Said, known: Known, resolved: Resolved): ChosenBy {
  if (resolved.from === null || resolved.from === 'text') return null;
  if (resolved.from === 'context' || isDirected(said)) return 'text';
  const inTense = (tense: -1 | 1): string => formatValue(resolveDate(said, { ...known, tense }).date);
  if (inTense(1) === inTense(-1)) return said.step ? 'text' : null;
  return known.tense === 0 || known.isUsual ? 'default' : 'tense';
}

/** `last`, `ago`, `that day`; not `the weekend`, which is the last or the next one. */
function isDirected({ direction, fromContext, step }: Said): boolean {
  if (direction !== undefined || fromContext === true) return true;
  return step !== undefined && step.amounts[0]?.unit !== 'weekend';
}
