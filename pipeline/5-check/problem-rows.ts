import type { VFile } from 'vfile';
import type { Facts } from '../model.ts';
import { compare, placeOf } from '../common/rows.ts';
import { rules } from '../problems.ts';
import type { ProblemRow } from '../tables.ts';

const nowhere = { sentence: null, paragraph: null, start: null, end: null, text: null };

/**
 * The rows of `problems` for the messages on a file, in order of place; those about the whole article come
 * first. Messages of other plugins are not ours to list.
 */
export function problemRows(file: VFile, { source, parsed }: Pick<Facts, 'source' | 'parsed'>): ProblemRow[] {
  const { article_id, text } = source;
  const own = file.messages.filter(
    (message) => message.source === 'clipsheet' && message.ruleId !== undefined,
  );
  const rows = own.map((message): ProblemRow => {
    const rule = message.ruleId!;
    const start = spanStart(message.place);
    const end = message.place && 'end' in message.place ? message.place.end.offset : undefined;
    const place =
      start !== undefined && end !== undefined && start < end
        ? placeOf(article_id, text, parsed, { start, end })
        : nowhere;
    return {
      article_id,
      source: source.source,
      sentence: place.sentence,
      paragraph: place.paragraph,
      start: place.start,
      end: place.end,
      text: place.text,
      severity: rules[rule].severity,
      rule,
      message: message.reason,
      line: message.line ?? null,
      column: message.column ?? null,
      checked: null,
    };
  });
  return rows.sort((a, b) => (a.start ?? -1) - (b.start ?? -1) || compare(a.rule, b.rule));
}

function spanStart(place: VFile['messages'][number]['place']): number | undefined {
  return place && ('start' in place ? place.start.offset : place.offset);
}
