import { MOST_ROWS } from '../5-check/row-limit.ts';
import type { RowChoices } from '../6-write/row-choices.ts';

/** An option of a command, as `--help` shows it. */
export interface Option {
  type: 'string' | 'boolean';
  /** What stands for its value. */
  value?: string;
  help: string;
  default?: string;
}

/** A command: what it does in a line, its options, the name of its further arguments. */
export interface Command {
  help: string;
  options: Readonly<Record<string, Option>>;
  /** Name of the arguments that are no options; none are allowed without it. */
  rest?: string;
  /** What must be named there, in words. */
  needs?: string;
  /** Command lines to try, each with what it does. */
  examples: readonly (readonly [line: string, what: string])[];
}

const FOLDERS: Readonly<Record<string, Option>> = {
  input: { type: 'string', value: 'DIR', default: 'input', help: 'folder of articles' },
  output: { type: 'string', value: 'DIR', default: 'output', help: 'folder of the datasets' },
  cache: { type: 'string', value: 'DIR', default: 'build/cache', help: 'folder of computed articles' },
  workers: { type: 'string', value: 'N', help: 'number of threads (as many as the work is worth)' },
};

const DISCARD: Readonly<Record<string, Option>> = {
  'discard-edits': { type: 'boolean', help: 'write over what was edited in the tables by hand' },
};

/** The choices that are words. */
export type Texts = Omit<RowChoices, 'mostRows'>;

/** What of an article goes into the files. */
const VOLUME: Readonly<Record<keyof Texts, Option>> = {
  mentions: {
    type: 'string',
    value: 'all|names',
    help: 'rows of mentions.csv: all, or names alone, without pronouns and descriptions',
  },
  context: {
    type: 'string',
    value: 'sentence|none',
    help: 'column context: the sentence of the row, or nothing',
  },
  links: {
    type: 'string',
    value: 'report|none',
    help: "column link: the row's place in the report, or nothing",
  },
  tables: {
    type: 'string',
    value: 'full|lean',
    help: 'cells: in full, or without what their row says already',
  },
  records: {
    type: 'string',
    value: 'full|lean',
    help: 'JSON records: in full, or without what is empty or said already',
  },
};

const LEAN_ALL: Readonly<Record<string, Option>> = {
  lean: { type: 'boolean', help: 'the second of each of these choices: everything is written once' },
};

const LIMIT: Readonly<Record<string, Option>> = {
  'most-rows': {
    type: 'string',
    value: 'N',
    help: `rows above which an article fails as no article (${MOST_ROWS})`,
  },
};

export const COMMON: Readonly<Record<string, Option>> = {
  quiet: { type: 'boolean', help: 'say nothing but errors' },
  help: { type: 'boolean', help: 'show this help' },
};

