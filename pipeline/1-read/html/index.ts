import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { joinBlocks } from '../block.ts';
import { UnreadableError, type Draft } from '../draft.ts';
import { textOf } from '../metadata.ts';
import { gatherBlocks } from './gather-blocks.ts';
import { describeMarkupOverload } from './guard.ts';
import { readJsonLd } from './json-ld.ts';
import { readPageMetadata } from './page-metadata.ts';
import { selectBody } from './select-body.ts';

/**
 * Reads a page: the article's body as paragraphs with a blank line between them, and what the page says about it.
 * Throws where the markup would overload the parser or holds no text of an article.
 */
export function readHtml(html: string, name: string): Draft {
  const overload = describeMarkupOverload(html);
  if (overload) throw overloadError(name, overload);
  try {
    const tree = unified().use(rehypeParse).parse(html) as Root;
    const { candidates, oddities } = readJsonLd(tree, name);
    const known = [...candidates, ...readPageMetadata(tree)];
    const titles = known
      .filter(({ field }) => field === 'title')
      .map(({ value }) => textOf(value))
      .filter((title) => title !== null);
    const whole = joinBlocks(selectBody(gatherBlocks(tree, html), titles));
    const text = whole.toString();
    if (!text.trim())
      throw new UnreadableError(
        'text-missing',
        `“${name}” has no text of an article: its paragraphs may be loaded by a script; save the page as it is shown, or its text.`,
      );
    return { format: 'html', text, sourceMap: whole.map, candidates: known, oddities };
  } catch (error) {
    if (error instanceof RangeError) throw overloadError(name, 'its elements are nested too deep');
    throw error;
  }
}

function overloadError(name: string, reason: string): UnreadableError {
  return new UnreadableError(
    'markup-overload',
    `“${name}” cannot be read as HTML, because ${reason}: repair the page, or save its text.`,
  );
}
