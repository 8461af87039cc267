/** What somebody asks of their data, as it lies in the database. */
import { and, asc, count, desc, eq, gt } from 'drizzle-orm'
import type { DataRequestKind, DataRequestState, Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'

export interface DataRequest {
  readonly id: string
  readonly account: string
  readonly kind: DataRequestKind
  readonly state: DataRequestState
  /** In the person's words. */
  readonly text: string | undefined
  readonly madeAt: Date
  /** 3 × 24 hours later, by the clock: not working days. */
  readonly dueAt: Date
  readonly endedBy: string | undefined
  readonly endedAt: Date | undefined
  /** Why it was refused: a code. */
  readonly reason: string | undefined
}

export type RequestRow = Tables['dataRequests']['$inferSelect']

const COLUMN = 'data_requests.body'

export const sealRequest = (tx: Tx, id: string, text: string): Buffer => tx.vault.seal(COLUMN, id, text)

export async function requestById(reader: Reader, id: string): Promise<DataRequest | undefined> {
  const [row] = await reader.db.select().from(reader.t.dataRequests).where(isRequest(reader, id))
  return row && shapeRequest(reader, row)
}

/** What this account has asked for, the newest first. */
export async function requestsOf(reader: Reader, account: string): Promise<DataRequest[]> {
  const { dataRequests } = reader.t
  const rows = await reader.db
    .select()
    .from(dataRequests)
    .where(and(eq(dataRequests.city, reader.city), eq(dataRequests.account, account)))
    .orderBy(desc(dataRequests.id))
  return rows.map(row => shapeRequest(reader, row))
}

/** Ids of all that this account has asked for. */
export async function requestIdsOf(reader: Reader, account: string): Promise<string[]> {
  const { dataRequests } = reader.t
  const rows = await reader.db
    .select({ id: dataRequests.id })
    .from(dataRequests)
    .where(and(eq(dataRequests.city, reader.city), eq(dataRequests.account, account)))
  return rows.map(({ id }) => id)
}

/** What waits for the office: the one that is due first stands first. @param page `after`: the last that was shown. */
export async function openRequests(
  reader: Reader,
  page: { limit: number; after?: string | undefined },
): Promise<DataRequest[]> {
  const { dataRequests } = reader.t
  const rows = await reader.db
    .select()
    .from(dataRequests)
    .where(
      and(
        eq(dataRequests.city, reader.city),
        eq(dataRequests.state, 'open'),
        page.after === undefined ? undefined : gt(dataRequests.id, page.after),
      ),
    )
    // All have the same time, so the oldest is due first.
    .orderBy(asc(dataRequests.id))
    .limit(page.limit)
  return rows.map(row => shapeRequest(reader, row))
}

export async function countRequests(reader: Reader): Promise<number> {
  const { dataRequests } = reader.t
  const [row] = await reader.db
    .select({ open: count() })
    .from(dataRequests)
    .where(and(eq(dataRequests.city, reader.city), eq(dataRequests.state, 'open')))
  return row?.open ?? 0
}

/** Ends one that is open; false when somebody was faster. What was written in it is forgotten with it. */
export async function endRequest(
  tx: Tx,
  id: string,
  end: { state: Exclude<DataRequestState, 'open'>; by: string; reason?: string },
): Promise<boolean> {
  const { dataRequests } = tx.t
  const rows = await tx.db
    .update(dataRequests)
    .set({ state: end.state, endedBy: end.by, endedAt: tx.now, reason: end.reason ?? null, bodySealed: null })
    .where(and(isRequest(tx, id), eq(dataRequests.state, 'open')))
    .returning({ id: dataRequests.id })
  return rows.length > 0
}

function isRequest(reader: Reader, id: string) {
  const { dataRequests } = reader.t
  return and(eq(dataRequests.city, reader.city), eq(dataRequests.id, id))
}

function shapeRequest(reader: Reader, row: RequestRow): DataRequest {
  return {
    id: row.id,
    account: row.account,
    kind: row.kind,
    state: row.state,
    text: row.bodySealed ? reader.vault.open(COLUMN, row.id, row.bodySealed) : undefined,
    madeAt: row.madeAt,
    dueAt: row.dueAt,
    endedBy: row.endedBy ?? undefined,
    endedAt: row.endedAt ?? undefined,
    reason: row.reason ?? undefined,
  }
}
