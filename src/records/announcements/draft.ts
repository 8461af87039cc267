/**
 * Writing an announcement. All of it can be changed until it goes out; whatever is changed in one that was offered, agreed
 * to or put off makes it a draft again, and nobody has agreed to that.
 */
import { NOBODY, type Audience } from '../../program/announcements/audience.ts'
import {
  problemsOf,
  type AnnouncementContent,
  type ContentProblem,
} from '../../program/announcements/content.ts'
import type { Category } from '../../program/announcements/lists.ts'
import { makeId } from '../../store/ids.ts'
import { cancel } from '../../store/jobs.ts'
import type { AnnouncementState } from '../../store/schema.ts'
import type { Tx } from '../../store/store.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { setting } from '../settings/settings.ts'
import { ANNOUNCEMENT_START } from './orders.ts'
import {
  announcementById,
  contentColumns,
  isAnnouncement,
  moveOn,
  note,
  NOT_FOUND,
  shape,
  type Announcement,
  type Changed,
  type NotFound,
} from './rows.ts'

/** It cannot go to anybody as it is. */
export interface ContentWrong {
  readonly ok: false
  readonly error: 'content'
  readonly problems: readonly ContentProblem[]
}

/** It has gone out already, or was dropped from the drafts. */
export interface NotADraft {
  readonly ok: false
  readonly error: 'not-a-draft'
  readonly announcement: Announcement
}

export type Written = { ok: true; announcement: Announcement } | ContentWrong | Denied

export async function writeAnnouncement(
  tx: Tx,
  of: { officer: string; content: AnnouncementContent; category?: Category; audience?: Audience },
): Promise<Written> {
  const allowed = await authorise(tx, of.officer, 'write-announcements')
  if (!allowed.ok) return allowed
  const problems = problemsOf(of.content)
  if (problems.length > 0) return { ok: false, error: 'content', problems }
  const id = makeId()
  const [row] = await tx.db
    .insert(tx.t.announcements)
    .values({
      city: tx.city,
      id,
      state: 'draft',
      version: 1,
      category: of.category ?? 'info',
      ...contentColumns(tx, id, of.content),
      audience: of.audience ?? NOBODY,
      urgent: false,
      mustArrive: false,
      paid: false,
      madeBy: of.officer,
      madeAt: tx.now,
      changedAt: tx.now,
    })
    .returning()
  if (!row) throw new Error('an announcement that was not written')
  await note(tx, id, 'announcement-written', of.officer)
  return { ok: true, announcement: shape(tx, row) }
}

/** What can be changed; `undefined` where an hour is taken back. */
export interface AnnouncementChange {
  readonly content?: AnnouncementContent
  readonly category?: Category
  readonly audience?: Audience
  readonly urgent?: boolean
  readonly mustArrive?: boolean
  readonly paid?: boolean
  readonly dueAt?: Date | undefined
  readonly joinUntil?: Date | undefined
}

/** `lostApproval`: somebody had agreed to it as it was, or was asked to. */
export type DraftChanged =
  | { ok: true; announcement: Announcement; lostApproval: boolean }
  | ContentWrong
  | PaidOff
  | NotADraft
  | Changed
  | NotFound
  | Denied

/** The office does not allow the paid pace, or not any more. */
export interface PaidOff {
  readonly ok: false
  readonly error: 'paid-off'
  readonly announcement: Announcement
}

export async function changeAnnouncement(
  tx: Tx,
  of: { officer: string; id: string; version: number; change: AnnouncementChange },
): Promise<DraftChanged> {
  const found = await draftFor(tx, of)
  if (!found.ok) return found
  const { announcement } = found
  const { content, dueAt, joinUntil, ...plain } = of.change
  const problems = content ? problemsOf(content) : []
  if (problems.length > 0) return { ok: false, error: 'content', problems }
  if (plain.paid && !(await setting(tx, 'paid-broadcast')))
    return { ok: false, error: 'paid-off', announcement }
  const moved = await moveOn(tx, announcement, {
    ...plain,
    ...(content ? contentColumns(tx, of.id, content) : {}),
    ...('dueAt' in of.change ? { dueAt: dueAt ?? null } : {}),
    ...('joinUntil' in of.change ? { joinUntil: joinUntil ?? null } : {}),
    ...AS_DRAFT,
    changedAt: tx.now,
  })
  if (!moved.ok) return moved
  await cancel(tx, ANNOUNCEMENT_START, of.id)
  await note(tx, of.id, 'announcement-written', of.officer)
  return { ...moved, lostApproval: announcement.checkedBy !== undefined || announcement.state === 'checking' }
}

/** Nobody has agreed to it. */
export const AS_DRAFT = { state: 'draft', checkedBy: null, checkedAt: null } as const

/** What was offered or put off goes back to the drafts, unchanged. */
export async function takeBackAnnouncement(
  tx: Tx,
  of: { officer: string; id: string; version: number },
): Promise<DraftChanged> {
  return changeAnnouncement(tx, { ...of, change: {} })
}

/** Throws a draft away, also one that was offered or put off. */
export async function dropAnnouncement(
  tx: Tx,
  of: { officer: string; id: string; version: number },
): Promise<{ ok: true } | NotADraft | Changed | NotFound | Denied> {
  const found = await draftFor(tx, of)
  if (!found.ok) return found
  await cancel(tx, ANNOUNCEMENT_START, of.id)
  await tx.db.delete(tx.t.announcements).where(isAnnouncement(tx, of.id))
  await note(tx, of.id, 'announcement-dropped', of.officer)
  return { ok: true }
}

/** It has not gone out. */
const UNSENT: readonly AnnouncementState[] = ['draft', 'checking', 'scheduled']

async function draftFor(tx: Tx, of: { officer: string; id: string; version: number }) {
  const allowed = await authorise(tx, of.officer, 'write-announcements')
  if (!allowed.ok) return allowed
  const announcement = await announcementById(tx, of.id)
  if (!announcement) return NOT_FOUND
  if (!UNSENT.includes(announcement.state)) return { ok: false, error: 'not-a-draft', announcement } as const
  if (announcement.version !== of.version) return { ok: false, error: 'changed', announcement } as const
  return { ok: true, announcement } as const
}
