/**
 * "Bisa ikut?": a few questions, and the answer with each rule that decided it. Nothing is kept but a count.
 */
import type { Composer } from 'grammy'
import { recordEvent } from '../../records/events.ts'
import type { BotContext } from '../context.ts'
import { openForm, type FormBook, type FormFeature } from '../forms/driver.ts'
import { defineForm, type Asking } from '../forms/form.ts'
import type { Screen } from '../house.ts'
import * as links from '../links.ts'
import { withWayBack } from '../menu/back.ts'
import { said } from '../menu/said.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { stageNow } from '../year-stage.ts'
import { answerView } from './answer.ts'
import { isNeeded, verdictOf } from './eligibility.ts'
import * as questions from './questions.ts'
import type { WorkAnswers } from './questions.ts'

const BEGIN = 'ck:begin'
const ALREADY = 'ck:already'

/** The questions in the order of the programme's rules; each only as long as the answer still hangs on it. */
const form = defineForm<WorkAnswers>({
  id: 'cek',
  version: 1,
  title: () => w('check:title'),
  ending: 'none',
  questions: [
    questions.sector,
    questions.role,
    questions.land,
    questions.tobacco,
    questions.worked,
    questions.ktp,
    questions.birthDate,
    questions.employment,
    questions.membership,
  ].map(onlyIfNeeded),
})

function onlyIfNeeded<Q extends { id: Parameters<typeof isNeeded>[0] }>(question: Q) {
  return { ...question, applies: (asking: Asking<WorkAnswers>) => isNeeded(question.id, asking) }
}

export const checkFeature: FormFeature<WorkAnswers> = {
  form,
  async handIn({ tx, account, today }, answers) {
    const verdict = await verdictOf(tx, answers, today)
    await recordEvent(tx, {
      subjectKind: 'account',
      subject: account.id,
      kind: 'checked',
      actor: account.id,
      codes: { sector: answers.sector, outcome: verdict.outcome },
    })
    const answer = answerView(verdict, answers, await stageNow(tx))
    return { done: true, reply: { say: [answer, { text: w('menu:again'), keyboard: 'menu' }] } }
  },
}

export function checkScreens(screens: Composer<BotContext>, _book: FormBook): void {
  screens.command(['cek', 'syarat'], ctx => ctx.show(first))
  screens.command('start', (ctx, next) => (ctx.match === 'cek' ? ctx.show(first) : next()))
  screens.filter(said(w('menu:check'))).use(ctx => ctx.show(first))
  screens.callbackQuery(links.check, ctx => ctx.show(first))
  screens.callbackQuery(BEGIN, ctx => ctx.show(begin))
  screens.callbackQuery(ALREADY, ctx => ctx.show(already))
}

/** "Cek" makes people think of lists of aid: so first, what they want to see. */
const first: Screen = async turn => ({
  say: [
    await withWayBack(turn, {
      text: w('check:first.text'),
      voice: 'check:first.text',
      rows: [
        [{ label: w('check:first.canI'), data: BEGIN, style: 'primary' }],
        [{ label: w('check:first.already'), data: ALREADY }],
        [{ label: w('check:first.where'), data: links.status }],
      ],
    }),
  ],
})

const begin: Screen = turn => openForm(turn, checkFeature, { intro: w('check:intro'), replaceOpen: true })

/** The same for everybody: nobody learns from the bot whether a NIK is covered. */
const already: Screen = () => {
  const view: View = {
    text: w('check:already'),
    voice: 'check:already',
    rows: [[{ label: w('menu:status'), data: links.status }], [{ label: w('menu:ask'), data: links.ask }]],
  }
  return Promise.resolve({ say: [view] })
}
