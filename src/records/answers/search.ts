/**
 * Finds the answer to what somebody wrote, or says that there is none.
 *
 * A learner is shown every way of asking that there is (questions, keywords, answers, `examples.ts`) and what is no matter
 * of ours (`elsewhere.txt`), and weighs which words tell one answer from another. A keyword that the office adds is one
 * example more; an answer that it writes is learned from its question, keywords and text.
 *
 * What each part brings, found by leaving it out. Of what was asked by people whose words were never learned from
 * (`test/records/answers/phrasings.json`) 89.6 % is answered rightly at once and 96.0 % within three, where 92.9 % of what is
 * no matter of ours is refused. Without the examples it is 69.6 and 78.2; without the keywords 85.6 and 93.2. Without what is
 * no matter of ours only 41.9 % of it is refused, without pairs 91.0, without others' words 92.3. An answer that the office has
 * just written, with nothing but its question, is found at once for one text in eight and among three for two in seven: with
 * its other ways of asking it soon does as well as the rest.
 */
import { ELSEWHERE_ASKED, EXAMPLES } from './examples.ts'
import { learn, type Sparse } from './learner.ts'
import { isOfOthers, LEXICON } from './lexicon.ts'
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

/** Tuned by cross-validation, as above. */
const TUNING = {
  /** So likely the three best must be together for the best to be said, and for all to be offered. */
  sure: 0.3,
  near: 0.1,
  /** How much a word speaks against them that is others' concern, and stands in none of ours. */
  others: 0.3,
  /** How much two words that stand together tell, beside the single ones. */
  pair: 0.35,
}

/** By which it is tuned. */
export type Tuning = typeof TUNING

const SHOWN = 3
/** What stands further behind in a long message makes no pairs. */
const PAIRED = 12

export function makeIndex(
  answers: readonly Entry[],
  lessons: Lessons = LESSONS,
  tuning: Tuning = TUNING,
): Index {
  const known = wordsOf(answers, lessons)
  // The label after the last answer is that of no matter of ours.
  const none = answers.length
  const texts = textsOf(answers, lessons).map(({ text, label }) => ({ label, features: readOnce(text) }))
  const ours = new Set(texts.flatMap(({ label, features }) => (label === none ? [] : features)))
  const { size, vectorOf } = countFeatures(
    texts.map(({ features }) => features),
    tuning.pair,
  )
  const learned = learn(
    texts.map(({ features, label }) => ({ of: vectorOf(features), label })),
    { labels: none + 1, features: size },
  )
  return {
    find(text, year, may = () => true) {
      const asked = featuresOf(text, year, known)
      const likely = learned(vectorOf(asked))
      const hits = answers
        .map(({ id }, label) => ({ id, sure: likely[label] ?? 0 }))
        .filter(({ id }) => may(id))
        .toSorted((a, b) => b.sure - a.sure)
        .slice(0, SHOWN)
      const isOthers = asked.some(one => isOfOthers(one) && !ours.has(one))
      const sure = hits.reduce((sum, hit) => sum + hit.sure, 0) - (isOthers ? tuning.others : 0)
      return sure < tuning.near ? { hits: [], isSure: false } : { hits, isSure: sure >= tuning.sure }
    },
  }
}

/** All that is learned from, each with the place of its answer. */
const textsOf = (answers: readonly Entry[], { examples, elsewhere }: Lessons) => [
  ...answers.flatMap(({ id, question, keywords, answer }, label) =>
    [question, ...keywords, answer, ...(examples.get(id) ?? [])].map(text => ({ text, label })),
  ),
  ...elsewhere.map(text => ({ text, label: answers.length })),
]

/** What is misspelt is put right by these; not by the examples, which are misspelt themselves. */
const wordsOf = (answers: readonly Entry[], { elsewhere }: Lessons): ReadonlySet<string> =>
  new Set([
    ...answers.flatMap(({ question, keywords, answer }) => split([question, ...keywords, answer].join(' '))),
    ...elsewhere.flatMap(split),
    ...[...LEXICON.readAs.keys()].filter(word => !word.includes(' ')),
  ])

/** Set before what was written, and between the two of a pair. */
const WRITTEN = '='
const PAIR = '+'

/** What is meant, what was written, and what is meant in pairs. */
function featuresOf(text: string, year: number, known?: ReadonlySet<string>): readonly string[] {
  const { words, spelt } = read(text, year, known)
  const written = new Set(spelt.map(word => WRITTEN + word))
  const some = words.slice(0, PAIRED).toSorted()
  const pairs = some.flatMap((one, at) => some.slice(at + 1).map(other => `${one}${PAIR}${other}`))
  return [...words, ...written, ...pairs]
}

/** What the texts of answers and examples are read as: nearly all stay as they are when one answer is changed. */
const readBefore = new Map<string, readonly string[]>()
const READ_KEPT = 20_000

function readOnce(text: string): readonly string[] {
  const before = readBefore.get(text)
  if (before !== undefined) return before
  // Without a year: what was an age in one year is none in another.
  const features = featuresOf(text, 0)
  if (readBefore.size >= READ_KEPT) readBefore.clear()
  readBefore.set(text, features)
  return features
}

/** What few texts have tells more; what none has makes the rest tell less. */
function countFeatures(texts: readonly (readonly string[])[], pair: number) {
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
  const vectorOf = (features: readonly string[]): Sparse => {
    const all: number[] = []
    const weight: number[] = []
    let squares = 0
    for (const feature of features) {
      const number = at.get(feature)
      const by =
        (number === undefined ? strange : (weights[number] ?? 0)) * (feature.includes(PAIR) ? pair : 1)
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
