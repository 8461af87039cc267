/**
 * Learns from examples which label a text has: multinomial logistic regression, by stochastic gradient descent. A few
 * thousand short texts take a tenth of a second, so it is done anew whenever an example changes and nothing is stored.
 */

/** Which features a text has, and how much each of them says: the squares of all weights add up to 1 at most. */
export interface Sparse {
  readonly at: Int32Array
  readonly weight: Float32Array
}

export interface Example {
  readonly of: Sparse
  /** Counted from 0; the last one is of what is none of the others. */
  readonly label: number
}

/** How often all examples are gone through; more brings nothing. */
const ROUNDS = 4
const STEP = 5
/** Lest the most frequent label be what is said of a text that nothing is known of. */
const BIAS_STEP = 0.02
const NEXT_TO_NOTHING = 0.003
/** A prime, so that going round by it comes by each example once, in an order that mixes the labels. */
const STRIDE = 7919

/** @returns how likely each label is; together they are 1. The array is the same at every call. */
export function learn(
  examples: readonly Example[],
  { labels, features }: { labels: number; features: number },
): (text: Sparse) => Float64Array {
  const weights = new Float32Array(features * labels)
  const biases = new Float32Array(labels)
  const likely = new Float64Array(labels)
  const steps = stepsFor(examples, labels)

  function look({ at, weight }: Sparse): Float64Array {
    likely.set(biases)
    for (let n = 0; n < at.length; n++) {
      const row = (at[n] ?? 0) * labels
      const by = weight[n] ?? 0
      for (let label = 0; label < labels; label++) likely[label]! += (weights[row + label] ?? 0) * by
    }
    return toShares(likely)
  }

  function correct({ at, weight }: Sparse, step: number): void {
    for (let label = 0; label < labels; label++) {
      const off = likely[label] ?? 0
      // After the first round it is off by next to nothing for all but a few labels.
      if (Math.abs(off) < NEXT_TO_NOTHING) continue
      biases[label]! -= step * BIAS_STEP * off
      for (let n = 0; n < at.length; n++)
        weights[(at[n] ?? 0) * labels + label]! -= step * off * (weight[n] ?? 0)
    }
  }

  for (let round = 0; round < ROUNDS; round++)
    for (let n = 0; n < examples.length; n++) {
      const example = examples[(n * STRIDE + round) % examples.length]
      if (!example) continue
      look(example.of)
      likely[example.label]! -= 1
      correct(example.of, (steps[example.label] ?? 0) / (1 + round / 2))
    }
  return look
}

/**
 * Of a label with few examples each counts for more, by the root of how few they are: an answer that the office has just
 * written stands beside some with a hundred. The last label, of what is none of the others, has many as it should.
 */
function stepsFor(examples: readonly Example[], labels: number): number[] {
  const counts = Array.from({ length: labels }, () => 0)
  for (const { label } of examples) counts[label] = (counts[label] ?? 0) + 1
  const usual = examples.length / labels
  return counts.map((count, label) =>
    label === labels - 1 || count === 0 ? STEP : STEP * Math.sqrt(usual / count),
  )
}

/** In place. */
function toShares(scores: Float64Array): Float64Array {
  let highest = -Infinity
  for (const score of scores) if (score > highest) highest = score
  let all = 0
  for (let n = 0; n < scores.length; n++) all += scores[n] = Math.exp((scores[n] ?? 0) - highest)
  for (let n = 0; n < scores.length; n++) scores[n]! /= all
  return scores
}
