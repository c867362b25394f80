import { setOf } from '../../lexicons/read-list.ts';

/** Most levels of elements inside each other; browsers stop at 512, news pages at 50. */
const DEEPEST = 200;

/** Most elements of a page. The longest live blogs have 50,000. */
const MOST_ELEMENTS = 300_000;

/** Most attributes of an element: the parser compares each with all before it. */
const MOST_ATTRIBUTES = 500;

/**
 * Most elements that the parser would make up for unclosed `<b>`, `<font>` and the like, which it opens again
 * in every block.
 */
const MOST_REPEATED = 1_000_000;

/**
 * Elements without content, and those that the next one of their kind closes: leaving them open nests
 * nothing.
 */
const FLAT = setOf(`
  area, base, body, br, col, colgroup, dd, dt, embed, head, hr, html, img, input, keygen, li, link, meta,
  option, p, param, source, tbody, td, tfoot, th, thead, tr, track, wbr
`);

const FORMATTING = setOf('a, b, big, code, em, font, i, nobr, s, small, strike, strong, tt, u');

/** Elements whose content is text up to their end tag. */
const RAW = new Set(['iframe', 'noembed', 'noframes', 'script', 'style', 'textarea', 'title', 'xmp']);

const TAG = /<(?:(!--)|(\/?)([A-Za-z][^\s/>]{0,60}))/g;

/**
 * Says why a page would take the parser more than linear time or more stack than there is, as the end of “…
 * cannot be read as HTML, because”; null where it would not. Reads tags only, in one pass, and counts what is
 * left open by name: an upper bound of the real depth.
 */
export function describeMarkupOverload(html: string): string | null {
  const open = new Map<string, number>();
  let depth = 0;
  let formatting = 0;
  let elements = 0;
  let repeated = 0;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const [, comment, slash, given] = match;
    if (comment) {
      TAG.lastIndex = endOfComment(html, match.index + 4);
      continue;
    }
    const name = given.toLowerCase();
    const foreign = (open.get('svg') ?? 0) + (open.get('math') ?? 0) > 0;
    if (slash) {
      const count = open.get(name) ?? 0;
      if (count > 0) {
        open.set(name, count - 1);
        depth--;
        if (FORMATTING.has(name)) formatting--;
      }
      continue;
    }
    const tag = endOfTag(html, TAG.lastIndex);
    TAG.lastIndex = tag.end;
    if (tag.attributes > MOST_ATTRIBUTES) return `a tag of it has more than ${MOST_ATTRIBUTES} attributes`;
    if (++elements > MOST_ELEMENTS) return `it has more than ${MOST_ELEMENTS} elements`;
    if ((repeated += formatting) > MOST_REPEATED) return 'too many of its formatting tags are never closed';
    if (RAW.has(name) && !foreign) {
      TAG.lastIndex = endOfRaw(html, name, tag.end);
      continue;
    }
    if (tag.selfClosing && foreign) continue;
    if (FLAT.has(name) && !foreign) continue;
    open.set(name, (open.get(name) ?? 0) + 1);
    if (FORMATTING.has(name)) formatting++;
    if (++depth > DEEPEST) return `its elements are nested more than ${DEEPEST} levels deep`;
  }
  return null;
}

/** Where a comment ends: `-->`, `--!>`, or at once for `<!-->` and `<!--->`. */
function endOfComment(html: string, at: number): number {
  if (html.startsWith('>', at)) return at + 1;
  if (html.startsWith('->', at)) return at + 2;
  const close = /--!?>/g;
  close.lastIndex = at;
  return close.exec(html) ? close.lastIndex : html.length;
}

/** Where a tag ends, and how many attributes it has; `>` inside quotation marks does not end it. */
function endOfTag(html: string, from: number): { end: number; attributes: number; selfClosing: boolean } {
  let attributes = 0;
  let inName = false;
  for (let at = from; at < html.length; at++) {
    const char = html[at];
    if (char === '>') return { end: at + 1, attributes, selfClosing: html[at - 1] === '/' };
    if (char === '=') {
      at = endOfValue(html, at + 1) - 1;
      inName = false;
    } else if (
      char === ' ' ||
      char === '\n' ||
      char === '\t' ||
      char === '\r' ||
      char === '\f' ||
      char === '/'
    )
      inName = false;
    else if (!inName) {
      inName = true;
      attributes++;
    }
  }
  return { end: html.length, attributes, selfClosing: false };
}

function endOfValue(html: string, from: number): number {
  let at = from;
  while (at < html.length && /\s/.test(html[at])) at++;
  const mark = html[at];
  if (mark === '"' || mark === "'") {
    const close = html.indexOf(mark, at + 1);
    return close < 0 ? html.length : close + 1;
  }
  while (at < html.length && !/[\s>]/.test(html[at])) at++;
  return at;
}

function endOfRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi');
  close.lastIndex = from;
  const match = close.exec(html);
  return match ? match.index : html.length;
}
