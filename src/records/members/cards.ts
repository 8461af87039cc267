/**
 * The card that a member shows: a picture with a QR code, behind which the office sees whether it holds. It is given to
 * the linked account only, one at a time for a programme year, and is void as soon as its owner makes a new one, the
 * office ends it, or the link of the phone is cut.
 *
 * The code carries a random token and nothing else, so a card that was photographed says no more than its face. Of the
 * token a keyed hash is kept to look it up by, and a sealed copy to draw the same card again.
 */
import { randomBytes } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { PeriodState } from '../../program/cover.ts'
import { mayDo } from '../../program/office.ts'
import { makeId } from '../../store/ids.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { timesInLastHour, timesToday } from '../limits.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { takeTurn } from '../turn.ts'
import { isStanding, voidCardsOf, type CardRow } from './card-rows.ts'
import { coverNow, coverState } from './cover.ts'
import { memberToLink } from './link-codes.ts'
import { linkedAccount } from './links.ts'
import { membershipsOf, type Membership } from './memberships.ts'
import { personById, type Person } from './people.ts'
import { shortName } from './short-name.ts'

/** 24 characters of base64url: 144 bits. */
const TOKEN_BYTES = 18
/** Each new card is a picture to draw and an old one to void. */
const NEW_AN_HOUR = 5
/** Nobody meets so many false cards in a day. */
const UNKNOWN_A_DAY = 20
const SIX_DIGITS = 1_000_000n

export interface Card {
  readonly id: string
  /** Six digits on its face and in the office's answer, by which one print is told from another. They open nothing. */
  readonly number: string
  readonly madeAt: Date
}

export type CardGiven =
  | { ok: true; card: Card; person: string; isNew: boolean }
  /** `no-cover`: no list has them, or their cover is over. */
  | { ok: false; error: 'not-linked' | 'no-cover' | 'too-many' }

/** The standing card of what covers the person now, or will next; made if there is none. */
export async function cardFor(tx: Tx, of: { person: string; account: string }): Promise<CardGiven> {
  const owned = await ownedCover(tx, of)
  if (!owned.ok) return owned
  const standing = await standingCards(tx, of.person)
  const known = standing.find(({ membership }) => membership === owned.membership.id)
  return known
    ? { ok: true, card: shape(known), person: of.person, isNew: false }
    : makeCard(tx, owned.membership, of.account)
}

/**
 * A new card in the place of this one, whose print was lost; every earlier one is void. In the place of one that is void
 * already, the standing card: two taps make one.
 */
export async function replaceCard(
  tx: Tx,
  { card, account }: { card: string; account: string },
): Promise<CardGiven> {
  const row = await rowById(tx, card)
  if (!row) return { ok: false, error: 'not-linked' }
  const of = { person: row.person, account }
  const owned = await ownedCover(tx, of)
  if (!owned.ok) return owned
  // Read again now that it is this one's turn.
  if ((await rowById(tx, card))?.revokedAt) return cardFor(tx, of)
  if (await madeTooMany(tx, account)) return { ok: false, error: 'too-many' }
  await voidCardsOf(tx, { person: row.person, by: account, why: 'replaced' })
  return makeCard(tx, owned.membership, account)
}

/** The office makes the person's cards void. `account`: who is to be told, if there was a card. */
export async function revokeCards(
  tx: Tx,
  { person, officer }: { person: string; officer: string },
): Promise<
  { ok: true; revoked: number; account: string | undefined } | { ok: false; error: 'not-found' } | Denied
> {
  const member = await memberToLink(tx, { person, officer })
  if (!member.ok) return member
  const revoked = await voidCardsOf(tx, { person, by: officer, why: 'by-office' })
  return { ok: true, revoked, account: await linkedAccount(tx, person) }
}

/** Whether a card of this person stands. */
export const hasCard = async (reader: Reader, person: string): Promise<boolean> =>
  (await standingCards(reader, person)).length > 0

/** What a card is drawn from. Nothing in it tells who the person is beyond the face. */
export interface CardFace extends Card {
  /** For the QR code. */
  readonly token: string
  readonly shortName: string
  readonly sector: string
  readonly kpj: string | undefined
  /** `YYYY-MM-DD`, as far as the lists say. */
  readonly from: string | undefined
  readonly to: string | undefined
}

/** By a card's id; undefined for one that does not hold any more, which is not to be drawn. */
export async function faceOf(reader: Reader, id: string): Promise<CardFace | undefined> {
  const row = await rowById(reader, id)
  if (!row || row.revokedAt) return undefined
  const behind = await behindCard(reader, row)
  if (!behind) return undefined
  const { person, membership } = behind
  const { sector, kpj, from, to } = membership
  const token = reader.vault.open('member_cards.token', row.id, row.tokenSealed)
  return { ...shape(row), token, shortName: shortName(person.name), sector, kpj, from, to }
}

/** `not-yet`: its cover begins on a later day. */
export type CardState = 'valid' | Exclude<PeriodState, 'running'> | 'revoked'

export interface CheckedCard extends Card {
  readonly state: CardState
  /** In full for who may see the member, shortened for everybody else. */
  readonly name: string
  readonly from: string | undefined
  readonly to: string | undefined
  readonly revokedAt: Date | undefined
  /** For who may see the member. */
  readonly member: { readonly person: string; readonly sector: string } | undefined
}

