import { after, type Repair } from '../units.ts';

/**
 * A closing mark set off by a space belongs to the sentence before it, not to the next one: `They met. ” Then
 * …`, `a partner. » He …`.
 * Near miss: `»Ja«, said Lee` opens with its mark.
 */
export const moveClosingMarks: Repair = (units) => {
  for (let i = 1; i + 1 < units.length; i++) {
    if (units[i].breakBefore !== 'sentence' || !/^[”»]$/.test(units[i].text) || units[i + 1].kind !== 'space')
      continue;
    const next = after(units, i);
    if (next >= units.length) continue;
    units[i].breakBefore = '';
    units[next].breakBefore ||= 'sentence';
  }
};
