import type { Root } from 'nlcst';
import type { Parsed } from '../model.ts';
import { flatten } from './flatten.ts';

/** Repairs the parser's tree for news and gives its flat view. `text` is the canonical text that the tree was parsed from. */
export function parseNews(tree: Root, text: string): Parsed {
  return flatten(tree, text);
}
