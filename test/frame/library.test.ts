import { expect, it } from 'vitest';
import { processArticle, processArticles } from '../../pipeline/index.ts';

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

it('gives of several articles what it gives of each, and the error of one that is wrong in its place', () => {
  const texts = [
    '“We won,” said Ann Lee on Monday. She thanked 300 helpers.',
    'Mayor Tom Hart said the town of Welby spent $4 million in 2019.',
    `The council met on Tuesday. ${'it rained all day and '.repeat(7500)}`, // more than goes side by side
    'It rained.',
  ];
  const sources = texts.map((text, i) => ({ article_id: `a${i}`, text, published: '2025-01-17' }));
  const wrong = { article_id: 'wrong', text: 'a', published: 'soon' };
  const few = { source: sources[1], mostRows: 1 };
  const answers = processArticles([
    { source: sources[0] },
    { source: wrong },
    { source: sources[1] },
    few,
    { source: sources[2] },
    { source: sources[3] },
  ]);
  expect(answers.map((answer) => 'error' in answer && (answer.error as Error).name)).toEqual([
    false,
    'TypeError',
    false,
    'ArticleLimitError',
    false,
    false,
  ]);
  expect(answers.flatMap((answer) => ('record' in answer ? [answer.record] : []))).toEqual(
    sources.map((source) => processArticle(source)),
  );
  expect(processArticles([])).toEqual([]);
});
