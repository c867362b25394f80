import { describe, expect, it } from 'vitest';
import { LEAN } from '../../pipeline/6-write/row-choices.ts';
import { fullId, shortId } from '../../pipeline/6-write/lean-rows.ts';
import { recordInFull } from '../../pipeline/6-write/lean-record.ts';
import { renderArticle } from '../../pipeline/6-write/render-article.ts';
import { recordJson } from '../../pipeline/6-write/write-json.ts';
import { processArticle } from '../../pipeline/process.ts';

describe('the id of a row', () => {
  it.each([
    ['news/rain', 'news/rain#q-1f3c9a2e', 'q-1f3c9a2e'],
    ['#', '##n-0123456789ab', 'n-0123456789ab'],
    ['a#b', 'a#b#g-00000000', 'g-00000000'],
  ])('leaves its article %j out and gets it back', (article, full, short) => {
    expect(shortId(article, full)).toBe(short);
    expect(fullId(article, short)).toBe(full);
  });

  it.each(['published', 'text', 'news/rainbow#q-1f3c9a2e', 'q-', 'q-1f', 'e-mail', ''])(
    'is not what %j says',
    (value) => {
      expect(shortId('news/rain', value)).toBe(value);
      expect(fullId('news/rain', value)).toBe(value);
    },
  );

  it('is empty where there is none', () => {
    expect([shortId('a', null), fullId('a', null)]).toEqual([null, null]);
  });
});

describe('a lean row', () => {
  const article = processArticle({
    article_id: 'a',
    text: '“We won,” said Ada Okoro, who called it “a gift”. It cost $3.',
  });

  it('keeps words that are not those at its offsets, so that a check finds them', () => {
    const lean = JSON.parse(recordJson(article, 'lean'));
    lean.quotes[0].text = 'We lost,';
    expect(recordInFull(lean).quotes[0].text).toBe('We lost,');
  });

  it('stands in the tables with ids that the article’s id beside them completes', () => {
    const { lines } = renderArticle(article, LEAN);
    expect(lines.quotes).toMatch(/^a,q-[0-9a-f]{8},/);
    expect(lines.numbers).toMatch(/^a,n-[0-9a-f]{8},/);
    expect(lines.entities).toMatch(/^a,person-ada-okoro,/);
  });
});
