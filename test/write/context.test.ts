import { describe, expect, it } from 'vitest';
import { contextOf } from '../../pipeline/6-write/add-context.ts';

const text = 'OSLO — It rained. “We stay. We fight,” she said. Then it stopped.';
const sentences = ['It rained.', '“We stay.', 'We fight,” she said.', 'Then it stopped.'];
const sentence_spans = sentences.map((sentence): [number, number] => [
  text.indexOf(sentence),
  text.indexOf(sentence) + sentence.length,
]);
const at = (part: string, sentence: number) => ({
  sentence,
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

describe('the context of a row', () => {
  it.each([
    ['rained', 1, 'It rained.'],
    ['We stay. We fight', 2, '“We stay. We fight,” she said.'],
    ['stopped.', 4, 'Then it stopped.'],
    ['OSLO', 1, 'OSLO — It rained.'],
  ])('of %j is what it touches', (part, sentence, context) => {
    expect(contextOf({ text, sentence_spans }, at(part, sentence))).toBe(context);
  });

  it('is nothing for a row that stands nowhere', () => {
    expect(contextOf({ text, sentence_spans }, { sentence: null, start: null, end: null })).toBe(null);
  });

  it('stays short in an endless sentence, and whole at its characters', () => {
    const endless = '😀'.repeat(50_000);
    for (const start of [40_000, 40_002]) {
      const context = contextOf(
        { text: endless, sentence_spans: [[0, endless.length]] },
        { sentence: 1, start, end: start + 2 },
      )!;
      expect(context.length).toBeLessThan(1100);
      expect(context.isWellFormed()).toBe(true);
      expect(context).toMatch(/^…😀.*😀…$/u);
    }
  });
});
