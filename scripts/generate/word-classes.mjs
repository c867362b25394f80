// The word classes of compromise's lexicon as a list: reading it costs a start some milliseconds, loading compromise a second.
import nlp from 'compromise';

/** Classes that say nothing about what a word does in its sentence, or that the project has lists of its own for. */
const LEFT_OUT = new Set([
  'Emoticon',
  'PhrasalVerb',
  'FirstName',
  'MaleName',
  'FemaleName',
  'LastName',
  'SportsTeam',
  'Month',
  'WeekDay',
  'Date',
  'Duration',
  'Currency',
  'Unit',
  'Cardinal',
  'Ordinal',
  'TextValue',
  'Fraction',
  'Multiple',
  'Value',
  'City',
  'Region',
  'Country',
  'Place',
  'Honorific',
]);

/** The source of `pipeline/lexicons/word-classes.generated.ts`. */
export function wordClassesSource() {
  const { lexicon } = nlp.model().one;
  const words = new Map();
  for (const [word, tags] of Object.entries(lexicon)) {
    if (!/^[a-z][a-z'-]*$/.test(word)) continue;
    for (const tag of [tags].flat())
      if (!LEFT_OUT.has(tag)) words.set(tag, [...(words.get(tag) ?? []), word]);
  }
  const lines = [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, list]) => `  ${tag}:\n    '${list.sort().join(' ').replaceAll("'", "\\'")}',`);
  return `// Generated from the lexicon of compromise ${nlp.version} (MIT) by scripts/generate.mjs. Do not edit: run \`make generate\`.

/** Words in lower case by their grammatical class, between spaces. */
export const wordsByClass: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}
