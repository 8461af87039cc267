/** What an officer reads when somebody was faster, or a file is not theirs to decide on. */
import { knownOfficer, type Denied } from '../../../records/office/officers.ts'
import type { Overtaken } from '../../../records/registrations/registration-rows.ts'
import type { Conflict } from '../../../records/review/conflict.ts'
import type { Obstacle } from '../../../records/review/decide.ts'
import type { TakenByColleague } from '../../../records/review/hold.ts'
import type { Tx } from '../../../store/store.ts'
import { hourWords, momentWords } from '../../format.ts'
import * as links from '../../links.ts'
import type { Reply, Turn } from '../../house.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { colleagueName } from '../colleague.ts'

export type Refusal =
  { readonly ok: false; readonly error: 'not-found' | Conflict | Obstacle } | TakenByColleague | Overtaken

/**
 * @param id of the file; it is offered to be opened again, at its present version.
 * @param tried data of the button that was tapped: it goes on there once a PIN that was missing is right.
 */
export async function refusedReply(
  turn: Turn,
  refusal: Refusal | Denied,
  id: string,
  tried = `${links.reviewFile}${id}`,
): Promise<Reply> {
  if (refusal.error === 'denied') return deniedReply(turn, refusal, tried)
  const { tx, account } = turn
  const back: Button[][] =
    refusal.error === 'not-found'
      ? []
      : [[{ label: w('staff:backToFile'), data: `${links.reviewFile}${id}` }]]
  const rows = [...back, ...afterwards]
  return { say: [{ text: await refusalWords(tx, refusal, account.id), rows }] }
}

export const afterwards: readonly (readonly Button[])[] = [
  [{ label: w('staff:nextFile'), data: 'pt:first', style: 'primary' }],
  [deskButton],
]

async function refusalWords(tx: Tx, refusal: Refusal, officer: string): Promise<string> {
  switch (refusal.error) {
    case 'decided-already':
      return w('staff:refused.decided-already', {
        status: w(`status:short.${refusal.status}`),
        by: await whoWords(tx, refusal.by, officer),
        when: refusal.at ? momentWords(refusal.at) : '',
      })
    case 'taken':
      return w('staff:refused.taken', {
        by: await colleagueName(tx, refusal.by),
        until: hourWords(refusal.until),
      })
    default:
      return w(`staff:refused.${refusal.error}`)
  }
}

/** The officer themselves, a colleague by name, or the one whose file it is. */
export async function whoWords(tx: Tx, account: string | undefined, officer: string): Promise<string> {
  if (account === undefined) return w('staff:refused.byOwner')
  if (account === officer) return w('staff:refused.byYou')
  const isOfOffice = (await knownOfficer(tx, account)) !== undefined
  return isOfOffice ? colleagueName(tx, account) : w('staff:refused.byOwner')
}
