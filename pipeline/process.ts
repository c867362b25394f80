import { checkRowLimit } from './5-check/row-limit.ts';
import type { Root } from 'nlcst';
import { unified, type Plugin } from 'unified';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { checkSource } from './1-read/check-source.ts';
import { parseNews } from './2-parse/index.ts';
import { parseEnglish } from './2-parse/parse-english.ts';
import { checkRecord } from './5-check/index.ts';
import type { AnyStage, Correction, Facts, Oddity, Source } from './model.ts';
import { problemRows } from './5-check/problem-rows.ts';
import { rules } from './problems.ts';
import { stages } from './stages.ts';
import type { ArticleRecord } from './tables.ts';

declare module 'vfile' {
  interface DataMap {
    /** What the stages have found so far. */
    clipsheet: Partial<Facts>;
  }
}

/** Puts an oddity on the file as a VFile message with the place and the severity of its rule. */
export function reportTo(file: VFile): (oddity: Oddity) => void {
  const lines = location(file);
  return ({ rule, message, span }) => {
    const entry = rules[rule];
    if (!entry) throw new Error(`No rule named “${rule}” in problems.ts: add it to the catalogue.`);
    const place = span && { start: lines.toPoint(span.start)!, end: lines.toPoint(span.end)! };
    const note = file.message(message, { source: 'clipsheet', ruleId: rule, place });
    note.fatal = entry.severity === 'error' ? true : entry.severity === 'warning' ? false : undefined;
    note.note = entry.advice;
  };
}

/** Runs a stage on a file: reads and adds to `file.data.clipsheet`. */
function runStage(stage: AnyStage, file: VFile): void {
  const facts = (file.data.clipsheet ??= {});
  for (const need of stage.needs) {
    if (facts[need] === undefined)
      throw new Error(
        `Cannot run “${stage.name}” without “${need}”: use a plugin that gives it before this one.`,
      );
  }
  Object.assign(facts, stage.run(facts as Facts, reportTo(file)));
  checkRowLimit(facts, facts.mostRows);
}

/** A stage as a unified plugin. */
export function stagePlugin(stage: AnyStage): Plugin<[], Root> {
  return () => (_tree, file) => runStage(stage, file);
}

/** Repairs the tree for news and gives `parsed`. A file that came without `source` gets a plain one. */
function runParse(tree: Root, file: VFile): void {
  const facts = (file.data.clipsheet ??= {});
  facts.source ??= sourceOf({ article_id: file.stem ?? 'article', text: String(file) });
  facts.corrections ??= [];
  facts.parsed = parseNews(tree, facts.source.text);
}

/** Parsing as a unified plugin. */
export const parsePlugin: Plugin<[], Root> = () => runParse;

/** A processor of unified with the English parser and all stages in order. */
export function createProcessor() {
  const processor = unified().use(parseEnglish).use(parsePlugin);
  for (const stage of stages) processor.use(stagePlugin(stage));
  return processor.freeze();
}

/** A source from the fewest facts: an id, a text, and whatever metadata is known. */
export function sourceOf(known: Partial<Source> & Pick<Source, 'article_id' | 'text'>): Source {
  const {
    title = null,
    byline = null,
    publisher = null,
    published = null,
    url = null,
    language = null,
  } = known;
  const metadata = { title, byline, publisher, published, url, language };
  const stated = Object.entries(metadata)
    .filter(([, value]) => value !== null)
    .map(([name]) => [name, 'document' as const]);
  return { source: null, format: 'text', metadata_from: Object.fromEntries(stated), ...known, ...metadata };
}

/** An article to process. */
export interface Task {
  source: Partial<Source> & Pick<Source, 'article_id' | 'text'>;
  /** What reading found odd. */
  oddities?: readonly Oddity[];
  /** What people decided. */
  corrections?: readonly Correction[];
  /** An article with more rows is an `ArticleLimitError`; by default the limit of `row-limit.ts`. */
  mostRows?: number;
}

/** What came of a task. */
export type Answer = { record: ArticleRecord } | { error: unknown };

/** So many UTF-16 units of text go through the stages side by side. */
const SIDE_BY_SIDE = 150_000;

/** A task on its way through the stages. */
interface Work {
  task: Task;
  file: VFile;
  answer?: Answer;
}

const parser = unified().use(parseEnglish).freeze();

/**
 * Processes articles, each stage over several of them before the next: what a stage needs, its code and its
 * lists, then stays in the processor's caches, and takes a fifth less time. What comes of an article does not
 * depend on the others; one that cannot be processed has an error in place of its record.
 */
export function processArticles(tasks: readonly Task[]): Answer[] {
  const answers: Answer[] = [];
  for (let first = 0, last = 0; first < tasks.length; first = last) {
    for (let size = 0; last < tasks.length && (last === first || size < SIDE_BY_SIDE); last++)
      size += tasks[last].source?.text?.length ?? 0;
    for (const { answer } of processSideBySide(tasks.slice(first, last))) answers.push(answer!);
  }
  return answers;
}

function processSideBySide(tasks: readonly Task[]): Work[] {
  const works = tasks.map((task): Work => ({ task, file: new VFile() }));
  const each = (step: (work: Work) => void): void => {
    for (const work of works) {
      if (work.answer) continue;
      try {
        step(work);
      } catch (error) {
        work.answer = { error };
      }
    }
  };
  each(open);
  each(({ file }) => runParse(parser.parse(file), file));
  for (const stage of stages) each(({ file }) => runStage(stage, file));
  each((work) => (work.answer = { record: recordOf(work.file) }));
  return works;
}

function open({ task, file }: Work): void {
  checkSource(task.source);
  const source = sourceOf(task.source);
  file.value = source.text;
  if (source.source !== null) file.path = source.source;
  file.data.clipsheet = { source, corrections: task.corrections ?? [], mostRows: task.mostRows };
  const report = reportTo(file);
  for (const oddity of task.oddities ?? []) report(oddity);
}

/** The record of what the stages have found, checked. */
function recordOf(file: VFile): ArticleRecord {
  const facts = file.data.clipsheet as Facts;
  const { entities, mentions, quotes, numbers, dates } = facts;
  const problems = problemRows(file, facts);
  const article = { ...facts.article, problems: problems.length };
  const record = { article, entities, mentions, quotes, numbers, dates, problems };
  checkRecord(record);
  return record;
}

/**
 * Processes one article: the record with all its rows, already checked.
 *
 * @param mostRows an article with more rows throws an `ArticleLimitError`; by default the limit of
 * `row-limit.ts`
 *
 * Throws a `TypeError` where the input is wrong (no text, a date that does not exist), and a `RecordError`
 * where a row breaks its schema or points to nothing, which is a bug in the pipeline.
 */
export function processArticle(
  known: Task['source'],
  oddities: readonly Oddity[] = [],
  corrections: readonly Correction[] = [],
  mostRows?: number,
): ArticleRecord {
  const [answer] = processArticles([{ source: known, oddities, corrections, mostRows }]);
  if ('error' in answer) throw answer.error;
  return answer.record;
}
