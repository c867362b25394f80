import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../pipeline/5-check/index.ts';
import { RecordError } from '../../pipeline/5-check/record-error.ts';
import { processArticle } from '../../pipeline/process.ts';
import type { ArticleRecord } from '../../pipeline/tables.ts';

const text =
  '“We lost 3,000 dollars,” said Ada Okoro, the mayor of Tarnow, on 3 March 2024. “It was a bad year,” she said. Okoro has two sons.';
const record = processArticle({ article_id: 'flood', text, published: '2024-03-04' });

/** What is wrong with the record after a change, as `table row/path: rule`. */
function violationsAfter(change: (changed: ArticleRecord) => void): string[] {
  const changed = structuredClone(record);
  change(changed);
  try {
    checkRecord(changed);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(RecordError);
    expect((error as Error).message).toMatch(
      /^Article “[^”]*” was not written, because .* This is a bug in the pipeline: report it with the article\.$/s,
    );
    return (error as RecordError).violations.map(
      ({ table, row, path, rule }) => `${table} ${row}${path}: ${rule}`,
    );
  }
}

describe('a record', () => {
  it('of the pipeline passes, with rows in every table that is changed below', () => {
    expect(violationsAfter(() => {})).toEqual([]);
    for (const table of ['entities', 'mentions', 'quotes', 'numbers', 'dates'] as const)
      expect(record[table].length, table).toBeGreaterThan(0);
    expect(record.quotes.length).toBeGreaterThan(1);
  });

  it.each<[string, (r: any) => void, RegExp]>([
    [
      'a missing column',
      (r) => {
        delete r.quotes[0].cue;
      },
      /^quotes flood#q-\w+: must have required property 'cue'/,
    ],
    [
      'a column of nobody',
      (r) => {
        r.dates[0].mood = 'glad';
      },
      /^dates flood#d-\w+: must NOT have additional properties \(mood\)/,
    ],
    [
      'a column of the CSV alone',
      (r) => {
        r.dates[0].context = 'x';
      },
      /^dates .*\(context\)/,
    ],
    [
      'a value that the schema does not list',
      (r) => {
        r.quotes[0].type = 'shouted';
      },
      /^quotes .*\/type: must be equal to one of the allowed values/,
    ],
    [
      'a number that is a text',
      (r) => {
        r.numbers[0].value = '3000';
      },
      /^numbers .*\/value: must be number,null/,
    ],
    [
      'an offset below zero',
      (r) => {
        r.mentions[0].start = -1;
      },
      /^mentions .*\/start: must be >= 0/,
    ],
    [
      'a confidence above one',
      (r) => {
        r.mentions[0].confidence = 1.1;
      },
      /^mentions .*\/confidence: must be <= 1/,
    ],
    [
      'a text that does not stand there',
      (r) => {
        r.quotes[0].text = 'We won';
      },
      /^quotes .*\/text: the article's text at \d+–\d+ must be “We won”/,
    ],
    [
      'a span turned round',
      (r) => {
        [r.dates[0].start, r.dates[0].end] = [r.dates[0].end, r.dates[0].start];
      },
      /^dates .*\/text: /,
    ],
    [
      'a cue without its place',
      (r) => {
        r.quotes[0].cue_start = null;
      },
      /^quotes .*\/cue: start, end and text must be given together/,
    ],
    [
      'a speaker elsewhere',
      (r) => {
        r.quotes[0].speaker_start += 1;
      },
      /^quotes .*\/speaker_text: /,
    ],
    [
      'words in marks that are others',
      (r) => {
        r.quotes[0].quoted = 'We won';
      },
      /^quotes .*\/quoted: must be “We lost/,
    ],
    [
      'rows out of order',
      (r) => {
        r.quotes.reverse();
      },
      /^quotes .*\/start: rows must stand in order/,
    ],
    [
      'an id that stands twice',
      (r) => {
        r.quotes[1].quote_id = r.quotes[0].quote_id;
      },
      /^quotes .*: the id must be unique/,
    ],
    [
      'a mention of nobody',
      (r) => {
        r.mentions[0].entity_id = 'person-nobody';
      },
      /^mentions .*\/entity_id: “person-nobody” must be a row of entities/,
    ],
    [
      'a speaker who is nobody',
      (r) => {
        r.quotes[0].speaker_id = 'person-nobody';
      },
      /^quotes .*\/speaker_id: /,
    ],
    [
      'a figure in no quote',
      (r) => {
        r.numbers[0].quote_id = 'flood#q-none';
      },
      /^numbers .*\/quote_id: “flood#q-none” must be a row of quotes/,
    ],
    [
      'a date resolved from none',
      (r) => {
        r.dates[0].resolved_from = 'flood#d-none';
      },
      /^dates .*\/resolved_from: /,
    ],
    [
      'a value above its upper bound',
      (r) => {
        r.numbers[0].high = r.numbers[0].value - 1;
      },
      /^numbers .*\/value: low <= value <= high must hold/,
    ],
    [
      'a date that ends before it begins',
      (r) => {
        r.dates[0].from = '2024-03-05';
        r.dates[0].to = '2024-03-03';
      },
      /^dates .*\/from: from must not be after to/,
    ],
    [
      'a row of another article',
      (r) => {
        r.dates[0].article_id = 'fire';
      },
      /^dates fire\/article_id: must be “flood”/,
    ],
  ])('with %s is refused by article, row, path and rule', (_, change, violation) => {
    expect(violationsAfter(change)).toEqual(expect.arrayContaining([expect.stringMatching(violation)]));
  });

  it('names the first rows at fault and counts the others', () => {
    const changed = structuredClone(record);
    for (const table of ['entities', 'mentions', 'quotes', 'numbers', 'dates'] as const)
      for (const row of changed[table]) row.text = 'x';
    expect(() => checkRecord(changed)).toThrow(/ rows break rules: .*; and \d+ more\. /s);
  });
});
