import type { Source } from '../../model.ts';
import type { NumberRow } from '../../tables.ts';
import type { Sentence } from '../../model.ts';
import type { RowIds } from '../../common/rows.ts';
import type { Figure, Line } from './figure.ts';
import { confidenceOf } from './confidence.ts';

/** The row of a figure. */
export function toRow(
  figure: Figure,
  line: Line,
  sentence: Sentence,
  source: Source,
  ids: RowIds,
): NumberRow {
  const start = line.atoms[figure.first].start;
  const end = line.atoms[figure.last - 1].end;
  const text = line.text.slice(start, end);
  const { kind, value, low, high, modifier, currency, counted, unit, measure, change } = figure;
  return {
    article_id: source.article_id,
    number_id: ids.next(text),
    sentence: sentence.index + 1,
    paragraph: sentence.paragraph + 1,
    start,
    end,
    text,
    kind,
    value,
    low,
    high,
    modifier,
    unit: unit?.name ?? null,
    value_si: value === null || !unit?.si ? null : inSi(value, unit.si),
    unit_si: unit?.si && value !== null ? unit.si.name : null,
    currency,
    currency_from: figure.currencyFrom,
    counted,
    measure,
    change,
    quote_id: null,
    said_by: null,
    said_by_id: null,
    said_from: null,
    said_by_confidence: null,
    confidence: confidenceOf(figure),
    checked: null,
  };
}

/** Twelve digits hide the traces of binary fractions and keep all that an article says. */
const inSi = (value: number, { factor, offset }: { factor: number; offset: number }): number =>
  factor === 1 && offset === 0 ? value : Number((value * factor + offset).toPrecision(12));
