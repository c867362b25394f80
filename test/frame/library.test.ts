import { expect, it } from 'vitest';
import { processArticle } from '../../pipeline/index.ts';

it.each([
  [{ article_id: '', text: 'a' }, 'Unexpected “” as article_id, expected a string that is not empty.'],
  [{ article_id: 7, text: 'a' }, 'Unexpected number as article_id, expected a string that is not empty.'],
  [{ article_id: 'a' }, "Unexpected undefined as text, expected the article's text as a string."],
  [{ article_id: 'a', text: 'a', title: ['b'] }, 'Unexpected object as title, expected a string or null.'],
  [{ article_id: 'a', text: '\uD800' }, /^Unexpected “half of a surrogate pair” as text/],
  [
    { article_id: 'a', text: 'a', published: '2025-02-30' },
    /^Unexpected “2025-02-30” as published, expected an ISO 8601/,
  ],
  [null, 'Unexpected null as The article, expected an object with article_id and text.'],
])('wrong input is called that: %j', (input, message) => {
  expect(() => processArticle(input as never)).toThrow(TypeError);
  expect(() => processArticle(input as never)).toThrow(message);
});

it('takes the least that an article is, and an empty one', () => {
  expect(processArticle({ article_id: 'a', text: '' }).article.words).toBe(0);
});
