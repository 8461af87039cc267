/**
 * How a member's account becomes theirs: a one-time code that the office hands over in person, or exactly the phone
 * number of the list, sent by Telegram's own button, with the birth date. NIK, name and birth date alone never link: they
 * stand on every photocopy. Where the office has cut a link, the number does not link either: the phone may be a thief's.
 *
 * Whoever tries learns nothing: a wrong code, a number of nobody and a wrong birth date get the same answer, and each
 * account has few tries a day.
 */
import { aliasedTable, and, desc, eq, gt, isNotNull, isNull, notExists, sql } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { timesToday } from '../limits.ts'
import type { Denied } from '../office/officers.ts'
import { CODE_TRIES_A_DAY, readCode } from '../one-time-codes.ts'
import { takeTurn } from '../turn.ts'
import { voidCardsOf } from './card-rows.ts'
import { memberToLink, revokeCodes } from './link-codes.ts'
import { personById, type Person } from './people.ts'

/** `not-right`: whatever it was. The old account of the person, if there is one, is to be told that it was cut. */
export type Linked =
  | { ok: true; person: Person; cut: string | undefined }
  | { ok: false; error: 'not-right'; triesLeft: number }
  | { ok: false; error: 'too-many-tries' }

/** By the code of a slip, however it is typed: small letters, spaces and dashes do not matter. */
export async function linkByCode(
  tx: Tx,
  { account, code }: { account: string; code: string },
): Promise<Linked> {
  await takeTurn(tx, 'links')
  const tries = await triesToday(tx, account)
  if (tries >= CODE_TRIES_A_DAY) return { ok: false, error: 'too-many-tries' }
  const { linkCodes } = tx.t
  const codeIndex = tx.vault.index('link-code', readCode(code))
  const rows = await tx.db
    .select()
    .from(linkCodes)
    .where(and(eq(linkCodes.city, tx.city), eq(linkCodes.codeIndex, codeIndex), eq(linkCodes.state, 'open')))
  const row = rows.find(({ expiresAt }) => expiresAt > tx.now)
  const person = row && (await personById(tx, row.person))
  if (!row || !person) return notRight(tx, account, tries)
  await tx.db
    .update(linkCodes)
    .set({ state: 'used', endedBy: account, endedAt: tx.now })
    .where(and(eq(linkCodes.city, tx.city), eq(linkCodes.id, row.id)))
  return link(tx, person, account, 'code')
}

/**
 * By the number of the list: it must come from Telegram's own button, which gives the account's own number, and belong to
 * exactly one person of the list with this birth date.
 */
export async function linkByPhone(
  tx: Tx,
  { account, phone, birthDate }: { account: string; phone: string; birthDate: string },
): Promise<Linked> {
  await takeTurn(tx, 'links')
  const tries = await triesToday(tx, account)
  if (tries >= CODE_TRIES_A_DAY) return { ok: false, error: 'too-many-tries' }
  const { people } = tx.t
  const rows = await tx.db
    .select({ id: people.id })
    .from(people)
    .where(
      and(
        eq(people.city, tx.city),
        eq(people.phoneIndex, tx.vault.index('phone', phone)),
        eq(people.birthIndex, tx.vault.index('birth-date', birthDate)),
      ),
    )
  const [only] = rows
  const person = only && rows.length === 1 ? await personById(tx, only.id) : undefined
  return person && !(await isNumberLost(tx, person.id))
    ? link(tx, person, account, 'phone')
    : notRight(tx, account, tries)
}

/**
 * The office has cut a link of the person: whoever has that phone may have their KTP too, and so the birth date. Another
 * number, entered at the member's word by who saw the KTP, proves again.
 */
