/** What is known of a row, by name: 1 for what holds, or an amount. */
export type Evidence = Readonly<Record<string, number>>;

/** What each piece of evidence says for or against a row (log-odds); `scripts/calibrate.mjs` fits them. */
export type Weights = Readonly<Record<string, number>>;

/**
 * The share of rows with such evidence that are right, to two places: the logistic function of the weights'
 * sum. Evidence without a weight, as what was never seen when they were fitted, says nothing. The weight
 * `all` counts for every row.
 */
export function shareRight(weights: Weights, evidence: Evidence): number {
  let sum = weights.all ?? 0;
  for (const [name, amount] of Object.entries(evidence)) sum += (weights[name] ?? 0) * amount;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/**
 * The log-odds of a share, so that the confidence of one row can be evidence for another; shares of 0 and 1
 * count as 0.01 and 0.99.
 */
export function logOdds(share: number): number {
  const inside = Math.min(0.99, Math.max(0.01, share));
  return Math.log(inside / (1 - inside));
}
