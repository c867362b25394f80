import { describe, expect, it } from 'vitest';
import type { Effects } from '../../pipeline/batch/effects.ts';
import { calibrate, calibrationError } from '../../pipeline/evaluate/calibration.ts';
import { compareFloors, pinFloors, readFloors } from '../../pipeline/evaluate/floors.ts';
import { readGold } from '../../pipeline/evaluate/gold.ts';
import { runEvaluate } from '../../pipeline/evaluate/index.ts';

/** Effects over files in memory. */
function effects(files: Record<string, string>) {
  const printed: string[] = [];
  const told: string[] = [];
  const fs = {
    existsSync: (file: string) => file in files,
    readFileSync: (file: string) => {
      if (!(file in files)) throw Object.assign(new Error('none'), { code: 'ENOENT' });
      return files[file];
    },
    writeFileSync: (file: string, content: string) => {
      files[file] = content;
    },
    renameSync: (from: string, to: string) => {
      files[to] = files[from];
      delete files[from];
    },
  } as unknown as Effects['fs'];
  return {
    fs,
    printed,
    told,
    print: (text: string) => {
      printed.push(text);
    },
    tell: (text: string) => {
      told.push(text);
    },
  };
}

const TEXT = 'Ann Lee spoke on 17 January 2025.';
const GOLD = `${JSON.stringify({ id: 'a', text: TEXT, published: '2025-01-20', layers: ['dates'], dates: [{ start: 17, end: 32, text: '17 January 2025', type: 'DATE', value: '2025-01-17' }] })}\n`;

describe('runEvaluate', () => {
  it('prints a table by file and layer', () => {
    const outside = effects({ 'sets/own.dev.jsonl': GOLD });
    expect(runEvaluate(['sets/own.dev.jsonl'], {}, outside)).toBe(0);
    expect(outside.printed.join('')).toMatch(
      /^own\.dev: 1 document\n\n {2}dates +gold +found +precision +recall +F1\n {4}strict +1 +\d/,
    );
  });

  it('prints figures that a program can read, without anything that changes from run to run', () => {
    const json = () => {
      const outside = effects({ 'own.jsonl': GOLD });
      runEvaluate(['own.jsonl'], { json: true }, outside);
      return outside.printed.join('');
    };
    expect(JSON.parse(json())).toMatchObject({
      own: {
        documents: 1,
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        layers: [{ layer: 'dates', measures: expect.any(Array) }],
      },
    });
    expect(json()).toBe(json());
  });

  it('pins floors, keeps them, refuses to lower them without leave, and fails below them', () => {
    const files: Record<string, string> = { 'own.jsonl': GOLD };
    const outside = effects(files);
    expect(runEvaluate(['own.jsonl'], { floors: 'floors.json', pin: true }, outside)).toBe(0);
    expect(Object.keys(files)).toEqual(['own.jsonl', 'floors.json']);
    expect(runEvaluate(['own.jsonl'], { floors: 'floors.json' }, outside)).toBe(0);
    const raised = JSON.parse(files['floors.json']);
    raised.own.figures['dates: strict F1'] = 1.1;
    files['floors.json'] = JSON.stringify(raised);
    expect(runEvaluate(['own.jsonl'], { floors: 'floors.json' }, outside)).toBe(1);
    expect(outside.told.join('')).toMatch(/own, dates: strict F1: [\d.]+ is below its floor 1\.1/);
    expect(runEvaluate(['own.jsonl'], { floors: 'floors.json', pin: true }, outside)).toBe(1);
    expect(files['floors.json']).toBe(JSON.stringify(raised));
    expect(runEvaluate(['own.jsonl'], { floors: 'floors.json', pin: true, lower: true }, outside)).toBe(0);
    expect(runEvaluate(['own.jsonl'], { floors: 'floors.json' }, outside)).toBe(0);
  });

  it.each([
    [
      'a file that is not there',
      ['none.jsonl'],
      {},
      /“none.jsonl” cannot be read, because it does not exist/,
    ],
    ['floors that are not there', ['own.jsonl'], { floors: 'none.json' }, /“none.json” cannot be read/],
    ['pinning without a file', ['own.jsonl'], { pin: true }, /--pin and --lower need --floors FILE/],
  ])('%s is wrong usage', (_, gold, options, message) => {
    expect(() => runEvaluate(gold, options, effects({ 'own.jsonl': GOLD }))).toThrow(message);
  });
});

