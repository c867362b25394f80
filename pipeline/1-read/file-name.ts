import { withoutEnding } from './endings.ts';
import type { Candidate } from './metadata.ts';

/**
 * A day at the head of a name, closed by the end or by something that is no digit: `2025-01-17-vote`,
 * `20250117_vote`, `2025-01-17`.
 */
const DAY = /^(\d{4})([-_.]?)(\d{2})\2(\d{2})(?=$|[^\d])/;

/**
 * The publication date that a file's name begins with, if it does. Near misses: `2025-01-vote`,
 * `12025-01-17-vote`, and eight digits that are no day, such as `20259999-vote`, which are a number.
 */
export function candidateOfFileName(path: string): Candidate[] {
  const name = withoutEnding(path.slice(path.lastIndexOf('/') + 1));
  const match = DAY.exec(name);
  if (!match) return [];
  const [, year, separator, month, day] = match;
  if (!separator && (+month > 12 || +day > 31 || +year < 1800)) return [];
  return [
    { field: 'published', value: `${year}-${month}-${day}`, origin: 'file_name', where: 'the file name' },
  ];
}
