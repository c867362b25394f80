import type { Repair } from '../units.ts';

/**
 * A sentence of marks alone (a stray `”`, `“.`) is no sentence: it joins the one before it in its paragraph.
 */
export const mergeFragments: Repair = (units) => {
  for (let i = 0; i < units.length;) {
    let end = i + 1;
    let hasWord = units[i].kind === 'word';
    while (end < units.length && !units[end].breakBefore) hasWord = units[end++].kind === 'word' || hasWord;
    if (!hasWord && units[i].breakBefore === 'sentence') units[i].breakBefore = '';
    i = end;
  }
};
