/** A decision that can still be taken back: what it says, and its two buttons. */
import { showPublicNumber } from '../../../program/public-number.ts'
import type { MadeDecision } from '../../../records/review/decision-rows.ts'
import { answersOf } from '../../../records/registrations/answers.ts'
import { registrationById } from '../../../records/registrations/registration-rows.ts'
import type { Tx } from '../../../store/store.ts'
import { escapeHtml } from '../../html.ts'
import { reasonWords } from '../../reasons.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'

/** Followed by the decision's id. */
export const UNDO = 'pt:undo:'
export const SEND = 'pt:send:'

export const undoRow = ({ id }: MadeDecision): Button[] => [
  { label: w('staff:decided.undo'), data: `${UNDO}${id}` },
  { label: w('staff:decided.sendNow'), data: `${SEND}${id}` },
]

/** "✅ Disetujui: 404-643-243, Sutrisno Hadi", with the reason and the personal line that will be told. */
export async function whatWords(tx: Tx, decision: MadeDecision): Promise<string> {
  const file = await registrationById(tx, decision.registration)
  const name = file ? (await answersOf(tx, file)).name : ''
  const status = decision.leadsTo as 'approved' | 'returned' | 'rejected' | 'waiting-list'
  const line = w(`staff:done.${status}`, {
    number: file ? showPublicNumber(file.number) : '',
    name: escapeHtml(name),
  })
  const reason = reasonWords(decision.leadsTo, decision.reason)
  const note = decision.note === undefined ? '' : w('notice:note', { note: escapeHtml(decision.note) })
  return [line, reason, note].filter(part => part !== '').join('\n')
}
