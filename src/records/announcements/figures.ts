/** How far an announcement has come. */
import { and, count, eq, sql } from 'drizzle-orm'
import type { RecipientState } from '../../store/schema.ts'
import type { Reader } from '../../store/store.ts'

export interface Figures {
  readonly total: number
  /** Whom it goes or went to: without those who were left out before. */
  readonly addressed: number
  /** Of these, those who are still to be tried, or lie in the outbox. */
  readonly ahead: number
  readonly byState: Readonly<Record<RecipientState, number>>
  /** Messages a second over the last ten. */
  readonly perSecond: number
}

const STATES: readonly RecipientState[] = [
  'waiting',
  'queued',
  'sent',
  'unknown',
  'blocked',
  'deactivated',
  'not-found',
  'refused',
  'gave-up',
  'never-started',
  'unreachable',
  'opted-out',
  'mourning',
  'stopped',
  'joined',
]
/** A request was made for them. */
const TRIED: ReadonlySet<RecipientState> = new Set([
  'sent',
  'unknown',
  'blocked',
  'deactivated',
  'not-found',
  'refused',
])

const NOT_ADDRESSED: readonly RecipientState[] = [
  'never-started',
  'unreachable',
  'opted-out',
  'mourning',
  'joined',
]

const LATELY_S = 10

export async function figuresOf(reader: Reader, announcement: string): Promise<Figures> {
  const { announcementRecipients: ledger } = reader.t
  const since = sql.param(new Date(reader.now.getTime() - LATELY_S * 1000), ledger.changedAt)
  const rows = await reader.db
    .select({
      state: ledger.state,
      people: count(),
      lately: sql`count(case when ${ledger.changedAt} > ${since} and ${ledger.tries} > 0 then 1 end)`.mapWith(
        Number,
      ),
    })
    .from(ledger)
    .where(and(eq(ledger.city, reader.city), eq(ledger.announcement, announcement)))
    .groupBy(ledger.state)
  const of = new Map(rows.map(row => [row.state, row]))
  const sum = (states: readonly RecipientState[]) =>
    states.reduce((all, state) => all + (of.get(state)?.people ?? 0), 0)
  const tried = rows.filter(({ state }) => TRIED.has(state))
  return {
    total: sum(STATES),
    addressed: sum(STATES) - sum(NOT_ADDRESSED),
    ahead: sum(['waiting', 'queued']),
    byState: Object.fromEntries(STATES.map(state => [state, of.get(state)?.people ?? 0])) as Record<
      RecipientState,
      number
    >,
    perSecond: tried.reduce((all, { lately }) => all + lately, 0) / LATELY_S,
  }
}
