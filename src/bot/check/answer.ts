/**
 * The answer to "Bisa ikut?": the outcome, each rule that decided it in one sentence, what to do next, and who decides.
 */
import type { Verdict } from '../../program/eligibility.ts'
import { listWords, monthWords, rupiahWords } from '../format.ts'
import * as links from '../links.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'
import { laterWords, type YearStage } from '../year-stage.ts'
import { carry } from './carry.ts'
import type { WorkAnswers } from './questions.ts'
import { deciding, reasonLine, reasonSentence } from './reasons.ts'

/** @param stage of the year that a registration would ask for. */
export function answerView(verdict: Verdict, answers: WorkAnswers, stage: YearStage): View {
  const isClosed = stage.state === 'closed'
  const parts = [
    w(`check:outcome.${verdict.outcome}`),
    whyWords(verdict),
    nextWords(verdict, isClosed),
    ...stageWords(verdict, stage),
    selfPayWords(verdict),
    w('check:outcome.office'),
  ]
  const text = parts.filter(part => part !== '').join('\n\n')
  return { text, voice: `check:outcome.${verdict.outcome}`, rows: buttons(verdict, answers, isClosed) }
}

/** Only for who could register. */
function stageWords({ outcome }: Verdict, stage: YearStage): string[] {
  if (outcome === 'not-yet') return []
  return stage.state === 'closed' ? [w('year:public.closedAnswer', { year: stage.year })] : laterWords(stage)
}

/** What decided; and, where it is still open to the person, that this year's criteria are not set. */
function whyWords(verdict: Verdict): string {
  // Where all is well, one sentence says so: the answer is to fit on the screen of a phone.
  if (verdict.outcome === 'eligible') return fitsWords(verdict)
  const lines = deciding(verdict).map(reasonSentence)
  if (verdict.outcome === 'needs-confirmation') lines.push(w('check:outcome.restFits'))
  const isNotSet = verdict.reasons.some(({ code }) => code === 'criteria-not-set')
  if (isNotSet && verdict.outcome !== 'not-yet') lines.push(w('check:reason.criteria-not-set'))
  return [w('check:outcome.why'), ...lines.map(line => `• ${line}`)].join('\n')
}

function fitsWords(verdict: Verdict): string {
  const reasons = listWords(deciding(verdict).map(({ code }) => reasonLine(code)))
  const isNotSet = verdict.reasons.some(({ code }) => code === 'criteria-not-set')
  const open = isNotSet ? [w('check:reason.criteria-not-set')] : []
  return [w('check:outcome.whyFits', { reasons }), ...open].join(' ')
}

function nextWords({ next }: Verdict, isClosed: boolean): string {
  const steps = next.filter(step => !(isClosed && step === 'register'))
  if (steps.length === 0) return ''
  return [w('check:outcome.next'), ...steps.map(step => `• ${w(`check:next.${step}`)}`)].join('\n')
}

/** Only where paying alone is open to this person. */
function selfPayWords({ selfPay }: Verdict): string {
  if (!selfPay) return ''
  const amount = rupiahWords(selfPay.perMonth)
  return selfPay.lastMonth
    ? w('check:selfPayUntil', { amount, month: monthWords(selfPay.lastMonth) })
    : w('check:selfPay', { amount })
}

function buttons(verdict: Verdict, answers: WorkAnswers, isClosed: boolean): Button[][] {
  const rows: Button[][] = []
  if (verdict.outcome !== 'not-yet' && !isClosed)
    rows.push([
      {
        label: w('check:outcome.registerNow'),
        data: `${links.registerFromCheck}${carry(answers)}`,
        style: 'success',
      },
    ])
  rows.push([{ label: w('check:outcome.askOffice'), data: links.ask }])
  rows.push([{ label: w('check:outcome.again'), data: links.check }])
  return rows
}
