import type { VaguePhrase } from '../read/read-vague-time.ts';
import { family, vague } from './grammar.ts';

/** Vague references: the phrases are data, what follows tells where they are none. */
export const vagueTimes = family(
  '<vague>',
  {
    vague: {
      pattern: '{phrase}',
      means(m) {
        const { lower, value } = m.read<VaguePhrase>('phrase');
        return { ...vague(value), as: `vague ${lower}` };
      },
      examples: {
        'now the mill is shut': 'PRESENT_REF',
        'in the near future': 'FUTURE_REF',
        'it will one day be': 'FUTURE_REF',
        'at present': 'PRESENT_REF',
      },
    },
  },
  {
    '=(the) {phrase} _ (<unit> | <cardinal> | few | several | couple)': 'the past three months',
    "{phrase} ~ '-'": 'a now-famous man',
    '=(soon) {phrase} (<past> | <tense ..-1> | after | as)': 'soon became clear',
    'as =(soon) {phrase}': 'do it as soon',
    '=(current) {phrase} (!(<word>) | <unit> | <plural>)': 'a current, strong and cold',
    '<!(<tense 1..> | can | to) =(one | some) {phrase}': 'he told me one day',
    '=((the | at) present) {phrase} <word !known>': 'the present study',
  },
);
