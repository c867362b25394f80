import { elementsOf, textContent } from './elements.ts';
import type { PageElement } from './tree.ts';

/** What a raised text is to the one before it. */
export type RaisedForm = 'power' | 'fraction' | 'note' | 'plain';

const FIGURE = /^[-−–+]?\d{1,4}$/;
const NOTE = /^(?:\[[^\]]{1,12}\]|[*†‡§]{1,3})$/;

/**
 * How a `<sup>` is read, by what it holds and the character before it.
 *
 * `10<sup>6</sup>`, `m<sup>2</sup>` are powers (`10^6`); `1<sup>1</sup>/2` is a fraction (`1 1/2`);
 * `said.<sup>3</sup>`, `<sup>[3]</sup>` and linked figures are marks of notes and go. Near misses:
 * `5<sup>th</sup>`, `Acme<sup>TM</sup>` stay as they are.
 *
 * @param before the last character of the text so far; empty at the head of a block
 * @param behind the text that follows the element
 */
export function raisedForm(element: PageElement, before: string, behind: string): RaisedForm {
  const text = textContent(element).trim();
  const isLinked = FIGURE.test(text) && elementsOf(element).some(({ tagName }) => tagName === 'a');
  return isLinked ? 'note' : raisedFormOf(text, before, behind);
}

/** The same of a raised text that is no element. */
export function raisedFormOf(text: string, before: string, behind: string): RaisedForm {
  if (NOTE.test(text)) return 'note';
  if (!FIGURE.test(text)) return 'plain';
  if (/^\s?[/⁄]/.test(behind)) return /\d/.test(before) ? 'fraction' : 'plain';
  if (!before || /\s/.test(before)) return 'plain';
  return /[\p{L}\p{N})\]]/u.test(before) ? 'power' : 'note';
}
