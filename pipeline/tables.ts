// Generated from schemas/ by scripts/generate.mjs. Do not edit: change the schema and run `make generate`.

/** One row for each article. */
export interface ArticleRow {
  /** The article's id: its path in the input folder without the ending, or the id it was given. */
  article_id: string;
  /** Path of the file it was read from, relative to the input folder. */
  source: string | null;
  /** Format of the source. */
  format: 'text' | 'markdown' | 'html' | 'json' | 'docx' | 'pdf' | 'mail' | 'mhtml' | 'feed' | 'warc' | 'archive';
  /** Headline. */
  title: string | null;
  /** Who wrote it, as the source says. */
  byline: string | null;
  /** Publication or agency. */
  publisher: string | null;
  /** Day or moment of publication, ISO 8601. Relative dates are counted from it. */
  published: string | null;
  /** Where the publication date was found: a sidecar, front matter, the document's own data, its web address, a line that it shows beside the byline, or the file name. */
  published_from: 'sidecar' | 'front_matter' | 'document' | 'address' | 'visible' | 'file_name' | null;
  /** Place and agency line at the head of the text, as it stands there. */
  dateline: string | null;
  /** Language tag, as the source says. */
  language: string | null;
  /** How the language is known: stated by the source, or detected from the text; empty where it is not known. */
  language_from: 'stated' | 'detected' | null;
  /** Web address, as the source says. */
  url: string | null;
  /** SHA-256 of the article's text in UTF-8. */
  sha256: string;
  /** Words in the text. */
  words: number;
  /** Sentences in the text. */
  sentences: number;
  /** Paragraphs in the text. */
  paragraphs: number;
  /** Rows in quotes. */
  quotes: number;
  /** Rows in numbers. */
  numbers: number;
  /** Rows in dates. */
  dates: number;
  /** Rows in entities. */
  entities: number;
  /** Rows in problems. */
  problems: number;
  /** What a person decided about the row: accepted, edited, or added; empty where nobody looked. */
  checked: 'accepted' | 'edited' | 'added' | null;
  /** For each piece of metadata that is known, where it was found. */
  metadata_from: Record<string, 'sidecar' | 'front_matter' | 'document' | 'address' | 'visible' | 'file_name'>;
  /** Offsets [start, end] of the sentences: of sentence n the item n - 1. */
  sentence_spans: [number, number][];
  /** The canonical text, which all offsets refer to. */
  text: string;
}

/** One row for each person, organization, place or group in an article. */
export interface EntityRow {
  /** The article this row comes from. */
  article_id: string;
  /** Id of the entity: the same for the same name and type in all articles. */
  entity_id: string;
  /** Number of the sentence within the article, from 1, in which the row starts. */
  sentence: number;
  /** Number of the paragraph within the article, from 1. */
  paragraph: number;
  /** Offset of the first character in the article's text, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character, in UTF-16 code units. */
  end: number;
  /** The first mention, exactly as it stands in the article. */
  text: string;
  /** Kind of entity. */
  type: 'person' | 'organization' | 'place' | 'group' | 'other';
  /** The fullest form of the name in the article, without title. */
  name: string;
  /** Other forms of the name in the article. */
  aliases: string[];
  /** What a person is or does, as the article says ("director of the centre"). */
  role: string | null;
  /** Whether the role is held now: current or former, as the article has it; empty where the role is. */
  role_status: 'current' | 'former' | null;
  /** How sure the program is of the role alone, by the kind of evidence: fitted on 40 annotated articles, each judged by what the others told; empty where the role is. */
  role_confidence: number | null;
  /** The organization or place that a person belongs to or speaks for, as the article says; of an institution that many countries have ("Health Ministry"), its country or place. */
  affiliation: string | null;
  /** Whether the affiliation holds now: current or former, as the article has it; empty where the affiliation is. */
  affiliation_status: 'current' | 'former' | null;
  /** How sure the program is of the affiliation alone, by the kind of evidence: fitted on 40 annotated articles, each judged by what the others told; empty where the affiliation is. */
  affiliation_confidence: number | null;
  /** Number of mentions in the article. */
  mentions: number;
  /** Number of quotes of which it is the speaker. */
  quotes: number;
  /** How sure the program is of name and type: of rows at 0.9, about nine in ten were right on the development documents. */
  confidence: number;
  /** What a person decided about the row: accepted, edited, or added; empty where nobody looked. */
  checked: 'accepted' | 'edited' | 'added' | null;
}

