import type { Dateline } from '../../model.ts';
import type { Unit } from '../units.ts';

/** The dateline is a sentence of its own, so that it is no part of the article's first one. */
export function setDatelineApart(units: Unit[], dateline: Dateline): void {
  let inside = false;
  for (const unit of units) {
    if (unit.kind === 'space') continue;
    if (unit.start >= dateline.end) {
      if (inside) unit.breakBefore ||= 'sentence';
      return;
    }
    if (unit.start < dateline.start) continue;
    unit.breakBefore = inside ? '' : 'paragraph';
    inside = true;
  }
}
