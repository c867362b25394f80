import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { formatTable, thousands } from './measure.mjs';

/** Reads large pages of several structures in a process of its own, and prints how many a CPU second, and the peak memory. */
export function measurePages(rounds) {
  const script = path.join(import.meta.dirname, 'read-pages.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, String(rounds)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const { kinds, megabytes } = JSON.parse(stdout);
  const mean = kinds.length / kinds.reduce((sum, { rate }) => sum + 1 / rate, 0);
  console.log(`Saved pages, read; the best of ${rounds} rounds; peak memory ${thousands(megabytes)} MB\n`);
  console.log(
    formatTable(
      ['page', 'kB', 'pages/CPU s'],
      [
        ...kinds.map(({ kind, kilobytes, rate }) => [kind, thousands(kilobytes), rate.toFixed(1)]),
        ['all of them', '', mean.toFixed(1)],
      ],
    ),
  );
}
