/**
 * The ledger of what the city paid: a batch with its proof, and a row for each person and month. Written once; a payment
 * that turns out wrong is corrected by its batch, never by guessing. Such a batch is no batch of files (`records/batches`).
 */
import { and, asc, desc, eq } from 'drizzle-orm'
import { monthOfKey, standingOf, type Standing } from '../../program/ledger.ts'
import { makeId } from '../../store/ids.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { dayAt } from '../jakarta.ts'
import { authorise, type Denied } from '../office/officers.ts'

export interface PaymentBatch {
  readonly id: string
  /** `YYYY-MM`. */
  readonly month: string
  readonly people: number
  /** Whole rupiah. */
  readonly amount: number
  /** Number of the proof of payment. */
  readonly proof: string
  /** `YYYY-MM-DD`. */
  readonly paidOn: string
}

/** Notes what the city paid, for an officer whose PIN was typed. Whom it was paid for comes with the list. */
export async function recordPayment(
  tx: Tx,
  { officer, ...batch }: Omit<PaymentBatch, 'id'> & { officer: string },
): Promise<{ ok: true; id: string; isNew: boolean } | Denied> {
  const allowed = await authorise(tx, officer, 'lists')
  if (!allowed.ok) return allowed
  const opened = await openBatch(tx, { ...batch, by: officer })
  if (opened.isNew)
    await recordEvent(tx, {
      subjectKind: 'payment',
      subject: opened.id,
      kind: 'payment-noted',
      actor: officer,
    })
  return { ok: true, ...opened }
}

/** Opens a batch; the same proof and month again gives the one that is there. */
export async function openBatch(
  tx: Tx,
  batch: Omit<PaymentBatch, 'id'> & { by: string },
): Promise<{ id: string; isNew: boolean }> {
  const { paymentBatches } = tx.t
  const { by, ...values } = batch
  const id = makeId()
  const made = await tx.db
    .insert(paymentBatches)
    .values({ city: tx.city, id, ...values, madeBy: by, madeAt: tx.now })
    .onConflictDoNothing()
    .returning({ id: paymentBatches.id })
  if (made.length > 0) return { id, isNew: true }
  const [known] = await tx.db
    .select({ id: paymentBatches.id })
    .from(paymentBatches)
    .where(
      and(
        eq(paymentBatches.city, tx.city),
        eq(paymentBatches.proof, batch.proof),
        eq(paymentBatches.month, batch.month),
      ),
    )
  if (!known) throw new Error('a batch that is neither new nor known')
  return { id: known.id, isNew: false }
}

/** The newest first. */
export async function latestPayments(reader: Reader): Promise<PaymentBatch[]> {
  const { paymentBatches } = reader.t
  const rows = await reader.db
    .select()
    .from(paymentBatches)
    .where(eq(paymentBatches.city, reader.city))
    .orderBy(desc(paymentBatches.id))
    .limit(BATCHES_SHOWN)
  return rows.map(({ id, month, people, amount, proof, paidOn }) => ({
    id,
    month,
    people,
    amount,
    proof,
    paidOn,
  }))
}

/** Two years of months. */
const BATCHES_SHOWN = 24

/** A month of a person, once: false when it stands there already. */
export async function writePayment(
  tx: Tx,
  { person, month, batch }: { person: string; month: string; batch: string },
): Promise<boolean> {
  const { payments } = tx.t
  const made = await tx.db
    .insert(payments)
    .values({ city: tx.city, person, month, batch })
    .onConflictDoNothing()
    .returning({ month: payments.month })
  return made.length > 0
}

/** Months paid, gaps, and until when: from the ledger alone. */
export async function standingOfPerson(reader: Reader, person: string): Promise<Standing> {
  const { payments } = reader.t
  const rows = await reader.db
    .select({ month: payments.month })
    .from(payments)
    .where(and(eq(payments.city, reader.city), eq(payments.person, person)))
    .orderBy(asc(payments.month))
  return standingOf(
    rows.map(({ month }) => monthOfKey(month)),
    dayAt(reader.now),
  )
}