describe('readGold', () => {
  it.each([
    ['no lines', '\n', /holds no annotated documents/],
    ['broken JSON', `${GOLD}{"id"`, /“g”, line 2, is no annotated document: it is not valid JSON/],
    ['a list', '[]', /it has no “id”/],
    ['no text', '{"id": "a"}', /it has no “text”/],
    ['no layers', '{"id": "a", "text": ""}', /it names no “layers”/],
    [
      'a layer of another name',
      '{"id": "a", "text": "", "layers": ["times"]}',
      /“times” is no layer; the layers are dates, numbers/,
    ],
    ['a layer without its list', '{"id": "a", "text": "", "layers": ["dates"]}', /no list “dates”/],
    [
      'entities without their types',
      '{"id": "a", "text": "", "layers": ["entities"], "entities": []}',
      /no list “entityTypes”/,
    ],
    [
      'a span outside the text',
      '{"id": "a", "text": "abc", "layers": ["dates"], "dates": [{"start": 1, "end": 9}]}',
      /dates\[0\] does not lie in the text/,
    ],
    [
      'words that do not stand there',
      '{"id": "a", "text": "abc", "layers": ["dates"], "dates": [{"start": 1, "end": 2, "text": "x"}]}',
      /says “x”, and “b” stands there/,
    ],
    ['an id twice', GOLD + GOLD, /line 2, .* its id “a” is that of an earlier line/],
    [
      'a date that does not exist',
      '{"id": "a", "text": "", "published": "2025-02-30", "layers": ["dates"], "dates": []}',
      /does not exist in the calendar/,
    ],
  ])('refuses %s', (_, content, message) => expect(() => readGold(content, 'g')).toThrow(message));
});

it('calibration: rows by tenths of confidence, with the share that is right', () => {
  const judged = [
    { confidence: 0.95, right: true },
    { confidence: 1, right: false },
    { confidence: 0.3, right: false },
    { confidence: 0.39, right: true },
    { confidence: 0, right: false },
  ];
  const bins = calibrate(judged);
  expect(bins).toEqual([
    { from: 0, to: 0.1, rows: 1, confidence: 0, right: 0 },
    { from: 0.3, to: 0.4, rows: 2, confidence: 0.345, right: 0.5 },
    { from: 0.9, to: 1, rows: 2, confidence: 0.975, right: 0.5 },
  ]);
  expect(calibrationError(bins)).toBeCloseTo((2 * 0.155 + 2 * 0.475) / 5);
  expect(calibrationError([])).toBeNull();
});

describe('floors', () => {
  const floors = { a: { digest: 'x', figures: { 'dates: value F1': 0.5, 'dates: strict F1': 0.4 } } };

  it('are compared on the same documents only', () => {
    expect(compareFloors(floors, { a: { digest: 'y', figures: {} } })).toEqual([
      'a: the floors were pinned on other documents; pin them again with --pin.',
    ]);
    expect(compareFloors(floors, { b: { digest: 'x', figures: {} } })).toEqual([]);
  });

  it('fail where a figure is gone', () => {
    expect(compareFloors(floors, { a: { digest: 'x', figures: { 'dates: value F1': 0.5 } } })).toEqual([
      expect.stringMatching(/strict F1: not measured any more/),
    ]);
  });

  it('keep those of other files when some are pinned', () => {
    expect(pinFloors(floors, { b: { digest: 'z', figures: {} } })).toEqual({
      pinned: { ...floors, b: { digest: 'z', figures: {} } },
      lowered: [],
    });
  });

  it('are refused where the file holds none', () => {
    for (const content of ['', '{"a": 1}', '{"a": {"digest": "x", "figures": {"f": "high"}}}', 'null'])
      expect(() => readFloors(content, 'floors.json')).toThrow(/“floors.json” holds no floors/);
  });
});
