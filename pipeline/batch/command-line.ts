import { parseArgs, type ParseArgsConfig } from 'node:util';
import { MOST_ROWS } from '../5-check/row-limit.ts';
import { ARTICLE_TABLES, type ArticleTable } from '../6-write/article-tables.ts';
import { EVERYTHING, LEAN, type RowChoices } from '../6-write/row-choices.ts';
import { COMMON, commands, type Command, type Option, type Texts } from './commands.ts';
import { UsageError } from './effects.ts';

export { commands } from './commands.ts';

/** Name of a command. */
export type CommandName = keyof typeof commands;

/** A command line that was understood. */
export interface CommandLine {
  command: CommandName;
  values: Readonly<Record<string, string | boolean | undefined>>;
  rest: string[];
}

/**
 * Understands a command line, or says what to print instead. Throws a `UsageError` of one sentence where it
 * is wrong.
 */
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
  links: ['report', 'none'],
  tables: ['full', 'lean'],
  records: ['full', 'lean'],
};

/**
 * What of an article goes into the files, from options; without any, everything. `--lean` stands for the lean
 * one of each that is not named.
 */
export function readChoices(values: CommandLine['values']): RowChoices {
  const usual = values.lean === true ? LEAN : EVERYTHING;
  const read = <Name extends keyof Texts>(name: Name): Texts[Name] => {
    const value = values[name];
    if (value === undefined) return usual[name];
    const found = CHOICES[name].find((choice) => choice === value);
    if (!found) throw new UsageError(`--${name} must be ${CHOICES[name].join(' or ')}, not “${value}”.`);
    return found;
  };
  return {
    mentions: read('mentions'),
    context: read('context'),
    links: read('links'),
    tables: read('tables'),
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
