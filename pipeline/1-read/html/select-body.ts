import { setOf } from '../../lexicons/read-list.ts';
import { isProse, type Block } from '../block.ts';
import { attribute, isArticleBody, isNamed, nameList } from './elements.ts';
import type { Container, Gathered } from './gather-blocks.ts';
import { BODY_NAMES } from './measure.ts';
import {
  dropAround,
  dropRepeated,
  dropSections,
  isBrokenOff,
  isLinkList,
  isNotice,
  sameWords,
} from './drop-lines.ts';

/** Share of the page's prose that an element needs, by what it says of itself. */
const SHARE_OF_BODY = 0.2;
const SHARE_OF_NAMED = 0.3;
const SHARE_OF_ARTICLE = 0.4;
const SHARE_OF_UNNAMED = 0.8;

/** Share of the article's prose that an element needs which is named like its text. */
const SHARE_OF_WHOLE = 0.55;

/** Prose, in characters, for which an element is an article among several. */
const WORTH = 400;

/** Prose that an article must lose to a name for the name not to count, in characters. */
const MUCH = 700;

/** How many blocks before the body a line that sums it up can stand. */
const NEAR = 15;

/** What is known of the page. */
export interface PageFacts {
  /** The headline in the ways the page gives it. */
  titles: readonly string[];
  /** Whether the page is a live blog. */
  live: boolean;
}

/** What is chosen of a page. */
export interface Selection {
  blocks: Block[];
  /** The lines of author and time above the text. */
  credits: string[];
  /** Characters of prose that stand between the blocks and are not seen. */
  unseen: number;
}

type Range = Pick<Container, 'first' | 'last'>;

/**
 * Chooses the blocks of the article: those of the element that says that it holds the article
 * (`itemprop=articleBody`, a known class name, `<article>`, `<main>`) and has a fair share of the page's
 * prose; else those of the smallest element that has nearly all of it, which is also how a live blog of many
 * posts is kept together. Then lines that are notices, lists of links, the repeated headline and repeated
 * paragraphs go.
 */
export function selectBody(gathered: Gathered, { titles, live }: PageFacts): Selection {
  const { blocks } = gathered;
  const page = weighPage(gathered, titles);
  const { first, last } = chooseRange(page, live);
  const lead = leadsBefore(page, first);
  const { kept, credits } = dropAround([...lead, ...blocks.slice(first, last)], titles, live);
  const lines = dropSections(kept).filter(
    (block) => !isNotice(block) && !isLinkList(block) && !isBrokenOff(block),
  );
  const unseen = gathered.unseen.filter(({ at }) => at > first && at < last);
  return {
    blocks: live ? lines : dropRepeated(lines),
    credits,
    unseen: unseen.reduce((sum, { prose }) => sum + prose, 0),
  };
}

/** Characters of prose in blocks, outside links. */
export function proseLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + proseOf(block), 0);
}

interface Page extends Gathered {
  /** Prose of a range. */
  weigh(range: Range): number;
  total: number;
  /** Index of the block that is the headline; -1 where there is none. */
  headline: number;
}

function weighPage(gathered: Gathered, titles: readonly string[]): Page {
  const weights = [0];
  for (const block of gathered.blocks) weights.push(weights[weights.length - 1] + proseOf(block));
  const { blocks } = gathered;
  return {
    ...gathered,
    weigh: ({ first, last }) => weights[last] - weights[first],
    total: weights[blocks.length],
    headline: blocks.findIndex(
      (block) => block.heading && titles.some((title) => sameWords(block.mapped.toString(), title)),
    ),
  };
}

