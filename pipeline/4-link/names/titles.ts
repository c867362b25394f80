import { remember } from '../../common/remember.ts';
import { personTitles } from '../../lexicons/person-titles.ts';
import type { Token } from '../../model.ts';

/** Words of longer titles that say nothing by themselves. */
const SMALL =
  /^(?:of|state|first|home|lady|crown|vice|rear|grand|supreme|foreign|finance|interior|defen[cs]e|prime|deputy)$/;
const titles = new Set(
  personTitles
    .flatMap((title) => title.toLowerCase().split(/[\s-]/))
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => !SMALL.test(word)),
);
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|sir|dr|prof|saint|st|madam|madame|hon|dame|lady|lord)$/;

/** Whether a word, in lower case, is or belongs to a title that stands before names. */
export const isTitle: (lower: string) => boolean = remember((lower) => titles.has(lower.replace(/\.$/, '')));

/** Whether a title says nothing of what a person does (`Mr`, `Sir`). */
export const isHonorific: (lower: string) => boolean = remember((lower) =>
  HONORIFIC.test(lower.replace(/\.$/, '')),
);

/** The title that stands before a name (`mrs`), lower case, without stop; null if none does. */
export function titleBefore(tokens: readonly Token[], index: number): string | null {
  let token = tokens[index - 1];
  if (token?.text === '.') token = tokens[index - 2];
  // `They sang of Martin Luther King. Hill spoke`: the end of a sentence.
  if (token?.sentence !== tokens[index]?.sentence) return null;
  return token?.kind === 'word' && isTitle(token.lower) ? token.lower.replace(/\.$/, '') : null;
}
