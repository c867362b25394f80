import { parsePiece } from './atoms.ts';

/**
 * When a word takes the stop behind it with it (`Jan.`, `etc.`): wherever it stands, only where nothing
 * follows the stop, or never.
 */
export type TakesStop = 'always' | 'last' | 'never';

/** The longest abbreviation of parse-english has eight letters. */
const SHORT = /^[\p{L}\d]{1,8}$/u;
/** Words are forgotten all at once when there are so many. */
const LIMIT = 20_000;
const known = new Map<string, TakesStop>();

/**
 * When a word takes a stop with it. Only parse-english knows its abbreviations: it is asked once for each
 * short word.
 */
export function stopOf(word: string): TakesStop {
  if (!SHORT.test(word)) return 'never';
  if (known.size > LIMIT) known.clear();
  let takes = known.get(word);
  if (!takes)
    known.set(word, (takes = isOneWord(word, '.)') ? 'always' : isOneWord(word, '.') ? 'last' : 'never'));
  return takes;
}

function isOneWord(word: string, behind: string): boolean {
  const [paragraph] = parsePiece(word + behind).children;
  const [sentence] = paragraph.type === 'ParagraphNode' ? paragraph.children : [];
  const [first] = sentence?.type === 'SentenceNode' ? sentence.children : [];
  return first?.type === 'WordNode' && first.position!.end.offset === word.length + 1;
}
