import { expect, it } from 'vitest';
import { logOdds, shareRight } from '../../pipeline/common/share-right.ts';

it('confidence: without evidence a row is as sure as all rows are', () => {
  expect(shareRight({ all: 0 }, {})).toBe(0.5);
  expect(shareRight({ all: logOdds(0.8) }, {})).toBe(0.8);
});

it('confidence: evidence speaks for and against, as much as there is of it', () => {
  const weights = { all: 0, marks: 1, distance: -2 };
  expect(shareRight(weights, { marks: 1 })).toBe(0.73);
  expect(shareRight(weights, { marks: 1, distance: 0.5 })).toBe(0.5);
  expect(shareRight(weights, { marks: 1, distance: 1 })).toBe(0.27);
});

it('confidence: evidence that was never seen when weights were fitted says nothing', () => {
  expect(shareRight({ all: 0, marks: 1 }, { colon: 1 })).toBe(0.5);
});

it('confidence: what is certain stays finite as evidence for something else', () => {
  expect(logOdds(1)).toBeCloseTo(4.6, 1);
  expect(logOdds(0)).toBeCloseTo(-4.6, 1);
});
