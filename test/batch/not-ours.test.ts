import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFolder } from '../../pipeline/batch/lock.ts';
import { run } from './command.ts';
import { BatchFolder } from './folder.ts';

const articles = {
  'fire.txt': '“We lost everything,” said Ada Okoro, the owner, on Friday.\n',
  'courts/trial.txt': 'A judge in Tarnow fined the firm 40,000 euros.\n',
};

/** The number of a process that was there and is gone, and that of one that runs until it is told to end. */
async function processes(): Promise<{ gone: number; running: number; end: () => void }> {
  const short = spawn(process.execPath, ['--eval', '0']);
  await once(short, 'exit');
  const long = spawn('sleep', ['600']);
  return { gone: short.pid!, running: long.pid!, end: () => long.kill() };
}

const startOf = (pid: number): string =>
  fs.existsSync(`/proc/${pid}/stat`)
    ? fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[19]
    : '';

describe('what no build wrote', () => {
  it.each([
    'articles.csv',
    'people.csv',
    'datapackage.json',
    'articles/fire.json',
    'articles/courts/trial.json',
  ])('stops a build before it writes anything, where it is called %s', async (name) => {
    const folder = new BatchFolder(articles);
    folder.write(`output/${name}`, 'my own\n');
    await expect(folder.build()).rejects.toThrow(
      new RegExp(`^“.*${name}” was not written by a build \\(.*\\): move it away, .*--output\\.$`),
    );
    expect(folder.contents('output')).toEqual({ [name]: 'my own\n' });
    folder.remove(`output/${name}`);
    await folder.build();
  });

  it('stops a merge, too', () => {
    const folder = new BatchFolder();
    const { stdout } = run(['stream'], { input: '{"article_id": "fire", "text": "It rained."}\n' });
    folder.write('part.jsonl', stdout);
    for (const name of ['numbers.csv', 'articles/fire.json']) {
      folder.write(`output/${name}`, 'my own\n');
      const { status, stderr } = run(['merge', folder.at('part.jsonl'), '--output', folder.options.output]);
      expect([status, stderr]).toEqual([2, expect.stringContaining(`${name}” was not written by a build`)]);
      expect(folder.contents('output')).toEqual({ [name]: 'my own\n' });
      folder.remove('output');
    }
  });

  it.each(['articles.csv', 'articles/fire.json', '.clipsheet.json'])(
    'is told in a sentence where it is a folder called %s, before and after a build',
    async (name) => {
      const folder = new BatchFolder(articles);
      folder.write(`output/${name}/mine.txt`, 'my own\n');
      await expect(folder.build()).rejects.toThrow(
        /^[“C].*(not written by a build|it is a folder).*--output\.$/,
      );
      folder.remove(`output/${name}`);
      await folder.build();
      folder.remove(`output/${name}`);
      folder.write(`output/${name}/mine.txt`, 'my own\n');
      await expect(folder.build()).rejects.toThrow(
        /^[“C].*(not written by a build|it is a folder).*--output\.$/,
      );
      expect(folder.read(`output/${name}/mine.txt`)).toBe('my own\n');
    },
  );

  it('stays, whatever the list of files says', async () => {
    const folder = new BatchFolder(articles);
    await folder.build();
    const own = {
      'output/notes.txt': 'mine',
      'output/articles/mine.json': '{"article": "mine"}',
      'output/articles/other.json': folder.read('output/articles/fire.json'),
      'output/articles/courts/notes.json': '{}',
      'output/.hidden': '',
      'precious.json': folder.read('output/articles/fire.json'),
    };
    for (const [name, content] of Object.entries(own)) folder.write(name, content);
    const files = Object.keys(own).map((name) => name.replace('output/', ''));
    const outside = ['articles/../../precious.json', '../precious.json', folder.at('precious.json'), 7, null];
    const listed = JSON.parse(folder.read('output/.clipsheet.json')).files;
    folder.write('output/.clipsheet.json', JSON.stringify({ files: [...listed, ...files, ...outside] }));
    folder.remove('input/courts');
    expect(await folder.build()).toMatchObject({ removed: 1 });
    for (const [name, content] of Object.entries(own)) expect(folder.read(name), name).toBe(content);
    expect(folder.has('output/articles/courts/trial.json')).toBe(false);
  });

  it.each([
    'nothing',
    '[]',
    '{"files": {"articles.csv": 1}}',
    `{"files": ["articles.csv", ${'['.repeat(9000)}`,
  ])('stays where the list of files is broken: %.30s', async (list) => {
    const folder = new BatchFolder(articles);
    await folder.build();
    folder.write('output/articles/mine.json', 'mine');
    folder.write('output/.clipsheet.json', list);
    folder.write('input/fire.txt', 'It rained.\n');
    await folder.build();
    expect(folder.read('output/articles/mine.json')).toBe('mine');
  });

  it('is not reached by links in the output folder', async () => {
    const folder = new BatchFolder(articles);
    folder.write('elsewhere/courts/trial.json', 'my own\n');
    folder.write('output/notes.txt', 'mine');
    fs.symlinkSync(folder.at('elsewhere'), folder.at('output/articles'));
    await expect(folder.build()).rejects.toThrow(
      /^“.*articles” is a link that leads to “.*elsewhere”: .*--output\.$/,
    );
    fs.rmSync(folder.at('output/articles'));
    await folder.build();
    // A later one, over a folder of a former build.
    folder.remove('output/articles/courts');
    fs.symlinkSync(folder.at('elsewhere/courts'), folder.at('output/articles/courts'));
    folder.remove('input/courts');
    await expect(folder.build()).rejects.toThrow(/is a link that leads to “.*elsewhere.courts”/);
    expect(folder.contents('elsewhere')).toEqual({ 'courts/trial.json': 'my own\n' });
  });

  it('is not written through a link in place of a file', async () => {
    const folder = new BatchFolder(articles);
    await folder.build();
    folder.write('precious.json', 'my own\n');
    folder.remove('output/datapackage.json');
    fs.symlinkSync(folder.at('precious.json'), folder.at('output/datapackage.json'));
    await folder.build();
    expect(folder.read('precious.json')).toBe('my own\n');
    expect(fs.lstatSync(folder.at('output/datapackage.json')).isFile()).toBe(true);
  });

  it('may be reached by an output folder that is a link itself', async () => {
    const folder = new BatchFolder(articles);
    fs.mkdirSync(folder.at('elsewhere'));
    fs.symlinkSync(folder.at('elsewhere'), folder.options.output);
    await folder.build();
    expect(folder.has('elsewhere/articles/courts/trial.json')).toBe(true);
  });
});

