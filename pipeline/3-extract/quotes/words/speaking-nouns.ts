import { institutionNouns } from '../../../lexicons/institution-nouns.ts';
import { personRoles } from '../../../lexicons/person-roles.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import { personNouns, speakingDocuments, speakingGroups } from '../../../lexicons/speaker-nouns.ts';

const SPEAKING: readonly ReadonlySet<string>[] = [
  new Set(personRoles),
  new Set(institutionNouns),
  personNouns,
  speakingGroups,
  speakingDocuments,
];
/** Endings of nouns for people: `officer`, `senator`, `scientist`, `resident`, `chairwoman`, `nominee`. */
const OF_PEOPLE =
  /(?:[^aeiou]er|or|ist|ian|ant|ent|eer|ee|ess|man|woman|men|women|people|crat|ican|ive|surgeon|mate|kin|self|selves|year-old)$/;
/** Words with such an ending that are things, times or places. */
const NO_PEOPLE = setOf(`
  accent, accident, after, amendment, anger, appointment, argument, arrangement, banner, barrier,
  border, cancer, chapter, cluster, computer, corridor, container, content, counter, cover,
  current, danger, dinner, disaster, event, extent, factor, floor, gender, harbor, hereafter, hunger, incident, instrument,
  investment, laughter, lumber, manner, matter, mirror, moment, monument, motor, murder, never, number, offer,
  order, paper, parchment, pavement, payment, percent, power, quarter, rather, rent, river, rumor, segment, shelter,
  summer, temper, thereafter, timber, tower, treatment, vapor, water, weather, winter
`);

/** Whether a noun, in the singular or the plural, means somebody or something that can speak. */
export function speaksByNoun(noun: string): boolean {
  const forms = [noun, singularOf(noun)];
  return forms.some(
    (form) => (OF_PEOPLE.test(form) && !NO_PEOPLE.has(form)) || SPEAKING.some((list) => list.has(form)),
  );
}

function singularOf(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}
