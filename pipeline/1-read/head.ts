import { dayInText, hasFewWords } from './html/find-day.ts';
import { tidyByline } from './html/byline.ts';
import type { Candidate } from './metadata.ts';

/** Lines at the head of a document that can be its headline, byline and date, and the longest such line. */
const LINES = 8;
const LONGEST = 150;

const NOBODY: ReadonlySet<string> = new Set();

/**
 * What the first lines of a document without metadata show of it: `By Ann Lee`, a day. The headline is the
 * first line where it is short and no sentence.
 */
export function candidatesOfHead(text: string): Candidate[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, LINES);
  const found: Candidate[] = [];
  const add = (field: Candidate['field'], value: string | null) => {
    if (value) found.push({ field, value, origin: 'visible', where: 'the first lines' });
  };
  if (lines[0] && lines.length > 1 && lines[0].length <= LONGEST && !/[.!?:]$/.test(lines[0]))
    add('title', lines[0]);
  for (const line of lines.filter(({ length }) => length <= LONGEST)) {
    if (/^by:?\s+\p{Lu}/iu.test(line)) add('byline', tidyByline(line, NOBODY));
    if (hasFewWords(line)) add('published', dayInText(line));
  }
  return found;
}
