import { readList } from './read-list.ts';

/** Nouns that hold somebody's words: `in a statement`, `a statement saying`. Whoever makes them is the speaker. */
export const statementNouns: readonly string[] = readList(`
  address, announcement, appearance, article, blog, book, brief, broadcast, comment, comments, complaint,
  conference, debate, decision, email, essay, filing, hearing, interview, letter, memo, memoir, message, note, notice, op-ed,
  post, press, reference, release, remarks, ruling, speech, statement, testimony, text, tweet, tweets
`);
