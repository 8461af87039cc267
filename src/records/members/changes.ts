/**
 * What a member says has changed: a task for the office (`change-tasks.ts`), which enters it or turns it down. One is open
 * for a person and kind; a newer report takes the place of the open one. No cover changes by a report.
 */
import { and, asc, eq } from 'drizzle-orm'
import type { Change } from '../../program/changes.ts'
import { hasAreas, mayDo } from '../../program/office.ts'
import { makeId } from '../../store/ids.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { timesTodayBy } from '../limits.ts'
import type { Notice } from '../notices.ts'
import { officers } from '../office/officers.ts'
import { takeTurn } from '../turn.ts'
import {
  changeRow,
  endChange,
  isOpenChange,
  isThisChange,
  noteChange,
  shapeChange,
  type ChangeReport,
  type ChangeRow,
  type EndedAlready,
} from './change-rows.ts'
import { linkedAccount } from './links.ts'
import { personById, type Person } from './people.ts'

/** Reports of an account a day, also those that take the place of an earlier one. */
const REPORTS_A_DAY = 5

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
  await noteChange(tx, row, 'change-reported', account)
  const notices = isNew ? await whoHears(tx, person, account) : []
  return { ok: true, report: shapeChange(tx, row), notices }
}

async function put(
  tx: Tx,
  { id: person, kelurahan }: Person,
  account: string,
  change: Change,
): Promise<{ row: ChangeRow; isNew: boolean }> {
  const { changeReports } = tx.t
  const isSame = and(eq(changeReports.person, person), eq(changeReports.what, change.what))
  const [open] = await tx.db
    .select({ id: changeReports.id })
    .from(changeReports)
    .where(and(isOpenChange(tx), isSame))
  const id = open?.id ?? makeId()
  const bodySealed = tx.vault.seal('change_reports.body', id, JSON.stringify(change))
  const said = { account, kelurahan: kelurahan ?? null, bodySealed, madeAt: tx.now }
  const [row] = open
    ? await tx.db.update(changeReports).set(said).where(isThisChange(tx, id)).returning()
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
    .where(and(isOpenChange(reader), eq(changeReports.person, person)))
    .orderBy(asc(changeReports.id))
  return rows.map(row => shapeChange(reader, row))
}

/** The member takes back what nobody has entered yet. */
export async function takeBackChange(
  tx: Tx,
  { id, account }: { id: string; account: string },
): Promise<{ ok: true; report: ChangeReport } | { ok: false; error: 'not-found' } | EndedAlready> {
  await takeTurn(tx, 'links')
  const row = await changeRow(tx, id)
  if (!row || (await linkedAccount(tx, row.person)) !== account) return { ok: false, error: 'not-found' }
  return endChange(tx, row, 'withdrawn', account)
}
