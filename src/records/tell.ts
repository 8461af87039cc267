/**
 * Who hears about a file, and what becomes of it when no message can arrive: a field officer goes there.
 */
import type { Reader, Tx } from '../store/store.ts'
import { accountById } from './accounts.ts'
import type { CaseNoticeKind, Notice } from './notices.ts'
import { belongsTo, type Registration } from './registrations/registration-rows.ts'
import { dropVisit, openVisit } from './visits/visits.ts'

/** The notices for the people of a file; tasks for the field officer instead where no message would arrive. */
export async function tellPeopleOf(tx: Tx, file: Registration, kind: CaseNoticeKind): Promise<Notice[]> {
  const accounts = accountsOf(file)
  if (accounts.length === 0) return openVisit(tx, file.id, 'no-account')
  const notices: Notice[] = []
  for (const account of accounts) {
    const isReached = (await accountById(tx, account))?.reachable === true
    notices.push(
      ...(isReached
        ? [{ kind, account, registration: file.id }]
        : await openVisit(tx, file.id, 'unreachable')),
    )
  }
  return notices
}

/**
 * The person looked up where their file stands: nobody needs to go there any more, unless somebody else is still to be
 * told.
 */
export async function readByOwner(tx: Tx, file: Registration, account: string): Promise<void> {
  const others = accountsOf(file).filter(one => one !== account)
  if (others.length === 0 && belongsTo(file, account))
    await dropVisit(tx, { registration: file.id, by: account })
}

/** Who handed it in and the worker who confirmed it; of the office's people only the worker counts. */
export function accountsOf(file: Registration): string[] {
  const worker = file.consent === 'account' && file.consentBy !== undefined ? [file.consentBy] : []
  return file.filedByOffice ? worker : [...new Set([file.account, ...worker])]
}

/** `in-person`: no message would arrive at anybody of this file, so a field officer is to go there. */
export async function reachOf(reader: Reader, file: Registration): Promise<'reached' | 'in-person'> {
  for (const account of accountsOf(file))
    if ((await accountById(reader, account))?.reachable) return 'reached'
  return 'in-person'
}
