/** How registrations and claims go, row by row with all that hangs on them: when their time is over, or their owner asks. */
import { and, eq, inArray, type SQL } from 'drizzle-orm'
import type { Tx } from '../../store/store.ts'
import { erase } from '../documents/documents.ts'

type Why = 'retention' | 'data-erased'

/** Whole registrations, with papers that anybody sent for them. A claim that named one stays, and names it no more. */
export async function eraseRegistrations(tx: Tx, ids: readonly string[], why: Why): Promise<void> {
  if (ids.length === 0) return
  const { registrations, decisions, visits, fileCodes, batchFiles, documents, claims } = tx.t
  await erasePapers(tx, inArray(documents.registration, [...ids]), why)
  for (const table of [decisions, visits, fileCodes, batchFiles] as const)
    await tx.db.delete(table).where(and(eq(table.city, tx.city), inArray(table.registration, [...ids])))
  await tx.db
    .update(claims)
    .set({ registration: null })
    .where(and(eq(claims.city, tx.city), inArray(claims.registration, [...ids])))
  await tx.db
    .delete(registrations)
    .where(and(eq(registrations.city, tx.city), inArray(registrations.id, [...ids])))
}

/** All that hangs on claims: heirs' accounts and children, codes, bank changes, papers. Their own rows are the caller's. */
export async function eraseClaimParts(tx: Tx, ids: readonly string[], why: Why): Promise<void> {
  if (ids.length === 0) return
  const { claimChildren, claimAccounts, claimCodes, claimPapers, bankChanges, documents } = tx.t
  await erasePapers(tx, inArray(documents.claim, [...ids]), why)
  for (const table of [claimChildren, claimAccounts, claimCodes, claimPapers, bankChanges] as const)
    await tx.db.delete(table).where(and(eq(table.city, tx.city), inArray(table.claim, [...ids])))
}

/** Their sealed files go by jobs, which need no row any more. */
async function erasePapers(tx: Tx, which: SQL, why: Why): Promise<void> {
  const { documents } = tx.t
  const where = and(eq(documents.city, tx.city), which)
  for (const { id } of await tx.db.select({ id: documents.id }).from(documents).where(where))
    await erase(tx, id, why)
  await tx.db.delete(documents).where(where)
}
