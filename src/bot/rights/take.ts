/** A file that another handed in: its code is given to the worker, who takes it over with it and their NIK. */
import { showPublicNumber } from '../../program/public-number.ts'
import { answersOf } from '../../records/registrations/answers.ts'
import { makeFileCode, takeOverFile, type TakenOver } from '../../records/rights/take-over.ts'
import { maskNik, type Nik } from '../../program/nik.ts'
import { dateWords } from '../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../forms/driver.ts'
import { defineForm } from '../forms/form.ts'
import { readNikNumber } from '../forms/read/nik.ts'
import { escapeHtml } from '../html.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { outgoingOf } from '../notices.ts'
import { shareUrl } from '../register/consent-link.ts'
import { message } from '../render.ts'
import { passing } from '../staff/review/documents.ts'
import { words as w } from '../words.ts'

/** What stands before the code in `?start=`. */
export const TAKE_LINK = 'ambil_'

type TakeAnswers = { code: string; nik: string }

export const takeFeature: FormFeature<TakeAnswers> = {
  form: defineForm<TakeAnswers>({
    id: 'ambil-alih',
    version: 1,
    passing: true,
    title: () => w('rights:take.title'),
    ending: 'none',
    questions: [
      {
        id: 'code',
        kind: 'text',
        secret: () => true,
        ask: () => w('rights:take.code.ask'),
        help: () => w('rights:take.code.help'),
        read: text =>
          text.replaceAll(/[^a-z0-9]/gi, '').length === 8
            ? { ok: true, value: text }
            : { ok: false, why: w('rights:take.code.wrong') },
      },
      {
        id: 'nik',
        kind: 'text',
        secret: () => true,
        anew: true,
        ask: () => w('rights:take.nik.ask'),
        help: () => w('register:nik.help'),
        read: (text, asking) => readNikNumber(text, asking),
        show: value => maskNik(value as Nik),
      },
    ],
  }),
  async handIn(turn, { code, nik }): Promise<HandedIn> {
    const { tx, account } = turn
    const taken = await takeOverFile(tx, { account: account.id, code, nik })
    if (!taken.ok) return { done: true, reply: await refusedReply(turn, taken) }
    const { registration, notices } = taken
    const number = showPublicNumber(registration.number)
    const see = [{ label: w('rights:take.see'), data: `${links.file}${registration.id}` }]
    const reply: Reply = {
      say: [
        { text: w('rights:take.title'), keyboard: 'menu' },
        { text: w('rights:take.done', { number }), rows: [see] },
      ],
      also: await outgoingOf(tx, notices),
    }
    return { done: true, reply }
  },
}

/** As long as there are tries left, all of it once more, whatever was wrong. */
const refusedReply = (turn: Turn, taken: Exclude<TakenOver, { ok: true }>): Reply | Promise<Reply> =>
  taken.error === 'too-many-tries' || taken.triesLeft === 0
    ? { say: [{ text: w('rights:take.tooMany'), keyboard: 'menu' }] }
    : openForm(turn, takeFeature, {
        intro: w('rights:take.notRight', { left: taken.triesLeft }),
        replaceOpen: true,
      })

/** @param code as a link has it; typed where there is none. */
export const takeScreen =
  (code: string | undefined): Screen =>
  turn =>
    openForm(turn, takeFeature, {
      intro: w('rights:take.intro'),
      replaceOpen: true,
      ...(code === undefined ? {} : { answers: { code } }),
    })

/** For who handed it in; the code stands in the chat for a quarter of an hour and is kept nowhere. */
export const giveCodeScreen =
  (id: string): Screen =>
  async ({ tx, account, chat, house }) => {
    const made = await makeFileCode(tx, { registration: id, account: account.id })
    if (!made.ok) return { say: [], toast: w('menu:oldButton') }
    const { name } = await answersOf(tx, made.registration)
    const text = w('rights:take.given', {
      name: escapeHtml(name),
      code: `${made.code.slice(0, 4)}-${made.code.slice(4)}`,
      until: dateWords(made.expiresAt),
    })
    const url = shareUrl(
      `https://t.me/${house.botUsername}?start=${TAKE_LINK}${made.code}`,
      w('rights:take.shareText'),
    )
    const rows = [[{ label: w('rights:take.link'), url }]]
    return { say: [], also: [passing(message({ text, rows }, { chat, class: 0 }, w), tx.now)] }
  }
