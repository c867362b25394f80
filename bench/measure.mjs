import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** CPU seconds, of all threads of this process, that a function takes. */
export function cpuSeconds(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** A table of text: the first column to the left, the others to the right. */
export function formatTable(header, rows) {
  const widths = header.map((_, i) => Math.max(...[header, ...rows].map((row) => row[i].length)));
  const line = (row) =>
    row
      .map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
      .join('   ')
      .trimEnd();
  return [line(header), widths.map((width) => '-'.repeat(width)).join('   '), ...rows.map(line)].join('\n');
}

/** A number with its thousands apart. */
export function thousands(number) {
  return String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Runs a program of Node to its end, with some text as its input; seconds, CPU seconds of all its threads, peak memory. */
export function measured(args, cwd, input = '') {
  const usage = path.join(cwd, 'usage.json');
  const began = performance.now();
  const report = path.join(import.meta.dirname, 'report-usage.mjs');
  const { status } = spawnSync(process.execPath, ['--import', report, ...args], {
    cwd,
    input,
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, CLIPSHEET_USAGE: usage },
  });
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with exit status ${status}.`);
  return { seconds, ...JSON.parse(fs.readFileSync(usage, 'utf8')) };
}
