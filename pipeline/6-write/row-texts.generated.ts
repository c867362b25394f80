// Generated from schemas/ by scripts/generate.mjs. Do not edit: change the schema and run `make generate`.
import type { CsvCells } from './csv-cells.ts';
import { jsonId, jsonText, type JsonForm } from './json-text.ts';
import { DITTO, fullId, sentenceAt, shortId, wordsAt, wordsOf, type LeanArticle } from './lean-rows.ts';
import type { ArticleRow, DateRow, EntityRow, MentionRow, NumberRow, OrganizationRow, PersonRow, PlaceRow, ProblemRow, QuoteRow } from '../tables.ts';

/** Columns that hold the id of a row of the same article. */
export const ROW_ID_COLUMNS: ReadonlySet<string> = new Set(['mention_id', 'quote_id', 'number_id', 'date_id', 'group', 'resolved_from']);

/** Columns of tables that often say what `text` says. */
export const DITTO_COLUMNS: ReadonlySet<string> = new Set(['quoted']);

/** What stands beside a row in its CSV. */
type Beside = string | null | undefined;

/** The columns of a row of `articles` behind the article's id as JSON, each with a comma before it. */
export function articlesJson(row: ArticleRow, form: JsonForm): string {
  return (
    (row.source !== null ? ',"source":' + jsonText(row.source) : form.isLean ? '' : ',"source":null') +
    ',"format":"' + row.format + '"' +
    (row.title !== null ? ',"title":' + jsonText(row.title) : form.isLean ? '' : ',"title":null') +
    (row.byline !== null ? ',"byline":' + jsonText(row.byline) : form.isLean ? '' : ',"byline":null') +
    (row.publisher !== null ? ',"publisher":' + jsonText(row.publisher) : form.isLean ? '' : ',"publisher":null') +
    (row.published !== null ? ',"published":' + jsonText(row.published) : form.isLean ? '' : ',"published":null') +
    (row.published_from !== null ? ',"published_from":"' + row.published_from + '"' : form.isLean ? '' : ',"published_from":null') +
    (row.dateline !== null ? ',"dateline":' + jsonText(row.dateline) : form.isLean ? '' : ',"dateline":null') +
    (row.language !== null ? ',"language":' + jsonText(row.language) : form.isLean ? '' : ',"language":null') +
    (row.language_from !== null ? ',"language_from":"' + row.language_from + '"' : form.isLean ? '' : ',"language_from":null') +
    (row.url !== null ? ',"url":' + jsonText(row.url) : form.isLean ? '' : ',"url":null') +
    ',"sha256":' + jsonText(row.sha256) +
    ',"words":' + row.words +
    ',"sentences":' + row.sentences +
    ',"paragraphs":' + row.paragraphs +
    ',"quotes":' + row.quotes +
    ',"numbers":' + row.numbers +
    ',"dates":' + row.dates +
    ',"entities":' + row.entities +
    ',"problems":' + row.problems +
    (row.checked !== null ? ',"checked":"' + row.checked + '"' : form.isLean ? '' : ',"checked":null') +
    ',"metadata_from":' + JSON.stringify(row.metadata_from) +
    (row.sentence_spans.length ? ',"sentence_spans":' + JSON.stringify(row.sentence_spans) : form.isLean ? '' : ',"sentence_spans":[]') +
    ',"text":' + jsonText(row.text)
  );
}

/** A row of `articles` in full, from a lean one. */
export function articlesInFull(row: Partial<ArticleRow>, article: LeanArticle): ArticleRow {
  return {
    article_id: article.article_id,
    source: row.source ?? null,
    format: row.format ?? null,
    title: row.title ?? null,
    byline: row.byline ?? null,
    publisher: row.publisher ?? null,
    published: row.published ?? null,
    published_from: row.published_from ?? null,
    dateline: row.dateline ?? null,
    language: row.language ?? null,
    language_from: row.language_from ?? null,
    url: row.url ?? null,
    sha256: row.sha256 ?? null,
    words: row.words ?? null,
    sentences: row.sentences ?? null,
    paragraphs: row.paragraphs ?? null,
    quotes: row.quotes ?? null,
    numbers: row.numbers ?? null,
    dates: row.dates ?? null,
    entities: row.entities ?? null,
    problems: row.problems ?? null,
    checked: row.checked ?? null,
    metadata_from: row.metadata_from ?? {},
    sentence_spans: row.sentence_spans ?? [],
    text: row.text ?? null,
  } as ArticleRow;
}

