import http from 'node:http';
import fs from 'node:fs';
import { fork } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorrectionsStore } from '../../pipeline/review/corrections-store.ts';
import { readCorrections } from '../../pipeline/review/corrections-file.ts';
import { startReview, type RunningReview } from '../../pipeline/review/server.ts';
import { UsageError } from '../../pipeline/batch/effects.ts';
import { BatchFolder } from '../batch/folder.ts';
import { around, TEXT } from './corrections-of.ts';

const reject = around(TEXT, { table: 'quotes', action: 'reject', text: 'The line will open in May,' });

describe('the review server', () => {
  let folder: BatchFolder;
  let review: RunningReview;
  let port: number;
  let token: string;
  beforeEach(async () => {
    folder = new BatchFolder({ 'tram.txt': TEXT });
    await folder.build();
    review = await startReview({ input: folder.options.input, output: folder.options.output, who: 'dana' });
    port = Number(new URL(review.address).port);
    token = new URL(review.address).searchParams.get('token')!;
  });
  afterEach(() => review.close());

  /** Asks the server; a request of its own page unless something else is said. */
  function ask(
    path: string,
    headers: Record<string, string> = {},
    body?: unknown,
  ): Promise<{ status: number; text: string; headers: http.IncomingHttpHeaders }> {
    const own = {
      host: `127.0.0.1:${port}`,
      cookie: `clipsheet-${port}=${token}`,
      ...(body === undefined ? {} : { origin: `http://127.0.0.1:${port}` }),
    };
    return new Promise((resolve, reject_) => {
      const request = http.request(
        {
          host: '127.0.0.1',
          port,
          path,
          method: body === undefined ? 'GET' : 'POST',
          headers: { ...own, ...headers },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
          response.on('end', () =>
            resolve({ status: response.statusCode!, text, headers: response.headers }),
          );
        },
      );
      request.on('error', reject_);
      request.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
    });
  }
  const decide = (lines: unknown, headers?: Record<string, string>) =>
    ask('/api/decide', headers, { window: 'w', lines });

  it('answers to the token alone, and moves it from the address into a cookie', async () => {
    expect((await ask('/', { cookie: '' })).status).toBe(403);
    expect((await ask('/?token=0123')).status).toBe(403);
    expect((await ask('/', { cookie: `clipsheet-${port}=${token.slice(1)}0` })).status).toBe(403);
    const welcome = await ask(`/?token=${token}`, { cookie: '' });
    expect(welcome).toMatchObject({ status: 303, headers: { location: '/' } });
    expect(welcome.headers['set-cookie']).toEqual([expect.stringMatching(/HttpOnly; SameSite=Strict/)]);
    expect((await ask('/')).status).toBe(200);
  });

  it.each([
    ['a foreign host', { host: 'evil.example' }],
    ['a foreign host with the port', { host: 'evil.example:80' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['an origin without a name', { origin: 'null' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses %s', async (_, headers: Record<string, string>) => {
    expect((await ask('/tram.html', headers)).status).toBe(403);
    expect((await decide([reject], headers)).status).toBe(403);
    expect(folder.has('input/corrections.csv')).toBe(false);
  });

  it('lets nothing out of its pages: no file of the disk, no frame, no script of others', async () => {
    for (const path of [
      '/../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/articles/tram.json',
      '/%',
      '/api/nothing',
    ])
      expect((await ask(path)).status, path).toBe(404);
    const { headers } = await ask('/tram.html');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('has a decision on the disk when it answers, and the article as it is then', async () => {
    const { text } = await decide([reject]);
    const { page, saved } = JSON.parse(text);
    expect(saved).toBe('saved, 1 new line');
    expect(readCorrections(folder.read('input/corrections.csv')).byArticle.get('tram')).toEqual([
      { ...reject, before: reject.before.replace(/\s+/g, ' '), who: 'dana' },
    ]);
    expect(page.rows.find((row: { decision?: string }) => row.decision === 'rejected')).toMatchObject({
      table: 'quotes',
    });
    expect(
      page.rows.filter(
        (row: { table: string; decision?: string }) => row.table === 'quotes' && !row.decision,
      ),
    ).toHaveLength(3);
  });

  it('takes back the last decision of a window, and not that of another one', async () => {
    await decide([reject]);
    expect(JSON.parse((await ask('/api/undo', {}, { window: 'other' })).text)).toHaveProperty('refused');
    expect(JSON.parse((await ask('/api/undo', {}, { window: 'w' })).text)).toMatchObject({
      saved: 'undone, 0 new lines',
    });
    expect(folder.read('input/corrections.csv').trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['no lines', []],
    ['lines of an unknown article', [{ ...reject, article_id: 'train' }]],
    ['an unknown table', [{ ...reject, table: 'people' }]],
    ['no words', [{ ...reject, text: '' }]],
    ['no line at all', [null]],
  ])('refuses %s with a sentence, and writes nothing', async (_, lines) => {
    expect(JSON.parse((await decide(lines)).text).refused).toMatch(/\.$/);
    expect(folder.has('input/corrections.csv')).toBe(false);
  });

  it('refuses what is no JSON', async () => {
    expect((await ask('/api/decide', {}, '{"window"')).status).toBe(400);
  });

  it('orders the queue as it is asked to', async () => {
    const queue = async (by: string) =>
      JSON.parse((await ask(`/api/queue?by=${by}&below=1.01`)).text).rows as {
        confidence: number;
        start: number;
        lead: string;
        table: string;
      }[];
    const sorted = <T>(values: T[]) => [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const confidences = (await queue('confidence')).map(({ confidence }) => confidence);
    expect(confidences.length).toBeGreaterThan(5);
    expect(confidences).toEqual(sorted(confidences));
    for (const [by, key] of [
      ['article', 'start'],
      ['speaker', 'lead'],
      ['table', 'table'],
    ] as const) {
      const values = (await queue(by)).map((row) => row[key]);
      expect(values, by).toEqual(sorted<string | number>(values));
    }
  });
});

it('says what is missing where there is nothing to review', async () => {
  const { input, output } = new BatchFolder().options;
  await expect(startReview({ input, output, who: '' })).rejects.toThrow(UsageError);
});

describe('the file of decisions', () => {
  it('keeps its lines, its form and what stands beside them', () => {
    const folder = new BatchFolder({
      'corrections.csv': 'note;text;article_id;table;action\r\nmine;Holt;tram;mentions;accept',
    });
    const store = new CorrectionsStore(folder.at('input'));
    const lines = store.append([reject]);
    expect(folder.read('input/corrections.csv')).toBe(
      'note;text;article_id;table;action\r\nmine;Holt;tram;mentions;accept\r\n;"The line will open in May,";tram;quotes;reject\r\n',
    );
    expect(store.remove(lines)).toBe(1);
    expect(folder.read('input/corrections.csv')).toBe(
      'note;text;article_id;table;action\r\nmine;Holt;tram;mentions;accept\r\n',
    );
    expect(store.remove(lines)).toBe(0);
  });

  it('says why it cannot be written, and leaves nothing behind', () => {
    const folder = new BatchFolder();
    fs.mkdirSync(folder.at('input/corrections.csv'));
    expect(() => new CorrectionsStore(folder.at('input')).append([reject])).toThrow(
      /^Cannot read “.*”, because it is a folder/,
    );
    expect(fs.readdirSync(folder.at('input'))).toEqual(['corrections.csv']);
  });

  it('is not kept from anybody by the lock of a process that was killed', () => {
    const folder = new BatchFolder({ '.corrections.lock': '999999999' });
    new CorrectionsStore(folder.at('input')).append([reject]);
    expect(folder.has('input/.corrections.lock')).toBe(false);
  });

  it(
    'loses no line of several processes that write at once, nor of one that is killed',
    { timeout: 60_000 },
    async () => {
      const folder = new BatchFolder();
      folder.write(
        'write.mjs',
        `import { CorrectionsStore } from ${JSON.stringify(new URL('../../dist/review/corrections-store.js', import.meta.url).href)};
const [, , input, who] = process.argv;
const store = new CorrectionsStore(input);
for (let i = 0; i < 25; i++) {
  store.append([{ ...${JSON.stringify(reject)}, who, why: String(i) }]);
  process.send(i);
}`,
      );
      const writers = ['a', 'b', 'c'].map((who) => {
        const child = fork(folder.at('write.mjs'), [folder.at('input'), who]);
        let told = 0;
        child.on('message', () => {
          told++;
          if (who === 'c' && told === 8) child.kill('SIGKILL');
        });
        return new Promise<{ who: string; told: number }>((resolve) =>
          child.on('exit', () => resolve({ who, told })),
        );
      });
      const results = await Promise.all(writers);
      const lines = readCorrections(folder.read('input/corrections.csv')).byArticle.get('tram')!;
      for (const { who, told } of results) {
        const written = lines.filter((line) => line.who === who).map(({ why }) => Number(why));
        expect(written.slice(0, told), who).toEqual(Array.from({ length: told }, (_, i) => i));
      }
      expect(results[0].told + results[1].told).toBe(50);
    },
  );
});
