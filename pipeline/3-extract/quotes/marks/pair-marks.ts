import type { Oddity, Paragraph, Span } from '../../../model.ts';
import { indexAt } from '../../../common/rows.ts';
import { findMarks, type Mark } from './find-marks.ts';

/** An outermost pair of quotation marks; `start`/`end` include the marks, `inner` is what stands between them. */
export interface Quotation extends Span {
  inner: Span;
  /** Index of the paragraph. */
  paragraph: number;
  /** False where no closing mark was found. */
  closed: boolean;
  /** Whether it goes on with the quotation of the paragraph before, which has no closing mark because of it. */
  continues: boolean;
  family: Mark['family'];
}

/**
 * Pairs the quotation marks of an article, paragraph by paragraph, in one pass over the marks.
 *
 * - A quotation left open runs to the end of its paragraph, or to the attribution that it swallowed. Where the next paragraph opens with a mark, the quotation goes on
 *   there (`continues`); otherwise `unclosed-quotation` is reported.
 * - A mark that neither opens nor closes anything is reported as `stray-mark` and makes no quotation.
 * - Single marks count only outside double ones, and only in pairs: `the workers' strike` and `'twas` have none.
 */
export function pairMarks(
  text: string,
  paragraphs: readonly Paragraph[],
  report: (oddity: Oddity) => void,
): Quotation[] {
  const perParagraph: Mark[][] = paragraphs.map(() => []);
  for (const mark of findMarks(text)) {
    const index = indexAt(paragraphs, mark.start);
    if (paragraphs[index] && mark.start >= paragraphs[index].start && mark.start < paragraphs[index].end)
      perParagraph[index].push(mark);
  }
  const quotations: Quotation[] = [];
  let open = false;
  paragraphs.forEach((paragraph, index) => {
    const marks = perParagraph[index];
    let own = marks.filter((m) => m.family !== 'single');
    // The quotation left open above, where this paragraph repeats no opening mark: it ends at the first closing one.
    const orphan =
      open && own[0]?.closes && !own[0].opens
        ? quotationOf(
            text,
            { ...own[0], start: firstInk(text, paragraph), end: firstInk(text, paragraph) },
            own[0].start,
            own[0],
            paragraph,
          )
        : null;
    if (orphan) own = own.slice(1);
    const doubles = pairDoubles(text, paragraph, own, report);
    if (orphan) doubles.unshift(orphan);
    const singles = pairSingles(
      text,
      paragraph,
      marks.filter((m) => m.family === 'single'),
      doubles,
    );
    const here = outermost([...doubles, ...singles]);
    if (open && here[0] && here[0].start === firstInk(text, paragraph)) here[0].continues = true;
    for (const quotation of here) quotations.push(quotation);
    open = here.length > 0 && !here[here.length - 1].closed;
  });
  endUnclosed(text, quotations, report);
  return quotations;
}

function firstInk(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && /\s/.test(text[at])) at++;
  return at;
}

/** An attribution within a quotation that was never closed: `“We ran[,] said Ann Lee`, `“We ran[,] she said`. */
const INNER_TAG =
  /[,?!](?=\s+(?:(?:said|says|added|asked|told)\s+(?:\p{Lu}|the\s|an?\s)|(?:he|she|they|\p{Lu}[\p{L}.’'-]{0,30}(?:\s\p{Lu}[\p{L}.’'-]{0,30}){0,4})\s+(?:said|says|added|asked|told)\b))/u;

/** Ends a quotation that was never closed before its attribution, if it holds one, and reports it. */
function endUnclosed(text: string, quotations: readonly Quotation[], report: (oddity: Oddity) => void): void {
  quotations.forEach((quotation, i) => {
    if (quotation.closed || quotations[i + 1]?.continues) return;
    const { start, inner } = quotation;
    const tag = INNER_TAG.exec(text.slice(inner.start, Math.min(inner.end, inner.start + 2000)));
    if (tag) quotation.end = inner.end = inner.start + tag.index + 1;
    const { end } = quotation;
    const where = tag ? 'before the words that say who speaks' : 'with its paragraph';
    report({
      rule: 'unclosed-quotation',
      message: `The quotation that starts “${text.slice(start, Math.min(end, start + 40)).trim()}…” has no closing mark; it is taken to end ${where}. Check the row, and add the mark if the source has it.`,
      span: { start, end },
    });
  });
}

