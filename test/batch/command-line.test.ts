import { describe, expect, it } from 'vitest';
import {
  commandHelp,
  helpText,
  readCommandLine,
  readCount,
  type CommandName,
} from '../../pipeline/batch/command-line.ts';
import { commands } from '../../pipeline/batch/commands.ts';
import { UsageError } from '../../pipeline/batch/effects.ts';
import { run } from './command.ts';
import { BatchFolder } from './folder.ts';

describe('a command line', () => {
  it('is understood with its options and their defaults', () => {
    expect(readCommandLine(['build', '--input=news', '--output', 'data', '-q'])).toEqual({
      command: 'build',
      rest: [],
      values: { input: 'news', output: 'data', cache: 'build/cache', quiet: true },
    });
    expect(readCommandLine(['evaluate', 'a.jsonl', 'b.jsonl'])).toMatchObject({
      rest: ['a.jsonl', 'b.jsonl'],
    });
    expect(readCommandLine(['--version'])).toBe('version');
    expect(readCommandLine(['--help'])).toBe('help');
    expect(readCommandLine(['stream', '--help'])).toEqual({ help: 'stream' });
    expect(readCommandLine(['help', 'check'])).toEqual({ help: 'check' });
  });

  it.each<[string[], string]>([
    [[], 'No command given'],
    [['biuld'], '“biuld” is no command of clipsheet'],
    [['--fast'], '“--fast” is no option of clipsheet'],
    [['build', '--outpt', 'x'], '“--outpt” is no option of build: did you mean --output?'],
    [['build', '--output'], '--output needs a value'],
    [['build', '--output', '--quiet'], '--output needs a value'],
    [['build', '--output='], '--output needs a value'],
    [['build', '--quiet=yes'], '--quiet takes no value'],
    [['build', 'news'], '“news” is no option of build'],
    [['build', '--constructor'], '“--constructor” is no option of build'],
    [['toString'], '“toString” is no command'],
    [['evaluate'], 'evaluate needs GOLD'],
  ])('%j is refused in one sentence', (args, beginning) => {
    expect(() => readCommandLine(args)).toThrow(UsageError);
    try {
      readCommandLine(args);
    } catch (error) {
      expect((error as Error).message.startsWith(beginning), (error as Error).message).toBe(true);
      expect((error as Error).message).toMatch(/^[^\n]+\.$/);
    }
  });

  it.each(['0', '-1', '1.5', 'two', '99999'])('refuses %s threads', (count) => {
    expect(() => readCount('workers', count)).toThrow(UsageError);
  });

  it.each(Object.entries(commands))(
    'shows how to use %s, in lines that are understood',
    (name, { examples }) => {
      expect(examples.length).toBeGreaterThan(0);
      for (const [line] of examples) {
        expect(commandHelp(name as CommandName)).toContain(`  ${line}\n`);
        const [program, ...args] = line.replace(/ [<>].*/, '').split(' ');
        expect([program, readCommandLine(args)]).toMatchObject(['clipsheet', { command: name }]);
      }
    },
  );

  it('shows every command, and every option of each', () => {
    for (const name of Object.keys(commands) as CommandName[]) {
      expect(helpText()).toContain(`  ${name}`);
      for (const option of Object.keys(commands[name].options))
        expect(commandHelp(name)).toContain(`--${option}`);
    }
  });
});

describe('the program', () => {
  it('gives its version and its help on standard output', () => {
    expect(run(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
    expect(run(['build', '--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--input DIR'),
      stderr: '',
    });
  });

  it('ends with status 2 and one sentence where it is used wrongly', () => {
    expect(run(['build', '--input', '/nowhere/at/all'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Cannot read the input folder “\/nowhere\/at\/all”, [^\n]+\.\n$/),
    });
    expect(run(['publish'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^[^\n]+\.\n$/),
    });
  });

  it('ends with status 1 where an article failed or the output is out of date, else 0', () => {
    const folder = new BatchFolder({ 'a.txt': 'It rained.\n', 'empty.txt': '' });
    const { input, output, cache } = folder.options;
    const args = ['--input', input, '--output', output, '--cache', cache];
    expect(run(['build', '--quiet', ...args])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('empty.txt'),
    });
    folder.remove('input/empty.txt');
    expect(run(['check', '--quiet', ...args])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('out of date'),
      stderr: '',
    });
    expect(run(['build', '--quiet', ...args])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(run(['check', '--quiet', ...args])).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
