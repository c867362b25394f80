import { titleAbbreviations } from '../../lexicons/abbreviations.ts';
import { sentenceStarters } from '../../lexicons/sentence-starters.ts';
import { after, isCapitalised, isCloser, type Repair } from '../units.ts';

const starters = new Set(sentenceStarters);
/** What stands behind `p.m.` within a sentence: a day, a month, a zone. */
const timeWords =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|ist|jst|et|ct|pt|utc|eastern|central|mountain|pacific|greenwich|local|universal)$/i;
/** Abbreviations that never end a sentence, whatever follows. */
const never = new Set([...titleAbbreviations.map((title) => `${title}.`), 'v.', 'vs.', 'e.g.', 'i.e.']);

/**
 * A stop can end an abbreviation or a figure and a sentence at once: a function word with a capital, or a
 * quotation, shows that it does.
 * `He moved to Washington, D.C. He works …`, `at 3 p.m. “We saw it,” …`, `until Nov. 16. It …`, `Plan B. He
 * left.`, `by 9 p.m. Doctors came`
 * Near misses: `U.S. Senate`, `at 3 p.m. Friday`, `J. A. Lee`, `Roe v. The State`.
 */
export const breakAfterAbbreviations: Repair = (units) => {
  for (let i = 0; i + 1 < units.length; i++) {
    if (
      !units[i].text.endsWith('.') ||
      units[i].text.endsWith('..') ||
      never.has(units[i].text.toLowerCase())
    )
      continue;
    let next = i + 1;
    while (next < units.length && isCloser(units[next].text)) next++;
    if (next >= units.length || units[next].kind !== 'space') continue;
    next = after(units, next);
    if (next >= units.length || units[next].breakBefore) continue;
    const { kind, text } = units[next];
    const opensQuote =
      /^[“"«„]$|^``$/.test(text) && units[next + 1]?.kind === 'word' && isCapitalised(units[next + 1].text);
    const isClock = /^[ap]\.m\.$/i.test(units[i].text) && !timeWords.test(text);
    if (
      opensQuote ||
      (kind === 'word' && isCapitalised(text) && (isClock || starters.has(text.toLowerCase())))
    )
      units[next].breakBefore = 'sentence';
  }
};
