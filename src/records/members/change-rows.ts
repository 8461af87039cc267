/** A reported change as it lies in the database: its row, its print, and the one way in which it ends. */
import { and, eq } from 'drizzle-orm'
import type { Change } from '../../program/changes.ts'
import type { ChangeState, Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import type { EventKind } from '../event-kinds.ts'
import { recordEvent, type EventCodes } from '../events.ts'

export interface ChangeReport {
  readonly id: string
  readonly person: string
  /** The account that reported it. */
  readonly account: string
  readonly change: Change
  /** Eight letters that another report, or a newer text of this one, does not have. */
  readonly print: string
  readonly state: ChangeState
  /** When it was reported; where a newer report took its place, when that was. */
  readonly madeAt: Date
  readonly endedBy: string | undefined
  readonly endedAt: Date | undefined
}

export type ChangeRow = Tables['changeReports']['$inferSelect']

/** Somebody was faster: an officer, or the member who took it back. */
export interface EndedAlready {
  readonly ok: false
  readonly error: 'ended-already'
  readonly report: ChangeReport
}

export async function changeById(reader: Reader, id: string): Promise<ChangeReport | undefined> {
  const row = await changeRow(reader, id)
  return row && shapeChange(reader, row)
}

/** Ends an open report; the first who does so wins. */
export async function endChange(
  tx: Tx,
  row: ChangeRow,
  state: Exclude<ChangeState, 'open'>,
  by: string,
  codes: EventCodes = {},
): Promise<{ ok: true; report: ChangeReport } | EndedAlready> {
  const { changeReports } = tx.t
  const [done] = await tx.db
    .update(changeReports)
    .set({ state, endedBy: by, endedAt: tx.now })
    .where(and(isThisChange(tx, row.id), eq(changeReports.state, 'open')))
    .returning()
  if (!done) return endedAlready(tx, (await changeRow(tx, row.id)) ?? row)
  await noteChange(tx, done, `change-${state}`, by, codes)
  return { ok: true, report: shapeChange(tx, done) }
}

export const endedAlready = (reader: Reader, row: ChangeRow): EndedAlready => ({
  ok: false,
  error: 'ended-already',
  report: shapeChange(reader, row),
})

export function noteChange(
  tx: Tx,
  { id, person, what }: ChangeRow,
  kind: EventKind,
  actor: string,
  codes: EventCodes = {},
): Promise<void> {
  return recordEvent(tx, {
    subjectKind: 'change',
    subject: id,
    kind,
    actor,
    codes: { what, person, ...codes },
  })
}

export async function changeRow(reader: Reader, id: string): Promise<ChangeRow | undefined> {
  const [row] = await reader.db.select().from(reader.t.changeReports).where(isThisChange(reader, id))
  return row
}

export function isThisChange(reader: Reader, id: string) {
  const { changeReports } = reader.t
  return and(eq(changeReports.city, reader.city), eq(changeReports.id, id))
}

export function isOpenChange(reader: Reader) {
  const { changeReports } = reader.t
  return and(eq(changeReports.city, reader.city), eq(changeReports.state, 'open'))
}

const PRINT_LETTERS = 8

export function shapeChange(reader: Reader, row: ChangeRow): ChangeReport {
  const body = reader.vault.open('change_reports.body', row.id, row.bodySealed)
  const change: Change = JSON.parse(body)
  const print = reader.vault.index('change-report', `${row.account} ${body}`).toString('hex')
  return {
    id: row.id,
    person: row.person,
    account: row.account,
    change,
    print: print.slice(0, PRINT_LETTERS),
    state: row.state,
    madeAt: row.madeAt,
    endedBy: row.endedBy ?? undefined,
    endedAt: row.endedAt ?? undefined,
  }
}
