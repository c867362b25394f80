import { expect, it } from 'vitest';
import { placeOf } from '../../pipeline/common/rows.ts';
import { parseText } from '../parse/parse-text.ts';

const LINE = 'LINDMOUTH, England, March 4 (Reuters) — The board met on Monday. Ann Lee was there.';

it.each([
  ['at the head', LINE, 1, 1],
  ['below a headline', `Bridge stays open\n\nThe board voted. Traders are glad.\n\n${LINE}`, 4, 3],
])('a dateline %s counts with the sentence that it opens', (_, text, sentence, paragraph) => {
  const parsed = parseText(text);
  const place = (words: string) => {
    const start = text.indexOf(words);
    return placeOf('a', text, parsed, { start, end: start + words.length });
  };
  for (const words of ['LINDMOUTH', 'England', 'March 4', 'Reuters', 'The board met'])
    expect(place(words)).toMatchObject({ sentence, paragraph, text: words });
  expect(place('Ann Lee')).toMatchObject({ sentence: sentence + 1, paragraph });
});

it('a text that is a dateline alone has its rows in the first sentence', () => {
  const text = 'LINDMOUTH, England, March 4 (Reuters) —';
  expect(placeOf('a', text, parseText(text), { start: 0, end: 9 })).toMatchObject({
    sentence: 1,
    paragraph: 1,
  });
});