/** One row for each place where an entity is named or meant. */
export interface MentionRow {
  /** The article this row comes from. */
  article_id: string;
  /** Id of the mention. */
  mention_id: string;
  /** Number of the sentence within the article, from 1, in which the row starts. */
  sentence: number;
  /** Number of the paragraph within the article, from 1. */
  paragraph: number;
  /** Offset of the first character in the article's text, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character, in UTF-16 code units. */
  end: number;
  /** The mention, exactly as it stands in the article. */
  text: string;
  /** The entity that is meant (entities.entity_id). */
  entity_id: string;
  /** Kind of entity. */
  type: 'person' | 'organization' | 'place' | 'group' | 'other';
  /** A name, a description ("the president") or a pronoun. */
  kind: 'name' | 'nominal' | 'pronoun';
  /** How sure the program is of span and type: of rows at 0.9, about nine in ten were right on the development documents. */
  confidence: number;
  /** What a person decided about the row: accepted, edited, or added; empty where nobody looked. */
  checked: 'accepted' | 'edited' | 'added' | null;
}

/** One row for each stretch of quoted or reported speech. */
export interface QuoteRow {
  /** The article this row comes from. */
  article_id: string;
  /** Id of the quote. */
  quote_id: string;
  /** Number of the sentence within the article, from 1, in which the row starts. */
  sentence: number;
  /** Number of the paragraph within the article, from 1. */
  paragraph: number;
  /** Offset of the first character in the article's text, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character, in UTF-16 code units. */
  end: number;
  /** The words: of a direct quote or a scare term what stands between the marks, of a mixed or indirect one the reported clause. */
  text: string;
  /** direct: all of it in quotation marks; mixed: a reported clause with words in marks; indirect: reported without marks; scare: a term, title or nickname in marks, nobody's speech. */
  type: 'direct' | 'mixed' | 'indirect' | 'scare';
  /** The words that stand in quotation marks; several stretches are joined by " … ". */
  quoted: string | null;
  /** Offsets [start, end] of the stretches in quotation marks. */
  quoted_parts: [number, number][];
  /** The same for all parts of one utterance; empty for an utterance of one part. */
  group: string | null;
  /** said: uttered or written; thought: a belief, wish, fear or plan; found: shown by data, a study, a poll or an inquiry; empty for a scare term. */
  attribution: 'said' | 'thought' | 'found' | null;
  /** affirmed: the speaker says it; denied: the speaker says that it is not so; negated: the article says that the speaker did not say or think it; declined: the speaker would not say; empty for a scare term. */
  polarity: 'affirmed' | 'denied' | 'negated' | 'declined' | null;
  /** The article's own words of doubt beside the claim ("without evidence", "falsely"), as they stand. */
  caveat: string | null;
  /** Who says it: the fullest name in the article, or the description of an unnamed source; empty if unknown. */
  speaker: string | null;
  /** The speaker among the entities (entities.entity_id); empty for an unnamed source. */
  speaker_id: string | null;
  /** The speaker as the text beside the cue has it ("he", "Smith"). */
  speaker_text: string | null;
  /** Offset of speaker_text. */
  speaker_start: number | null;
  /** Offset behind speaker_text. */
  speaker_end: number | null;
  /** How the speaker is known: named or described beside the cue, by a pronoun that was resolved, or continued from the quote before. */
  speaker_from: 'name' | 'description' | 'pronoun' | 'continued' | null;
  /** The speaker's role as the article gives it. */
  speaker_role: string | null;
  /** The speaker's affiliation as the article gives it. */
  speaker_affiliation: string | null;
  /** The word or words that report the speech ("said", "according to"). */
  cue: string | null;
  /** Offset of the cue. */
  cue_start: number | null;
  /** Offset behind the cue. */
  cue_end: number | null;
  /** Who is told ("told Reuters"). */
  addressee: string | null;
  /** How sure the program is of stretch and speaker: of rows at 0.9, about nine in ten were right on the development documents. */
  confidence: number;
  /** What a person decided about the row: accepted, edited, or added; empty where nobody looked. */
  checked: 'accepted' | 'edited' | 'added' | null;
}

