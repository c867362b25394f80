import { expect, it } from 'vitest';
import { shareRight } from '../../pipeline/common/share-right.ts';
// @ts-expect-error a script without types
import { fit } from '../../scripts/calibrate/fit.mjs';

const rows = (evidence: Record<string, number>, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ evidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ evidence, right: false })),
];

it('fitting confidence: the share that was right, for each kind of evidence', () => {
  const weights = fit([...rows({ marks: 1 }, 180, 20), ...rows({}, 100, 100)], 0.01);
  expect(shareRight(weights, { marks: 1 })).toBeCloseTo(0.9, 1);
  expect(shareRight(weights, {})).toBeCloseTo(0.5, 1);
});

it('fitting confidence: what was hardly ever seen gets no weight', () => {
  expect(fit([...rows({ colon: 1 }, 2, 0), ...rows({}, 10, 10)], 1)).toEqual({ all: expect.any(Number) });
});

it('fitting confidence: the same rows give the same weights, and few rows weak ones', () => {
  const few = [...rows({ marks: 1 }, 6, 0), ...rows({}, 5, 5)];
  expect(fit(few, 1)).toEqual(fit(few, 1));
  expect(shareRight(fit(few, 1), { marks: 1 })).toBeLessThan(0.95);
});
