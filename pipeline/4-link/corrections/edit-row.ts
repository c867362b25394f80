import { readValue as readTimex, spanOf } from '../../3-extract/dates/values/timex-value.ts';
import type { Span } from '../../model.ts';
import type { DateRow, EntityRow, NumberRow, QuoteRow } from '../../tables.ts';
import { readValue } from './columns.ts';
import { Unfit, type Desk, type Entry } from './desk.ts';
import { entityNamed, moveMention, rename, retype } from './entities.ts';

/** What follows from setting a column of a table, where more follows than the cell itself. */
type Setter = (desk: Desk, entry: Entry, cell: string) => void;

/** Sets a column of a row and what hangs on it. Throws `Unfit` where the value does not suit the column. */
export function editRow(desk: Desk, entry: Entry, column: string, cell: string): void {
  const read = readValue(entry.table, column, cell);
  if ('wrong' in read) throw new Unfit(read.wrong);
  const before = { ...entry.row };
  try {
    set(desk, entry, column, cell, read.value);
  } catch (error) {
    Object.assign(entry.row, before); // all of it or nothing
    throw error;
  }
  if (entry.row.checked !== 'added') entry.row.checked = 'edited';
}

function set(desk: Desk, entry: Entry, column: string, cell: string, value: unknown): void {
  const special = SETTERS[`${entry.table}.${column}`] ?? (column === 'text' ? setText : undefined);
  if (special) special(desk, entry, cell);
  else (entry.row as unknown as Record<string, unknown>)[column] = value;
  if (entry.table === 'numbers') keepBounds(entry.row as NumberRow, column);
  if (entry.table === 'dates') keepDays(entry.row as DateRow, column);
}

const SETTERS: Readonly<Record<string, Setter>> = {
  'quotes.speaker': (desk, { row }, cell) => setSpeaker(desk, row as QuoteRow, cell),
  'quotes.type': (_desk, { row }, cell) => setType(row as QuoteRow, cell as QuoteRow['type']),
  'quotes.cue': (desk, { row }, cell) => setCue(desk, row as QuoteRow, cell),
  'entities.name': (desk, { row }, cell) => rename(desk, row as EntityRow, cell),
  'entities.type': (desk, { row }, cell) => retype(desk, row as EntityRow, cell as EntityRow['type']),
  'mentions.entity_id': (desk, entry, cell) => moveMention(desk, entry as Entry<'mentions'>, cell),
  // Who claims a figure is set by `correctClaims`, when the pipeline has had its say.
  'numbers.said_by': () => {},
  'dates.said_by': () => {},
};

/** Moves a row to other words of the article, those nearest to where it stands. */
function setText(desk: Desk, entry: Entry, cell: string): void {
  const { row } = entry;
  const span = desk.nearest(cell, row);
  Object.assign(row, desk.place(span));
  if (entry.table === 'quotes') setParts(desk.text, row as QuoteRow, span);
}

/** The words in marks of a quote that was moved: all of a direct one, else those that still stand inside. */
function setParts(text: string, row: QuoteRow, { start, end }: Span): void {
  row.quoted_parts =
    row.type === 'direct' || row.type === 'scare'
      ? [[start, end]]
      : row.quoted_parts.filter(([from, to]) => from >= start && to <= end);
  row.quoted = row.quoted_parts.map(([from, to]) => text.slice(from, to)).join(' … ') || null;
}

function setType(row: QuoteRow, type: QuoteRow['type']): void {
  row.type = type;
  if (type === 'scare') {
    row.attribution = null;
    row.polarity = null;
    row.caveat = null;
  } else {
    row.attribution ??= 'said';
    row.polarity ??= 'affirmed';
  }
}

/**
 * Gives a quote its speaker: an entity of that name, or the description of an unnamed source. The other parts
 * of the same utterance follow, as long as they had the same speaker.
 */
export function setSpeaker(desk: Desk, row: QuoteRow, cell: string): void {
  const before = row.speaker;
  const meant = cell === '' ? undefined : entityNamed(desk, cell);
  const parts = desk.entries.quotes
    .map((entry) => entry.row)
    .filter((part) => part === row || (row.group && part.group === row.group && part.speaker === before));
  for (const part of parts) {
    part.speaker = cell === '' ? null : (meant?.name ?? cell);
    part.speaker_id = meant?.entity_id ?? null;
    part.speaker_role = meant?.role ?? null;
    part.speaker_affiliation = meant?.affiliation ?? null;
    keepEvidence(part);
  }
}

/**
 * The words beside the cue stay where they can still mean the speaker: a pronoun can, another name cannot.
 */
function keepEvidence(row: QuoteRow): void {
  const { speaker, speaker_text, speaker_from } = row;
  const stays =
    speaker !== null &&
    speaker_text !== null &&
    (speaker_from === 'pronoun' || speaker.includes(speaker_text));
  if (!stays) Object.assign(row, { speaker_text: null, speaker_start: null, speaker_end: null });
  if (speaker === null) row.speaker_from = null;
  else if (!stays) row.speaker_from = row.speaker_id === null ? 'description' : 'name';
}

function setCue(desk: Desk, row: QuoteRow, cell: string): void {
  const span = cell === '' ? null : desk.nearest(cell, row);
  row.cue = span && desk.text.slice(span.start, span.end);
  row.cue_start = span?.start ?? null;
  row.cue_end = span?.end ?? null;
}

/**
 * A value that was set moves the bounds that contradict it, and what was computed from the old one is gone.
 */
function keepBounds(row: NumberRow, column: string): void {
  const { value, low, high } = row;
  if (column === 'value' && value !== null) {
    if (low !== null && low > value) row.low = null;
    if (high !== null && high < value) row.high = null;
  }
  if (column === 'value' || column === 'unit' || column === 'currency') {
    row.value_si = null;
    row.unit_si = null;
  }
  if (column === 'currency' && row.currency === null) row.currency_from = null;
  if (column === 'currency' && row.currency !== null) row.currency_from = 'text';
  if (isTurned(row.low, row.value) || isTurned(row.value, row.high) || isTurned(row.low, row.high))
    throw new Unfit(`low, value and high would not stand in order: ${row.low}, ${row.value}, ${row.high}`);
}

const isTurned = (low: number | null, high: number | null): boolean =>
  low !== null && high !== null && low > high;

/** The days of a date follow its value, as the pipeline reads it. */
function keepDays(row: DateRow, column: string): void {
  if (column === 'value') {
    const read = row.value === null ? null : readTimex(row.value);
    const span = read && spanOf(read);
    row.from = span?.from ?? null;
    row.to = span?.to ?? null;
    row.resolved_from = row.from === null ? null : 'text';
    row.resolved_by = null;
  }
  const length = Math.min(row.from?.length ?? 0, row.to?.length ?? 0);
  if (row.from && row.to && !row.from.startsWith('-') && row.from.slice(0, length) > row.to.slice(0, length))
    throw new Unfit(`from would be after to: ${row.from}, ${row.to}`);
}
