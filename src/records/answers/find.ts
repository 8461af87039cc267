/** The search over the office's answers as they are now. Its index is kept in memory and made anew when one of them changes. */
import type { Reader } from '../../store/store.ts'
import { dayAt, yearAt } from '../jakarta.ts'
import { allAnswers, isShown, stampOfAnswers, type Answer } from './answers.ts'
import { makeIndex, type Entry, type Index } from './search.ts'

export interface FoundAnswers {
  /** The best first, three at most; empty where nothing is like it. Unless `isSure` they are only to be offered. */
  readonly answers: readonly Answer[]
  /** Whether the best is good enough to be said unasked. */
  readonly isSure: boolean
}

interface Kept {
  readonly stamp: string
  readonly index: Index
  readonly answers: ReadonlyMap<string, Answer>
}

/** One for each database: its vault is made once. */
const kept = new WeakMap<Reader['vault'], Kept>()

export async function findAnswers(reader: Reader, text: string): Promise<FoundAnswers> {
  const { index, answers } = await indexOf(reader)
  const today = dayAt(reader.now)
  const may = (id: string) => {
    const answer = answers.get(id)
    return answer !== undefined && isShown(answer, today)
  }
  const { hits, isSure } = index.find(text, yearAt(reader.now), may)
  return { answers: hits.flatMap(({ id }) => answers.get(id) ?? []), isSure }
}

/** Makes the index before anybody waits for it. */
export const warmAnswers = async (reader: Reader): Promise<void> => void (await indexOf(reader))

async function indexOf(reader: Reader): Promise<Kept> {
  const stamp = await stampOfAnswers(reader)
  const known = kept.get(reader.vault)
  if (known?.stamp === stamp) return known
  const answers = await allAnswers(reader)
  const index = indexOver(
    answers.map(({ id, content: { question, answer, keywords } }) => ({ id, question, answer, keywords })),
  )
  const made = { stamp, index, answers: new Map(answers.map(answer => [answer.id, answer])) }
  kept.set(reader.vault, made)
  return made
}

/** Databases that hold the same answers, as all do at first, share what was learned from them. */
let latest: { readonly of: string; readonly index: Index } | undefined

function indexOver(entries: readonly Entry[]): Index {
  const of = JSON.stringify(entries)
  if (latest?.of !== of) latest = { of, index: makeIndex(entries) }
  return latest.index
}
