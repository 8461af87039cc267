/**
 * The lock of what is personal in an account: a PIN that the person chose, and their birth date where one is known. Once
 * open it stays so until 90 quiet days have passed; what cannot be taken back asks for the PIN anew.
 *
 * Whatever was wrong, the answer is the same; a keyed hash is kept, so the database alone lets nobody try all million.
 */
import { and, eq, inArray } from 'drizzle-orm'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { linkedPeople } from '../members/links.ts'
import { problemOfPin } from '../office/pin.ts'
import { registrationsOf } from '../registrations/find.ts'
import { isOwnFile } from './own.ts'

const DAY_MS = 86_400_000
const OPEN_MS = 90 * DAY_MS
const PROVEN_MS = 15 * 60_000
const WRONG_AT_MOST = 5
/** After the first five wrong ones, the next five, and so on; the last one repeats. */
const BLOCKED_MS = [15 * 60_000, 3_600_000, 6 * 3_600_000, DAY_MS]

export interface Lock {
  readonly hasPin: boolean
  /** Birth date and PIN were right, and since then no 90 days have passed without a look. */
  readonly isOpen: boolean
  /** The PIN was typed in the last 15 minutes. */
  readonly isProven: boolean
  /** Too many wrong ones: nobody can try until then. */
  readonly blockedUntil: Date | undefined
  /** A birth date is known, so it is asked for too. */
  readonly asksBirthDate: boolean
}

export async function lockOf(reader: Reader, account: string): Promise<Lock> {
  const row = await rowOf(reader, account)
  const isAhead = (at: Date | null | undefined): boolean => at !== null && at !== undefined && at > reader.now
  return {
    hasPin: row?.pinIndex !== null && row?.pinIndex !== undefined,
    isOpen: isAhead(row?.openUntil),
    isProven: isAhead(row?.provenUntil),
    blockedUntil: isAhead(row?.blockedUntil) ? (row?.blockedUntil ?? undefined) : undefined,
    asksBirthDate: (await birthIndexesOf(reader, account)).length > 0,
  }
}

/** Somebody looked at what is open: the 90 days begin anew. Written once a day. */
export async function keepOpen(tx: Tx, account: string): Promise<void> {
  const row = await rowOf(tx, account)
  const until = new Date(tx.now.getTime() + OPEN_MS)
  if (!row?.openUntil || row.openUntil <= tx.now || +until - +row.openUntil < DAY_MS) return
  await set(tx, account, { openUntil: until })
}

export type PinProblem = 'not-six-digits' | 'too-easy'

/** What is wrong with a PIN whoever chooses it; a birth date shows only in `setAccountPin`. */
export function problemOfOwnPin(pin: string): PinProblem | undefined {
  const problem = problemOfPin(pin)
  if (problem) return problem
  return /^(\d\d)\1\1$|^(\d{3})\2$/.test(pin) ? 'too-easy' : undefined
}

/** Too many tries, or not right; what it was nobody learns. */
export type LockRefused =
  | { readonly ok: false; readonly error: 'not-right'; readonly triesLeft: number }
  | { readonly ok: false; readonly error: 'blocked'; readonly until: Date }

export type AccountPinSet =
  { ok: true } | { ok: false; error: PinProblem | 'birth-date' | 'has-one' } | LockRefused

/**
 * The first PIN, or one after a reset at the counter: whoever holds the phone must know the birth date, where one is known.
 * It opens what is personal.
 * @param birthDate `YYYY-MM-DD`, as it was typed.
 */
export async function setAccountPin(
  tx: Tx,
  { account, pin, birthDate }: { account: string; pin: string; birthDate?: string | undefined },
): Promise<AccountPinSet> {
  const problem = problemOfOwnPin(pin)
  if (problem) return { ok: false, error: problem }
  const row = await rowOf(tx, account)
  if (row?.pinIndex) return { ok: false, error: 'has-one' }
  const births = await birthIndexesOf(tx, account)
  const refused = blockedIn(tx, row) ?? (isBorn(tx, births, birthDate) ? undefined : await wrong(tx, account))
  if (refused) return refused
  if (isBirthDate(tx, pin, births)) return { ok: false, error: 'birth-date' }
  await set(tx, account, { pinIndex: indexOf(tx, account, pin), ...opened(tx) })
  await note(tx, account, 'lock-set', account)
  return { ok: true }
}

export type LockOpened = { ok: true } | { ok: false; error: 'no-pin' } | LockRefused

/** Birth date (where one is known) and PIN together. */
export async function openLock(
  tx: Tx,
  { account, pin, birthDate }: { account: string; pin: string; birthDate?: string | undefined },
): Promise<LockOpened> {
  const row = await rowOf(tx, account)
  if (!row?.pinIndex) return { ok: false, error: 'no-pin' }
  const blocked = blockedIn(tx, row)
  if (blocked) return blocked
  const births = await birthIndexesOf(tx, account)
  const isRight = indexOf(tx, account, pin).equals(row.pinIndex) && isBorn(tx, births, birthDate)
  if (!isRight) return wrong(tx, account)
  await set(tx, account, opened(tx))
  await note(tx, account, 'lock-opened', account)
  return { ok: true }
}

