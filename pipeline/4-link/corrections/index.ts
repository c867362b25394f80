import { defineStage, type Correction, type DecidedClaim, type Oddity } from '../../model.ts';
import { addRow } from './add-row.ts';
import { Desk, ID_COLUMN, Unfit, type Entry } from './desk.ts';
import { editRow } from './edit-row.ts';
import { entityNamed, mergeEntities, moveMention, splitEntity } from './entities.ts';
import { settle } from './settle.ts';

/**
 * Applies what people decided, in the order of their file: the later decision holds. What no longer fits
 * becomes an oddity; nothing is dropped in silence. Who claims a figure is handed on to `correctClaims`.
 */
export const correctRows = defineStage({
  name: 'correct-rows',
  needs: ['source', 'corrections', 'parsed', 'mentions', 'entities', 'quotes', 'numbers', 'dates'],
  gives: ['mentions', 'entities', 'quotes', 'numbers', 'dates', 'claims'],
  run(facts, report) {
    const { mentions, entities, quotes, numbers, dates, corrections } = facts;
    if (!corrections.length) return { mentions, entities, quotes, numbers, dates, claims: [] };
    const desk = new Desk(facts);
    const claims: DecidedClaim[] = [];
    const added = new Map<string, Entry>();
    for (const correction of corrections) {
      try {
        apply(desk, correction, added, claims);
      } catch (error) {
        if (!(error instanceof Unfit)) throw error;
        report(oddityOf(desk, correction, error.message));
      }
    }
    return { ...settle(desk), claims };
  },
});

/** Says who claims a figure or date, where a person decided that. */
export const correctClaims = defineStage({
  name: 'correct-claims',
  needs: ['claims', 'entities', 'numbers', 'dates'],
  gives: ['numbers', 'dates'],
  run({ claims, entities, numbers, dates }) {
    const decided = new Map(claims.map((claim) => [`${claim.table} ${claim.row_id}`, claim]));
    const claim = <Row extends (typeof numbers)[number] | (typeof dates)[number]>(
      row: Row,
      key: string,
    ): Row => {
      const found = decided.get(key);
      if (!found) return row;
      const meant = entities.find(({ name }) => name === found.said_by);
      return {
        ...row,
        said_by: found.said_by,
        said_by_id: meant?.entity_id ?? null,
        said_from: found.said_by === null ? null : (row.said_from ?? 'attributed'),
        said_by_confidence: found.said_by === null ? null : 1,
      };
    };
    return {
      numbers: numbers.map((row) => claim(row, `numbers ${row.number_id}`)),
      dates: dates.map((row) => claim(row, `dates ${row.date_id}`)),
    };
  },
});

function apply(desk: Desk, correction: Correction, added: Map<string, Entry>, claims: DecidedClaim[]): void {
  const { action, column, value } = correction;
  const entry = action === 'add' ? addedRow(desk, correction, added) : desk.find(correction);
  switch (action) {
    case 'accept':
      entry.rejected = false;
      entry.row.checked ??= 'accepted';
      return;
    case 'reject':
      entry.rejected = true;
      return;
    case 'merge':
      return merge(desk, entry, value);
    case 'split':
      return split(desk, entry, value);
  }
  if (column === '') return;
  editRow(desk, entry, column, value);
  if (column === 'said_by') claims.push(claimOf(desk, entry, value));
}

/** The lines of one added row name the same words; the first of them makes it. */
function addedRow(desk: Desk, correction: Correction, added: Map<string, Entry>): Entry {
  const { table, text, before, after } = correction;
  const key = JSON.stringify([table, text, before, after]);
  const known = added.get(key);
  if (known) return known;
  const span = desk.findSpan(correction);
  const there = (desk.entries[table] as Entry[]).find(
    ({ row }) => row.start === span.start && row.end === span.end,
  );
  // A better version of the program may have found by itself what a person had to add.
  const entry = there ?? addRow(desk, correction, span);
  entry.rejected = false;
  entry.row.checked = 'added';
  added.set(key, entry);
  return entry;
}

function merge(desk: Desk, entry: Entry, value: string): void {
  if (entry.table === 'entities') {
    const into = entityNamed(desk, value);
    if (!into) throw new Unfit(`no name of the article is “${value}”`);
    return mergeEntities(desk, entry as Entry<'entities'>, into);
  }
  if (entry.table === 'mentions') {
    moveMention(desk, entry as Entry<'mentions'>, value);
    entry.row.checked = 'edited';
    return;
  }
  if (entry.table !== 'quotes') throw new Unfit(`rows of ${entry.table} are not merged: edit or reject them`);
  const other = desk.entries.quotes.find(({ row }) => row.quote_id === value || row.text === value);
  if (!other || other === entry) throw new Unfit(`no other quote of the article is “${value}”`);
  const group = other.row.group ?? desk.freeId('groups', other.row.text);
  for (const part of [other, entry as Entry<'quotes'>]) {
    part.row.group = group;
    part.row.checked = part.row.checked === 'added' ? 'added' : 'edited';
  }
}

function split(desk: Desk, entry: Entry, value: string): void {
  if (entry.table === 'entities') return splitEntity(desk, entry as Entry<'entities'>, value);
  if (entry.table === 'mentions') {
    moveMention(desk, entry as Entry<'mentions'>, value || entry.row.text);
    entry.row.checked = 'edited';
    return;
  }
  if (entry.table !== 'quotes') throw new Unfit(`rows of ${entry.table} are not split: edit or reject them`);
  (entry as Entry<'quotes'>).row.group = null;
  entry.row.checked = 'edited';
}

function claimOf(desk: Desk, entry: Entry, value: string): DecidedClaim {
  const table = entry.table as 'numbers' | 'dates';
  const row_id = (entry.row as unknown as Record<string, string>)[ID_COLUMN[table]];
  return { table, row_id, said_by: value === '' ? null : (entityNamed(desk, value)?.name ?? value) };
}

function oddityOf(desk: Desk, correction: Correction, reason: string): Oddity {
  const { table, action, column, value, text, who } = correction;
  const set = column ? ` of ${column} to “${shorten(value)}”` : value ? ` with “${shorten(value)}”` : '';
  const by = who ? ` by ${who}` : '';
  const message = `The ${action}${set} in ${table} at “${shorten(text)}”${by} was not applied, because ${reason}: look at the place, then repair or delete the line of corrections.csv.`;
  const at = desk.text.indexOf(text);
  return {
    rule: 'correction-not-applied',
    message,
    ...(text && at >= 0 ? { span: { start: at, end: at + text.length } } : {}),
  };
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
