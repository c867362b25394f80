import { htmlBodyNames } from '../../lexicons/html-body-names.ts';
import { htmlNotices } from '../../lexicons/html-notices.ts';
import { isProse, type Block } from '../block.ts';
import { attribute, namesOf } from './elements.ts';
import type { Container, Gathered } from './gather-blocks.ts';

/** Share of the page's prose that an element needs, by what it says of itself. */
const SHARE_OF_NAMED = 0.4;
const SHARE_OF_UNNAMED = 0.8;

/**
 * Chooses the blocks of the article: those of the element that says that it holds the article (`itemprop=articleBody`, a known class name, `<article>`,
 * `<main>`) and has a fair share of the page's prose; else those of the smallest element that has nearly all of it, which is also how a live
 * blog of many posts is kept together. Then lines that are notices, lists of links and figures of tables go.
 *
 * @param titles the headline in the ways the page gives it: repeated at the head of the body, it is dropped
 */
export function selectBody({ blocks, containers }: Gathered, titles: readonly string[]): Block[] {
  const weights = [0];
  for (const block of blocks) weights.push(weights[weights.length - 1] + proseOf(block));
  const weigh = ({ first, last }: Pick<Container, 'first' | 'last'>) => weights[last] - weights[first];
  const total = weights[blocks.length];
  const { first, last } = chooseRange(containers, blocks.length, weigh, total);
  return dropAround(blocks.slice(first, last), titles).filter(
    (block) => !isNotice(block) && !isLinkList(block),
  );
}

type Range = Pick<Container, 'first' | 'last'>;

function chooseRange(
  containers: readonly Container[],
  count: number,
  weigh: (range: Range) => number,
  total: number,
): Range {
  const article = heaviest(containers.filter(isArticle), weigh);
  const enough = (range: Range | null): range is Range =>
    range !== null && total > 0 && weigh(range) >= total * SHARE_OF_NAMED;
  // A body cut in pieces by advertisements is taken from its first piece to its last.
  const pieces = containers.filter(
    (c) => isNamedBody(c) && (!enough(article) || (c.first >= article.first && c.last <= article.last)),
  );
  const body = pieces.length
    ? { first: Math.min(...pieces.map((c) => c.first)), last: Math.max(...pieces.map((c) => c.last)) }
    : null;
  if (enough(body)) return body;
  if (enough(article)) return article;
  let smallest: Range = { first: 0, last: count };
  for (const range of containers) {
    if (weigh(range) >= total * SHARE_OF_UNNAMED && range.last - range.first < smallest.last - smallest.first)
      smallest = range;
  }
  return smallest;
}

function heaviest(containers: readonly Container[], weigh: (range: Range) => number): Range | null {
  let best: Range | null = null;
  for (const container of containers) {
    if (
      !best ||
      weigh(container) > weigh(best) ||
      (weigh(container) === weigh(best) && container.last - container.first < best.last - best.first)
    )
      best = container;
  }
  return best;
}

function isNamedBody({ element }: Container): boolean {
  if (attribute(element, 'itemProp').split(' ').includes('articleBody')) return true;
  for (const name of namesOf(element)) if (htmlBodyNames.has(name)) return true;
  return false;
}

function isArticle({ element }: Container): boolean {
  return (
    element.tagName === 'article' ||
    element.tagName === 'main' ||
    /^(?:main|article)$/.test(attribute(element, 'role'))
  );
}

function proseOf(block: Block): number {
  return isProse(block) ? block.mapped.length - block.linked : 0;
}

/** Drops the headline where the body repeats it, and the line of author or time below it. */
function dropAround(blocks: readonly Block[], titles: readonly string[]): Block[] {
  const firstProse = blocks.findIndex(isProse);
  const head = firstProse < 0 ? blocks.length : firstProse;
  return blocks.filter((block, at) => {
    const text = block.mapped.toString();
    if (at > head) return true;
    if (at < head && block.heading && titles.some((title) => sameWords(text, title))) return false;
    return at === head || block.heading || !isCredit(text);
  });
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}

const CREDITS = [
  /^[Bb](?:y|Y):?\s+\p{Lu}/u,
  /^(?:first |last )?(?:published|posted|updated|modified)\b/i,
  /^\d+[ -]min(?:ute)?s?\b.{0,8}\bread$/i,
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{0,10}\d/i,
  /^\d{1,2}:\d{2}/,
  /^\d{1,2} \p{Lu}\p{L}+ \d{4}/u,
  /^\p{Lu}\p{L}+\.? \d{1,2}, \d{4}/u,
];

/** `By Ann Lee`, `Published 3 May 2024, 10:00`, `5 min read`, `Updated: 14:05`. Near miss: `By noon the road was open.` */
function isCredit(text: string): boolean {
  return text.length < 120 && !/[.!?]["”’]?$/.test(text) && CREDITS.some((pattern) => pattern.test(text));
}

function isNotice({ mapped, heading }: Block): boolean {
  if (mapped.length > 160) return false;
  const text = mapped.toString().toLowerCase();
  return htmlNotices.some(
    (notice) => text.startsWith(notice) && (text.length === notice.length || heading || /[ :]/.test(notice)),
  );
}

/** A block of which nearly everything is a link and that is no sentence: `More: Bridge closed again`. */
function isLinkList({ mapped, linked }: Block): boolean {
  return (
    linked >= (mapped.length - linked) * 4 && mapped.length < 200 && !/[.!?]["”’]?$/.test(mapped.toString())
  );
}
