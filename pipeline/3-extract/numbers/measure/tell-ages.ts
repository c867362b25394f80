import { isCapital, lowerAt } from '../figure.ts';
import { readNounPhrase } from '../read/read-noun-phrase.ts';
import { phraseEndingAt } from './read-clause.ts';
import { isBareNumber } from './tell-nouns.ts';
import { tellVerbs } from './tell-verbs.ts';
import { wordsOf, type Place, type Told } from './told.ts';

/**
 * Whose age it is: `the 42-year-old farmer` (age of farmer), `Ann Lee, 42,` (age of Ann Lee), `The mill is 90
 * years old` (age of mill).
 *
 * Near miss: `He was 91` says nobody's name: `age` by itself.
 */
export function tellAges(place: Place): Told | null {
  const { line, figure } = place;
  if (isAged(place)) return { measure: 'age', change: null };
  if (!figure.signs.includes('age')) return null;
  const whose = ownerBehind(place) ?? ownerBefore(place) ?? tellVerbs(place)?.measure ?? null;
  return { measure: whose === null ? 'age' : `age of ${whose}`, change: null };
  function ownerBehind({ figure }: Place): string | null {
    if (line.atoms[figure.last - 1].joint !== 'hyphen' || line.atoms[figure.last - 1].lower === 'olds')
      return null;
    const phrase = readNounPhrase(line, figure.last, false);
    if (phrase === null) return null;
    const genitive = line.atoms.findIndex(
      (atom, i) => i > phrase.first && i < phrase.last && atom.kind === 'possessive',
    );
    return wordsOf(line, genitive < 0 ? phrase : { first: phrase.first, last: genitive });
  }
}

/** `ranging in age from eleven to 75`, `aged between 5 and 12`: a bare number behind a word of age. */
const isAged = ({ line, figure, lead }: Place): boolean =>
  isBareNumber(figure) && /^age[ds]?$/.test(lowerAt(line, lead.at));

/** `Ann Lee, 42` and `Ann Lee (42)`; `Ann Lee, aged 42`. */
function ownerBefore({ line, figure }: Place): string | null {
  const { atoms } = line;
  const mark = lowerAt(line, figure.first - 1) === 'aged' ? figure.first - 2 : figure.first - 1;
  const name = atoms[mark - 1];
  if (lowerAt(line, figure.last) === 'and' && atoms[figure.last + 1]?.kind === 'digits') return null; // whose of two?
  if (name === undefined || !',('.includes(atoms[mark].lower) || !isCapital(line, name)) return null;
  const phrase = phraseEndingAt(line, mark - 1);
  if (phrase === null) return null;
  while (!isCapital(line, atoms[phrase.first])) phrase.first++; // "agrees Ann Lee", "tour manager Ann Lee"
  return wordsOf(line, phrase);
}