function chooseRange(page: Page, live: boolean): Range {
  const { containers, weigh, total } = page;
  const enough = (range: Range | null, share: number): range is Range =>
    range !== null && total > 0 && weigh(range) >= total * share;
  const heavy = chooseArticle(page);
  // The posts of a live blog are articles too.
  const article = !live || enough(heavy, SHARE_OF_UNNAMED) ? heavy : null;
  const isWithin = ({ first, last }: Range): boolean =>
    !enough(article, SHARE_OF_BODY) || (first >= article.first && last <= article.last);
  // A body cut in pieces by advertisements is taken from its first piece to its last.
  const stated = spanOf(containers.filter((c) => isArticleBody(c.element) && isWithin(c)));
  if (enough(stated, SHARE_OF_BODY)) return stated;
  const named = spanOf(containers.filter((c) => isNamed(c.element, BODY_NAMES) && isWithin(c)));
  const ofArticle = enough(article, SHARE_OF_ARTICLE)
    ? Math.min(weigh(article) * SHARE_OF_WHOLE, weigh(article) - MUCH)
    : 0;
  if (enough(named, SHARE_OF_NAMED) && weigh(named) >= ofArticle)
    return live ? fromItsPost(page, named) : named;
  if (enough(article, SHARE_OF_ARTICLE)) return article;
  return fromHeadline(page, smallestWithMost(page));
}

/**
 * The posts of a live blog begin with a time and a heading, which stand before what is named as their text.
 */
function fromItsPost({ containers }: Page, { first, last }: Range): Range {
  const post = containers.find((c) => c.element.tagName === 'article' && c.first <= first && first < c.last);
  return { first: post ? post.first : first, last };
}

/**
 * The article under the headline where several are on the page, as below an article that scrolls on into the
 * next; else the one with most prose.
 */
function chooseArticle({ containers, weigh, headline }: Page): Range | null {
  const articles = containers.filter(isArticle);
  const headed = articles.filter(
    (range) => range.first <= headline && headline < range.last && weigh(range) >= WORTH,
  );
  return heaviest(headed.length ? headed : articles, weigh);
}

function smallestWithMost({ blocks, containers, weigh, total }: Page): Range {
  let smallest: Range = { first: 0, last: blocks.length };
  for (const range of containers) {
    if (weigh(range) >= total * SHARE_OF_UNNAMED && range.last - range.first < smallest.last - smallest.first)
      smallest = range;
  }
  return smallest;
}

/** Where nothing names the article, it begins with its headline, if little prose stands before that. */
function fromHeadline({ weigh, headline }: Page, range: Range): Range {
  if (headline < range.first || headline >= range.last) return range;
  const before = weigh({ first: range.first, last: headline });
  return before < weigh(range) * (1 - SHARE_OF_UNNAMED) ? { first: headline, last: range.last } : range;
}

function spanOf(pieces: readonly Range[]): Range | null {
  return pieces.length
    ? { first: Math.min(...pieces.map((c) => c.first)), last: Math.max(...pieces.map((c) => c.last)) }
    : null;
}

function heaviest(containers: readonly Range[], weigh: (range: Range) => number): Range | null {
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

/** The lines between the headline and the body that sum it up, where the body does not hold them. */
function leadsBefore({ blocks, leads, headline, containers }: Page, first: number): Block[] {
  const article = containers.find((c) => isArticle(c) && c.first <= first && first < c.last);
  const from = headline >= 0 && headline < first ? headline + 1 : article ? article.first : first;
  return [...leads]
    .filter((at) => at >= from && at >= first - NEAR && at < first && blocks[at].mapped.length >= WORTH / 10)
    .sort((a, b) => a - b)
    .map((at) => blocks[at]);
}

const WHOLE_NAMES = nameList(setOf('main-content, page-content, single-post'));

function isArticle({ element }: Container): boolean {
  return (
    element.tagName === 'article' ||
    element.tagName === 'main' ||
    /^(?:main|article)$/.test(attribute(element, 'role')) ||
    isNamed(element, WHOLE_NAMES)
  );
}

function proseOf(block: Block): number {
  return isProse(block) ? block.mapped.length - block.linked : 0;
}
