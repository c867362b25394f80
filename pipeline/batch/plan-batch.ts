import path from 'node:path';
import { ARTICLE_TABLES } from '../6-write/article-tables.ts';
import { nameRecordFiles } from '../6-write/name-record-file.ts';
import type { RowChoices } from '../6-write/row-choices.ts';
import type { CorrectionsByArticle } from '../review/corrections-file.ts';
import { compare } from '../common/rows.ts';
import type { ProblemRow, TableName } from '../tables.ts';
import type { ArticleStore, KnownArticle, KnownFile } from './cache.ts';
import { computeAll, type Job } from './compute-all.ts';
import type { ProcessArticle } from './compute-file.ts';
import { describeLeftOut } from './describe-left-out.ts';
import type { FileSystem } from './effects.ts';
import { fileProblem } from './file-problem.ts';
import { digestOf, readDecisions, unusedDecisions } from './decisions.ts';
import type { FormerBuild } from './former-build.ts';
import type { Inputs, MeasuredFile } from './inputs.ts';
import { linkBatch, noteIds } from './link-batch.ts';
import { loadInput } from './load-inputs.ts';
import type { ComputingState } from './progress.ts';
import type { Plan, PlannedArticle } from './render.ts';
import { surveyArticles, tellCopies, type KeptArticle } from './survey-articles.ts';

/** How the computing goes and where it keeps its records. */
export interface PlanOptions {
  fs: FileSystem;
  store: ArticleStore;
  choices: RowChoices;
  /** Number of threads for so many bytes of changed files. */
  workers(bytes: number): number;
  former: FormerBuild | undefined;
  /** Files of the output that are as the former build wrote them. */
  whole: ReadonlySet<string>;
  process?: ProcessArticle;
  progress(state: ComputingState): void;
}

/** A batch that is ready to be written. */
export interface PlannedBatch extends Plan {
  /** Articles that were computed in this run. */
  computed: number;
  /** What was left out, in a sentence; null where nothing was. */
  leftOut: string | null;
}

/** Computes what has changed and links the articles: all that is to be known before the output is written. */
export async function planBatch(inputs: Inputs, options: PlanOptions): Promise<PlannedBatch> {
  const { store, former, whole } = options;
  const decisions = await readDecisions(inputs.corrections);
  const { byArticle } = decisions;
  for (const { path: name, digest, problem } of inputs.files)
    if (problem) store.files.set(name, { digest, articles: [{ article_id: null, problem }] });
  const changed = inputs.files.filter(({ path: name, digest, problem }) => {
    const known = store.files.get(name);
    const isSame = known?.digest === digest && known.decided === digestOf(byArticle, known.articles);
    const isKept = isSame && keysOf(known!).every((key) => store.has(key));
    return !problem && !isKept;
  });
  let computed = await compute(changed, inputs, options, byArticle);

  // An article that the cache has lost or damaged is computed again, together with its file.
  const computeLost = async (lost: ReadonlySet<string>): Promise<void> => {
    if (!lost.size) return;
    for (const name of lost) store.files.delete(name);
    computed += await compute(
      inputs.files.filter(({ path: name }) => lost.has(name)),
      inputs,
      options,
      byArticle,
    );
  };
  let settled = settle(inputs, store.files);
  let survey = surveyArticles(settled.articles, store);
  if (survey.lost.size) {
    await computeLost(survey.lost);
    settled = settle(inputs, store.files);
    survey = surveyArticles(settled.articles, store);
  }
  const copies = tellCopies(settled.articles, survey);
  survey.sketches.length = 0; // for the sake of memory: the next step takes most of it
  const linked = await linkBatch(survey, inputs, former, whole);
  const paths = nameRecordFiles(settled.articles.map(({ article_id }) => article_id));
  const before = new Map(former?.articles.map((article) => [article[0], article]));
  const tables = ARTICLE_TABLES.every((table) => whole.has(`${table}.csv`));
  const lost = new Set<string>();
  const articles = settled.articles.map(({ article_id, key, source }): PlannedArticle => {
    const file = paths.get(article_id)!;
    const ids = noteIds(linked.ids.get(article_id));
    const written = before.get(article_id);
    const same = written && written[1] === key && written[2] === ids ? written : undefined;
    if (!(same && tables && whole.has(file)) && !store.verify(key)) lost.add(source);
    return { article_id, key, path: file, ids, before: same };
  });
  await computeLost(lost);
  const found = [
    ...settled.problems,
    ...linked.problems,
    ...copies,
    ...unusedDecisions(decisions, new Set(articles.map(({ article_id }) => article_id))),
    ...tooLongTables(survey.rows),
    ...noArticles(articles),
  ];
  return {
    articles,
    problems: found,
    linked,
    computed,
    leftOut: describeLeftOut([...found, ...survey.foreign]),
  };
}

