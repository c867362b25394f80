import { createHash } from 'node:crypto';
import path from 'node:path';
import { describeSystemError, realEffects, UsageError, type Effects } from '../batch/effects.ts';
import { writeFileWhole } from '../batch/write-file.ts';
import { processArticle } from '../process.ts';
import { evaluateDocuments, figuresOf, type LayerReport } from './evaluate-documents.ts';
import { compareFloors, pinFloors, readFloors, type Floors } from './floors.ts';
import { formatReport } from './format-report.ts';
import { readGold, type GoldDocument } from './gold.ts';
import { predictionOf, type Prediction } from './prediction.ts';

export interface EvaluateOptions {
  /** Print figures as JSON in place of tables. */
  json?: boolean;
  /** File of pinned floors to compare with. */
  floors?: string;
  /** Write what was measured into the file of floors. */
  pin?: boolean;
  /** Allow `pin` to lower a floor. */
  lower?: boolean;
}

type EvaluateEffects = Pick<Effects, 'fs' | 'print' | 'tell'>;

/**
 * Runs the program over files of annotated documents and prints how often it is right, by file and layer.
 *
 * Throws a `UsageError` where a file is missing or malformed, before anything is computed.
 *
 * @returns the exit status: 1 where a figure lies below its floor or a document failed, else 0
 */
export function runEvaluate(
  files: readonly string[],
  options: EvaluateOptions = {},
  effects: EvaluateEffects = realEffects(),
): number {
  if ((options.pin || options.lower) && !options.floors)
    throw new UsageError('--pin and --lower need --floors FILE: name the file of floors.');
  const golds = files.map((file) => loadGold(file, effects));
  const floors = options.floors ? loadFloors(options.floors, options.pin === true, effects) : {};
  const measured: Floors = {};
  const reports: Record<string, { digest: string; documents: number; layers: LayerReport[] }> = {};
  let failed = 0;
  for (const { name, digest, documents } of golds) {
    const predictions = predict(documents, (message) => {
      failed++;
      effects.tell(`${message}\n`);
    });
    const layers = evaluateDocuments(documents, predictions);
    measured[name] = { digest, figures: figuresOf(layers) };
    reports[name] = { digest, documents: documents.length, layers };
    if (!options.json) effects.print(`${formatReport(name, documents.length, layers)}\n`);
  }
  if (options.json) effects.print(`${JSON.stringify(reports, null, 2)}\n`);
  const below = options.pin ? pin(floors, measured, options, effects) : compareFloors(floors, measured);
  for (const line of below) effects.tell(`${line}\n`);
  return below.length || failed ? 1 : 0;
}

/** Predictions of the documents by id. A document that fails is told of and has none. */
function predict(
  documents: readonly GoldDocument[],
  fail: (message: string) => void,
): Map<string, Prediction> {
  const predictions = new Map<string, Prediction>();
  for (const { id, text, published } of documents) {
    try {
      predictions.set(id, predictionOf(processArticle({ article_id: id, text, published })));
    } catch (error) {
      fail(`“${id}” could not be processed and counts as empty: ${(error as Error).message}`);
    }
  }
  return predictions;
}

function loadGold(
  file: string,
  { fs }: EvaluateEffects,
): { name: string; digest: string; documents: GoldDocument[] } {
  const content = load(file, fs);
  const name = path.basename(file).replace(/\.(?:jsonl|ndjson)$/, '');
  return {
    name,
    digest: createHash('sha256').update(content).digest('hex'),
    documents: readGold(content, file),
  };
}

function loadFloors(file: string, mayBeMissing: boolean, { fs }: EvaluateEffects): Floors {
  return mayBeMissing && !fs.existsSync(file) ? {} : readFloors(load(file, fs), file);
}

function load(file: string, fs: EvaluateEffects['fs']): string {
  try {
    return fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError(
      `“${file}” cannot be read, because ${describeSystemError(error)}: name a file that is there.`,
    );
  }
}

/** Writes the floors; refuses, and says why, where one would be lowered without leave. */
function pin(
  floors: Floors,
  measured: Floors,
  { floors: file, lower }: EvaluateOptions,
  { fs, tell }: EvaluateEffects,
): string[] {
  const { pinned, lowered } = pinFloors(floors, measured);
  if (lowered.length && !lower)
    return [...lowered, 'Nothing was pinned: say --lower as well if these floors are to be lowered.'];
  for (const line of lowered) tell(`Lowered: ${line}\n`);
  writeFileWhole(fs, file!, `${JSON.stringify(pinned, null, 2)}\n`);
  return [];
}