/** One row for each figure. */
export interface NumberRow {
  /** The article this row comes from. */
  article_id: string;
  /** Id of the figure. */
  number_id: string;
  /** Number of the sentence within the article, from 1, in which the row starts. */
  sentence: number;
  /** Number of the paragraph within the article, from 1. */
  paragraph: number;
  /** Offset of the first character in the article's text, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character, in UTF-16 code units. */
  end: number;
  /** The figure with its unit and scale word, exactly as it stands in the article, without "more than" and the like. */
  text: string;
  /** Kind of figure. */
  kind: 'cardinal' | 'ordinal' | 'percent' | 'money' | 'quantity' | 'ratio' | 'fraction' | 'range';
  /** The value as a number, in the unit or currency of this row; percent as 12.5; of a range its lower end; of a score its first side; empty for vague figures ("thousands"). */
  value: number | null;
  /** Lower bound, if any: of "more than 300", of a range, of a vague figure; the smaller side of a score. */
  low: number | null;
  /** Upper bound, if any: of "up to 300", of a range, of a vague figure; the larger side of a score. */
  high: number | null;
  /** How the text hedges the figure. */
  modifier: 'about' | 'more_than' | 'less_than' | 'at_least' | 'at_most' | null;
  /** The unit's usual English name, singular. */
  unit: string | null;
  /** The value in unit_si, so that 60 mph and 97 km/h compare; of money in the currency's main unit (50 cents are 0.5). */
  value_si: number | null;
  /** The SI unit of the same dimension; of money the currency. */
  unit_si: string | null;
  /** Currency, ISO 4217. */
  currency: string | null;
  /** How the currency is known: from the text, from the article's place, or by default ("$" as USD). */
  currency_from: 'text' | 'place' | 'default' | null;
  /** What is counted, as the text has it ("North Korean troops"). */
  counted: string | null;
  /** What a percentage, a sum, an age or a measurement is of, in the clause's own words ("unemployment rate"); empty if unsure. */
  measure: string | null;
  /** Whether the clause says that what is measured rose, fell or stayed; empty otherwise. */
  change: 'up' | 'down' | 'unchanged' | null;
  /** The quote that this row stands in or that reports it (quotes.quote_id); empty outside quotes. */
  quote_id: string | null;
  /** Who says this, by the fullest name in the article; empty where the article itself says it. */
  said_by: string | null;
  /** Who says this among the entities (entities.entity_id); empty for an unnamed source. */
  said_by_id: string | null;
  /** How the article ties the row to who says it: quoted: inside the words in marks; reported: inside the reported clause; attributed: under an "according to". */
  said_from: 'quoted' | 'reported' | 'attributed' | null;
  /** How sure the program is of said_by alone; empty where said_by is. */
  said_by_confidence: number | null;
  /** How sure the program is of value and unit: of rows at 0.9, about nine in ten were right on the development documents. */
  confidence: number;
  /** What a person decided about the row: accepted, edited, or added; empty where nobody looked. */
  checked: 'accepted' | 'edited' | 'added' | null;
}

