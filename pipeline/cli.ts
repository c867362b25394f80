#!/usr/bin/env node
import fs from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { packageFolder } from './common/package-folder.ts';
import { startQuickly, tuneEngine } from './batch/tune-engine.ts';
import {
  commandHelp,
  helpText,
  readChoices,
  readCommandLine,
  readCount,
  readMostRows,
  readTableName,
  type CommandLine,
} from './batch/command-line.ts';
import { describeSystemError, UsageError } from './batch/effects.ts';

// A reader that has seen enough (`clipsheet stream | head`) is no error; a disk that is full is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(
    `Cannot write to standard output, because ${describeSystemError(error)}: what was written there is not all.\n`,
  );
  process.exit(2);
});
process.stderr.on('error', () => process.exit(2));

/**
 * Runs the command line; gives the exit status. Commands are loaded when they are needed, so that each starts
 * at once.
 */
async function main(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args);
  if (line === 'help') return print(helpText());
  if (line === 'version')
    return print(
      `${JSON.parse(fs.readFileSync(path.join(packageFolder(), 'package.json'), 'utf8')).version}\n`,
    );
  if ('help' in line) return print(commandHelp(line.help));
  tuneEngine();
  return COMMANDS[line.command](line);
}

const COMMANDS: Record<CommandLine['command'], (line: CommandLine) => Promise<number>> = {
  async build(line) {
    const { build } = await import('./batch/build.ts');
    return (await build({ ...batchOptions(line), discardEdits: line.values['discard-edits'] === true }))
      .failures.length
      ? 1
      : 0;
  },
  async check(line) {
    const { check } = await import('./batch/check.ts');
    const { differences, failures } = await check({
      ...batchOptions(line),
      full: line.values.full === true,
    });
    return differences.length || failures.length ? 1 : 0;
  },
  async stream({ values }) {
    const started = startQuickly();
    const { stream } = await import('./stream/stream.ts');
    return (await stream(process.stdin, process.stdout, {
      onFirst: started,
      workers: readCount('workers', values.workers),
      cores: availableParallelism(),
      table: readTableName(values.table),
      records: readChoices(values).records,
      mostRows: readMostRows(values),
    }))
      ? 1
      : 0;
  },
  async merge({ values, rest }) {
    const { merge } = await import('./batch/merge.ts');
    const report = await merge({
      parts: rest,
      output: String(values.output),
      authority: values.authority === undefined ? undefined : String(values.authority),
      choices: readChoices(values),
      discardEdits: values['discard-edits'] === true,
      quiet: values.quiet === true,
    });
    return report.failures.length ? 1 : 0;
  },
  async evaluate({ values, rest }) {
    const { runEvaluate } = await import('./evaluate/index.ts');
    const { json, floors, pin, lower } = values;
    return runEvaluate(rest, {
      json: json === true,
      floors: floors === undefined ? undefined : String(floors),
      pin: pin === true,
      lower: lower === true,
    });
  },
  async report({ values }) {
    const [{ writeReport }, { realEffects }, { createProgress }] = await Promise.all([
      import('./review/report.ts'),
      import('./batch/effects.ts'),
      import('./batch/progress.ts'),
    ]);
    const progress = createProgress(realEffects(), values.quiet === true);
    const { overview, pages } = writeReport(String(values.output), (done, total) =>
      progress.show('pages written', done, total),
    );
    progress.clear();
    return print(values.quiet ? '' : `${pages} ${pages === 1 ? 'page' : 'pages'}; open ${overview}\n`);
  },
  async review({ values }) {
    const { runReview } = await import('./review/index.ts');
    return runReview({
      input: String(values.input),
      output: String(values.output),
      port: readCount('port', values.port, 65_535),
      who: values.who === undefined ? undefined : String(values.who),
    });
  },
  async export({ values }) {
    const { exportTables } = await import('./export/index.ts');
    const files = await exportTables(
      String(values.output),
      String(values.format),
      values['discard-edits'] === true,
    );
    return print(files.map((file) => `${file}\n`).join(''));
  },
  async correct({ values, rest }) {
    const { correct, describeEdits } = await import('./export/correct/index.ts');
    const input = String(values.input);
    let refused = 0;
    for (const file of rest) {
      const edits = await correct(file, {
        input,
        output: String(values.output),
        who: String(values.who ?? ''),
      });
      print(describeEdits(edits, input));
      refused += edits.refused.length;
    }
    return refused ? 1 : 0;
  },
  async diff({ values, rest }) {
    const { diffFolders, formatDiff } = await import('./export/diff/index.ts');
    if (rest.length !== 2) throw new UsageError('diff needs OLD NEW: two output folders.');
    const found = await diffFolders(rest[0], rest[1]);
    return print(
      formatDiff(found, { markdown: values.markdown === true, most: readCount('most', values.most)! }),
    );
  },
};

function batchOptions({ values }: CommandLine) {
  return {
    input: String(values.input),
    output: String(values.output),
    cache: String(values.cache),
    workers: readCount('workers', values.workers),
    choices: readChoices(values),
    quiet: values.quiet === true,
  };
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.status;
}
