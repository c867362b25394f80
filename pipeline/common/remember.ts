/**
 * Answers are forgotten all at once when there are so many: a long run needs no more memory than a short one.
 */
const LIMIT = 20_000;
/** Longer texts, in UTF-16 units, are no words: they seldom come again. */
const LONGEST = 64;

/**
 * A function of one word that answers each word once. For functions of nothing but the word that are asked at
 * every token: their many lists and patterns then cost one look-up.
 */
export function remember<Answer>(of: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    if (word.length > LONGEST) return of(word);
    const answer = known.get(word);
    if (answer !== undefined || known.has(word)) return answer as Answer;
    if (known.size >= LIMIT) known.clear();
    const made = of(word);
    known.set(ownString(word), made);
    return made;
  };
}

/** The same string with memory of its own: a slice of an article would keep the whole article. */
export function ownString(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