/** One row for each expression of time. */
export interface DateRow {
  /** The article this row comes from. */
  article_id: string;
  /** Id of the expression. */
  date_id: string;
  /** Number of the sentence within the article, from 1, in which the row starts. */
  sentence: number;
  /** Number of the paragraph within the article, from 1. */
  paragraph: number;
  /** Offset of the first character in the article's text, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character, in UTF-16 code units. */
  end: number;
  /** The whole expression, exactly as it stands in the article. */
  text: string;
  /** TIMEX3 type. */
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value; underspecified (XXXX-WXX-5) where the article does not tell. */
  value: string | null;
  /** First ISO day meant. */
  from: string | null;
  /** Clock time on the first day, ISO 8601, with its zone where the article tells it ("10:15Z"); empty where whole days are meant. */
  from_time: string | null;
  /** Last ISO day meant. */
  to: string | null;
  /** Clock time on the last day, ISO 8601, with its zone where the article tells it ("10:15Z"); empty where whole days are meant. */
  to_time: string | null;
  /** The smallest unit that the expression names: year, month, day, hour … */
  granularity: string | null;
  /** TIMEX3 mod: START, MID, END, APPROX, MORE_THAN … */
  modifier: string | null;
  /** What gave the full date: text, published, or the date_id of another date; empty if unresolved. */
  resolved_from: string | null;
  /** What chose the direction from the day of publication: the words themselves, the tense of the verb, or nothing but the usual case; empty where there was nothing to choose. */
  resolved_by: 'text' | 'tense' | 'default' | null;
  /** The verb phrase or noun that the time belongs to, as it stands; empty if unsure. */
  event: string | null;
  /** event: when something happens; saying: when something was said ("said Monday"); empty if unsure. */
  of: 'event' | 'saying' | null;
  /** The quote that this row stands in or that reports it (quotes.quote_id); empty outside quotes. */
  quote_id: string | null;
  /** Who says this, by the fullest name in the article; empty where the article itself says it. */
  said_by: string | null;
  /** Who says this among the entities (entities.entity_id); empty for an unnamed source. */
  said_by_id: string | null;
  /** How the article ties the row to who says it: quoted: inside the words in marks; reported: inside the reported clause; attributed: under an "according to". */
  said_from: 'quoted' | 'reported' | 'attributed' | null;
  /** How sure the program is of said_by alone; empty where said_by is. */
  said_by_confidence: number | null;
  /** How sure the program is of span and value: of rows at 0.9, about nine in ten were right on the development documents. */
  confidence: number;
  /** What a person decided about the row: accepted, edited, or added; empty where nobody looked. */
  checked: 'accepted' | 'edited' | 'added' | null;
}

/** One row for each oddity found, and for each article that failed. */
export interface ProblemRow {
  /** The article; empty where a file could not be read as one. */
  article_id: string | null;
  /** Path of the file, relative to the input folder. */
  source: string | null;
  /** Number of the sentence within the article, from 1, in which the row starts. */
  sentence: number | null;
  /** Number of the paragraph within the article, from 1. */
  paragraph: number | null;
  /** Offset of the first character in the article's text, in UTF-16 code units. */
  start: number | null;
  /** Offset behind the last character, in UTF-16 code units. */
  end: number | null;
  /** The stretch of text concerned. */
  text: string | null;
  /** error: the article was not written; warning: look at it; info: good to know. */
  severity: 'error' | 'warning' | 'info';
  /** Name of the rule; the README's list explains each. */
  rule: string;
  /** What was found, where, and what to do. */
  message: string;
  /** Line in the article's text. */
  line: number | null;
  /** Column in the line, in UTF-16 code units. */
  column: number | null;
  /** What a person decided about the row: accepted, edited, or added; empty where nobody looked. */
  checked: 'accepted' | 'edited' | 'added' | null;
}

/** One row for each person of the whole batch. */
export interface PersonRow {
  /** Id, the same as in entities.entity_id. */
  entity_id: string;
  /** The fullest name that any article gives. */
  name: string;
  /** Other forms of the name. */
  aliases: string[];
  /** Roles that the articles give. */
  roles: string[];
  /** Affiliations that the articles give. */
  affiliations: string[];
  /** Number of articles that name it. */
  articles: number;
  /** Number of mentions. */
  mentions: number;
  /** Number of quotes. */
  quotes: number;
  /** Publication date of the first article that names it. */
  first_date: string | null;
  /** Publication date of the last one. */
  last_date: string | null;
  /** What a person decided about the row: accepted, edited, or added; empty where nobody looked. */
  checked: 'accepted' | 'edited' | 'added' | null;
}

/** One row for each organization of the whole batch. */
export interface OrganizationRow {
  /** Id, the same as in entities.entity_id. */
  entity_id: string;
  /** The fullest name that any article gives. */
  name: string;
  /** Other forms of the name. */
  aliases: string[];
  /** Number of articles that name it. */
  articles: number;
  /** Number of mentions. */
  mentions: number;
  /** Number of quotes. */
  quotes: number;
  /** Publication date of the first article that names it. */
  first_date: string | null;
  /** Publication date of the last one. */
  last_date: string | null;
  /** What a person decided about the row: accepted, edited, or added; empty where nobody looked. */
  checked: 'accepted' | 'edited' | 'added' | null;
}

