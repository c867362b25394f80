import { describe, expect, it } from 'vitest';
import { processArticle } from '../../pipeline/index.ts';

/** The quotes of a text as `type | text | speaker | cue`. */
const quotesOf = (text: string) => processArticle({ article_id: 'a', text }).quotes.map((q) => [q.type, q.text, q.speaker_text, q.cue].join(' | '));

describe('quotes that must come out', () => {
  it.each([
    ['name behind the cue', '“We will not close the mill,” said Ann Hallow.', ['direct | We will not close the mill, | Ann Hallow | said']],
    ['name before the cue', '“We will not close the mill,” Hallow said.', ['direct | We will not close the mill, | Hallow | said']],
    ['cue and comma before the quotation', 'Hallow said, “We will not close the mill.”', ['direct | We will not close the mill. | Hallow | said']],
    ['words in marks inside a reported clause', 'Hallow said the plan was “a gift to nobody” in Leeds.', ['mixed | the plan was “a gift to nobody” in Leeds | Hallow | said']],
    ['clause with that', 'Hallow said that the mill would stay open.', ['indirect | that the mill would stay open | Hallow | said']],
  ])('%s', (_, text, rows) => expect(quotesOf(text)).toEqual(rows));
});
