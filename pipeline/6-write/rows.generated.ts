// Generated from schemas/ by scripts/generate.mjs. Do not edit: change the schema and run `make generate`.
import type { CsvCells } from './csv-cells.ts';
import { DITTO, fullId, sentenceAt, shortId, wordsAt, wordsOf, type LeanArticle } from './lean-rows.ts';
import type { ArticleRow, DateRow, EntityRow, MentionRow, NumberRow, OrganizationRow, PersonRow, PlaceRow, ProblemRow, QuoteRow } from '../tables.ts';

/** Columns that hold the id of a row of the same article. */
export const ROW_ID_COLUMNS: ReadonlySet<string> = new Set(['mention_id', 'quote_id', 'number_id', 'date_id', 'group', 'resolved_from']);

/** Columns of tables that often say what `text` says. */
export const DITTO_COLUMNS: ReadonlySet<string> = new Set(['quoted']);

/** What stands beside a row in its CSV. */
type Beside = string | null | undefined;

/** A row of `articles` as a line of its CSV. */
function articlesLine(row: ArticleRow, cells: CsvCells, link: Beside): string {
  return (
    cells.text(row.article_id) + ',' +
    cells.text(row.source) + ',' +
    (row.format ?? '') + ',' +
    cells.text(row.title) + ',' +
    cells.text(row.byline) + ',' +
    cells.text(row.publisher) + ',' +
    cells.text(row.published) + ',' +
    (row.published_from ?? '') + ',' +
    cells.text(row.dateline) + ',' +
    cells.text(row.language) + ',' +
    (row.language_from ?? '') + ',' +
    cells.text(row.url) + ',' +
    cells.text(row.sha256) + ',' +
    cells.number(row.words) + ',' +
    cells.number(row.sentences) + ',' +
    cells.number(row.paragraphs) + ',' +
    cells.number(row.quotes) + ',' +
    cells.number(row.numbers) + ',' +
    cells.number(row.dates) + ',' +
    cells.number(row.entities) + ',' +
    cells.number(row.problems) + ',' +
    (row.checked ?? '') + ',' +
    cells.id(link) + '\n'
  );
}

/** A row of `entities` without what is empty, and what follows from the article and the row's offsets. */
function entitiesLean(row: EntityRow, article: LeanArticle): Partial<EntityRow> {
  return {
    article_id: undefined,
    entity_id: row.entity_id,
    sentence: row.sentence === sentenceAt(article, row.start) ? undefined : row.sentence,
    paragraph: row.paragraph,
    start: row.start,
    end: row.end,
    text: row.text === wordsAt(article, row.start, row.end) ? undefined : row.text,
    type: row.type,
    name: row.name,
    aliases: row.aliases.length ? row.aliases : undefined,
    role: row.role ?? undefined,
    role_status: row.role_status ?? undefined,
    role_confidence: row.role_confidence ?? undefined,
    affiliation: row.affiliation ?? undefined,
    affiliation_status: row.affiliation_status ?? undefined,
    affiliation_confidence: row.affiliation_confidence ?? undefined,
    mentions: row.mentions,
    quotes: row.quotes,
    confidence: row.confidence,
    checked: row.checked ?? undefined,
  };
}

/** A row of `entities` in full and in order, lean or not. */
function entitiesInFull(row: Partial<EntityRow>, article: LeanArticle): EntityRow {
  return {
    article_id: article.article_id,
    entity_id: row.entity_id ?? null,
    sentence: row.sentence ?? sentenceAt(article, row.start),
    paragraph: row.paragraph ?? null,
    start: row.start ?? null,
    end: row.end ?? null,
    text: row.text ?? wordsAt(article, row.start, row.end),
    type: row.type ?? null,
    name: row.name ?? null,
    aliases: row.aliases ?? [],
    role: row.role ?? null,
    role_status: row.role_status ?? null,
    role_confidence: row.role_confidence ?? null,
    affiliation: row.affiliation ?? null,
    affiliation_status: row.affiliation_status ?? null,
    affiliation_confidence: row.affiliation_confidence ?? null,
    mentions: row.mentions ?? null,
    quotes: row.quotes ?? null,
    confidence: row.confidence ?? null,
    checked: row.checked ?? null,
  } as EntityRow;
}