/** What stands between two marks, without white space at its edges; null where that is nothing. */
function quotationOf(
  text: string,
  open: Mark,
  end: number,
  close: Mark | null,
  paragraph: Paragraph,
): Quotation | null {
  let from = open.end;
  let to = end;
  while (from < to && /\s/.test(text[from])) from++;
  while (to > from && /\s/.test(text[to - 1])) to--;
  if (from >= to) return null;
  return {
    start: open.start,
    end: close ? close.end : to,
    inner: { start: from, end: to },
    paragraph: paragraph.index,
    closed: close !== null,
    continues: false,
    family: open.family,
  };
}

function pairDoubles(
  text: string,
  paragraph: Paragraph,
  marks: readonly Mark[],
  report: (oddity: Oddity) => void,
): Quotation[] {
  const found: Quotation[] = [];
  const stray: Mark[] = [];
  let open: Mark | null = null;
  let depth = 0;
  const push = (quotation: Quotation | null): void => {
    if (quotation) found.push(quotation);
  };
  const closersAfter = Array.from({ length: marks.length + 1 }, () => 0);
  for (let i = marks.length - 1; i >= 0; i--)
    closersAfter[i] = closersAfter[i + 1] + (marks[i].closes && !marks[i].opens ? 1 : 0);

  marks.forEach((mark, i) => {
    if (!open) {
      if (mark.opens) {
        open = mark;
        depth = 0;
        return;
      }
      // Two closing marks in a row: the first was meant to open (`roads," For example, schools can".`).
      const former = stray[stray.length - 1];
      if (
        mark.closes &&
        former?.closes &&
        !former.weak &&
        former.family === mark.family &&
        (found.length === 0 || found[found.length - 1].end <= former.start) &&
        /^\s[[\p{L}]/u.test(text.slice(former.end, former.end + 2))
      ) {
        stray.pop();
        push(quotationOf(text, former, mark.start, mark, paragraph));
      } else stray.push(mark);
      return;
    }
    if (mark.opens && !mark.closes) {
      if (closersAfter[i] > depth + 1) {
        depth++;
        return;
      }
      // No marks left to close both: the earlier one was never closed.
      push(quotationOf(text, open, mark.start, null, paragraph));
      open = mark;
      depth = 0;
      return;
    }
    if (mark.closes) {
      if (depth > 0) depth--;
      else {
        push(quotationOf(text, open, mark.start, mark, paragraph));
        open = null;
      }
    }
  });
  if (open) push(quotationOf(text, open, paragraph.end, null, paragraph));
  for (const mark of stray) {
    if (mark.weak) continue;
    report({
      rule: 'stray-mark',
      message: `The quotation mark “${text.slice(mark.start, mark.end)}” opens or closes nothing; no quotation was made of it. Remove it or add its partner if the source has one.`,
      span: { start: mark.start, end: mark.end },
    });
  }
  return found;
}

function pairSingles(
  text: string,
  paragraph: Paragraph,
  marks: readonly Mark[],
  doubles: readonly Quotation[],
): Quotation[] {
  const found: Quotation[] = [];
  let open: Mark | null = null;
  let fallback: Mark | null = null;
  let at = 0;
  const close = (mark: Mark): void => {
    const quotation = open && quotationOf(text, open, mark.start, mark, paragraph);
    if (quotation) found.push(quotation);
    open = null;
    fallback = null;
  };
  for (const mark of marks) {
    while (at < doubles.length && doubles[at].end <= mark.start) at++;
    if (doubles[at] && doubles[at].start <= mark.start) continue;
    if (open && mark.closes && !mark.weak) close(mark);
    else if (open && mark.closes) fallback ??= mark;
    else if (mark.opens) {
      // The single mark before had no partner: it was an apostrophe, or its partner looked like one.
      if (fallback) close(fallback);
      open = mark;
    }
  }
  if (open && fallback) close(fallback);
  return found;
}

/** Of pairs one inside the other, the outer one; in order. */
function outermost(quotations: Quotation[]): Quotation[] {
  const sorted = quotations.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Quotation[] = [];
  let end = -1;
  for (const quotation of sorted) {
    if (quotation.start < end) continue;
    out.push(quotation);
    end = quotation.end;
  }
  return out;
}
