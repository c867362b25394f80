import { describe, expect, it } from 'vitest';
import { checkRowLimit } from '../../pipeline/5-check/row-limit.ts';
import { contextOf } from '../../pipeline/6-write/add-context.ts';
import { processArticle } from '../../pipeline/process.ts';
import { run } from './command.ts';
import { BatchFolder } from './folder.ts';

describe('an article with more rows than are of use', () => {
  it('fails by name and costs no other article, with any number of threads', () => {
    const files = {
      'figures.txt': '1 '.repeat(300_000),
      'good.txt': 'Ada Okoro won.\n',
      'other.txt': 'It rained.\n',
    };
    const outputs = [1, 2].map((workers) => {
      const folder = new BatchFolder(files);
      const { input, output, cache } = folder.options;
      const { status, stderr } = run([
        'build',
        '--input',
        input,
        '--output',
        output,
        '--cache',
        cache,
        '--quiet',
        '--workers',
        String(workers),
      ]);
      expect([status, stderr]).toEqual([
        1,
        expect.stringMatching(/^“figures” was not written, because it gives more than 250000 rows/),
      ]);
      return folder.contents('output');
    });
    expect(outputs[1]).toEqual(outputs[0]);
    expect(outputs[0]['articles.csv']).toMatch(/^good,/m);
    expect(outputs[0]['problems.csv']).toContain('article-too-large');
  });

  it('is told by a limit of your own, in a folder and in a stream', () => {
    const text = '3 dogs met 4 cats and 5 birds.';
    const folder = new BatchFolder({ 'pets.txt': text, 'rain.txt': 'It rained.\n' });
    const { input, output, cache } = folder.options;
    const folders = ['--input', input, '--output', output, '--cache', cache, '--quiet'];
    const limited = run(['build', ...folders, '--most-rows', '2']);
    expect([limited.status, limited.stderr]).toEqual([
      1,
      expect.stringMatching(/^“pets” was not written, because it gives more than 2 rows/),
    ]);
    expect(folder.has('output/articles/rain.json')).toBe(true);
    expect(run(['build', ...folders]).status).toBe(0);
    expect(folder.has('output/articles/pets.json')).toBe(true);
    const answer = run(['stream', '--most-rows', '2'], {
      input: `${JSON.stringify({ article_id: 'pets', text })}\n`,
    });
    expect([answer.status, answer.stdout]).toEqual([1, expect.stringContaining('more than 2 rows')]);
  });

  it('is told from one that has as many as allowed', () => {
    const { numbers } = processArticle({ article_id: 'a', text: 'They had 3 dogs, 4 cats and 7 birds.' });
    expect(() => checkRowLimit({ numbers }, numbers.length)).not.toThrow();
    expect(() => checkRowLimit({ numbers }, numbers.length - 1)).toThrow(/more than \d+ rows/);
  });
});

it('the contexts of all rows stay within a few hundred times the text, also where a sentence never ends', () => {
  const text = '3 dogs '.repeat(2000);
  const { article, numbers } = processArticle({ article_id: 'a', text });
  for (const row of numbers) expect(contextOf(article, row)!.length).toBeLessThan(520);
});
