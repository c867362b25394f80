import type { VFile } from 'vfile';
import type { Facts, Span } from './model.ts';
import { placeOf } from './rows.ts';
import { rules } from './problems.ts';
import type { ProblemRow } from './tables.ts';

/** The rows of `problems` for the messages on a file, in order of place; those about the whole article come first. */
export function problemRows(file: VFile, { source, parsed }: Pick<Facts, 'source' | 'parsed'>): ProblemRow[] {
  const lines = lineStarts(source.text);
  const rows = file.messages.map((message): ProblemRow => {
    const span = (message as { span?: Span }).span;
    const rule = message.ruleId ?? 'article-failed';
    const place = span ? { ...placeOf(source.article_id, source.text, parsed, span), ...lineAndColumn(lines, span.start) }
      : { sentence: null, paragraph: null, start: null, end: null, text: null, line: null, column: null };
    const { sentence, paragraph, start, end, text, line, column } = place;
    return {
      article_id: source.article_id, source: source.source, sentence, paragraph, start, end, text,
      severity: rules[rule].severity, rule, message: message.reason, line, column,
    };
  });
  return rows.sort((a, b) => (a.start ?? -1) - (b.start ?? -1) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column from 1; the column in UTF-16 units. */
function lineAndColumn(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low] + 1 };
}