/** A row of `entities` as a line of its CSV. */
function entitiesLine(row: EntityRow, cells: CsvCells, link: Beside, context: Beside): string {
  return (
    cells.text(row.article_id) + ',' +
    cells.id(row.entity_id) + ',' +
    cells.number(row.sentence) + ',' +
    cells.number(row.paragraph) + ',' +
    cells.number(row.start) + ',' +
    cells.number(row.end) + ',' +
    cells.text(row.text) + ',' +
    (row.type ?? '') + ',' +
    cells.text(row.name) + ',' +
    cells.list(row.aliases) + ',' +
    cells.text(row.role) + ',' +
    (row.role_status ?? '') + ',' +
    cells.number(row.role_confidence) + ',' +
    cells.text(row.affiliation) + ',' +
    (row.affiliation_status ?? '') + ',' +
    cells.number(row.affiliation_confidence) + ',' +
    cells.number(row.mentions) + ',' +
    cells.number(row.quotes) + ',' +
    cells.number(row.confidence) + ',' +
    (row.checked ?? '') + ',' +
    cells.id(link) + ',' +
    cells.context(context) + '\n'
  );
}

/** A row of `mentions` without what is empty, and what follows from the article and the row's offsets. */
function mentionsLean(row: MentionRow, article: LeanArticle): Partial<MentionRow> {
  return {
    article_id: undefined,
    mention_id: shortId(article.article_id, row.mention_id) ?? undefined,
    sentence: row.sentence === sentenceAt(article, row.start) ? undefined : row.sentence,
    paragraph: row.paragraph,
    start: row.start,
    end: row.end,
    text: row.text === wordsAt(article, row.start, row.end) ? undefined : row.text,
    entity_id: row.entity_id,
    type: row.type,
    kind: row.kind,
    confidence: row.confidence,
    checked: row.checked ?? undefined,
  };
}

/** A row of `mentions` in full and in order, lean or not. */
function mentionsInFull(row: Partial<MentionRow>, article: LeanArticle): MentionRow {
  return {
    article_id: article.article_id,
    mention_id: fullId(article.article_id, row.mention_id ?? null),
    sentence: row.sentence ?? sentenceAt(article, row.start),
    paragraph: row.paragraph ?? null,
    start: row.start ?? null,
    end: row.end ?? null,
    text: row.text ?? wordsAt(article, row.start, row.end),
    entity_id: row.entity_id ?? null,
    type: row.type ?? null,
    kind: row.kind ?? null,
    confidence: row.confidence ?? null,
    checked: row.checked ?? null,
  } as MentionRow;
}

/** A row of `mentions` as a line of its CSV. */
function mentionsLine(row: MentionRow, cells: CsvCells, link: Beside, context: Beside): string {
  return (
    cells.text(row.article_id) + ',' +
    cells.rowId(row.article_id, row.mention_id) + ',' +
    cells.number(row.sentence) + ',' +
    cells.number(row.paragraph) + ',' +
    cells.number(row.start) + ',' +
    cells.number(row.end) + ',' +
    cells.text(row.text) + ',' +
    cells.id(row.entity_id) + ',' +
    (row.type ?? '') + ',' +
    (row.kind ?? '') + ',' +
    cells.number(row.confidence) + ',' +
    (row.checked ?? '') + ',' +
    cells.id(link) + ',' +
    cells.context(context) + '\n'
  );
}

/** A row of `quotes` without what is empty, and what follows from the article and the row's offsets. */
function quotesLean(row: QuoteRow, article: LeanArticle): Partial<QuoteRow> {
  return {
    article_id: undefined,
    quote_id: shortId(article.article_id, row.quote_id) ?? undefined,
    sentence: row.sentence === sentenceAt(article, row.start) ? undefined : row.sentence,
    paragraph: row.paragraph,
    start: row.start,
    end: row.end,
    text: row.text === wordsAt(article, row.start, row.end) ? undefined : row.text,
    type: row.type,
    quoted: row.quoted === wordsOf(article, row.quoted_parts) ? undefined : row.quoted,
    quoted_parts: row.quoted_parts.length ? row.quoted_parts : undefined,
    group: shortId(article.article_id, row.group) ?? undefined,
    attribution: row.attribution ?? undefined,
    polarity: row.polarity ?? undefined,
    caveat: row.caveat ?? undefined,
    speaker: row.speaker ?? undefined,
    speaker_id: row.speaker_id ?? undefined,
    speaker_text: row.speaker_text === wordsAt(article, row.speaker_start, row.speaker_end) ? undefined : row.speaker_text,
    speaker_start: row.speaker_start ?? undefined,
    speaker_end: row.speaker_end ?? undefined,
    speaker_from: row.speaker_from ?? undefined,
    speaker_role: row.speaker_role ?? undefined,
    speaker_affiliation: row.speaker_affiliation ?? undefined,
    cue: row.cue === wordsAt(article, row.cue_start, row.cue_end) ? undefined : row.cue,
    cue_start: row.cue_start ?? undefined,
    cue_end: row.cue_end ?? undefined,
    addressee: row.addressee ?? undefined,
    confidence: row.confidence,
    checked: row.checked ?? undefined,
  };
}

