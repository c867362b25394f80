import { htmlNotices } from '../../lexicons/html-notices.ts';
import { isProse, type Block } from '../block.ts';
import { isSectionTitle } from './beside.ts';

/**
 * Drops the headline where the body repeats it, and the lines of author or time below it, which are
 * `credits`. The clock of a live blog's post stays.
 */
export function dropAround(
  blocks: readonly Block[],
  titles: readonly string[],
  live: boolean,
): { kept: Block[]; credits: string[] } {
  const firstProse = blocks.findIndex(isProse);
  const head = firstProse < 0 ? blocks.length : firstProse;
  const credits: string[] = [];
  const kept = blocks.filter((block, at) => {
    const text = block.mapped.toString();
    if (at > head) return true;
    if (at < head && block.heading && titles.some((title) => sameWords(text, title))) return false;
    if (at === head || block.heading || (live && CLOCK.test(text)) || !isCredit(text)) return true;
    credits.push(text);
    return false;
  });
  return { kept, credits };
}

/** Longest block that a title of other stories takes with it, in characters. */
const SHORT = 160;

/**
 * Drops the titles of boxes with other stories (`Related stories`), with the links and short lines right
 * below them.
 */
export function dropSections(blocks: readonly Block[]): Block[] {
  let dropping = false;
  return blocks.filter((block) => {
    const text = block.mapped.toString();
    if (
      block.mapped.length < SHORT &&
      isSectionTitle(text) &&
      (block.heading || block.linked > 0 || !/\s/.test(text) || text.length < 40)
    ) {
      dropping = true;
      return false;
    }
    dropping &&= isLinked(block) || (block.mapped.length < SHORT && !/[.!?]["”’]?$/.test(text));
    return !dropping;
  });
}

/** Least length of a paragraph that is told from a refrain, in characters. */
const LONG = 100;

/**
 * Drops long paragraphs that stand there word by word for the second time, as pages have them for wide and
 * narrow screens.
 */
export function dropRepeated(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    if (block.mapped.length < LONG) return true;
    const text = block.mapped.toString();
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Whether two lines have the same words, whatever stands between them. */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,5}\)?)?(?:,?\s\d{1,2}\s\p{L}{3,9})?$/iu;

const CREDITS = [
  /^[Bb](?:y|Y):?\s+\p{Lu}/u,
  /^(?:first |last )?(?:published|posted|updated|modified)\b/i,
  /^\d+[ -]min(?:ute)?s?\b.{0,8}\bread$/i,
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{0,10}\d/i,
  /^\d{1,2}:\d{2}/,
  /^\d{1,2} \p{Lu}\p{L}+ \d{4}/u,
  /^\p{Lu}\p{L}+\.? \d{1,2}, \d{4}/u,
];

/**
 * `By Ann Lee`, `Published 3 May 2024, 10:00`, `5 min read`, `Updated: 14:05`. Near miss: `By noon the road
 * was open.`
 */
function isCredit(text: string): boolean {
  return text.length < 120 && !/[.!?]["”’]?$/.test(text) && CREDITS.some((pattern) => pattern.test(text));
}

/** Whether a line is one that pages put between paragraphs: `Advertisement`, `Sign up for our letter`. */
export function isNotice({ mapped, heading }: Block): boolean {
  if (mapped.length > SHORT) return false;
  const text = mapped.toString().toLowerCase();
  return htmlNotices.some(
    (notice) => text.startsWith(notice) && (text.length === notice.length || heading || /[ :]/.test(notice)),
  );
}

/** The end of a teaser: it breaks off, and a link goes on. */
const BROKEN_OFF =
  /(?:…|\.\.\.|\[…\])\s*\(?(?:continue reading|full story|keep reading|more\s*(?:[»›→>]|$)|read more|read the full)/i;

/**
 * A paragraph that breaks off before a link to the rest: `The ferry was stopped for … Continue reading`. Near
 * miss: `“I … more or less saw it.”`
 */
export function isBrokenOff({ mapped, linked }: Block): boolean {
  return linked > 0 && BROKEN_OFF.test(mapped.toString());
}

/** A block of which nearly everything is a link and that is no sentence: `More: Bridge closed again`. */
export function isLinkList(block: Block): boolean {
  return isLinked(block) && block.mapped.length < 200 && !/[.!?]["”’]?$/.test(block.mapped.toString());
}

function isLinked({ mapped, linked }: Block): boolean {
  return linked >= (mapped.length - linked) * 4;
}
