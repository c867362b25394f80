// Prints, as JSON, the pages of each kind that are read in a CPU second, and the peak memory in megabytes. By itself, so that the memory is that of reading.
import process from 'node:process';
import { readArticles } from '../dist/1-read/index.js';
import { cpuSeconds } from './measure.mjs';
import { makePages } from './make-pages.mjs';

/** Pages read of each kind in a round, and rounds, of which the best counts. */
const PAGES = 5;
const ROUNDS = Number(process.argv[2] ?? 5);

const kinds = makePages().map(([kind, html]) => ({ kind, bytes: Buffer.from(html), best: Infinity }));
for (let round = 0; round < ROUNDS; round++)
  for (const one of kinds) {
    const seconds = cpuSeconds(() => {
      for (let at = 0; at < PAGES; at++) readArticles({ path: 'page.html', bytes: one.bytes });
    });
    one.best = Math.min(one.best, seconds / PAGES);
  }
console.log(
  JSON.stringify({
    kinds: kinds.map(({ kind, bytes, best }) => ({ kind, kilobytes: bytes.length / 1000, rate: 1 / best })),
    megabytes: process.resourceUsage().maxRSS / 1000,
  }),
);
