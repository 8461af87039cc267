/**
 * Another account for the payment: never by chat alone. The heir comes to the counter, one officer enters it, a second one
 * confirms, and whoever sees the claim is told at once, so that a thief is noticed.
 */
import { and, eq } from 'drizzle-orm'
import { makeId } from '../../../store/ids.ts'
import type { Reader, Tx } from '../../../store/store.ts'
import { recordEvent } from '../../events.ts'
import type { Notice } from '../../notices.ts'
import { mayDo } from '../../../program/office.ts'
import { officerOf, type Denied } from '../../office/officers.ts'
import { takeTurn } from '../../turn.ts'
import { accountsOfClaim } from '../access.ts'
import type { BankAccount } from '../body.ts'
import { bodyIn, moveClaim, sealBody, type Claim, type ClaimOvertaken } from '../claim-rows.ts'
import { claimForOfficer, type ClaimClosed } from '../hold.ts'

export interface BankChange {
  readonly id: string
  readonly account: BankAccount
  readonly madeBy: string
  readonly madeAt: Date
}

export type BankChanged =
  | { ok: true; claim: Claim; notices: Notice[] }
  /** `asker-gone`: who entered it may not any more, so it is entered anew. */
  | { ok: false; error: 'waits-already' | 'same-officer' | 'ended' | 'asker-gone' }
  | ClaimClosed
  | ClaimOvertaken
  | Denied

/** The account and what is to take its place, in full, for an officer whose PIN was typed; the look goes on record. */
export async function seeBank(
  tx: Tx,
  of: { id: string; officer: string },
): Promise<
  | { ok: true; claim: Claim; account: BankAccount | undefined; change: BankChange | undefined }
  | ClaimClosed
  | Denied
> {
  const found = await claimForOfficer(tx, of, 'claim-money')
  if (!found.ok) return found
  await note(tx, of.id, 'bank-seen', of.officer)
  const { claim, row } = found
  return { ok: true, claim, account: bodyIn(tx, row).bank, change: await openBankChange(tx, of.id) }
}

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

/**
 * The second officer's word, yes or no.
 * @param of `change`: the one that they looked at; another one may have been asked for since.
 */
export async function settleBankChange(
  tx: Tx,
  of: { id: string; officer: string; yes: boolean; change?: string },
): Promise<BankChanged> {
  await takeTurn(tx, 'claims')
  const found = await claimForOfficer(tx, of, 'claim-money')
  if (!found.ok) return found
  const { claim, row } = found
  const change = await openBankChange(tx, of.id)
  if (!change || (of.change !== undefined && of.change !== change.id)) return { ok: false, error: 'ended' }
  if (of.yes && claim.endedAt !== undefined) return { ok: false, error: 'ended' }
  // Whoever entered it may take it back, but not confirm it.
  if (of.yes && change.madeBy === of.officer) return { ok: false, error: 'same-officer' }
  if (of.yes && !(await mayStill(tx, change.madeBy))) return { ok: false, error: 'asker-gone' }
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

/** Whether two officers have ever put an account in: otherwise the family itself gave it. */
export async function hasBankChange(reader: Reader, claim: string): Promise<boolean> {
  const { bankChanges } = reader.t
  const [row] = await reader.db
    .select({ id: bankChanges.id })
    .from(bankChanges)
    .where(
      and(eq(bankChanges.city, reader.city), eq(bankChanges.claim, claim), eq(bankChanges.state, 'done')),
    )
    .limit(1)
  return row !== undefined
}

/** Two officers means two who may: one whose phone was stolen since, or who has left, is none. */
async function mayStill(reader: Reader, account: string): Promise<boolean> {
  const officer = await officerOf(reader, account)
  return officer?.state === 'active' && mayDo(officer, 'claim-money')
}

/** The claim that a change is about. */
export async function claimOfChange(reader: Reader, id: string): Promise<string | undefined> {
  const { bankChanges } = reader.t
  const [row] = await reader.db
    .select({ claim: bankChanges.claim })
    .from(bankChanges)
    .where(and(eq(bankChanges.city, reader.city), eq(bankChanges.id, id)))
  return row?.claim
}

const toHolders = async (tx: Tx, claim: string): Promise<Notice[]> =>
  (await accountsOfClaim(tx, claim, 'all')).map(({ account }) => ({ kind: 'bank-change', account, claim }))

const note = (
  tx: Tx,
  subject: string,
  kind: 'bank-seen' | 'bank-change-asked' | 'bank-changed' | 'bank-change-declined',
  actor: string,
) => recordEvent(tx, { subjectKind: 'claim', subject, kind, actor })
