import { joinBlocks } from '../block.ts';
import { gatherBlocks } from '../html/gather-blocks.ts';
import { describeMarkupOverload } from '../html/guard.ts';
import { parseFragment } from '../html/tree.ts';

/**
 * The readable text of a piece of HTML that holds an article and nothing else; null where the parser would be
 * overloaded.
 */
export function textOfMarkup(html: string): string | null {
  if (describeMarkupOverload(html)) return null;
  const tree = parseFragment(html);
  return joinBlocks(gatherBlocks(tree, html, { mode: 'lenient', live: false }).blocks).toString();
}
