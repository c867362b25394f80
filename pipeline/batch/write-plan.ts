import type { RowChoices } from '../6-write/row-choices.ts';
import type { ArticleStore } from './cache.ts';
import { MANIFEST, OWN_FILES, manifestText, refuseForeignFiles, writeManifest } from './manifest.ts';
import type { PlannedBatch } from './plan-batch.ts';
import { removeOutput } from './remove-output.ts';
import { Fingerprint } from './write-file.ts';
import { explained } from './explained.ts';
import type { OutputWriter } from './write-output.ts';

/**
 * Writes the planned output; removes what a former build wrote and this one does not.
 *
 * @param known what the output holds already: the files that the list names, and those that are as the last
 * build wrote them Throws a `UsageError` before anything is written where a file in the way is not ours.
 */
export async function writePlan(
  plan: PlannedBatch,
  from: { store: ArticleStore; choices: RowChoices },
  writer: OutputWriter,
  { listed, whole }: { listed: readonly string[]; whole: ReadonlySet<string> },
  progress: (done: number) => void,
) {
  const { fs, output } = writer;
  const { render } = await import('./render.ts');
  const own = plan.articles.map((article) => article.path);
  refuseForeignFiles(fs, output, [...listed, ...whole], own);
  // The list comes first: whatever a killed run has written is known to the next one.
  explained(MANIFEST, output, () => writeManifest(fs, output, [...listed, ...OWN_FILES, ...own], true));
  try {
    const { rows, tables, articles } = render(plan, from, writer, progress);
    const removed = removeOutput(
      fs,
      output,
      listed.filter((file) => !writer.outputs.has(file)),
    );
    explained(MANIFEST, output, () => writeManifest(fs, output, writer.outputs.keys()));
    writer.outputs.set(MANIFEST, String(new Fingerprint().add(manifestText(writer.outputs.keys()))));
    const outputs = Object.fromEntries(writer.outputs);
    return { removed, written: writer.written(), state: { rows, tables, articles, outputs } };
  } finally {
    writer.abandon();
  }
}
