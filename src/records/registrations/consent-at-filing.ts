/**
 * Whether the worker agrees, as far as it is known when a file is handed in or corrected: their own file needs nobody's yes;
 * for another it is proved later (`worker-consent.ts`), unless an officer hears it now.
 */
import type { Tx } from '../../store/store.ts'
import type { RegistrationAnswers, Submission } from './answers.ts'
import { note } from './note.ts'
import { belongsTo, type Registration } from './registration-rows.ts'

/** Of a file that is handed in. */
export function consentAtFirst(tx: Tx, submission: Submission) {
  if (submission.answers.forSelf) return { consent: 'own' }
  const filedBy = submission.byOffice ? ('office' as const) : null
  return { consent: 'unproven', filedBy, ...heardNow(tx, submission) }
}

/** Nobody has said yes for this person, or seen their papers. Only who files for themselves says yes by filing. */
export function unproven(answers: RegistrationAnswers, byOwner: boolean) {
  return {
    forSelf: answers.forSelf,
    consent: answers.forSelf && byOwner ? 'own' : 'unproven',
    consentBy: null,
    consentAt: null,
    papersSeenBy: null,
    papersSeenAt: null,
  }
}

/** What was said before stays said, unless it is about another worker now. */
export function heardAgain(
  tx: Tx,
  file: Registration,
  change: Pick<Submission, 'byOffice' | 'account'>,
  otherWorker: boolean,
) {
  const isOpen = otherWorker || file.consent === 'unproven' || file.consent === 'refused'
  return isOpen && !belongsTo(file, change.account) ? heardNow(tx, change) : undefined
}

/** The worker sat beside the officer and said yes. */
function heardNow(tx: Tx, { byOffice, account }: Pick<Submission, 'byOffice' | 'account'>) {
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
