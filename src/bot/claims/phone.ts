/** The number by which the office may call about a report: offered once the first answer is given, never before. */
import { claimSeenBy } from '../../records/claims/access.ts'
import { givePhone } from '../../records/claims/family/phone.ts'
import { phoneWords } from '../format.ts'
import { openForm, type FormFeature } from '../forms/driver.ts'
import { defineForm } from '../forms/form.ts'
import type { Screen } from '../house.ts'
import { words as w } from '../words.ts'
import { known, phoneQuestion } from './questions.ts'

type PhoneAnswers = { phone: string }

const form = defineForm<PhoneAnswers>({
  id: 'hp-klaim',
  version: 1,
  passing: true,
  title: () => w('claims:phone.title'),
  ending: 'none',
  questions: [
    phoneQuestion({
      ask: w('claims:phone.ask'),
      help: w('claims:phone.help'),
      none: w('claims:phone.none'),
      noneAlso: w('claims:phone.noneAlso'),
    }),
  ],
})

export const phoneFeature: FormFeature<PhoneAnswers> = {
  form,
  async handIn({ tx, account }, answers, { about: id = '' }) {
    const phone = known(answers.phone)
    const given = phone === undefined ? undefined : await givePhone(tx, { id, account: account.id, phone })
    const text =
      phone === undefined || given === undefined
        ? w('claims:phone.notTaken')
        : w(given.ok ? 'claims:phone.taken' : 'claims:phone.tooLate', { phone: phoneWords(phone) })
    return { done: true, reply: { say: [{ text, keyboard: 'menu' }] } }
  },
}

export const phoneScreen =
  (id: string): Screen =>
  async turn => {
    const seen = await claimSeenBy(turn.tx, { id, account: turn.account.id })
    if (seen?.sees !== 'all') return { say: [], toast: w('menu:oldButton') }
    return openForm(turn, phoneFeature, { about: id, intro: w('claims:phone.intro'), replaceOpen: true })
  }
