import path from 'node:path';
import { nameRecordFiles } from '../6-write/name-record-file.ts';
import type { Joined } from '../4-link/across.ts';
import type { ArticleEntities } from '../4-link/join-across.ts';
import type { ProblemRow, TableName } from '../tables.ts';
import type { RecordStore } from './cache.ts';
import { computeAll, type Job } from './compute-all.ts';
import type { ProcessArticle } from './compute-file.ts';
import { describeLeftOut } from './describe-left-out.ts';
import type { FileSystem } from './effects.ts';
import { fileProblem } from './file-problem.ts';
import { compare } from '../common/rows.ts';
import type { CorrectionsByArticle } from '../review/corrections-file.ts';
import { digestOf, readDecisions, unusedDecisions } from './decisions.ts';
import { AUTHORITY, CORRECTIONS, findArticles, type ArticleFile } from './find-articles.ts';
import type { FormerBuild, KnownArticle } from './former-build.ts';
import { loadInput, measureInput } from './load-inputs.ts';
import type { Plan, PlannedArticle } from './render.ts';
import { findCopies, type Sketch } from './sketch-text.ts';
import { createSharing } from './share-strings.ts';
import { sha256 } from './write-file.ts';

/** A file of the input with its hash. */
interface MeasuredFile extends ArticleFile {
  digest: string;
  problem?: ProblemRow;
}

/** All that decides what comes out of a batch. */
export interface Inputs {
  folder: string;
  files: MeasuredFile[];
  /** Content of `authority.csv`, if there is one. */
  authority: string | null;
  /** Content of `corrections.csv`, if there is one. */
  corrections: string | null;
  problems: ProblemRow[];
  version: string;
  /** Hash over all of it. */
  digest: string;
}

/** Finds and hashes the input. Loads nothing of the pipeline, so that a run with nothing to do is over at once. */
export function takeInputs(fs: FileSystem, folder: string, version: string): Inputs {
  const found = findArticles(fs, folder);
  const files = found.files.map((file) => ({ ...file, ...measureInput(fs, folder, file) }));
  const authority = found.authority ? fs.readFileSync(path.join(folder, AUTHORITY), 'utf8') : null;
  const corrections = found.corrections ? fs.readFileSync(path.join(folder, CORRECTIONS), 'utf8') : null;
  const decided = [authority, corrections];
  const digest = sha256(
    JSON.stringify([version, files.map((file) => [file.path, file.digest]), decided, found.problems]),
  );
  return { folder, files, authority, corrections, problems: found.problems, version, digest };
}

/** How the computing goes and where it keeps its records. */
export interface PlanOptions {
  fs: FileSystem;
  store: RecordStore;
  cache: string;
  /** Number of threads for so many bytes of changed files. */
  workers(bytes: number): number;
  former: FormerBuild | undefined;
  process?: ProcessArticle;
  progress(done: number, total: number): void;
}

/** A batch that is ready to be written. */
export interface PlannedBatch extends Plan {
  /** What the next build needs to know about each file. */
  inputs: FormerBuild['inputs'];
  /** Articles that were computed in this run. */
  computed: number;
  /** What was left out, in a sentence; null where nothing was. */
  leftOut: string | null;
}

/** Computes what has changed and links the articles: all that is to be known before the output is written. */
export async function planBatch(inputs: Inputs, options: PlanOptions): Promise<PlannedBatch> {
  const { store, former } = options;
  const known = new Map<string, KnownArticle[]>();
  const decisions = await readDecisions(inputs.corrections);
  const changed: MeasuredFile[] = [];
  for (const file of inputs.files) {
    const before = former?.version === inputs.version ? former.inputs[file.path] : undefined;
    if (file.problem) known.set(file.path, [{ article_id: null, problem: file.problem }]);
    else if (
      before?.digest === file.digest &&
      before.decided === digestOf(decisions.byArticle, before.articles) &&
      before.articles.every((article) => !('key' in article) || store.has(article.key))
    )
      known.set(file.path, before.articles);
    else changed.push(file);
  }
  let computed = await compute(changed, inputs, options, known, decisions.byArticle);

  let settled = settle(inputs, known);
  let survey = surveyRecords(settled.articles, store);
  if (survey.lost.size) {
    // A record that the cache has lost or damaged is computed again, together with its file.
    const forgetful = { ...options, store: { ...store, has: () => false } };
    computed += await compute(
      inputs.files.filter((file) => survey.lost.has(file.path)),
      inputs,
      forgetful,
      known,
      decisions.byArticle,
    );
    settled = settle(inputs, known);
    survey = surveyRecords(settled.articles, store);
  }

  const copies = tellCopies(settled.articles, survey);
  const { joined, problems } = await linkBatch(survey.entities, inputs.authority);
  const paths = nameRecordFiles(settled.articles.map(({ article_id }) => article_id));
  const planned = settled.articles.map(({ article_id, key }): PlannedArticle => ({
    article_id,
    path: paths.get(article_id)!,
    load() {
      const record = store.get(key);
      if (!record)
        throw new Error(
          `The cache has lost the record of “${article_id}” while it was needed: run the command again.`,
        );
      return record;
    },
  }));
  const found = [
    ...settled.problems,
    ...problems,
    ...copies,
    ...unusedDecisions(decisions, new Set(settled.articles.map(({ article_id }) => article_id))),
    ...tooLongTables(survey.rows),
    ...noArticles(settled.articles, inputs.folder),
  ];
  return {
    articles: planned,
    problems: found,
    joined,
    inputs: Object.fromEntries(
      inputs.files.map(({ path: name, digest }) => {
        const articles = known.get(name)!;
        return [name, { digest, articles, decided: digestOf(decisions.byArticle, articles) }];
      }),
    ),
    computed,
    leftOut: describeLeftOut([...found, ...survey.foreign]),
  };
}

