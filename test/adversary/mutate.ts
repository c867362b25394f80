import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

const CASES = path.join(import.meta.dirname, '../cases');

/** Articles that stand in the project's cases, as they are. */
export const seeds: readonly string[] = fs
  .readdirSync(CASES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^[^/]+\/article\.(?:txt|md|html)$/.test(name.split(path.sep).join('/')))
  .sort()
  .map((name) => fs.readFileSync(path.join(CASES, name), 'utf8'));

/** What is put into a text: marks, markup, controls, formulas, words of other alphabets, figures that never end. */
const NASTY = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  '«',
  '»',
  '``',
  "''",
  '\u0000',
  '\u200B',
  '\u202E',
  '\u2028',
  '\r\n',
  '\n\n',
  '\uFEFF',
  '\uD83D\uDE42',
  '\uD83D',
  'é'.normalize('NFD'),
  '=1+1',
  ';=cmd|x',
  '\t@SUM(1)',
  '<script>alert(1)</script>',
  ']]>',
  '&amp;',
  '<p>',
  '</p>',
  '---\n',
  '{"a":',
  '\\',
  '9'.repeat(400),
  '1'.repeat(30) + '%',
  '$',
  '€ 1.234,56',
  '1e309',
  '-0',
  '0x1F',
  '99999-12-31',
  'Feb. 30, 2025',
  'three thousand million',
  ' this week ',
  ' tomorrow ',
  ' in the next century ',
  ' a million years ago ',
  ' 500,000 weeks later ',
  'said',
  ' said Ann Lee, ',
  'according to ',
  'he said she said ',
  'Ж',
  '中文',
  'العربية',
  'a'.repeat(300),
  ' and'.repeat(60),
  '('.repeat(40),
  'Mr. ',
  'Jr.',
  '’s',
  '...',
  '—',
  '\u00A0',
] as const;

interface Mutation {
  kind: 'cut' | 'double' | 'repeat' | 'insert' | 'move' | 'upper' | 'lower' | 'glue' | 'swap marks' | 'end';
  at: number;
  length: number;
  what: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(
    'cut',
    'double',
    'repeat',
    'insert',
    'insert',
    'insert',
    'move',
    'upper',
    'lower',
    'glue',
    'swap marks',
    'end',
  ),
  at: fc.nat(10_000),
  length: fc.nat(400),
  what: fc.constantFrom(...NASTY),
});

/** An article, changed in up to twelve places as no editor would change it. */
export const mutatedArticle: fc.Arbitrary<string> = fc
  .tuple(fc.nat(seeds.length - 1), fc.array(mutation, { maxLength: 12 }))
  .map(([seed, mutations]) => mutations.reduce(apply, seeds[seed]));

/** Longest text that mutations may lead to: repetition is to be tried, not the machine's patience. */
const LONGEST = 20_000;

function apply(text: string, { kind, at, length, what }: Mutation): string {
  const start = text.length ? at % text.length : 0;
  const end = Math.min(text.length, start + length);
  const [before, piece, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const changed = {
    cut: () => before + after,
    double: () => before + piece + piece + after,
    repeat: () => before + piece.slice(0, 20).repeat(30) + after,
    insert: () => before + what + piece + after,
    move: () => after + before + piece,
    upper: () => before + piece.toUpperCase() + after,
    lower: () => before + piece.toLowerCase() + after,
    glue: () => before + piece.replace(/\s+/g, '') + after,
    'swap marks': () => before + piece.replace(/[“”"]/g, what) + after,
    end: () => before,
  }[kind]();
  return changed.length > LONGEST ? text : changed;
}
