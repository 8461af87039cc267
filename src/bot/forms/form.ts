/**
 * What a form is: data that reads like the paper form.
 *
 * A form is a list of questions. The engine (`engine.ts`) asks them, reads the answers, goes back, shows the summary and
 * hands in; a form itself only says what is asked, when it applies, how an answer is read and what makes it wrong.
 * Texts come from `locales/` through `w`; all texts are Telegram HTML.
 */
import type { MessageEntity } from 'grammy/types'
import type { PlainDate } from '../../program/plain-date.ts'
import type { Words } from '../words.ts'
import type { Facts } from './facts.ts'
import type { Sayable } from './match.ts'

export type Answers = Record<string, unknown>

export interface Form<A = Answers> {
  /** Stable for ever: drafts are kept under it. */
  readonly id: string
  /** Counted up with each change of the questions; drafts of an older version are brought up to date. */
  readonly version: number
  /** "Pendaftaran", as in "… belum selesai". */
  title(w: Words): string
  /**
   * A form of hard days: nothing else is offered when it is handed in, and it is reminded of in words of its own (`until`:
   * the day on which it is thrown away), since a family in mourning is not hurried.
   */
  readonly grave?: { reminder(until: string): string }
  /** Facts that its questions look at; the others are not read. */
  readonly needs?: readonly (keyof Facts)[]
  readonly questions: readonly Question<A>[]
  /**
   * A short form that is done at once or not at all (a decision, a PIN): closing it throws it away unasked, and nothing
   * reminds of it or offers it again.
   */
  readonly passing?: true
  /** Photos are handed in while they are still being fetched: what takes them hears of bad ones by itself. */
  readonly takesPending?: true
  /** `summary`: shown and confirmed before it is handed in; `none`: the last answer hands it in. */
  readonly ending: 'summary' | 'none'
}

/** A question whose id is one of the answers' names, and whose value fits it. */
export type Question<A> = { [K in keyof A & string]-?: QuestionFor<A, K> }[keyof A & string]
type QuestionFor<A, K extends keyof A & string> =
  TextQuestion<A, K> | ChoiceQuestion<A, K> | PaperQuestion<A, K> | MessageQuestion<A, K>

/** What the functions of a question may look at. Answers to later questions may be missing. */
export interface Asking<A> {
  readonly w: Words
  readonly answers: Readonly<Partial<A>>
  readonly facts: Facts
  readonly today: PlainDate
}

/** What a reader of typed answers may look at. */
export type Reading = Pick<Asking<unknown>, 'w' | 'today'>

interface QuestionBase<A, K extends keyof A & string> {
  /** Stable, never reused for something else; at most 40 letters, digits, `-` and `_`, since buttons carry it. */
  readonly id: K
  /** Always filled in by what opens the form: nobody is asked, and no way back leads to it. */
  readonly preset?: true
  /** False when the question does not concern this person; absent: it always does. */
  applies?(asking: Asking<A>): boolean
  /** The question itself. */
  ask(asking: Asking<A>): string
  /** More words for who pressed "Bantuan". */
  help?(asking: Asking<A>): string
  /**
   * False for a kept answer that today's question would not take: it is asked again. Absent: a choice takes its
   * options, the others whatever was read.
   */
  accepts?(value: NonNullable<A[K]>, asking: Asking<A>): boolean
  /** Its name in the summary; absent: not shown there and not editable. */
  label?(w: Words): string
  /** The answer in the summary, masked where it need not be read. The chosen label, or the text, if absent. */
  show?(value: NonNullable<A[K]>, asking: Asking<A>): string
}

export interface Option<V> extends Sayable {
  /** Plain data, as JSON keeps it. */
  readonly value: V
  readonly style?: 'success' | 'danger' | 'primary'
}

/** Answered by one of its options: a button, its number, or its words. */
export interface ChoiceQuestion<A, K extends keyof A & string> extends QuestionBase<A, K> {
  readonly kind: 'choice'
  options(asking: Asking<A>): readonly Option<NonNullable<A[K]>>[]
  /** Buttons in a row; 1 if absent. */
  readonly perRow?: number
}