/** A row of `quotes` in full and in order, lean or not. */
function quotesInFull(row: Partial<QuoteRow>, article: LeanArticle): QuoteRow {
  return {
    article_id: article.article_id,
    quote_id: fullId(article.article_id, row.quote_id ?? null),
    sentence: row.sentence ?? sentenceAt(article, row.start),
    paragraph: row.paragraph ?? null,
    start: row.start ?? null,
    end: row.end ?? null,
    text: row.text ?? wordsAt(article, row.start, row.end),
    type: row.type ?? null,
    quoted: row.quoted ?? wordsOf(article, row.quoted_parts),
    quoted_parts: row.quoted_parts ?? [],
    group: fullId(article.article_id, row.group ?? null),
    attribution: row.attribution ?? null,
    polarity: row.polarity ?? null,
    caveat: row.caveat ?? null,
    speaker: row.speaker ?? null,
    speaker_id: row.speaker_id ?? null,
    speaker_text: row.speaker_text ?? wordsAt(article, row.speaker_start, row.speaker_end),
    speaker_start: row.speaker_start ?? null,
    speaker_end: row.speaker_end ?? null,
    speaker_from: row.speaker_from ?? null,
    speaker_role: row.speaker_role ?? null,
    speaker_affiliation: row.speaker_affiliation ?? null,
    cue: row.cue ?? wordsAt(article, row.cue_start, row.cue_end),
    cue_start: row.cue_start ?? null,
    cue_end: row.cue_end ?? null,
    addressee: row.addressee ?? null,
    confidence: row.confidence ?? null,
    checked: row.checked ?? null,
  } as QuoteRow;
}

/** A row of `quotes` as a line of its CSV. */
function quotesLine(row: QuoteRow, cells: CsvCells, link: Beside, context: Beside): string {
  return (
    cells.text(row.article_id) + ',' +
    cells.rowId(row.article_id, row.quote_id) + ',' +
    cells.number(row.sentence) + ',' +
    cells.number(row.paragraph) + ',' +
    cells.number(row.start) + ',' +
    cells.number(row.end) + ',' +
    cells.text(row.text) + ',' +
    (row.type ?? '') + ',' +
    cells.text(cells.isLean && row.quoted === row.text ? DITTO : row.quoted) + ',' +
    cells.rowId(row.article_id, row.group) + ',' +
    (row.attribution ?? '') + ',' +
    (row.polarity ?? '') + ',' +
    cells.text(row.caveat) + ',' +
    cells.text(row.speaker) + ',' +
    cells.id(row.speaker_id) + ',' +
    cells.text(row.speaker_text) + ',' +
    cells.number(row.speaker_start) + ',' +
    cells.number(row.speaker_end) + ',' +
    (row.speaker_from ?? '') + ',' +
    cells.text(row.speaker_role) + ',' +
    cells.text(row.speaker_affiliation) + ',' +
    cells.text(row.cue) + ',' +
    cells.number(row.cue_start) + ',' +
    cells.number(row.cue_end) + ',' +
    cells.text(row.addressee) + ',' +
    cells.number(row.confidence) + ',' +
    (row.checked ?? '') + ',' +
    cells.id(link) + ',' +
    cells.context(context) + '\n'
  );
}