/** A row of `articles` as a line of its CSV. */
export function articlesLine(row: ArticleRow, cells: CsvCells, link: Beside): string {
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

/** The columns of a row of `entities` behind the article's id as JSON, each with a comma before it. */
export function entitiesJson(row: EntityRow, form: JsonForm): string {
  return (
    ',"entity_id":' + jsonId(row.entity_id) +
    (form.isLean && row.sentence === sentenceAt(form.article, row.start) ? '' : ',"sentence":' + row.sentence) +
    ',"paragraph":' + row.paragraph +
    ',"start":' + row.start +
    ',"end":' + row.end +
    (form.isLean && row.text === wordsAt(form.article, row.start, row.end) ? '' : ',"text":' + jsonText(row.text)) +
    ',"type":"' + row.type + '"' +
    ',"name":' + jsonText(row.name) +
    (row.aliases.length ? ',"aliases":' + JSON.stringify(row.aliases) : form.isLean ? '' : ',"aliases":[]') +
    (row.role !== null ? ',"role":' + jsonText(row.role) : form.isLean ? '' : ',"role":null') +
    (row.role_status !== null ? ',"role_status":"' + row.role_status + '"' : form.isLean ? '' : ',"role_status":null') +
    (row.role_confidence !== null ? ',"role_confidence":' + row.role_confidence : form.isLean ? '' : ',"role_confidence":null') +
    (row.affiliation !== null ? ',"affiliation":' + jsonText(row.affiliation) : form.isLean ? '' : ',"affiliation":null') +
    (row.affiliation_status !== null ? ',"affiliation_status":"' + row.affiliation_status + '"' : form.isLean ? '' : ',"affiliation_status":null') +
    (row.affiliation_confidence !== null ? ',"affiliation_confidence":' + row.affiliation_confidence : form.isLean ? '' : ',"affiliation_confidence":null') +
    ',"mentions":' + row.mentions +
    ',"quotes":' + row.quotes +
    ',"confidence":' + row.confidence +
    (row.checked !== null ? ',"checked":"' + row.checked + '"' : form.isLean ? '' : ',"checked":null')
  );
}

/** A row of `entities` in full, from a lean one. */
export function entitiesInFull(row: Partial<EntityRow>, article: LeanArticle): EntityRow {
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
export function entitiesLine(row: EntityRow, cells: CsvCells, link: Beside, context: Beside): string {
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
    cells.text(context) + '\n'
  );
}

/** The columns of a row of `mentions` behind the article's id as JSON, each with a comma before it. */
export function mentionsJson(row: MentionRow, form: JsonForm): string {
  return (
    ',"mention_id":' + jsonText(form.isLean ? shortId(form.article.article_id, row.mention_id) : row.mention_id) +
    (form.isLean && row.sentence === sentenceAt(form.article, row.start) ? '' : ',"sentence":' + row.sentence) +
    ',"paragraph":' + row.paragraph +
    ',"start":' + row.start +
    ',"end":' + row.end +
    (form.isLean && row.text === wordsAt(form.article, row.start, row.end) ? '' : ',"text":' + jsonText(row.text)) +
    ',"entity_id":' + jsonId(row.entity_id) +
    ',"type":"' + row.type + '"' +
    ',"kind":"' + row.kind + '"' +
    ',"confidence":' + row.confidence +
    (row.checked !== null ? ',"checked":"' + row.checked + '"' : form.isLean ? '' : ',"checked":null')
  );
}

/** A row of `mentions` in full, from a lean one. */
export function mentionsInFull(row: Partial<MentionRow>, article: LeanArticle): MentionRow {
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
export function mentionsLine(row: MentionRow, cells: CsvCells, link: Beside, context: Beside): string {
  return (
    cells.text(row.article_id) + ',' +
    cells.text(cells.isLean ? shortId(row.article_id, row.mention_id) : row.mention_id) + ',' +
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
    cells.text(context) + '\n'
  );
}

/** The columns of a row of `quotes` behind the article's id as JSON, each with a comma before it. */
export function quotesJson(row: QuoteRow, form: JsonForm): string {
  return (
    ',"quote_id":' + jsonText(form.isLean ? shortId(form.article.article_id, row.quote_id) : row.quote_id) +
    (form.isLean && row.sentence === sentenceAt(form.article, row.start) ? '' : ',"sentence":' + row.sentence) +
    ',"paragraph":' + row.paragraph +
    ',"start":' + row.start +
    ',"end":' + row.end +
    (form.isLean && row.text === wordsAt(form.article, row.start, row.end) ? '' : ',"text":' + jsonText(row.text)) +
    ',"type":"' + row.type + '"' +
    (form.isLean && row.quoted === wordsOf(form.article, row.quoted_parts) ? '' : row.quoted === null ? ',"quoted":null' : ',"quoted":' + jsonText(row.quoted)) +
    (row.quoted_parts.length ? ',"quoted_parts":' + JSON.stringify(row.quoted_parts) : form.isLean ? '' : ',"quoted_parts":[]') +
    (row.group !== null ? ',"group":' + jsonText(form.isLean ? shortId(form.article.article_id, row.group) : row.group) : form.isLean ? '' : ',"group":null') +
    (row.attribution !== null ? ',"attribution":"' + row.attribution + '"' : form.isLean ? '' : ',"attribution":null') +
    (row.polarity !== null ? ',"polarity":"' + row.polarity + '"' : form.isLean ? '' : ',"polarity":null') +
    (row.caveat !== null ? ',"caveat":' + jsonText(row.caveat) : form.isLean ? '' : ',"caveat":null') +
    (row.speaker !== null ? ',"speaker":' + jsonText(row.speaker) : form.isLean ? '' : ',"speaker":null') +
    (row.speaker_id !== null ? ',"speaker_id":' + jsonId(row.speaker_id) : form.isLean ? '' : ',"speaker_id":null') +
    (form.isLean && row.speaker_text === wordsAt(form.article, row.speaker_start, row.speaker_end) ? '' : row.speaker_text === null ? ',"speaker_text":null' : ',"speaker_text":' + jsonText(row.speaker_text)) +
    (row.speaker_start !== null ? ',"speaker_start":' + row.speaker_start : form.isLean ? '' : ',"speaker_start":null') +
    (row.speaker_end !== null ? ',"speaker_end":' + row.speaker_end : form.isLean ? '' : ',"speaker_end":null') +
    (row.speaker_from !== null ? ',"speaker_from":"' + row.speaker_from + '"' : form.isLean ? '' : ',"speaker_from":null') +
    (row.speaker_role !== null ? ',"speaker_role":' + jsonText(row.speaker_role) : form.isLean ? '' : ',"speaker_role":null') +
    (row.speaker_affiliation !== null ? ',"speaker_affiliation":' + jsonText(row.speaker_affiliation) : form.isLean ? '' : ',"speaker_affiliation":null') +
    (form.isLean && row.cue === wordsAt(form.article, row.cue_start, row.cue_end) ? '' : row.cue === null ? ',"cue":null' : ',"cue":' + jsonText(row.cue)) +
    (row.cue_start !== null ? ',"cue_start":' + row.cue_start : form.isLean ? '' : ',"cue_start":null') +
    (row.cue_end !== null ? ',"cue_end":' + row.cue_end : form.isLean ? '' : ',"cue_end":null') +
    (row.addressee !== null ? ',"addressee":' + jsonText(row.addressee) : form.isLean ? '' : ',"addressee":null') +
    ',"confidence":' + row.confidence +
    (row.checked !== null ? ',"checked":"' + row.checked + '"' : form.isLean ? '' : ',"checked":null')
  );
}

/** A row of `quotes` in full, from a lean one. */
export function quotesInFull(row: Partial<QuoteRow>, article: LeanArticle): QuoteRow {
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
export function quotesLine(row: QuoteRow, cells: CsvCells, link: Beside, context: Beside): string {
  return (
    cells.text(row.article_id) + ',' +
    cells.text(cells.isLean ? shortId(row.article_id, row.quote_id) : row.quote_id) + ',' +
    cells.number(row.sentence) + ',' +
    cells.number(row.paragraph) + ',' +
    cells.number(row.start) + ',' +
    cells.number(row.end) + ',' +
    cells.text(row.text) + ',' +
    (row.type ?? '') + ',' +
    cells.text(cells.isLean && row.quoted === row.text ? DITTO : row.quoted) + ',' +
    cells.text(cells.isLean ? shortId(row.article_id, row.group) : row.group) + ',' +
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
    cells.text(context) + '\n'
  );
}

/** The columns of a row of `numbers` behind the article's id as JSON, each with a comma before it. */
export function numbersJson(row: NumberRow, form: JsonForm): string {
  return (
    ',"number_id":' + jsonText(form.isLean ? shortId(form.article.article_id, row.number_id) : row.number_id) +
    (form.isLean && row.sentence === sentenceAt(form.article, row.start) ? '' : ',"sentence":' + row.sentence) +
    ',"paragraph":' + row.paragraph +
    ',"start":' + row.start +
    ',"end":' + row.end +
    (form.isLean && row.text === wordsAt(form.article, row.start, row.end) ? '' : ',"text":' + jsonText(row.text)) +
    ',"kind":"' + row.kind + '"' +
    (row.value !== null ? ',"value":' + row.value : form.isLean ? '' : ',"value":null') +
    (row.low !== null ? ',"low":' + row.low : form.isLean ? '' : ',"low":null') +
    (row.high !== null ? ',"high":' + row.high : form.isLean ? '' : ',"high":null') +
    (row.modifier !== null ? ',"modifier":"' + row.modifier + '"' : form.isLean ? '' : ',"modifier":null') +
    (row.unit !== null ? ',"unit":' + jsonText(row.unit) : form.isLean ? '' : ',"unit":null') +
    (row.value_si !== null ? ',"value_si":' + row.value_si : form.isLean ? '' : ',"value_si":null') +
    (row.unit_si !== null ? ',"unit_si":' + jsonText(row.unit_si) : form.isLean ? '' : ',"unit_si":null') +
    (row.currency !== null ? ',"currency":' + jsonText(row.currency) : form.isLean ? '' : ',"currency":null') +
    (row.currency_from !== null ? ',"currency_from":"' + row.currency_from + '"' : form.isLean ? '' : ',"currency_from":null') +
    (row.counted !== null ? ',"counted":' + jsonText(row.counted) : form.isLean ? '' : ',"counted":null') +
    (row.measure !== null ? ',"measure":' + jsonText(row.measure) : form.isLean ? '' : ',"measure":null') +
    (row.change !== null ? ',"change":"' + row.change + '"' : form.isLean ? '' : ',"change":null') +
    (row.quote_id !== null ? ',"quote_id":' + jsonText(form.isLean ? shortId(form.article.article_id, row.quote_id) : row.quote_id) : form.isLean ? '' : ',"quote_id":null') +
    (row.said_by !== null ? ',"said_by":' + jsonText(row.said_by) : form.isLean ? '' : ',"said_by":null') +
    (row.said_by_id !== null ? ',"said_by_id":' + jsonId(row.said_by_id) : form.isLean ? '' : ',"said_by_id":null') +
    (row.said_from !== null ? ',"said_from":"' + row.said_from + '"' : form.isLean ? '' : ',"said_from":null') +
    (row.said_by_confidence !== null ? ',"said_by_confidence":' + row.said_by_confidence : form.isLean ? '' : ',"said_by_confidence":null') +
    ',"confidence":' + row.confidence +
    (row.checked !== null ? ',"checked":"' + row.checked + '"' : form.isLean ? '' : ',"checked":null')
  );
}

/** A row of `numbers` in full, from a lean one. */
export function numbersInFull(row: Partial<NumberRow>, article: LeanArticle): NumberRow {
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
export function numbersLine(row: NumberRow, cells: CsvCells, link: Beside, context: Beside): string {
  return (
    cells.text(row.article_id) + ',' +
    cells.text(cells.isLean ? shortId(row.article_id, row.number_id) : row.number_id) + ',' +
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
    cells.text(cells.isLean ? shortId(row.article_id, row.quote_id) : row.quote_id) + ',' +
    cells.text(row.said_by) + ',' +
    cells.id(row.said_by_id) + ',' +
    (row.said_from ?? '') + ',' +
    cells.number(row.said_by_confidence) + ',' +
    cells.number(row.confidence) + ',' +
    (row.checked ?? '') + ',' +
    cells.id(link) + ',' +
    cells.text(context) + '\n'
  );
}

/** The columns of a row of `dates` behind the article's id as JSON, each with a comma before it. */
export function datesJson(row: DateRow, form: JsonForm): string {
  return (
    ',"date_id":' + jsonText(form.isLean ? shortId(form.article.article_id, row.date_id) : row.date_id) +
    (form.isLean && row.sentence === sentenceAt(form.article, row.start) ? '' : ',"sentence":' + row.sentence) +
    ',"paragraph":' + row.paragraph +
    ',"start":' + row.start +
    ',"end":' + row.end +
    (form.isLean && row.text === wordsAt(form.article, row.start, row.end) ? '' : ',"text":' + jsonText(row.text)) +
    ',"type":"' + row.type + '"' +
    (row.value !== null ? ',"value":' + jsonText(row.value) : form.isLean ? '' : ',"value":null') +
    (row.from !== null ? ',"from":' + jsonText(row.from) : form.isLean ? '' : ',"from":null') +
    (row.from_time !== null ? ',"from_time":' + jsonText(row.from_time) : form.isLean ? '' : ',"from_time":null') +
    (row.to !== null ? ',"to":' + jsonText(row.to) : form.isLean ? '' : ',"to":null') +
    (row.to_time !== null ? ',"to_time":' + jsonText(row.to_time) : form.isLean ? '' : ',"to_time":null') +
    (row.granularity !== null ? ',"granularity":' + jsonText(row.granularity) : form.isLean ? '' : ',"granularity":null') +
    (row.modifier !== null ? ',"modifier":' + jsonText(row.modifier) : form.isLean ? '' : ',"modifier":null') +
    (row.resolved_from !== null ? ',"resolved_from":' + jsonText(form.isLean ? shortId(form.article.article_id, row.resolved_from) : row.resolved_from) : form.isLean ? '' : ',"resolved_from":null') +
    (row.resolved_by !== null ? ',"resolved_by":"' + row.resolved_by + '"' : form.isLean ? '' : ',"resolved_by":null') +
    (row.event !== null ? ',"event":' + jsonText(row.event) : form.isLean ? '' : ',"event":null') +
    (row.of !== null ? ',"of":"' + row.of + '"' : form.isLean ? '' : ',"of":null') +
    (row.quote_id !== null ? ',"quote_id":' + jsonText(form.isLean ? shortId(form.article.article_id, row.quote_id) : row.quote_id) : form.isLean ? '' : ',"quote_id":null') +
    (row.said_by !== null ? ',"said_by":' + jsonText(row.said_by) : form.isLean ? '' : ',"said_by":null') +
    (row.said_by_id !== null ? ',"said_by_id":' + jsonId(row.said_by_id) : form.isLean ? '' : ',"said_by_id":null') +
    (row.said_from !== null ? ',"said_from":"' + row.said_from + '"' : form.isLean ? '' : ',"said_from":null') +
    (row.said_by_confidence !== null ? ',"said_by_confidence":' + row.said_by_confidence : form.isLean ? '' : ',"said_by_confidence":null') +
    ',"confidence":' + row.confidence +
    (row.checked !== null ? ',"checked":"' + row.checked + '"' : form.isLean ? '' : ',"checked":null')
  );
}

/** A row of `dates` in full, from a lean one. */
export function datesInFull(row: Partial<DateRow>, article: LeanArticle): DateRow {
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
export function datesLine(row: DateRow, cells: CsvCells, link: Beside, context: Beside): string {
  return (
    cells.text(row.article_id) + ',' +
    cells.text(cells.isLean ? shortId(row.article_id, row.date_id) : row.date_id) + ',' +
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
    cells.text(cells.isLean ? shortId(row.article_id, row.resolved_from) : row.resolved_from) + ',' +
    (row.resolved_by ?? '') + ',' +
    cells.text(row.event) + ',' +
    (row.of ?? '') + ',' +
    cells.text(cells.isLean ? shortId(row.article_id, row.quote_id) : row.quote_id) + ',' +
    cells.text(row.said_by) + ',' +
    cells.id(row.said_by_id) + ',' +
    (row.said_from ?? '') + ',' +
    cells.number(row.said_by_confidence) + ',' +
    cells.number(row.confidence) + ',' +
    (row.checked ?? '') + ',' +
    cells.id(link) + ',' +
    cells.text(context) + '\n'
  );
}

/** The columns of a row of `problems` behind the article's id as JSON, each with a comma before it. */
export function problemsJson(row: ProblemRow, form: JsonForm): string {
  return (
    (row.source !== null ? ',"source":' + jsonText(row.source) : form.isLean ? '' : ',"source":null') +
    (form.isLean && row.sentence === sentenceAt(form.article, row.start) ? '' : row.sentence === null ? ',"sentence":null' : ',"sentence":' + row.sentence) +
    (row.paragraph !== null ? ',"paragraph":' + row.paragraph : form.isLean ? '' : ',"paragraph":null') +
    (row.start !== null ? ',"start":' + row.start : form.isLean ? '' : ',"start":null') +
    (row.end !== null ? ',"end":' + row.end : form.isLean ? '' : ',"end":null') +
    (form.isLean && row.text === wordsAt(form.article, row.start, row.end) ? '' : row.text === null ? ',"text":null' : ',"text":' + jsonText(row.text)) +
    ',"severity":"' + row.severity + '"' +
    ',"rule":' + jsonText(row.rule) +
    ',"message":' + jsonText(row.message) +
    (row.line !== null ? ',"line":' + row.line : form.isLean ? '' : ',"line":null') +
    (row.column !== null ? ',"column":' + row.column : form.isLean ? '' : ',"column":null') +
    (row.checked !== null ? ',"checked":"' + row.checked + '"' : form.isLean ? '' : ',"checked":null')
  );
}

/** A row of `problems` in full, from a lean one. */
export function problemsInFull(row: Partial<ProblemRow>, article: LeanArticle): ProblemRow {
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
export function problemsLine(row: ProblemRow, cells: CsvCells, link: Beside, context: Beside): string {
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
    cells.text(context) + '\n'
  );
}

/** A row of `people` as a line of its CSV. */
export function peopleLine(row: PersonRow, cells: CsvCells, link: Beside): string {
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
export function organizationsLine(row: OrganizationRow, cells: CsvCells, link: Beside): string {
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
export function placesLine(row: PlaceRow, cells: CsvCells, link: Beside): string {
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
