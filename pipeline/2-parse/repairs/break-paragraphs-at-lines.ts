import type { Repair, Unit } from '../units.ts';

/**
 * Many articles have one paragraph a line, with no empty line between. A line break begins a paragraph,
 * except in blocks that are wrapped by hand at a fixed width.
 *
 *     He won.⏎She lost.                       two paragraphs
 *     (five lines, each as long as fits 72)   one paragraph
 */
export const breakParagraphsAtLines: Repair = (units, text) => {
  let block = 0;
  for (let i = 0; i <= units.length; i++) {
    if (i < units.length && !(i > block && units[i].breakBefore === 'paragraph')) continue;
    breakBlock(units, block, i, text);
    block = i;
  }
};

function breakBlock(units: Unit[], first: number, last: number, text: string): void {
  const breaks: number[] = [];
  for (let i = first; i < last; i++)
    if (units[i].kind === 'space' && units[i].text.includes('\n') && i + 1 < last) breaks.push(i);
  if (breaks.length === 0 || isWrapped(units, first, last, breaks, text)) return;
  for (const i of breaks) units[i + 1].breakBefore = 'paragraph';
}

/** Whether every line is as full as the longest allows: the next line's first word would not have fitted. */
function isWrapped(
  units: readonly Unit[],
  first: number,
  last: number,
  breaks: readonly number[],
  text: string,
): boolean {
  const starts = [units[first].start, ...breaks.map((i) => units[i].end)];
  const ends = [...breaks.map((i) => units[i].start), units[last - 1].end];
  const width = longest(starts, ends);
  if (width < 40 || width > 110) return false;
  if (breaks.length === 1 && /[.!?:"”'’»)]$/.test(text.slice(starts[0], ends[0]))) return false;
  return breaks.every((_, k) => {
    const space = text.slice(starts[k + 1], starts[k + 1] + width).search(/\s/);
    const word = space < 0 ? ends[k + 1] - starts[k + 1] : space;
    return ends[k] - starts[k] + 1 + word > width - 2;
  });
}

function longest(starts: readonly number[], ends: readonly number[]): number {
  let most = 0;
  for (let k = 0; k < starts.length; k++) most = Math.max(most, ends[k] - starts[k]);
  return most;
}
