import { parseArgs, type ParseArgsConfig } from 'node:util';
import { MOST_ROWS } from '../5-check/row-limit.ts';
import { ARTICLE_TABLES, type ArticleTable } from '../6-write/article-tables.ts';
import { EVERYTHING, type RowChoices } from '../6-write/row-choices.ts';
import { UsageError } from './effects.ts';

/** An option of a command, as `--help` shows it. */
interface Option {
  type: 'string' | 'boolean';
  /** What stands for its value. */
  value?: string;
  help: string;
  default?: string;
}

/** A command: what it does in a line, its options, the name of its further arguments. */
interface Command {
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
type Texts = Omit<RowChoices, 'mostRows'>;

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
  records: {
    type: 'string',
    value: 'full|lean',
    help: 'JSON records: in full, or without what is empty or repeated',
  },
};

const LIMIT: Readonly<Record<string, Option>> = {
  'most-rows': {
    type: 'string',
    value: 'N',
    help: `rows above which an article fails as no article (${MOST_ROWS})`,
  },
};

const COMMON: Readonly<Record<string, Option>> = {
  quiet: { type: 'boolean', help: 'say nothing but errors' },
  help: { type: 'boolean', help: 'show this help' },
};

/** The commands of the program, as DESIGN names them. */
export const commands = {
  build: {
    help: 'Process every article of a folder; only changed ones are computed again.',
    options: { ...FOLDERS, ...VOLUME, ...LIMIT, ...DISCARD },
    examples: [
      ['clipsheet build', 'input/ into output/'],
      ['clipsheet build --input news --output data --workers 4', 'other folders, four threads'],
      ['clipsheet build --mentions names --context none', 'smaller tables'],
    ],
  },
  check: {
    help: 'Compute what build would write, write nothing; list the differences, exit 1 if there are any.',
    options: {
      ...FOLDERS,
      ...VOLUME,
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

/** Name of a command. */
export type CommandName = keyof typeof commands;

/** A command line that was understood. */
export interface CommandLine {
  command: CommandName;
  values: Readonly<Record<string, string | boolean | undefined>>;
  rest: string[];
}

/** Understands a command line, or says what to print instead. Throws a `UsageError` of one sentence where it is wrong. */
export function readCommandLine(
  args: readonly string[],
): CommandLine | 'help' | 'version' | { help: CommandName } {
  const [first, ...others] = args;
  if (first === '--version' || first === '-v') return 'version';
  if (first === undefined)
    throw new UsageError(`No command given: use ${commandNames()} (clipsheet --help tells more).`);
  if (first === '--help' || first === '-h' || (first === 'help' && !others.length)) return 'help';
  if (first === 'help') return { help: commandNamed(others[0]) };
  const command = commandNamed(first);
  const { options, rest, needs }: Command = commands[command];
  const { values, positionals } = parse(command, others, { ...options, ...COMMON });
  if (values.help) return { help: command };
  if (positionals.length && !rest)
    throw new UsageError(
      `“${positionals[0]}” is no option of ${command}: folders are named with --input and --output (clipsheet ${command} --help tells more).`,
    );
  if (rest && !positionals.length) throw new UsageError(`${command} needs ${rest}: ${needs}.`);
  return { command, values: { ...defaults(options), ...values }, rest: positionals };
}

const CHOICES: { readonly [Name in keyof Texts]: readonly Texts[Name][] } = {
  mentions: ['all', 'names'],
  context: ['sentence', 'none'],
  records: ['full', 'lean'],
};

/** What of an article goes into the files, from options; without any, everything. */
export function readChoices(values: CommandLine['values']): RowChoices {
  const read = <Name extends keyof Texts>(name: Name): Texts[Name] => {
    const value = values[name];
    if (value === undefined) return EVERYTHING[name];
    const found = CHOICES[name].find((choice) => choice === value);
    if (!found) throw new UsageError(`--${name} must be ${CHOICES[name].join(' or ')}, not “${value}”.`);
    return found;
  };
  return {
    mentions: read('mentions'),
    context: read('context'),
    records: read('records'),
    mostRows: readMostRows(values),
  };
}

/** Most rows of an article, from an option. */
export function readMostRows(values: CommandLine['values']): number {
  return readCount('most-rows', values['most-rows'], 100_000_000) ?? MOST_ROWS;
}

/** A whole number from 1, from an option. */
export function readCount(
  name: string,
  value: string | boolean | undefined,
  most = 9999,
): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(String(value)) || Number(value) > most)
    throw new UsageError(`--${name} must be a whole number from 1 to ${most}, not “${value}”.`);
  return Number(value);
}

/** A table that has rows of single articles, from an option. */
export function readTableName(value: string | boolean | undefined): ArticleTable | undefined {
  const table = ARTICLE_TABLES.find((name) => name === value);
  if (value !== undefined && !table)
    throw new UsageError(`--table must be one of ${ARTICLE_TABLES.join(', ')}, not “${value}”.`);
  return table;
}

/** The help of the program. */
export function helpText(): string {
  const names = Object.entries(commands).map(([name, { help }]) => `  ${name.padEnd(9)} ${help}`);
  return `clipsheet turns a folder of news articles into datasets that open in a spreadsheet.\n\nUsage: clipsheet COMMAND [OPTIONS]\n\n${names.join('\n')}\n\nExamples:\n  clipsheet build && clipsheet report\n      input/ into output/, with pages to look at\n  clipsheet review\n      decide about rows, in a browser\n\nclipsheet COMMAND --help tells more; clipsheet --version gives the version.\nExit status: 0 all fine, 1 some article failed, differences were found or edits would be lost, 2 wrong usage.\n`;
}

/** The help of one command. */
export function commandHelp(name: CommandName): string {
  const { help, options, rest, examples }: Command = commands[name];
  const named = Object.entries({ ...options, ...COMMON }).map(
    ([option, { value, help: text, default: usual }]) =>
      [`--${option}${value ? ` ${value}` : ''}`, `${text}${usual ? ` (${usual})` : ''}`] as const,
  );
  const width = Math.max(...named.map(([option]) => option.length));
  const lines = named.map(([option, text]) => `  ${option.padEnd(width)}  ${text}`);
  const shown = examples.flatMap(([line, what]) => [`  ${line}`, `      ${what}`]);
  return `Usage: clipsheet ${name} [OPTIONS]${rest ? ` ${rest}${rest.includes(' ') ? '' : '...'}` : ''}\n\n${help}\n\n${lines.join('\n')}\n\nExamples:\n${shown.join('\n')}\n`;
}

/** The commands in words: `build, check or stream`. */
function commandNames(): string {
  const names = Object.keys(commands);
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function commandNamed(name: string): CommandName {
  if (Object.hasOwn(commands, name)) return name as CommandName;
  throw new UsageError(
    `“${name}” is no ${name.startsWith('-') ? 'option' : 'command'} of clipsheet: use ${commandNames()} (clipsheet --help tells more).`,
  );
}

function parse(command: CommandName, args: string[], options: Readonly<Record<string, Option>>) {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type }]) => [
      name,
      { type, ...(name === 'help' ? { short: 'h' } : name === 'quiet' ? { short: 'q' } : {}) },
    ]),
  ) as ParseArgsConfig['options'];
  // Not strict, so that the complaints are ours.
  const { tokens } = parseArgs({
    args,
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const more = `(clipsheet ${command} --help tells more)`;
    if (!option)
      throw new UsageError(
        `“${token.rawName}” is no option of ${command}${nearest(token.name, Object.keys(options))} ${more}.`,
      );
    if (option.type === 'boolean' && token.value !== undefined)
      throw new UsageError(`--${token.name} takes no value, but “${token.value}” was given ${more}.`);
    if (
      option.type === 'string' &&
      (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-')))
    ) {
      throw new UsageError(`--${token.name} needs a value: --${token.name} ${option.value} ${more}.`);
    }
    values[token.name] = token.value ?? true;
  }
  return { values, positionals };
}

/** The option that was meant, if one begins alike. */
function nearest(name: string, names: readonly string[]): string {
  const meant = names.find((other) => other.startsWith(name.slice(0, 2)) && name.length > 1);
  return meant ? `: did you mean --${meant}?` : '';
}

function defaults(options: Readonly<Record<string, Option>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, option]) =>
      option.default === undefined ? [] : [[name, option.default]],
    ),
  );
}
