/** A claim is taken back, after a question; and what can be done when it was refused. */
import { bodyOf } from '../../records/claims/claim-rows.ts'
import { withdrawClaim } from '../../records/claims/family/withdraw.ts'
import { setting } from '../../records/settings/settings.ts'
import type { Reader } from '../../store/store.ts'
import { escapeHtml } from '../html.ts'
import type { Screen } from '../house.ts'
import { officeLines } from '../menu/office.ts'
import { outgoingOf } from '../notices.ts'
import { words as w } from '../words.ts'
import { backTo, noSuchClaim, ofClaim, pageOf, shown, WITHDRAW_YES } from './ways.ts'
import { freeLine, noteWords, numberWordsOf, refusalWords } from './words.ts'

export const withdrawScreen = (id: string): Screen =>
  ofClaim(id, async (turn, { claim }) => {
    const text = `${w('claim:withdraw.ask', { number: numberWordsOf(claim) })}\n\n${freeLine}`
    const yes = { label: w('claim:withdraw.yes'), data: `${WITHDRAW_YES}${id}`, style: 'danger' as const }
    const back = { ...backTo(id), label: w('claim:withdraw.no') }
    return shown(turn, pageOf({ text, rows: [[yes]], back }))
  })

/** A second tap finds it withdrawn, and says the same. */
export const withdrawnScreen = (id: string): Screen =>
  ofClaim(id, async turn => {
    const withdrawn = await withdrawClaim(turn.tx, { id, account: turn.account.id })
    if (!withdrawn.ok && withdrawn.error === 'not-found') return noSuchClaim
    const { claim } = withdrawn
    const text = withdrawn.ok
      ? w('claim:withdraw.done', { number: numberWordsOf(claim) })
      : w(withdrawn.error === 'heirs-only' ? 'claim:withdraw.heirsOnly' : 'claim:withdraw.tooLate')
    return {
      ...(await shown(turn, pageOf({ text: `${text}\n\n${freeLine}`, back: backTo(id) }))),
      ...(withdrawn.ok ? { also: await outgoingOf(turn.tx, withdrawn.notices) } : {}),
    }
  })

export const objectScreen = (id: string): Screen =>
  ofClaim(id, async (turn, { claim }) => {
    if (claim.status !== 'refused') return noSuchClaim
    const text = w('claim:object.text', {
      number: numberWordsOf(claim),
      reason: [
        w('claim:one.reason', { reason: refusalWords(claim.reason) }),
        ...noteWords(await bodyOf(turn.tx, claim)),
      ].join('\n'),
      branch: await branchWords(turn.tx),
      office: await officeLines(turn.tx, false),
    })
    return shown(turn, pageOf({ text: `${text}\n\n${freeLine}`, back: backTo(id) }))
  })

/** Nothing where the office has not entered it. */
async function branchWords(reader: Reader): Promise<string> {
  const branch = await setting(reader, 'bpjs-branch')
  if (!branch) return ''
  const { name, address, phone } = branch
  return w('claim:object.branch', {
    name: escapeHtml(name),
    address: escapeHtml(address),
    phone: escapeHtml(phone),
  })
}
