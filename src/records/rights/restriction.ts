/**
 * Restricted use (UU 27/2022 Pasal 11 and 41): what is kept of somebody is used for what the law asks of the office, and for
 * nothing else. The newest word of their account holds; the office says it begins, they alone say it ends.
 */
import { and, eq, isNull } from 'drizzle-orm'
import type { Reader, Tx } from '../../store/store.ts'
import { chooseConsent, consentOf, recordConsent } from '../consents.ts'
import { linkedAccount } from '../members/links.ts'
import type { Registration } from '../registrations/registration-rows.ts'
import { CONSENT_LIST_VERSION } from './choices.ts'
import { isOwnFile } from './own.ts'

/** Since when; undefined where it is not. */
export async function restrictedSince(reader: Reader, account: string): Promise<Date | undefined> {
  const said = await consentOf(reader, account, 'restricted')
  return said?.given === true ? said.at : undefined
}

/** No news and no invitations; what they asked the bot leaves the office's list of what is yet to be answered. */
export async function restrict(tx: Tx, account: string): Promise<void> {
  const version = CONSENT_LIST_VERSION
  await recordConsent(tx, { account, purpose: 'restricted', version, given: true })
  for (const purpose of ['announce-info', 'announce-event'] as const)
    await recordConsent(tx, { account, purpose, version, given: false })
  const { asked } = tx.t
  await tx.db
    .update(asked)
    .set({ settledBy: account })
    .where(and(eq(asked.city, tx.city), eq(asked.account, account), isNull(asked.settledBy)))
}

/** At once. News stays off until they want it again. */
export async function endRestriction(tx: Tx, account: string): Promise<void> {
  if (!(await restrictedSince(tx, account))) return
  await chooseConsent(tx, { account, purpose: 'restricted', version: CONSENT_LIST_VERSION, given: false })
}

/** Since when the person whose file it is has its use restricted. */
export async function fileRestrictedSince(reader: Reader, file: Registration): Promise<Date | undefined> {
  const accounts = [file.account, file.consentBy].filter(one => one !== undefined)
  const owner = accounts.find(account => isOwnFile(file, account))
  return owner === undefined ? undefined : restrictedSince(reader, owner)
}

/** The same of a member, by the account that is linked to them. */
export async function memberRestrictedSince(reader: Reader, person: string): Promise<Date | undefined> {
  const account = await linkedAccount(reader, person)
  return account === undefined ? undefined : restrictedSince(reader, account)
}
