import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cli, run } from './command.ts';
import { BatchFolder, contentsOf } from './folder.ts';

// Faults that need a process. `make faults` kills fifty builds, `make test` a few; the others of its faults are in faults.test.ts.
const KILLS = Number(process.env.FAULT_KILLS ?? 4);
const ARTICLES = Number(process.env.FAULT_ARTICLES ?? 60);

const PLACES = ['Tarnow', 'Lagos', 'Bergen', 'Quito', 'Osaka', 'Perth'];

/** Articles of invented people; those of another edition differ in every second one. */
function articlesOf(edition: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: ARTICLES }, (_, i) => {
      const place = PLACES[i % PLACES.length];
      const count = i % 2 ? edition * 1000 + i : i;
      return [
        `${place}/story-${i}.txt`,
        `${place.toUpperCase()} — “We lost ${count + 2},000 dollars,” said Ada Okoro, the owner of Mill ${i}, on Friday.\n\nJudge Maja Wolny fined the firm ${i} million euros on 3 March 2024.\n`,
      ];
    }),
  );
}

function setInput(folder: BatchFolder, edition: number): void {
  fs.rmSync(folder.options.input, { recursive: true });
  fs.mkdirSync(folder.options.input);
  for (const [name, text] of Object.entries(articlesOf(edition))) folder.write(`input/${name}`, text);
}

const commandOf = ({ options }: BatchFolder, ...more: string[]): string[] => [
  'build',
  '--input',
  options.input,
  '--output',
  options.output,
  '--cache',
  options.cache,
  '--quiet',
  ...more,
];

/** Runs a build and sends it a signal after some milliseconds; whether that ended it. */
function interrupt(folder: BatchFolder, signal: NodeJS.Signals, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...commandOf(folder)], { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill(signal), milliseconds);
    child.on('exit', (_status, by) => {
      clearTimeout(timer);
      resolve(by === signal);
    });
  });
}

const unfinished = (folder: BatchFolder): string[] =>
  Object.keys(contentsOf(folder.root)).filter((name) => name.endsWith('.tmp') || name.endsWith('.lock'));

/** The output of both editions, as builds give it that nothing disturbs. */
const clean: Record<string, string>[] = [];

beforeAll(() => {
  for (const edition of [0, 1]) {
    const folder = new BatchFolder(articlesOf(edition));
    expect(run(commandOf(folder))).toMatchObject({ status: 0 });
    clean.push(folder.contents('output'));
  }
});

/** Interrupts builds at random moments, one after the other on the same folder; each is followed by one that must end in a clean build's bytes. */
async function interruptMany(signal: NodeJS.Signals, times: number): Promise<void> {
  const folder = new BatchFolder(articlesOf(0));
  let longest = 2000;
  for (let done = 0; done < times;) {
    const edition = done % 2;
    setInput(folder, edition);
    // Every fifth time there is nothing to go on from, neither output nor cache.
    if (done % 5 === 0)
      for (const name of ['output', 'cache']) fs.rmSync(folder.at(name), { recursive: true, force: true });
    if (!(await interrupt(folder, signal, Math.random() * longest))) {
      longest *= 0.8; // it was done before: the machine is faster than that
      continue;
    }
    done++;
    expect(run(commandOf(folder)), `interrupted ${done} times`).toMatchObject({ status: 0, stderr: '' });
    expect(folder.contents('output'), `interrupted ${done} times`).toEqual(clean[edition]);
    expect(unfinished(folder)).toEqual([]);
  }
}

describe('a build', () => {
  it(`that is killed at a random moment is mended by the next one, ${KILLS} times`, { timeout: 0 }, () =>
    interruptMany('SIGKILL', KILLS),
  );

  it('that is stopped with Ctrl-C is mended by the next one', { timeout: 0 }, () =>
    interruptMany('SIGINT', 1),
  );

  it('has one output folder to itself: of two at once one gives way with a sentence, or comes later', async () => {
    const folder = new BatchFolder(articlesOf(0));
    const ends = await Promise.all(
      [1, 2, 3].map(
        () =>
          new Promise<{ status: number | null; told: string }>((resolve) => {
            const child = spawn(process.execPath, [cli, ...commandOf(folder)], {
              stdio: ['ignore', 'ignore', 'pipe'],
            });
            let told = '';
            child.stderr.on('data', (piece) => {
              told += piece;
            });
            child.on('close', (status) => resolve({ status, told }));
          }),
      ),
    );
    for (const { status, told } of ends)
      if (status === 0) expect(told).toBe('');
      else
        expect([status, told]).toEqual([
          2,
          expect.stringMatching(/^Another build \(process \d+\) is writing to/),
        ]);
    expect(ends.filter(({ status }) => status === 0).length).toBeGreaterThan(0);
    expect(folder.contents('output')).toEqual(clean[0]);
    expect(unfinished(folder)).toEqual([]);
  });

  it('gives the same with one thread and with several', () => {
    const folder = new BatchFolder(articlesOf(0));
    expect(run(commandOf(folder, '--workers', '3'))).toMatchObject({ status: 0 });
    expect(folder.contents('output')).toEqual(clean[0]);
  });

  it.skipIf(process.platform === 'win32')(
    'whose files become too large for the disk says so, leaves nothing unfinished, and goes on later',
    () => {
      const folder = new BatchFolder(articlesOf(0));
      // A limit on the size of a file (in 1,024 bytes) fails a write in its midst, as a full disk does.
      const limited = (blocks: number) =>
        run(
          [
            '-c',
            `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`,
            process.execPath,
            cli,
            ...commandOf(folder),
          ],
          { program: 'bash' },
        );
      for (const blocks of [1, 8, 20, 40]) {
        const { status, stderr } = limited(blocks);
        expect([status, stderr]).toEqual([
          2,
          expect.stringMatching(
            /^Cannot (write|keep) [^\n]* because the file would be larger than the system allows: [^\n]*\.\n$/,
          ),
        ]);
        expect(unfinished(folder), `${blocks} blocks`).toEqual([]);
      }
      expect(run(commandOf(folder))).toMatchObject({ status: 0, stderr: '' });
      expect(folder.contents('output')).toEqual(clean[0]);
    },
  );

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'does not write into a folder that it may only read',
    () => {
      const folder = new BatchFolder(articlesOf(0));
      run(commandOf(folder));
      setInput(folder, 1);
      fs.chmodSync(folder.options.output, 0o555);
      const { status, stderr } = run(commandOf(folder));
      fs.chmodSync(folder.options.output, 0o755);
      expect([status, stderr]).toEqual([
        2,
        expect.stringMatching(/^Cannot write [^\n]*there is no permission to use it[^\n]*\.\n$/),
      ]);
      expect(folder.contents('output')).toEqual(clean[0]);
    },
  );
});

it.runIf(fs.existsSync('/dev/full'))('a stream whose answers find no room says so in a sentence', () => {
  const { status, stderr } = run(['-c', '"$0" "$@" > /dev/full', process.execPath, cli, 'stream'], {
    program: 'bash',
    input: '{"text": "It rained."}\n',
  });
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/^Cannot write to standard output, because the disk is full: [^\n]*\.\n$/),
  ]);
});
