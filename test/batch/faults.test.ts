import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { UsageError, type Effects, type FileSystem } from '../../pipeline/batch/effects.ts';
import { processArticle } from '../../pipeline/process.ts';
import { BatchFolder, contentsOf } from './folder.ts';

// Faults that need no process: the effects of a build are replaced by some that fail. Those that need one are in kills.test.ts.

const before = {
  'fire.txt': '“We lost everything,” said Ada Okoro, the owner, on Friday.\n',
  'courts/trial.txt': 'A judge in Tarnow fined the firm 40,000 euros.\n',
  'gone.txt': 'Bo Lindt won 3 races.\n',
};
const after = {
  'fire.txt': '“We lost 300 dogs,” said Ada Okoro, the mayor of Tarnow, in March 2024.\n',
  'courts/trial.txt': before['courts/trial.txt'],
  'new.txt': 'Nothing was lost.\n',
};

/** What builds give that nothing disturbs. */
let clean: { before: Record<string, string>; after: Record<string, string> };

/** The same articles again and again: each is computed once. */
const known = new Map<string, ReturnType<typeof processArticle>>();
const process: Effects['process'] = (source, oddities) => {
  const key = JSON.stringify([source, oddities]);
  const record = known.get(key) ?? processArticle(source, oddities);
  known.set(key, record);
  return structuredClone(record);
};

function setInput(folder: BatchFolder, articles: Record<string, string>): void {
  fs.rmSync(folder.options.input, { recursive: true });
  fs.mkdirSync(folder.options.input);
  for (const [name, text] of Object.entries(articles)) folder.write(`input/${name}`, text);
}

beforeAll(async () => {
  const folder = new BatchFolder(before);
  await folder.build({ process });
  const first = folder.contents('output');
  setInput(folder, after);
  await folder.build({ process });
  clean = { before: first, after: folder.contents('output') };
});

/** Every effect that changes something, in place of the real one; `at` says which number it has. */
function watched(change: (name: string, at: number) => void): { fs: FileSystem; count: () => number } {
  let count = 0;
  const watch =
    <Args extends any[], Result>(name: string, run: (...args: Args) => Result) =>
    (...args: Args): Result => {
      if (name !== 'openSync' || /[wa+]/.test(String(args[1]))) change(name, count++);
      return run(...args);
    };
  const changing = [
    'openSync',
    'mkdirSync',
    'renameSync',
    'rmSync',
    'rmdirSync',
    'writeFileSync',
    'writeSync',
  ];
  const replaced = Object.fromEntries(
    changing.map((name) => [name, watch(name, fs[name as keyof FileSystem] as (...args: any[]) => unknown)]),
  );
  return { fs: { ...fs, ...replaced } as FileSystem, count: () => count };
}

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** An output folder as a former build left it, whose input has changed since. */
async function changedFolder(): Promise<BatchFolder> {
  const folder = new BatchFolder(before);
  await folder.build({ process });
  setInput(folder, after);
  return folder;
}

/** Every file is as one of the two builds wrote it, or unfinished and called so. */
function expectWholeFiles(folder: BatchFolder, moment: string): void {
  for (const [name, content] of Object.entries(folder.contents('output'))) {
    if (name.endsWith('.tmp') || path.basename(name) === '.clipsheet.json') continue;
    expect([clean.before[name], clean.after[name]], `${name}, ${moment}`).toContain(content);
  }
}

const unfinished = (folder: BatchFolder): string[] =>
  Object.keys(contentsOf(folder.root)).filter((name) => name.endsWith('.tmp') || name.endsWith('.lock'));

/** The number of changes that the build of a changed folder makes. */
async function changesOfBuild(): Promise<number> {
  const folder = await changedFolder();
  const { fs: watchedFs, count } = watched(() => {});
  await folder.run({ process, fs: watchedFs });
  return count();
}

