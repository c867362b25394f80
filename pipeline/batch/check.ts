import { diskStore, memoryStore } from './cache.ts';
import { checkFolders } from './check-folders.ts';
import { chooseWorkers } from './choose-workers.ts';
import type { BatchOptions } from './build.ts';
import type { Difference } from './compare-output.ts';
import { realEffects, type Effects } from './effects.ts';
import { readFormerBuild } from './former-build.ts';
import { readManifest } from './manifest.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { planBatch, takeInputs } from './plan-batch.ts';
import { createProgress } from './progress.ts';
import { listFailures } from './summarize.ts';

/** What `check` found. */
export interface CheckReport {
  differences: Difference[];
  failures: string[];
}

/** Files that are listed one by one. */
const LISTED = 40;

/** Computes what `build` would write and compares it with the output folder. Writes nothing, neither there nor into the cache. */
export async function check(options: BatchOptions, effects: Effects = realEffects()): Promise<CheckReport> {
  const { fs } = effects;
  const { input, output, cache, quiet = false } = options;
  const progress = createProgress(effects, quiet);
  checkFolders(fs, options);
  const inputs = takeInputs(fs, input, pipelineVersion());
  const plan = await planBatch(inputs, {
    fs,
    store: memoryStore(diskStore(fs, cache)),
    cache,
    former: readFormerBuild(fs, cache, output),
    process: effects.process,
    workers: (bytes) => options.workers ?? chooseWorkers(effects.cores, bytes),
    progress: (done, total) => progress.show('files read', done, total),
  });
  const [{ render }, { compareWithOutput }] = await Promise.all([
    import('./render.ts'),
    import('./compare-output.ts'),
  ]);
  const comparison = compareWithOutput(fs, output);
  render(plan, comparison, (done) => progress.show('articles compared', done, plan.articles.length));
  const differences = comparison.finish(readManifest(fs, output));
  const failures = plan.problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  progress.clear();
  if (failures.length) effects.tell(listFailures(failures, output));
  if (!quiet || differences.length) effects.print(describeDifferences(differences, output));
  return { differences, failures };
}

/** The differences for a reader: which file, how many rows, a few of them. */
export function describeDifferences(differences: readonly Difference[], output: string): string {
  if (!differences.length) return `${output} is up to date.\n`;
  const lines = differences
    .slice(0, LISTED)
    .flatMap(({ path, kind, rows, examples }) => [
      `${path}: ${rows ? describeRows(rows) : KINDS[kind]}`,
      ...examples.map((example) => `    ${shorten(example)}`),
    ]);
  if (differences.length > LISTED) lines.push(`And ${differences.length - LISTED} more files.`);
  const files = differences.length === 1 ? '1 file differs' : `${differences.length} files differ`;
  return `${output} is out of date: ${files}. Run \`clipsheet build\` (or \`make\`) to bring it up to date.\n\n${lines.join('\n')}\n`;
}

const KINDS: Record<Difference['kind'], string> = {
  missing: 'is missing',
  changed: 'has changed',
  surplus: 'belongs to no article any more',
};

function describeRows({ added, removed, changed }: NonNullable<Difference['rows']>): string {
  const parts = [
    [added, 'to add'],
    [removed, 'to remove'],
    [changed, 'changed'],
  ] as const;
  return parts
    .filter(([count]) => count)
    .map(([count, what]) => `${count} ${count === 1 ? 'row' : 'rows'} ${what}`)
    .join(', ');
}

/** A line that fits on a screen. */
function shorten(line: string): string {
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
