import type { Root, SentenceContent } from 'nlcst';
import type { Span } from '../model.ts';

/** What begins at a unit: nothing, a sentence, or a paragraph (and so a sentence too). */
export type Break = '' | 'sentence' | 'paragraph';

/** A child of a sentence in the parser's tree, with what begins at it. The repairs change only `breakBefore`. */
export interface Unit extends Span {
  node: SentenceContent;
  kind: 'word' | 'mark' | 'space';
  text: string;
  breakBefore: Break;
}

/** A repair of the sentence and paragraph breaks: reads the units, sets `breakBefore`. */
export type Repair = (units: Unit[], text: string) => void;

/** The children of all sentences in order, with the parser's own breaks. White space between sentences is a unit too. */
export function unitsOf(tree: Root, text: string): Unit[] {
  const units: Unit[] = [];
  let pending: Break = 'paragraph';
  const add = (node: SentenceContent): void => {
    const start = node.position!.start.offset!;
    const end = node.position!.end.offset!;
    const kind = node.type === 'WordNode' ? 'word' : node.type === 'WhiteSpaceNode' ? 'space' : 'mark';
    const breakBefore = kind === 'space' ? '' : pending;
    if (kind !== 'space') pending = '';
    units.push({ node, kind, start, end, text: text.slice(start, end), breakBefore });
  };
  for (const block of tree.children) {
    if (block.type !== 'ParagraphNode') {
      add(block as SentenceContent);
      pending = 'paragraph';
      continue;
    }
    pending = 'paragraph';
    for (const child of block.children) {
      if (child.type !== 'SentenceNode') add(child as SentenceContent);
      else {
        pending ||= 'sentence';
        for (const unit of child.children) add(unit);
      }
    }
  }
  return units;
}

/** Index of the nearest unit before `index` that is not white space; -1 if none. */
export function before(units: readonly Unit[], index: number): number {
  let i = index - 1;
  while (i >= 0 && units[i].kind === 'space') i--;
  return i;
}

/** Index of the nearest unit behind `index` that is not white space; the length if none. */
export function after(units: readonly Unit[], index: number): number {
  let i = index + 1;
  while (i < units.length && units[i].kind === 'space') i++;
  return i;
}

/** Marks that can close what stands before them. */
export const isCloser = (text: string): boolean => /^(?:["”’»)\]]|''|'){1,3}$/.test(text);

/** Whether a word begins with a capital letter. */
export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);