describe('a build that stops', () => {
  it('before any of its changes leaves whole files, and the next one gives the bytes of an undisturbed one', async () => {
    const changes = await changesOfBuild();
    expect(changes).toBeGreaterThan(30);
    for (let last = 0; last < changes; last++) {
      const folder = await changedFolder();
      // From here on nothing is changed any more, as when the process is gone: nothing is cleaned up either.
      const stopped = watched((_, at) => {
        if (at >= last) throw new Error('stopped');
      });
      await expect(folder.run({ process, fs: stopped.fs }), `change ${last}`).rejects.toThrow();
      expectWholeFiles(folder, `change ${last}`);
      for (const name of unfinished(folder))
        fs.renameSync(folder.at(name), folder.at(ofProcessThatIsGone(name)));
      await folder.run({ process });
      expect(folder.contents('output'), `change ${last}`).toEqual(clean.after);
      expect(unfinished(folder), `change ${last}`).toEqual([]);
      fs.rmSync(folder.root, { recursive: true });
    }
  });

  it.each([
    ['ENOSPC', 1],
    ['EIO', 7],
  ])(
    'at one change that fails with %s says so in a sentence, and leaves nothing unfinished',
    async (code, step) => {
      const changes = await changesOfBuild();
      let stops = 0;
      for (let failing = 0; failing < changes; failing += step) {
        const folder = await changedFolder();
        const { fs: failingFs } = watched((name, at) => {
          if (at === failing && name !== 'rmSync' && name !== 'rmdirSync') throw failure(code);
        });
        const problem = await folder.run({ process, fs: failingFs }).then(
          () => null,
          (error: unknown) => error,
        );
        if (problem !== null) {
          stops++;
          expect(problem, `change ${failing}`).toBeInstanceOf(UsageError);
          expect((problem as Error).message, `change ${failing}`).toMatch(/^Cannot .* because .*\.$/);
        }
        expectWholeFiles(folder, `change ${failing}`);
        expect(unfinished(folder), `change ${failing}`).toEqual([]);
        await folder.run({ process });
        expect(folder.contents('output'), `change ${failing}`).toEqual(clean.after);
        fs.rmSync(folder.root, { recursive: true });
      }
      expect(stops).toBeGreaterThan(20 / step);
    },
  );

  it('is no build whose disk takes and gives only some bytes at a time', async () => {
    const folder = await changedFolder();
    const slowFs = {
      ...fs,
      writeSync: (file: number, bytes: Uint8Array, from: number, length: number, at?: number | null) =>
        fs.writeSync(file, bytes, from, Math.ceil(length / 3), at),
      readSync: (file: number, bytes: Uint8Array, from: number, length: number, at: number | null) =>
        fs.readSync(file, bytes, from, Math.ceil(length / 3), at),
    } as unknown as FileSystem;
    await folder.run({ process, fs: slowFs });
    expect(folder.contents('output')).toEqual(clean.after);
  });
});

describe('a source', () => {
  /** An article file that is another one at each of its reads; `null` where it is gone for a moment. */
  function shifting(folder: BatchFolder, name: string, contents: readonly (string | null)[]): FileSystem {
    let reads = 0;
    const file = folder.at(`input/${name}`);
    const shift = (given: unknown): void => {
      if (given !== file) return;
      const content = contents[Math.min(reads++, contents.length - 1)];
      if (content === null) fs.rmSync(file, { force: true });
      else fs.writeFileSync(file, content);
    };
    const shifted =
      <Args extends any[], Result>(run: (...args: Args) => Result) =>
      (...args: Args): Result => {
        shift(args[0]);
        return run(...args);
      };
    return { ...fs, openSync: shifted(fs.openSync), readFileSync: shifted(fs.readFileSync) } as FileSystem;
  }

  // A file is opened to see whether that can be done, opened to be hashed, and read.
  const moments = [0, 1, 2, 3, 4];

  it.each(moments)(
    'that vanishes for a moment, after %i reads, is read by the next build',
    async (moment) => {
      const folder = new BatchFolder(before);
      const contents = [...Array<string>(moment).fill(before['fire.txt']), null];
      await folder.run({ process, fs: shifting(folder, 'fire.txt', contents) });
      folder.write('input/fire.txt', before['fire.txt']);
      await folder.build({ process });
      expect(folder.contents('output')).toEqual(clean.before);
    },
  );

  it.each(moments)(
    'that changes while it is read, after %i reads, counts as what was read',
    async (moment) => {
      const folder = new BatchFolder(before);
      const other = after['fire.txt'];
      const contents = [...Array<string>(moment).fill(before['fire.txt']), other];
      await folder.run({ process, fs: shifting(folder, 'fire.txt', contents) });
      // It is what it was before, and the build must notice that it read another one.
      for (const [content, expected] of [
        [before['fire.txt'], clean.before],
        [other, undefined],
        [before['fire.txt'], clean.before],
      ] as const) {
        folder.write('input/fire.txt', content);
        await folder.build({ process });
        if (expected) expect(folder.contents('output')).toEqual(expected);
        else expect(folder.read('output/articles/fire.json')).toContain('300 dogs');
      }
    },
  );

  it('that a former build knew and that has an older time is read all the same', async () => {
    const folder = new BatchFolder(before);
    await folder.build({ process });
    folder.write('input/fire.txt', after['fire.txt']);
    for (const name of ['input/fire.txt', 'output/articles/fire.json', 'output/articles.csv'])
      fs.utimesSync(folder.at(name), new Date('1990-01-01'), new Date('1990-01-01'));
    expect(await folder.build({ process })).toMatchObject({ computed: 1 });
    expect(folder.read('output/articles/fire.json')).toContain('300 dogs');
  });
});

it('what people decided is never dropped in silence where it cannot be read', async () => {
  for (const name of ['authority.csv', 'corrections.csv']) {
    const folder = new BatchFolder({ ...before, [name]: 'name,aliases,type,id\n' });
    const refusing = {
      ...fs,
      readFileSync: (file: string, ...rest: unknown[]) => {
        if (String(file).endsWith(name)) throw failure('EACCES');
        return (fs.readFileSync as (...args: unknown[]) => unknown)(file, ...rest);
      },
    } as FileSystem;
    await expect(folder.run({ fs: refusing })).rejects.toThrow(
      new RegExp(`^Cannot read “.*${name}”, because .*\\.$`),
    );
  }
});

/** The name of an unfinished file or a claim, as if a process that is gone had made it. */
function ofProcessThatIsGone(name: string): string {
  return name.replace(/\.clipsheet-\d+-\d*/, `.clipsheet-${2 ** 22 + 1}-1`);
}
