import { fold } from '../../common/fold.ts';
import { givenNamesFemale } from '../../lexicons/given-names-female.ts';
import { givenNamesMale } from '../../lexicons/given-names-male.ts';

const female = new Set(givenNamesFemale.map(fold));
const male = new Set(givenNamesMale.map(fold));
const FEMALE_TITLE =
  /\b(?:mrs|ms|miss|madam|madame|lady|dame|queen|princess|duchess|countess|baroness|empress|sister|congresswoman|councilwoman|spokeswoman|chairwoman|policewoman|businesswoman|actress|mother|daughter|wife|widow|first lady|grandmother|aunt|niece)\b/;
const MALE_TITLE =
  /\b(?:mr|sir|lord|king|prince|duke|count|baron|emperor|brother|father|congressman|councilman|spokesman|chairman|policeman|businessman|actor|son|husband|widower|grandfather|uncle|nephew|pope|imam|sheikh)\b/;

/**
 * The gender that a person's name or the words said of them (title, role) tell: `Mrs Hill`, `Maria Hill`,
 * `the spokesman John Hill`. Null where they tell nothing, or where both genders bear the name (`Kim`,
 * `Robin`).
 *
 * @param name the full name as known in the article
 * @param said title, role or description, if any
 */
export function genderOf(name: string, said: string | null = null): 'female' | 'male' | null {
  if (said) {
    const words = fold(said);
    const [isFemale, isMale] = [FEMALE_TITLE.test(words), MALE_TITLE.test(words)];
    if (isFemale !== isMale) return isFemale ? 'female' : 'male';
  }
  const words = fold(name).split(/\s+/);
  if (words.length < 2) return null;
  for (const word of [words[0], words[0].split('-')[0], ...(words.length > 2 ? [words[1]] : [])]) {
    const [isFemale, isMale] = [female.has(word), male.has(word)];
    if (isFemale !== isMale) return isFemale ? 'female' : 'male';
    if (isFemale && isMale) return null;
  }
  return null;
}