/** An answer that was read, or why not, in the person's words. */
export type Read<V> = { readonly ok: true; readonly value: V } | { readonly ok: false; readonly why: string }

/** Answered by typing (or sharing a contact); options are quick answers beside it. */
export interface TextQuestion<A, K extends keyof A & string> extends QuestionBase<A, K> {
  readonly kind: 'text' | 'contact'
  /** Only the button answers it, which gives the account's own number: a typed one proves nothing. */
  readonly onlyShared?: true
  /** False: the number of this very account is not what a contact question asks for. Absent: it may be shared. */
  shares?(asking: Asking<A>): boolean
  /** What is typed is deleted from the chat at once: a PIN, or what an officer types of somebody else. */
  secret?(asking: Asking<A>): boolean
  /** What is typed may hold a NIK: it leaves the chat if its owner agreed. */
  readonly nik?: true
  /** Typed anew each time, never kept with a tap: a PIN, so that a wrong one is not sent twice. */
  readonly anew?: true
  read(text: string, asking: Asking<A>): Read<NonNullable<A[K]>>
  options?(asking: Asking<A>): readonly Option<NonNullable<A[K]>>[]
  /** An answer we think we know: offered as a button, never taken by itself. */
  suggest?(asking: Asking<A>): NonNullable<A[K]> | undefined
  /** What is odd about a readable answer. It is asked again, and taken if the person stays with it. */
  doubt?(value: NonNullable<A[K]>, asking: Asking<A>): string | undefined
}

/** A photo or file that was sent: its id in `records/documents`, and whether its bytes have been fetched and are good. */
export interface Paper {
  readonly id: string
  readonly state: 'pending' | 'ready'
  /** Telegram's id of the content: the same photo twice is one. */
  readonly unique: string
}

/** Answered by photos or files; the value is `Paper[]`. */
export interface PaperQuestion<A, K extends keyof A & string> extends QuestionBase<A, K> {
  readonly kind: 'papers'
  /** How many photos it takes; with 1 the first goes on to the next question. */
  readonly atMost: number
  /** Label of the button to go on without; absent: it must be answered. */
  without?(w: Words): string
}

/** A message as it came, with the channel's formatting, and what hung on it. */
export interface SentMessage {
  /** The text, or the caption; empty for a picture without one. */
  readonly text: string
  readonly entities: readonly MessageEntity[]
  /** Its one picture or file, by the channel's id of it: nothing of it is fetched. */
  readonly medium?: { readonly kind: 'photo' | 'document'; readonly source: string }
  /** A voice note, or a sound that was sent as a file, in the same way; so many seconds of it. */
  readonly sound?: { readonly kind: 'voice' | 'audio'; readonly source: string; readonly seconds: number }
  /** One of several that were sent as an album. */
  readonly ofAlbum?: true
}

/** Answered by a whole message: what is written to be sent on to others as it is. */
export interface MessageQuestion<A, K extends keyof A & string> extends QuestionBase<A, K> {
  readonly kind: 'message'
  /** Sent anew each time, never kept with a tap. */
  readonly anew?: true
  read(sent: SentMessage, asking: Asking<A>): Read<NonNullable<A[K]>>
  readonly options?: undefined
  readonly suggest?: undefined
  readonly secret?: undefined
}

/**
 * Checks a form's questions against its answers' type.
 * @throws {Error} for an id that no button could carry, that is used twice, or that names a place of every form.
 */
export function defineForm<A>(form: Form<A>): Form<A> {
  const ids = new Set<string>(['summary', 'edit'])
  for (const { id } of form.questions) {
    if (ids.has(id) || !/^[\w-]{1,40}$/.test(id))
      throw new Error(`form ${form.id}: no question can be called ${id}`)
    ids.add(id)
  }
  return form
}
