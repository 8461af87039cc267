/**
 * Another account for the payment: never by chat alone. The heir comes to the counter, one officer enters it, a second one
 * confirms, and whoever sees the claim is told at once, so that a thief is noticed.
 */
import { and, eq } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import type { Denied } from '../office/officers.ts'
import { takeTurn } from '../registration-rows.ts'
import { accountsOfClaim } from './access.ts'
import type { BankAccount } from './body.ts'
import { bodyIn, moveClaim, sealBody, type Claim, type ClaimOvertaken } from './claim-rows.ts'
import { claimForOfficer } from './hold.ts'

export interface BankChange {
  readonly id: string
  readonly account: BankAccount
  readonly madeBy: string
  readonly madeAt: Date
}

export type BankChanged =
  | { ok: true; claim: Claim; notices: Notice[] }
  | { ok: false; error: 'not-found' | 'waits-already' | 'same-officer' | 'ended' }
  | ClaimOvertaken
  | Denied

/** The heir is here with their KTP. Where no account is known yet it takes the same two. */
export async function askBankChange(
  tx: Tx,
  of: { id: string; officer: string; bank: BankAccount },
): Promise<BankChanged> {
  await takeTurn(tx, 'claims')
  const found = await claimForOfficer(tx, of, 'claim-money')
  if (!found.ok) return found
  const { claim } = found
  if (claim.endedAt !== undefined) return { ok: false, error: 'ended' }
  if (await openBankChange(tx, of.id)) return { ok: false, error: 'waits-already' }
  const id = makeId()
  await tx.db.insert(tx.t.bankChanges).values({
    city: tx.city,
    id,
    claim: of.id,
    accountSealed: tx.vault.seal('bank_changes.account', id, JSON.stringify(of.bank)),
    state: 'open',
    madeBy: of.officer,
    madeAt: tx.now,
  })
  await note(tx, of.id, 'bank-change-asked', of.officer)
  return { ok: true, claim, notices: await toHolders(tx, of.id) }
}

/** The second officer's word, yes or no. */
export async function settleBankChange(
  tx: Tx,
  of: { id: string; officer: string; yes: boolean },
): Promise<BankChanged> {
  await takeTurn(tx, 'claims')
  const found = await claimForOfficer(tx, of, 'claim-money')
  if (!found.ok) return found
  const { claim, row } = found
  const change = await openBankChange(tx, of.id)
  if (!change) return { ok: false, error: 'ended' }
  // Whoever entered it may take it back, but not confirm it.
  if (of.yes && change.madeBy === of.officer) return { ok: false, error: 'same-officer' }
  const { bankChanges } = tx.t
  await tx.db
    .update(bankChanges)
    .set({ state: of.yes ? 'done' : 'declined', endedBy: of.officer, endedAt: tx.now })
    .where(and(eq(bankChanges.city, tx.city), eq(bankChanges.id, change.id)))
  await note(tx, of.id, of.yes ? 'bank-changed' : 'bank-change-declined', of.officer)
  if (!of.yes) return { ok: true, claim, notices: [] }
  const body = { ...bodyIn(tx, row), bank: change.account }
  const moved = await moveClaim(tx, claim, claim.status, 'officer', { bodySealed: sealBody(tx, of.id, body) })
  return moved.ok ? { ...moved, notices: await toHolders(tx, of.id) } : moved
}

export async function openBankChange(reader: Reader, claim: string): Promise<BankChange | undefined> {
  const { bankChanges } = reader.t
  const [row] = await reader.db
    .select()
    .from(bankChanges)
    .where(
      and(eq(bankChanges.city, reader.city), eq(bankChanges.claim, claim), eq(bankChanges.state, 'open')),
    )
  if (!row) return undefined
  const account: BankAccount = JSON.parse(
    reader.vault.open('bank_changes.account', row.id, row.accountSealed),
  )
  return { id: row.id, account, madeBy: row.madeBy, madeAt: row.madeAt }
}

const toHolders = async (tx: Tx, claim: string): Promise<Notice[]> =>
  (await accountsOfClaim(tx, claim, 'all')).map(({ account }) => ({ kind: 'bank-change', account, claim }))

const note = (
  tx: Tx,
  subject: string,
  kind: 'bank-change-asked' | 'bank-changed' | 'bank-change-declined',
  actor: string,
) => recordEvent(tx, { subjectKind: 'claim', subject, kind, actor })
