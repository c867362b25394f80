import type { Root } from 'nlcst';
import type { Parsed } from '../model.ts';
import { findDateline } from './find-dateline.ts';
import { buildTable } from './build-table.ts';
import { rebuildTree } from './rebuild-tree.ts';
import { breakAfterAbbreviations } from './repairs/break-after-abbreviations.ts';
import { breakParagraphsAtLines } from './repairs/break-paragraphs-at-lines.ts';
import { mergeAfterAbbreviations } from './repairs/merge-after-abbreviations.ts';
import { mergeAttributions } from './repairs/merge-attributions.ts';
import { mergeFragments } from './repairs/merge-fragments.ts';
import { moveClosingMarks } from './repairs/move-closing-marks.ts';
import { setDatelineApart } from './repairs/set-dateline-apart.ts';
import { unitsIn } from './parse-english.ts';
import type { Repair } from './units.ts';

/** The repairs in running order. */
const repairs: readonly Repair[] = [
  breakParagraphsAtLines, // first: nothing below merges over the end of a paragraph
  mergeAfterAbbreviations,
  breakAfterAbbreviations, // after merging, since it needs the stronger evidence
  mergeAttributions,
  moveClosingMarks,
  mergeFragments, // last: what the others cut off
];

/**
 * Repairs the parser's breaks for news and gives the word table. `text` is the canonical text that the tree
 * was parsed from. The repaired tree and the tokens as objects are made when they are first asked for.
 */
export function parseNews(tree: Root, text: string): Parsed {
  const units = unitsIn(tree, text);
  for (const repair of repairs) repair(units, text);
  const dateline = findDateline(text);
  if (dateline) setDatelineApart(units, dateline);
  const { table, sentences, paragraphs } = buildTable(units, text, dateline);
  let repaired: Root | undefined;
  return {
    table,
    sentences,
    paragraphs,
    dateline,
    get tokens() {
      return table.tokens;
    },
    get tree() {
      return (repaired ??= rebuildTree(tree, units, dateline));
    },
  };
}