/** A row of `numbers` without what is empty, and what follows from the article and the row's offsets. */
function numbersLean(row: NumberRow, article: LeanArticle): Partial<NumberRow> {
  return {
    article_id: undefined,
    number_id: shortId(article.article_id, row.number_id) ?? undefined,
    sentence: row.sentence === sentenceAt(article, row.start) ? undefined : row.sentence,
    paragraph: row.paragraph,
    start: row.start,
    end: row.end,
    text: row.text === wordsAt(article, row.start, row.end) ? undefined : row.text,
    kind: row.kind,
    value: row.value ?? undefined,
    low: row.low ?? undefined,
    high: row.high ?? undefined,
    modifier: row.modifier ?? undefined,
    unit: row.unit ?? undefined,
    value_si: row.value_si ?? undefined,
    unit_si: row.unit_si ?? undefined,
    currency: row.currency ?? undefined,
    currency_from: row.currency_from ?? undefined,
    counted: row.counted ?? undefined,
    measure: row.measure ?? undefined,
    change: row.change ?? undefined,
    quote_id: shortId(article.article_id, row.quote_id) ?? undefined,
    said_by: row.said_by ?? undefined,
    said_by_id: row.said_by_id ?? undefined,
    said_from: row.said_from ?? undefined,
    said_by_confidence: row.said_by_confidence ?? undefined,
    confidence: row.confidence,
    checked: row.checked ?? undefined,
  };
}

/** A row of `numbers` in full and in order, lean or not. */
function numbersInFull(row: Partial<NumberRow>, article: LeanArticle): NumberRow {
  return {
    article_id: article.article_id,
    number_id: fullId(article.article_id, row.number_id ?? null),
    sentence: row.sentence ?? sentenceAt(article, row.start),
    paragraph: row.paragraph ?? null,
    start: row.start ?? null,
    end: row.end ?? null,
    text: row.text ?? wordsAt(article, row.start, row.end),
    kind: row.kind ?? null,
    value: row.value ?? null,
    low: row.low ?? null,
    high: row.high ?? null,
    modifier: row.modifier ?? null,
    unit: row.unit ?? null,
    value_si: row.value_si ?? null,
    unit_si: row.unit_si ?? null,
    currency: row.currency ?? null,
    currency_from: row.currency_from ?? null,
    counted: row.counted ?? null,
    measure: row.measure ?? null,
    change: row.change ?? null,
    quote_id: fullId(article.article_id, row.quote_id ?? null),
    said_by: row.said_by ?? null,
    said_by_id: row.said_by_id ?? null,
    said_from: row.said_from ?? null,
    said_by_confidence: row.said_by_confidence ?? null,
    confidence: row.confidence ?? null,
    checked: row.checked ?? null,
  } as NumberRow;
}

/** A row of `numbers` as a line of its CSV. */
function numbersLine(row: NumberRow, cells: CsvCells, link: Beside, context: Beside): string {
  return (
    cells.text(row.article_id) + ',' +
    cells.rowId(row.article_id, row.number_id) + ',' +
    cells.number(row.sentence) + ',' +
    cells.number(row.paragraph) + ',' +
    cells.number(row.start) + ',' +
    cells.number(row.end) + ',' +
    cells.text(row.text) + ',' +
    (row.kind ?? '') + ',' +
    cells.number(row.value) + ',' +
    cells.number(row.low) + ',' +
    cells.number(row.high) + ',' +
    (row.modifier ?? '') + ',' +
    cells.text(row.unit) + ',' +
    cells.number(row.value_si) + ',' +
    cells.text(row.unit_si) + ',' +
    cells.text(row.currency) + ',' +
    (row.currency_from ?? '') + ',' +
    cells.text(row.counted) + ',' +
    cells.text(row.measure) + ',' +
    (row.change ?? '') + ',' +
    cells.rowId(row.article_id, row.quote_id) + ',' +
    cells.text(row.said_by) + ',' +
    cells.id(row.said_by_id) + ',' +
    (row.said_from ?? '') + ',' +
    cells.number(row.said_by_confidence) + ',' +
    cells.number(row.confidence) + ',' +
    (row.checked ?? '') + ',' +
    cells.id(link) + ',' +
    cells.context(context) + '\n'
  );
}

