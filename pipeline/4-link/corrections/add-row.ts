import { NO_CLAIMANT, NOBODY_SPEAKS } from '../../common/nobody.ts';
import type { CorrectedTable, Correction, Span } from '../../model.ts';
import type { DateRow, EntityRow, MentionRow, NumberRow, QuoteRow } from '../../tables.ts';
import type { Desk, Entry } from './desk.ts';
import { addEntity, entityNamed } from './entities.ts';

/**
 * A row that a person added, with the least that can be said of the words; its columns are set by further
 * lines.
 */
export function addRow(desk: Desk, { table }: Correction, span: Span): Entry {
  const make = MAKERS[table];
  const row = make(desk, span);
  const entry = { table, row, was: span, rejected: false } as Entry;
  if (table === 'entities') return desk.entries.entities.at(-1)!;
  (desk.entries[table] as Entry[]).push(entry);
  return entry;
}

const MAKERS: { [T in CorrectedTable]: (desk: Desk, span: Span) => Entry<T>['row'] } = {
  quotes: addQuote,
  numbers: addNumber,
  dates: addDate,
  mentions: (desk, span) => addMention(desk, span, entityNamed(desk, desk.text.slice(span.start, span.end))),
  entities: addName,
};

function addQuote(desk: Desk, span: Span): QuoteRow {
  const place = desk.place(span);
  const inMarks =
    /["“”„«'‘]$/.test(desk.text.slice(0, span.start)) || /^["“”»'’]/.test(desk.text.slice(span.end));
  return {
    ...place,
    quote_id: desk.freeId('quotes', place.text),
    type: inMarks ? 'direct' : 'indirect',
    quoted: inMarks ? place.text : null,
    quoted_parts: inMarks ? [[span.start, span.end]] : [],
    group: null,
    attribution: 'said',
    polarity: 'affirmed',
    caveat: null,
    ...NOBODY_SPEAKS,
    confidence: 1,
    checked: 'added',
  };
}

const NOBODY = {
  quote_id: null,
  ...NO_CLAIMANT,
  confidence: 1,
  checked: 'added',
} as const;

function addNumber(desk: Desk, span: Span): NumberRow {
  const place = desk.place(span);
  const [figure] = /\d[\d,]*(?:\.\d+)?/.exec(place.text) ?? [];
  return {
    ...place,
    number_id: desk.freeId('numbers', place.text),
    kind: /%|per ?cent/i.test(place.text) ? 'percent' : 'cardinal',
    value: figure === undefined ? null : Number(figure.replace(/,/g, '')),
    low: null,
    high: null,
    modifier: null,
    unit: null,
    value_si: null,
    unit_si: null,
    currency: null,
    currency_from: null,
    counted: null,
    measure: null,
    change: null,
    ...NOBODY,
  };
}

function addDate(desk: Desk, span: Span): DateRow {
  const place = desk.place(span);
  return {
    ...place,
    date_id: desk.freeId('dates', place.text),
    type: 'DATE',
    value: null,
    from: null,
    from_time: null,
    to: null,
    to_time: null,
    granularity: null,
    modifier: null,
    resolved_from: null,
    resolved_by: null,
    event: null,
    of: null,
    ...NOBODY,
  };
}

/** A new name is an entity with one mention, or one more mention of an entity that has the name already. */
function addName(desk: Desk, span: Span): EntityRow {
  const name = desk.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const entity = addEntity(desk, span, name, 'person');
  const row = addMention(desk, span, entity);
  desk.entries.mentions.push({ table: 'mentions', row, was: span, rejected: false });
  return entity;
}

function addMention(desk: Desk, span: Span, of: EntityRow | undefined): MentionRow {
  const place = desk.place(span);
  const entity = of ?? addEntity(desk, span, place.text.replace(/\s+/g, ' '), 'person');
  return {
    ...place,
    mention_id: desk.freeId('mentions', place.text),
    entity_id: entity.entity_id,
    type: entity.type,
    kind: 'name',
    confidence: 1,
    checked: 'added',
  };
}
