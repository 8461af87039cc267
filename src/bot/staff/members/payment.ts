/** A payment of the city for one month: how many people, how much, with which proof. The list of the people comes after it. */
import { MONTHLY_CONTRIBUTION } from '../../../program/contribution.ts'
import { keyOf, monthOfKey } from '../../../program/ledger.ts'
import { dateOf, partsOf } from '../../../program/plain-date.ts'
import { authorise } from '../../../records/office/officers.ts'
import { recordPayment } from '../../../records/members/payments.ts'
import { dateTextWords, dateWords, monthWords, numberWords, rupiahWords } from '../../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm, type Read } from '../../forms/form.ts'
import { readDay } from '../../forms/read/date.ts'
import { readLine } from '../../forms/read/line.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'

/** Data of the button that opens the form. */
export const NOTE_PAYMENT = 'an:pay'

type PaymentAnswers = {
  /** `YYYY-MM`. */
  month: string
  people: number
  /** Whole rupiah. */
  amount: number
  proof: string
  /** `YYYY-MM-DD`. */
  paidOn: string
}

const form = defineForm<PaymentAnswers>({
  id: 'iuran',
  version: 1,
  passing: true,
  title: () => w('member:payment.title'),
  ending: 'summary',
  questions: [
    {
      id: 'month',
      kind: 'text',
      ask: () => w('member:payment.month.ask'),
      label: () => w('member:payment.month.label'),
      show: value => monthWords(monthOfKey(value)),
      read: text => readMonth(text),
    },
    {
      id: 'people',
      kind: 'text',
      ask: () => w('member:payment.people.ask'),
      label: () => w('member:payment.people.label'),
      show: value => numberWords(value),
      read: text => readWhole(text, w('member:payment.people.wrong')),
    },
    {
      id: 'amount',
      kind: 'text',
      ask: () => w('member:payment.amount.ask'),
      label: () => w('member:payment.amount.label'),
      show: value => rupiahWords(value),
      read: text => readWhole(text, w('member:payment.amount.wrong')),
      doubt: (amount, { answers: { people = 0 } }) => {
        const tariff = MONTHLY_CONTRIBUTION.total.value
        if (amount === people * tariff) return undefined
        return w('member:payment.amount.differs', {
          people: numberWords(people),
          tariff: rupiahWords(tariff),
          expected: rupiahWords(people * tariff),
          amount: rupiahWords(amount),
        })
      },
    },
    {
      id: 'proof',
      kind: 'text',
      ask: () => w('member:payment.proof.ask'),
      label: () => w('member:payment.proof.label'),
      read: text => readLine(text, { w }),
    },
    {
      id: 'paidOn',
      kind: 'text',
      ask: () => w('member:payment.paidOn.ask'),
      label: () => w('member:payment.paidOn.label'),
      show: value => dateTextWords(value),
      read: text => readDay(text, { w }),
      options: ({ today }) => [
        { value: today, label: w('staff:stepForm.today', { date: dateWords(today) }) },
      ],
    },
  ],
})

const listsInButton: Button = { label: w('import:button'), data: links.listsIn, style: 'primary' }

export const paymentFeature: FormFeature<PaymentAnswers> = {
  form,
  async handIn(turn, { month, people, amount, proof, paidOn }): Promise<HandedIn> {
    const { tx, account } = turn
    const noted = await recordPayment(tx, { month, people, amount, proof, paidOn, officer: account.id })
    if (!noted.ok) return { done: true, reply: await deniedReply(turn, noted, NOTE_PAYMENT) }
    const text = noted.isNew
      ? w('member:payment.done', {
          month: monthWords(monthOfKey(month)),
          people: numberWords(people),
          amount: rupiahWords(amount),
        })
      : w('member:payment.known')
    const lead = { text: w('staff:recorded'), keyboard: 'menu' } as const
    return { done: true, reply: { say: [lead, { text, rows: [[listsInButton], [deskButton]] }] } }
  },
}

/** Asks the PIN first: a form that is refused at its end would have been typed for nothing. */
export const paymentScreen: Screen = async turn => {
  const allowed = await authorise(turn.tx, turn.account.id, 'lists')
  if (!allowed.ok) return deniedReply(turn, allowed, NOTE_PAYMENT)
  return openForm(turn, paymentFeature, { intro: w('member:payment.intro'), replaceOpen: true })
}

/** "November 2026", "11-2026": the first of that month is a day. */
function readMonth(text: string): Read<string> {
  const read = readDay(
    `1 ${text.trim().replace(/^(\d{1,2})\s*[-/. ]\s*(\d{4})$/, '/$1/$2')}`.replace('1 /', '1/'),
    { w },
  )
  if (!read.ok) return { ok: false, why: w('member:payment.month.wrong') }
  const { year, month } = partsOf(dateOf(read.value))
  return { ok: true, value: keyOf({ year, month }) }
}

/** Digits, however they are grouped, with "Rp" in front or not. */
function readWhole(text: string, why: string): Read<number> {
  const digits = text
    .replace(/^\s*rp\.?\s*/i, '')
    .replaceAll(/[.\s]/g, '')
    .replace(/,0*$/, '')
  const value = Number(digits)
  return /^\d{1,12}$/.test(digits) && value > 0 ? { ok: true, value } : { ok: false, why }
}
