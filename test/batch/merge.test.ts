import { describe, expect, it } from 'vitest';
import { run } from './command.ts';
import { BatchFolder } from './folder.ts';

const PEOPLE = ['Ada Okoro', 'Bo Lindt', 'Maja Wolny'];
const articles = Array.from({ length: 12 }, (_, i) => ({
  article_id: `story-${i}`,
  text: `“We lost ${i + 2},000 dollars,” said ${PEOPLE[i % 3]}, the mayor of Tarnow, on Friday.\n\n${PEOPLE[(i + 1) % 3]} came in March 2024.`,
  published: `2025-01-1${i % 10}`,
}));
const list = 'name,aliases,type,id\nMayor Okoro,Ada Okoro; Okoro,person,mayor-okoro\n';

/** Records of some articles, as `stream` writes them. */
function recordsOf(some: typeof articles): string {
  const input = some.map((article) => `${JSON.stringify({ ...article, source: 'all.ndjson' })}\n`).join('');
  return run(['stream'], { input }).stdout;
}

describe('merge', () => {
  it('gives the bytes of a build, however the records are spread over parts', async () => {
    const folder = new BatchFolder({ 'authority.csv': list });
    folder.write('input/all.ndjson', articles.map((article) => JSON.stringify(article)).join('\n'));
    await folder.build();
    folder.write('one.jsonl', recordsOf(articles.slice(7)));
    folder.write('two.jsonl', recordsOf(articles.slice(0, 7).reverse()));
    const parts = [folder.at('one.jsonl'), folder.at('two.jsonl')];
    const merged = folder.at('merged');
    const names = folder.at('input/authority.csv');
    expect(run(['merge', ...parts, '--output', merged, '--authority', names, '--quiet'])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(folder.contents('merged')).toEqual(folder.contents('output'));
  });

  it('names the lines that hold no sound record, and merges the others', () => {
    const folder = new BatchFolder();
    const [first, second, third] = recordsOf(articles.slice(0, 3)).split('\n');
    const unsound = third.replace('"start":1,', '"start":2,');
    expect(unsound).not.toBe(third);
    folder.write('part.jsonl', [first, '{"article": 7}', 'half a li', unsound, second].join('\n'));
    const merged = folder.at('merged');
    const { status, stderr } = run(['merge', folder.at('part.jsonl'), '--output', merged, '--quiet']);
    expect(status).toBe(1);
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => /^Line (\d) of “.*part\.jsonl” was left out/.exec(line)?.[1]),
    ).toEqual(expect.arrayContaining(['2', '3', '4']));
    expect(folder.read('merged/articles.csv').match(/^story-\d/gm)).toEqual(['story-0', 'story-1']);
  });

  it('says which part it cannot read', () => {
    const folder = new BatchFolder();
    const { status, stderr } = run(['merge', folder.at('none.jsonl'), '--output', folder.at('merged')]);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^Cannot read “.*none\.jsonl”, because it does not exist/),
    ]);
  });
});