/** The PIN once more, for what cannot be taken back; only where the lock is open. */
export async function proveLock(
  tx: Tx,
  { account, pin }: { account: string; pin: string },
): Promise<LockOpened> {
  const row = await rowOf(tx, account)
  if (!row?.pinIndex || !row.openUntil || row.openUntil <= tx.now) return { ok: false, error: 'no-pin' }
  const blocked = blockedIn(tx, row)
  if (blocked) return blocked
  if (!indexOf(tx, account, pin).equals(row.pinIndex)) return wrong(tx, account)
  await set(tx, account, opened(tx))
  await note(tx, account, 'lock-opened', account)
  return { ok: true }
}

/** Nobody can look any more until another PIN was chosen: for `reset.ts`, which asks who may. */
export async function forgetAccountPin(tx: Tx, account: string, by: string): Promise<void> {
  await set(tx, account, { pinIndex: null, wrong: 0, blockedUntil: null, openUntil: null, provenUntil: null })
  await note(tx, account, 'lock-reset', by)
}

/** One more wrong one. Those of before still count when the next pause is measured. */
async function wrong(tx: Tx, account: string): Promise<LockRefused> {
  const before = (await rowOf(tx, account))?.wrong ?? 0
  const now = before + 1
  await note(tx, account, 'lock-wrong', account)
  const triesLeft = WRONG_AT_MOST - (now % WRONG_AT_MOST)
  if (now % WRONG_AT_MOST !== 0) {
    await set(tx, account, { wrong: now })
    return { ok: false, error: 'not-right', triesLeft }
  }
  const pause = BLOCKED_MS[Math.min(now / WRONG_AT_MOST, BLOCKED_MS.length) - 1] ?? DAY_MS
  const until = new Date(tx.now.getTime() + pause)
  // Whoever tries may hold the phone of somebody who had opened it.
  await set(tx, account, { wrong: now, blockedUntil: until, openUntil: null, provenUntil: null })
  return { ok: false, error: 'blocked', until }
}

function blockedIn(reader: Reader, row: Row | undefined): LockRefused | undefined {
  const until = row?.blockedUntil
  return until && until > reader.now ? { ok: false, error: 'blocked', until } : undefined
}

const opened = (tx: Tx) => ({
  wrong: 0,
  blockedUntil: null,
  openUntil: new Date(tx.now.getTime() + OPEN_MS),
  provenUntil: new Date(tx.now.getTime() + PROVEN_MS),
})

/** Of the account's own files and of the members that it is linked to: keyed hashes. Files for others say nothing of it. */
async function birthIndexesOf(reader: Reader, account: string): Promise<Buffer[]> {
  const { registrations, people } = reader.t
  const files = (await registrationsOf(reader, account)).filter(file => isOwnFile(file, account))
  const members = await linkedPeople(reader, account)
  const ofFiles =
    files.length === 0
      ? []
      : await reader.db
          .select({ birth: registrations.birthIndex })
          .from(registrations)
          .where(
            and(
              eq(registrations.city, reader.city),
              inArray(
                registrations.id,
                files.map(({ id }) => id),
              ),
            ),
          )
  const ofMembers =
    members.length === 0
      ? []
      : await reader.db
          .select({ birth: people.birthIndex })
          .from(people)
          .where(
            and(
              eq(people.city, reader.city),
              inArray(
                people.id,
                members.map(({ id }) => id),
              ),
            ),
          )
  return [...ofFiles, ...ofMembers].flatMap(({ birth }) => (birth ? [birth] : []))
}

function isBorn(reader: Reader, births: readonly Buffer[], date: string | undefined): boolean {
  if (births.length === 0) return true
  if (date === undefined) return false
  const typed = reader.vault.index('birth-date', date)
  return births.some(birth => birth.equals(typed))
}

/** 120370 and 700312, and the same with the halves of the day and month changed about. */
function isBirthDate(reader: Reader, pin: string, births: readonly Buffer[]): boolean {
  const [a, b, c] = [pin.slice(0, 2), pin.slice(2, 4), pin.slice(4)]
  const readings = [
    [c, b, a],
    [a, b, c],
    [c, a, b],
  ].flatMap(([year, month, day]) => ['19', '20'].map(century => `${century}${year}-${month}-${day}`))
  return readings.some(date => births.some(birth => birth.equals(reader.vault.index('birth-date', date))))
}

/** Two people with the same PIN have different hashes. */
const indexOf = (reader: Reader, account: string, pin: string) =>
  reader.vault.index('account-pin', `${account} ${pin}`)

type Row = Reader['t']['accountLocks']['$inferSelect']

async function rowOf(reader: Reader, account: string): Promise<Row | undefined> {
  const { accountLocks } = reader.t
  const [row] = await reader.db
    .select()
    .from(accountLocks)
    .where(and(eq(accountLocks.city, reader.city), eq(accountLocks.account, account)))
  return row
}

async function set(
  tx: Tx,
  account: string,
  values: Partial<Pick<Row, 'pinIndex' | 'wrong' | 'blockedUntil' | 'openUntil' | 'provenUntil'>>,
): Promise<void> {
  const { accountLocks } = tx.t
  await tx.db
    .insert(accountLocks)
    .values({ city: tx.city, account, wrong: 0, changedAt: tx.now, ...values })
    .onConflictDoUpdate({
      target: [accountLocks.city, accountLocks.account],
      set: { ...values, changedAt: tx.now },
    })
}

function note(
  tx: Tx,
  account: string,
  kind: 'lock-set' | 'lock-opened' | 'lock-wrong' | 'lock-reset',
  actor: string,
): Promise<void> {
  return recordEvent(tx, { subjectKind: 'account', subject: account, kind, actor })
}
