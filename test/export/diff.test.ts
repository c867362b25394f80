import { describe, expect, it } from 'vitest';
import { compareRows, type Row } from '../../pipeline/export/diff/compare-rows.ts';
import { formatDiff } from '../../pipeline/export/diff/index.ts';

const quote = (id: string, text: string, speaker: string | null, start = 0): Row => ({
  article_id: 'a',
  quote_id: id,
  text,
  speaker,
  start,
});
const text = { markdown: false, most: 20 };

describe('what changed in a table', () => {
  it('is told row by row, by the key of the rows', () => {
    const diff = compareRows(
      'quotes',
      ['quote_id'],
      [quote('1', 'It works.', 'Ann Lee'), quote('2', 'No.', 'Bo Chen'), quote('3', 'Later.', null)],
      [quote('1', 'It works.', 'Bo Chen'), quote('3', 'Later.', null, 9), quote('4', 'Soon.', 'Ann Lee')],
    );
    expect(formatDiff([diff], text)).toBe(
      'quotes: 1 new, 1 gone, 1 changed, 1 moved within their article\n' +
        '  new: “Soon.”, Ann Lee (a)\n' +
        '  gone: “No.”, Bo Chen (a)\n' +
        '  “It works.”, Bo Chen (a): speaker changed from “Ann Lee” to “Bo Chen”\n',
    );
  });

  it('compares rows without a key by what they say', () => {
    const problem = (message: string, line: number): Row => ({ article_id: 'a', message, line });
    const diff = compareRows('problems', [], [problem('odd', 1)], [problem('odd', 7), problem('odd', 8)]);
    expect([diff.added.length, diff.removed.length, diff.moved]).toEqual([1, 0, 1]);
  });

  it('shows a cell that was filled or emptied as such', () => {
    const diff = compareRows('quotes', ['quote_id'], [quote('1', 'A', null)], [quote('1', 'A', 'Ann Lee')]);
    expect(formatDiff([diff], text)).toContain('speaker is now “Ann Lee”');
    const back = compareRows('quotes', ['quote_id'], [quote('1', 'A', 'Ann Lee')], [quote('1', 'A', null)]);
    expect(formatDiff([back], text)).toContain('speaker was “Ann Lee” and is now empty');
  });

  it('counts what it does not show', () => {
    const rows = Array.from({ length: 5 }, (_, index) => quote(String(index), `T${index}`, null));
    expect(
      formatDiff([compareRows('quotes', ['quote_id'], [], rows)], { markdown: false, most: 2 }),
    ).toContain('… and 3 more of these');
  });
});

describe('as Markdown', () => {
  it('lets no text of an article become markup', () => {
    const diff = compareRows('quotes', ['quote_id'], [], [quote('1', '<img src=x> [a](b) @all', null)]);
    const told = formatDiff([diff], { markdown: true, most: 9 });
    expect(told).toContain('### quotes: 1 new');
    expect(told).toContain('\\<img src=x\\> \\[a\\]\\(b\\) \\@all');
  });
});

it('says so where nothing changed', () => {
  expect(formatDiff([], text)).toBe('Nothing changed.\n');
});
