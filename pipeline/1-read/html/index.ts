import { UnreadableError, type Draft } from '../draft.ts';
import { candidatesOfHead } from '../head.ts';
import { textOf, type Candidate } from '../metadata.ts';
import { elementsOf } from './elements.ts';
import { isNamedLive } from './gather-blocks.ts';
import { describeMarkupOverload } from './guard.ts';
import { readJsonLd } from './json-ld.ts';
import { readPageMetadata } from './page-metadata.ts';
import { readBody } from './read-body.ts';
import { parsePage } from './tree.ts';

/**
 * Reads a page: the article's body as paragraphs with a blank line between them, and what the page says about
 * it. Throws where the markup would overload the parser or holds no text of an article.
 */
export function readHtml(html: string, name: string): Draft {
  const overload = describeMarkupOverload(html);
  if (overload) throw overloadError(name, overload);
  try {
    const tree = parsePage(html);
    const elements = elementsOf(tree);
    const data = readJsonLd(elements, name);
    const known = readPageMetadata(tree, elements, data.candidates);
    const titles = known
      .filter(({ field }) => field === 'title')
      .map(({ value }) => textOf(value))
      .filter((title) => title !== null);
    const live = data.live || elements.some(isNamedLive);
    const { text, sourceMap, credits, oddities } = readBody(tree, html, { titles, live }, data.body, name);
    if (!text.trim())
      throw new UnreadableError(
        'text-missing',
        `“${name}” has no text of an article: its paragraphs may be loaded by a script; save the page as it is shown, or its text.`,
      );
    return {
      format: 'html',
      text,
      ...(sourceMap && { sourceMap }),
      candidates: [...known, ...creditCandidates(credits, text)],
      oddities: [...data.oddities, ...oddities],
    };
  } catch (error) {
    if (error instanceof RangeError) throw overloadError(name, 'its elements are nested too deep');
    throw error;
  }
}

/** What the lines above the text say, and its first lines where a page parts nothing: `By Ann Lee`, a day. */
function creditCandidates(credits: readonly string[], text: string): Candidate[] {
  const head = text.slice(0, HEAD);
  return candidatesOfHead([...credits, head].join('\n')).filter(({ field }) => field !== 'title');
}

/** Characters at the head of a text that can hold its author and day. */
const HEAD = 1000;

function overloadError(name: string, reason: string): UnreadableError {
  return new UnreadableError(
    'markup-overload',
    `“${name}” cannot be read as HTML, because ${reason}: repair the page, or save its text.`,
  );
}
