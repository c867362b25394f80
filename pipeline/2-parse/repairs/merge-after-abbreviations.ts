import {
  abbreviationsBeforeNames,
  figureAbbreviations,
  openAbbreviations,
  titleAbbreviations,
} from '../../lexicons/abbreviations.ts';
import { sentenceStarters } from '../../lexicons/sentence-starters.ts';
import { before, isCapitalised, type Repair, type Unit } from '../units.ts';

const titles = new Set(titleAbbreviations);
const figures = new Set(figureAbbreviations);
const open = new Set(openAbbreviations);
const beforeNames = new Set(abbreviationsBeforeNames);
const starters = new Set(sentenceStarters);
const timeWords =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:[ECMP][SD]?T|GMT|BST|UTC|Eastern|Central|Pacific)$/i;

/**
 * A stop that belongs to an abbreviation ends no sentence:
 * `Gen. Ann Lee`, `No. 5`, `J. K. Lee`, `U.S. Senate`, `Acme Inc. said`.
 * Near misses, which stay apart: `Plan B. He left.`, `He said no. 5 people left`, `in the U.S. The vote …`.
 */
export const mergeAfterAbbreviations: Repair = (units) => {
  for (let i = 1; i < units.length; i++) {
    if (units[i].breakBefore !== 'sentence' || units[i].kind !== 'word') continue;
    const abbreviation = abbreviationBefore(units, i);
    if (abbreviation && continues(abbreviation, units[i].text)) units[i].breakBefore = '';
  }
};

/** The word with its stop that stands before a unit (`Gen.`, `U.S.`), if it ends with one. */
function abbreviationBefore(units: readonly Unit[], index: number): string | null {
  const i = before(units, index);
  if (i < 0) return null;
  if (units[i].kind === 'word') return units[i].text.endsWith('.') ? units[i].text : null;
  return units[i].text === '.' && i > 0 && units[i - 1].kind === 'word' ? `${units[i - 1].text}.` : null;
}

function continues(abbreviation: string, next: string): boolean {
  const stem = abbreviation.slice(0, -1);
  const lower = stem.toLowerCase();
  const isStarter = starters.has(next.toLowerCase());
  if (isCapitalised(stem) && titles.has(lower)) return isCapitalised(next) && !isStarter;
  if (figures.has(lower) && /^\d/.test(next)) return isCapitalised(stem);
  if (/^\p{Lu}$/u.test(stem) && stem !== 'I') return isCapitalised(next) && !isStarter;
  if (!open.has(abbreviation.toLowerCase())) return false;
  if (!isCapitalised(next)) return true;
  return (beforeNames.has(abbreviation.toLowerCase()) && !isStarter) || timeWords.test(next);
}
