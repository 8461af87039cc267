/** What an answer holds, and what is wrong with one that somebody wrote. */
import type { PlainDate } from '../../program/plain-date.ts'
import type { ScreenCode } from '../../program/screens.ts'
import { unknownVariables } from './variables.ts'

/** By what people look for them. */
export const ANSWER_GROUPS = [
  'program',
  'who',
  'registered',
  'cost',
  'accident',
  'death',
  'heirs',
  'claim',
  'school',
] as const
export type AnswerGroup = (typeof ANSWER_GROUPS)[number]

// As an alias, since it is kept as JSON.
export type AnswerContent = {
  readonly group: AnswerGroup
  readonly question: string
  /** Plain text, with variables in braces. */
  readonly answer: string
  /** Other ways in which it is asked; nobody sees them but the office. */
  readonly keywords: readonly string[]
  /** Where it stands, so that an officer understands it. */
  readonly source: string
  /** The screen that a button under it opens: where to do what was asked about. */
  readonly button?: ScreenCode | undefined
}

export interface Validity {
  /** Both inclusive; open where undefined. */
  readonly validFrom: PlainDate | undefined
  readonly validTo: PlainDate | undefined
}

/** In characters. An answer fits into one message with its question and source, its variables filled in. */
export const LIMITS = { question: 150, answer: 2_000, source: 300, keywords: 100, keyword: 80 } as const

export type ContentProblem =
  | {
      readonly what: 'empty' | 'too-long'
      readonly field: 'question' | 'answer' | 'source'
      readonly most: number
    }
  | { readonly what: 'too-many' | 'too-long'; readonly field: 'keywords'; readonly most: number }
  | { readonly what: 'unknown-variable'; readonly names: readonly string[] }
  | { readonly what: 'dates' }

export function problemOf(
  content: AnswerContent,
  { validFrom, validTo }: Validity,
  today: PlainDate,
): ContentProblem | undefined {
  for (const field of ['question', 'answer', 'source'] as const) {
    const most = LIMITS[field]
    if (content[field].trim() === '') return { what: 'empty', field, most }
    if (content[field].length > most) return { what: 'too-long', field, most }
  }
  if (content.keywords.length > LIMITS.keywords)
    return { what: 'too-many', field: 'keywords', most: LIMITS.keywords }
  if (content.keywords.some(keyword => keyword.length > LIMITS.keyword))
    return { what: 'too-long', field: 'keywords', most: LIMITS.keyword }
  const names = [content.question, content.answer].flatMap(text => unknownVariables(text, today))
  if (names.length > 0) return { what: 'unknown-variable', names: [...new Set(names)] }
  if (validFrom !== undefined && validTo !== undefined && validFrom > validTo) return { what: 'dates' }
  return undefined
}
