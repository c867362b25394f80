import type { DateRow } from '../tables.ts';

/** A date that was counted from one that is gone keeps its days, but not the reference. */
export function withoutLostAnchors(dates: readonly DateRow[]): DateRow[] {
  const ids = new Set(dates.map(({ date_id }) => date_id));
  return dates.map((row) => {
    const { resolved_from: from } = row;
    const lost = from !== null && from !== 'text' && from !== 'published' && !ids.has(from);
    return lost ? { ...row, resolved_from: null } : row;
  });
}
