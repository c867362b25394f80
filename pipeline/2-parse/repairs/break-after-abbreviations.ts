import { openAbbreviations } from '../../lexicons/abbreviations.ts';
import { sentenceStarters } from '../../lexicons/sentence-starters.ts';
import { after, isCapitalised, isCloser, type Repair } from '../units.ts';

const open = new Set(openAbbreviations);
const starters = new Set(sentenceStarters);

/**
 * A stop can end an abbreviation and a sentence at once: a function word with a capital, or a quotation, shows that it does.
 * `He moved to Washington, D.C. He works …`, `at 3 p.m. “We saw it,” …`, `Plan B. He left.` Near misses: `U.S. Senate`, `at 3 p.m. Friday`, `J. A. Lee`.
 */
export const breakAfterAbbreviations: Repair = (units) => {
  for (let i = 0; i + 1 < units.length; i++) {
    if (units[i].kind !== 'word' || !isOpen(units[i].text)) continue;
    let next = i + 1;
    while (next < units.length && isCloser(units[next].text)) next++;
    if (next >= units.length || units[next].kind !== 'space') continue;
    next = after(units, next);
    if (next >= units.length || units[next].breakBefore) continue;
    const { kind, text } = units[next];
    const opensQuote = /^[“"«„]$|^``$/.test(text) && units[next + 1]?.kind === 'word' && isCapitalised(units[next + 1].text);
    if (opensQuote || (kind === 'word' && isCapitalised(text) && starters.has(text.toLowerCase()))) units[next].breakBefore = 'sentence';
  }
};

const isOpen = (word: string): boolean => word.endsWith('.') && (/^\p{Lu}\.$/u.test(word) || open.has(word.toLowerCase()));
