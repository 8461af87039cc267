/** Why a second person is asked about an announcement, and what they are asked. */
import { SECOND_PERSON_REASONS } from '../../../program/announcements/checks.ts'
import { authorsOf, type Announcement } from '../../../records/announcements/rows.ts'
import { secondPeopleFor } from '../../../records/announcements/second-person.ts'
import type { EventKind } from '../../../records/event-kinds.ts'
import { isEntitled, officerOf } from '../../../records/office/officers.ts'
import { eventsOf } from '../../../records/events.ts'
import { setting } from '../../../records/settings/settings.ts'
import type { Reader } from '../../../store/store.ts'
import type { Turn } from '../../house.ts'
import { words as w } from '../../words.ts'
import { colleagueName } from '../colleague.ts'
import { reasonLines } from './words.ts'

/** The reasons as they were when it was offered. */
export async function checkText({ tx, account }: Turn, of: Announcement): Promise<string> {
  const codes = (await lastDeed(tx, of, 'announcement-offered'))?.codes ?? {}
  const reasons = reasonLines(
    SECOND_PERSON_REASONS.filter(one => codes[one] === true),
    await setting(tx, 'announcement-alone'),
  )
  const isOwn = (await authorsOf(tx, of)).has(account.id)
  return isOwn
    ? [w('announcement:check.own', { reasons }), ...(await nobodyLines(tx, of, account.id))].join('\n\n')
    : w('announcement:check.ask', { by: await lastToDo(tx, of, 'announcement-offered'), reasons })
}

/** Where nobody can be the second person, and what to do about it; else nothing. @param sender who offers it, or did. */
export async function nobodyLines(reader: Reader, of: Announcement, sender: string): Promise<string[]> {
  if ((await secondPeopleFor(reader, of, sender)).length > 0) return []
  return [w(`announcement:check.nobody.${(await mayInvite(reader, sender)) ? 'admin' : 'other'}`)]
}

export async function mayInvite(reader: Reader, account: string): Promise<boolean> {
  const officer = await officerOf(reader, account)
  return officer !== undefined && isEntitled(officer, 'manage-staff')
}

type Deed = EventKind & `announcement-${string}`

/** Who of the office did this to it last, by name; empty where nobody did. */
export async function lastToDo(reader: Reader, of: Pick<Announcement, 'id'>, deed: Deed): Promise<string> {
  const last = await lastDeed(reader, of, deed)
  return last ? colleagueName(reader, last.actor) : ''
}

async function lastDeed(reader: Reader, { id }: Pick<Announcement, 'id'>, deed: Deed) {
  return (await eventsOf(reader, 'announcement', id)).findLast(({ kind }) => kind === deed)
}
