/** The office mends the sum of a claim that was paid: the right one, why, and a look at both before the family hears of it. */
import { claimForOfficer } from '../../../records/claims/hold.ts'
import {
  correctPaidSum,
  SUM_MISTAKES,
  type SumCorrected,
  type SumMistake,
} from '../../../records/claims/office/paid-sum.ts'
import { numberWordsOf } from '../../claims/words.ts'
import { rupiahWords } from '../../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm } from '../../forms/form.ts'
import type { Screen, Turn } from '../../house.ts'
import { outgoingOf } from '../../notices.ts'
import { words as w } from '../../words.ts'
import { amountQuestion } from './steps.ts'
import { aboutOf, backButton, claimIn, endOfForm, listButton, refusedReply } from './words.ts'

type SumAnswers = { amount: number; why: SumMistake }

const sumData = (id: string, version: number): string => `pk:sum:${id}:${version}`

/** With the version that the officer looks at. */
export const sumScreen =
  (id: string, version: number): Screen =>
  async turn => {
    const found = await claimForOfficer(turn.tx, { id, officer: turn.account.id }, 'claim-money')
    if (!found.ok) return refusedReply(turn, found, id, sumData(id, version))
    const { claim } = found
    if (claim.status !== 'paid') return refusedReply(turn, { ok: false, error: 'not-paid' }, id)
    if (claim.version !== version) return refusedReply(turn, { ok: false, error: 'changed', claim }, id)
    const intro = w('claimdesk:sum.intro', {
      number: numberWordsOf(claim),
      amount: rupiahWords(claim.paidAmount ?? 0),
    })
    return openForm(turn, sumFeature, { about: aboutOf({ id, version }), intro, replaceOpen: true })
  }

export const sumFeature: FormFeature<SumAnswers> = {
  form: defineForm<SumAnswers>({
    id: 'klaim-jumlah',
    version: 1,
    passing: true,
    title: () => w('claimdesk:sum.title'),
    ending: 'summary',
    questions: [
      amountQuestion(w('claimdesk:sum.ask')),
      {
        id: 'why',
        kind: 'choice',
        ask: () => w('claimdesk:sum.why.ask'),
        label: () => w('claimdesk:sum.why.label'),
        options: () => SUM_MISTAKES.map(value => ({ value, label: w(`claimdesk:sum.why.${value}`) })),
      },
    ],
  }),
  async handIn(turn, { amount, why }, { about }): Promise<HandedIn> {
    const of = claimIn(about)
    const corrected = await correctPaidSum(turn.tx, { ...of, officer: turn.account.id, amount, why })
    return handedIn(turn, corrected, of)
  },
}

async function handedIn(
  turn: Turn,
  corrected: SumCorrected,
  { id, version }: { id: string; version: number },
): Promise<HandedIn> {
  if (corrected.ok) {
    const { claim, notices } = corrected
    const told =
      notices.length > 0 ? w('claimdesk:doneTold', { n: notices.length }) : w('claimdesk:doneNobody')
    const done = w('claimdesk:sum.done', {
      number: numberWordsOf(claim),
      amount: rupiahWords(claim.paidAmount ?? 0),
    })
    const view = { text: `${done}\n${told}`, rows: [[backButton(claim)], [listButton]] }
    return endOfForm(true, { say: [view], also: await outgoingOf(turn.tx, notices) })
  }
  if (corrected.error === 'same-sum' || corrected.error === 'sum-wrong')
    return { done: false, lead: w(`claimdesk:sum.${corrected.error}`), at: 'amount' }
  return endOfForm(false, await refusedReply(turn, corrected, id, sumData(id, version)))
}
