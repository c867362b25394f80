import type { Paragraph, Root, RootContent, Sentence, SentenceContent } from 'nlcst';
import type { Dateline } from '../model.ts';
import { nodesOf, type Unit } from './units.ts';

declare module 'nlcst' {
  interface SentenceData {
    /** Whether this is the dateline, which is no sentence of the article. */
    dateline?: boolean;
  }
}

/** The tree with the repaired breaks, every node with its position. */
export function rebuildTree(tree: Root, units: readonly Unit[], dateline: Dateline | null): Root {
  const blocks: RootContent[] = [];
  let paragraph: Paragraph | null = null;
  let sentence: Sentence | null = null;
  let waiting: SentenceContent[] = [];

  for (const [i, { node }] of nodesOf(tree).entries()) {
    const { kind, breakBefore, start } = units[i];
    if (kind === 'space') {
      waiting.push(node);
      continue;
    }
    if (breakBefore === 'paragraph' || !paragraph) {
      blocks.push(...(waiting as RootContent[]));
      paragraph = { type: 'ParagraphNode', children: [] };
      blocks.push(paragraph);
      sentence = null;
    } else if (breakBefore === 'sentence' || !sentence)
      paragraph.children.push(...(waiting as Paragraph['children']));
    else sentence.children.push(...waiting);
    waiting = [];
    if (!sentence || breakBefore) {
      sentence = { type: 'SentenceNode', children: [] };
      if (dateline && start >= dateline.start && start < dateline.end) sentence.data = { dateline: true };
      paragraph.children.push(sentence);
    }
    sentence.children.push(node);
  }
  blocks.push(...(waiting as RootContent[]));
  for (const block of blocks) if (block.type === 'ParagraphNode') placeParagraph(block);
  return { ...tree, children: blocks };
}

function placeParagraph(paragraph: Paragraph): void {
  for (const child of paragraph.children) if (child.type === 'SentenceNode') place(child);
  place(paragraph);
}

function place(node: Paragraph | Sentence): void {
  node.position = {
    start: node.children[0].position!.start,
    end: node.children[node.children.length - 1].position!.end,
  };
}
