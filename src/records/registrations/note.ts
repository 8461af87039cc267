/** What goes on record about a registration when it is handed in, corrected or taken back. */
import type { Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import type { Submission } from './answers.ts'
import type { Registration } from './registration-rows.ts'

export function note(
  tx: Tx,
  { id }: Registration,
  kind: 'submitted' | 'corrected' | 'withdrawn' | 'marked-double' | 'consent-confirmed',
  actor: string,
  codes: Record<string, string>,
): Promise<void> {
  return recordEvent(tx, { subjectKind: 'registration', subject: id, kind, actor, codes })
}

/** The worker sat beside the officer and said yes. */
export function heardNow(tx: Tx, { byOffice, account }: Pick<Submission, 'byOffice' | 'account'>) {
  if (!byOffice || byOffice.present === 'nobody') return undefined
  return { consent: 'officer', consentBy: account, consentAt: tx.now } as const
}

/** An officer heard the yes, and who sat there. */
export function noteHeard(
  tx: Tx,
  file: Registration,
  { account, byOffice }: Pick<Submission, 'account' | 'byOffice'>,
): Promise<void> {
  return note(tx, file, 'consent-confirmed', account, {
    how: 'officer',
    present: byOffice?.present ?? 'nobody',
  })
}
