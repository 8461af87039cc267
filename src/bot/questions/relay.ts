/**
 * From a line of a conversation to the messages that bring it to the other side: who says it stands in front, and what is
 * not text is copied from chat to chat, so nothing of it is fetched or kept.
 */
import { officerOf } from '../../records/office/officers.ts'
import { nameOf } from '../../records/questions/ask.ts'
import type { Line } from '../../records/questions/lines.ts'
import type { Question } from '../../records/questions/question-rows.ts'
import type { Reader } from '../../store/store.ts'
import type { Outgoing } from '../../telegram/message.ts'
import { escapeHtml } from '../html.ts'
import { message } from '../render.ts'
import { words as w } from '../words.ts'
import { isMedia } from './sent.ts'

/** What is said, by whom; a line that is written down, or about to be. */
export type Saying = Pick<Line, 'voice' | 'account' | 'kind' | 'body'>

/** A text of Telegram holds 4096 characters; what stands in front of it needs some of them. */
const A_PART = 3800

/** Under this a message of a conversation is known again when it did not arrive. */
const refOf = (question: string, voice: Saying['voice']) => `talk:${question}:${voice}`

/** The conversation that a message belonged to, and which side had sent it; undefined for any other message. */
export function talkIn(ref: string | null): { question: string; voice: Saying['voice'] } | undefined {
  const [, question, voice] = /^talk:([\w-]+):(person|officer)$/.exec(ref ?? '') ?? []
  if (question === undefined || (voice !== 'person' && voice !== 'officer')) return undefined
  return { question, voice }
}

/** "Petugas Rina", or who asks as the office knows them. Safe in HTML. */
export async function speakerName(reader: Reader, { voice, account }: Pick<Saying, 'voice' | 'account'>) {
  if (voice === 'officer') return officerName(reader, account)
  const name = await nameOf(reader, account)
  return name === undefined
    ? w('question:from.someone')
    : w('question:from.person', { name: escapeHtml(name) })
}

/** "Petugas Rina" */
export async function officerName(reader: Reader, account: string): Promise<string> {
  const name = (await officerOf(reader, account))?.name
  return name === undefined
    ? w('question:from.office')
    : w('question:from.officer', { name: escapeHtml(name) })
}

/**
 * The messages that bring this to a chat, in their order.
 * @param who as `speakerName` says it.
 * @param goesOn it is the next of an album whose first brought the name already.
 */
export function relayed(
  { id }: Pick<Question, 'id'>,
  { voice, kind, body }: Saying,
  { chat, who, goesOn = false }: { chat: number; who: string; goesOn?: boolean },
): Outgoing[] {
  const to = { chat, class: 0 as const, ref: refOf(id, voice) }
  const say = (text: string) => message({ text }, to, w)
  if (kind === 'text' || body.edited) {
    const head = body.edited ? w('question:from.edited', { who }) : w('question:from.says', { who })
    return parts(body.text ?? '').map((part, at) =>
      say(`${at === 0 ? head : w('question:from.goesOn', { who })}\n${escapeHtml(part)}`),
    )
  }
  if (!isMedia(kind) || body.chat === undefined || body.message === undefined) return []
  const copy: Outgoing = {
    ...to,
    method: 'copyMessage',
    params: { from_chat_id: body.chat, message_id: body.message },
  }
  return goesOn ? [copy] : [say(w('question:from.sends', { who, what: w(`question:kind.${kind}`) })), copy]
}

/** A text in parts that fit with a name in front, cut between words where there are any. */
export function parts(text: string): string[] {
  const cut: string[] = []
  let rest = text
  while (rest.length > A_PART) {
    const space = Math.max(rest.lastIndexOf('\n', A_PART), rest.lastIndexOf(' ', A_PART))
    const at = space > A_PART / 2 ? space : beforePair(rest, A_PART)
    cut.push(rest.slice(0, at))
    rest = rest.slice(at).trimStart()
  }
  return rest === '' && cut.length > 0 ? cut : [...cut, rest]
}

/** Never through the middle of a character that takes two places. */
const beforePair = (text: string, at: number) => (/[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at)
