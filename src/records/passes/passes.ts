/**
 * A pass: for one officer and one list, or the papers of one file, the way to a page of our own server, since nothing with
 * full NIK travels as a message. Its link opens once, and from then on one browser goes on with it, until a quarter of an
 * hour is over; the PIN is asked for there, so that whoever only got hold of the link is not the officer.
 *
 * Of the link's token and of the browser's only keyed hashes are kept. Each step asks `authorise` anew.
 */
import { randomBytes } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { PassList, Tables } from '../../store/schema.ts'
import { makeId } from '../../store/ids.ts'
import type { Reader, Tx } from '../../store/store.ts'
import type { StaffAction } from '../../program/office.ts'
import type { EventKind } from '../event-kinds.ts'
import { recordEvent } from '../events.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { provePin, type PinProven } from '../office/pin.ts'

const LASTS_MS = 15 * 60_000
/** 24 characters of base64url. */
const TOKEN_BYTES = 18

export type { PassList }
/** `look`: nothing comes in or goes out; the page shows something. */
export type PassPurpose = 'import' | 'export' | 'look'

/** Each list: whether it comes in, goes out or is looked at, and what an officer must be allowed to do. */
const LISTS = {
  members: { purpose: 'import', action: 'lists' },
  payments: { purpose: 'import', action: 'lists' },
  answers: { purpose: 'import', action: 'lists' },
  claims: { purpose: 'import', action: 'lists' },
  approved: { purpose: 'export', action: 'lists' },
  renewals: { purpose: 'export', action: 'lists' },
  slips: { purpose: 'export', action: 'link-members' },
  letters: { purpose: 'export', action: 'claim-money' },
  recipients: { purpose: 'export', action: 'send-announcements' },
  papers: { purpose: 'look', action: 'open-papers' },
} as const satisfies Record<PassList, { purpose: PassPurpose; action: StaffAction }>

type ListOf<P extends PassPurpose> = {
  [L in PassList]: (typeof LISTS)[L]['purpose'] extends P ? L : never
}[PassList]
/** Lists that come in. */
export type ImportList = ListOf<'import'>
export type ExportList = ListOf<'export'>

export const EXPORT_LISTS: readonly ExportList[] = ['approved', 'renewals', 'slips', 'letters', 'recipients']

/** What an officer must be allowed to do for it. */
export const actionFor = (list: PassList): StaffAction => LISTS[list].action

export const isImport = (list: PassList): list is ImportList => LISTS[list].purpose === 'import'
export const isExport = (list: PassList): list is ExportList => LISTS[list].purpose === 'export'

export interface Pass {
  readonly id: string
  readonly account: string
  readonly list: PassList
  readonly purpose: PassPurpose
  /** What it was asked for, where that was chosen in the chat: ids. */
  readonly about: string | undefined
  readonly expiresAt: Date
  /** The result was downloaded, which is possible once. */
  readonly isTaken: boolean
}

/** @returns the link's token: 24 characters of A-Z, a-z, 0-9, `_` and `-`, known this one time. */
export async function makePass(
  tx: Tx,
  { account, list, about }: { account: string; list: PassList; about?: string },
): Promise<{ ok: true; token: string; pass: Pass } | Denied> {
  const allowed = await authorise(tx, account, LISTS[list].action)
  if (!allowed.ok) return allowed
  const token = makeToken()
  const row = {
    city: tx.city,
    id: makeId(),
    account,
    list,
    about: about ?? null,
    tokenIndex: tx.vault.index('pass', token),
    sessionIndex: null,
    madeAt: tx.now,
    expiresAt: new Date(tx.now.getTime() + LASTS_MS),
    openedAt: null,
    provenAt: null,
    takenAt: null,
    voidAt: null,
  }
  await tx.db.insert(tx.t.passes).values(row)
  await note(tx, row, 'pass-made', { list })
  return { ok: true, token, pass: shape(row) }
}

export interface PassRefusal {
  readonly ok: false
  /**
   * `unknown`: the same for a link or a browser that never had a pass, so nobody learns what exists. `used`: the link was
   * opened before; `void`: its officer may not do this any more.
   */
  readonly error: 'unknown' | 'used' | 'expired' | 'void'
}

const refused = (error: PassRefusal['error']): PassRefusal => ({ ok: false, error })

/** Whether a link would open now. It changes nothing, so guesses cost no write. */
export async function passByToken(
  reader: Reader,
  token: string,
): Promise<{ ok: true; pass: Pass } | PassRefusal> {
  const { passes } = reader.t
  const [row] = await reader.db
    .select()
    .from(passes)
    .where(and(eq(passes.city, reader.city), eq(passes.tokenIndex, reader.vault.index('pass', token))))
  if (!row) return refused('unknown')
  const ended = await endOf(reader, row)
  if (ended) return ended
  return row.openedAt ? refused('used') : { ok: true, pass: shape(row) }
}

