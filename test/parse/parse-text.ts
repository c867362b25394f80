import { unified } from 'unified';
import { parseNews } from '../../pipeline/2-parse/index.ts';
import { parseEnglish } from '../../pipeline/2-parse/parse-english.ts';
import type { Parsed } from '../../pipeline/model.ts';

const parser = unified().use(parseEnglish);

/** A text as the stages get it. */
export function parseText(text: string): Parsed {
  return parseNews(parser.parse(text), text);
}
