/** The claims on the office's table: urgent ones first, then those past their day, then the oldest. */
import { and, asc, count, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import { hasAreas } from '../../program/office.ts'
import type { Reader } from '../../store/store.ts'
import type { Officer } from '../office/officers.ts'
import { shapeClaim, type AnyClaimStatus, type Claim } from './claim-rows.ts'

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
  { filter, skip, limit }: { filter: ClaimFilter; skip: number; limit: number },
): Promise<Claim[]> {
  const { claims } = reader.t
  const isLate = sql`case when ${lt(claims.dueAt, reader.now)} then 0 else 1 end`
  const rows = await reader.db
    .select()
    .from(claims)
    .where(meant(reader, officer, filter))
    .orderBy(
      sql`case when ${claims.urgent} and ${claims.endedAt} is null then 0 else 1 end`,
      isLate,
      asc(claims.id),
    )
    .offset(skip)
    .limit(limit)
  return rows.map(shapeClaim)
}

export async function countClaims(reader: Reader, officer: Officer, filter: ClaimFilter): Promise<number> {
  const [row] = await reader.db
    .select({ found: count() })
    .from(reader.t.claims)
    .where(meant(reader, officer, filter))
  return row?.found ?? 0
}

function meant(reader: Reader, officer: Officer, filter: ClaimFilter) {
  const { claims } = reader.t
  const theirs = hasAreas(officer.role) ? inArray(claims.kelurahan, [...officer.areas]) : undefined
  return and(eq(claims.city, reader.city), theirs, ofFilter(reader, filter))
}

function ofFilter(reader: Reader, filter: ClaimFilter) {
  const { claims } = reader.t
  const isOpen = isNull(claims.endedAt)
  switch (filter) {
    case 'open':
      return isOpen
    case 'late':
      return and(isOpen, lt(claims.dueAt, reader.now))
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
