import fc from 'fast-check';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { parseNews } from '../../pipeline/2-parse/index.ts';
import { parseEnglish, unitsIn } from '../../pipeline/2-parse/parse-english.ts';
import { unitsOf } from '../../pipeline/2-parse/units.ts';

const parser = unified().use(parseEnglish);
const piece = fc.constantFrom(
  'The',
  'U.S.',
  'Gen.',
  'Lee',
  'said',
  '.',
  '?',
  '“',
  '”',
  '"',
  "'",
  '\n',
  '\n\n',
  '—',
  '(',
  ')',
  '11',
  ',',
  '000',
  '$',
  'p.m.',
  'No',
  '🙂',
  'é',
  '…',
  '\t',
  'NNA',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 40 }).map((p) => p.join(' ')),
  fc.array(piece, { maxLength: 40 }).map((p) => p.join('')),
);

it('gives tokens that slice to the text, in order, without overlap, and lose nothing but white space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { tokens } = parseNews(parser.parse(text), text);
      let at = 0;
      for (const t of tokens) {
        expect(text.slice(t.start, t.end)).toBe(t.text);
        expect(t.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(at, t.start).trim()).toBe('');
        at = t.end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

it('puts each token outside the dateline into one sentence, and each sentence into one paragraph', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { tokens, sentences, paragraphs } = parseNews(parser.parse(text), text);
      const inSentences = sentences.flatMap((s) => tokens.slice(s.first, s.last));
      expect(inSentences).toEqual(tokens.filter((t) => t.sentence >= 0));
      expect(paragraphs.flatMap((p) => sentences.slice(p.first, p.last))).toEqual(sentences);
    }),
  );
});

it('parses a text of many pieces as if each paragraph stood alone', () => {
  const paragraph = 'Gen. Ann Lee met the U.S. envoy at 3 p.m. Friday. “Why?” he asked.\nNobody knew. 🙂';
  const text = Array(400).fill(paragraph).join('\n\n');
  const whole = parseNews(parser.parse(text), text);
  const one = parseNews(parser.parse(paragraph), paragraph);
  expect(whole.sentences.map((s) => text.slice(s.start, s.end))).toEqual(
    Array(400)
      .fill(one.sentences.map((s) => paragraph.slice(s.start, s.end)))
      .flat(),
  );
  expect(whole.tree.position!.end).toEqual({
    line: 400 * 3 - 1,
    column: paragraph.split('\n')[1].length + 1,
    offset: text.length,
  });
});

const MARKS = ['.', '?', '!', ',', ';', '"', "'", '’', '(', ')', '/', '&', '-', '--', '_', '=', ':', '@'];
const SPACES = [
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00A0',
  '\u00AD',
  '·',
  '😀',
  '\uD83D',
  '$',
  '…',
  '‽',
];
const WORDS = `w o ol n twas cause em 90s Jan etc cf Mr A b U 1 22 é ½ Lee`.split(' ');
const mark = fc.constantFrom(...MARKS, ...SPACES, ...WORDS);
const glued = fc.array(mark, { maxLength: 16 }).map((marks) => marks.join(''));

it('finds without a tree the very words, marks and breaks that the tree of retext-english has', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, glued), (text) => {
      const tree = parser.parse(text);
      const scanned = unitsIn(tree, text);
      expect(tree.children).toBeDefined(); // somebody looks at the tree: from now on it counts
      expect(scanned).toEqual(unitsOf(tree, text));
    }),
    { numRuns: 1000 },
  );
});

it('finds them across the pieces of a long text too', () => {
  const text = 'Mr. Lee paid $3.2 (or so). “Why?” he asked, etc. and left…\n'.repeat(400);
  const tree = parser.parse(text);
  const scanned = unitsIn(tree, text);
  expect(tree.children.length).toBeGreaterThan(400);
  expect(scanned).toEqual(unitsOf(tree, text));
});
