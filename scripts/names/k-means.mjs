/**
 * Groups points of length one by their cosine (spherical k-means).
 * Centres move by the first `centred` points only; in the end every point gets its nearest centre.
 *
 * @param {Float32Array} points `dimensions` numbers for each point
 * @returns {{ centres: Float32Array, of: Uint16Array }} the centres, of length one, and the number of each
 *   point's
 */
export function findClusters(points, dimensions, count, { centred, rounds }) {
  const centres = spread(points, dimensions, count, centred);
  const of = new Uint16Array(points.length / dimensions);
  for (let round = 0; round < rounds; round++) {
    assign(points, dimensions, centres, of, centred);
    move(points, dimensions, centres, of, centred);
  }
  assign(points, dimensions, centres, of, of.length);
  return { centres, of };
}

/** First centres: points at equal distances in the list, so that frequent and rare words have their share. */
function spread(points, dimensions, count, centred) {
  const centres = new Float32Array(count * dimensions);
  for (let c = 0; c < count; c++) {
    const point = Math.floor((c * centred) / count);
    centres.set(points.subarray(point * dimensions, (point + 1) * dimensions), c * dimensions);
  }
  return centres;
}

function assign(points, dimensions, centres, of, many) {
  const count = centres.length / dimensions;
  for (let i = 0; i < many; i++) {
    const at = i * dimensions;
    let best = -Infinity;
    for (let c = 0; c < count; c++) {
      const base = c * dimensions;
      let [a, b] = [0, 0];
      for (let d = 0; d < dimensions; d += 2) {
        a += points[at + d] * centres[base + d];
        b += points[at + d + 1] * centres[base + d + 1];
      }
      if (a + b > best) [best, of[i]] = [a + b, c];
    }
  }
}

function move(points, dimensions, centres, of, many) {
  const sums = new Float64Array(centres.length);
  for (let i = 0; i < many; i++)
    for (let d = 0; d < dimensions; d++) sums[of[i] * dimensions + d] += points[i * dimensions + d];
  for (let base = 0; base < sums.length; base += dimensions) {
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += sums[base + d] ** 2;
    // A centre that lost all its points stays where it was.
    if (square > 0)
      for (let d = 0; d < dimensions; d++) centres[base + d] = sums[base + d] / Math.sqrt(square);
  }
}
