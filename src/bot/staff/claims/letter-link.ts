/** The way to the one-time page with a claim's cover letter: nothing with a full NIK goes through the chat. */
import { claimForOfficer } from '../../../records/claims/hold.ts'
import { hasLetter } from '../../../records/claims/office/letters.ts'
import { makePass } from '../../../records/passes/passes.ts'
import { numberWordsOf } from '../../claims/words.ts'
import { hourWords } from '../../format.ts'
import type { Screen } from '../../house.ts'
import { words as w } from '../../words.ts'
import { deskButton } from '../gate.ts'
import { backButton, refusedReply } from './words.ts'

export const letterScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account, house } = turn
    const tried = `pk:letter:${id}`
    const found = await claimForOfficer(tx, { id, officer: account.id }, 'claim-money')
    if (!found.ok) return refusedReply(turn, found, id, tried)
    const back = [[backButton(found.claim)], [deskButton]]
    if (!hasLetter(found.claim)) return { say: [{ text: w('letters:notYet'), rows: back }] }
    if (!house.hasPages()) return { say: [{ text: w('lists:chat.noAddress'), rows: back }] }
    const made = await makePass(tx, { account: account.id, list: 'letters', about: id })
    if (!made.ok) return refusedReply(turn, made, id, tried)
    const url = house.passUrl(made.token)
    const text = w('letters:link', {
      number: numberWordsOf(found.claim),
      until: hourWords(made.pass.expiresAt),
    })
    const rows = [
      [{ label: w('lists:chat.open'), url }],
      [{ label: w('lists:chat.copy'), copy: url }],
      ...back,
    ]
    return { say: [{ text, rows }] }
  }
