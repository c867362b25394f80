import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tagSentence, wordClasses } from '../../pipeline/2-parse/grammar.ts';

it('places every tagged term where it stands, marks and all', () => {
  const text = '“Nobody asked us,” said Ann Lee. “It rained.”';
  const terms = tagSentence(text);
  expect(terms.map((t) => text.slice(t.start, t.end))).toEqual([
    'Nobody',
    'asked',
    'us',
    'said',
    'Ann',
    'Lee',
    'It',
    'rained',
  ]);
  expect(terms.find((t) => t.text === 'said')!.tags.has('PastTense')).toBe(true);
});

it('gives terms that slice to the text, in order, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let at = 0;
      for (const t of tagSentence(text)) {
        expect(text.slice(t.start, t.end)).toBe(t.text);
        expect(t.start).toBeGreaterThanOrEqual(at);
        at = t.end;
      }
    }),
    { numRuns: 50 },
  );
});

it('knows the classes of a word, and none of words that it has not seen', () => {
  expect(wordClasses('said')).toContain('PastTense');
  expect(wordClasses('xqzzt')).toEqual([]);
  expect(wordClasses('constructor')).toEqual([]);
});
