import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../pipeline/1-read/index.ts';
import { processArticle } from '../../pipeline/process.ts';
import { answerLine } from '../../pipeline/stream/answer-line.ts';
import { BatchFolder } from '../batch/folder.ts';
import { judge } from './judge.ts';
import { mutatedArticle } from './mutate.ts';

// `make fuzz` sets both; what a failure prints is the smallest input that still fails, with the seed that leads to it.
const COUNT = Number(process.env.FUZZ_COUNT ?? 120);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const parameters = (share: number) => ({ seed: SEED, numRuns: Math.max(5, Math.round(COUNT * share)) });

/** A text as a program would send it: half of a surrogate pair never comes out of a decoder. */
const decoded = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

const LIMIT = { timeout: 0 };

describe('an article that nobody would print', () => {
  it('gives a record that keeps every promise', LIMIT, () => {
    fc.assert(
      fc.property(
        mutatedArticle,
        fc.constantFrom(null, '2025-01-17', '9999-12-31', '0001-01-01'),
        (given, published) => {
          const text = decoded(given);
          expect(judge(processArticle({ article_id: 'a', text, published }), text)).toEqual([]);
        },
      ),
      parameters(1),
    );
  });

  it.each(['a.txt', 'a.md', 'a.html', 'a.json', 'a.ndjson'])(
    'is read as %s, or it is said why not',
    LIMIT,
    (name) => {
      fc.assert(
        fc.property(mutatedArticle, (text) => {
          const content = /json/.test(name) ? JSON.stringify({ id: 'a', text }) : text;
          const results = readArticles({ path: name, bytes: Buffer.from(content) });
          expect(results.length).toBeGreaterThan(0);
          for (const result of results) {
            if ('failure' in result) expect(result.failure.message).toMatch(/\.$/);
            else
              expect(judge(processArticle(result.source, result.oddities), result.source.text)).toEqual([]);
          }
        }),
        parameters(0.2),
      );
    },
  );

  it('is answered on its line of a stream', LIMIT, () => {
    fc.assert(
      fc.property(mutatedArticle, fc.nat(200), fc.boolean(), (text, cut, whole) => {
        const line = JSON.stringify({ article_id: 'a', text, title: text.slice(0, 50) });
        const { line: answer, failed } = answerLine(whole ? line : line.slice(0, cut), 7);
        const record = JSON.parse(answer);
        if (failed) expect(record.error.message).toMatch(/^(?!.*bug in the pipeline).*\.$/s);
        else expect(judge(record, record.article.text)).toEqual([]);
      }),
      parameters(0.5),
    );
  });

  it('is built with others, and a check right after finds nothing', LIMIT, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutatedArticle, { minLength: 1, maxLength: 6 }), async (texts) => {
        const folder = new BatchFolder();
        texts.forEach((text, index) =>
          folder.write(`input/${index}.${['txt', 'md', 'html'][index % 3]}`, text),
        );
        // Checks what it wrote; an article that cannot be read is reported, any other failure is a bug.
        const { failures } = await folder.build();
        expect(failures.filter((message) => message.includes('bug in the pipeline'))).toEqual([]);
        fs.rmSync(folder.root, { recursive: true });
      }),
      parameters(0.1),
    );
  });
});
