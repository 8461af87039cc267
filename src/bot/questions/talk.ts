/**
 * While a human has the chat: everything the person sends goes to the officer, and everything the officer writes to the
 * person. Forms wait, and the bot keeps quiet.
 */
import { accountById } from '../../records/accounts.ts'
import {
  openQuestionOf,
  questionById,
  talkOfOfficer,
  type Question,
} from '../../records/questions/question-rows.ts'
import { endedJustNow } from '../../records/questions/queue.ts'
import {
  endQuestion,
  freeUnreachable,
  rateQuestion,
  speak,
  type Spoken,
} from '../../records/questions/talk.ts'
import type { Tx } from '../../store/store.ts'
import type { Outgoing, Settled } from '../../telegram/message.ts'
import { momentWords } from '../format.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { outgoingOf } from '../notices.ts'
import { message } from '../render.ts'
import { deniedReply } from '../staff/gate.ts'
import { whatWaits } from '../staff/questions/list.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { taken } from './ask.ts'
import { endedViews } from './notices.ts'
import { broughtReply } from './pass-on.ts'
import { speakerName, talkIn } from './relay.ts'
import type { Sent } from './sent.ts'

/**
 * Brings what was sent to the other side of a conversation.
 * @param hint says beside it that a human reads along: for who types a command and expects the bot.
 */
export const relayScreen =
  (question: string, sent: Sent, { hint = false } = {}): Screen =>
  async turn => {
    const spoken = await speak(turn.tx, { question, account: turn.account.id, ...sent })
    if (!spoken.ok) return notDelivered(turn, sent, spoken)
    const { say, also = [] } = await broughtReply(turn, sent, spoken)
    const hinted: View[] = hint
      ? [{ text: w('question:talk.hint'), keyboard: 'talk', slot: 'talk-hint' }]
      : []
    return { say: [...hinted, ...say], also }
  }

/** It ended, or went back to the table, while this was written. */
async function notDelivered(turn: Turn, sent: Sent, spoken: Exclude<Spoken, { ok: true }>): Promise<Reply> {
  if (spoken.error === 'denied') return deniedReply(turn, spoken, links.questions)
  const { last } = spoken
  const isPerson = last?.account === turn.account.id
  // What a person says is not lost with the officer: it waits for the next one.
  if (isPerson && last.state === 'open') return taken(turn, sent, {})
  if (!isPerson) return { say: [{ text: w('question:office.notDelivered'), keyboard: 'menu' }] }
  const again = { label: w('question:rate.again'), data: `${links.askHuman}:ended` }
  return {
    say: [
      { text: w('question:talk.notRead'), keyboard: 'menu' },
      { text: w('question:talk.again'), rows: [[again]] },
    ],
  }
}

/** "Selesai", by whoever is in it; the person also takes back what only waits. */
export const endScreen: Screen = async turn => {
  const { tx, account } = turn
  return endedReply(turn, (await openQuestionOf(tx, account.id)) ?? (await talkOfOfficer(tx, account.id)))
}

/** The officer's button under one conversation: however old it is, it ends no other. */
export const endOneScreen =
  (id: string): Screen =>
  async turn => {
    const question = await talkOfOfficer(turn.tx, turn.account.id)
    return question?.id === id ? endedReply(turn, question) : { say: [], toast: w('menu:oldButton') }
  }

async function endedReply(turn: Turn, question: Question | undefined): Promise<Reply> {
  const { tx, account } = turn
  const wasTaken = question?.state === 'taken'
  const ended = question && (await endQuestion(tx, { id: question.id, by: account.id }))
  if (!ended?.ok) return { say: [{ text: w('question:talk.none'), keyboard: 'menu' }] }
  const { id, account: asker } = ended.question
  const also = await outgoingOf(tx, ended.notices)
  if (asker !== account.id) {
    const ends: View = { text: w('question:office.ended'), keyboard: 'menu' }
    return { say: [ends, ...(await whatWaits(tx, account.id))], also }
  }
  if (!wasTaken) return { say: [{ text: w('question:ask.withdrawn'), keyboard: 'menu' }], also }
  return { say: await endedViews(tx, { id, account: asker, how: 'ended' }), also }
}

/** What else is tapped waits. */
export const meanwhileScreen: Screen = () => Promise.resolve({ say: [], toast: w('question:talk.tapped') })

/** @param helped "Apakah terjawab?" */
export const rateScreen =
  (id: string, helped: boolean): Screen =>
  async ({ tx, account }) => {
    const rated = await rateQuestion(tx, { id, account: account.id, helped })
    if (!rated.ok) return { say: [], toast: w('menu:oldButton') }
    const again = { label: w('question:rate.again'), data: `${links.askHuman}:rated` }
    const thanks: View = helped
      ? { text: w('question:rate.thanks') }
      : { text: w('question:rate.sorry'), rows: [[again]] }
    return { say: [], edit: thanks }
  }

/** An officer who goes on writing to somebody who has just left. */
export const lateScreen: Screen = async ({ tx, account }) => {
  const last = await endedJustNow(tx, account.id)
  if (!last?.ended) return { say: [{ text: w('question:office.notDelivered'), keyboard: 'menu' }] }
  const text = w('question:office.late', {
    who: await speakerName(tx, { voice: 'person', account: last.account }),
    at: momentWords(last.ended.at),
  })
  return { say: [{ text, rows: [[{ label: w('question:office.queue'), data: links.questions }]] }] }
}

/** A message of a conversation that did not arrive: its writer hears of it. */
export async function talkSettled(
  tx: Tx,
  { ref, state }: Pick<Settled, 'ref' | 'state'>,
): Promise<Outgoing[]> {
  const of = talkIn(ref)
  const question = of && (state === 'gone' || state === 'wrong') && (await questionById(tx, of.question))
  if (!of || !question) return []
  if (of.voice === 'person' && state === 'gone') return outgoingOf(tx, await freeUnreachable(tx, question.id))
  const writer = of.voice === 'officer' ? question.taken?.by : question.account
  const account = writer === undefined ? undefined : await accountById(tx, writer)
  if (!account) return []
  const text = w(
    of.voice === 'person'
      ? 'question:talk.notCopied'
      : state === 'gone'
        ? 'question:office.blocked'
        : 'question:office.notCopied',
  )
  return [message({ text, slot: `undelivered-${state}` }, { chat: account.address, class: 0 }, w)]
}
