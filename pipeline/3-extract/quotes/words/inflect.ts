import { doublingVerbs } from '../../../lexicons/doubling-verbs.ts';
import { irregularVerbs } from '../../../lexicons/irregular-verbs.ts';

/** A form of a verb: `base` also stands for the plural present. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing';

const doubling = new Set(doublingVerbs);
const consonantY = /[^aeiou]y$/;

/** All forms of an English verb, British spellings (`criticised`) among them, as form and word. */
export function inflect(stem: string): readonly (readonly [VerbForm, string])[] {
  const forms: (readonly [VerbForm, string])[] = [
    ['base', stem],
    [
      'present',
      consonantY.test(stem)
        ? `${stem.slice(0, -1)}ies`
        : /(?:s|x|z|ch|sh|o)$/.test(stem)
          ? `${stem}es`
          : `${stem}s`,
    ],
    [
      'ing',
      /[^eoy]e$/.test(stem)
        ? `${stem.slice(0, -1)}ing`
        : doubling.has(stem)
          ? `${stem}${stem.at(-1)}ing`
          : `${stem}ing`,
    ],
  ];
  const irregular = irregularVerbs[stem];
  const past = irregular?.[0] ?? regularPast(stem);
  const participle = irregular?.[1] ?? past;
  forms.push(['past', past]);
  if (participle !== past) forms.push(['participle', participle]);
  if (stem.endsWith('ize'))
    for (const [form, word] of forms.slice()) forms.push([form, word.replace(/iz(e|es|ed|ing)$/, 'is$1')]);
  if (stem.endsWith('label') || stem.endsWith('travel'))
    forms.push(['past', `${stem}ed`], ['ing', `${stem}ing`]);
  return forms;
}

function regularPast(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  if (consonantY.test(stem)) return `${stem.slice(0, -1)}ied`;
  return doubling.has(stem) ? `${stem}${stem.at(-1)}ed` : `${stem}ed`;
}
