import { describe, expect, it } from 'vitest';
import { createProcessor, processArticle, stagePlugin } from '../../pipeline/process.ts';
import { stages } from '../../pipeline/stages.ts';
import { VFile } from 'vfile';
import retextEnglish from 'retext-english';
import { unified } from 'unified';

describe('the chain of stages', () => {
  it('gives each stage what it needs', () => {
    const given = new Set<string>(['source', 'corrections', 'parsed']);
    for (const stage of stages) {
      for (const need of stage.needs) expect(given, `${stage.name} needs ${need}`).toContain(need);
      for (const gift of stage.gives) given.add(gift);
    }
    expect([...given]).toEqual(
      expect.arrayContaining(['article', 'entities', 'mentions', 'quotes', 'numbers', 'dates']),
    );
  });

  it('says which plugin is missing when one is used without those that it needs', () => {
    const processor = unified().use(retextEnglish).use(stagePlugin(stages[1]));
    const file = new VFile('Ten people came.');
    expect(() => processor.runSync(processor.parse(file), file)).toThrow(
      /Cannot run “extract-numbers” without “source”/,
    );
  });

  it('works as a unified processor on any file', () => {
    const processor = createProcessor();
    const file = new VFile({ value: 'Oslo is wet.', path: 'rain.txt' });
    processor.runSync(processor.parse(file), file);
    expect(file.data.clipsheet?.article).toMatchObject({
      article_id: 'rain',
      words: 3,
      sentences: 1,
      paragraphs: 1,
    });
  });
});

it('processes an article of nothing', () => {
  expect(processArticle({ article_id: 'nothing', text: '' }).article).toMatchObject({
    words: 0,
    sentences: 0,
    paragraphs: 0,
  });
});
