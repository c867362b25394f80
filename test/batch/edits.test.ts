import { spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../pipeline/batch/build.ts';
import { realEffects, type Effects } from '../../pipeline/batch/effects.ts';
import { EditsAtRisk } from '../../pipeline/batch/refuse-edits.ts';
import { correct } from '../../pipeline/export/correct/index.ts';
import { run } from './command.ts';
import { BatchFolder } from './folder.ts';

const TEXT = `“The harbour is safe,” said Ann Lee, mayor of Wells. Some 1,200 people came.

“It is not,” said Bo Chen on 3 May 2024.
`;
const articles = {
  'm-harbour.txt': TEXT,
  'n-market.txt': '“Stalls are up,” said Cy Dunn of Dunn & Sons. Ann Lee came.\n',
};
let folder: BatchFolder;
beforeEach(async () => {
  folder = new BatchFolder(articles);
  await folder.build();
});

/** What the build says instead of building. */
async function refusal(changed?: Partial<Effects>): Promise<string> {
  const error = await build(folder.options, folder.effects(changed)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(EditsAtRisk);
  return (error as EditsAtRisk).message.replaceAll(folder.root, '');
}

const edit = (table: string, from: string | RegExp, to: string): void => {
  const name = `output/${table}.csv`;
  const csv = folder.read(name);
  expect(csv).toMatch(from);
  folder.write(name, csv.replace(from, to));
};

const EDITED = 'Bo Chan,person-bo-chen';
const editSpeaker = (): void => edit('quotes', 'Bo Chen,person-bo-chen', EDITED);

describe('a table that somebody edited by hand', () => {
  it('is not written over: the build names its rows and what to do, and writes nothing', async () => {
    editSpeaker();
    edit('quotes', /m-harbour,.*The harbour is safe.*\n/, '');
    edit('numbers', /$/, 'm-harbour,,,,,,came,,,,,,,,,,,,,,,,,,,,,,,,,\n');
    folder.write('input/o-new.txt', 'Rain fell, said Ann Lee.\n');
    const before = folder.contents('output');
    const message = await refusal();
    expect(message).toContain('“The harbour is safe,” (m-harbour) is gone');
    expect(message).toContain('“It is not,” (m-harbour): speaker is now “Bo Chan”');
    expect(message).toContain('“came” (m-harbour) is new');
    expect(message).toContain('clipsheet correct /output/quotes.csv /output/numbers.csv');
    expect(message).toContain('--discard-edits');
    expect(message).not.toContain('Stalls');
    expect(folder.contents('output')).toEqual(before);
  });

  it('ends the program with exit status 1', () => {
    editSpeaker();
    const { input, output, cache } = folder.options;
    const args = ['build', '--input', input, '--output', output, '--cache', cache];
    const refused = run(args);
    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('Bo Chan');
    expect(run([...args, '--discard-edits']).status).toBe(0);
    expect(folder.read('output/quotes.csv')).not.toContain('Bo Chan');
  });

  it.each([
    ['the cache', () => folder.remove('cache'), {}],
    ['the version of the pipeline', () => {}, { version: 'another' }],
    ['the articles', () => folder.write('input/m-harbour.txt', `Rain.\n\n${TEXT}`), {}],
    ['the description of the tables', () => folder.remove('output/datapackage.json'), {}],
  ])('is told by its rows alone, whatever became of %s', async (_what, change, changed) => {
    editSpeaker();
    change();
    const message = await refusal(changed);
    expect(message.match(/^ {4}/gm)).toHaveLength(1);
    expect(message).toContain('speaker is now “Bo Chan”');
  });

  it('is built again once its edits are corrections', async () => {
    editSpeaker();
    edit('quotes', /(.*Stalls are up,.*),,(report)/, '$1,accepted,$2');
    const { input, output } = folder.options;
    const taken = await correct(folder.at('output/quotes.csv'), { input, output, who: '' });
    expect(taken.corrections.map(({ action, value }) => [action, value])).toEqual([
      ['edit', 'Bo Chan'],
      ['accept', ''],
    ]);
    expect(await correct(folder.at('output/quotes.csv'), { input, output, who: '' })).toMatchObject({
      corrections: [],
      known: 2,
    });
    await folder.build();
    expect(folder.read('output/quotes.csv')).toMatch(/It is not,.*Bo Chan.*,edited,/);
    expect(folder.read('output/quotes.csv')).toMatch(/Stalls are up,.*,accepted,/);
  });

  it('is named also where no correction can hold its edits', async () => {
    edit('people', 'Ann Lee', 'Anne Lee');
    const message = await refusal();
    expect(message).toContain('“Ann Lee”: name is now “Anne Lee”');
    expect(message).not.toContain('clipsheet correct');
    expect(message).toContain('/output/people.csv: keep a copy');
  });

  it('need not be a table any more', async () => {
    edit('quotes', /$/, 'm-harbour,"half a line\n');
    expect(await refusal()).toContain('is no CSV that can be read');
  });

  it('may have a column of somebody’s own', async () => {
    const lines = folder.read('output/quotes.csv').trimEnd().split('\n');
    folder.write(
      'output/quotes.csv',
      lines.map((line, i) => `${line},${i ? 'called her' : 'note'}\n`).join(''),
    );
    expect(await refusal()).toContain('“note”');
  });
});

describe('a table that nobody edited', () => {
  const readers = {
    'with other line ends': (csv: string) => csv.replaceAll('\n', '\r\n'),
    'saved by a spreadsheet': (csv: string) => stringify(parse(csv, { bom: true }), { quoted: true }),
    'with semicolons': (csv: string) => (csv.includes('"') ? csv : csv.replaceAll(',', ';')),
    'sorted otherwise': (csv: string) => {
      const [head, ...rows] = csv.trimEnd().split('\n');
      return `${[head, ...rows.reverse()].join('\n')}\n`;
    },
  };
  it.each(Object.entries(readers))('is written again: %s', async (_name, change) => {
    const before = folder.contents('output');
    for (const name of Object.keys(before).filter((file) => file.endsWith('.csv')))
      folder.write(`output/${name}`, change(before[name]));
    await folder.build();
    expect(folder.contents('output')).toEqual(before);
  });

  it('is written again where a table is gone, or the records with it', async () => {
    const before = folder.contents('output');
    folder.remove('output/quotes.csv');
    folder.remove('output/articles');
    folder.remove('cache');
    await folder.build();
    expect(folder.contents('output')).toEqual(before);
  });

  it('stops no build after one that was killed, whichever file it had come to', async () => {
    folder.write('input/l-first.txt', '“We open,” said Ann Lee in May.\n');
    folder.remove('input/n-market.txt');
    const { fs: real } = realEffects();
    const began = folder.contents('.');
    for (let renames = 0, ended = false; !ended; renames++) {
      for (const name of Object.keys(folder.contents('.'))) if (!(name in began)) folder.remove(name);
      for (const [name, content] of Object.entries(began)) folder.write(name, content);
      let left = renames;
      const renameSync = ((from: string, to: string) => {
        if (to.startsWith(folder.options.output) && left-- === 0) throw new Error('killed');
        real.renameSync(from, to);
      }) as typeof real.renameSync;
      ended = await build(folder.options, folder.effects({ fs: { ...real, renameSync } })).then(
        () => true,
        () => false,
      );
      const report = await build(folder.options, folder.effects());
      expect(report.failures).toEqual([]);
      expect(folder.read('output/quotes.csv')).not.toContain('Stalls');
    }
  });
});

const hasGit = spawnSync('git', ['--version']).status === 0;

describe.skipIf(!hasGit)('tables that git has merged', () => {
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.email=a@example.org', '-c', 'user.name=A', ...args], {
      cwd: folder.root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder.root },
    });
  const commit = (what: string): void => {
    git('add', '--all', 'input', 'output');
    expect(git('commit', '--quiet', '--message', what).status).toBe(0);
  };

  /** Two branches with an article each, merged, with what conflicts left as git leaves it. */
  async function mergeBranches(): Promise<string[]> {
    git('init', '--quiet', '--initial-branch', 'main');
    commit('base');
    git('checkout', '--quiet', '-b', 'other');
    folder.write('input/a-early.txt', '“We open,” said Ann Lee on Monday.\n');
    await folder.build();
    commit('other');
    git('checkout', '--quiet', 'main');
    folder.write('input/z-late.txt', '“Never,” said Ann Lee. “We close,” said Eva Holm, 60.\n');
    await folder.build();
    commit('main');
    git('merge', 'other');
    const unmerged = git('diff', '--name-only', '--diff-filter=U').stdout.trim().split('\n');
    expect(unmerged).toContain('output/datapackage.json');
    return unmerged;
  }

  it.each(['', '--ours', '--theirs'])('are written again, conflicts resolved with “%s”', async (side) => {
    const unmerged = await mergeBranches();
    if (side) git('checkout', side, ...unmerged);
    const report = await folder.build();
    expect(report).toMatchObject({ articles: 4, failures: [] });
  });

  it('are not written over where somebody edited them in the merge', async () => {
    await mergeBranches();
    editSpeaker();
    expect(await refusal()).toContain('speaker is now “Bo Chan”');
  });

  it('are written again after a change of branch', async () => {
    await mergeBranches();
    git('reset', '--quiet', '--hard');
    git('checkout', '--quiet', 'other');
    expect((await folder.build()).articles).toBe(3);
  });
});
