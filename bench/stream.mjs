#!/usr/bin/env node
// Sends short lines through `stream`, one article each, with a name, a figure and a day of their own: lines a CPU second, and memory on the way,
// which must not grow with their number. Exit status 1 where the second half took more than a quarter above the first.
//   node bench/stream.mjs [--lines 1000000] [--workers 1]
import { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { tuneEngine } from '../dist/batch/tune-engine.js';
import { stream } from '../dist/stream/stream.js';
import { formatTable, thousands } from './measure.mjs';
import { randomFrom } from './texts.mjs';

const { values } = parseArgs({ options: { lines: { type: 'string' }, workers: { type: 'string' } } });
const count = Number(values.lines ?? 1_000_000);
const STEPS = 10;

tuneEngine();
const next = randomFrom(1);
const pick = (list) => list[next(list.length)];
const name = () =>
  `${pick(['Ada', 'Bo', 'Maja', 'Ines'])} ${pick(['Ok', 'Lin', 'Wol', 'Car'])}${next(1e6).toString(36)}`;

function* lines() {
  for (let i = 0; i < count; i++) {
    const text = `${name()} said on ${pick(['Friday', 'Monday', '3 March'])} that ${next(1e6)} people came to ${name()}.`;
    yield Buffer.from(`${JSON.stringify({ article_id: `line-${i}`, text, published: '2025-01-17' })}\n`);
  }
}

let answered = 0;
let bytes = 0;
const steps = [];
let before = process.cpuUsage();
const output = new Writable({
  write(chunk, _encoding, done) {
    bytes += chunk.length;
    if (++answered % Math.ceil(count / STEPS) === 0) {
      const { user, system } = process.cpuUsage(before);
      before = process.cpuUsage();
      const { rss } = process.memoryUsage();
      steps.push({ answered, seconds: (user + system) / 1e6, megabytes: rss / 2 ** 20 });
    }
    done();
  },
});
const failed = await stream(Readable.from(lines()), output, { workers: Number(values.workers ?? 1) });

console.log(
  formatTable(
    ['lines answered', 'lines per CPU second', 'memory'],
    steps.map(({ answered, seconds, megabytes }) => [
      thousands(answered),
      thousands(count / STEPS / seconds),
      `${thousands(megabytes)} MB`,
    ]),
  ),
);
const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
const peak = (part) => Math.max(...part.map(({ megabytes }) => megabytes));
const growth = peak(steps.slice(STEPS / 2)) / peak(steps.slice(0, STEPS / 2));
console.log(
  `\n${thousands(answered)} lines, ${failed} failed, ${thousands(bytes / 1e6)} MB of answers: ${thousands(answered / seconds)} lines per CPU second; memory of the second half ${growth.toFixed(2)} times that of the first.`,
);
process.exitCode = failed || answered !== count || growth > 1.25 ? 1 : 0;
