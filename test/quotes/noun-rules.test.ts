import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../pipeline/3-extract/quotes/marks/pair-marks.ts';
import { readSegments } from '../../pipeline/3-extract/quotes/marks/read-segments.ts';
import { isNoun, nounRules } from '../../pipeline/3-extract/quotes/words/is-noun.ts';
import { parseText } from '../parse/parse-text.ts';

/** What each reading of the word in brackets as a verb of speech is taken for, and the number of the rule that decides. */
function readingsOf(phrase: string): string[] {
  const at = phrase.indexOf('[');
  const text = phrase.replace(/[[\]]/g, '');
  const parsed = parseText(text);
  const segments = readSegments(
    parsed,
    pairMarks(text, parsed.paragraphs, () => {}),
  );
  const { nodes } = segments.find(({ nodes }) => nodes.some(({ start }) => start === at))!;
  const k = nodes.findIndex(({ start }) => start === at);
  return nodes[k].cues
    .filter(({ particles }) => particles.length === 0)
    .map((reading) => {
      const { form, governs } = reading;
      const place = { nodes, k, word: nodes[k], before: nodes[k - 1], after: nodes[k + 1], form, governs };
      const rule = nounRules.findIndex((r) => r.isNoun(place) !== undefined);
      return `${isNoun(nodes, k, reading) ? 'noun' : 'verb'} by rule ${rule}`;
    });
}

describe.each(nounRules.map((rule, i) => [i, rule] as const))('rule %i', (i, { nouns, verbs }) => {
  it('has an example', () => expect(nouns.length + verbs.length).toBeGreaterThan(0));
  it.each(nouns)('a noun: %s', (phrase) => expect(readingsOf(phrase)).toContain(`noun by rule ${i}`));
  it.each(verbs)('a verb: %s', (phrase) => expect(readingsOf(phrase)).toContain(`verb by rule ${i}`));
});