/** A row of `dates` without what is empty, and what follows from the article and the row's offsets. */
function datesLean(row: DateRow, article: LeanArticle): Partial<DateRow> {
  return {
    article_id: undefined,
    date_id: shortId(article.article_id, row.date_id) ?? undefined,
    sentence: row.sentence === sentenceAt(article, row.start) ? undefined : row.sentence,
    paragraph: row.paragraph,
    start: row.start,
    end: row.end,
    text: row.text === wordsAt(article, row.start, row.end) ? undefined : row.text,
    type: row.type,
    value: row.value ?? undefined,
    from: row.from ?? undefined,
    from_time: row.from_time ?? undefined,
    to: row.to ?? undefined,
    to_time: row.to_time ?? undefined,
    granularity: row.granularity ?? undefined,
    modifier: row.modifier ?? undefined,
    resolved_from: shortId(article.article_id, row.resolved_from) ?? undefined,
    resolved_by: row.resolved_by ?? undefined,
    event: row.event ?? undefined,
    of: row.of ?? undefined,
    quote_id: shortId(article.article_id, row.quote_id) ?? undefined,
    said_by: row.said_by ?? undefined,
    said_by_id: row.said_by_id ?? undefined,
    said_from: row.said_from ?? undefined,
    said_by_confidence: row.said_by_confidence ?? undefined,
    confidence: row.confidence,
    checked: row.checked ?? undefined,
  };
}

/** A row of `dates` in full and in order, lean or not. */
function datesInFull(row: Partial<DateRow>, article: LeanArticle): DateRow {
  return {
    article_id: article.article_id,
    date_id: fullId(article.article_id, row.date_id ?? null),
    sentence: row.sentence ?? sentenceAt(article, row.start),
    paragraph: row.paragraph ?? null,
    start: row.start ?? null,
    end: row.end ?? null,
    text: row.text ?? wordsAt(article, row.start, row.end),
    type: row.type ?? null,
    value: row.value ?? null,
    from: row.from ?? null,
    from_time: row.from_time ?? null,
    to: row.to ?? null,
    to_time: row.to_time ?? null,
    granularity: row.granularity ?? null,
    modifier: row.modifier ?? null,
    resolved_from: fullId(article.article_id, row.resolved_from ?? null),
    resolved_by: row.resolved_by ?? null,
    event: row.event ?? null,
    of: row.of ?? null,
    quote_id: fullId(article.article_id, row.quote_id ?? null),
    said_by: row.said_by ?? null,
    said_by_id: row.said_by_id ?? null,
    said_from: row.said_from ?? null,
    said_by_confidence: row.said_by_confidence ?? null,
    confidence: row.confidence ?? null,
    checked: row.checked ?? null,
  } as DateRow;
}

/** A row of `dates` as a line of its CSV. */
function datesLine(row: DateRow, cells: CsvCells, link: Beside, context: Beside): string {
  return (
    cells.text(row.article_id) + ',' +
    cells.rowId(row.article_id, row.date_id) + ',' +
    cells.number(row.sentence) + ',' +
    cells.number(row.paragraph) + ',' +
    cells.number(row.start) + ',' +
    cells.number(row.end) + ',' +
    cells.text(row.text) + ',' +
    (row.type ?? '') + ',' +
    cells.text(row.value) + ',' +
    cells.text(row.from) + ',' +
    cells.text(row.from_time) + ',' +
    cells.text(row.to) + ',' +
    cells.text(row.to_time) + ',' +
    cells.text(row.granularity) + ',' +
    cells.text(row.modifier) + ',' +
    cells.rowId(row.article_id, row.resolved_from) + ',' +
    (row.resolved_by ?? '') + ',' +
    cells.text(row.event) + ',' +
    (row.of ?? '') + ',' +
    cells.rowId(row.article_id, row.quote_id) + ',' +
    cells.text(row.said_by) + ',' +
    cells.id(row.said_by_id) + ',' +
    (row.said_from ?? '') + ',' +
    cells.number(row.said_by_confidence) + ',' +
    cells.number(row.confidence) + ',' +
    (row.checked ?? '') + ',' +
    cells.id(link) + ',' +
    cells.context(context) + '\n'
  );
}

/** A row of `problems` without what is empty, and what follows from the article and the row's offsets. */
function problemsLean(row: ProblemRow, article: LeanArticle): Partial<ProblemRow> {
  return {
    article_id: undefined,
    source: row.source ?? undefined,
    sentence: row.sentence === sentenceAt(article, row.start) ? undefined : row.sentence,
    paragraph: row.paragraph ?? undefined,
    start: row.start ?? undefined,
    end: row.end ?? undefined,
    text: row.text === wordsAt(article, row.start, row.end) ? undefined : row.text,
    severity: row.severity,
    rule: row.rule,
    message: row.message,
    line: row.line ?? undefined,
    column: row.column ?? undefined,
    checked: row.checked ?? undefined,
  };
}

