/**
 * The daily look at who is to be told what comes after their cover. A page of members a transaction; what was told stands
 * in the same transaction as the message, so each hears each thing once, also when the program stops in the middle.
 */
import { and, eq, gte, inArray, lte } from 'drizzle-orm'
import { addDays } from '../../program/plain-date.ts'
import {
  FIRST_DAYS,
  LATE_DAYS,
  noticeDue,
  RENEWAL_NOTICES,
  type RenewalNotice,
} from '../../program/renewal.ts'
import { isWaiting, schedule } from '../../store/jobs.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { mournedOf } from '../claims/mourning.ts'
import { recordEvent } from '../events.ts'
import { dayAt, startOfDay } from '../jakarta.ts'
import type { MemberNotice } from '../notices.ts'
import { daytime } from '../drafts/reminders.ts'
import { RENEWALS_DAY } from './jobs.ts'
import { endingMembers, type EndingMember } from './members.ts'
import { afterCoverOf, SYSTEM } from './outlook.ts'
import { reachedBy } from './reach.ts'

/** A transaction is to hold 50 ms at most, and a message costs most of what a member costs. */
const LOOKED_AT = 50
const TOLD_AT_ONCE = 8

/** At the start of the program: orders the daily look for now, or for the morning, unless one waits already. */
export async function planRenewalsDay(tx: Tx): Promise<void> {
  if (await isWaiting(tx, RENEWALS_DAY, 'daily')) return
  await schedule(tx, { kind: RENEWALS_DAY, key: 'daily', dueAt: daytime(tx.now) })
}

export async function planNextMorning(tx: Tx): Promise<void> {
  const tomorrow = startOfDay(addDays(dayAt(tx.now), 1))
  await schedule(tx, { kind: RENEWALS_DAY, key: 'daily', dueAt: daytime(tomorrow) })
}

/**
 * The job `renewals-day`: looks at the next members and orders itself anew, for those that are left or for the next
 * morning. Never tells anybody at night.
 * @param after id of the last membership that was looked at; empty at first.
 */
export async function tellRenewals(tx: Tx, after: string): Promise<MemberNotice[]> {
  const dueAt = daytime(tx.now)
  if (dueAt > tx.now) {
    await schedule(tx, { kind: RENEWALS_DAY, key: 'daily', args: after, dueAt })
    return []
  }
  const { notices, next } = await tellPage(tx, after)
  if (next === undefined) await planNextMorning(tx)
  else await schedule(tx, { kind: RENEWALS_DAY, key: 'daily', args: next, dueAt: tx.now })
  return notices
}

async function tellPage(
  tx: Tx,
  after: string,
): Promise<{ notices: MemberNotice[]; next: string | undefined }> {
  const { memberships } = tx.t
  const today = dayAt(tx.now)
  const page = await endingMembers(
    tx,
    and(gte(memberships.to, addDays(today, -LATE_DAYS)), lte(memberships.to, addDays(today, FIRST_DAYS))),
    { after: after === '' ? undefined : after, limit: LOOKED_AT },
  )
  const due = await dueOn(tx, page)
  const now = due.slice(0, TOLD_AT_ONCE)
  const isFull = due.length > now.length
  const last = isFull ? now.at(-1)?.member : page.at(-1)
  const next = isFull || page.length === LOOKED_AT ? last?.id : undefined
  return { notices: await tell(tx, now), next }
}

interface Due {
  readonly member: EndingMember
  readonly notice: RenewalNotice
  /** How many notices they had before. */
  readonly before: number
  readonly accounts: readonly string[]
}

/** In the order of the page. Whom no message reaches is told nothing, and so may still hear it once they link an account. */
async function dueOn(reader: Reader, page: readonly EndingMember[]): Promise<Due[]> {
  if (page.length === 0) return []
  const reached = await reachedBy(reader, page)
  // A house that mourns is left in peace from the first report on; what their own screen says stays.
  const mourned = await mournedOf(
    reader,
    page.map(({ person }) => person),
  )
  const members = page.filter(({ id, person }) => reached.has(id) && !mourned.has(person))
  const afters = await afterCoverOf(reader, members)
  const told = await toldTo(reader, members)
  const today = dayAt(reader.now)
  return members.flatMap(member => {
    const after = afters.get(member.id)
    if (!after || after.isFresh || member.until === undefined) return []
    const before = told.get(member.id) ?? []
    const notice = noticeDue({ outlook: after.outlook, until: member.until, today, told: before })
    return notice ? [{ member, notice, before: before.length, accounts: reached.get(member.id) ?? [] }] : []
  })
}

async function tell(tx: Tx, due: readonly Due[]): Promise<MemberNotice[]> {
  if (due.length === 0) return []
  const { memberNotices } = tx.t
  const rows = due.map(({ member, notice, before }) => ({
    city: tx.city,
    person: member.person,
    year: member.year,
    kind: kindOf(before + 1, notice),
    at: tx.now,
  }))
  const written = await tx.db.insert(memberNotices).values(rows).onConflictDoNothing().returning()
  const isNew = new Set(written.map(({ person, year }) => `${year}/${person}`))
  const fresh = due.filter(({ member }) => isNew.has(`${member.year}/${member.person}`))
  for (const { member, notice } of fresh)
    await recordEvent(tx, {
      subjectKind: 'person',
      subject: member.person,
      kind: 'member-told',
      actor: SYSTEM,
      codes: { year: member.year, what: notice },
    })
  return fresh.flatMap(({ member, notice, accounts }) =>
    accounts.map(account => ({
      kind: noticeKind(notice),
      account,
      person: member.person,
      about: member.id,
    })),
  )
}

function noticeKind(notice: RenewalNotice): MemberNotice['kind'] {
  switch (notice) {
    case 'undecided':
    case 'reopened':
    case 'continues':
      return `renewal-${notice}`
    default:
      return 'renewal-stops'
  }
}

/** Their place in what this member was told, and what it was: `2-continues`. */
const kindOf = (place: number, notice: RenewalNotice) => `${place}-${notice}`

/** What these members were told, by membership, in the order of telling. */
async function toldTo(
  reader: Reader,
  members: readonly EndingMember[],
): Promise<Map<string, RenewalNotice[]>> {
  if (members.length === 0) return new Map()
  const { memberNotices } = reader.t
  const rows = await reader.db
    .select()
    .from(memberNotices)
    .where(
      and(
        eq(memberNotices.city, reader.city),
        inArray(
          memberNotices.person,
          members.map(({ person }) => person),
        ),
      ),
    )
  const told = rows
    .flatMap(({ person, year, kind }) => {
      const [, place = '', what = ''] = /^(\d+)-(.+)$/.exec(kind) ?? []
      const notice = RENEWAL_NOTICES.find(one => one === what)
      return notice ? [{ of: `${year}/${person}`, place: Number(place), notice }] : []
    })
    .toSorted((a, b) => a.place - b.place)
  const grouped = Map.groupBy(told, ({ of }) => of)
  return new Map(
    members.map(({ id, year, person }) => [
      id,
      (grouped.get(`${year}/${person}`) ?? []).map(({ notice }) => notice),
    ]),
  )
}
