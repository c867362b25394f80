import type { Oddity } from '../../model.ts';
import { joinBlocks, type Block } from '../block.ts';
import type { SourceMap } from '../source-map.ts';
import type { Mode } from './beside.ts';
import { gatherBlocks } from './gather-blocks.ts';
import { proseLength, selectBody, type PageFacts, type Selection } from './select-body.ts';
import { openNoscripts, type PageRoot } from './tree.ts';

/** What a page's structured data say about its text. */
export interface StatedBody {
  /** The text itself; null where it is not given. */
  text: string | null;
  /** How many words it has; null where that is not said. */
  words: number | null;
}

/** The text of a page, with its map unless it was taken from the page's data. */
export interface Body {
  text: string;
  sourceMap?: SourceMap;
  /** The lines of author and time that were left out above it. */
  credits: string[];
  oddities: Oddity[];
}

/** Prose, in characters, from which a body is taken without a second look. */
const ENOUGH = 1500;

/** Prose below which a body is said to be short. */
const SHORT = 250;

/** Prose that is not seen from which it is told; labels for readers of the screen are shorter. */
const TOLD = 80;

/**
 * How many times as much text as is seen must be there and not seen for a page to be one that fades its text
 * in.
 */
const FADED = 4;

/** Share of the stated length below which something was left out. */
const FAIR = 0.6;
const HALF = 0.5;

/**
 * How much prose the lenient reading must find to be taken in place of some: so many times as much, and at
 * least so many characters.
 */
const MORE = 2;
const LEAST = 1000;

/** Characters of a word with its space, for comparing with a stated number of words. */
const WORD = 6;

/**
 * Reads the body of a page strictly; where little is found, or much less than the page's data state,
 * leniently too, and takes the better; where nothing is found, whatever names say; where that is next to
 * nothing, with text that is there and not seen, and with what the page holds for browsers without scripts.
 * Where the page shows less than half of the text that its data hold, as with scripts that load it, that text
 * is taken.
 *
 * @param name what to call the page in messages
 */
export function readBody(
  tree: PageRoot,
  html: string,
  facts: PageFacts,
  stated: StatedBody,
  name: string,
): Body {
  const expected = stated.text?.length ?? (stated.words ?? 0) * WORD;
  const read = (mode: Mode, showsUnseen = false) =>
    selectBody(gatherBlocks(tree, html, { mode, live: facts.live, showsUnseen }), facts);
  let best = bestReading(read, expected);
  const takeBetter = (other: Selection): void => {
    if (proseOf(other) > proseOf(best) * MORE) best = other;
  };
  if (isShort(proseOf(best), expected) || best.unseen > proseOf(best) * FADED)
    takeBetter(bestReading((mode) => read(mode, true), expected));
  if (proseOf(best) < SHORT && openNoscripts(tree)) takeBetter(bestReading(read, expected));
  const { blocks, credits, unseen } = best;
  const prose = proseOf(best);
  if (stated.text && stated.text.length >= SHORT && prose < stated.text.length * HALF)
    return { text: stated.text, credits, oddities: [fromDataOddity(name)] };
  return {
    ...mapped(blocks),
    credits,
    oddities: [
      ...(isShort(prose, expected) ? [shortOddity(name, prose, expected)] : []),
      ...(unseen >= TOLD ? [unseenOddity(name, unseen)] : []),
    ],
  };
}

function bestReading(read: (mode: Mode) => Selection, expected: number): Selection {
  const strict = read('strict');
  const found = proseOf(strict);
  if (found >= ENOUGH && found >= expected * FAIR) return strict;
  const lenient = read('lenient');
  const best = isBetter(proseOf(lenient), found, expected) ? lenient : strict;
  if (proseOf(best) > 0) return best;
  const bare = read('bare');
  return proseOf(bare) > 0 ? bare : best;
}

function proseOf({ blocks }: Selection): number {
  return proseLength(blocks);
}

/**
 * More prose is better where the strict reading falls short of what the page's data state, or finds next to
 * nothing; else only far more.
 */
function isBetter(lenient: number, strict: number, expected: number): boolean {
  if (expected >= SHORT) return strict < expected * FAIR && lenient > strict;
  return strict < SHORT ? lenient > strict * (strict && MORE) : lenient >= Math.max(strict * MORE, LEAST);
}

function isShort(prose: number, expected: number): boolean {
  return prose < SHORT || prose < expected * HALF;
}

function mapped(blocks: readonly Block[]): { text: string; sourceMap: SourceMap } {
  const whole = joinBlocks(blocks);
  return { text: whole.toString(), sourceMap: whole.map };
}

function shortOddity(name: string, prose: number, expected: number): Oddity {
  const against = prose < expected * HALF ? `, and the page's own data speak of about ${expected}` : '';
  return {
    rule: 'body-short',
    message: `Only ${prose} characters of prose were found in “${name}”${against}: compare with the page, and save it as it is shown, or its text, if a part is missing.`,
  };
}

function unseenOddity(name: string, unseen: number): Oddity {
  return {
    rule: 'text-unseen',
    message: `${unseen} characters of “${name}” were not read, because nobody sees them on the page: they have no colour, no size or no place, or stand in a box that is closed. Look at the page; if the text belongs to the article, open the box and save the page again.`,
  };
}

function fromDataOddity(name: string): Oddity {
  return {
    rule: 'body-from-data',
    message: `“${name}” shows less than half of the text that its structured data hold, so the text was taken from there: subheadings and paragraphs may be lost; save the page as it is shown if they matter.`,
  };
}
