/**
 * The scholarship goes on year by year, and each year the family asks for it anew: a reminder from 1 July on, once for each
 * school year while a child is entitled, and the word that it was done. No day of the calendar is known by which it must be.
 */
import { and, asc, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm'
import { firstDayOf, schoolYearOf } from '../../../program/benefits/school.ts'
import type { Reader, Tx } from '../../../store/store.ts'
import { recordEvent } from '../../events.ts'
import { dayAt } from '../../jakarta.ts'
import type { Notice } from '../../notices.ts'
import type { Denied } from '../../office/officers.ts'
import { takeTurn } from '../../turn.ts'
import { accountsOfClaims, claimSeenBy } from '../access.ts'
import { claimById } from '../claim-rows.ts'
import { claimForOfficer, type ClaimClosed } from '../hold.ts'

const CHUNK = 10

/** The school year that has begun, by its first calendar year: 2026 for 2026/2027. */
export const schoolYearNow = ({ now }: Pick<Reader, 'now'>): number => schoolYearOf(dayAt(now))

/**
 * Reminds the families of the next claims in turn.
 * @returns isDone: nobody is left to be reminded for this school year.
 */
export async function remindOfScholarship(tx: Tx): Promise<{ notices: Notice[]; isDone: boolean }> {
  const due = await claimsDue(tx)
  if (due.length === 0) return { notices: [], isDone: true }
  const year = schoolYearNow(tx)
  await tx.db
    .update(tx.t.claimChildren)
    .set({ remindedFor: year })
    .where(and(inArray(tx.t.claimChildren.claim, due), isDueChild(tx, year)))
  for (const claim of due)
    await recordEvent(tx, {
      subjectKind: 'claim',
      subject: claim,
      kind: 'scholarship-reminded',
      actor: 'system',
      codes: { year },
    })
  const holders = await accountsOfClaims(tx, due, 'all')
  const notices = holders.map(({ account, claim }): Notice => ({ kind: 'scholarship-due', account, claim }))
  return { notices, isDone: due.length < CHUNK }
}

/**
 * Paid before the school year began, so that its first year is behind it, and with somebody who hears of it.
 */
async function claimsDue(reader: Reader): Promise<string[]> {
  const { claims, claimChildren, claimAccounts } = reader.t
  const year = schoolYearNow(reader)
  const rows = await reader.db
    .selectDistinct({ claim: claimChildren.claim })
    .from(claimChildren)
    .innerJoin(claims, and(eq(claims.city, claimChildren.city), eq(claims.id, claimChildren.claim)))
    .innerJoin(
      claimAccounts,
      and(
        eq(claimAccounts.city, claimChildren.city),
        eq(claimAccounts.claim, claimChildren.claim),
        eq(claimAccounts.sees, 'all'),
        isNull(claimAccounts.endedAt),
      ),
    )
    .where(and(isDueChild(reader, year), eq(claims.status, 'paid'), lt(claims.paidOn, firstDayOf(year))))
    .orderBy(asc(claimChildren.claim))
    .limit(CHUNK)
  return rows.map(({ claim }) => claim)
}

/** Under 23 when the school year begins, not yet confirmed or reminded of for it. */
function isDueChild(reader: Reader, year: number) {
  const { claimChildren } = reader.t
  return and(
    eq(claimChildren.city, reader.city),
    or(isNull(claimChildren.endsOn), gt(claimChildren.endsOn, firstDayOf(year))),
    or(isNull(claimChildren.remindedFor), lt(claimChildren.remindedFor, year)),
    or(isNull(claimChildren.confirmedFor), lt(claimChildren.confirmedFor, year)),
  )
}

export type ScholarshipConfirmed =
  /** `year`: 2026 for 2026/2027. `isNew`: nobody had said so before. */
  | { ok: true; year: number; isNew: boolean }
  /** `not-paid`: there is no scholarship yet. `ended`: the child is 23, or has left school. */
  | { ok: false; error: 'not-found' | 'not-paid' | 'ended' }

/** Whoever sees all of the claim says that this school year was asked for at BPJS. */
export async function confirmScholarship(
  tx: Tx,
  of: { claim: string; child: string; account: string },
): Promise<ScholarshipConfirmed> {
  await takeTurn(tx, 'claims')
  const seen = await claimSeenBy(tx, { id: of.claim, account: of.account })
  if (seen?.sees !== 'all') return { ok: false, error: 'not-found' }
  return confirm(tx, { ...of, by: of.account })
}

/** The same, by an officer: at the counter, perhaps from a guardian who has no account. */
export async function confirmScholarshipAtOffice(
  tx: Tx,
  of: { claim: string; child: string; officer: string },
): Promise<ScholarshipConfirmed | ClaimClosed | Denied> {
  await takeTurn(tx, 'claims')
  const found = await claimForOfficer(tx, { id: of.claim, officer: of.officer }, 'tick-claim-papers')
  if (!found.ok) return found
  return confirm(tx, { ...of, by: of.officer })
}

async function confirm(
  tx: Tx,
  { claim, child, by }: { claim: string; child: string; by: string },
): Promise<ScholarshipConfirmed> {
  const { claimChildren } = tx.t
  const isIt = and(
    eq(claimChildren.city, tx.city),
    eq(claimChildren.claim, claim),
    eq(claimChildren.id, child),
  )
  const [known] = await tx.db.select().from(claimChildren).where(isIt)
  if (!known) return { ok: false, error: 'not-found' }
  if ((await claimById(tx, claim))?.status !== 'paid') return { ok: false, error: 'not-paid' }
  const year = schoolYearNow(tx)
  if (known.endsOn !== null && known.endsOn <= firstDayOf(year)) return { ok: false, error: 'ended' }
  if (known.confirmedFor === year) return { ok: true, year, isNew: false }
  await tx.db.update(claimChildren).set({ confirmedFor: year, changedAt: tx.now }).where(isIt)
  await recordEvent(tx, {
    subjectKind: 'claim',
    subject: claim,
    kind: 'scholarship-confirmed',
    actor: by,
    codes: { child, year },
  })
  return { ok: true, year, isNew: true }
}
