/**
 * What an answer of the Bot API means for the message that was sent: the one table of its errors.
 */
import type { Answer } from './api.ts'

/** Why somebody cannot be reached. */
export type Unreachable = 'blocked' | 'deactivated' | 'never-started' | 'not-found'

export type Outcome =
  | { readonly kind: 'sent'; readonly messageId: number | null }
  /** Too fast: after so many seconds, and it does not count as a try. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** It had no effect and may be tried again. `offline`: there was no way to Telegram, for this or any other message. */
  | { readonly kind: 'again'; readonly why: string; readonly offline?: true }
  /** It may have arrived. */
  | { readonly kind: 'unknown'; readonly why: string }
  /** The person cannot be reached. */
  | { readonly kind: 'gone'; readonly why: string; readonly reason: Unreachable }
  /** Telegram will never take this: a bug of ours; or, with `noFile`, it does not know the file that was named. */
  | { readonly kind: 'wrong'; readonly why: string; readonly noFile?: true }
  /** The token opens nothing. */
  | { readonly kind: 'fatal'; readonly why: string }

/**
 * Refusals of something that is as it should be already, or that nobody can do any more: Telegram takes no message back
 * after 48 hours. It counts as sent.
 */
const harmless =
  /message is not modified|message to (edit|delete) not found|message can't be deleted|query is too old|query id is invalid/i

/** The words that come with 400 when the chat is no more, and with any 403. */
const nobody: readonly (readonly [Unreachable, RegExp])[] = [
  ['never-started', /can't initiate conversation/i],
  ['deactivated', /user is deactivated|user_deactivated/i],
  ['blocked', /blocked by the user|user_is_blocked/i],
  ['not-found', /chat not found|user not found|peer_id_invalid|chat was upgraded/i],
]

/** A `file_id` of another bot, of a file that is gone, or of another kind of file. */
const noFile =
  /wrong (remote )?file identifier|invalid file_?id|type of file mismatch|can't use file of type/i

/** Codes below 500 that ask to come again later. */
const later = new Set([408, 409, 425])

export function outcomeOf(answer: Answer): Outcome {
  if (answer.ok) return { kind: 'sent', messageId: messageIdOf(answer.result) }
  if (answer.kind === 'refused') return refusal(answer.code, answer.description, answer.retryAfter)
  if (answer.kind !== 'unreadable')
    return answer.kind === 'unreached'
      ? { kind: 'again', why: answer.why, offline: true }
      : { kind: 'unknown', why: answer.why }
  // Below 300 and from 500 on, Telegram may have taken it before something on the way spoiled the answer.
  const isElsewhere = answer.status >= 300 && answer.status < 500
  return { kind: isElsewhere ? 'again' : 'unknown', why: `HTTP ${answer.status}` }
}

function refusal(code: number, description: string, retryAfter: number | undefined): Outcome {
  const why = `${code} ${description}`
  if (code === 429 || retryAfter !== undefined) return { kind: 'wait', seconds: Math.max(retryAfter ?? 1, 1) }
  if (code >= 500 || later.has(code)) return { kind: 'again', why }
  if (code === 401) return { kind: 'fatal', why }
  if (code === 404) return { kind: description.includes('method') ? 'wrong' : 'fatal', why }
  const reason = nobody.find(([, words]) => words.test(description))?.[0]
  if (code === 403 || reason) return { kind: 'gone', why, reason: reason ?? 'blocked' }
  if (harmless.test(description)) return { kind: 'sent', messageId: null }
  return { kind: 'wrong', why, ...(noFile.test(description) ? { noFile: true } : {}) }
}

function messageIdOf(result: unknown): number | null {
  if (typeof result !== 'object' || result === null || !('message_id' in result)) return null
  return typeof result.message_id === 'number' ? result.message_id : null
}
