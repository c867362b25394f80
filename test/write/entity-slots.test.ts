import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE_TABLES } from '../../pipeline/6-write/article-tables.ts';
import { findSlots, replaceIds, slotsInJson, withSlots } from '../../pipeline/6-write/entity-slots.ts';
import { linkAcross } from '../../pipeline/6-write/link-across.ts';
import { renderArticle } from '../../pipeline/6-write/render-article.ts';
import type { RowChoices } from '../../pipeline/6-write/row-choices.ts';
import { readRecord, recordJson } from '../../pipeline/6-write/write-json.ts';
import { processArticle } from '../../pipeline/process.ts';
import type { ArticleRecord } from '../../pipeline/tables.ts';

const choices: fc.Arbitrary<RowChoices> = fc.record({
  mostRows: fc.constant(250_000),
  links: fc.constantFrom('report', 'none'),
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
        const fill = (text: string): string => {
          const bytes = Buffer.from(text);
          const values = ids.map((id) => Buffer.from(id));
          return replaceIds(bytes, findSlots(bytes), values).toString();
        };
        expect(fill(slotsInJson(slotted.record))).toBe(wanted.record);
        for (const table of ARTICLE_TABLES) expect(fill(slotted.lines[table])).toBe(wanted.lines[table]);
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

  it('leaves out what is empty or repeated if it is to be lean, and loses nothing else', () => {
    const article = processArticle({ article_id: 'a', text: '“We won,” said Ada Okoro. It cost $3.' });
    const lean = recordJson(article, 'lean');
    expect(lean).not.toContain('null');
    expect(lean.match(/"article_id"/g)?.length).toBe(1);
    const again = readRecord(lean);
    for (const [table, rows] of Object.entries(article))
      expect(again[table as keyof ArticleRecord], table).toMatchObject(withoutNulls(rows));
    expect(recordJson(again, 'lean')).toBe(lean);
  });
});

function withoutNulls(value: object): object {
  return JSON.parse(JSON.stringify(value, (_name, item: unknown) => (item === null ? undefined : item)));
}
