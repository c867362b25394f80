import type { BlockBuilder } from '../block.ts';
import { gatherBlocks } from './gather-blocks.ts';
import { describeMarkupOverload } from './guard.ts';
import { parseFragment } from './tree.ts';

const TAG_ALONE = /^<(?:!--|[/!?A-Za-z])[^<>]*>\s*$/;

/**
 * Adds the readable text of a piece of HTML inside Markdown. A tag by itself has none; `<br>` is a line
 * break.
 *
 * @param offset where the piece stands in the source; null where it does not stand there as it is
 */
export function addFragment(html: string, offset: number | null, builder: BlockBuilder): void {
  if (/^<br\b/i.test(html)) return builder.addBreak();
  if (TAG_ALONE.test(html) || html.startsWith('<!--') || describeMarkupOverload(html)) return;
  const { blocks } = gatherBlocks(parseFragment(html), html);
  for (const { mapped } of blocks) {
    builder.close();
    const text = mapped.toString();
    for (const { start, end, sourceStart, sourceEnd, exact } of mapped.map) {
      const from = (offset ?? 0) + sourceStart;
      builder.addText(
        text.slice(start, end),
        exact && offset !== null ? text.slice(start, end) : html.slice(sourceStart, sourceEnd),
        from,
      );
    }
    builder.close();
  }
}
