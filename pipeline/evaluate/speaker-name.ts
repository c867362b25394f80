const PRONOUN =
  /^(?:i|we|you|he|she|it|they|who|which|that|one|his|her|their|our|my|its|your|him|them|us|me|himself|herself|themselves)$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md)\.?$/i;

/** Where the name ends and what is said about the person begins. */
const AFTER_NAME = /[,(;:\n[—]|\s(?:who|of|for|at|from|in|on|with|to|and|told|said)\s/;

/**
 * The last name in a mention of a speaker, in lower case: `Sen. Ann Lee (D-Ohio), who left` -> `lee`; null
 * for a pronoun or a common noun.
 */
export function lastName(mention: string | null | undefined): string | null {
  const [head] = (mention ?? '').split(AFTER_NAME);
  const words = head
    .trim()
    .split(/\s+/)
    .filter((word) => !SUFFIX.test(word))
    .map(bareWord);
  const last = words[words.length - 1] ?? '';
  return /^\p{Lu}/u.test(last) && !PRONOUN.test(last) ? last.toLowerCase() : null;
}

/** What kind of mention a speaker is. */
export function mentionKind(mention: string): 'pronoun' | 'name' | 'description' {
  if (PRONOUN.test(mention.trim())) return 'pronoun';
  return /(?:^|\s)(?!(?:The|An?|One|Some|Many|Most)\b)\p{Lu}/u.test(mention) ? 'name' : 'description';
}

function bareWord(word: string): string {
  return word.replace(/['’]s?$/, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
