import fc from 'fast-check';

const words = [
  'The', 'mayor', 'Ann', 'Lee', 'Mr. Osei', 'said', 'told', 'NNA', 'he', 'they', 'that', 'would', 'vote', 'on', 'Friday', 'last year', 'in 2019', 'March 3',
  'more than', '11,000', '$3.2bn', '5%', 'two', 'thirds', 'thousands', 'hundreds', 'dozens', 'of', 'to', 'between', 'from', 'half', 'a few', 'several', 'quarter', 'billion', 'year', 'minus', '3-1', 'million', 'euros', 'according to', 'the ministry', 'U.S.', 'Oslo', 'and', 'but', 'who',
  'never', '42-year-old', 'Acme Ltd', 'p.m.', '3:30', 'km', 'President', '9/11', 'No. 5', 'von', 'O’Neill', 'é', '🙂', '\u0000', '\u2028', '=1+1',
];
const marks = ['.', '?', '!', ',', ';', ':', '“', '”', '"', '‘', '’', "'", '«', '»', '„', '``', "''", '—', '–', '-', '(', ')', '[', ']', '…', '/', '$', '%', '#', '@'];
const gaps = [' ', ' ', ' ', ' ', '', '\n', '\n\n', '\t', '  '];

const newsPiece = fc.tuple(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 2, arbitrary: fc.constantFrom(...marks) }), fc.constantFrom(...gaps)).map((p) => p.join(''));

/** Text like news, only broken: words that stages look for, marks that need not pair, gaps that need not be there. */
export const newsText = fc.array(newsPiece, { maxLength: 80 }).map((pieces) => pieces.join(''));

/** Any text at all. */
export const anyText = fc.oneof({ weight: 4, arbitrary: newsText }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) });

/** A publication date, or none. */
export const published = fc.constantFrom(null, '2024-02-29', '2025-01-17', '2020-12-31T23:30:00Z', '1999-06-01');
