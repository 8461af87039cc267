/**
 * The office's side of what members report as changed: what waits, opened, then entered or turned down.
 *
 * An officer acts on exactly what they have read: each act brings the print of the report that stood on the screen.
 */
import { and, asc, count, eq, gt, inArray, ne, type SQL } from 'drizzle-orm'
import { DECLINE_REASONS, needsKtp, type Change, type DeclineReason } from '../../program/changes.ts'
import { hasAreas, mayDo } from '../../program/office.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { eventsOf, recordEvent } from '../events.ts'
import type { MemberNotice, Notice } from '../notices.ts'
import { alarmAfterLook } from '../office/alarm.ts'
import { authorise, type Denied, type Officer } from '../office/officers.ts'
import { takeTurn } from '../turn.ts'
import {
  changeRow,
  endChange,
  endedAlready,
  isOpenChange,
  shapeChange,
  type ChangeReport,
  type ChangeRow,
  type EndedAlready,
} from './change-rows.ts'
import { linkedAccount } from './links.ts'
import { mendPerson, peopleByIds, personById, type Person } from './people.ts'

export interface WaitingChange {
  readonly report: ChangeReport
  readonly person: Person
}

/** Open reports that this officer may enter, the oldest first. */
export async function changesFor(
  reader: Reader,
  officer: Officer,
  page: { limit: number; after?: string | undefined },
): Promise<WaitingChange[]> {
  const { changeReports, people } = reader.t
  const after = page.after === undefined ? undefined : gt(changeReports.id, page.after)
  const rows = await reader.db
    .select({ report: changeReports })
    .from(changeReports)
    .innerJoin(people, isTheirPerson(reader))
    .where(and(theirs(reader, officer), after))
    .orderBy(asc(changeReports.id))
    .limit(page.limit)
  const known = await peopleByIds(
    reader,
    rows.map(({ report }) => report.person),
  )
  return rows.flatMap(({ report }) => {
    const person = known.get(report.person)
    return person ? [{ report: shapeChange(reader, report), person }] : []
  })
}

export async function countChanges(reader: Reader, officer: Officer): Promise<number> {
  const { changeReports, people } = reader.t
  const [row] = await reader.db
    .select({ open: count() })
    .from(changeReports)
    .innerJoin(people, isTheirPerson(reader))
    .where(theirs(reader, officer))
  return row?.open ?? 0
}

/** By where the person lives now, as the permission goes: a list may have moved them since. */
function theirs(reader: Reader, officer: Officer): SQL | undefined {
  if (!mayDo(officer, 'mend-members')) return and(isOpenChange(reader), eq(reader.t.changeReports.id, ''))
  const inTheirs = inArray(reader.t.people.kelurahan, [...officer.areas, ''])
  return and(isOpenChange(reader), hasAreas(officer.role) ? inTheirs : undefined)
}

export interface ChangeFile extends WaitingChange {
  /** The account that reported it is still the person's. If not, it may be a thief's word: it is not entered. */
  readonly isTheirs: boolean
  /** How many others of the lists have the reported phone number. */
  readonly sharing: number
}

/** Opens a report for an officer; the look goes on record. */
export async function openChange(
  tx: Tx,
  of: { id: string; officer: string },
): Promise<
  | { ok: true; file: ChangeFile; notices: Notice[] }
  | { ok: false; error: 'not-found' }
  | EndedAlready
  | Denied
> {
  const found = await foundFor(tx, of)
  if (!found.ok) return found
  const { row, person } = found
  if (row.state !== 'open') return endedAlready(tx, row)
  await recordEvent(tx, { subjectKind: 'person', subject: person.id, kind: 'read', actor: of.officer })
  const report = shapeChange(tx, row)
  const isTheirs = (await linkedAccount(tx, person.id)) === row.account
  const sharing = report.change.what === 'phone' ? await othersWith(tx, person.id, report.change.phone) : 0
  const notices = await alarmAfterLook(tx, of.officer)
  return { ok: true, file: { report, person, isTheirs, sharing }, notices }
}

async function othersWith(reader: Reader, person: string, phone: string): Promise<number> {
  const { people } = reader.t
  const [row] = await reader.db
    .select({ others: count() })
    .from(people)
    .where(
      and(
        eq(people.city, reader.city),
        eq(people.phoneIndex, reader.vault.index('phone', phone)),
        ne(people.id, person),
      ),
    )
  return row?.others ?? 0
}

