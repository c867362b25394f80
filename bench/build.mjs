import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { formatTable, thousands } from './measure.mjs';
import { writeArticles } from './texts.mjs';

const here = import.meta.dirname;

/** Builds many generated articles in a folder of its own, then again unchanged, with one changed, checks, and writes the report; prints the table. */
export function measureBuild(articles, count) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clipsheet-bench-'));
  try {
    writeArticles(path.join(folder, 'input'), count, articles);
    const rows = [run(folder, 'build', 'build, all new'), run(folder, 'build', 'build, nothing changed')];
    fs.appendFileSync(path.join(folder, 'input/day-1/2025-01-17-story-1.txt'), 'It rained.\n');
    rows.push(run(folder, 'build', 'build, one article changed'), run(folder, 'check', 'check, up to date'));
    rows.push(run(folder, 'report', 'report, all pages new'));
    console.log(
      `${thousands(count)} articles of about 4,000 characters, ${os.availableParallelism()} cores\n`,
    );
    console.log(formatTable(['command', 'seconds', 'CPU seconds', 'peak memory'], rows));
    const { size } = fs.statSync(path.join(folder, 'output/report/index.html'));
    console.log(`\nThe overview has ${thousands(Math.round(size / 1000))} kB.`);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function run(folder, command, label) {
  const usage = path.join(folder, 'usage.json');
  const began = performance.now();
  const { status } = spawnSync(
    process.execPath,
    ['--import', path.join(here, 'report-usage.mjs'), path.join(here, '../dist/cli.js'), command, '--quiet'],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CLIPSHEET_USAGE: usage },
    },
  );
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`${label} ended with exit status ${status}.`);
  const { cpu, megabytes } = JSON.parse(fs.readFileSync(usage, 'utf8'));
  return [label, seconds.toFixed(2), cpu.toFixed(1), `${thousands(megabytes)} MB`];
}
