import path from 'node:path';
import { OVERVIEW, REPORT } from '../6-write/report-link.ts';
import { EVERYTHING, type RowChoices } from '../6-write/row-choices.ts';
import { cacheFolder, writeToCache } from './cache-folder.ts';
import { checkFolders } from './check-folders.ts';
import { realEffects, type Effects } from './effects.ts';
import { isUpToDate, keepFormerBuild, readFormerBuild } from './former-build.ts';
import { takeInputs } from './inputs.ts';
import { findWhole } from './inspect-output.ts';
import { lockFolder } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { readManifest, refuseForeignFiles } from './manifest.ts';
import { versionOf } from './pipeline-version.ts';
import { createProgress, type ComputingState, type Progress } from './progress.ts';
import { refuseEdits } from './refuse-edits.ts';
import { removeOutputLeftovers } from './remove-output.ts';
import { listFailures, summarizeBuild, type BuildReport } from './summarize.ts';
import { chooseWorkers } from './choose-workers.ts';
import { removeLeftovers } from './write-file.ts';
import { explained } from './explained.ts';

/** Folders and settings of `build` and `check`. */
export interface BatchOptions {
  input: string;
  output: string;
  /** Folder of computed articles. */
  cache: string;
  /** Number of threads; by default what the machine and the work are worth. */
  workers?: number;
  /** What of an article goes into the files; everything by default. */
  choices?: RowChoices;
  quiet?: boolean;
}

/** Settings of `build`. */
export interface BuildOptions extends BatchOptions {
  /** Writes over what somebody edited in the tables by hand. */
  discardEdits?: boolean;
}

/**
 * Processes every article of a folder into the output folder; computes only what has changed.
 *
 * What decides is the content of the files and the pipeline's own version. Every file is written beside its
 * place and renamed into it; a run that is killed leaves nothing that the next one does not repair. Throws a
 * `UsageError` where a folder cannot be used.
 */
export async function build(options: BuildOptions, effects: Effects = realEffects()): Promise<BuildReport> {
  const { fs } = effects;
  const { output, quiet = false } = options;
  const began = effects.now();
  const progress = createProgress(effects, quiet);
  checkFolders(fs, options);
  prepareOutput(fs, output);
  const release = lockFolder(output);
  try {
    const report = await buildLocked(options, effects, progress, release);
    progress.clear();
    const hasReport = fs.existsSync(path.join(output, REPORT, OVERVIEW));
    const finished = { ...report, output, hasReport, milliseconds: effects.now() - began };
    if (finished.failures.length) effects.tell(listFailures(finished.failures, output));
    if (!quiet) effects.print(summarizeBuild(finished));
    return finished;
  } finally {
    release();
  }
}

/** A build that has the output folder to itself. */
async function buildLocked(
  options: BuildOptions,
  effects: Effects,
  progress: Progress,
  release: () => void,
): Promise<Omit<BuildReport, 'milliseconds' | 'output' | 'hasReport'>> {
  const { fs } = effects;
  const { output, cache, choices = EVERYTHING } = options;
  const inputs = takeInputs(fs, options.input, versionOf(choices, effects.version));
  const folder = cacheFolder(cache, output);
  const former = readFormerBuild(fs, folder, effects.tell);
  const whole = findWhole(fs, output, former);
  const listed = readManifest(fs, output);
  refuseForeignFiles(fs, output, [...listed, ...whole]);
  if (!options.discardEdits) {
    const { authority, corrections } = inputs;
    await refuseEdits(fs, { output, whole, choices, authority, corrections, input: options.input });
  }
  removeOutputLeftovers(fs, output, listed);
  // Also where nothing is new: a build may be killed after its output is whole.
  writeToCache(folder, () => removeLeftovers(fs, folder));

  if (isUpToDate(former, inputs.digest, whole)) {
    const { rows, failures, leftOut } = former;
    return { articles: rows.articles, computed: 0, written: 0, removed: 0, rows, failures, leftOut };
  }
  // Loaded only now: a run with nothing to do is over before that.
  const [{ ArticleStore }, { failuresOf, planBatch }, { outputWriter }, { writePlan }] = await Promise.all([
    import('./cache.ts'),
    import('./plan-batch.ts'),
    import('./write-output.ts'),
    import('./write-plan.ts'),
  ]);
  const store = new ArticleStore(fs, folder, inputs.version, true);
  try {
    let computing: ComputingState = { files: 0, of: 0, articles: 0 };
    const goOn = effects.onInterrupt(() => {
      progress.clear();
      effects.tell(tellInterrupted(computing, output));
      release();
    });
    const plan = await planBatch(inputs, {
      fs,
      store,
      choices,
      former,
      whole,
      process: effects.process,
      workers: (bytes) => options.workers ?? chooseWorkers(effects.cores, bytes),
      progress(state) {
        computing = state;
        progress.computing(state);
      },
    }).finally(goOn);
    const writer = outputWriter(fs, output, { former, whole });
    const wrote = await writePlan(plan, { store, choices }, writer, { listed, whole }, (done) =>
      progress.show('articles written', done, plan.articles.length),
    );
    const failures = failuresOf(plan);
    const { computed, leftOut } = plan;
    const { digest: linked } = plan.linked;
    keepFormerBuild(fs, folder, { digest: inputs.digest, linked, ...wrote.state, failures, leftOut });
    store.prune(new Set(inputs.files.map(({ path: name }) => name)));
    const { removed, written, state } = wrote;
    return {
      articles: plan.articles.length,
      computed,
      written,
      removed,
      rows: state.rows,
      failures,
      leftOut,
    };
  } finally {
    store.close();
  }
}

function tellInterrupted({ files, of }: ComputingState, output: string): string {
  return `Interrupted. ${files} of ${of} files are computed and kept, and “${output}” is as it was: run the command again, and it goes on from there.\n`;
}

function prepareOutput(fs: Effects['fs'], output: string): void {
  explained('', output, () => makeFolder(fs, output));
}
