/**
 * Finds the answer to what somebody wrote, or says that there is none.
 *
 * Two things know the answers. A learner (`learner.ts`) was shown every way of asking that there is: questions, keywords,
 * `examples.ts`, and what is no matter of ours (`elsewhere.ts`). It weighs which words tell one answer from another. The
 * nearest single line beside it knows what the learner saw but once: an answer that the office wrote today, a keyword that it added.
 */
import { ELSEWHERE_ASKED } from './elsewhere.ts'
import { EXAMPLES } from './examples.ts'
import { learn, type Sparse } from './learner.ts'
import { LEXICON } from './lexicon.ts'
import { read, split } from './reading.ts'

/** What the search knows of an answer. */
export interface Entry {
  readonly id: string
  readonly question: string
  readonly answer: string
  /** Other ways in which it is asked. */
  readonly keywords: readonly string[]
}

export interface Hit {
  readonly id: string
  /** How sure it is, from 0 to 1. */
  readonly sure: number
}

export interface Found {
  /** The best first, three at most. Unless it is sure they are only offered: "is it one of these?" */
  readonly hits: readonly Hit[]
  /** Whether the best is good enough to be said. */
  readonly isSure: boolean
}

export interface Index {
  /** @param year in which it is asked. @param may which answers may be found now. */
  find(text: string, year: number, may?: (id: string) => boolean): Found
}

/** By which it learns; of their own in tests only. */
export interface Lessons {
  readonly examples: ReadonlyMap<string, readonly string[]>
  readonly elsewhere: readonly string[]
}

const LESSONS: Lessons = { examples: EXAMPLES, elsewhere: ELSEWHERE_ASKED }

/** Tuned by five-fold cross-validation on what we wrote ourselves; see `docs/search.md` for what each part brings. */
export const TUNING = {
  /** So sure it must be to be said, and to be offered. */
  sure: 0.21,
  near: 0.05,
  /** The share of the nearest line in how sure it is; the rest is the learner's. */
  line: 0.3,
  /** How much a line that is no matter of ours speaks against it. */
  against: 0.3,
  /** How much two words that stand together tell, beside the single ones. */
  pair: 0.5,
}

const SHOWN = 3
/** What stands further behind in a long message makes no pairs. */
const PAIRED = 12

export function makeIndex(
  answers: readonly Entry[],
  { examples, elsewhere }: Lessons = LESSONS,
  tuning = TUNING,
): Index {
  const known = new Set<string>([
    ...answers.flatMap(({ question, keywords, answer }) => split([question, ...keywords, answer].join(' '))),
    ...elsewhere.flatMap(split),
    ...[...LEXICON.readAs.keys()].filter(word => !word.includes(' ')),
  ])
  // The label after the last answer is that of no matter of ours.
  const none = answers.length
  const texts = [
    ...answers.flatMap(({ id, question, keywords, answer }, label) =>
      [question, ...keywords, ...(process.env.ANS==='s' ? answer.split(/[.!?]\s+/) : process.env.ANS ? [answer] : []), ...(examples.get(id) ?? [])].map(text => ({ text, label })),
    ),
    ...elsewhere.map(text => ({ text, label: none })),
  ].map(({ text, label }) => ({ label, ...readOnce(text) }))
  const features = countFeatures(texts.map(({ all }) => all))
  const learned = learn(
    texts.map(({ all, label }) => ({ of: features.vectorOf(all, tuning.pair), label })),
    { labels: none + 1, features: features.size },
  )
  const nearest = nearestLines(texts, none + 1)
  return {
    find(text, year, may = () => true) {
      const asked = featuresOf(text, year, known)
      const likely = learned(features.vectorOf(asked.all, tuning.pair))
      const near = nearest(asked.single)
      const ours = 1 - (likely[none] ?? 0)
      const best = answers
        .map(({ id }, label) => ({ id, likely: likely[label] ?? 0, near: near[label] ?? 0 }))
        .filter(({ id }) => may(id))
        .toSorted((a, b) => (b.likely - a.likely) / (ours + TINY) + b.near - a.near)
        .slice(0, SHOWN)
      const sure =
        (1 - tuning.line) * best.reduce((sum, one) => sum + one.likely, 0) +
        tuning.line * (best[0]?.near ?? 0) -
        tuning.against * (near[none] ?? 0)
      const hits = best.map(one => ({
        id: one.id,
        sure: (1 - tuning.line) * one.likely + tuning.line * one.near,
      }))
      return { hits: sure >= tuning.near ? hits : [], isSure: hits.length > 0 && sure >= tuning.sure }
    },
  }
}

