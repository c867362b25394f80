import { expect, it } from 'vitest';
import { RowIds } from '../../pipeline/common/rows.ts';

it('gives each of very many rows that say the same an id of its own', () => {
  const ids = new RowIds('a', 'd');
  const given = new Set<string>();
  for (let i = 0; i < 200_000; i++) given.add(ids.next('Friday', '2025-01-17'));
  expect(given.size).toBe(200_000);
});
