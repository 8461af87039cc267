/**
 * What a member says has changed: a task for the office, which enters it or turns it down. One is open for a person and
 * kind; a newer report takes the place of the open one. No cover changes by a report.
 *
 * An officer acts on exactly what they have read: each act brings the print of the report that stood on the screen.
 */
import { and, asc, count, eq, gt, inArray, ne, type SQL } from 'drizzle-orm'
import { DECLINE_REASONS, needsKtp, type Change, type DeclineReason } from '../../program/changes.ts'
import { hasAreas, mayDo } from '../../program/office.ts'
import { makeId } from '../../store/ids.ts'
import type { ChangeState, Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { eventsOf, recordEvent, type EventCodes, type EventKind } from '../events.ts'
import { timesTodayBy } from '../limits.ts'
import type { MemberNotice, Notice } from '../notices.ts'
import { alarmAfterLook } from '../office/alarm.ts'
import { authorise, officers, type Denied, type Officer } from '../office/officers.ts'
import { takeTurn } from '../registration-rows.ts'
import { linkedAccount } from './links.ts'
import { mendPerson, peopleByIds, personById, type Person } from './people.ts'

/** Reports of an account a day, also those that take the place of an earlier one. */
const REPORTS_A_DAY = 5

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

type Row = Tables['changeReports']['$inferSelect']

// ——— The member ———

/** `known-already`: the office has exactly this. `not-linked`: the account is not (or no longer) the person's. */
export type Reported =
  | { ok: true; report: ChangeReport; notices: Notice[] }
  | { ok: false; error: 'not-linked' | 'known-already' | 'too-many' }

/** From the account that is linked to the person. Who works there hears of a new task, not of a newer text. */
export async function reportChange(
  tx: Tx,
  { person: id, account, change }: { person: string; account: string; change: Change },
): Promise<Reported> {
  await takeTurn(tx, 'links')
  const person = await personById(tx, id)
  if (!person || (await linkedAccount(tx, id)) !== account) return { ok: false, error: 'not-linked' }
  if (isKnown(person, change)) return { ok: false, error: 'known-already' }
  if ((await timesTodayBy(tx, account, 'change-reported')) >= REPORTS_A_DAY)
    return { ok: false, error: 'too-many' }
  const { row, isNew } = await put(tx, person, account, change)
  await note(tx, row, 'change-reported', account)
  const notices = isNew ? await whoHears(tx, person, account) : []
  return { ok: true, report: shape(tx, row), notices }
}

async function put(
  tx: Tx,
  { id: person, kelurahan }: Person,
  account: string,
  change: Change,
): Promise<{ row: Row; isNew: boolean }> {
  const { changeReports } = tx.t
  const isSame = and(eq(changeReports.person, person), eq(changeReports.what, change.what))
  const [open] = await tx.db
    .select({ id: changeReports.id })
    .from(changeReports)
    .where(and(isOpen(tx), isSame))
  const id = open?.id ?? makeId()
  const bodySealed = tx.vault.seal('change_reports.body', id, JSON.stringify(change))
  const said = { account, kelurahan: kelurahan ?? null, bodySealed, madeAt: tx.now }
  const [row] = open
    ? await tx.db.update(changeReports).set(said).where(is(tx, id)).returning()
    : await tx.db
        .insert(changeReports)
        .values({ city: tx.city, id, person, what: change.what, state: 'open', ...said })
        .returning()
  if (!row) throw new Error('a report went in spite of the turn')
  return { row, isNew: open === undefined }
}

/** Who works in the person's kelurahan; where nobody does, who may enter it for the whole city. Never who reported it. */
async function whoHears(tx: Tx, { kelurahan }: Person, reporter: string): Promise<Notice[]> {
  const able = (await officers(tx)).filter(
    one => one.state === 'active' && one.account !== reporter && mayDo(one, 'mend-members', kelurahan ?? ''),
  )
  const field = able.filter(({ role }) => hasAreas(role))
  return (field.length > 0 ? field : able).map(({ account }) => ({
    kind: 'change-waiting',
    account,
    kelurahan,
  }))
}

function isKnown(person: Person, change: Change): boolean {
  switch (change.what) {
    case 'work':
      return false
    case 'address':
      return person.address === change.address && person.kelurahan === change.kelurahan
    case 'phone':
      return person.phone === change.phone
    case 'family': {
      const { name, relation, phone } = person.family ?? {}
      return name === change.name && relation === change.relation && phone === change.phone
    }
  }
}

/** What waits for the office about this person, the oldest first. */
export async function openChangesOf(reader: Reader, person: string): Promise<ChangeReport[]> {
  const { changeReports } = reader.t
  const rows = await reader.db
    .select()
    .from(changeReports)
    .where(and(isOpen(reader), eq(changeReports.person, person)))
    .orderBy(asc(changeReports.id))
  return rows.map(row => shape(reader, row))
}

/** The member takes back what nobody has entered yet. */
export async function takeBackChange(
  tx: Tx,
  { id, account }: { id: string; account: string },
): Promise<{ ok: true; report: ChangeReport } | { ok: false; error: 'not-found' } | EndedAlready> {
  await takeTurn(tx, 'links')
  const row = await rowById(tx, id)
  if (!row || (await linkedAccount(tx, row.person)) !== account) return { ok: false, error: 'not-found' }
  return end(tx, row, 'withdrawn', account)
}

// ——— The office ———

/** Somebody was faster: an officer, or the member who took it back. */
export interface EndedAlready {
  readonly ok: false
  readonly error: 'ended-already'
  readonly report: ChangeReport
}

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
    return person ? [{ report: shape(reader, report), person }] : []
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
  if (!mayDo(officer, 'mend-members')) return and(isOpen(reader), eq(reader.t.changeReports.id, ''))
  const inTheirs = inArray(reader.t.people.kelurahan, [...officer.areas, ''])
  return and(isOpen(reader), hasAreas(officer.role) ? inTheirs : undefined)
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
  if (row.state !== 'open') return ended(tx, row)
  await recordEvent(tx, { subjectKind: 'person', subject: person.id, kind: 'read', actor: of.officer })
  const report = shape(tx, row)
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
  const { change } = shape(tx, row)
  if (row.account !== reporter) return { ok: false, error: 'reporter-cut' }
  if (needsKtp(change.what) && !act.ktpSeen) return { ok: false, error: 'ktp-not-seen' }
  const seen = needsKtp(change.what) ? { ktpSeen: act.ktpSeen } : {}
  const done = await end(tx, row, 'done', act.officer, seen)
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
  const done = await end(tx, row, 'declined', act.officer, { reason: act.reason })
  if (!done.ok) return done
  return { ...done, person, notices: toTell('change-declined', reporter, done.report) }
}

