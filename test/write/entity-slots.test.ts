import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE_TABLES } from '../../pipeline/6-write/article-tables.ts';
import {
  findSlots,
  findSlotsInJson,
  replaceIds,
  withSlots,
  type Slot,
} from '../../pipeline/6-write/entity-slots.ts';
import { linkAcross } from '../../pipeline/6-write/link-across.ts';
import { renderArticle } from '../../pipeline/6-write/render-article.ts';
import type { RowChoices } from '../../pipeline/6-write/row-choices.ts';
import { readRecord } from '../../pipeline/6-write/lean-record.ts';
import { recordJson, recordLine } from '../../pipeline/6-write/write-json.ts';
import { processArticle } from '../../pipeline/process.ts';
import type { ArticleRecord } from '../../pipeline/tables.ts';

const choices: fc.Arbitrary<RowChoices> = fc.record({
  mostRows: fc.constant(250_000),
  links: fc.constantFrom('report', 'none'),
  tables: fc.constantFrom('full', 'lean'),
  mentions: fc.constantFrom('all', 'names'),
  context: fc.constantFrom('sentence', 'none'),
  records: fc.constantFrom('full', 'lean'),
});

/** Texts that try to look like slots, in the plain and as JSON writes them. */
const record: fc.Arbitrary<ArticleRecord> = fc
  .record({
    article_id: fc.constantFrom('a', '\v0\v', '","entity_id":"\\u000b0\\u000b"'),
    title: fc.constantFrom('Rain', '\v1\v', '"speaker_id":"\v0\v"'),
    text: fc
      .array(
        fc.constantFrom(
          '“We won \v0\v,” said Ada Okoro, the mayor of Tarnow, on Friday.',
          'She told Bo Lindt of Acme Ltd that 3,000 “\\u000b0\\u000b” came.',
          '"entity_id":"\v0\v" cost $3, according to Okoro.',
          '=1+1, he said; -5 degrees in 2024.',
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((sentences) => sentences.join('\n\n')),
  })
  .map((known) => processArticle(known));

describe('slots', () => {
  it('once filled, give what rendering with the ids gives, whatever the text looks like', () => {
    fc.assert(
      fc.property(record, choices, fc.stringMatching(/^[a-z0-9-]{1,8}$/), (article, chosen, word) => {
        const ids = article.entities.map((_, i) => `person-${word}-${i}`);
        const across = new Map(
          article.entities.map(({ entity_id, name }, i) => [entity_id, { entity_id: ids[i], name }]),
        );
        const [slotted, wanted] = [withSlots(article), linkAcross(article, across)].map((made) =>
          renderArticle(made, chosen),
        );
        const values = ids.map((id) => Buffer.from(id));
        const fill = (text: string, find: (bytes: Buffer) => Slot[]): string =>
          replaceIds(Buffer.from(text), find(Buffer.from(text)), values).toString();
        expect(fill(slotted.record, findSlotsInJson)).toBe(wanted.record);
        for (const table of ARTICLE_TABLES)
          expect(fill(slotted.lines[table], (bytes) => findSlots(bytes))).toBe(wanted.lines[table]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a record', () => {
  it('is JSON with one row a line and reads back as it was', () => {
    const article = processArticle({ article_id: 'a', text: '“We won,” said Ada Okoro. It cost $3.' });
    const json = recordJson(article);
    expect(JSON.parse(json)).toEqual(article);
    expect(json.split('\n').filter((line) => line.includes('"mention_id"')).length).toBe(
      article.mentions.length,
    );
    expect(readRecord(json)).toEqual(article);
  });

  it('says each thing once if it is to be lean, and reads back as it was', () => {
    fc.assert(
      fc.property(record, (article) => {
        const lean = recordJson(article, 'lean');
        const again = readRecord(lean);
        expect(again).toEqual(article);
        expect(recordJson(again)).toBe(recordJson(article));
        const said = JSON.parse(lean);
        for (const rows of Object.values(said).filter(Array.isArray))
          for (const row of rows)
            for (const [column, value] of Object.entries(row)) {
              expect(['article_id', 'text', 'speaker_text', 'cue', 'quoted']).not.toContain(column);
              expect([null, '[]']).not.toContain(value === null ? null : JSON.stringify(value));
            }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same on a line of a stream, behind the fields that the line hands on', () => {
    fc.assert(
      fc.property(record, fc.constantFrom('full', 'lean'), (article, form) => {
        const others = { source: 'a.ndjson', 'my tag': [1, '\v'] };
        const line = recordLine(article, others, form);
        expect(line).not.toContain('\n');
        expect(JSON.parse(line)).toEqual({ ...others, ...JSON.parse(recordJson(article, form)) });
        expect(recordLine(article)).toBe(JSON.stringify(JSON.parse(recordJson(article))));
      }),
      { numRuns: 20 },
    );
  });
});
