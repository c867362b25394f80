import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BatchFolder } from '../batch/folder.ts';
import {
  correctionLine,
  correctionsHeader,
  CORRECTION_COLUMNS,
  formOf,
  readCorrections,
} from '../../pipeline/review/corrections-file.ts';
import type { Correction } from '../../pipeline/model.ts';
import { around, correction, TEXT } from './corrections-of.ts';

const reject = around(TEXT, { table: 'quotes', action: 'reject', text: 'The line will open in May,' });
import { CorrectionsStore } from '../../pipeline/review/corrections-store.ts';

describe('corrections.csv', () => {
  it('gives back what was written, cells that look like formulas too', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 7, maxLength: 7 }), (cells) => {
        const [value, before, after, row_id, who, why, article_id] = cells.map((cell) =>
          cell.replace(/[\r\n\u0085\u2028\u2029\v\f]+/g, ' '),
        );
        const given: Correction = {
          ...reject,
          value,
          before,
          after,
          row_id,
          who,
          why,
          article_id: `a${article_id}`,
        };
        const { byArticle, skipped } = readCorrections(`${correctionsHeader()}${correctionLine(given)}\n`);
        expect(skipped).toEqual([]);
        expect([...byArticle.values()]).toEqual([[given]]);
      }),
    );
  });

  it('keeps a formula from being one', () => {
    const line = correctionLine({ ...reject, value: '=HYPERLINK("x")', who: '@me' });
    expect(line).toContain(`"'=HYPERLINK(""x"")"`);
    expect(line).toContain(`'@me`);
  });

  it('is read with semicolons, other columns, in any order, and what is added has the same form', () => {
    const csv = '\uFEFFtext;note;Article_id;table;action\r\nHolt;mine;tram;mentions;accept\r\n';
    expect(readCorrections(csv).byArticle.get('tram')).toEqual([
      correction({ table: 'mentions', action: 'accept', text: 'Holt' }),
    ]);
    const form = formOf(csv);
    expect(form).toMatchObject({ separator: ';', lineEnd: '\r\n' });
    expect(correctionLine({ ...reject, text: 'a;b' }, form)).toBe('"a;b";;tram;quotes;reject');
  });

  it('keeps its accents where Excel saved it, and what is added makes it UTF-8', () => {
    const folder = new BatchFolder();
    const line = 'tram,quotes,reject,,,“Zoë,,,,dana,';
    const saved = `article_id,table,action,column,value,text,before,after,row_id,who,why\r\n${line}\r\n`;
    folder.write('input/corrections.csv', Buffer.from(saved.replace('“', '\x93'), 'latin1'));
    new CorrectionsStore(folder.options.input).append([{ ...reject, text: 'Zoë Ek' }]);
    const now = folder.read('input/corrections.csv');
    expect(now.startsWith('\uFEFFarticle_id')).toBe(true);
    expect(now).toContain(`${line}\r\n`);
    expect(now).toContain('Zoë Ek');
  });

  it.each([
    ['names no article', ',quotes,accept,,,Holt'],
    ['is no table', 'tram,people,accept,,,Holt'],
    ['is no action', 'tram,quotes,love,,,Holt'],
    ['has no words', 'tram,quotes,accept,,,'],
    ['names the column', 'tram,quotes,edit,,x,Holt'],
    ['can be read', 'tram,quotes,edit,"x'],
  ])('names the line that %s', (reason, line) => {
    const { byArticle, skipped } = readCorrections(`${CORRECTION_COLUMNS.join(',')}\n${line}\n`);
    expect(byArticle.size).toBe(0);
    expect(skipped).toEqual([{ line: 2, message: expect.stringContaining(reason) }]);
  });
});

describe('a build', () => {
  const file = (...corrections: Correction[]) =>
    correctionsHeader() + corrections.map((one) => `${correctionLine(one)}\n`).join('');

  it('applies corrections to their article and computes no other again', async () => {
    const folder = new BatchFolder({ 'tram.txt': TEXT, 'other.txt': '“No,” said Ann Lee.' });
    await folder.build();
    folder.write('input/corrections.csv', file(reject));
    expect(await folder.build()).toMatchObject({ computed: 1 });
    expect(folder.read('output/quotes.csv')).not.toContain('The line will open in May');
    expect(await folder.build()).toMatchObject({ computed: 0 });

    folder.write(
      'input/corrections.csv',
      file(reject, around(TEXT, { table: 'entities', action: 'accept', text: 'Dagny Holt' })),
    );
    expect(await folder.build()).toMatchObject({ computed: 1 });
    expect(folder.read('output/people.csv')).toMatch(/^person-dagny-holt,.*,accepted,/m);

    folder.remove('input/corrections.csv');
    expect(await folder.build()).toMatchObject({ computed: 1 });
    expect(folder.read('output/quotes.csv')).toContain('The line will open in May');
  });

  it('keeps a decision over an edit of the article, and makes it a problem when the words are gone', async () => {
    const folder = new BatchFolder({ 'tram.txt': TEXT, 'corrections.csv': file(reject) });
    folder.write('input/tram.txt', `A new first line.\n\n${TEXT.replace('on Tuesday', 'late on Tuesday')}`);
    await folder.build();
    expect(folder.read('output/quotes.csv')).not.toContain('The line will open in May');
    folder.write('input/tram.txt', TEXT.replace('“The line will open in May,” said', 'Present was'));
    await folder.build();
    expect(folder.read('output/problems.csv')).toMatch(/correction-not-applied.*the words no longer stand/);
  });

  it('lists lines that cannot be used, and those about articles that are not there', async () => {
    const folder = new BatchFolder({
      'tram.txt': TEXT,
      'corrections.csv': `${file({ ...reject, article_id: 'train' })}tram,quotes,love,,,x\n`,
    });
    await folder.build();
    const problems = folder.read('output/problems.csv');
    expect(problems).toMatch(/correction-skipped.*1 line is about “train”, which is no article/);
    expect(problems).toMatch(/correction-skipped.*line 3: .*“love” is no action/);
  });
});
