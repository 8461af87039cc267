/**
 * After a decision: what the officer reads, what the person hears, and the papers that leave the chat.
 */
import { showPublicNumber } from '../../program/public-number.ts'
import { accountById } from '../../records/accounts.ts'
import { answersOf, type Overtaken } from '../../records/registrations.ts'
import type { Decided } from '../../records/review.ts'
import type { Tx } from '../../store/store.ts'
import { momentWords } from '../format.ts'
import { escapeHtml } from '../html.ts'
import type { Reply } from '../house.ts'
import type { Button } from '../view.ts'
import * as links from '../links.ts'
import { outgoingOf } from '../notices.ts'
import { words as w } from '../words.ts'
import { removeShownPapers } from './documents.ts'

const afterwards: Button[][] = [
  [{ label: w('staff:next'), data: 'pt:first', style: 'primary' }],
  [{ label: w('staff:deskButton'), data: links.desk }],
]

/** Back to the file whose actions stand further up by now; its version is read again there. */
const backToFile = (id: string): Button[] => [{ label: w('staff:backToFile'), data: `pt:open:${id}:0` }]

export async function decidedReply(
  tx: Tx,
  decided: Decided,
  { officer, id }: { officer: string; id: string },
): Promise<Reply> {
  if (!decided.ok) {
    const rows = decided.error === 'not-found' ? afterwards : [backToFile(id), ...afterwards]
    return { say: [{ text: await refusalWords(tx, decided, officer), rows }] }
  }
  const { registration, notices } = decided
  const { name } = await answersOf(tx, registration)
  const status = registration.status as 'approved' | 'returned' | 'rejected' | 'waiting-list'
  const text = w(`staff:done.${status}`, {
    number: showPublicNumber(registration.number),
    name: escapeHtml(name),
  })
  return {
    say: [{ text, rows: afterwards }],
    also: [...(await outgoingOf(tx, notices)), ...(await removeShownPapers(tx, registration.id))],
  }
}

async function refusalWords(
  tx: Tx,
  refusal: Exclude<Decided, { ok: true }>,
  officer: string,
): Promise<string> {
  switch (refusal.error) {
    case 'decided-already':
      return w('staff:refused.decided-already', {
        status: w(`status:short.${refusal.status}`),
        by: await colleague(tx, refusal, officer),
        when: refusal.at ? momentWords(refusal.at) : '',
      })
    default:
      return w(`staff:refused.${refusal.error}`)
  }
}

async function colleague(
  tx: Tx,
  { by }: Extract<Overtaken, { error: 'decided-already' }>,
  officer: string,
): Promise<string> {
  if (by === officer) return w('staff:refused.byYou')
  const account = by === undefined ? undefined : await accountById(tx, by)
  return account ? w('staff:refused.byColleague', { id: account.address }) : w('staff:refused.byOwner')
}
