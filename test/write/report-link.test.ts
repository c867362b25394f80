import { expect, it } from 'vitest';
import { listRows } from '../../pipeline/6-write/list-rows.ts';
import { linkTo, pagePath } from '../../pipeline/6-write/report-link.ts';
import { processArticle } from '../../pipeline/process.ts';

it('leads from every row to its place in the report, with ids made safe for an address', () => {
  const record = processArticle({ article_id: 'köln/50% more #1', text: '“No,” said Ann Lee on Friday.' });
  const rows = listRows(record);
  expect(rows.articles[0].link).toBe('report/k%C3%B6ln/50%2525%20more%20%231.html');
  expect(rows.quotes[0].link).toMatch(/^report\/k%C3%B6ln\/50%2525%20more%20%231\.html#q-[0-9a-f]{8}$/);
  expect(rows.entities[0].link).toMatch(/#person-ann-lee$/);
  for (const table of Object.values(rows)) for (const row of table) expect(row.link).toMatch(/^report\//);
});

it('leaves the overview its name', () => {
  expect(pagePath('articles/vote.json')).toBe('vote.html');
  expect(pagePath('articles/a/index.json')).toBe('a/index.html');
  expect(pagePath('articles/Index.json')).toMatch(/^Index~[0-9a-f]{8}\.html$/);
  expect(linkTo('articles/%2E%2E/x.json', 'q-1')).toBe('report/%252E%252E/x.html#q-1');
});
