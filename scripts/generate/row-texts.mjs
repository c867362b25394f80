// How rows become JSON and CSV, and lean rows become full ones, as code: a function for each table, so that no row asks at run time which
// columns it has and what they hold.

/** Columns that hold the id of a row of the same article; such an id begins with the article's. */
const ROW_IDS = ['mention_id', 'quote_id', 'number_id', 'date_id', 'group', 'resolved_from'];

/** Columns that hold the id of an entity, for which a slot may stand (see `entity-slots.ts`). */
const ENTITY_IDS = ['entity_id', 'speaker_id', 'said_by_id'];

/** Columns of rows that follow from the article and the row's offsets, by how they do. */
const FOLLOW = {
  sentence: 'sentenceAt(article, row.start)',
  text: 'wordsAt(article, row.start, row.end)',
  speaker_text: 'wordsAt(article, row.speaker_start, row.speaker_end)',
  cue: 'wordsAt(article, row.cue_start, row.cue_end)',
  quoted: 'wordsOf(article, row.quoted_parts)',
};

/** Columns of tables that often say what `text` says. */
const DITTO = ['quoted'];

const HEAD = `// Generated from schemas/ by scripts/generate.mjs. Do not edit: change the schema and run \`make generate\`.
import type { CsvCells } from './csv-cells.ts';
import { jsonId, jsonText, type JsonForm } from './json-text.ts';
import { DITTO, fullId, sentenceAt, shortId, wordsAt, wordsOf, type LeanArticle } from './lean-rows.ts';
`;

/** What the code has to know of a table's columns. */
function columnsOf({ name: table, properties }) {
  return Object.entries(properties).map(([name, property]) => {
    const { enum: values, type } = property;
    const types = values ? ['enum', ...(values.includes(null) ? ['null'] : [])] : [type].flat();
    return {
      name,
      kind: types.find((one) => one !== 'null'),
      nullable: types.includes('null'),
      only: property['x-only'],
      follows: table === 'articles' ? undefined : FOLLOW[name],
    };
  });
}

/** A column whose value is there as JSON. */
function filledField({ name, kind }) {
  const field = (value) => `',"${name}":' + ${value}`;
  if (ROW_IDS.includes(name))
    return field(`jsonText(form.isLean ? shortId(form.article.article_id, row.${name}) : row.${name})`);
  if (ENTITY_IDS.includes(name)) return field(`jsonId(row.${name})`);
  if (kind === 'enum') return `',"${name}":"' + row.${name} + '"'`;
  if (kind === 'string') return field(`jsonText(row.${name})`);
  return field(kind === 'array' || kind === 'object' ? `JSON.stringify(row.${name})` : `row.${name}`);
}

/** A column as JSON. A lean row leaves out what is empty, and what follows from the article and the row's offsets. */
function jsonField(column) {
  const { name, kind, nullable, follows } = column;
  const field = filledField(column);
  const empty = (text) => `form.isLean ? '' : ',"${name}":${text}'`;
  if (follows) {
    const full = nullable ? `row.${name} === null ? ',"${name}":null' : ${field}` : field;
    return `(form.isLean && row.${name} === ${follows.replace('article', 'form.article')} ? '' : ${full})`;
  }
  if (nullable) return `(row.${name} !== null ? ${field} : ${empty('null')})`;
  if (kind === 'array') return `(row.${name}.length ? ${field} : ${empty('[]')})`;
  return field;
}

/** A column of a full row, read from a lean one. */
function inFull({ name, kind, follows }) {
  if (name === 'article_id') return 'article.article_id';
  if (ROW_IDS.includes(name)) return `fullId(article.article_id, row.${name} ?? null)`;
  return `row.${name} ?? ${follows ?? (kind === 'array' ? '[]' : kind === 'object' ? '{}' : 'null')}`;
}

/** A column as a cell. */
function csvCell({ name, kind }) {
  if (name === 'link') return 'cells.id(link)';
  if (name === 'context') return 'cells.text(context)';
  if (ROW_IDS.includes(name))
    return `cells.text(cells.isLean ? shortId(row.article_id, row.${name}) : row.${name})`;
  if (ENTITY_IDS.includes(name)) return `cells.id(row.${name})`;
  if (DITTO.includes(name))
    return `cells.text(cells.isLean && row.${name} === row.text ? DITTO : row.${name})`;
  if (kind === 'enum') return `(row.${name} ?? '')`;
  if (kind === 'integer' || kind === 'number') return `cells.number(row.${name})`;
  return `cells.${kind === 'array' ? 'list' : 'text'}(row.${name})`;
}

function jsonFunctions({ name, 'x-row': type }, columns) {
  const fields = columns.filter((column) => column.only !== 'csv');
  const own = fields.filter((column) => column.name !== 'article_id');
  return `/** The columns of a row of \`${name}\` behind the article's id as JSON, each with a comma before it. */
export function ${name}Json(row: ${type}, form: JsonForm): string {
  return (
    ${own.map(jsonField).join(' +\n    ')}
  );
}

/** A row of \`${name}\` in full, from a lean one. */
export function ${name}InFull(row: Partial<${type}>, article: LeanArticle): ${type} {
  return {
    ${fields.map((column) => `${column.name}: ${inFull(column)},`).join('\n    ')}
  } as ${type};
}
`;
}

function csvFunction({ name, 'x-row': type }, columns) {
  const own = columns.filter((column) => column.only !== 'json');
  const beside = ['link', 'context'].filter((one) => own.some((column) => column.name === one));
  return `/** A row of \`${name}\` as a line of its CSV. */
export function ${name}Line(row: ${type}, cells: CsvCells${beside.map((one) => `, ${one}: Beside`).join('')}): string {
  return (
    ${own.map(csvCell).join(" + ',' +\n    ")} + '\\n'
  );
}
`;
}

/**
 * The source of \`pipeline/6-write/row-texts.generated.ts\`.
 *
 * @param record the schema of the article record, whose tables have JSON
 * @param tables the schemas of all tables, with their names
 */
export function rowTextsSource(record, tables) {
  const inRecord = new Set(Object.values(record.properties).map(({ $ref, items }) => $ref ?? items.$ref));
  const types = [...new Set(tables.map((table) => table['x-row']))].sort();
  const functions = tables.map((table) => {
    const columns = columnsOf(table);
    return `${inRecord.has(table.$id) ? `${jsonFunctions(table, columns)}\n` : ''}${csvFunction(table, columns)}`;
  });
  const setOf = (names) => `ReadonlySet<string> = new Set([${names.map((name) => `'${name}'`).join(', ')}])`;
  return `${HEAD}import type { ${types.join(', ')} } from '../tables.ts';

/** Columns that hold the id of a row of the same article. */
export const ROW_ID_COLUMNS: ${setOf(ROW_IDS)};

/** Columns of tables that often say what \`text\` says. */
export const DITTO_COLUMNS: ${setOf(DITTO)};

/** What stands beside a row in its CSV. */
type Beside = string | null | undefined;

${functions.join('\n')}`;
}
