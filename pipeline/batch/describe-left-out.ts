import type { ProblemRow } from '../tables.ts';

/**
 * What is said of the files of a rule, after their number. Other rules that stop an article are failures of
 * it.
 */
const REASONS: Readonly<Record<string, string>> = {
  'file-binary': 'that are no text',
  'file-too-large': 'too large',
  'file-unreadable': 'unreadable',
  'file-damaged': 'damaged',
  'json-invalid': 'not valid JSON',
  'language-foreign': 'not in English',
  'no-regular-file': 'that are no files',
  'text-missing': 'without text',
  'text-not-recognized': 'scanned without text',
};

/**
 * Says how many files were left out and why: `5 files left out: 2 .xlsx, 3 without text.`; null where none
 * was.
 */
export function describeLeftOut(problems: readonly Pick<ProblemRow, 'rule' | 'source'>[]): string | null {
  const files = new Map<string, string>();
  for (const { rule, source } of problems) {
    if (source === null || files.has(source)) continue;
    if (rule === 'unknown-format') files.set(source, endingOf(source));
    else if (Object.hasOwn(REASONS, rule)) files.set(source, REASONS[rule]);
  }
  if (!files.size) return null;
  const counts = new Map<string, number>();
  for (const reason of files.values()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const parts = [...counts]
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([reason, count]) => `${count} ${reason}`);
  return `${files.size === 1 ? '1 file' : `${files.size} files`} left out: ${parts.join(', ')}.`;
}

function endingOf(source: string): string {
  const name = source.slice(source.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot).toLowerCase() : 'without an ending';
}