/** The report that an officer has read, as long as it is still what they read. */
async function toAct(
  tx: Tx,
  act: Act,
): Promise<
  { ok: true; row: Row; person: Person; reporter: string | undefined } | Exclude<ChangeEnded, { ok: true }>
> {
  await takeTurn(tx, 'links')
  const found = await foundFor(tx, act)
  if (!found.ok) return found
  const { row, person } = found
  if (row.state !== 'open') return ended(tx, row)
  const reporter = await linkedAccount(tx, person.id)
  if (act.officer === row.account || act.officer === reporter) return { ok: false, error: 'own-report' }
  if (shape(tx, row).print !== act.print) return { ok: false, error: 'changed' }
  return { ok: true, row, person, reporter }
}

/** Only whose account is the person's now hears of it: the one that reported may be a stolen phone. */
const toTell = (
  kind: 'change-entered' | 'change-declined',
  account: string | undefined,
  { id, person }: ChangeReport,
): MemberNotice[] => (account === undefined ? [] : [{ kind, account, person, about: id }])

// ——— Rows ———

export async function changeById(reader: Reader, id: string): Promise<ChangeReport | undefined> {
  const row = await rowById(reader, id)
  return row && shape(reader, row)
}

/** Why the office turned it down. */
export async function declineReasonOf(reader: Reader, id: string): Promise<DeclineReason | undefined> {
  const past = await eventsOf(reader, 'change', id)
  const reason = past.findLast(({ kind }) => kind === 'change-declined')?.codes['reason']
  return DECLINE_REASONS.find(known => known === reason)
}

async function foundFor(
  reader: Reader,
  { id, officer }: { id: string; officer: string },
): Promise<{ ok: true; row: Row; person: Person } | { ok: false; error: 'not-found' } | Denied> {
  const row = await rowById(reader, id)
  const person = row && (await personById(reader, row.person))
  if (!row || !person) return { ok: false, error: 'not-found' }
  const allowed = await authorise(reader, officer, 'mend-members', person.kelurahan ?? '')
  return allowed.ok ? { ok: true, row, person } : allowed
}

async function end(
  tx: Tx,
  row: Row,
  state: Exclude<ChangeState, 'open'>,
  by: string,
  codes: EventCodes = {},
): Promise<{ ok: true; report: ChangeReport } | EndedAlready> {
  const { changeReports } = tx.t
  const [done] = await tx.db
    .update(changeReports)
    .set({ state, endedBy: by, endedAt: tx.now })
    .where(and(is(tx, row.id), eq(changeReports.state, 'open')))
    .returning()
  if (!done) return ended(tx, (await rowById(tx, row.id)) ?? row)
  await note(tx, done, `change-${state}`, by, codes)
  return { ok: true, report: shape(tx, done) }
}

const ended = (reader: Reader, row: Row): EndedAlready => ({
  ok: false,
  error: 'ended-already',
  report: shape(reader, row),
})

function note(
  tx: Tx,
  { id, person, what }: Row,
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

async function rowById(reader: Reader, id: string): Promise<Row | undefined> {
  const [row] = await reader.db.select().from(reader.t.changeReports).where(is(reader, id))
  return row
}

function is(reader: Reader, id: string) {
  const { changeReports } = reader.t
  return and(eq(changeReports.city, reader.city), eq(changeReports.id, id))
}

function isOpen(reader: Reader) {
  const { changeReports } = reader.t
  return and(eq(changeReports.city, reader.city), eq(changeReports.state, 'open'))
}

function isTheirPerson(reader: Reader) {
  const { changeReports, people } = reader.t
  return and(eq(people.city, changeReports.city), eq(people.id, changeReports.person))
}

const PRINT_LETTERS = 8

function shape(reader: Reader, row: Row): ChangeReport {
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
