/** What is wrong is put right in the ways there are, or by a request to the office; and what is restricted. */
import { askRequest, takeBackRequest } from '../../records/rights/requests.ts'
import { endRestriction, restrictedSince } from '../../records/rights/restriction.ts'
import { dateWords, momentWords } from '../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../forms/driver.ts'
import { defineForm, type Read } from '../forms/form.ts'
import type { Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { outgoingOf } from '../notices.ts'
import type { Reply } from '../house.ts'
import type { Keyboard, View } from '../view.ts'
import { words as w } from '../words.ts'
import { myDataScreen } from './all.ts'
import { ASK_LIMIT, END_LIMIT, pageOf, WRITE } from './ways.ts'

export const fixScreen: Screen = () =>
  Promise.resolve({
    say: [
      pageOf(w('rights:fix.text'), [
        [{ label: w('rights:fix.toStatus'), data: links.status }],
        [{ label: w('rights:fix.write'), data: WRITE }],
      ]),
    ],
  })

type FixAnswers = { said: string }

const SHORTEST = 8
const LONGEST = 600

export const fixFeature: FormFeature<FixAnswers> = {
  form: defineForm<FixAnswers>({
    id: 'perbaiki-data',
    version: 1,
    passing: true,
    title: () => w('rights:fix.title'),
    ending: 'none',
    questions: [
      {
        id: 'said',
        kind: 'text',
        ask: () => w('rights:fix.ask'),
        help: () => w('rights:fix.help'),
        read: readWish,
      },
    ],
  }),
  async handIn(turn, { said }): Promise<HandedIn> {
    return { done: true, reply: await asked(turn, { kind: 'correct', text: said }, 'menu') }
  },
}

function readWish(text: string): Read<string> {
  const wish = text.normalize('NFC').trim()
  if (wish.length < SHORTEST) return { ok: false, why: w('rights:fix.short') }
  return wish.length > LONGEST
    ? { ok: false, why: w('rights:fix.long', { most: LONGEST }) }
    : { ok: true, value: wish }
}

export const writeScreen: Screen = turn =>
  openForm(turn, fixFeature, { intro: w('rights:fix.title'), replaceOpen: true })

export const limitScreen: Screen = async turn => ({ say: [await limitView(turn)] })

async function limitView({ tx, account }: Turn): Promise<View> {
  const since = await restrictedSince(tx, account.id)
  return since
    ? pageOf(w('rights:limit.now', { since: dateWords(since) }), [
        [{ label: w('rights:limit.end'), data: END_LIMIT }],
      ])
    : pageOf(w('rights:limit.text'), [[{ label: w('rights:limit.ask'), data: ASK_LIMIT }]])
}

/** Whoever asked for it ends it, at once and without the office. */
export const endLimitScreen: Screen = async turn => {
  await endRestriction(turn.tx, turn.account.id)
  return { say: [], edit: await limitView(turn), toast: w('rights:limit.ended') }
}

export const askLimitScreen: Screen = turn => asked(turn, { kind: 'restrict' })

/** Hands a request in; says until when the office answers. */
export async function asked(
  { tx, account }: Turn,
  request: { kind: 'correct' | 'restrict' | 'delete'; text?: string },
  keyboard?: Keyboard,
): Promise<Reply> {
  const made = await askRequest(tx, { account: account.id, ...request })
  const due = momentWords(made.request.dueAt)
  const sent = request.kind === 'delete' ? w('rights:delete.asked', { due }) : w('rights:fix.sent', { due })
  const text = made.ok ? sent : w('rights:fix.waits', { due })
  const view = keyboard ? { text, keyboard } : pageOf(text)
  return { say: [view], ...(made.ok ? { also: await outgoingOf(tx, made.notices) } : {}) }
}

export const takeBackScreen =
  (id: string): Screen =>
  async turn => {
    const gone = await takeBackRequest(turn.tx, { id, account: turn.account.id })
    if (!gone.ok) return { say: [], toast: w('menu:oldButton') }
    return { ...(await myDataScreen(turn)), toast: w('rights:undone') }
  }
