/**
 * The account of somebody who is said to have died, or is missed at sea, writes: who holds the phone now? It is asked
 * kindly, at most once a day, until they say; and an officer is called. It may be the family, a thief, or the very person,
 * of whom a false report was made: so what is asked never says why.
 */
import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Reader, Tx } from '../../../store/store.ts'
import { eventsOf, recordEvent, type PastEvent } from '../../events.ts'
import { timesToday } from '../../limits.ts'
import { linkedPeople } from '../../members/links.ts'
import type { Notice, PhoneHolder } from '../../notices.ts'
import { shapeClaim, type Claim } from '../claim-rows.ts'
import { mournedOwnersOf } from '../mourning.ts'
import { officeOf } from './report.ts'

export const PHONE_HOLDERS: readonly PhoneHolder[] = ['self', 'family', 'other']

/** Whether this account is to be asked now; then it counts as asked, and the office is called the first time. */
export async function askPhoneHolder(
  tx: Tx,
  account: string,
): Promise<{ ask: false } | { ask: true; notices: Notice[] }> {
  const claims = await claimsAboutOwner(tx, account)
  if (claims.length === 0) return { ask: false }
  const events = await eventsOf(tx, 'account', account)
  const open = claims.filter(({ id }) => !isAbout(events, 'phone-holder-said', id))
  if (open.length === 0 || (await timesToday(tx, account, 'phone-holder-asked')) > 0) return { ask: false }
  const notices: Notice[] = []
  for (const claim of open) {
    if (!isAbout(events, 'phone-holder-asked', claim.id)) notices.push(...(await called(tx, claim, 'asked')))
    await recordEvent(tx, {
      subjectKind: 'account',
      subject: account,
      kind: 'phone-holder-asked',
      actor: account,
      codes: { claim: claim.id },
    })
  }
  return { ask: true, notices }
}

/** What they said; a second time changes nothing. */
export async function sayPhoneHolder(tx: Tx, account: string, who: PhoneHolder): Promise<Notice[]> {
  const events = await eventsOf(tx, 'account', account)
  const notices: Notice[] = []
  for (const claim of await claimsAboutOwner(tx, account)) {
    if (isAbout(events, 'phone-holder-said', claim.id)) continue
    await recordEvent(tx, {
      subjectKind: 'account',
      subject: account,
      kind: 'phone-holder-said',
      actor: account,
      codes: { claim: claim.id, who },
    })
    notices.push(...(await called(tx, claim, who)))
  }
  return notices
}

/** Whether this is the account of somebody who is mourned, as far as nobody says that they live: nothing cheerful then. */
export async function isQuiet(reader: Reader, account: string): Promise<boolean> {
  if ((await mournedOwnersOf(reader, account)).length === 0) return false
  const said = (await eventsOf(reader, 'account', account)).findLast(
    ({ kind }) => kind === 'phone-holder-said',
  )
  return said?.codes['who'] !== 'self'
}

/** Reports of a death, or of being missed, about who this account belongs to. */
async function claimsAboutOwner(reader: Reader, account: string): Promise<Claim[]> {
  const people = (await linkedPeople(reader, account)).map(({ id }) => id)
  if (people.length === 0) return []
  const { claims } = reader.t
  const rows = await reader.db
    .select()
    .from(claims)
    .where(
      and(
        eq(claims.city, reader.city),
        inArray(claims.person, people),
        ne(claims.kind, 'accident'),
        isNull(claims.endedAt),
      ),
    )
  return rows.map(shapeClaim)
}

const isAbout = (events: readonly PastEvent[], kind: string, claim: string): boolean =>
  events.some(event => event.kind === kind && event.codes['claim'] === claim)

const called = async (tx: Tx, claim: Claim, who: PhoneHolder | 'asked'): Promise<Notice[]> =>
  (await officeOf(tx, claim)).map(account => ({ kind: 'phone-holder', account, claim: claim.id, who }))