/**
 * What the office sees behind a QR code; the look goes on record. Of another kelurahan's member a field officer learns
 * whether the card holds and what its face says.
 */
export async function checkCard(
  tx: Tx,
  { token, officer }: { token: string; officer: string },
): Promise<{ ok: true; card: CheckedCard } | { ok: false; error: 'unknown' | 'too-many-tries' } | Denied> {
  const allowed = await authorise(tx, officer, 'check-cards')
  if (!allowed.ok) return allowed
  if ((await timesToday(tx, officer, 'card-checked')) >= UNKNOWN_A_DAY)
    return { ok: false, error: 'too-many-tries' }
  const row = await rowByToken(tx, token)
  const behind = row && (await behindCard(tx, row))
  if (!row || !behind) {
    await noteCheck(tx, { subjectKind: 'account', subject: officer }, officer, 'unknown')
    return { ok: false, error: 'unknown' }
  }
  const state = await stateOf(tx, row, behind)
  await noteCheck(tx, { subjectKind: 'card', subject: row.id }, officer, state)
  const { person, membership } = behind
  const isTheirs = mayDo(allowed.officer, 'check-cards', person.kelurahan ?? '')
  return {
    ok: true,
    card: {
      ...shape(row),
      state,
      name: isTheirs ? person.name : shortName(person.name),
      from: membership.from,
      to: membership.to,
      revokedAt: row.revokedAt ?? undefined,
      member: isTheirs ? { person: person.id, sector: membership.sector } : undefined,
    },
  }
}

/** The membership that the card is for, when the account is the person's and something covers them. */
async function ownedCover(
  tx: Tx,
  { person, account }: { person: string; account: string },
): Promise<{ ok: true; membership: Membership } | { ok: false; error: 'not-linked' | 'no-cover' }> {
  // Two taps at once, or a tap while the link is being cut, must not leave a card too many.
  await takeTurn(tx, 'links')
  if ((await linkedAccount(tx, person)) !== account) return { ok: false, error: 'not-linked' }
  const all = await membershipsOf(tx, person)
  const now = await coverNow(tx, all)
  return now && now.state !== 'over'
    ? { ok: true, membership: now.membership }
    : { ok: false, error: 'no-cover' }
}

async function makeCard(tx: Tx, membership: Membership, account: string): Promise<CardGiven> {
  if (await madeTooMany(tx, account)) return { ok: false, error: 'too-many' }
  const id = makeId()
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const row: CardRow = {
    city: tx.city,
    id,
    membership: membership.id,
    person: membership.person,
    tokenIndex: tx.vault.index('card', token),
    tokenSealed: tx.vault.seal('member_cards.token', id, token),
    account,
    madeAt: tx.now,
    revokedAt: null,
    revokedBy: null,
  }
  await tx.db.insert(tx.t.memberCards).values(row)
  await recordEvent(tx, { subjectKind: 'card', subject: id, kind: 'card-made', actor: account })
  return { ok: true, card: shape(row), person: row.person, isNew: true }
}

const madeTooMany = async (reader: Reader, account: string): Promise<boolean> =>
  (await timesInLastHour(reader, account, 'card-made')) >= NEW_AN_HOUR

const standingCards = (reader: Reader, person: string): Promise<CardRow[]> =>
  reader.db.select().from(reader.t.memberCards).where(isStanding(reader, person))

async function rowById(reader: Reader, id: string): Promise<CardRow | undefined> {
  const { memberCards } = reader.t
  const [row] = await reader.db
    .select()
    .from(memberCards)
    .where(and(eq(memberCards.city, reader.city), eq(memberCards.id, id)))
  return row
}

async function rowByToken(reader: Reader, token: string): Promise<CardRow | undefined> {
  const { memberCards } = reader.t
  const [row] = await reader.db
    .select()
    .from(memberCards)
    .where(
      and(eq(memberCards.city, reader.city), eq(memberCards.tokenIndex, reader.vault.index('card', token))),
    )
  return row
}

interface Behind {
  readonly person: Person
  readonly membership: Membership
  readonly all: readonly Membership[]
}

async function behindCard(reader: Reader, row: CardRow): Promise<Behind | undefined> {
  const person = await personById(reader, row.person)
  const all = await membershipsOf(reader, row.person)
  const membership = all.find(({ id }) => id === row.membership)
  return person && membership && { person, membership, all }
}

async function stateOf(reader: Reader, row: CardRow, { membership, all }: Behind): Promise<CardState> {
  if (row.revokedAt) return 'revoked'
  const state = await coverState(reader, membership, all)
  return state === 'running' ? 'valid' : state
}

/** Codes of nobody are counted against the account that tried them. */
const noteCheck = (
  tx: Tx,
  of: { subjectKind: 'account' | 'card'; subject: string },
  actor: string,
  outcome: CardState | 'unknown',
): Promise<void> => recordEvent(tx, { ...of, kind: 'card-checked', actor, codes: { outcome } })

const shape = ({ id, madeAt }: CardRow): Card => ({ id, number: numberOf(id), madeAt })

/** The last six digits of the random half of its id. */
const numberOf = (id: string): string =>
  `${BigInt(`0x${id.replaceAll('-', '').slice(-16)}`) % SIX_DIGITS}`.padStart(6, '0')
