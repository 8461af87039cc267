/**
 * The second person of an announcement: who of the office can be it, and what waits for one. Whoever gets the right while
 * something waits is asked as well, so that it does not wait for people who were asked in vain.
 */
import { and, asc, eq } from 'drizzle-orm'
import type { Reader } from '../../store/store.ts'
import type { Notice } from '../notices.ts'
import { isEntitled, officerOf, officers } from '../office/officers.ts'
import { authorsOf, peopleBehind, shape, type Announcement } from './rows.ts'

/**
 * Accounts of who may agree to it as it is: active, with the right, and without a hand in its text. An admin whom the
 * deployment names may never have come: who has not introduced themselves is asked once they do.
 * @param sender who is about to offer it, and by that is no second person any more.
 */
export async function secondPeopleFor(
  reader: Reader,
  announcement: Announcement,
  sender?: string,
): Promise<string[]> {
  const authors = await authorsOf(reader, announcement)
  const others = (await officers(reader)).filter(
    one => one.name !== undefined && isEntitled(one, 'send-announcements'),
  )
  return others.map(({ account }) => account).filter(account => account !== sender && !authors.has(account))
}

/** What waits for this person as the second one, the oldest first; nothing for who may not agree. */
export async function waitingForSecond(reader: Reader, account: string): Promise<Announcement[]> {
  const officer = await officerOf(reader, account)
  return officer && isEntitled(officer, 'send-announcements') ? waitingOfOthers(reader, account) : []
}

/** What waits for a second person, and this one had no hand in. */
async function waitingOfOthers(reader: Reader, account: string): Promise<Announcement[]> {
  const { announcements: table } = reader.t
  const rows = await reader.db
    .select()
    .from(table)
    .where(and(eq(table.city, reader.city), eq(table.state, 'checking')))
    .orderBy(asc(table.id))
  const others: Announcement[] = []
  for (const row of rows) {
    const announcement = shape(reader, row)
    if (!(await authorsOf(reader, announcement)).has(account)) others.push(announcement)
  }
  return others
}

/**
 * Somebody was locked, removed or got another role: where nobody is left to agree, whoever wrote or offered it hears so
 * instead of waiting for an answer that cannot come.
 */
export async function strandedBy(reader: Reader, gone: string): Promise<Notice[]> {
  const notices: Notice[] = []
  for (const announcement of await waitingOfOthers(reader, gone)) {
    if ((await secondPeopleFor(reader, announcement)).length > 0) continue
    for (const account of await peopleBehind(reader, announcement)) {
      const officer = await officerOf(reader, account)
      if (officer && isEntitled(officer, 'write-announcements'))
        notices.push({ kind: 'announcement-stranded', account, announcement: announcement.id })
    }
  }
  return notices
}

/** For who has joined, was unlocked or got another role: they are asked like those who were there. */
export async function askingsFor(reader: Reader, account: string): Promise<Notice[]> {
  const waiting = await waitingForSecond(reader, account)
  return waiting.map(({ id }) => askingOf(account, id))
}

export const askingOf = (account: string, announcement: string): Notice => ({
  kind: 'announcement-to-check',
  account,
  announcement,
})
