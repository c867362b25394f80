import type { Root, Sentence as SentenceNode, Word } from 'nlcst';
import { openAbbreviations } from '../lexicons/abbreviations.ts';
import type { Paragraph, Parsed, Sentence, Token, TokenKind } from '../model.ts';

const CLITIC = /['’]s$/i;
/** The parser glues a stop to some words that are no abbreviations (`met. “`). */
const GLUED_STOP = /^\p{Ll}{3,}\.$/u;
const abbreviations = new Set(openAbbreviations);

/** The flat view of a tree: tokens, sentences and paragraphs as arrays with offsets. */
export function flatten(tree: Root, text: string): Parsed {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];

  const push = (start: number, end: number, kind: TokenKind): void => {
    const value = text.slice(start, end);
    tokens.push({
      text: value,
      lower: value.toLowerCase(),
      kind,
      start,
      end,
      index: tokens.length,
      sentence: sentences.length,
    });
  };

  const pushWord = (start: number, end: number): void => {
    const value = text.slice(start, end);
    if (/^\d[\d.,:/-]*$/.test(value)) push(start, end, 'number');
    else if (value.length > 2 && CLITIC.test(value)) {
      push(start, end - 2, 'word');
      push(end - 2, end, 'clitic');
    } else if (GLUED_STOP.test(value) && !abbreviations.has(value)) {
      push(start, end - 1, 'word');
      push(end - 1, end, 'punctuation');
    } else push(start, end, 'word');
  };

  const addSentence = (node: SentenceNode): void => {
    const first = tokens.length;
    for (let i = 0; i < node.children.length; i++) {
      const child = node.children[i];
      if (child.type === 'WhiteSpaceNode' || !('position' in child) || !child.position) continue;
      const start = child.position.start.offset!;
      let end = child.position.end.offset!;
      if (child.type === 'WordNode') {
        end = joinThousands(node, i, end);
        while (i + 1 < node.children.length && node.children[i + 1].position!.end.offset! <= end) i++;
        pushWord(start, end);
      } else
        for (let at = start; at < end; at++)
          push(at, at + 1, child.type === 'SymbolNode' ? 'symbol' : 'punctuation');
    }
    if (tokens.length === first) return;
    if (node.data?.dateline) {
      for (let i = first; i < tokens.length; i++) tokens[i].sentence = -1;
      return;
    }
    const paragraph = paragraphs.length;
    sentences.push({
      index: sentences.length,
      paragraph,
      first,
      last: tokens.length,
      start: tokens[first].start,
      end: tokens[tokens.length - 1].end,
    });
  };

  for (const block of tree.children) {
    if (block.type !== 'ParagraphNode') continue;
    const first = sentences.length;
    for (const child of block.children) if (child.type === 'SentenceNode') addSentence(child);
    if (sentences.length > first) {
      paragraphs.push({
        index: paragraphs.length,
        first,
        last: sentences.length,
        start: sentences[first].start,
        end: sentences[sentences.length - 1].end,
      });
    }
  }
  return { tree, tokens, sentences, paragraphs, dateline: null };
}

const digits = (node: Word): boolean =>
  node.children.length === 1 && 'value' in node.children[0] && /^\d+$/.test(node.children[0].value);

/** `11,000` is two words and a comma in the tree: the end of the whole number. */
function joinThousands(sentence: SentenceNode, index: number, end: number): number {
  const { children } = sentence;
  for (let i = index; i + 2 < children.length; i += 2) {
    const [word, comma, next] = [children[i], children[i + 1], children[i + 2]];
    if (
      word.type !== 'WordNode' ||
      next.type !== 'WordNode' ||
      comma.type !== 'PunctuationNode' ||
      comma.value !== ','
    )
      break;
    if (!digits(word) || !/^\d{3}(\D|$)/.test('value' in next.children[0] ? next.children[0].value : ''))
      break;
    end = next.position!.end.offset!;
  }
  return end;
}
