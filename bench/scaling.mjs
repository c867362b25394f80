#!/usr/bin/env node
// How the cost of each stage grows with the length of texts that nobody would print: each kind is doubled, and the exponent between the last two
// lengths must stay under 1.2 (1 is linear, 2 quadratic). Exit status 1 where it does not.
//   node bench/scaling.mjs [--kinds WORD] [--characters 200000]
import v8 from 'node:v8';
import vm from 'node:vm';
import { parseArgs } from 'node:util';
import { readArticles } from '../dist/1-read/index.js';
import { parseEnglish } from '../dist/2-parse/parse-english.js';
import { parseNews } from '../dist/2-parse/index.js';
import { checkRecord } from '../dist/5-check/index.js';
import { sourceOf } from '../dist/process.js';
import { stages } from '../dist/stages.js';
import { unified } from 'unified';
import { cpuSeconds } from './measure.mjs';
import { recordOf, runStage, writeRecord } from './records.mjs';

/** What is repeated, by the name of its kind. */
const KINDS = {
  'quotation marks': '"',
  'opening marks': '“',
  'single marks': "'",
  'pairs of marks': '“”',
  'marks and words': '“a ',
  'marks of three shapes': '“"\'',
  'quotations in paragraphs': '“a\n\n',
  'quoted words': '“no” ',
  'speech with cues': '“no,” said Ann Lee. ',
  'cues alone': 'said ',
  'cues that wait': 'said that ',
  'according to': 'according to ',
  digits: '1',
  figures: '1 ',
  thousands: '1,000',
  'dollar signs': '$',
  'per cents': '5% ',
  'number words': 'two hundred ',
  ranges: '3-',
  slashes: '1/',
  fractions: 'a third of ',
  ages: 'Ann Lee, 42, ',
  years: '2019 ',
  weekdays: 'Friday ',
  'dates to be joined': 'on Friday, March 3, ',
  'steps in time': 'two years before the day after ',
  names: 'Ann ',
  'long names': 'Ann Lee of the Bank of Oslo and ',
  initials: 'J. ',
  titles: 'President ',
  acronyms: 'the National Weather Agency (NWA) ',
  possessives: 'Ann’s ',
  pronouns: 'she ',
  capitals: 'A',
  'one endless word': 'a',
  hyphens: '-',
  brackets: '(',
  commas: ',',
  stops: '. ',
  'line breaks': '\n',
  'empty paragraphs': 'a\n\n',
  spaces: ' ',
  'characters beyond the basic plane': '🙂',
  'marks that combine': 'e\u0301',
};

/** Growth above this is no noise, and is not linear. */
const MOST = 1.2;

/** What takes less, in CPU seconds, is too short to say how it grows. */
const LEAST = 0.06;

const ROUNDS = 2;

const { values } = parseArgs({ options: { kinds: { type: 'string' }, characters: { type: 'string' } } });
const longest = Number(values.characters ?? 200_000);
const kinds = Object.entries(KINDS).filter(([name]) => name.includes(values.kinds ?? ''));
v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc');
const parser = unified().use(parseEnglish).freeze();

measured(textOf('Ann Lee said on Friday that “5% of 300 dogs” came. ', 50_000)); // the compiler warms up
console.log(
  `${kinds.length} kinds of text, ${longest / 2} and ${longest} characters, best of ${ROUNDS} rounds, Node ${process.versions.node}\n`,
);
const print = (cells) =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(36) : cell.padStart(8))).join('   '));
print(['kind', 'CPU s', 'whole', 'steepest', 'stage']);
const failures = [];
for (const [name, piece] of kinds) {
  let found = growthOf(piece, longest);
  // What looks steep is measured again at twice the length: a true exponent stays, what another program did to the machine does not.
  for (let again = 0; again < 3 && found.worst.exponent > MOST; again++) found = growthOf(piece, 2 * longest);
  const { whole, seconds, worst } = found;
  const steep = worst.exponent.toFixed(2);
  if (worst.exponent > MOST) failures.push(`${name}: ${worst.stage} grows with an exponent of ${steep}`);
  print([name, seconds.toFixed(2), whole.toFixed(2), worst.stage ? steep : '', worst.stage]);
}
console.log(failures.length ? `\n${failures.join('\n')}` : `\nNo stage grows with an exponent over ${MOST}.`);
process.exitCode = failures.length ? 1 : 0;

function textOf(piece, characters) {
  return piece.repeat(Math.ceil(characters / piece.length));
}

/** The exponents between half a length and the length: of the whole, and of the stage where it is highest. */
function growthOf(piece, characters) {
  const best = [characters / 2, characters].map((length) => bestOf(textOf(piece, length)));
  const exponentOf = (stage) => Math.log2(best[1].get(stage) / best[0].get(stage));
  const long = [...best[1].keys()].filter((stage) => best[1].get(stage) >= LEAST);
  const worst = long
    .map((stage) => ({ stage, exponent: exponentOf(stage) }))
    .reduce((a, b) => (b.exponent > a.exponent ? b : a), { stage: '', exponent: 0 });
  const [half, all] = best.map((seconds) => [...seconds.values()].reduce((sum, s) => sum + s, 0));
  return { whole: Math.log2(all / half), seconds: all, worst };
}

/** CPU seconds of each stage, the best of some rounds. */
function bestOf(text) {
  const best = new Map();
  for (let round = 0; round < ROUNDS; round++)
    for (const [stage, seconds] of measured(text))
      best.set(stage, Math.min(seconds, best.get(stage) ?? Infinity));
  return best;
}

/** Runs a text through everything once; CPU seconds by stage. */
function measured(text) {
  const seconds = new Map();
  const time = (stage, run) => {
    collect();
    let result;
    seconds.set(
      stage,
      cpuSeconds(() => {
        result = run();
      }),
    );
    return result;
  };
  for (const [format, content] of [
    ['txt', text],
    ['md', text],
    ['html', `<html><body><article><p>${text}</p></article></body></html>`],
    ['json', JSON.stringify({ text })],
  ])
    time(`1-read ${format}`, () => readArticles({ path: `a.${format}`, bytes: Buffer.from(content) }));
  const facts = { source: sourceOf({ article_id: 'a', text, published: '2025-01-17' }), corrections: [] };
  const tree = time('parser', () => parser.parse(text));
  facts.parsed = time('2-parse', () => parseNews(tree, text));
  for (const stage of stages) time(stage.name, () => runStage(stage, facts));
  const record = recordOf(facts);
  time('5-check', () => checkRecord(record));
  time('6-write', () => writeRecord(record));
  return seconds;
}
