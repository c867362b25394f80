import type { ArticleRecord } from '../tables.ts';
import { checkKeys } from './keys.ts';
import { RecordError, type Violation } from './record-error.ts';
import { checkSpans } from './spans.ts';
import { validateRecord } from './validate-record.generated.ts';

/**
 * Checks a record against the schemas, then its keys and spans. Throws a `RecordError` that names every row
 * at fault.
 */
export function checkRecord(record: ArticleRecord): void {
  const violations = [...schemaViolations(record), ...checkKeys(record), ...checkSpans(record)];
  if (violations.length) throw new RecordError(record.article.article_id, violations);
}

function schemaViolations(record: ArticleRecord): Violation[] {
  if (validateRecord(record)) return [];
  return (validateRecord.errors ?? []).map(({ instancePath, message, params }) => {
    const [, table, index, ...path] = instancePath.split('/');
    const row = (record as unknown as Record<string, Record<string, string>[]>)[table]?.[Number(index)];
    const id = row
      ? Object.entries(row).find(
          ([name]) => name === `${table.replace(/ies$/, 'y').replace(/s$/, '')}_id`,
        )?.[1]
      : undefined;
    const extra = 'additionalProperty' in params ? ` (${params.additionalProperty})` : '';
    return {
      table: table ?? 'record',
      row: id ?? `#${index ?? ''}`,
      path: path.length ? `/${path.join('/')}` : '',
      rule: `${message ?? 'invalid'}${extra}`,
    };
  });
}
