/**
 * Claims past their clock: the family is told before it has to ask, once for each lateness, and again a week later while it
 * lasts; the office's reviewers read every morning how many there are.
 */
import { and, asc, eq, gt, inArray, isNull, max } from 'drizzle-orm'
import type { Reader, Tx } from '../../../store/store.ts'
import { closedDays } from '../../due.ts'
import { recordEvent } from '../../events.ts'
import { dayAt, endOfDay } from '../../jakarta.ts'
import type { Notice } from '../../notices.ts'
import { accountsOfClaims } from '../access.ts'
import { shapeClaim, type Claim } from '../claim-rows.ts'
import { latenessAt, type Lateness } from '../lateness.ts'
import { isLate } from './queue.ts'

const CHUNK = 10
const AGAIN_AFTER_MS = 7 * 86_400_000

export interface LateTold {
  readonly notices: Notice[]
  /** How many of this chunk are late. */
  readonly late: number
  /** Where the next chunk begins; undefined: this was the last. */
  readonly after: string | undefined
}

/** @param after the last claim of the chunk before. */
export async function tellLate(tx: Tx, after: string): Promise<LateTold> {
  const { claims } = tx.t
  const rows = await tx.db
    .select()
    .from(claims)
    .where(and(eq(claims.city, tx.city), gt(claims.id, after), isNull(claims.endedAt), await isLate(tx)))
    .orderBy(asc(claims.id))
    .limit(CHUNK)
  const closed = await closedDays(tx, dayAt(tx.now))
  const late = rows.map(shapeClaim).flatMap(claim => {
    const lateness = latenessAt(claim, tx.now, closed)
    return lateness ? [{ claim, lateness }] : []
  })
  const told = await lastTold(
    tx,
    late.map(({ claim }) => claim.id),
  )
  const untold = late.filter(({ claim, lateness }) => isNews(claim, lateness, told.get(claim.id), tx.now))
  return {
    notices: await tell(tx, untold),
    late: late.length,
    after: rows.length === CHUNK ? rows.at(-1)?.id : undefined,
  }
}

/** While papers are missing it is the family that is waited for: "maaf" would push them. The office sees it all the same. */
function isNews(claim: Claim, { due }: Lateness, told: Date | undefined, now: Date): boolean {
  if (claim.status === 'papers-missing') return false
  if (told === undefined || told <= endOfDay(due)) return true
  return now.getTime() - told.getTime() >= AGAIN_AFTER_MS
}

async function tell(tx: Tx, late: readonly { claim: Claim; lateness: Lateness }[]): Promise<Notice[]> {
  const holders = await accountsOfClaims(
    tx,
    late.map(({ claim }) => claim.id),
    'all',
  )
  const notices: Notice[] = []
  for (const { claim, lateness } of late) {
    const theirs = holders.filter(one => one.claim === claim.id)
    // Who comes by a code tomorrow is told tomorrow.
    if (theirs.length === 0) continue
    await recordEvent(tx, {
      subjectKind: 'claim',
      subject: claim.id,
      kind: 'claim-late-told',
      actor: 'system',
      codes: { clock: lateness.clock },
    })
    notices.push(...theirs.map(({ account }): Notice => ({ kind: 'claim-late', account, claim: claim.id })))
  }
  return notices
}

/** When the family last heard of it: by itself, or with an officer's note, which is told at once. */
async function lastTold(reader: Reader, claims: readonly string[]): Promise<Map<string, Date>> {
  if (claims.length === 0) return new Map()
  const { events } = reader.t
  const rows = await reader.db
    .select({ claim: events.subject, at: max(events.at) })
    .from(events)
    .where(
      and(
        eq(events.city, reader.city),
        eq(events.subjectKind, 'claim'),
        inArray(events.subject, [...claims]),
        inArray(events.kind, ['claim-late-told', 'claim-noted']),
      ),
    )
    .groupBy(events.subject)
  return new Map(rows.flatMap(({ claim, at }) => (at === null ? [] : [[claim, at] as const])))
}
