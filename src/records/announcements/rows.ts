/** An announcement as it lies in the database: its row, how one is found, and the one way in which it changes. */
import { and, desc, eq, inArray, lt } from 'drizzle-orm'
import { readAudience, type Audience } from '../../program/announcements/audience.ts'
import type { AnnouncementContent } from '../../program/announcements/content.ts'
import type { Category } from '../../program/announcements/lists.ts'
import type { AnnouncementState, Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import type { EventKind } from '../event-kinds.ts'
import { eventsOf, recordEvent, type EventCodes } from '../events.ts'
import { authorise, type Denied } from '../office/officers.ts'

export interface Announcement {
  readonly id: string
  readonly state: AnnouncementState
  /** Counts the changes; whoever looked at an older one is told so. */
  readonly version: number
  readonly category: Category
  readonly content: AnnouncementContent
  readonly audience: Audience
  /** Goes out at night too. */
  readonly urgent: boolean
  /** Whoever may not have got it is tried once more without asking. */
  readonly mustArrive: boolean
  /** At the paid pace. */
  readonly paid: boolean
  readonly madeBy: string
  readonly madeAt: Date
  readonly changedAt: Date
  /** The second person, who agreed to it as it is. */
  readonly checkedBy: string | undefined
  readonly checkedAt: Date | undefined
  readonly dueAt: Date | undefined
  /** Also for those who join until then. */
  readonly joinUntil: Date | undefined
  readonly startedAt: Date | undefined
  readonly endedAt: Date | undefined
  /** Who paused or stopped it. */
  readonly endedBy: string | undefined
  /** Why it failed: a code. */
  readonly reason: string | undefined
  /** Outbox id of the message that shows its progress. */
  readonly progress: string | undefined
}

export type AnnouncementRow = Tables['announcements']['$inferSelect']

export interface NotFound {
  readonly ok: false
  readonly error: 'not-found'
}
export const NOT_FOUND: NotFound = { ok: false, error: 'not-found' }

/** It is not as it was looked at: another officer was faster, or this one in another message. */
export interface Changed {
  readonly ok: false
  readonly error: 'changed'
  readonly announcement: Announcement
}

export async function announcementById(reader: Reader, id: string): Promise<Announcement | undefined> {
  const row = await rowById(reader, id)
  return row && shape(reader, row)
}

export async function rowById(reader: Reader, id: string): Promise<AnnouncementRow | undefined> {
  const [row] = await reader.db.select().from(reader.t.announcements).where(isAnnouncement(reader, id))
  return row
}

/** One, for who writes or sends them. */
export async function announcementFor(
  reader: Reader,
  { officer, id }: { officer: string; id: string },
): Promise<{ ok: true; announcement: Announcement } | NotFound | Denied> {
  const allowed = await authorise(reader, officer, 'write-announcements')
  if (!allowed.ok) return allowed
  const announcement = await announcementById(reader, id)
  return announcement ? { ok: true, announcement } : NOT_FOUND
}

/** A page of them, the newest first. @param page `after`: id of the last one that was shown; `only`: of the one that is asked for. */
export async function announcements(
  reader: Reader,
  page: {
    officer: string
    states: readonly AnnouncementState[]
    limit: number
    after?: string | undefined
    only?: string | undefined
  },
): Promise<{ ok: true; announcements: Announcement[] } | Denied> {
  const allowed = await authorise(reader, page.officer, 'write-announcements')
  if (!allowed.ok) return allowed
  const { announcements: table } = reader.t
  const rows = await reader.db
    .select()
    .from(table)
    .where(
      and(
        eq(table.city, reader.city),
        inArray(table.state, [...page.states]),
        page.after === undefined ? undefined : lt(table.id, page.after),
        page.only === undefined ? undefined : eq(table.id, page.only),
      ),
    )
    .orderBy(desc(table.id))
    .limit(page.limit)
  return { ok: true, announcements: rows.map(row => shape(reader, row)) }
}

/** Remembers which message shows its progress. @param message an id of the outbox. */
export async function noteProgress(tx: Tx, id: string, message: string): Promise<void> {
  await tx.db.update(tx.t.announcements).set({ progress: message }).where(isAnnouncement(tx, id))
}

/** Changes it, if nobody did since it was read. */
export async function moveOn(
  tx: Tx,
  from: Announcement,
  set: Partial<AnnouncementRow>,
): Promise<{ ok: true; announcement: Announcement } | Changed | NotFound> {
  const { announcements: table } = tx.t
  const [row] = await tx.db
    .update(table)
    .set({ ...set, version: from.version + 1 })
    .where(and(isAnnouncement(tx, from.id), eq(table.version, from.version), eq(table.state, from.state)))
    .returning()
  if (row) return { ok: true, announcement: shape(tx, row) }
  const now = await announcementById(tx, from.id)
  return now ? { ok: false, error: 'changed', announcement: now } : NOT_FOUND
}

export const note = (
  tx: Tx,
  id: string,
  kind: EventKind & `announcement-${string}`,
  actor: string,
  codes: EventCodes = {},
): Promise<void> => recordEvent(tx, { subjectKind: 'announcement', subject: id, kind, actor, codes })

/** By whom a deed of the programme itself is signed. */
export const SYSTEM = 'system'

/** Who wrote it, offered it, agreed to it or sent it: they hear what becomes of it. */
export async function peopleBehind(reader: Reader, { id, madeBy }: Announcement): Promise<string[]> {
  const kinds = ['announcement-offered', 'announcement-scheduled', 'announcement-started']
  const actors = await actorsOf(reader, id, kinds)
  return [...new Set([madeBy, ...actors])]
}

/** Whoever had a hand in its text, or offered it, does not agree to it as the second person. */
export async function authorsOf(reader: Reader, { id, madeBy }: Announcement): Promise<Set<string>> {
  return new Set([madeBy, ...(await actorsOf(reader, id, ['announcement-written', 'announcement-offered']))])
}

async function actorsOf(reader: Reader, id: string, kinds: readonly string[]): Promise<string[]> {
  const past = await eventsOf(reader, 'announcement', id)
  return past.filter(({ kind, actor }) => kinds.includes(kind) && actor !== SYSTEM).map(({ actor }) => actor)
}

export function isAnnouncement(reader: Reader, id: string) {
  const { announcements: table } = reader.t
  return and(eq(table.city, reader.city), eq(table.id, id))
}

const COLUMN = 'announcements.content'

export function contentColumns(tx: Tx, id: string, content: AnnouncementContent) {
  return {
    contentSealed: tx.vault.seal(COLUMN, id, JSON.stringify(content)),
    textIndex: textIndexOf(tx, content),
  }
}

/** The same words, however they are spaced and cased, are the same text; nothing of a text that is not there. */
export function textIndexOf(reader: Reader, { text }: AnnouncementContent): Buffer | null {
  const bare = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return bare === '' ? null : reader.vault.index('announcement-text', bare)
}

export function shape(reader: Reader, row: AnnouncementRow): Announcement {
  const audience = readAudience(row.audience)
  if (!audience) throw new RangeError('an audience that nobody wrote')
  const content: AnnouncementContent = JSON.parse(reader.vault.open(COLUMN, row.id, row.contentSealed))
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    category: row.category,
    content,
    audience,
    urgent: row.urgent,
    mustArrive: row.mustArrive,
    paid: row.paid,
    madeBy: row.madeBy,
    madeAt: row.madeAt,
    changedAt: row.changedAt,
    checkedBy: row.checkedBy ?? undefined,
    checkedAt: row.checkedAt ?? undefined,
    dueAt: row.dueAt ?? undefined,
    joinUntil: row.joinUntil ?? undefined,
    startedAt: row.startedAt ?? undefined,
    endedAt: row.endedAt ?? undefined,
    endedBy: row.endedBy ?? undefined,
    reason: row.reason ?? undefined,
    progress: row.progress ?? undefined,
  }
}
