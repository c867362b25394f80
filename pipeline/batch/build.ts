import path from 'node:path';
import { diskStore, pruneCache } from './cache.ts';
import { checkFolders } from './check-folders.ts';
import { realEffects, type Effects } from './effects.ts';
import { keepFormerBuild, readFormerBuild, type FormerBuild } from './former-build.ts';
import { lockFolder } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { MANIFEST, manifestText, readManifest, writeManifest } from './manifest.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { planBatch, takeInputs, type PlannedBatch } from './plan-batch.ts';
import { createProgress, type Progress } from './progress.ts';
import { removeOutput, removeOutputLeftovers } from './remove-output.ts';
import { listFailures, summarizeBuild, type BuildReport } from './summarize.ts';
import { chooseWorkers } from './choose-workers.ts';
import { explained, outputWriter } from './write-output.ts';
import { Fingerprint, fingerprintOf } from './write-file.ts';

/** Folders and settings of `build` and `check`. */
export interface BatchOptions {
  input: string;
  output: string;
  /** Folder of computed articles. */
  cache: string;
  /** Number of threads; by default what the machine and the work are worth. */
  workers?: number;
  quiet?: boolean;
}

/**
 * Processes every article of a folder into the output folder; computes only what has changed.
 *
 * What decides is the content of the files and the pipeline's own version. Every file is written beside its place and renamed into
 * it; a run that is killed leaves nothing that the next one does not repair. Throws a `UsageError` where a folder cannot be used.
 */
export async function build(options: BatchOptions, effects: Effects = realEffects()): Promise<BuildReport> {
  const { fs } = effects;
  const { output, quiet = false } = options;
  const began = effects.now();
  const progress = createProgress(effects, quiet);
  checkFolders(fs, options);
  prepareOutput(fs, output);
  const release = lockFolder(output);
  try {
    const report = await buildLocked(options, effects, progress);
    progress.clear();
    const finished = { ...report, output, milliseconds: effects.now() - began };
    if (finished.failures.length) effects.tell(listFailures(finished.failures, output));
    if (!quiet) effects.print(summarizeBuild(finished));
    return finished;
  } finally {
    release();
  }
}

/** A build that has the output folder to itself. */
async function buildLocked(
  options: BatchOptions,
  effects: Effects,
  progress: Progress,
): Promise<Omit<BuildReport, 'milliseconds' | 'output'>> {
  const { fs } = effects;
  const { output, cache } = options;
  const inputs = takeInputs(fs, options.input, pipelineVersion());
  const former = readFormerBuild(fs, cache, output);
  const listed = readManifest(fs, output);
  removeOutputLeftovers(fs, output, listed);

  if (former?.digest === inputs.digest && isIntact(fs, output, former)) {
    const { rows, failures, leftOut } = former;
    return { articles: rows.articles, computed: 0, written: 0, removed: 0, rows, failures, leftOut };
  }
  const plan = await planBatch(inputs, {
    fs,
    store: diskStore(fs, cache),
    cache,
    former,
    process: effects.process,
    workers: (bytes) => options.workers ?? chooseWorkers(effects.cores, bytes),
    progress: (done, total) => progress.show('files read', done, total),
  });
  const wrote = await writePlan(fs, output, plan, listed, (done) =>
    progress.show('articles written', done, plan.articles.length),
  );
  const failures = plan.problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  const { leftOut } = plan;
  keepFormerBuild(fs, cache, output, {
    version: inputs.version,
    digest: inputs.digest,
    inputs: plan.inputs,
    outputs: wrote.outputs,
    rows: wrote.rows,
    failures,
    leftOut,
  });
  pruneCache(fs, cache, staleKeys(former, plan.inputs));
  return {
    articles: plan.articles.length,
    computed: plan.computed,
    written: wrote.written,
    removed: wrote.removed,
    rows: wrote.rows,
    failures,
    leftOut,
  };
}

/** Writes the planned output; removes what a former build wrote and this one does not. */
async function writePlan(
  fs: Effects['fs'],
  output: string,
  plan: PlannedBatch,
  listed: readonly string[],
  progress: (done: number) => void,
) {
  const { render } = await import('./render.ts');
  const writer = outputWriter(fs, output);
  // The list comes first: whatever a killed run has written is known to the next one.
  const own = plan.articles.map((article) => article.path);
  explained(MANIFEST, output, () => writeManifest(fs, output, [...listed, ...own]));
  try {
    const rows = render(plan, writer, progress);
    const removed = removeOutput(
      fs,
      output,
      listed.filter((file) => !writer.outputs.has(file)),
    );
    explained(MANIFEST, output, () => writeManifest(fs, output, writer.outputs.keys()));
    writer.outputs.set(MANIFEST, String(new Fingerprint().add(manifestText(writer.outputs.keys()))));
    return { rows, removed, written: writer.written(), outputs: Object.fromEntries(writer.outputs) };
  } finally {
    writer.abandon();
  }
}

function prepareOutput(fs: Effects['fs'], output: string): void {
  explained('', output, () => makeFolder(fs, output));
}

/** Whether every file that the former build wrote is still there as it was. */
function isIntact(fs: Effects['fs'], output: string, former: FormerBuild): boolean {
  return Object.entries(former.outputs).every(
    ([name, fingerprint]) => fingerprintOf(fs, path.join(output, name)) === fingerprint,
  );
}

/** Keys that the former build used and this one does not. */
function staleKeys(former: FormerBuild | undefined, inputs: FormerBuild['inputs']): string[] {
  const keys = (of: FormerBuild['inputs']): string[] =>
    Object.values(of).flatMap(({ articles }) =>
      articles.flatMap((article) => ('key' in article ? [article.key] : [])),
    );
  const used = new Set(keys(inputs));
  return former ? keys(former.inputs).filter((key) => !used.has(key)) : [];
}