async function isNumberLost(reader: Reader, person: string): Promise<boolean> {
  const { personLinks, changeReports } = reader.t
  const next = aliasedTable(personLinks, 'next_link')
  // A link that another one took over from was cut by its account, at that very instant.
  const takenOver = reader.db
    .select({ one: sql`1` })
    .from(next)
    .where(
      and(
        eq(next.city, personLinks.city),
        eq(next.person, personLinks.person),
        eq(next.account, personLinks.cutBy),
        eq(next.madeAt, personLinks.cutAt),
      ),
    )
  const [last] = await reader.db
    .select({ at: personLinks.cutAt })
    .from(personLinks)
    .where(
      and(
        eq(personLinks.city, reader.city),
        eq(personLinks.person, person),
        isNotNull(personLinks.cutAt),
        notExists(takenOver),
      ),
    )
    .orderBy(desc(personLinks.cutAt))
    .limit(1)
  if (!last?.at) return false
  const [entered] = await reader.db
    .select({ id: changeReports.id })
    .from(changeReports)
    .where(
      and(
        eq(changeReports.city, reader.city),
        eq(changeReports.person, person),
        eq(changeReports.what, 'phone'),
        eq(changeReports.state, 'done'),
        gt(changeReports.endedAt, last.at),
      ),
    )
    .limit(1)
  return entered === undefined
}

/** Who this account is linked to. */
export async function linkedPeople(reader: Reader, account: string): Promise<Person[]> {
  const { personLinks } = reader.t
  const rows = await reader.db
    .select({ person: personLinks.person })
    .from(personLinks)
    .where(
      and(eq(personLinks.city, reader.city), eq(personLinks.account, account), isNull(personLinks.cutAt)),
    )
  const people = await Promise.all(rows.map(({ person }) => personById(reader, person)))
  return people.filter(person => person !== undefined)
}

/** The account that is linked to this person. */
export async function linkedAccount(reader: Reader, person: string): Promise<string | undefined> {
  const { personLinks } = reader.t
  const [row] = await reader.db
    .select({ account: personLinks.account })
    .from(personLinks)
    .where(isOpen(reader, person))
  return row?.account
}

/**
 * A lost phone: the office saw the KTP and cuts the link at once, and no code that is out links any more: the slip may have
 * been with the phone. The account that had the link is to be told.
 */
export async function cutLink(
  tx: Tx,
  { person, officer }: { person: string; officer: string },
): Promise<{ ok: true; cut: string | undefined } | { ok: false; error: 'not-found' } | Denied> {
  const member = await memberToLink(tx, { person, officer })
  if (!member.ok) return member
  await revokeCodes(tx, [person], officer)
  return { ok: true, cut: await cut(tx, person, officer) }
}

/** The new account is the person's; the one before it is cut, and codes that are out are void. */
async function link(tx: Tx, person: Person, account: string, how: 'code' | 'phone'): Promise<Linked> {
  const { personLinks } = tx.t
  const [present] = await tx.db
    .select({ account: personLinks.account })
    .from(personLinks)
    .where(isOpen(tx, person.id))
  if (present?.account === account) return { ok: true, person, cut: undefined }
  const gone = await cut(tx, person.id, account)
  // Whoever finds the slip that was not needed would take the link over.
  await revokeCodes(tx, [person.id], account)
  await tx.db
    .insert(personLinks)
    .values({ city: tx.city, id: makeId(), person: person.id, account, how, madeAt: tx.now })
  await note(tx, person.id, 'linked', account, { how })
  return { ok: true, person, cut: gone }
}

async function cut(tx: Tx, person: string, by: string): Promise<string | undefined> {
  const { personLinks } = tx.t
  const [gone] = await tx.db
    .update(personLinks)
    .set({ cutAt: tx.now, cutBy: by })
    .where(isOpen(tx, person))
    .returning({ account: personLinks.account })
  if (gone) {
    await note(tx, person, 'link-cut', by)
    // A picture of the card is on the phone that is gone.
    await voidCardsOf(tx, { person, by, why: 'link-cut' })
  }
  return gone?.account
}

async function notRight(tx: Tx, account: string, tries: number): Promise<Linked> {
  await recordEvent(tx, { subjectKind: 'account', subject: account, kind: 'link-tried', actor: account })
  return { ok: false, error: 'not-right', triesLeft: CODE_TRIES_A_DAY - tries - 1 }
}

const triesToday = (reader: Reader, account: string) => timesToday(reader, account, 'link-tried')

function isOpen(reader: Reader, person: string) {
  const { personLinks } = reader.t
  return and(eq(personLinks.city, reader.city), eq(personLinks.person, person), isNull(personLinks.cutAt))
}

function note(
  tx: Tx,
  subject: string,
  kind: 'linked' | 'link-cut',
  actor: string,
  codes: Record<string, string> = {},
): Promise<void> {
  return recordEvent(tx, { subjectKind: 'person', subject, kind, actor, codes })
}
