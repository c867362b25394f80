import type { RowChoices } from '../6-write/row-choices.ts';
import type { ArticleStore } from './cache.ts';
import { MANIFEST, OWN_FILES, manifestText, writeManifest } from './manifest.ts';
import type { PlannedBatch } from './plan-batch.ts';
import { removeOutput } from './remove-output.ts';
import { Fingerprint } from './write-file.ts';
import { explained, type OutputWriter } from './write-output.ts';

/** Writes the planned output; removes what a former build wrote and this one does not. */
export async function writePlan(
  plan: PlannedBatch,
  from: { store: ArticleStore; choices: RowChoices },
  writer: OutputWriter,
  listed: readonly string[],
  progress: (done: number) => void,
) {
  const { fs, output } = writer;
  const { render } = await import('./render.ts');
  // The list comes first: whatever a killed run has written is known to the next one.
  const own = plan.articles.map((article) => article.path);
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
