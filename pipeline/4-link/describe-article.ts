import { createHash } from 'node:crypto';
import { defineStage } from '../model.ts';

/** Makes the article's own row. `problems` is counted by the record, when all stages have spoken. */
export const describeArticle = defineStage({
  name: 'describe-article',
  needs: ['source', 'parsed', 'dates', 'numbers', 'mentions', 'quotes', 'entities', 'language'],
  gives: ['article'],
  run({ source, parsed, dates, numbers, quotes, entities, language }) {
    return {
      article: {
        article_id: source.article_id,
        source: source.source,
        format: source.format,
        title: source.title,
        byline: source.byline,
        publisher: source.publisher,
        published: source.published,
        published_from: source.metadata_from.published ?? null,
        dateline: parsed.dateline?.text ?? null,
        ...language,
        url: source.url,
        sha256: createHash('sha256').update(source.text).digest('hex'),
        words: parsed.tokens.reduce((n, t) => n + (t.kind === 'word' || t.kind === 'number' ? 1 : 0), 0),
        sentences: parsed.sentences.length,
        paragraphs: parsed.paragraphs.length,
        quotes: quotes.length,
        numbers: numbers.length,
        dates: dates.length,
        entities: entities.length,
        problems: 0,
        checked: null,
        metadata_from: source.metadata_from,
        sentence_spans: parsed.sentences.map(({ start, end }): [number, number] => [start, end]),
        text: source.text,
      },
    };
  },
});