/** Messages of the files and articles that failed. */
export function failuresOf({ problems }: Plan): string[] {
  return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

function keysOf({ articles }: KnownFile): string[] {
  return articles.flatMap((article) => ('key' in article ? [article.key] : []));
}

/**
 * Computes files and keeps what came of them. Gives the number of articles that were not kept from a run
 * before.
 */
async function compute(
  files: readonly MeasuredFile[],
  { folder, version }: Inputs,
  { fs, store, choices, process, workers, progress }: PlanOptions,
  corrections: CorrectionsByArticle,
): Promise<number> {
  const state = { files: 0, of: files.length, articles: 0 };
  let computed = 0;
  const sizeOf = (file: MeasuredFile): number =>
    fs.statSync(path.join(folder, file.path), { throwIfNoEntry: false })?.size ?? 0;
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  progress(state);
  const jobs = files.map((file): Job => () => {
    const loaded = loadInput(fs, folder, file);
    file.digest = loaded.digest;
    const known = store.files.get(file.path);
    if (!('problem' in loaded) && known) loaded.kept = keysOf(known).filter((key) => store.has(key));
    return loaded;
  });
  await computeAll(
    jobs,
    { version, choices, corrections, workers: workers(bytes), process },
    (job, outcomes) => {
      const { path: name, digest } = files[job];
      const articles = outcomes.map((outcome): KnownArticle => {
        if ('problem' in outcome) return outcome;
        const { article_id, key, packed } = outcome;
        state.articles++;
        if (packed) {
          computed++;
          store.put(key, packed);
        }
        return { article_id, key };
      });
      store.putFile(name, { digest, articles, decided: digestOf(corrections, articles) });
      state.files++;
      progress(state);
    },
  );
  return computed;
}

/** The message does not name the folder: the same input gives the same bytes, wherever it lies. */
function noArticles(articles: readonly PlannedArticle[]): ProblemRow[] {
  if (articles.length) return [];
  return [
    fileProblem(
      'no-articles',
      'No article was read: put articles in one of the formats that the README names into the input folder, or name another folder with --input.',
      {},
    ),
  ];
}

/**
 * Puts what came of all files in order: the first of several articles with one id counts, the others are
 * problems.
 */
function settle(
  inputs: Inputs,
  known: ReadonlyMap<string, KnownFile>,
): { articles: KeptArticle[]; problems: ProblemRow[] } {
  const problems = [...inputs.problems];
  const articles = new Map<string, KeptArticle>();
  for (const { path: source } of inputs.files) {
    for (const article of known.get(source)?.articles ?? []) {
      if ('problem' in article) {
        problems.push(article.problem);
        continue;
      }
      const { article_id, key } = article;
      const first = articles.get(article_id);
      if (!first) articles.set(article_id, { article_id, key, source });
      else {
        const where =
          first.source === source ? `twice in “${source}”` : `in “${source}” and before in “${first.source}”`;
        problems.push(
          fileProblem(
            'duplicate-article-id',
            `The article id “${article_id}” stands ${where}: only the first of them was written. Give the other one an id or a file name of its own.`,
            { article_id, source },
          ),
        );
      }
    }
  }
  return { articles: [...articles.values()].sort((a, b) => compare(a.article_id, b.article_id)), problems };
}

/** The most rows that Excel opens, without the header. */
const SHEET_ROWS = 1_048_575;

function tooLongTables(rows: Partial<Record<TableName, number>>): ProblemRow[] {
  return Object.entries(rows)
    .filter(([, count]) => count > SHEET_ROWS)
    .map(([table, count]) =>
      fileProblem(
        'table-too-long',
        `${table}.csv has ${count} rows, and a spreadsheet shows the first ${SHEET_ROWS} only: process the input in parts, or read the file by program.`,
        {},
      ),
    );
}
