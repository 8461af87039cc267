/** What an officer types of an answer, read and checked. */
import type { PlainDate } from '../../../program/plain-date.ts'
import { problemOf, type AnswerContent } from '../../../records/answers/content.ts'
import type { Asking, Read } from '../../forms/form.ts'
import { words as w } from '../../words.ts'
import { problemWords } from './words.ts'

/** A text whose form alone can be wrong; the rest is checked when it is kept. */
export const textOf =
  (field: 'question' | 'answer' | 'source') =>
  (text: string, { today }: Pick<Asking<unknown>, 'today'>): Read<string> => {
    const value = text
      .normalize('NFC')
      .replaceAll(/[ \t]+/g, ' ')
      .trim()
    const problem = problemOf(
      { ...BLANK, [field]: value },
      { validFrom: undefined, validTo: undefined },
      today,
    )
    return problem ? { ok: false, why: problemWords(problem) } : { ok: true, value }
  }

/** "Tidak ada" is no source. */
export const readSource = (text: string, asking: Asking<unknown>): Read<string> =>
  w('answers:office.form.sourceNone').split('|').includes(plainLine(text))
    ? { ok: false, why: w('answers:office.form.sourceNeeded') }
    : textOf('source')(text, asking)

const BLANK: AnswerContent = { group: 'program', question: '-', answer: '-', source: '-', keywords: [] }

const linesOf = (text: string): string[] =>
  text
    .split(/[\n|]/)
    .map(line => line.replaceAll(/\s+/g, ' ').trim())
    .filter(line => line !== '' && line !== '-')

export function readKeywords(text: string): Read<string> {
  const problem = problemOf(
    { ...BLANK, keywords: linesOf(text) },
    { validFrom: undefined, validTo: undefined },
    NO_DAY,
  )
  return problem ? { ok: false, why: problemWords(problem) } : { ok: true, value: linesOf(text).join('\n') }
}

/** Lines without variables ask no rule of any day. */
const NO_DAY = '2026-01-01' as PlainDate

/** Those of now, without the ones with a dash before them, and the new ones after them. */
export function keywordsAfter(now: readonly string[], typed: string): string[] {
  const lines = linesOf(typed)
  const gone = new Set(lines.filter(line => line.startsWith('-')).map(line => plainLine(line.slice(1))))
  const added = lines.filter(line => !line.startsWith('-'))
  const kept = now.filter(keyword => !gone.has(plainLine(keyword)))
  const has = new Set(kept.map(plainLine))
  return [...kept, ...added.filter(line => !has.has(plainLine(line)))]
}

const plainLine = (line: string): string => line.trim().toLowerCase()