/**
 * Burns the link.
 * @returns `session`: what the browser that opened it is known by, 24 characters, known this one time.
 */
export async function openPass(
  tx: Tx,
  token: string,
): Promise<{ ok: true; pass: Pass; session: string } | PassRefusal> {
  const found = await passByToken(tx, token)
  if (!found.ok) return found
  const session = makeToken()
  const { passes } = tx.t
  const opened = await tx.db
    .update(passes)
    .set({ openedAt: tx.now, sessionIndex: tx.vault.index('pass-session', session) })
    .where(and(is(tx, found.pass.id), isNull(passes.openedAt)))
    .returning({ id: passes.id })
  if (opened.length === 0) return refused('used')
  await note(tx, found.pass, 'pass-opened')
  return { ok: true, pass: found.pass, session }
}

/** A pass and the browser that goes on with it. */
export interface PassHolder {
  readonly id: string
  readonly session: string
}

export type PassHeld =
  | {
      readonly ok: true
      readonly pass: Pass
      /** The PIN is to be typed on the page. */ readonly asksPin: boolean
    }
  | PassRefusal

/** What this browser may do now. To be asked again with every request. */
export async function heldPass(reader: Reader, { id, session }: PassHolder): Promise<PassHeld> {
  const [row] = await reader.db.select().from(reader.t.passes).where(is(reader, id))
  if (!row?.sessionIndex?.equals(reader.vault.index('pass-session', session))) return refused('unknown')
  const ended = await endOf(reader, row)
  if (ended) return ended
  const allowed = await authorise(reader, row.account, LISTS[row.list].action)
  return { ok: true, pass: shape(row), asksPin: !row.provenAt || !allowed.ok }
}

/** The PIN as it was typed on the page; wrong ones count as anywhere else. */
export async function provePass(
  tx: Tx,
  { pin, ...holder }: PassHolder & { pin: string },
): Promise<{ ok: true; pass: Pass } | (PinProven & { ok: false }) | PassRefusal> {
  const held = await heldPass(tx, holder)
  if (!held.ok) return held
  const proven = await provePin(tx, { account: held.pass.account, pin })
  if (!proven.ok) return proven
  await tx.db.update(tx.t.passes).set({ provenAt: tx.now }).where(is(tx, holder.id))
  return { ok: true, pass: held.pass }
}

/** Before the result goes out: once. */
export async function takeResult(
  tx: Tx,
  holder: PassHolder,
): Promise<{ ok: true; pass: Pass } | { ok: false; error: 'taken' | 'pin' } | PassRefusal> {
  const held = await heldPass(tx, holder)
  if (!held.ok) return held
  if (held.asksPin) return { ok: false, error: 'pin' }
  const { passes } = tx.t
  const taken = await tx.db
    .update(passes)
    .set({ takenAt: tx.now })
    .where(and(is(tx, holder.id), isNull(passes.takenAt)))
    .returning({ id: passes.id })
  if (taken.length === 0) return { ok: false, error: 'taken' }
  await note(tx, held.pass, 'list-fetched')
  return { ok: true, pass: held.pass }
}

/** There is a result to fetch again: the download broke off, or another file was handed in. */
export async function giveBackResult(tx: Tx, id: string): Promise<void> {
  await tx.db.update(tx.t.passes).set({ takenAt: null }).where(is(tx, id))
}

type Row = Tables['passes']['$inferSelect']

/** Why a pass does not open anything any more, whoever holds it. The missing PIN is no end. */
async function endOf(reader: Reader, row: Row): Promise<PassRefusal | undefined> {
  if (row.voidAt) return refused('void')
  if (row.expiresAt <= reader.now) return refused('expired')
  const allowed = await authorise(reader, row.account, LISTS[row.list].action)
  return allowed.ok || allowed.why === 'pin' ? undefined : refused('void')
}

const makeToken = () => randomBytes(TOKEN_BYTES).toString('base64url')

function note(
  tx: Tx,
  { id, account }: { id: string; account: string },
  kind: EventKind & ('pass-made' | 'pass-opened' | 'list-fetched'),
  codes: Record<string, string> = {},
): Promise<void> {
  return recordEvent(tx, { subjectKind: 'pass', subject: id, kind, actor: account, codes })
}

function is(reader: Reader, id: string) {
  const { passes } = reader.t
  return and(eq(passes.city, reader.city), eq(passes.id, id))
}

const shape = ({ id, account, list, about, expiresAt, takenAt }: Row): Pass => ({
  id,
  account,
  list,
  purpose: LISTS[list].purpose,
  about: about ?? undefined,
  expiresAt,
  isTaken: takenAt !== null,
})