/** The commands of the program, as DESIGN names them. */
export const commands = {
  build: {
    help: 'Process every article of a folder; only changed ones are computed again.',
    options: { ...FOLDERS, ...VOLUME, ...LEAN_ALL, ...LIMIT, ...DISCARD },
    examples: [
      ['clipsheet build', 'input/ into output/'],
      ['clipsheet build --input news --output data --workers 4', 'other folders, four threads'],
      ['clipsheet build --lean', 'half the volume'],
      ['clipsheet build --lean --context sentence', 'the same, and each row with its sentence'],
    ],
  },
  check: {
    help: 'Compute what build would write, write nothing; list the differences, exit 1 if there are any.',
    options: {
      ...FOLDERS,
      ...VOLUME,
      ...LEAN_ALL,
      ...LIMIT,
      full: { type: 'boolean', help: 'compute every article again, whatever is kept of a former build' },
    },
    examples: [
      ['clipsheet check', 'is output/ what input/ gives?'],
      ['clipsheet check --full', 'the same, from scratch'],
    ],
  },
  stream: {
    help: 'Read one article per line as JSON from standard input, write one record per line to standard output.',
    options: {
      workers: FOLDERS.workers,
      table: {
        type: 'string',
        value: 'NAME',
        help: 'print the rows of this table, each on a line, not records',
      },
      records: VOLUME.records,
      ...LIMIT,
    },
    examples: [
      ['clipsheet stream <articles.ndjson >records.ndjson', 'an article a line in, a record a line out'],
      ['clipsheet stream --table quotes <articles.ndjson', 'a quote a line'],
    ],
  },
  merge: {
    help: 'Make the tables from records that stream has written, in any number of files.',
    options: {
      output: FOLDERS.output,
      authority: { type: 'string', value: 'FILE', help: 'list of names that hold in every article' },
      ...VOLUME,
      ...LEAN_ALL,
      ...DISCARD,
    },
    rest: 'PART',
    needs: 'name at least one file of records',
    examples: [['clipsheet merge part-*.ndjson --output data', 'the tables of what stream wrote in parts']],
  },
  evaluate: {
    help: 'Measure precision, recall and F1 against annotated documents.',
    options: {
      json: { type: 'boolean', help: 'print JSON' },
      floors: {
        type: 'string',
        value: 'FILE',
        help: 'compare with pinned floors; exit 1 where a figure lies below its floor',
      },
      pin: { type: 'boolean', help: 'write the figures into the file of floors' },
      lower: { type: 'boolean', help: 'let --pin lower a floor' },
    },
    rest: 'GOLD',
    needs: 'name at least one file of annotated documents',
    examples: [
      ['clipsheet evaluate gold.jsonl', 'scores as a table'],
      ['clipsheet evaluate --floors floors.json gold.jsonl', 'exit 1 where one has fallen'],
    ],
  },
  report: {
    help: 'Write static pages beside the tables: each article with its rows, and an overview.',
    options: { output: FOLDERS.output },
    examples: [['clipsheet report', 'pages in output/report; open index.html']],
  },
  review: {
    help: 'Serve the same pages to you alone, with keys to accept, reject, edit and add rows.',
    options: {
      input: FOLDERS.input,
      output: FOLDERS.output,
      port: { type: 'string', value: 'N', help: 'port on 127.0.0.1 (any that is free)' },
      who: {
        type: 'string',
        value: 'NAME',
        help: 'who decides, for the file of corrections (your name here)',
      },
    },
    examples: [
      ['clipsheet review --who dana', 'prints an address to open; decisions go to input/corrections.csv'],
      ['clipsheet review --input news --output data --port 8080', 'other folders, a port of your choice'],
    ],
  },
  export: {
    help: 'Write the tables in other formats beside the CSVs: a workbook, Parquet files, an SQLite database.',
    options: {
      output: FOLDERS.output,
      format: {
        type: 'string',
        value: 'NAMES',
        default: 'xlsx',
        help: 'xlsx, parquet, sqlite, or several between commas',
      },
      'discard-edits': { type: 'boolean', help: 'write over a workbook that somebody edited' },
    },
    examples: [
      ['clipsheet export', 'output/clipsheet.xlsx'],
      [
        'clipsheet export --format parquet,sqlite --output data',
        'Parquet files and an SQLite database in data/',
      ],
    ],
  },
  correct: {
    help: 'Turn the edits of a table (CSV or workbook) into lines of corrections.csv.',
    options: {
      input: FOLDERS.input,
      output: FOLDERS.output,
      who: { type: 'string', value: 'NAME', help: 'who made the edits' },
    },
    rest: 'EDITED',
    needs: 'name the edited table, such as quotes.csv or clipsheet.xlsx',
    examples: [
      ['clipsheet correct output/quotes.csv', 'a table that was edited in its place'],
      ['clipsheet correct ~/quotes-checked.xlsx --who dana', 'a workbook that came back'],
    ],
  },
  diff: {
    help: 'Say what changed between two output folders.',
    options: {
      markdown: { type: 'boolean', help: 'write Markdown, for a pull request or the summary of a job' },
      most: { type: 'string', value: 'N', default: '20', help: 'changed rows to show of each table' },
    },
    rest: 'OLD NEW',
    needs: 'name the folder of the former tables and the folder of the present ones',
    examples: [
      ['clipsheet diff last-week/output output', 'what is new since then'],
      ['clipsheet diff old new --markdown --most 5 >summary.md', 'for a pull request'],
    ],
  },
} as const satisfies Record<string, Command>;