/** A row of `problems` in full and in order, lean or not. */
function problemsInFull(row: Partial<ProblemRow>, article: LeanArticle): ProblemRow {
  return {
    article_id: article.article_id,
    source: row.source ?? null,
    sentence: row.sentence ?? sentenceAt(article, row.start),
    paragraph: row.paragraph ?? null,
    start: row.start ?? null,
    end: row.end ?? null,
    text: row.text ?? wordsAt(article, row.start, row.end),
    severity: row.severity ?? null,
    rule: row.rule ?? null,
    message: row.message ?? null,
    line: row.line ?? null,
    column: row.column ?? null,
    checked: row.checked ?? null,
  } as ProblemRow;
}

/** A row of `problems` as a line of its CSV. */
function problemsLine(row: ProblemRow, cells: CsvCells, link: Beside, context: Beside): string {
  return (
    cells.text(row.article_id) + ',' +
    cells.text(row.source) + ',' +
    cells.number(row.sentence) + ',' +
    cells.number(row.paragraph) + ',' +
    cells.number(row.start) + ',' +
    cells.number(row.end) + ',' +
    cells.text(row.text) + ',' +
    (row.severity ?? '') + ',' +
    cells.text(row.rule) + ',' +
    cells.text(row.message) + ',' +
    cells.number(row.line) + ',' +
    cells.number(row.column) + ',' +
    (row.checked ?? '') + ',' +
    cells.id(link) + ',' +
    cells.context(context) + '\n'
  );
}

/** A row of `people` as a line of its CSV. */
function peopleLine(row: PersonRow, cells: CsvCells, link: Beside): string {
  return (
    cells.id(row.entity_id) + ',' +
    cells.text(row.name) + ',' +
    cells.list(row.aliases) + ',' +
    cells.list(row.roles) + ',' +
    cells.list(row.affiliations) + ',' +
    cells.number(row.articles) + ',' +
    cells.number(row.mentions) + ',' +
    cells.number(row.quotes) + ',' +
    cells.text(row.first_date) + ',' +
    cells.text(row.last_date) + ',' +
    (row.checked ?? '') + ',' +
    cells.id(link) + '\n'
  );
}

/** A row of `organizations` as a line of its CSV. */
function organizationsLine(row: OrganizationRow, cells: CsvCells, link: Beside): string {
  return (
    cells.id(row.entity_id) + ',' +
    cells.text(row.name) + ',' +
    cells.list(row.aliases) + ',' +
    cells.number(row.articles) + ',' +
    cells.number(row.mentions) + ',' +
    cells.number(row.quotes) + ',' +
    cells.text(row.first_date) + ',' +
    cells.text(row.last_date) + ',' +
    (row.checked ?? '') + ',' +
    cells.id(link) + '\n'
  );
}

/** A row of `places` as a line of its CSV. */
function placesLine(row: PlaceRow, cells: CsvCells, link: Beside): string {
  return (
    cells.id(row.entity_id) + ',' +
    cells.text(row.name) + ',' +
    cells.list(row.aliases) + ',' +
    cells.number(row.articles) + ',' +
    cells.number(row.mentions) + ',' +
    cells.number(row.quotes) + ',' +
    cells.text(row.first_date) + ',' +
    cells.text(row.last_date) + ',' +
    (row.checked ?? '') + ',' +
    cells.id(link) + '\n'
  );
}

/** Make a row of a record lean, and a lean one full. */
export const LEAN_ROWS = { entities: entitiesLean, mentions: mentionsLean, quotes: quotesLean, numbers: numbersLean, dates: datesLean, problems: problemsLean };
export const FULL_ROWS = { entities: entitiesInFull, mentions: mentionsInFull, quotes: quotesInFull, numbers: numbersInFull, dates: datesInFull, problems: problemsInFull };

/** Make a row the line of its CSV. */
export const LINES = { articles: articlesLine, entities: entitiesLine, mentions: mentionsLine, quotes: quotesLine, numbers: numbersLine, dates: datesLine, problems: problemsLine, people: peopleLine, organizations: organizationsLine, places: placesLine };
