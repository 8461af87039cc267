/** Takes a conversation in hand and lets it go; the files of who asks. */
import { rest } from '../../../records/drafts/drafts.ts'
import { talkOfOfficer, questionById } from '../../../records/questions/question-rows.ts'
import {
  questionFor,
  releaseQuestion,
  takeQuestion,
  type TakeRefusal,
} from '../../../records/questions/talk.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import { outgoingOf } from '../../notices.ts'
import { message } from '../../render.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { FILL } from '../../questions/filled.ts'
import { officerName, speakerName } from '../../questions/relay.ts'
import { deniedReply } from '../gate.ts'
import { fileButtons } from './files.ts'
import { whatWaits } from './list.ts'
import { FILES, soFar, TAKE } from './one.ts'

export const takeScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account, chat } = turn
    const taken = await takeQuestion(tx, { id, officer: account.id })
    if (!taken.ok) return refused(turn, id, taken)
    // A form that lies open would swallow what is meant for the person.
    await rest(tx, account.id)
    const { question, notices } = taken
    const who = await speakerName(tx, { voice: 'person', account: question.account })
    const hasFile = (await fileButtons(tx, question.account)).length > 0
    const begins = w('question:office.begins', { who })
    const fill: Button = { label: w('question:fill.button'), data: `${FILL}${id}` }
    const said = message(
      { text: begins, keyboard: hasFile ? 'officeTalkFile' : 'officeTalk' },
      { chat, class: 0 },
      w,
    )
    const asksForm = message({ text: w('question:fill.offer'), rows: [[fill]] }, { chat, class: 0 }, w)
    return {
      say: [],
      also: [
        said,
        ...(await soFar(turn, question)),
        ...(question.draft === undefined ? [] : [asksForm]),
        ...(await outgoingOf(tx, notices)),
      ],
    }
  }

async function refused(turn: Turn, id: string, refusal: TakeRefusal): Promise<Reply> {
  const queue = [{ label: w('question:office.queue'), data: links.questions }]
  switch (refusal.error) {
    case 'denied':
      return deniedReply(turn, refusal, `${TAKE}${id}`)
    case 'not-found':
      return { say: [], toast: w('menu:oldButton') }
    case 'taken': {
      const who = await officerName(turn.tx, refusal.by)
      return { say: [{ text: w('question:office.takenBy', { who }), rows: [queue] }] }
    }
    case 'in-talk': {
      const who = await speakerName(turn.tx, { voice: 'person', account: refusal.question.account })
      const other = { label: w('question:office.mine'), data: `${links.question}${refusal.question.id}` }
      return { say: [{ text: w('question:office.inTalk', { who }), rows: [[other]] }] }
    }
    case 'closed':
    case 'own-question':
    case 'asks-too':
      return { say: [{ text: w(`question:office.refused.${refusal.error}`), rows: [queue] }] }
  }
}

export const releaseScreen: Screen = async turn => {
  const released = await releaseQuestion(turn.tx, turn.account.id)
  if (!released.ok) return { say: [{ text: w('question:talk.none'), keyboard: 'menu' }] }
  return {
    say: [
      { text: w('question:office.released'), keyboard: 'menu' },
      ...(await whatWaits(turn.tx, turn.account.id)),
    ],
    also: await outgoingOf(turn.tx, released.notices),
  }
}

/** The button under one conversation: however old it is, it lets go of no other. */
export const releaseOneScreen =
  (id: string): Screen =>
  async turn => {
    const inHand = await talkOfOfficer(turn.tx, turn.account.id)
    return inHand?.id === id ? releaseScreen(turn) : { say: [], toast: w('menu:oldButton') }
  }

/** @param id a question's; of the one in hand if absent. */
export const filesScreen =
  (id?: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const question = id === undefined ? await talkOfOfficer(tx, account.id) : await questionById(tx, id)
    const found = question && (await questionFor(tx, { id: question.id, officer: account.id }))
    if (!found?.ok)
      return found?.error === 'denied'
        ? deniedReply(turn, found, `${FILES}${id ?? ''}`)
        : { say: [], toast: w('menu:oldButton') }
    const rows = await fileButtons(tx, found.question.account)
    const who = await speakerName(tx, { voice: 'person', account: found.question.account })
    const back: Button = { label: w('question:office.back'), data: `${links.question}${found.question.id}` }
    const text = w(rows.length > 0 ? 'question:office.files' : 'question:office.noFiles', { who })
    return { say: [{ text, rows: [...rows, [back]] }] }
  }
