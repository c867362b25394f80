import { decodeList } from '../1-read/decode.ts';
import fs from 'node:fs';
import path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { checkRecord } from '../5-check/index.ts';
import { OVERVIEW, REPORT } from '../6-write/report-link.ts';
import { recordInFull } from '../6-write/lean-record.ts';
import { EVERYTHING, type RowChoices } from '../6-write/row-choices.ts';
import { compare } from '../common/rows.ts';
import type { ArticleRecord } from '../tables.ts';
import { cacheFolder } from './cache-folder.ts';
import { ArticleStore, type KnownArticle } from './cache.ts';
import { describeSystemError, realEffects, UsageError, type Effects } from './effects.ts';
import { fileProblem } from './file-problem.ts';
import { lockFolder } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { readManifest, refuseForeignFiles } from './manifest.ts';
import { packArticle } from './pack-entry.ts';
import type { Inputs } from './inputs.ts';
import { failuresOf, planBatch } from './plan-batch.ts';
import { createProgress } from './progress.ts';
import { readInputLines } from './read-input-lines.ts';
import { refuseEdits } from './refuse-edits.ts';
import { removeOutputLeftovers } from './remove-output.ts';
import { listFailures, summarizeBuild, type BuildReport } from './summarize.ts';
import { sha256 } from './write-file.ts';
import { explained } from './explained.ts';
import { outputWriter } from './write-output.ts';
import { writePlan } from './write-plan.ts';

/** Settings of `merge`. */
export interface MergeOptions {
  /** Files of records, one a line, as `stream` writes them. */
  parts: readonly string[];
  output: string;
  /** A list of names, as `authority.csv` is. */
  authority?: string;
  choices?: RowChoices;
  /** Writes over what somebody edited in the tables by hand. */
  discardEdits?: boolean;
  quiet?: boolean;
}

/**
 * Makes an output folder from records that were computed elsewhere, by any number of machines: joins people,
 * organizations and places over all of them and writes every table. The order of the parts does not matter. A
 * line that holds no sound record is a problem, and the others go on.
 */
export async function merge(options: MergeOptions, effects: Effects = realEffects()): Promise<BuildReport> {
  const { output, choices = EVERYTHING, quiet = false } = options;
  const began = effects.now();
  const progress = createProgress(effects, quiet);
  const authority = options.authority === undefined ? null : readList(options.authority);
  explained('', output, () => makeFolder(effects.fs, output));
  const release = lockFolder(output);
  // Nothing is kept: the records are there, and can be merged again.
  const store = new ArticleStore(effects.fs, cacheFolder('', output), 'merge', false);
  try {
    const listed = readManifest(effects.fs, output);
    refuseForeignFiles(effects.fs, output, listed);
    if (!options.discardEdits)
      await refuseEdits(effects.fs, {
        output,
        whole: new Set(),
        choices,
        authority,
        corrections: null,
        input: null,
      });
    removeOutputLeftovers(effects.fs, output, listed);
    const files = [...options.parts].sort(compare).map((path) => ({ path, sidecar: null, digest: '' }));
    for (const [i, { path }] of files.entries()) {
      progress.show('files read', i, files.length);
      store.files.set(path, { digest: '', articles: await readPart(path, store, choices) });
    }
    const inputs: Inputs = {
      folder: '',
      files,
      authority,
      corrections: null,
      problems: [],
      version: 'merge',
      digest: '',
    };
    const plan = await planBatch(inputs, {
      fs: effects.fs,
      store,
      choices,
      former: undefined,
      whole: new Set(),
      workers: () => 1,
      progress() {},
    });
    const writer = outputWriter(effects.fs, output);
    const known = { listed, whole: new Set<string>() };
    const { written, removed, state } = await writePlan(plan, { store, choices }, writer, known, (done) =>
      progress.show('articles written', done, plan.articles.length),
    );
    progress.clear();
    const failures = failuresOf(plan);
    const { leftOut, articles } = plan;
    const report = {
      articles: articles.length,
      computed: articles.length,
      written,
      removed,
      rows: state.rows,
      failures,
      leftOut,
      output,
      hasReport: fs.existsSync(path.join(output, REPORT, OVERVIEW)),
      milliseconds: effects.now() - began,
    };
    if (failures.length) effects.tell(listFailures(failures, output));
    if (!quiet) effects.print(summarizeBuild(report));
    return report;
  } finally {
    store.close();
    release();
  }
}

/** Keeps the records of a file; gives what came of its lines. */
async function readPart(path: string, store: ArticleStore, choices: RowChoices): Promise<KnownArticle[]> {
  const articles: KnownArticle[] = [];
  try {
    for await (const { number, bytes } of readInputLines(fs.createReadStream(path)))
      articles.push(readRecordLine(path, number, bytes, store, choices));
  } catch (error) {
    throw new UsageError(
      `Cannot read “${path}”, because ${describeSystemError(error)}: name files of records, as clipsheet stream writes them.`,
    );
  }
  return articles;
}

function readRecordLine(
  path: string,
  number: number,
  bytes: Uint8Array,
  store: ArticleStore,
  choices: RowChoices,
): KnownArticle {
  let articleId: string | null = null;
  try {
    const line = new StringDecoder('utf8').end(Buffer.from(bytes));
    const record = recordOf(JSON.parse(line));
    articleId = record.article.article_id;
    checkRecord(record);
    const key = sha256(line);
    if (!store.has(key)) store.put(key, packArticle(key, record, choices));
    return { article_id: articleId, key };
  } catch (error) {
    const message = `Line ${number} of “${path}” was left out, because it holds no sound record (${(error as Error).message.slice(0, 300)}): compute its article again with clipsheet stream.`;
    return {
      article_id: articleId,
      problem: fileProblem('article-failed', message, { article_id: articleId, source: path }),
    };
  }
}

/**
 * The record on a line. A field `source` beside it, which `stream` hands on, says which file the article is
 * from.
 */
function recordOf(
  line: Partial<ArticleRecord> & { source?: unknown; error?: { message?: unknown } },
): ArticleRecord {
  const { article, entities, mentions, quotes, numbers, dates, problems } = line;
  if (line.error) throw new Error(String(line.error.message));
  if (!article || !entities || !mentions || !quotes || !numbers || !dates || !problems)
    throw new Error('a table is missing');
  const record = recordInFull({ article, entities, mentions, quotes, numbers, dates, problems });
  const source = typeof line.source === 'string' ? line.source : record.article.source;
  return {
    ...record,
    article: { ...record.article, source },
    problems: record.problems.map((row) => ({ ...row, source })),
  };
}

function readList(file: string): string {
  try {
    return decodeList(fs.readFileSync(file));
  } catch (error) {
    throw new UsageError(
      `Cannot read the list of names “${file}”, because ${describeSystemError(error)}: name another one with --authority.`,
    );
  }
}
