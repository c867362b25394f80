import { expect, it } from 'vitest';
import { currencies } from '../../pipeline/lexicons/currencies.ts';
import { processArticle } from '../../pipeline/process.ts';

const currencyOf = (text: string) => processArticle({ article_id: 'a', text }).numbers[0]?.currency;

it.each([
  ['It cost 500 Albanian lek.', 'ALL'],
  ['It cost 500 lek.', 'ALL'],
  ['A fine of 300 pula was paid.', 'BWP'],
  ['They owe 40 million Solomon Islands dollars.', 'SBD'],
])('%s', (text, code) => {
  expect(currencyOf(text)).toBe(code);
});

it.each(['He scored 40 marks.', 'They have 40 rights.'])('no money: %s', (text) => {
  expect(currencyOf(text)).toBeNull();
});

it('knows every currency in use, each code once', () => {
  const codes = currencies.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThan(150);
});
