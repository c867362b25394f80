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

/** A stage as a unified plugin: reads and adds to `file.data.clipsheet`. */
export function stagePlugin(stage: AnyStage): Plugin<[], Root> {
  return () => (_tree, file) => {
    const facts = (file.data.clipsheet ??= {});
    for (const need of stage.needs) {
      if (facts[need] === undefined)
        throw new Error(
          `Cannot run “${stage.name}” without “${need}”: use a plugin that gives it before this one.`,
        );
    }
    Object.assign(facts, stage.run(facts as Facts, reportTo(file)));
    checkRowLimit(facts, facts.mostRows);
  };
}

/**
 * The plugin that repairs the tree for news and gives `parsed`. A file that came without `source` gets a
 * plain one.
 */
export const parsePlugin: Plugin<[], Root> = () => (tree, file) => {
  const facts = (file.data.clipsheet ??= {});
  facts.source ??= sourceOf({ article_id: file.stem ?? 'article', text: String(file) });
  facts.corrections ??= [];
  facts.parsed = parseNews(tree, facts.source.text);
};

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

let processor: ReturnType<typeof createProcessor> | undefined;

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
  known: Partial<Source> & Pick<Source, 'article_id' | 'text'>,
  oddities: readonly Oddity[] = [],
  corrections: readonly Correction[] = [],
  mostRows?: number,
): ArticleRecord {
  checkSource(known);
  processor ??= createProcessor();
  const source = sourceOf(known);
  const file = new VFile({ value: source.text, path: source.source ?? undefined });
  file.data.clipsheet = { source, corrections, mostRows };
  const report = reportTo(file);
  for (const oddity of oddities) report(oddity);
  processor.runSync(processor.parse(file) as Root, file);
  const facts = file.data.clipsheet as Facts;
  const { entities, mentions, quotes, numbers, dates } = facts;
  const problems = problemRows(file, facts);
  const record = {
    article: { ...facts.article, problems: problems.length },
    entities,
    mentions,
    quotes,
    numbers,
    dates,
    problems,
  };
  checkRecord(record);
  return record;
}
