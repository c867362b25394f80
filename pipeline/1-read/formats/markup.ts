import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { joinBlocks } from '../block.ts';
import { gatherBlocks } from '../html/gather-blocks.ts';
import { describeMarkupOverload } from '../html/guard.ts';

/** The readable text of a piece of HTML that holds an article and nothing else; null where the parser would be overloaded. */
export function textOfMarkup(html: string): string | null {
  if (describeMarkupOverload(html)) return null;
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html) as Root;
  return joinBlocks(gatherBlocks(tree, html, { mode: 'lenient', live: false }).blocks).toString();
}