/** Computes files and notes what came of them. Gives the number of articles that were not kept from a run before. */
async function compute(
  files: readonly MeasuredFile[],
  { folder, version }: Inputs,
  options: PlanOptions,
  known: Map<string, KnownArticle[]>,
  corrections: CorrectionsByArticle,
): Promise<number> {
  const { fs, store, cache, process } = options;
  let computed = 0;
  let done = 0;
  const bytes = files.reduce((sum, file) => sum + fs.statSync(path.join(folder, file.path)).size, 0);
  options.progress(0, files.length);
  const jobs = files.map(
    (file): Job =>
      () =>
        loadInput(fs, folder, file),
  );
  await computeAll(
    jobs,
    { version, has: store.has, cache, workers: options.workers(bytes), process, corrections },
    (job, outcomes) => {
      for (const outcome of outcomes) {
        if (!('packed' in outcome)) continue;
        computed++;
        store.put(outcome.key, outcome.packed!);
        delete outcome.packed;
      }
      known.set(files[job].path, outcomes);
      options.progress(++done, files.length);
    },
  );
  return computed;
}

/** What is to be known of all records before the first one is written. */
interface Survey {
  entities: ArticleEntities[];
  rows: Partial<Record<TableName, number>>;
  /** In the order of the articles, as `entities`. */
  sketches: Sketch[];
  /** Sources of articles that are not in English. */
  foreign: { rule: string; source: string }[];
  /** Files of the records that the store has lost. */
  lost: Set<string>;
}

function surveyRecords(articles: readonly KeptArticle[], store: RecordStore): Survey {
  const survey: Survey = { entities: [], sketches: [], foreign: [], rows: {}, lost: new Set() };
  const share = createSharing();
  for (const { article_id, key, source } of articles) {
    const digest = store.digest(key);
    if (!digest) {
      survey.lost.add(source);
      continue;
    }
    for (const [table, count] of Object.entries(digest.rows) as [TableName, number][])
      survey.rows[table] = (survey.rows[table] ?? 0) + count;
    survey.sketches.push(digest.sketch);
    if (digest.isForeign) survey.foreign.push({ rule: 'language-foreign', source });
    survey.entities.push({ article_id, published: digest.published, entities: share(digest.entities) });
  }
  return survey;
}

/** Marks the articles that are copies of others, and says so of each. */
function tellCopies(articles: readonly KeptArticle[], { entities, sketches }: Survey): ProblemRow[] {
  return [...findCopies(sketches)].map(([copy, original]) => {
    entities[copy].isCopy = true;
    const { article_id, source } = articles[copy];
    return fileProblem(
      'article-copy',
      `“${article_id}” has the same text as “${articles[original].article_id}”: both were read, and people, organizations and places are counted once. Remove the one that you do not need.`,
      { article_id, source },
    );
  });
}

function noArticles(articles: readonly KeptArticle[], folder: string): ProblemRow[] {
  if (articles.length) return [];
  return [
    fileProblem(
      'no-articles',
      `No article was read from “${folder}”: put articles in one of the formats that the README names into it, or name another folder with --input.`,
      {},
    ),
  ];
}

/** Joins the entities of all articles, by the user's list of names if there is one. Both are loaded only now that there is something to do. */
async function linkBatch(
  entities: readonly ArticleEntities[],
  list: string | null,
): Promise<{ joined: Joined; problems: ProblemRow[] }> {
  const { joinAcross } = await import('../4-link/across.ts');
  if (list === null) return { joined: joinAcross(entities, []), problems: [] };
  const { readAuthority } = await import('../4-link/authority.ts');
  const { entries, skipped } = readAuthority(list);
  const problems = skipped.map(({ line, message }) => ({
    ...fileProblem('authority-row-skipped', `${AUTHORITY}, line ${line}: ${message}`, { source: AUTHORITY }),
    line,
  }));
  return { joined: joinAcross(entities, entries), problems };
}

/** An article whose record is in the store, and the file it was read from. */
interface KeptArticle {
  article_id: string;
  key: string;
  source: string;
}

/** Puts what came of all files in order: the first of several articles with one id counts, the others are problems. */
function settle(
  inputs: Inputs,
  known: ReadonlyMap<string, KnownArticle[]>,
): { articles: KeptArticle[]; problems: ProblemRow[] } {
  const problems = [...inputs.problems];
  const articles = new Map<string, KeptArticle>();
  for (const { path: source } of inputs.files) {
    for (const article of known.get(source)!) {
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
