import { indexAt } from '../../common/rows.ts';
import type { Parsed, Token } from '../../model.ts';
import type { MentionRow } from '../../tables.ts';
import { isTitle } from '../names/titles.ts';

/** A name and the tokens that it covers: `first` to `last`, both included. */
export interface NameAt {
  mention: MentionRow;
  first: number;
  last: number;
}

/** An article's tokens, and the names by the tokens that they cover. */
export interface ArticleView {
  tokens: readonly Token[];
  /** The name that covers a token, or null. */
  nameAt(index: number): NameAt | null;
  /** The name of a mention. */
  nameOf(mention: MentionRow): NameAt | null;
  /** No description is read to this token or farther: here stands the name that it describes. */
  stop: number;
}

/** Makes the view, in time linear in tokens and mentions. @param mentions names, in order of the text */
export function viewArticle({ tokens }: Parsed, mentions: readonly MentionRow[]): ArticleView {
  const byToken = new Map<number, NameAt>();
  const byMention = new Map<MentionRow, NameAt>();
  for (const mention of mentions) {
    if (tokens.length === 0) break;
    const first = indexAt(tokens, mention.start);
    let last = first;
    while (last + 1 < tokens.length && tokens[last + 1].start < mention.end) last++;
    // `the Archbishop of Wells`: a title alone is nobody's name.
    if (first === last && mention.type === 'person' && isTitle(tokens[first].lower)) continue;
    const name = { mention, first, last };
    byMention.set(mention, name);
    for (let i = first; i <= last; i++) if (!byToken.has(i)) byToken.set(i, name);
  }
  return {
    tokens,
    nameAt: (index) => byToken.get(index) ?? null,
    nameOf: (mention) => byMention.get(mention) ?? null,
    stop: Infinity,
  };
}

/** The text of tokens `first` to `last`: white space as one space, marks as they stand. */
export function spell(tokens: readonly Token[], first: number, last: number): string {
  let out = tokens[first].text;
  for (let i = first + 1; i <= last; i++)
    out += (tokens[i].start > tokens[i - 1].end ? ' ' : '') + tokens[i].text;
  return out;
}

/** Whether two tokens stand in one sentence. */
export const inOneSentence = (tokens: readonly Token[], a: number, b: number): boolean =>
  a >= 0 && b < tokens.length && tokens[a].sentence === tokens[b].sentence;

/** Whether a token makes what stands before it an owner: `’s`, and the mark of `Reuters’ editor`. */
export function isPossessive(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'clitic') return true;
  const before = tokens[i - 1];
  return (
    /^['’]$/.test(token.text) &&
    before?.end === token.start &&
    before.lower.endsWith('s') &&
    tokens[i + 1]?.start > token.end
  );
}