const TINY = 1e-9

interface Features {
  /** What is meant and what was written. */
  readonly single: readonly string[]
  /** These, and what is meant in pairs. */
  readonly all: readonly string[]
}

const PAIR = '+'
const WRITTEN = '='

function featuresOf(text: string, year: number, known?: ReadonlySet<string>): Features {
  const { words, spelt } = read(text, year, known)
  const single = [...words, ...new Set(spelt.map(word => WRITTEN + word))]
  const some = words.slice(0, PAIRED).toSorted()
  const pairs = some.flatMap((one, at) => some.slice(at + 1).map(other => `${one}${PAIR}${other}`))
  return { single, all: [...single, ...pairs] }
}

/** What the texts of answers and examples are read as: nearly all stay as they are when one answer is changed. */
const readBefore = new Map<string, Features>()
const READ_KEPT = 20_000

function readOnce(text: string): Features {
  const before = readBefore.get(text)
  if (before !== undefined) return before
  // Without a year: what was an age in one year is none in another.
  const features = featuresOf(text, 0)
  if (readBefore.size >= READ_KEPT) readBefore.clear()
  readBefore.set(text, features)
  return features
}

/** What few texts have tells more; what none has makes the rest tell less. */
function countFeatures(texts: readonly (readonly string[])[]) {
  const at = new Map<string, number>()
  const within: number[] = []
  for (const features of texts)
    for (const feature of features) {
      const number = at.get(feature) ?? at.size
      at.set(feature, number)
      within[number] = (within[number] ?? 0) + 1
    }
  const weights = within.map(count => Math.sqrt(Math.log(1 + texts.length / count)))
  const strange = Math.sqrt(Math.log(1 + texts.length * 2))
  function vectorOf(features: readonly string[], pair: number): Sparse {
    const all: number[] = []
    const weight: number[] = []
    let squares = 0
    for (const feature of features) {
      const number = at.get(feature)
      const by = (number === undefined ? strange : (weights[number] ?? 0)) * (feature.includes(PAIR) ? pair : 1)
      squares += by * by
      if (number === undefined) continue
      all.push(number)
      weight.push(by)
    }
    const length = Math.sqrt(squares)
    return { at: Int32Array.from(all), weight: Float32Array.from(weight, by => by / length) }
  }
  return { size: at.size, vectorOf }
}

/** For each label how like its likest line is, from 0 to 1: the cosine of the angle between the two. */
function nearestLines(lines: readonly { single: readonly string[]; label: number }[], labels: number) {
  const within = new Map<string, number>()
  for (const { single } of lines) for (const one of single) within.set(one, (within.get(one) ?? 0) + 1)
  const weigh = (one: string): number => Math.log(1 + lines.length / (within.get(one) ?? 0.5))
  const lengthOf = (single: readonly string[]): number =>
    Math.sqrt(single.reduce((sum, one) => sum + weigh(one) ** 2, 0))
  const having = new Map<string, { line: number; by: number }[]>()
  for (const [line, { single }] of lines.entries()) {
    const length = lengthOf(single)
    for (const one of single) {
      const all = having.get(one) ?? []
      all.push({ line, by: weigh(one) / length })
      having.set(one, all)
    }
  }
  return (asked: readonly string[]): Float64Array => {
    const like = new Float64Array(lines.length)
    const length = lengthOf(asked)
    for (const one of asked)
      for (const { line, by } of having.get(one) ?? []) like[line]! += (by * weigh(one)) / length
    const best = new Float64Array(labels)
    for (const [line, { label }] of lines.entries())
      best[label] = Math.max(best[label] ?? 0, like[line] ?? 0)
    return best
  }
}