/** What an officer does with a report that they have read. */
interface Act {
  readonly id: string
  readonly print: string
  readonly officer: string
}

export type ChangeEnded =
  | { ok: true; report: ChangeReport; person: Person; notices: MemberNotice[] }
  /**
   * `changed`: the member has written it anew since it was read. `own-report`: nobody enters their own word.
   * `reporter-cut`: the account that reported it is not the person's any more. `ktp-not-seen`: see `needsKtp`.
   */
  | { ok: false; error: 'not-found' | 'changed' | 'own-report' | 'reporter-cut' | 'ktp-not-seen' }
  | EndedAlready
  | Denied

/** Writes what was reported to the person, for an officer who has read it; what concerns their work stays the office's matter. */
export async function enterChange(tx: Tx, act: Act & { ktpSeen: boolean }): Promise<ChangeEnded> {
  const found = await toAct(tx, act)
  if (!found.ok) return found
  const { row, person, reporter } = found
  const { change } = shapeChange(tx, row)
  if (row.account !== reporter) return { ok: false, error: 'reporter-cut' }
  if (needsKtp(change.what) && !act.ktpSeen) return { ok: false, error: 'ktp-not-seen' }
  const seen = needsKtp(change.what) ? { ktpSeen: act.ktpSeen } : {}
  const done = await endChange(tx, row, 'done', act.officer, seen)
  if (!done.ok) return done
  await enter(tx, person.id, change)
  return { ...done, person, notices: toTell('change-entered', reporter, done.report) }
}

async function enter(tx: Tx, person: string, change: Change): Promise<void> {
  switch (change.what) {
    case 'work':
      return
    case 'address': {
      const { address, kelurahan } = change
      return mendPerson(tx, person, { address, kelurahan })
    }
    case 'phone':
      return mendPerson(tx, person, { phone: change.phone })
    case 'family': {
      const { name, relation, phone } = change
      return mendPerson(tx, person, { family: { name, relation, phone } })
    }
  }
}

export async function declineChange(tx: Tx, act: Act & { reason: DeclineReason }): Promise<ChangeEnded> {
  const found = await toAct(tx, act)
  if (!found.ok) return found
  const { row, person, reporter } = found
  const done = await endChange(tx, row, 'declined', act.officer, { reason: act.reason })
  if (!done.ok) return done
  return { ...done, person, notices: toTell('change-declined', reporter, done.report) }
}

/** The report that an officer has read, as long as it is still what they read. */
async function toAct(
  tx: Tx,
  act: Act,
): Promise<
  | { ok: true; row: ChangeRow; person: Person; reporter: string | undefined }
  | Exclude<ChangeEnded, { ok: true }>
> {
  await takeTurn(tx, 'links')
  const found = await foundFor(tx, act)
  if (!found.ok) return found
  const { row, person } = found
  if (row.state !== 'open') return endedAlready(tx, row)
  const reporter = await linkedAccount(tx, person.id)
  if (act.officer === row.account || act.officer === reporter) return { ok: false, error: 'own-report' }
  if (shapeChange(tx, row).print !== act.print) return { ok: false, error: 'changed' }
  return { ok: true, row, person, reporter }
}

/** Only whose account is the person's now hears of it: the one that reported may be a stolen phone. */
const toTell = (
  kind: 'change-entered' | 'change-declined',
  account: string | undefined,
  { id, person }: ChangeReport,
): MemberNotice[] => (account === undefined ? [] : [{ kind, account, person, about: id }])

/** Why the office turned it down. */
export async function declineReasonOf(reader: Reader, id: string): Promise<DeclineReason | undefined> {
  const past = await eventsOf(reader, 'change', id)
  const reason = past.findLast(({ kind }) => kind === 'change-declined')?.codes['reason']
  return DECLINE_REASONS.find(known => known === reason)
}

async function foundFor(
  reader: Reader,
  { id, officer }: { id: string; officer: string },
): Promise<{ ok: true; row: ChangeRow; person: Person } | { ok: false; error: 'not-found' } | Denied> {
  const row = await changeRow(reader, id)
  const person = row && (await personById(reader, row.person))
  if (!row || !person) return { ok: false, error: 'not-found' }
  const allowed = await authorise(reader, officer, 'mend-members', person.kelurahan ?? '')
  return allowed.ok ? { ok: true, row, person } : allowed
}

function isTheirPerson(reader: Reader) {
  const { changeReports, people } = reader.t
  return and(eq(people.city, changeReports.city), eq(people.id, changeReports.person))
}
