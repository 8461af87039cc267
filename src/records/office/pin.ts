/**
 * The PIN of an officer: six digits that a stolen, unlocked phone does not know. What needs it is open for fifteen minutes
 * after it was typed. Kept as a keyed hash, so that the database alone does not let anybody try all million of them.
 */
import { and, eq } from 'drizzle-orm'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import { adminsBeside } from './officers.ts'

const PROVEN_MS = 15 * 60_000
const BLOCKED_MS = 15 * 60_000
const WRONG_AT_MOST = 5

export type PinSet =
  { ok: true } | { ok: false; error: 'not-six-digits' | 'too-easy' | 'has-one' | 'not-of-the-office' }

/** The first PIN, or another one while the present one is proven. It is proven with it. */
export async function setPin(tx: Tx, { account, pin }: { account: string; pin: string }): Promise<PinSet> {
  const problem = problemOfPin(pin)
  if (problem) return { ok: false, error: problem }
  const row = await rowOf(tx, account)
  // Who holds a locked account's phone makes no PIN for the day on which it is unlocked.
  if (row?.state !== 'active') return { ok: false, error: 'not-of-the-office' }
  const isProven = row.pinProvenUntil !== null && row.pinProvenUntil > tx.now
  if (row.pinIndex && !isProven) return { ok: false, error: 'has-one' }
  await set(tx, account, { pinIndex: indexOf(tx, account, pin), ...proven(tx) })
  await note(tx, account, 'pin-set')
  return { ok: true }
}

export type PinProven =
  | { ok: true }
  | { ok: false; error: 'wrong'; triesLeft: number }
  /** Too many wrong ones: nobody can try until then, and the admins know. */
  | { ok: false; error: 'blocked'; until: Date; notices: Notice[] }
  | { ok: false; error: 'no-pin' }

export async function provePin(
  tx: Tx,
  { account, pin }: { account: string; pin: string },
): Promise<PinProven> {
  const row = await rowOf(tx, account)
  // Nobody finds out the PIN of a locked account, for the day on which it is unlocked.
  if (!row?.pinIndex || row.state !== 'active') return { ok: false, error: 'no-pin' }
  if (row.pinBlockedUntil && row.pinBlockedUntil > tx.now)
    return { ok: false, error: 'blocked', until: row.pinBlockedUntil, notices: [] }
  if (indexOf(tx, account, pin).equals(row.pinIndex)) {
    await set(tx, account, proven(tx))
    await note(tx, account, 'pin-proven')
    return { ok: true }
  }
  await note(tx, account, 'pin-wrong')
  const triesLeft = WRONG_AT_MOST - row.pinWrong - 1
  if (triesLeft > 0) {
    await set(tx, account, { pinWrong: row.pinWrong + 1 })
    return { ok: false, error: 'wrong', triesLeft }
  }
  const until = new Date(tx.now.getTime() + BLOCKED_MS)
  await set(tx, account, { pinWrong: 0, pinBlockedUntil: until, pinProvenUntil: null })
  const admins = await adminsBeside(tx, [account])
  const notices = admins.map((admin): Notice => ({ kind: 'pin-guessed', account: admin, officer: account }))
  return { ok: false, error: 'blocked', until, notices }
}

/** Until when nobody can try, after too many wrong ones. */
export async function pinBlockedUntil(reader: Reader, account: string): Promise<Date | undefined> {
  const row = await rowOf(reader, account)
  return row?.pinBlockedUntil && row.pinBlockedUntil > reader.now ? row.pinBlockedUntil : undefined
}

/** What is wrong with a PIN: not six digits, or one that everybody tries first. */
export function problemOfPin(pin: string): 'not-six-digits' | 'too-easy' | undefined {
  if (!/^\d{6}$/.test(pin)) return 'not-six-digits'
  const steps = new Set(
    Array.from(pin)
      .slice(1)
      .map((digit, at) => Number(digit) - Number(pin[at])),
  )
  const [only] = steps
  return steps.size === 1 && Math.abs(only ?? 0) <= 1 ? 'too-easy' : undefined
}

const proven = (tx: Tx) => ({
  pinWrong: 0,
  pinBlockedUntil: null,
  pinProvenUntil: new Date(tx.now.getTime() + PROVEN_MS),
})

/** Two people with the same PIN have different hashes. */
const indexOf = (reader: Reader, account: string, pin: string) =>
  reader.vault.index('pin', `${account} ${pin}`)

async function rowOf(reader: Reader, account: string) {
  const { staff } = reader.t
  const [row] = await reader.db.select().from(staff).where(is(reader, account))
  return row?.state === 'removed' ? undefined : row
}

async function set(
  tx: Tx,
  account: string,
  values: {
    pinIndex?: Buffer
    pinWrong?: number
    pinBlockedUntil?: Date | null
    pinProvenUntil?: Date | null
  },
): Promise<void> {
  await tx.db.update(tx.t.staff).set(values).where(is(tx, account))
}

function note(tx: Tx, account: string, kind: 'pin-set' | 'pin-proven' | 'pin-wrong'): Promise<void> {
  return recordEvent(tx, { subjectKind: 'staff', subject: account, kind, actor: account })
}

function is(reader: Reader, account: string) {
  const { staff } = reader.t
  return and(eq(staff.city, reader.city), eq(staff.account, account))
}
