/**
 * Clipsheet as a library: process one article, or use the stages as unified plugins by themselves.
 *
 * @example import { processArticle } from 'clipsheet'; const record = processArticle({ article_id: 'vote',
 * text: '“We won,” said Ann Lee.', published: '2025-01-17' });
 */
export {
  articleIdOf,
  decodeText,
  isArticlePath,
  isSidecar,
  readArticles,
  readFile,
  readPublished,
  sidecarPaths,
  sourceSpan,
} from './1-read/index.ts';
export type {
  InputFile,
  PublishedReading,
  ReadArticle,
  ReadFailure,
  ReadResult,
  Sidecar,
  SourceMap,
  SourceSegment,
} from './1-read/index.ts';
export {
  createProcessor,
  parsePlugin,
  processArticle,
  processArticles,
  sourceOf,
  stagePlugin,
} from './process.ts';
export type { Answer, Task } from './process.ts';
export { RecordError, type Violation } from './5-check/record-error.ts';
export { extractDates } from './3-extract/dates/index.ts';
export { extractMentions } from './3-extract/entities/index.ts';
export { extractNumbers } from './3-extract/numbers/index.ts';
export { extractQuotes } from './3-extract/quotes/index.ts';
export { linkEntities } from './4-link/entities.ts';
export { linkFigures } from './4-link/figures.ts';
export { linkSpeakers } from './4-link/speakers.ts';
export { rules, type Rule } from './problems.ts';
export { stages } from './stages.ts';
export type * from './model.ts';
export * from './tables.ts';
