import type { MentionRow } from '../../tables.ts';
import { isAcronymOf } from './join-organizations.ts';

const LETTERS = /^\p{Lu}{2,6}$/u;

/**
 * Acronyms that the text explains: `the International Energy Agency (IEA)`, `the IEA (International Energy
 * Agency)`; letters of another language, too (`the UNB (Norwegian Seamen’s Union)`). From acronym to full
 * name.
 */
export function findAcronyms(text: string, mentions: readonly MentionRow[]): Map<string, string> {
  const defined = new Map<string, string>();
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [a, b] = [mentions[i], mentions[i + 1]];
    if (
      b.start - a.end > 3 ||
      !/^ ?\(["“]?$/.test(text.slice(a.end, b.start)) ||
      !/^["”]?\)/.test(text.slice(b.end, b.end + 2))
    )
      continue;
    const organizations = a.type === 'organization' && b.type === 'organization';
    if (isAcronymOf(b.text, a.text) || (organizations && LETTERS.test(b.text))) defined.set(b.text, a.text);
    else if (isAcronymOf(a.text, b.text) || (organizations && LETTERS.test(a.text)))
      defined.set(a.text, b.text);
  }
  return defined;
}
