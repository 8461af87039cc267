/** What the daily forgetting takes by the row: each kind needs one query a page. */
import { and, eq, exists, inArray, isNotNull, lt, ne, sql, type SQL } from 'drizzle-orm'
import type { Tables } from '../../store/schema.ts'
import type { Tx } from '../../store/store.ts'
import { before, type Step } from './step.ts'

/** A page. */
const ROWS = 500

/** Rows that go by themselves. */
const rowsOf = (
  pick: (
    t: Tables,
  ) => Tables['asked'] | Tables['changeReports'] | Tables['dataRequests'] | Tables['uploadLinks'],
  isOld: (tx: Tx) => Promise<SQL | undefined>,
): Step => ({
  async forget(tx) {
    const table = pick(tx.t)
    const old = tx.db
      .select({ id: sql<string>`${table.id}` })
      .from(table)
      .where(and(eq(table.city, tx.city), await isOld(tx)))
      .limit(ROWS)
    const gone = await tx.db
      .delete(table)
      .where(and(eq(table.city, tx.city), inArray(table.id, old)))
      .returning({ id: table.id })
    return { gone: gone.length, more: gone.length === ROWS }
  },
})

export const asked = rowsOf(
  t => t.asked,
  async tx => lt(tx.t.asked.at, await before(tx, 'asked')),
)
export const changes = rowsOf(
  t => t.changeReports,
  async tx =>
    and(ne(tx.t.changeReports.state, 'open'), lt(tx.t.changeReports.endedAt, await before(tx, 'changes'))),
)
export const requests = rowsOf(
  t => t.dataRequests,
  async tx =>
    and(ne(tx.t.dataRequests.state, 'open'), lt(tx.t.dataRequests.endedAt, await before(tx, 'requests'))),
)
export const links = rowsOf(
  t => t.uploadLinks,
  async tx => lt(tx.t.uploadLinks.expiresAt, await before(tx, 'links')),
)

/** Who was to get an announcement; the announcement itself says nothing of anybody. */
export const recipients: Step = {
  async forget(tx) {
    const { announcements, announcementRecipients: table } = tx.t
    const ofOld = tx.db
      .select({ id: announcements.id })
      .from(announcements)
      .where(
        and(
          eq(announcements.city, tx.city),
          eq(announcements.id, table.announcement),
          lt(announcements.endedAt, await before(tx, 'recipients')),
        ),
      )
    const [first] = await tx.db
      .select({ announcement: table.announcement })
      .from(table)
      .where(and(eq(table.city, tx.city), exists(ofOld)))
      .limit(1)
    if (!first) return { gone: 0, more: false }
    const ofFirst = and(eq(table.city, tx.city), eq(table.announcement, first.announcement))
    const some = tx.db.select({ recipient: table.recipient }).from(table).where(ofFirst).limit(ROWS)
    const gone = await tx.db
      .delete(table)
      .where(and(ofFirst, inArray(table.recipient, some)))
      .returning({ recipient: table.recipient })
    // The next announcement begins a page of its own.
    return { gone: gone.length, more: true }
  },
}

/**
 * Content is forgotten when it is done (`telegram/inbox`, `telegram/outbox`, `store/jobs`). What was set aside for somebody
 * to look at keeps it, but not for ever.
 */
export const aside: Step = {
  async forget(tx) {
    const { inbox, outbox, jobs } = tx.t
    const until = await before(tx, 'aside')
    let gone = 0
    for (const table of [inbox, outbox] as const) {
      const old = tx.db
        .select({ id: sql<string>`${table.id}` })
        .from(table)
        .where(and(eq(table.city, tx.city), lt(table.endedAt, until), isNotNull(table.bodySealed)))
        .limit(ROWS)
      const emptied = await tx.db
        .update(table)
        .set({ bodySealed: null })
        .where(and(eq(table.city, tx.city), inArray(table.id, old)))
        .returning({ id: table.id })
      gone += emptied.length
    }
    const emptied = await tx.db
      .update(jobs)
      .set({ argsSealed: null })
      .where(
        and(
          eq(jobs.city, tx.city),
          eq(jobs.state, 'aside'),
          lt(jobs.endedAt, until),
          isNotNull(jobs.argsSealed),
        ),
      )
      .returning({ id: jobs.id })
    return { gone: gone + emptied.length, more: gone >= ROWS }
  },
}