/** One row for each place of the whole batch. */
export interface PlaceRow {
  /** Id, the same as in entities.entity_id. */
  entity_id: string;
  /** The fullest name that any article gives. */
  name: string;
  /** Other forms of the name. */
  aliases: string[];
  /** Number of articles that name it. */
  articles: number;
  /** Number of mentions. */
  mentions: number;
  /** Number of quotes. */
  quotes: number;
  /** Publication date of the first article that names it. */
  first_date: string | null;
  /** Publication date of the last one. */
  last_date: string | null;
  /** What a person decided about the row: accepted, edited, or added; empty where nobody looked. */
  checked: 'accepted' | 'edited' | 'added' | null;
}

/** One article with all its rows: what `stream` prints a line of, and what `build` writes to output/articles/. */
export interface ArticleRecord {
  article: ArticleRow;
  entities: EntityRow[];
  mentions: MentionRow[];
  quotes: QuoteRow[];
  numbers: NumberRow[];
  dates: DateRow[];
  problems: ProblemRow[];
}

/** Columns of each CSV file, in order. */
export const csvColumns = {
  articles: ['article_id', 'source', 'format', 'title', 'byline', 'publisher', 'published', 'published_from', 'dateline', 'language', 'language_from', 'url', 'sha256', 'words', 'sentences', 'paragraphs', 'quotes', 'numbers', 'dates', 'entities', 'problems', 'checked', 'link'],
  entities: ['article_id', 'entity_id', 'sentence', 'paragraph', 'start', 'end', 'text', 'type', 'name', 'aliases', 'role', 'role_status', 'role_confidence', 'affiliation', 'affiliation_status', 'affiliation_confidence', 'mentions', 'quotes', 'confidence', 'checked', 'link', 'context'],
  mentions: ['article_id', 'mention_id', 'sentence', 'paragraph', 'start', 'end', 'text', 'entity_id', 'type', 'kind', 'confidence', 'checked', 'link', 'context'],
  quotes: ['article_id', 'quote_id', 'sentence', 'paragraph', 'start', 'end', 'text', 'type', 'quoted', 'group', 'attribution', 'polarity', 'caveat', 'speaker', 'speaker_id', 'speaker_text', 'speaker_start', 'speaker_end', 'speaker_from', 'speaker_role', 'speaker_affiliation', 'cue', 'cue_start', 'cue_end', 'addressee', 'confidence', 'checked', 'link', 'context'],
  numbers: ['article_id', 'number_id', 'sentence', 'paragraph', 'start', 'end', 'text', 'kind', 'value', 'low', 'high', 'modifier', 'unit', 'value_si', 'unit_si', 'currency', 'currency_from', 'counted', 'measure', 'change', 'quote_id', 'said_by', 'said_by_id', 'said_from', 'said_by_confidence', 'confidence', 'checked', 'link', 'context'],
  dates: ['article_id', 'date_id', 'sentence', 'paragraph', 'start', 'end', 'text', 'type', 'value', 'from', 'from_time', 'to', 'to_time', 'granularity', 'modifier', 'resolved_from', 'resolved_by', 'event', 'of', 'quote_id', 'said_by', 'said_by_id', 'said_from', 'said_by_confidence', 'confidence', 'checked', 'link', 'context'],
  problems: ['article_id', 'source', 'sentence', 'paragraph', 'start', 'end', 'text', 'severity', 'rule', 'message', 'line', 'column', 'checked', 'link', 'context'],
  people: ['entity_id', 'name', 'aliases', 'roles', 'affiliations', 'articles', 'mentions', 'quotes', 'first_date', 'last_date', 'checked', 'link'],
  organizations: ['entity_id', 'name', 'aliases', 'articles', 'mentions', 'quotes', 'first_date', 'last_date', 'checked', 'link'],
  places: ['entity_id', 'name', 'aliases', 'articles', 'mentions', 'quotes', 'first_date', 'last_date', 'checked', 'link'],
} as const;

/** Name of a table. */
export type TableName = keyof typeof csvColumns;
