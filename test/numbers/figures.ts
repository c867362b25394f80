import { processArticle } from '../../pipeline/process.ts';
import type { NumberRow } from '../../pipeline/tables.ts';

/** The rows of a text's figures. */
export function figuresOf(text: string, more: { published?: string } = {}): NumberRow[] {
  return processArticle({ article_id: 'test', text, ...more }).numbers;
}
