import { processArticle } from '../../pipeline/index.ts';

/** The quotes of a text as `type | text | speaker | cue`: the shortest form in which a test can say all that matters. */
export const quotesOf = (text: string): string[] =>
  processArticle({ article_id: 'a', text }).quotes.map((q) =>
    [q.type, q.text, q.speaker ?? q.speaker_text, q.cue].join(' | '),
  );
