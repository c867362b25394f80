import { EVERYTHING } from '../6-write/row-choices.ts';
import { cacheFolder } from './cache-folder.ts';
import { checkFolders } from './check-folders.ts';
import { chooseWorkers } from './choose-workers.ts';
import type { BatchOptions } from './build.ts';
import type { Difference } from './compare-output.ts';
import { realEffects, type Effects } from './effects.ts';
import { isUpToDate, readFormerBuild } from './former-build.ts';
import { takeInputs } from './inputs.ts';
import { findWhole } from './inspect-output.ts';
import { readManifest } from './manifest.ts';
import { versionOf } from './pipeline-version.ts';
import { createProgress } from './progress.ts';
import { listFailures } from './summarize.ts';

/** What `check` found. */
export interface CheckReport {
  differences: Difference[];
  failures: string[];
}

/** Files that are listed one by one. */
const LISTED = 40;

/** Settings of `check`. */
export interface CheckOptions extends BatchOptions {
  /** Computes and renders every article again, whatever the cache says. */
  full?: boolean;
}

/**
 * Computes what `build` would write and compares it with the output folder. Writes nothing, neither there nor
 * into the cache.
 *
 * An output that is as the former build wrote it, of the same input, is not made again to be compared.
 */
export async function check(options: CheckOptions, effects: Effects = realEffects()): Promise<CheckReport> {
  const { fs } = effects;
  const { input, output, cache, choices = EVERYTHING, quiet = false, full = false } = options;
  const progress = createProgress(effects, quiet);
  checkFolders(fs, options);
  const inputs = takeInputs(fs, input, versionOf(choices, effects.version));
  const folder = cacheFolder(cache, output);
  const former = full ? undefined : readFormerBuild(fs, folder, effects.tell);
  const whole = findWhole(fs, output, former);
  let found: CheckReport;
  if (isUpToDate(former, inputs.digest, whole)) found = { differences: [], failures: former.failures };
  else {
    const [{ ArticleStore }, { failuresOf, planBatch }, { render }, { compareWithOutput }] =
      await Promise.all([
        import('./cache.ts'),
        import('./plan-batch.ts'),
        import('./render.ts'),
        import('./compare-output.ts'),
      ]);
    const store = new ArticleStore(fs, folder, full ? `${inputs.version} again` : inputs.version, false);
    try {
      const plan = await planBatch(inputs, {
        fs,
        store,
        choices,
        former,
        whole,
        process: effects.process,
        workers: (bytes) => options.workers ?? chooseWorkers(effects.cores, bytes),
        progress: progress.computing,
      });
      const comparison = compareWithOutput(fs, output, whole);
      render(plan, { store, choices }, comparison, (done) =>
        progress.show('articles compared', done, plan.articles.length),
      );
      found = { differences: comparison.finish(readManifest(fs, output)), failures: failuresOf(plan) };
    } finally {
      store.close();
    }
  }
  const { differences, failures } = found;
  progress.clear();
  if (failures.length) effects.tell(listFailures(failures, output));
  if (!quiet || differences.length) effects.print(describeDifferences(differences, output));
  return found;
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
