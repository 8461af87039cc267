/**
 * The truth about an open form: where the person is and what they have answered. Kept sealed, as JSON, under 4 kB;
 * a conversation or a message in the chat is nothing beside it.
 */
import type { Answers, Paper } from './form.ts'

export interface Draft {
  /** Four characters of its own, in every button: a button of another draft is never taken for one of this. */
  readonly tag: string
  readonly form: string
  readonly version: number
  /** Question id, `summary`, or `edit` (choosing what to change). */
  readonly at: string
  /** Set while one answer is changed from the summary. */
  readonly editing?: true
  /** The person asked to stop; they have not said yet what becomes of the form. */
  readonly closing?: true
  /** A readable but odd answer, waiting for "ya, sudah benar". */
  readonly doubted?: unknown
  readonly answers: Answers
  /** Counts up with everything that is taken; buttons of an older revision are void. */
  readonly rev: number
  /** The last text that was read as an answer: for double sends and for messages edited afterwards. */
  readonly heard?: {
    readonly message: number
    readonly question: string
    /** Tells one text from another without keeping it. */
    readonly print: string
    readonly at: number
    /** How often in a row the question has refused what was typed; absent: not at all. */
    readonly refusals?: number
  }
  /** The last album, the question that its first photo answered, and photos that no question has used yet. */
  readonly album?: { readonly id: string; readonly question: string; readonly aside: readonly SentFile[] }
  /** Questions that were answered before the form was opened: known from elsewhere, and no steps of this one. */
  readonly given?: readonly string[]
  /** The registration that this form mends or corrects. */
  readonly about?: string
}

/** A photo or file as it came: enough to fetch it later. */
export interface SentFile {
  /** Made by the driver: the paper's id in the records. */
  readonly paper: string
  readonly fileId: string
  readonly unique: string
  readonly how: 'photo' | 'file'
  readonly message: number
  /** When it was sent: seconds since 1970. */
  readonly at: number
  /** Bytes, if Telegram says. */
  readonly size?: number
  readonly mime?: string
}

export const isPapers = (value: unknown): value is readonly Paper[] =>
  Array.isArray(value) && value.every(item => typeof item === 'object' && item !== null && 'unique' in item)
