/** The claims on the office's table: urgent ones first, then those past their day, then the oldest. */
import { and, asc, count, eq, inArray, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm'
import { hasAreas } from '../../../program/office.ts'
import type { Reader } from '../../../store/store.ts'
import type { Officer } from '../../office/officers.ts'
import { shapeClaim, type AnyClaimStatus, type Claim } from '../claim-rows.ts'
import { lastLateReceipt } from '../lateness.ts'

/** What is looked at: all that is open, what is late, at the office, at BPJS, accidents. */
export const CLAIM_FILTERS = ['open', 'late', 'office', 'bpjs', 'accidents', 'ended'] as const
export type ClaimFilter = (typeof CLAIM_FILTERS)[number]

const AT_OFFICE: readonly AnyClaimStatus[] = [
  'reported',
  'papers-missing',
  'papers-complete',
  'to-mend',
  'awaits-contribution',
  'awaits-basarnas',
]
const AT_BPJS: readonly AnyClaimStatus[] = ['handed-over', 'bpjs-checks', 'granted']

export async function claimsFor(
  reader: Reader,
  officer: Officer,
  {
    filter,
    status,
    skip,
    limit,
  }: { filter: ClaimFilter; status?: AnyClaimStatus; skip: number; limit: number },
): Promise<Claim[]> {
  const { claims } = reader.t
  const late = await isLate(reader)
  const ofStatus = status === undefined ? undefined : eq(claims.status, status)
  const rows = await reader.db
    .select()
    .from(claims)
    .where(and(meant(reader, officer, filter, late), ofStatus))
    .orderBy(
      // Somebody has to look at it at once, as long as nobody has.
      sql`case when ${claims.urgent} and ${claims.status} = 'reported' then 0 else 1 end`,
      sql`case when ${claims.endedAt} is null and ${late} then 0 else 1 end`,
      asc(claims.id),
    )
    .offset(skip)
    .limit(limit)
  return rows.map(shapeClaim)
}

export async function countClaims(
  reader: Reader,
  officer: Officer,
  filter: ClaimFilter,
  status?: AnyClaimStatus,
): Promise<number> {
  const { claims } = reader.t
  const isAt = status === undefined ? undefined : eq(claims.status, status)
  const [row] = await reader.db
    .select({ found: count() })
    .from(claims)
    .where(and(meant(reader, officer, filter, await isLate(reader)), isAt))
  return row?.found ?? 0
}

/** How many of what is open need somebody at once. */
export async function countUrgent(reader: Reader, officer: Officer): Promise<number> {
  const { claims } = reader.t
  const [row] = await reader.db
    .select({ found: count() })
    .from(claims)
    .where(
      and(meant(reader, officer, 'open', undefined), eq(claims.urgent, true), eq(claims.status, 'reported')),
    )
  return row?.found ?? 0
}

/** Past the office's own day, or past BPJS's clock on its receipt; whether it has ended is not asked. */
export async function isLate(reader: Reader): Promise<SQL | undefined> {
  const { claims } = reader.t
  const { jkm, jkk } = await lastLateReceipt(reader)
  const received = or(
    and(eq(claims.programme, 'jkk'), lte(claims.receiptOn, jkk)),
    and(or(eq(claims.programme, 'jkm'), isNull(claims.programme)), lte(claims.receiptOn, jkm)),
  )
  return or(lt(claims.dueAt, reader.now), and(inArray(claims.status, [...AT_BPJS]), received))
}

function meant(reader: Reader, officer: Officer, filter: ClaimFilter, late: SQL | undefined) {
  const { claims } = reader.t
  const theirs = hasAreas(officer.role) ? inArray(claims.kelurahan, [...officer.areas]) : undefined
  return and(eq(claims.city, reader.city), theirs, ofFilter(reader, filter, late))
}

function ofFilter(reader: Reader, filter: ClaimFilter, late: SQL | undefined) {
  const { claims } = reader.t
  const isOpen = isNull(claims.endedAt)
  switch (filter) {
    case 'open':
      return isOpen
    case 'late':
      return and(isOpen, late)
    case 'office':
      return and(isOpen, inArray(claims.status, [...AT_OFFICE]))
    case 'bpjs':
      return and(isOpen, inArray(claims.status, [...AT_BPJS]))
    case 'accidents':
      return and(isOpen, eq(claims.kind, 'accident'))
    case 'ended':
      return sql`${claims.endedAt} is not null`
  }
}
