/** How often evidence must be seen in the documents to get a weight. */
const LEAST_SEEN = 5;
const STEPS = 30;

/**
 * Logistic regression by Newton's method, with weights drawn to nothing (ridge) but for `all`, the one that counts for every row. Names in order, weights to three places.
 *
 * @param rows each `{ evidence: { name: amount }, right: boolean }`
 */
export function fit(rows, ridge) {
  const seen = new Map();
  for (const { evidence } of rows)
    for (const name of Object.keys(evidence)) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [
    'all',
    ...[...seen]
      .filter(([, times]) => times >= LEAST_SEEN)
      .map(([name]) => name)
      .sort(),
  ];
  const place = new Map(names.map((name, i) => [name, i]));
  const vectors = rows.map(({ evidence, right }) => ({
    right: right ? 1 : 0,
    parts: [
      [0, 1],
      ...Object.entries(evidence).flatMap(([name, amount]) =>
        place.has(name) ? [[place.get(name), amount]] : [],
      ),
    ],
  }));
  let weights = names.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const change = newtonStep(vectors, weights, ridge);
    weights = weights.map((weight, i) => weight + change[i]);
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(weights[i] * 1e3) / 1e3]));
}

function newtonStep(vectors, weights, ridge) {
  const size = weights.length;
  const slope = weights.map((weight, i) => (i === 0 ? 0 : -ridge * weight));
  const curve = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === 0 ? 1e-6 : ridge) : 0)));
  for (const { right, parts } of vectors) {
    const sum = parts.reduce((total, [i, amount]) => total + weights[i] * amount, 0);
    const share = 1 / (1 + Math.exp(-sum));
    for (const [i, a] of parts) {
      slope[i] += (right - share) * a;
      for (const [j, b] of parts) curve[i][j] += share * (1 - share) * a * b;
    }
  }
  return solve(curve, slope, size);
}

/** Gaussian elimination; the matrix is positive definite, so that no pivot is nothing. */
function solve(matrix, vector, size) {
  const rows = matrix.map((row, i) => [...row, vector[i]]);
  for (let k = 0; k < size; k++)
    for (let i = k + 1; i < size; i++) {
      const factor = rows[i][k] / rows[k][k];
      for (let j = k; j <= size; j++) rows[i][j] -= factor * rows[k][j];
    }
  const found = vector.map(() => 0);
  for (let i = size - 1; i >= 0; i--) {
    let rest = rows[i][size];
    for (let j = i + 1; j < size; j++) rest -= rows[i][j] * found[j];
    found[i] = rest / rows[i][i];
  }
  return found;
}
