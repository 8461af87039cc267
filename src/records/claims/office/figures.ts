/** Counts of claims, without anybody's name: for the leadership, and for who reviews. */
import {
  and,
  asc,
  between,
  count,
  countDistinct,
  eq,
  inArray,
  isNotNull,
  isNull,
  sql,
  sum,
  type SQL,
} from 'drizzle-orm'
import type { Reader } from '../../../store/store.ts'
import { yearAt } from '../../jakarta.ts'
import { authorise, type Denied } from '../../office/officers.ts'
import { isLate } from './queue.ts'
import { isAccidentStatus, isClaimStatus, type AnyClaimStatus } from '../claim-rows.ts'

/** `unknown`: BPJS has not said as which programme. */
const PROGRAMMES = ['jkm', 'jkk', 'unknown'] as const
export type Programme = (typeof PROGRAMMES)[number]

export interface ProgrammeFigures {
  readonly programme: Programme
  /** Families that were paid. */
  readonly paid: number
  /** Whole rupiah. */
  readonly sum: number
  /** Calendar days from BPJS's receipt to payment, the middle one; undefined where there is none. */
  readonly medianDays: number | undefined
}

export interface ClaimFigures {
  /** Calendar year of the payments. */
  readonly year: number
  readonly programmes: readonly ProgrammeFigures[]
  /** Accounts of heirs that see a claim paid in that year. */
  readonly heirs: number
  /** Children for whom a scholarship is asked for in a claim paid in that year. */
  readonly children: number
  /** All that is open now. */
  readonly open: readonly {
    readonly status: AnyClaimStatus
    readonly kind: string
    readonly claims: number
  }[]
  /** Past the office's own day, or BPJS's. */
  readonly late: number
}

export async function claimFigures(
  reader: Reader,
  account: string,
  year: number = yearAt(reader.now),
): Promise<{ ok: true; figures: ClaimFigures } | Denied> {
  const allowed = await authorise(reader, account, 'see-figures')
  if (!allowed.ok) return allowed
  const { claims, claimAccounts, claimChildren } = reader.t
  const paid = paidIn(reader, year)
  const paidIds = reader.db.select({ id: claims.id }).from(claims).where(paid)
  const [heirs] = await reader.db
    .select({ n: countDistinct(claimAccounts.account) })
    .from(claimAccounts)
    .where(
      and(
        eq(claimAccounts.city, reader.city),
        isNull(claimAccounts.endedAt),
        inArray(claimAccounts.claim, paidIds),
      ),
    )
  const [children] = await reader.db
    .select({ n: count() })
    .from(claimChildren)
    .where(and(eq(claimChildren.city, reader.city), inArray(claimChildren.claim, paidIds)))
  const figures: ClaimFigures = {
    year,
    programmes: await byProgramme(reader, paid),
    heirs: heirs?.n ?? 0,
    children: children?.n ?? 0,
    open: await openByStatus(reader),
    late: await lateNow(reader),
  }
  return { ok: true, figures }
}

function paidIn(reader: Reader, year: number): SQL | undefined {
  const { claims } = reader.t
  return and(
    eq(claims.city, reader.city),
    eq(claims.status, 'paid'),
    between(claims.paidOn, `${year}-01-01`, `${year}-12-31`),
  )
}

async function byProgramme(reader: Reader, paid: SQL | undefined): Promise<ProgrammeFigures[]> {
  const { claims } = reader.t
  const totals = await reader.db
    .select({
      programme: claims.programme,
      paid: count(),
      sum: sum(claims.paidAmount),
      received: count(claims.receiptOn),
    })
    .from(claims)
    .where(paid)
    .groupBy(claims.programme)
  const all: ProgrammeFigures[] = []
  for (const programme of PROGRAMMES) {
    const total = totals.find(one => (one.programme ?? 'unknown') === programme)
    all.push({
      programme,
      paid: total?.paid ?? 0,
      sum: Number(total?.sum ?? 0),
      medianDays: await medianDays(reader, and(paid, isOf(reader, programme)), total?.received ?? 0),
    })
  }
  return all
}

const isOf = ({ t: { claims } }: Reader, programme: Programme): SQL =>
  programme === 'unknown' ? isNull(claims.programme) : eq(claims.programme, programme)

/** The middle one of so many; of an even number the earlier of the two in the middle. */
async function medianDays(
  reader: Reader,
  paid: SQL | undefined,
  received: number,
): Promise<number | undefined> {
  if (received === 0) return undefined
  const { claims } = reader.t
  const days = reader.dialect.daysBetween(claims.receiptOn, claims.paidOn)
  const [row] = await reader.db
    .select({ days })
    .from(claims)
    .where(and(paid, isNotNull(claims.receiptOn)))
    .orderBy(asc(days))
    .offset(Math.ceil(received / 2) - 1)
    .limit(1)
  return row?.days
}

async function openByStatus(reader: Reader): Promise<ClaimFigures['open']> {
  const { claims } = reader.t
  const rows = await reader.db
    .select({ status: claims.status, kind: claims.kind, claims: count() })
    .from(claims)
    .where(and(eq(claims.city, reader.city), isNull(claims.endedAt)))
    .groupBy(claims.status, claims.kind)
    .orderBy(sql`${claims.kind}`, sql`${claims.status}`)
  return rows.flatMap(({ status, ...row }) =>
    isClaimStatus(status) || isAccidentStatus(status) ? [{ ...row, status }] : [],
  )
}

async function lateNow(reader: Reader): Promise<number> {
  const { claims } = reader.t
  const [row] = await reader.db
    .select({ n: count() })
    .from(claims)
    .where(and(eq(claims.city, reader.city), isNull(claims.endedAt), await isLate(reader)))
  return row?.n ?? 0
}
