import { extractDates } from './3-extract/dates/index.ts';
import { extractMentions } from './3-extract/entities/index.ts';
import { extractNumbers } from './3-extract/numbers/index.ts';
import { extractQuotes } from './3-extract/quotes/index.ts';
import { leaveOutForeign } from './3-extract/leave-out-foreign.ts';
import { correctClaims, correctRows } from './4-link/corrections/index.ts';
import { describeArticle } from './4-link/describe-article.ts';
import { linkEntities } from './4-link/entities.ts';
import { linkFigures } from './4-link/figures.ts';
import { linkSpeakers } from './4-link/speakers.ts';
import type { AnyStage } from './model.ts';

/**
 * The stages in running order. Reading gives `source`, parsing gives `parsed`; each stage may use what those
 * before it give, which a test checks. A fact that is given twice is refined: the later stage replaces it.
 */
export const stages: readonly AnyStage[] = [
  extractDates, // first: figures inside a time expression are no numbers
  extractNumbers,
  extractMentions, // names only; what they refer to is decided below
  extractQuotes, // speakers are the names and descriptions found so far
  leaveOutForeign, // before linking: names in another language would join those of the English text
  linkEntities, // mentions -> entities, with role and affiliation
  linkSpeakers, // pronouns and names beside a cue -> entities; needs all entities of the article
  correctRows, // what people decided; before figures are linked, so that a corrected speaker claims them
  linkFigures, // figures and dates -> the quotes that they stand in
  correctClaims, // who claims a figure, where a person decided that
  describeArticle, // the article's own row, last because it counts the others
];
