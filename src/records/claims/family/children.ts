/** Children whose scholarship a claim asks for. */
import { and, asc, eq } from 'drizzle-orm'
import { addYears, dateOf, parseDate, type PlainDate } from '../../../program/plain-date.ts'
import { SCHOLARSHIP_ENDS_AT } from '../../../program/benefits/rules.ts'
import { makeId } from '../../../store/ids.ts'
import type { Reader, Tx } from '../../../store/store.ts'
import { dayAt } from '../../jakarta.ts'
import type { ClaimChild } from '../body.ts'

export interface KnownChild {
  readonly id: string
  readonly child: ClaimChild
  /** The last school year that was confirmed, and reminded of, by its first calendar year. */
  readonly confirmedFor: number | undefined
  readonly remindedFor: number | undefined
  /** From this day on no more is due: 23 years. */
  readonly endsOn: PlainDate | undefined
}

/** The claim that asks for this child's scholarship. */
export async function claimOfChild(reader: Reader, child: string): Promise<string | undefined> {
  const { claimChildren } = reader.t
  const [row] = await reader.db
    .select({ claim: claimChildren.claim })
    .from(claimChildren)
    .where(and(eq(claimChildren.city, reader.city), eq(claimChildren.id, child)))
  return row?.claim
}

export async function childrenOf(reader: Reader, claim: string): Promise<KnownChild[]> {
  const { claimChildren } = reader.t
  const rows = await reader.db
    .select()
    .from(claimChildren)
    .where(and(eq(claimChildren.city, reader.city), eq(claimChildren.claim, claim)))
    .orderBy(asc(claimChildren.id))
  return rows.map(row => ({
    id: row.id,
    child: JSON.parse(reader.vault.open('claim_children.child', row.id, row.childSealed)) as ClaimChild,
    confirmedFor: row.confirmedFor ?? undefined,
    remindedFor: row.remindedFor ?? undefined,
    endsOn: parseDate(row.endsOn ?? ''),
  }))
}

/** The children as they are said now: those of before are forgotten. */
export async function setChildren(tx: Tx, claim: string, children: readonly ClaimChild[]): Promise<void> {
  const { claimChildren } = tx.t
  await tx.db
    .delete(claimChildren)
    .where(and(eq(claimChildren.city, tx.city), eq(claimChildren.claim, claim)))
  for (const child of children) {
    const id = makeId()
    await tx.db.insert(claimChildren).values({
      city: tx.city,
      id,
      claim,
      childSealed: tx.vault.seal('claim_children.child', id, JSON.stringify(child)),
      endsOn: child.level === 'left' ? dayAt(tx.now) : addYears(dateOf(child.born), SCHOLARSHIP_ENDS_AT),
      madeAt: tx.now,
      changedAt: tx.now,
    })
  }
}
