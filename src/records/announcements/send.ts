/**
 * From a draft to sending: the number that is typed must be the number of those who will get it, a text that went out
 * within a day is asked about, and what a swindler would write, or what reaches very many, is looked at by a second person.
 */
import { and, desc, eq, gt, inArray, ne } from 'drizzle-orm'
import {
  linkProblems,
  secondPersonReasons,
  type SecondPersonReason,
} from '../../program/announcements/checks.ts'
import { problemsOf, type ContentProblem } from '../../program/announcements/content.ts'
import { schedule } from '../../store/jobs.ts'
import type { AnnouncementState } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import type { Notice } from '../notices.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { setting } from '../settings/settings.ts'
import { countAudience, type AudienceCount } from './audience.ts'
import type { ContentWrong, PaidOff } from './draft.ts'
import { ANNOUNCEMENT_START } from './orders.ts'
import {
  announcementById,
  authorsOf,
  moveOn,
  note,
  NOT_FOUND,
  peopleBehind,
  shape,
  textIndexOf,
  type Announcement,
  type Changed,
  type NotFound,
} from './rows.ts'
import { askingOf, secondPeopleFor } from './second-person.ts'
import { start } from './start.ts'

const DAY_MS = 86_400_000

/** What is said before it goes out. */
export interface BeforeSending {
  readonly count: AudienceCount
  /** Why a second person has to agree; none once one has. */
  readonly reasons: readonly SecondPersonReason[]
  /** What must be changed first. */
  readonly problems: readonly ContentProblem[]
  /** It was to go at the paid pace, which the office does not allow, or not any more. */
  readonly isPaidOff: boolean
  /** The same text went out, or is about to, within 24 hours. */
  readonly sameTextAs: Announcement | undefined
}

/** @param bot the bot's name in Telegram, without the `@`: links to it are allowed. */
export async function checkBefore(
  reader: Reader,
  announcement: Announcement,
  bot: string,
): Promise<BeforeSending> {
  const { content, audience, category, paid, checkedBy } = announcement
  const count = await countAudience(reader, audience, category)
  const allowed = await setting(reader, 'announcement-domains')
  const alone = await setting(reader, 'announcement-alone')
  return {
    count,
    reasons:
      checkedBy === undefined
        ? secondPersonReasons({ content, category }, { recipients: count.willGet, alone })
        : [],
    problems: [...problemsOf(content), ...linkProblems(content, { allowed, bot })],
    isPaidOff: paid && !(await setting(reader, 'paid-broadcast')),
    sameTextAs: await sameText(reader, announcement),
  }
}

/** It is no draft any more: this or another officer has sent it. */
export interface SentAlready {
  readonly ok: false
  readonly error: 'sent-already'
  readonly announcement: Announcement
}

export type SendRefused =
  | ContentWrong
  /** Nobody would get it. */
  | { ok: false; error: 'nobody'; count: AudienceCount }
  /** So many will get it; another number was typed. */
  | { ok: false; error: 'wrong-number'; willGet: number }
  | { ok: false; error: 'same-text'; as: Announcement }
  /** The hour that it was put off to, or until which people may join, is over. */
  | { ok: false; error: 'hour-passed' }
  | PaidOff
  | SentAlready
  | Changed
  | NotFound
  | Denied

/** It goes out, waits for its hour or for a second person: the state says it. Who starts one rings the wire's bell. */
export type Sent = { ok: true; announcement: Announcement; notices: Notice[] } | SendRefused

export async function sendAnnouncement(
  tx: Tx,
  of: {
    officer: string
    id: string
    version: number
    typed: number
    bot: string
    /** Id of the announcement with the same text that they were told of, and sent it nevertheless. */
    sameTextAs?: string | undefined
  },
): Promise<Sent> {
  const allowed = await authorise(tx, of.officer, 'send-announcements')
  if (!allowed.ok) return allowed
  const announcement = await announcementById(tx, of.id)
  if (!announcement) return NOT_FOUND
  if (announcement.state !== 'draft') return { ok: false, error: 'sent-already', announcement }
  if (announcement.version !== of.version) return { ok: false, error: 'changed', announcement }
  const before = await checkBefore(tx, announcement, of.bot)
  const refused = refusalOf(announcement, before, of, tx.now)
  if (refused) return refused
  const sent =
    before.reasons.length > 0
      ? await offer(tx, announcement, of.officer, before.reasons)
      : await goOn(tx, announcement, of.officer)
  // On PostgreSQL another officer may have sent it since it was read.
  const isOvertaken = !sent.ok && sent.error === 'changed' && sent.announcement.state !== 'draft'
  return isOvertaken ? { ok: false, error: 'sent-already', announcement: sent.announcement } : sent
}

function refusalOf(
  announcement: Announcement,
  { count, problems, isPaidOff, sameTextAs }: BeforeSending,
  { typed, sameTextAs: agreed }: { typed: number; sameTextAs?: string | undefined },
  now: Date,
): SendRefused | undefined {
  const { dueAt, joinUntil } = announcement
  if (problems.length > 0) return { ok: false, error: 'content', problems }
  if (isPaidOff) return { ok: false, error: 'paid-off', announcement }
  if (dueAt && dueAt <= now) return { ok: false, error: 'hour-passed' }
  if (joinUntil && joinUntil <= (dueAt ?? now)) return { ok: false, error: 'hour-passed' }
  if (count.willGet === 0 && !joinUntil) return { ok: false, error: 'nobody', count }
  if (typed !== count.willGet) return { ok: false, error: 'wrong-number', willGet: count.willGet }
  if (sameTextAs && sameTextAs.id !== agreed) return { ok: false, error: 'same-text', as: sameTextAs }
  return undefined
}

