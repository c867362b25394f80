import { decodeList } from '../1-read/decode.ts';
import path from 'node:path';
import type { Joined } from '../4-link/across.ts';
import type { ArticleEntities } from '../4-link/join-across.ts';
import type { IdsAcross } from '../6-write/link-across.ts';
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
import { describeSystemError, UsageError, type FileSystem } from './effects.ts';
import { fileProblem } from './file-problem.ts';
import { digestOf, readDecisions, unusedDecisions } from './decisions.ts';
import { AUTHORITY, CORRECTIONS, findArticles, type ArticleFile } from './find-articles.ts';
import type { FormerBuild } from './former-build.ts';
import { loadInput, measureInput } from './load-inputs.ts';
import type { ComputingState } from './progress.ts';
import type { Plan, PlannedArticle } from './render.ts';
import { surveyArticles, tellCopies, type KeptArticle } from './survey-articles.ts';
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
  /** Hash over all of it: of the files as they were found, and of those that were read as they were then. */
  readonly digest: string;
}

/** Finds and hashes the input. Loads nothing of the pipeline, so that a run with nothing to do is over at once. */
export function takeInputs(fs: FileSystem, folder: string, version: string): Inputs {
  const found = findArticles(fs, folder);
  const files = found.files.map((file) => ({ ...file, ...measureInput(fs, folder, file) }));
  const authority = found.authority ? readOwn(fs, folder, AUTHORITY) : null;
  const corrections = found.corrections ? readOwn(fs, folder, CORRECTIONS) : null;
  const decided = [authority, corrections];
  const { problems } = found;
  return {
    folder,
    files,
    authority,
    corrections,
    problems,
    version,
    get digest() {
      const digests = files.map((file) => [file.path, file.digest]);
      return sha256(JSON.stringify([version, digests, decided, problems]));
    },
  };
}

/** Reads what a person keeps in the input. Throws a `UsageError` where that cannot be done: what was decided is never dropped in silence. */
function readOwn(fs: FileSystem, folder: string, name: string): string {
  const file = path.join(folder, name);
  try {
    return decodeList(fs.readFileSync(file));
  } catch (error) {
    throw new UsageError(
      `Cannot read “${file}”, because ${describeSystemError(error)}: make it readable, or remove it.`,
    );
  }
}

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
  store.forgetShared();
  const copies = tellCopies(settled.articles, survey);
  const { joined, problems } = await linkBatch(survey.entities, inputs.authority);
  const paths = nameRecordFiles(settled.articles.map(({ article_id }) => article_id));
  const before = new Map(former?.articles.map((article) => [article[0], article]));
  const tables = ARTICLE_TABLES.every((table) => whole.has(`${table}.csv`));
  const lost = new Set<string>();
  const articles = settled.articles.map(({ article_id, key, source }): PlannedArticle => {
    const file = paths.get(article_id)!;
    const ids = digestOfIds(joined.ids.get(article_id));
    const written = before.get(article_id);
    const same = written && written[1] === key && written[2] === ids ? written : undefined;
    if (!(same && tables && whole.has(file)) && !store.verify(key)) lost.add(source);
    return { article_id, key, path: file, ids, before: same };
  });
  await computeLost(lost);
  const found = [
    ...settled.problems,
    ...problems,
    ...copies,
    ...unusedDecisions(decisions, new Set(articles.map(({ article_id }) => article_id))),
    ...tooLongTables(survey.rows),
    ...noArticles(articles),
  ];
  return {
    articles,
    problems: found,
    joined,
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

/** Tells apart what becomes of an article's own ids; empty where it keeps all of them. */
function digestOfIds(ids: IdsAcross | undefined): string {
  if (!ids?.size) return '';
  const sorted = [...ids].sort(([a], [b]) => compare(a, b));
  return sha256(JSON.stringify(sorted)).slice(0, 16);
}

/** Computes files and keeps what came of them. Gives the number of articles that were not kept from a run before. */
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

/** Puts what came of all files in order: the first of several articles with one id counts, the others are problems. */
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
