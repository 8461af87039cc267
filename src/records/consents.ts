/**
 * Who was told what, and who agreed to what: the text's version, given or taken back, append-only. The newest of a
 * purpose holds.
 */
import { and, desc, eq, gt, inArray } from 'drizzle-orm'
import { makeId } from '../store/ids.ts'
import type { Reader, Tx } from '../store/store.ts'
import { recordEvent } from './events.ts'

export type ConsentPurpose =
  /** The notice on personal data was read; the legal basis is public service, so it is no consent. */
  | 'notice'
  /** Photos of papers through Telegram. */
  | 'telegram-photos'
  /** The bot deletes those photos from the chat. */
  | 'delete-photos'
  /** News and invitations alike, as the form of registration asks. */
  | 'announcements'
  /** News, and invitations to ceremonies: sent until they say no. */
  | 'announce-info'
  | 'announce-event'
  /** The bot takes a typed NIK out of the chat again. */
  | 'delete-nik'
  /** No yes: what is kept of them is used for what the law asks, and for nothing else, until they end it. */
  | 'restricted'
  /** Says that the person whose data this is knows of it. */
  | 'data-of-another'

export interface Consent {
  readonly purpose: ConsentPurpose
  /** Version of the text that was shown. */
  readonly version: string
  readonly given: boolean
  readonly at: Date
}

export async function recordConsent(
  tx: Tx,
  consent: { account: string; purpose: ConsentPurpose; version: string; given: boolean },
): Promise<void> {
  await tx.db.insert(tx.t.consents).values({ city: tx.city, id: makeId(), ...consent, at: tx.now })
}

/** What was said after a copy of the database was made, which is put back now: with its own ids, since the newest holds. */
export async function carryConsents(
  tx: Tx,
  rows: readonly (Omit<Consent, 'purpose'> & { id: string; account: string; purpose: string })[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += A_PAGE)
    await tx.db
      .insert(tx.t.consents)
      .values(rows.slice(from, from + A_PAGE).map(row => ({ city: tx.city, ...row })))
      .onConflictDoNothing()
}

const A_PAGE = 500

/** The same where somebody changes their mind, or makes up their mind, by a button of its own: the log says so too. */
export async function chooseConsent(tx: Tx, of: Parameters<typeof recordConsent>[1]): Promise<void> {
  const { account, purpose, given } = of
  await recordConsent(tx, of)
  await recordEvent(tx, {
    subjectKind: 'account',
    subject: account,
    kind: given ? 'consent-given' : 'consent-withdrawn',
    actor: account,
    codes: { purpose },
  })
}

/** The latest word of this account on this purpose; undefined when it was never asked. */
export const consentOf = (
  reader: Reader,
  account: string,
  purpose: ConsentPurpose,
): Promise<Consent | undefined> => latestConsent(reader, account, [purpose])

/** Whether the account's last word on this, since it opened this draft, is no. What was agreed to in the draft is older. */
export async function saidNoSince(
  reader: Reader,
  { account, purpose, draft }: { account: string; purpose: ConsentPurpose; draft: string },
): Promise<boolean> {
  const { consents } = reader.t
  const [row] = await reader.db
    .select({ given: consents.given })
    .from(consents)
    .where(
      and(
        eq(consents.city, reader.city),
        eq(consents.account, account),
        eq(consents.purpose, purpose),
        // Ids grow with time.
        gt(consents.id, draft),
      ),
    )
    .orderBy(desc(consents.id))
    .limit(1)
  return row?.given === false
}

/** The latest word on any of these. */
export async function latestConsent(
  reader: Reader,
  account: string,
  purposes: readonly ConsentPurpose[],
): Promise<Consent | undefined> {
  const { consents } = reader.t
  const { purpose, version, given, at } = consents
  const [row] = await reader.db
    .select({ purpose, version, given, at })
    .from(consents)
    .where(
      and(eq(consents.city, reader.city), eq(consents.account, account), inArray(purpose, [...purposes])),
    )
    .orderBy(desc(consents.id))
    .limit(1)
  const found = purposes.find(one => one === row?.purpose)
  return row && found && { ...row, purpose: found }
}
