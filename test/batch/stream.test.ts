import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readInputLines } from '../../pipeline/batch/read-input-lines.ts';
import { stream } from '../../pipeline/stream/stream.ts';
import { cli, run } from './command.ts';

const line = (article: object): string => `${JSON.stringify(article)}\n`;
const story = (id: string): string =>
  line({
    article_id: id,
    text: `“We lost ${id},000 dollars,” said Ada Okoro on Friday.`,
    published: '2025-01-17',
  });

const sha = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** JSON of lists in lists. */
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Streams some chunks in this process. */
async function answersTo(...chunks: (string | Uint8Array)[]): Promise<{ failed: number; answers: any[] }> {
  const output = new PassThrough();
  let text = '';
  output.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  const failed = await stream(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), output);
  return {
    failed,
    answers: text
      .split('\n')
      .slice(0, -1)
      .map((answer) => JSON.parse(answer)),
  };
}

describe('a stream', () => {
  it('answers each line in its place, and dies of none', async () => {
    const { failed, answers } = await answersTo(
      story('1'),
      '{\n',
      '\n',
      line({ article_id: 'no text' }),
      '[]\n',
      line({ text: 'No id.' }),
      '\xff\n',
      story('2').trimEnd(),
    );
    expect(failed).toBe(4);
    expect(answers.map(({ article, error }) => [article.article_id, error?.line])).toEqual([
      ['1', undefined],
      [null, 2],
      ['no text', 4],
      [null, 5],
      ['text-' + sha('No id.'), undefined],
      [null, 7],
      ['2', undefined],
    ]);
    for (const { error } of answers) if (error) expect(error.message).toMatch(/^Line \d.*\.$/);
  });

  it('dies of no line that is nested without end', async () => {
    const { failed, answers } = await answersTo(
      `{"article_id":${nested(5000)},"text":5}\n`,
      `{"article_id":"a","text":"It rained.","title":${nested(8000)}}\n`,
      `{"article_id":"b","text":"It rained.","published":${'{"name":'.repeat(8000)}1${'}'.repeat(8000)}}\n`,
      story('1'),
    );
    expect(failed).toBe(3);
    for (const { error } of answers.slice(0, 3))
      expect(error.message).toMatch(/nested more than 1000 levels/);
    expect(answers[3].article.article_id).toBe('1');
  });

  it('passes on the fields that it does not know', async () => {
    const given = {
      article_id: '1',
      text: 'It rained.',
      title: 'Rain',
      desk: 'metro',
      quotes: 'mine',
      my_ids: [1, { a: 2 }],
    };
    const { answers } = await answersTo(line(given));
    expect(answers[0]).toMatchObject({
      desk: 'metro',
      my_ids: [1, { a: 2 }],
      quotes: [],
      article: { title: 'Rain' },
    });
    expect(answers[0]).not.toHaveProperty('title');
  });

  it('calls an article without an id after its text, wherever it stands', async () => {
    const { answers } = await answersTo(
      line({ text: 'It rained.' }),
      line({ text: 'It snowed.' }),
      line({ text: 'It rained.' }),
    );
    const [first, second, third] = answers.map(({ article }) => article.article_id);
    expect(first).toBe(third);
    expect(first).not.toBe(second);
  });

  it('keeps the text and the id as they are given', async () => {
    const odd = { article_id: '../=1\n😀', text: '\uFEFF“Odd”\r\n\r\n   text <b>here</b> ' };
    const { answers } = await answersTo(line(odd));
    expect(answers[0].article).toMatchObject(odd);
  });

  it('puts lines together that come in pieces, also in the midst of a character', async () => {
    const bytes = Buffer.from(story('é😀'));
    const whole = await answersTo(bytes);
    for (const cut of [1, 17, 18, 19, 20, 30])
      expect(await answersTo(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(whole);
  });

  it('drops a line that is longer than any article, and goes on', async () => {
    const lines: unknown[] = [];
    const chunks = ['short\n', 'x'.repeat(60), 'x'.repeat(60), '\nlast'].map((chunk) => Buffer.from(chunk));
    for await (const { number, bytes, tooLong } of readInputLines(Readable.from(chunks), 100))
      lines.push([number, Buffer.from(bytes).toString(), tooLong]);
    expect(lines).toEqual([
      [1, 'short', false],
      [2, '', true],
      [3, 'last', false],
    ]);
  });
});

describe('the command stream', () => {
  const input = Array.from({ length: 40 }, (_, i) =>
    i % 9 === 5 ? '{"article_id": 5}\n' : story(String(i)),
  ).join('');

  it('gives the same lines with two threads, in another time zone and another language', async () => {
    const { answers, failed } = await answersTo(input);
    const { status, stdout } = run(['stream', '--workers', '2'], {
      input,
      env: { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' },
    });
    expect([status, failed]).toEqual([1, 4]);
    expect(stdout).toBe(answers.map(line).join(''));
  });

  it('answers a line before it has the next one, also with threads', async () => {
    const child = spawn(process.execPath, [cli, 'stream', '--workers', '2'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdout.setEncoding('utf8');
    for (const id of ['1', '2', '3']) {
      child.stdin.write(story(id));
      let answer = '';
      while (!answer.endsWith('\n')) answer += (await once(child.stdout, 'data'))[0];
      expect(JSON.parse(answer).article.article_id).toBe(id);
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('ends without a word when nobody reads on', async () => {
    const child = spawn(process.execPath, [cli, 'stream']);
    let told = '';
    child.stderr.on('data', (chunk) => {
      told += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.write(story('1'));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    for (let i = 0; i < 50; i++) child.stdin.write(story('2'));
    child.stdin.end();
    await once(child, 'close');
    expect(told).toBe('');
  });
});

it('prints the rows of a table in place of records, where that is asked for', () => {
  const { stdout, status } = run(['stream', '--table', 'quotes'], { input: story('7') + story('8') });
  expect(status).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row).text),
  ).toEqual(['We lost 7,000 dollars,', 'We lost 8,000 dollars,']);
});
