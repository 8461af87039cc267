/**
 * What a person does to a form, and the code in its buttons.
 */
import type { MessageEntity } from 'grammy/types'
import type { SentFile } from './draft.ts'
import type { SentMessage } from './form.ts'

export type Input =
  | ({ readonly kind: 'text' } & Written)
  /** A button; `tag` and `rev` are absent when it was one of the keyboard below, which has no revision. */
  | {
      readonly kind: 'button'
      readonly op: Op
      readonly arg: string
      readonly tag?: string
      readonly rev?: number
    }
  /** `own`: the number of this very account. */
  | {
      readonly kind: 'contact'
      readonly phone: string
      readonly own: boolean
      readonly message: number
      readonly at: number
    }
  | {
      readonly kind: 'file'
      readonly file: SentFile
      readonly album?: string
      readonly caption?: string
      readonly entities?: readonly MessageEntity[]
    }
  /** A fetched paper: good, or bad with the reason in the person's words. */
  | { readonly kind: 'fetched'; readonly paper: string; readonly bad?: string }
  /** A paper that came by the page of a link, checked and kept: for this question. */
  | { readonly kind: 'uploaded'; readonly question: string; readonly paper: string }
  | ({ readonly kind: 'edited' } & Written)
  /** A voice note, or a sound as a file: only a question for a whole message takes it. */
  | { readonly kind: 'sound'; readonly sound: NonNullable<SentMessage['sound']> }
  /** A sticker, a place. */
  | { readonly kind: 'other' }
  /** The person comes back, or the form is shown for the first time. */
  | { readonly kind: 'open' }

/** A text with its formatting, the message that it came in, and when: seconds since 1970. */
export interface Written {
  readonly text: string
  readonly entities?: readonly MessageEntity[]
  readonly message: number
  readonly at: number
}

/** What a button of a form does. Short: it stands in 64 bytes. */
export type Op = (typeof OPS)[number]
const OPS = [
  'o', // take option number arg
  'u', // take the suggested answer
  'k', // keep the present answer
  'y', // the doubted answer is right
  'n', // the suggested or doubted answer is not right: another is typed
  'b', // back
  'h', // help
  'd', // enough photos
  'w', // without photos
  'x', // throw these photos away and send others
  'a', // use the next photo set aside
  'l', // a new link to the page for a photo
  's', // send
  'e', // choose what to edit
  'q', // edit question arg
  'r', // back to the summary
  'c', // close: ask what becomes of the form
  'ck', // keep it for later
  'ct', // throw it away
  'cg', // go on filling in
] as const

const code = /^f:(\w{4}):([0-9a-z]+):([a-z]{1,2}):([\w-]*)$/

/** `f:<tag>:<rev>:<op>:<arg>`, at most 64 bytes as Telegram allows. */
export const buttonData = (tag: string, rev: number, op: Op, arg: string | number = ''): string =>
  `f:${tag}:${rev.toString(36)}:${op}:${arg}`

/** Reads a form's button; undefined for any other. */
export function readButton(data: string): Extract<Input, { kind: 'button' }> | undefined {
  const [, tag, rev, op, arg] = code.exec(data) ?? []
  const known = OPS.find(one => one === op)
  if (tag === undefined || rev === undefined || known === undefined || arg === undefined) return undefined
  return { kind: 'button', tag, rev: Number.parseInt(rev, 36), op: known, arg }
}