/** States in which a text has gone out or is about to. */
const OUT: readonly AnnouncementState[] = ['scheduled', 'checking', 'running', 'paused', 'done', 'stopped']

async function sameText(reader: Reader, { id, content }: Announcement): Promise<Announcement | undefined> {
  const { announcements: table } = reader.t
  const textIndex = textIndexOf(reader, content)
  if (!textIndex) return undefined
  const [row] = await reader.db
    .select()
    .from(table)
    .where(
      and(
        eq(table.city, reader.city),
        eq(table.textIndex, textIndex),
        ne(table.id, id),
        inArray(table.state, [...OUT]),
        gt(table.changedAt, new Date(reader.now.getTime() - DAY_MS)),
      ),
    )
    .orderBy(desc(table.id))
    .limit(1)
  return row && shape(reader, row)
}

async function offer(
  tx: Tx,
  announcement: Announcement,
  officer: string,
  reasons: readonly SecondPersonReason[],
): Promise<Sent> {
  const moved = await moveOn(tx, announcement, { state: 'checking', changedAt: tx.now })
  if (!moved.ok) return moved
  const codes = Object.fromEntries(reasons.map(reason => [reason, true]))
  await note(tx, announcement.id, 'announcement-offered', officer, codes)
  const asked = await secondPeopleFor(tx, announcement)
  return { ...moved, notices: asked.map(account => askingOf(account, announcement.id)) }
}

/** At once, or at its hour. */
async function goOn(tx: Tx, announcement: Announcement, officer: string): Promise<Sent> {
  const { dueAt } = announcement
  if (!dueAt || dueAt <= tx.now) {
    const started = await start(tx, announcement, officer)
    return started.ok ? { ...started, notices: [] } : started
  }
  const moved = await moveOn(tx, announcement, { state: 'scheduled', changedAt: tx.now })
  if (!moved.ok) return moved
  await schedule(tx, { kind: ANNOUNCEMENT_START, key: announcement.id, dueAt })
  await note(tx, announcement.id, 'announcement-scheduled', officer)
  return { ...moved, notices: [] }
}

export type Checked =
  | { ok: true; announcement: Announcement; notices: Notice[] }
  /** Nobody agrees to what they wrote or offered themselves. */
  | { ok: false; error: 'own' }
  /** It waits for nobody: it was taken back, or somebody has agreed already. */
  | { ok: false; error: 'not-waiting'; announcement: Announcement }
  | Changed
  | NotFound
  | Denied

/** The second person agrees: it goes out as it is, at once or at its hour. Who starts one rings the wire's bell. */
export async function approveAnnouncement(
  tx: Tx,
  of: { officer: string; id: string; version: number },
): Promise<Checked> {
  const found = await toCheck(tx, of)
  if (!found.ok) return found
  const marked = await moveOn(tx, found.announcement, { checkedBy: of.officer, checkedAt: tx.now })
  if (!marked.ok) return marked
  await note(tx, of.id, 'announcement-approved', of.officer)
  const gone = await goOn(tx, marked.announcement, of.officer)
  if (!gone.ok) throw new Error(`an announcement that was agreed to and did not go on: ${gone.error}`)
  return { ...gone, notices: await tellBehind(tx, gone.announcement, 'announcement-approved', of.officer) }
}

/** The second person says no: a draft again. */
export async function declineAnnouncement(
  tx: Tx,
  of: { officer: string; id: string; version: number },
): Promise<Checked> {
  const found = await toCheck(tx, of)
  if (!found.ok) return found
  const moved = await moveOn(tx, found.announcement, { state: 'draft', changedAt: tx.now })
  if (!moved.ok) return moved
  await note(tx, of.id, 'announcement-declined', of.officer)
  return { ...moved, notices: await tellBehind(tx, moved.announcement, 'announcement-declined', of.officer) }
}

async function toCheck(tx: Tx, of: { officer: string; id: string; version: number }) {
  const allowed = await authorise(tx, of.officer, 'send-announcements')
  if (!allowed.ok) return allowed
  const announcement = await announcementById(tx, of.id)
  if (!announcement) return NOT_FOUND
  if (announcement.state !== 'checking') return { ok: false, error: 'not-waiting', announcement } as const
  if (announcement.version !== of.version) return { ok: false, error: 'changed', announcement } as const
  if ((await authorsOf(tx, announcement)).has(of.officer)) return { ok: false, error: 'own' } as const
  return { ok: true, announcement } as const
}

async function tellBehind(
  reader: Reader,
  announcement: Announcement,
  kind: 'announcement-approved' | 'announcement-declined',
  by: string,
): Promise<Notice[]> {
  const behind = await peopleBehind(reader, announcement)
  return behind
    .filter(account => account !== by)
    .map(account => ({ kind, account, announcement: announcement.id }))
}
