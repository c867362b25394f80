#!/usr/bin/env node
// Speed and memory, as tables. Characters per CPU second of each stage and of the whole, beside compromise's tagger on the same text in
// the same run; then large saved pages; then a build of many small articles, and a second one of them unchanged.
//   node bench/run.mjs [--quick] [--text FILE] [--articles N]
import { parseArgs } from 'node:util';
import { articlesOf, piecesOf } from './texts.mjs';
import { measureStages } from './stages.mjs';
import { measureBuild } from './build.mjs';
import { measurePages } from './pages.mjs';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, text: { type: 'string' }, articles: { type: 'string' } },
});
const articles = values.text ? piecesOf(values.text) : articlesOf();

await measureStages(articles, values.quick ? 200_000 : 1_000_000);
console.log();
measurePages(values.quick ? 3 : 8);
console.log();
measureBuild(Number(values.articles ?? (values.quick ? 800 : 10_000)));
