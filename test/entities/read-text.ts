import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { parseNews } from '../../pipeline/2-parse/index.ts';
import { nameWordsOf } from '../../pipeline/3-extract/entities/words/words.ts';

/** The words of a text as the name tagger sees them. */
export const readText = (text: string) =>
  nameWordsOf(parseNews(unified().use(retextEnglish).parse(text), text).table);
