/** Somebody forgot their PIN: an officer who has seen the KTP lets them choose another, from the file or the member. */
import { and, eq, isNull } from 'drizzle-orm'
import type { Reader, Tx } from '../../store/store.ts'
import { accountById } from '../accounts.ts'
import { claimById } from '../claims/claim-rows.ts'
import { linkedAccount } from '../members/links.ts'
import { personById } from '../members/people.ts'
import type { Notice } from '../notices.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { registrationById } from '../registrations/registration-rows.ts'
import { forgetAccountPin, lockOf } from './lock.ts'

/** Whose PIN: of a file's worker, of a member, of the row of who sees a claim. */
export type LockHolder =
  { readonly registration: string } | { readonly person: string } | { readonly seer: string }

/** The account has none that could be reset; an officer does not reset their own. */
export type LockReset =
  { ok: true; notices: Notice[] } | { ok: false; error: 'not-found' | 'no-pin' | 'oneself' } | Denied

export async function resetAccountPin(
  tx: Tx,
  { officer, of }: { officer: string; of: LockHolder },
): Promise<LockReset> {
  const holder = await holderOf(tx, of)
  const allowed = await authorise(tx, officer, 'reset-account-pin', holder?.kelurahan)
  if (!allowed.ok) return allowed
  if (!holder) return { ok: false, error: 'not-found' }
  const { account } = holder
  if (account === officer) return { ok: false, error: 'oneself' }
  if (!(await lockOf(tx, account)).hasPin) return { ok: false, error: 'no-pin' }
  await forgetAccountPin(tx, account, officer)
  return { ok: true, notices: [{ kind: 'lock-reset', account, about: '' }] }
}

/** Whether there is a PIN that an officer could reset. */
export async function hasAccountPin(reader: Reader, of: LockHolder): Promise<boolean> {
  const holder = await holderOf(reader, of)
  return holder !== undefined && (await lockOf(reader, holder.account)).hasPin
}

interface Holder {
  readonly account: string
  readonly kelurahan: string
}

/** The KTP proves who the worker is: the account of whoever only handed the file in for them is not meant. */
async function holderOf(reader: Reader, of: LockHolder): Promise<Holder | undefined> {
  const holder = await anyHolder(reader, of)
  return holder && (await accountById(reader, holder.account)) ? holder : undefined
}

async function anyHolder(reader: Reader, of: LockHolder): Promise<Holder | undefined> {
  if ('person' in of) {
    const [person, account] = [await personById(reader, of.person), await linkedAccount(reader, of.person)]
    return person && account !== undefined ? { account, kelurahan: person.kelurahan ?? '' } : undefined
  }
  if ('seer' in of) {
    const { claimAccounts } = reader.t
    const [seer] = await reader.db
      .select({ account: claimAccounts.account, claim: claimAccounts.claim })
      .from(claimAccounts)
      .where(
        and(
          eq(claimAccounts.city, reader.city),
          eq(claimAccounts.id, of.seer),
          isNull(claimAccounts.endedAt),
        ),
      )
    const claim = seer && (await claimById(reader, seer.claim))
    return seer && claim ? { account: seer.account, kelurahan: claim.kelurahan ?? '' } : undefined
  }
  const file = await registrationById(reader, of.registration)
  if (!file) return undefined
  const { kelurahan } = file
  if (file.consent === 'account' && file.consentBy !== undefined)
    return { account: file.consentBy, kelurahan }
  return file.forSelf && !file.filedByOffice ? { account: file.account, kelurahan } : undefined
}
