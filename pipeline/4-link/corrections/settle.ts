import type { CorrectedTable } from '../../model.ts';
import { withoutLostAnchors } from '../../common/lost-anchors.ts';
import type { EntityRow, MentionRow, QuoteRow } from '../../tables.ts';
import type { Desk, RowOf } from './desk.ts';

/** The rows that stay, in order of the text, with counts and references that hold. */
export function settle(desk: Desk): { [T in CorrectedTable]: RowOf[T][] } {
  const rejectedEntities = new Set(
    desk.entries.entities.flatMap(({ row, rejected }) => (rejected ? [row.entity_id] : [])),
  );
  const mentions = kept(desk, 'mentions').filter(({ entity_id }) => !rejectedEntities.has(entity_id));
  const named = groupBy(mentions);
  // An entity that is named nowhere any more is none.
  const entities = kept(desk, 'entities').filter(({ entity_id }) => named.has(entity_id));
  const ids = new Set(entities.map(({ entity_id }) => entity_id));
  const quotes = kept(desk, 'quotes').map((row) =>
    row.speaker_id === null || ids.has(row.speaker_id) ? row : { ...row, speaker_id: null },
  );
  return {
    quotes,
    mentions,
    numbers: kept(desk, 'numbers'),
    dates: withoutLostAnchors(kept(desk, 'dates')),
    entities: inOrder(entities.map((row) => describe(row, named.get(row.entity_id)!, quotes))),
  };
}

function kept<T extends CorrectedTable>(desk: Desk, table: T): RowOf[T][] {
  return inOrder(desk.entries[table].filter(({ rejected }) => !rejected).map(({ row }) => row));
}

function inOrder<Row extends { start: number; end: number }>(rows: Row[]): Row[] {
  return rows.sort((a, b) => a.start - b.start);
}

function groupBy(mentions: readonly MentionRow[]): Map<string, MentionRow[]> {
  const groups = new Map<string, MentionRow[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.entity_id);
    if (group) group.push(mention);
    else groups.set(mention.entity_id, [mention]);
  }
  return groups;
}

/** An entity stands where its first name stands. */
function describe(row: EntityRow, mentions: readonly MentionRow[], quotes: readonly QuoteRow[]): EntityRow {
  const first = mentions.find(({ kind }) => kind === 'name') ?? mentions[0];
  const { sentence, paragraph, start, end, text } = first;
  return {
    ...row,
    sentence,
    paragraph,
    start,
    end,
    text,
    mentions: mentions.length,
    quotes: quotes.filter(({ speaker_id }) => speaker_id === row.entity_id).length,
  };
}
