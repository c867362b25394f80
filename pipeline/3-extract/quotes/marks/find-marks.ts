import type { Span } from '../../../model.ts';

/** A quotation mark as it stands: what family it belongs to, and whether its surroundings let it open or close a quotation. */
export interface Mark extends Span {
  /** `double` and `guillemet` pair with each other where the text is careless; `single` only among themselves. */
  family: 'double' | 'guillemet' | 'single';
  opens: boolean;
  closes: boolean;
  /** A mark that can be an apostrophe or the sign for inches: closing with it is the last resort. */
  weak: boolean;
}

/** In a run of three single marks the double one stands outside: `'''He said` and `said,'''`. */
const MARKS = /["“”„‟«»]|``|(?<=\S)'(?=''(?!'))|''|’’|‘‘|['‘’‚‛`]/g;
const OPENING_SHAPE = /^(?:“|„|‟|``|‘‘|‘|‚|‛|`)$/;
const CLOSING_SHAPE = /^(?:”|’’)$/;
const SPACE = /\s/;
/** What may stand before an opening mark besides white space. */
const BEFORE_OPENING = /[([{<—–\-/…:“„«‘"'`]/;
const LETTER = /[\p{L}\p{N}]/u;
/** What the first character of a quotation can be. */
const QUOTABLE = /^(?:[\p{L}\p{N}=$£€#@([…¿¡“‘’'"`&*\-—–+]|\.\.|\. \.)/u;
/** Words that start with an apostrophe, without it. */
const ELIDED = /^(?:\d0s|\d\d\b|em\b|til\b|tis\b|twas\b|cause\b|bout\b|n\b|cuz\b|round\b|neath\b)/i;

/**
 * All quotation marks of a text in order, each with the roles that its neighbours allow. Apostrophes inside a word
 * (`don't`), before a decade (`'90s`) and after a figure (`6'2"`) are none.
 */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARKS)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = start > 0 ? text[start - 1] : ' ';
    const after = end < text.length ? text[end] : ' ';
    const mark = readMark(match[0], start, end, before, after, text);
    if (mark) marks.push(mark);
  }
  return marks;
}

function readMark(
  shape: string,
  start: number,
  end: number,
  before: string,
  after: string,
  text: string,
): Mark | null {
  const family =
    shape === '«' || shape === '»' ? 'guillemet' : /^(?:['‘’‚‛`])$/.test(shape) ? 'single' : 'double';
  const inWord = LETTER.test(before) && LETTER.test(after);
  if (family === 'single') {
    if (inWord) return null;
    if (/\d/.test(before) && /[\d\s]/.test(after) && shape === "'") return null;
  }
  if (shape === '"' && /\d/.test(before) && /'\d+$/.test(text.slice(Math.max(0, start - 5), start)))
    return null;
  if (family === 'guillemet')
    return { start, end, family, ...guillemetRoles(shape, before, after), weak: false };

  const atStart = SPACE.test(before) || BEFORE_OPENING.test(before);
  const quotable = QUOTABLE.test(text.slice(end, end + 3));
  const canOpen = quotable && (atStart || shape === '“' || shape === '‘');
  const canClose = !SPACE.test(before);
  const closesByPlace = canClose && !LETTER.test(after);
  let opens = canOpen;
  let closes = closesByPlace;
  if (OPENING_SHAPE.test(shape)) {
    opens = quotable;
    // A careless second “ at the end of a quotation: “the best in the world“ is.
    closes = closesByPlace && !opens;
  } else if (CLOSING_SHAPE.test(shape)) {
    opens = SPACE.test(before) && LETTER.test(after);
    closes = !opens;
  } else if (shape === '’') {
    opens = false;
    closes = closesByPlace;
  } else if ((shape === '"' || shape === "''") && SPACE.test(before) && SPACE.test(after)) {
    // A space between two closing marks: he said, 'Well done,' " and left.
    closes = true;
  } else if (opens && closes) {
    // "—'No'—" and the like: white space on one side decides, else the state of the pairing does.
    if (SPACE.test(before) && !SPACE.test(after)) closes = false;
    else if (SPACE.test(after)) opens = false;
  }
  if (family === 'single') {
    if (opens && ELIDED.test(text.slice(end, end + 6))) return null;
    if (opens && !(LETTER.test(after) || /[$£€#@([…“"]/.test(after))) opens = false;
  }
  if (!opens && !closes)
    return family === 'single' ? null : { start, end, family, opens, closes, weak: false };
  // The workers' strike: an s, an apostrophe, a word.
  const weak =
    !opens &&
    (family === 'single'
      ? LETTER.test(before) && SPACE.test(after)
      : shape === '"' && /\d/.test(before) && SPACE.test(after));
  return { start, end, family, opens, closes, weak };
}

/** «French» and »German« use; a » behind white space closes, as French sets it. */
function guillemetRoles(shape: string, before: string, after: string): { opens: boolean; closes: boolean } {
  const reversed =
    shape === '«' ? !SPACE.test(before) && !LETTER.test(after) : SPACE.test(before) && LETTER.test(after);
  const opens = (shape === '«') !== reversed;
  return { opens, closes: !opens };
}