describe('two builds', () => {
  it('of one output folder: the second stops with a sentence, until the first is gone', async () => {
    const folder = new BatchFolder(articles);
    const { gone, running, end } = await processes();
    try {
      folder.write(`output/.clipsheet-${gone}-1.lock`, '');
      await folder.build();
      expect(folder.has(`output/.clipsheet-${gone}-1.lock`)).toBe(false);
      const claim = `output/.clipsheet-${running}-${startOf(running)}.lock`;
      folder.write(claim, '');
      await expect(folder.build()).rejects.toThrow(
        `Another build (process ${running}) is writing to “${folder.options.output}”: wait until`,
      );
      expect(folder.has(claim)).toBe(true);
      folder.remove(claim);
      await folder.build();
    } finally {
      end();
    }
  });

  it('of one output folder within one program', async () => {
    const folder = new BatchFolder(articles);
    fs.mkdirSync(folder.options.output);
    const release = lockFolder(folder.options.output);
    await expect(folder.build()).rejects.toThrow(
      /^Another build \(process \d+\) is writing to “.*output”: wait/,
    );
    release();
    await folder.build();
    expect(Object.keys(folder.contents('output')).filter((name) => name.endsWith('.lock'))).toEqual([]);
  });

  it('leave each other’s unfinished files alone, and remove those of builds that are gone', async () => {
    const folder = new BatchFolder(articles);
    await folder.build();
    const { gone, running, end } = await processes();
    try {
      const left = [
        `.clipsheet-${gone}-7-1.tmp`,
        `.clipsheet-${gone}-1.tmp`,
        `articles/courts/.clipsheet-${gone}-7-2.tmp`,
      ];
      const used = `.clipsheet-${running}-${startOf(running)}-1.tmp`;
      for (const name of [...left, used]) folder.write(`output/${name}`, 'half');
      expect((await folder.build()).computed).toBe(0);
      const kept = Object.keys(folder.contents('output')).filter((name) => name.endsWith('.tmp'));
      expect(kept).toEqual([used]);
    } finally {
      end();
    }
  });

  it('leave nothing in the cache once they are gone, also where the next one finds nothing new', async () => {
    const folder = new BatchFolder(articles);
    await folder.build();
    const { gone, end } = await processes();
    try {
      const [kept] = fs.readdirSync(folder.options.cache);
      folder.write(`cache/${kept}/.clipsheet-${gone}-7-1.tmp`, 'half');
      expect((await folder.build()).computed).toBe(0);
      expect(
        fs.readdirSync(path.join(folder.options.cache, kept)).filter((name) => name.endsWith('.tmp')),
      ).toEqual([]);
    } finally {
      end();
    }
  });
});
