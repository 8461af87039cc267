/** Brings a line of a conversation in hand to the other side. */
import { accountById } from '../../records/accounts.ts'
import { lastLines } from '../../records/questions/lines.ts'
import { openQuestionOf, type Question } from '../../records/questions/question-rows.ts'
import { speak, type Spoken } from '../../records/questions/talk.ts'
import type { Tx } from '../../store/store.ts'
import type { Outgoing } from '../../telegram/message.ts'
import type { Reply, Turn } from '../house.ts'
import { heldBackViews } from './held-back.ts'
import { relayed, speakerName } from './relay.ts'
import type { Sent } from './sent.ts'

type WasSpoken = Pick<Extract<Spoken, { ok: true }>, 'question' | 'voice' | 'officer'>

/** It goes to the other side; who sent what is not passed on hears so. */
export const broughtReply = async (turn: Turn, sent: Sent, spoken: WasSpoken): Promise<Reply> => ({
  say: await heldBackViews(turn.tx, sent, spoken),
  also: await passOn(turn, sent, spoken),
})

async function passOn({ tx, account }: Turn, sent: Sent, spoken: WasSpoken): Promise<Outgoing[]> {
  const { question, voice, officer } = spoken
  const other = await accountById(tx, voice === 'person' ? officer : question.account)
  if (!other) return []
  const saying = { voice, account: account.id, ...sent }
  const who = await speakerName(tx, saying)
  return relayed(question, saying, { chat: other.address, who, goesOn: await goesOn(tx, sent, spoken) })
}

/** The line before was of the same album. */
async function goesOn(tx: Tx, { body: { album } }: Sent, { question }: WasSpoken): Promise<boolean> {
  if (album === undefined) return false
  const [before] = await lastLines(tx, question.id, 2)
  return before?.body.album === album
}

/** The same for what was written down as waiting, where somebody took it in hand in that very moment. */
export async function passedLate(turn: Turn, sent: Sent, question: Question): Promise<Reply | undefined> {
  const { state, taken } = question
  if (state !== 'taken' || !taken) return undefined
  return broughtReply(turn, sent, { question, voice: 'person', officer: taken.by })
}

/** Somebody took it in hand a moment ago, while this was on its way to the table: it goes to them. */
export async function passedOn(turn: Turn, sent: Sent): Promise<Reply | undefined> {
  const { tx, account } = turn
  const open = await openQuestionOf(tx, account.id)
  if (open?.state !== 'taken') return undefined
  const spoken = await speak(tx, { question: open.id, account: account.id, ...sent })
  return spoken.ok ? broughtReply(turn, sent, spoken) : undefined
}
