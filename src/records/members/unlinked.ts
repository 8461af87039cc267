/**
 * Covered people whom the bot does not know yet: nobody has linked an account to them, and they did not come through an
 * account of their own that still answers. A field officer goes to them, with a code on a slip of paper.
 *
 * They are those of the programme year; as long as it has nobody, of the year before.
 */
import { and, asc, count, eq, gt, inArray, isNull, notExists, notInArray, or, sql } from 'drizzle-orm'
import { hasAreas } from '../../program/office.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { mournedPeople } from '../claims/mourning.ts'
import { recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import { alarmAfterLook } from '../office/alarm.ts'
import { authorise, type Denied, type Officer } from '../office/officers.ts'
import { setting } from '../settings/settings.ts'
import { peopleByIds } from './people.ts'
import { isVisibleIn } from './visible.ts'

/** Those of one kelurahan who do the same work. */
export interface UnlinkedGroup {
  /** Code of ten digits; empty where no list says it. */
  readonly kelurahan: string
  readonly sector: string
  readonly people: number
}

/**
 * Those whom this officer may go to, by kelurahan and sector, none of which is empty: a field officer's own areas.
 * @param only this kelurahan: of the whole city it takes its time.
 */
export async function unlinkedFor(
  reader: Reader,
  account: string,
  only?: string,
): Promise<{ ok: true; year: number; groups: readonly UnlinkedGroup[] } | Denied> {
  const allowed = await authorise(reader, account, 'see-members')
  if (!allowed.ok) return allowed
  const year = await unlinkedYear(reader)
  const { people, memberships } = reader.t
  const groups = await reader.db
    .select({ kelurahan: place(reader), sector: memberships.sector, people: count() })
    .from(memberships)
    .innerJoin(people, isPerson(reader))
    .where(and(isUnlinked(reader, year), inAreas(reader, allowed.officer), isIn(reader, only)))
    .groupBy(people.kelurahan, memberships.sector)
    .orderBy(asc(people.kelurahan), asc(memberships.sector))
  return { ok: true, year, groups }
}

/** How many there are in a field officer's own kelurahan. */
export async function countUnlinked(reader: Reader, { areas }: Pick<Officer, 'areas'>): Promise<number> {
  const { people, memberships } = reader.t
  const [row] = await reader.db
    .select({ people: count() })
    .from(memberships)
    .innerJoin(people, isPerson(reader))
    .where(and(isUnlinked(reader, await unlinkedYear(reader)), inArray(people.kelurahan, [...areas])))
  return row?.people ?? 0
}

/** One of a list of names. */
export interface UnlinkedPerson {
  readonly id: string
  readonly name: string
}

/**
 * A page of names of one kelurahan and kind of work, the longest known first. Looking at one goes on record, and counts
 * once among the personal files that the officer has opened.
 * @param page `after`: id of the last person of the page before.
 */
export async function unlinkedPage(
  tx: Tx,
  { officer, kelurahan, sector }: { officer: string; kelurahan: string; sector: string },
  page: { after: string | undefined; limit: number },
): Promise<{ ok: true; people: UnlinkedPerson[]; hasMore: boolean; notices: Notice[] } | Denied> {
  const allowed = await authorise(tx, officer, 'see-members', kelurahan)
  if (!allowed.ok) return allowed
  const { people, memberships } = tx.t
  const rows = await tx.db
    .select({ id: people.id })
    .from(people)
    .innerJoin(memberships, isPerson(tx))
    .where(
      and(
        isOfGroup(tx, { kelurahan, sector }),
        isUnlinked(tx, await unlinkedYear(tx)),
        page.after === undefined ? undefined : gt(people.id, page.after),
      ),
    )
    .orderBy(asc(people.id))
    .limit(page.limit + 1)
  const ids = rows.slice(0, page.limit).map(({ id }) => id)
  const [first] = ids
  if (first === undefined) return { ok: true, people: [], hasMore: false, notices: [] }
  const known = await peopleByIds(tx, ids)
  const named = ids.map(id => ({ id, name: known.get(id)?.name ?? '' }))
  await recordEvent(tx, {
    subjectKind: 'member-page',
    subject: `${kelurahan}:${sector}:${first}`,
    kind: 'read',
    actor: officer,
    codes: { first, last: ids.at(-1) ?? first, people: ids.length },
  })
  const notices = await alarmAfterLook(tx, officer)
  return { ok: true, people: named, hasMore: rows.length > page.limit, notices }
}

const place = ({ t: { people } }: Reader) => sql<string>`coalesce(${people.kelurahan}, '')`

export function isOfGroup(
  reader: Reader,
  { kelurahan, sector }: Pick<UnlinkedGroup, 'kelurahan' | 'sector'>,
) {
  return and(
    eq(reader.t.people.city, reader.city),
    isIn(reader, kelurahan),
    eq(reader.t.memberships.sector, sector),
  )
}

/** In this kelurahan; anywhere, if none is named. */
export function isIn({ t: { people } }: Reader, kelurahan: string | undefined) {
  if (kelurahan === undefined) return undefined
  return kelurahan === '' ? isNull(people.kelurahan) : eq(people.kelurahan, kelurahan)
}

export function isPerson(reader: Reader) {
  const { people, memberships } = reader.t
  return and(eq(people.city, memberships.city), eq(people.id, memberships.person))
}

function inAreas({ t: { people } }: Reader, { role, areas }: Officer) {
  return hasAreas(role) ? inArray(people.kelurahan, [...areas]) : undefined
}

/** A membership of the year that anybody sees, of somebody without an account that answers. */
export function isUnlinked(reader: Reader, year: number) {
  const { memberships, personLinks } = reader.t
  const link = reader.db
    .select({ one: sql`1` })
    .from(personLinks)
    .where(
      and(
        eq(personLinks.city, memberships.city),
        eq(personLinks.person, memberships.person),
        isNull(personLinks.cutAt),
      ),
    )
  return and(
    isVisibleIn(reader, year),
    notExists(link),
    // Nobody brings a code to a house of mourning.
    notInArray(memberships.person, mournedPeople(reader)),
    or(isNull(memberships.registration), notExists(ownAccount(reader))),
  )
}

/** The worker's own: who handed in for themselves, or said yes to what another had. */
function ownAccount(reader: Reader) {
  const { memberships, registrations, accounts } = reader.t
  const own = sql`case ${registrations.consent} when 'own' then ${registrations.account} when 'account' then ${registrations.consentBy} end`
  return reader.db
    .select({ one: sql`1` })
    .from(registrations)
    .innerJoin(accounts, and(eq(accounts.city, registrations.city), eq(accounts.id, own)))
    .where(
      and(
        eq(registrations.city, memberships.city),
        eq(registrations.id, memberships.registration),
        eq(accounts.reachable, true),
      ),
    )
}

/** The programme year; the one before as long as it has nobody. */
export async function unlinkedYear(reader: Reader): Promise<number> {
  const year = await setting(reader, 'programme-year')
  const { memberships } = reader.t
  const [one] = await reader.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(isVisibleIn(reader, year))
    .limit(1)
  return one ? year : year - 1
}
