// How rows become lines of CSV, and full rows lean ones and the other way round, as code: a function for each table, so that no row asks at
// run time which columns it has and what they hold.

/** Columns that hold the id of a row of the same article; such an id begins with the article's. Of some of them, a person may set the value. */
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

/** A column of a lean row; undefined where it is left out, as JSON leaves it out. */
function lean(column) {
  const { name, kind, nullable, follows } = column;
  if (name === 'article_id') return 'undefined';
  if (follows) return `row.${name} === ${follows} ? undefined : row.${name}`;
  if (ROW_IDS.includes(name)) return `shortId(article.article_id, row.${name}) ?? undefined`;
  if (kind === 'array') return `row.${name}.length ? row.${name} : undefined`;
  return `row.${name}${nullable ? ' ?? undefined' : ''}`;
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
  if (name === 'context') return 'cells.context(context)';
  if (ROW_IDS.includes(name)) return `cells.rowId(row.article_id, row.${name})`;
  if (ENTITY_IDS.includes(name)) return `cells.id(row.${name})`;
  if (DITTO.includes(name))
    return `cells.text(cells.isLean && row.${name} === row.text ? DITTO : row.${name})`;
  if (kind === 'enum') return `(row.${name} ?? '')`;
  if (kind === 'integer' || kind === 'number') return `cells.number(row.${name})`;
  return `cells.${kind === 'array' ? 'list' : 'text'}(row.${name})`;
}

function rowFunctions({ name, 'x-row': type }, columns) {
  const own = columns.filter((column) => column.only !== 'csv');
  const object = (fieldOf) => own.map((column) => `${column.name}: ${fieldOf(column)},`).join('\n    ');
  return `/** A row of \`${name}\` without what is empty, and what follows from the article and the row's offsets. */
function ${name}Lean(row: ${type}, article: LeanArticle): Partial<${type}> {
  return {
    ${object(lean)}
  };
}

/** A row of \`${name}\` in full and in order, lean or not. */
function ${name}InFull(row: Partial<${type}>, article: LeanArticle): ${type} {
  return {
    ${object(inFull)}
  } as ${type};
}
`;
}

function csvFunction({ name, 'x-row': type }, columns) {
  const own = columns.filter((column) => column.only !== 'json');
  const beside = ['link', 'context'].filter((one) => own.some((column) => column.name === one));
  return `/** A row of \`${name}\` as a line of its CSV. */
function ${name}Line(row: ${type}, cells: CsvCells${beside.map((one) => `, ${one}: Beside`).join('')}): string {
  return (
    ${own.map(csvCell).join(" + ',' +\n    ")} + '\\n'
  );
}
`;
}

/**
 * The source of \`pipeline/6-write/rows.generated.ts\`.
 *
 * @param record the schema of the article record
 * @param tables the schemas of all tables, with their names
 */
export function rowsSource(record, tables) {
  const lists = Object.values(record.properties).flatMap(({ items }) => (items ? [items.$ref] : []));
  const inLists = tables.filter(({ $id }) => lists.includes($id));
  const functions = tables.map((table) => {
    const columns = columnsOf(table);
    return `${inLists.includes(table) ? `${rowFunctions(table, columns)}\n` : ''}${csvFunction(table, columns)}`;
  });
  const types = [...new Set(tables.map((table) => table['x-row']))].sort();
  const setOf = (names) => `ReadonlySet<string> = new Set([${names.map((name) => `'${name}'`).join(', ')}])`;
  const byTable = (some, end) => `{ ${some.map(({ name }) => `${name}: ${name}${end}`).join(', ')} }`;
  return `${HEAD}import type { ${types.join(', ')} } from '../tables.ts';

/** Columns that hold the id of a row of the same article. */
export const ROW_ID_COLUMNS: ${setOf(ROW_IDS)};

/** Columns of tables that often say what \`text\` says. */
export const DITTO_COLUMNS: ${setOf(DITTO)};

/** What stands beside a row in its CSV. */
type Beside = string | null | undefined;

${functions.join('\n')}
/** Make a row of a record lean, and a lean one full. */
export const LEAN_ROWS = ${byTable(inLists, 'Lean')};
export const FULL_ROWS = ${byTable(inLists, 'InFull')};

/** Make a row the line of its CSV. */
export const LINES = ${byTable(tables, 'Line')};
`;
}
