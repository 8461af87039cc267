/** Who saw a claim sees it no more: the family shuts out whom it let in itself, the office anybody. */
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import type { Denied } from '../office/officers.ts'
import { takeTurn } from '../turn.ts'
import { accessNotices, accountsOfClaim, claimSeenBy, isOpen } from './access.ts'
import { voidCodes } from './codes.ts'
import { claimForOfficer, type ClaimClosed } from './hold.ts'

/** Shuts an account out again. The last one that sees everything stays, unless the office does it. */
export async function shutOut(
  tx: Tx,
  {
    claim,
    account,
    by,
    byOffice = false,
  }: { claim: string; account: string; by: string; byOffice?: boolean },
): Promise<boolean> {
  const holders = await accountsOfClaim(tx, claim, 'all')
  if (!byOffice && holders.length === 1 && holders[0]?.account === account) return false
  const { claimAccounts } = tx.t
  const gone = await tx.db
    .update(claimAccounts)
    .set({ endedAt: tx.now, endedBy: by })
    .where(and(isOpen(tx, claim), eq(claimAccounts.account, account)))
    .returning({ id: claimAccounts.id })
  if (gone.length === 0) return false
  await voidCodes(tx, { claim, by, madeBy: account })
  await recordEvent(tx, {
    subjectKind: 'claim',
    subject: claim,
    kind: 'claim-shut-out',
    actor: by,
    codes: { account },
  })
  return true
}

export type ShutOutByFamily =
  | { ok: true; claim: string; notices: Notice[] }
  /** `by-office`: the office let them in, after it had seen a KTP, so the office shuts them out. */
  | { ok: false; error: 'not-found' | 'by-office'; claim?: string }

/**
 * Who sees everything shuts somebody out again whom the family let in.
 * @param of `seer`: the id of the row in `seersOf`.
 */
export async function shutOutByFamily(
  tx: Tx,
  of: { seer: string; account: string },
): Promise<ShutOutByFamily> {
  await takeTurn(tx, 'claims')
  const { claimAccounts } = tx.t
  const [row] = await tx.db
    .select()
    .from(claimAccounts)
    .where(and(eq(claimAccounts.city, tx.city), eq(claimAccounts.id, of.seer), isNull(claimAccounts.endedAt)))
  const own = row && (await claimSeenBy(tx, { id: row.claim, account: of.account }))
  if (!row || own?.sees !== 'all') return { ok: false, error: 'not-found' }
  const { claim } = row
  if (row.how !== 'allowed') return { ok: false, error: 'by-office', claim }
  await shutOut(tx, { claim, account: row.account, by: of.account })
  return { ok: true, claim, notices: await accessNotices(tx, claim, of.account) }
}

/** An officer shuts an account out, also the last one: a phone was stolen, somebody was never an heir. */
export async function shutOutAtOffice(
  tx: Tx,
  { claim, account, officer }: { claim: string; account: string; officer: string },
): Promise<{ ok: true; notices: Notice[] } | ClaimClosed | Denied> {
  await takeTurn(tx, 'claims')
  const found = await claimForOfficer(tx, { id: claim, officer }, 'claim-codes')
  if (!found.ok) return found
  const isNew = await shutOut(tx, { claim, account, by: officer, byOffice: true })
  return { ok: true, notices: isNew ? await accessNotices(tx, claim, officer) : [] }
}
