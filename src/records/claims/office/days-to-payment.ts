/** How long it has taken: "8 dari 10 keluarga selesai dalam N hari". */
import { and, asc, count, eq, isNotNull, or, sql } from 'drizzle-orm'
import type { Reader } from '../../../store/store.ts'

/** From fewer families nothing is concluded. */
const FAMILIES_AT_LEAST = 20
const SHARE = 0.8

/**
 * Calendar days within which eight of ten families of a programme were paid: from the report here, or, of a claim that began
 * on paper, from BPJS's receipt. Undefined while there are fewer than 20. The database reckons it.
 */
export async function daysToPayment(reader: Reader, programme: 'jkm' | 'jkk'): Promise<number | undefined> {
  const { claims } = reader.t
  const { dialect } = reader
  const paid = and(
    eq(claims.city, reader.city),
    eq(claims.status, 'paid'),
    eq(claims.programme, programme),
    isNotNull(claims.paidOn),
    or(eq(claims.origin, 'chat'), isNotNull(claims.receiptOn)),
  )
  const [found] = await reader.db.select({ families: count() }).from(claims).where(paid)
  const families = found?.families ?? 0
  if (families < FAMILIES_AT_LEAST) return undefined
  const started = sql`case when ${claims.origin} = 'chat' then ${dialect.dayOf(claims.madeAt)} else ${claims.receiptOn} end`
  const days = dialect.daysBetween(started, claims.paidOn)
  const [row] = await reader.db
    .select({ days })
    .from(claims)
    .where(paid)
    .orderBy(asc(days))
    .offset(Math.ceil(families * SHARE) - 1)
    .limit(1)
  return row?.days
}
