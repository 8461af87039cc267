/**
 * Decisions as they lie in the database: one waits ten minutes before it takes effect, so that it can be undone.
 */
import { and, desc, eq, max } from 'drizzle-orm'
import { STATUSES, type RegistrationStatus } from '../../program/registration.ts'
import { makeId } from '../../store/ids.ts'
import { cancel, schedule } from '../../store/jobs.ts'
import type { DecisionState, SecondLook, Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { putBack, rowById } from '../registrations/registration-rows.ts'
import { takeTurn } from '../turn.ts'

export const UNDO_MS = 10 * 60_000
/** The job that lets a decision take effect; its key is the decision's id. */
export const DECISION_DUE = 'decision-due'

/** Every tenth decision is offered to another person for a second look. */
const SECOND_LOOK_EVERY = 10

export interface MadeDecision {
  readonly id: string
  readonly registration: string
  /** Account of the officer. */
  readonly officer: string
  readonly leadsTo: RegistrationStatus
  readonly reason: string | undefined
  /** Ids of the questions to mend. */
  readonly questions: readonly string[]
  /** A personal line of the officer. */
  readonly note: string | undefined
  readonly state: DecisionState
  /** The version of the file that was decided on. */
  readonly version: number
  readonly madeAt: Date
  /** When it takes effect. */
  readonly dueAt: Date
  readonly secondLook: SecondLook | undefined
}

type Made = Pick<
  MadeDecision,
  'registration' | 'officer' | 'leadsTo' | 'reason' | 'questions' | 'note' | 'version'
>

/** Writes a decision down and plans its hour. The caller holds the turn, so the count is right. */
export async function insertDecision(tx: Tx, made: Made): Promise<MadeDecision> {
  const { decisions } = tx.t
  const [last] = await tx.db
    .select({ seq: max(decisions.seq) })
    .from(decisions)
    .where(eq(decisions.city, tx.city))
  const seq = (last?.seq ?? 0) + 1
  const id = makeId()
  const { questions, note, reason, ...columns } = made
  const dueAt = new Date(tx.now.getTime() + UNDO_MS)
  const [row] = await tx.db
    .insert(decisions)
    .values({
      city: tx.city,
      id,
      seq,
      ...columns,
      reason: reason ?? null,
      decisionSealed: tx.vault.seal('decisions.decision', id, JSON.stringify({ questions, note })),
      state: 'pending',
      madeAt: tx.now,
      dueAt,
      secondLook: seq % SECOND_LOOK_EVERY === 0 ? 'open' : null,
    })
    .returning()
  await schedule(tx, { kind: DECISION_DUE, key: id, dueAt })
  await recordEvent(tx, {
    subjectKind: 'registration',
    subject: made.registration,
    kind: 'decision-made',
    actor: made.officer,
    codes: { leadsTo: made.leadsTo, decision: id, ...(reason === undefined ? {} : { reason }) },
  })
  return shapeDecision(tx, row!)
}

export async function decisionById(reader: Reader, id: string): Promise<MadeDecision | undefined> {
  const { decisions } = reader.t
  const [row] = await reader.db
    .select()
    .from(decisions)
    .where(and(eq(decisions.city, reader.city), eq(decisions.id, id)))
  return row && shapeDecision(reader, row)
}

/** The decision on a registration that nobody outside the office knows of yet. */
export async function pendingDecision(
  reader: Reader,
  registration: string,
): Promise<MadeDecision | undefined> {
  const { decisions } = reader.t
  const [row] = await reader.db
    .select()
    .from(decisions)
    .where(
      and(
        eq(decisions.city, reader.city),
        eq(decisions.registration, registration),
        eq(decisions.state, 'pending'),
      ),
    )
  return row && shapeDecision(reader, row)
}

/** What an officer has decided and nobody has been told of, the newest first. */
export async function pendingOf(reader: Reader, officer: string): Promise<MadeDecision[]> {
  const { decisions } = reader.t
  const rows = await reader.db
    .select()
    .from(decisions)
    .where(
      and(eq(decisions.city, reader.city), eq(decisions.officer, officer), eq(decisions.state, 'pending')),
    )
    .orderBy(desc(decisions.id))
  return rows.map(row => shapeDecision(reader, row))
}

/** Ends the waiting of a decision; false when it did not wait any more. */
export async function endDecision(
  tx: Tx,
  decision: MadeDecision,
  state: Exclude<DecisionState, 'pending'>,
): Promise<boolean> {
  const { decisions } = tx.t
  const ended = await tx.db
    .update(decisions)
    .set({ state, endedAt: tx.now })
    .where(and(eq(decisions.city, tx.city), eq(decisions.id, decision.id), eq(decisions.state, 'pending')))
    .returning({ id: decisions.id })
  if (ended.length === 0) return false
  await cancel(tx, DECISION_DUE, decision.id)
  return true
}

/** Undoes what an officer decided and nobody has been told of: their account is locked. */
export async function undoAllOf(tx: Tx, officer: string): Promise<void> {
  await takeTurn(tx)
  for (const decision of await pendingOf(tx, officer)) {
    if (!(await endDecision(tx, decision, 'undone'))) continue
    await recordEvent(tx, {
      subjectKind: 'registration',
      subject: decision.registration,
      kind: 'decision-undone',
      actor: 'system',
      codes: { decision: decision.id },
    })
    const row = await rowById(tx, decision.registration)
    if (row) await putBack(tx, row, 'system')
  }
}

export function shapeDecision(reader: Reader, row: Tables['decisions']['$inferSelect']): MadeDecision {
  const leadsTo = STATUSES.find(known => known === row.leadsTo)
  if (!leadsTo) throw new RangeError(`not a status: ${row.leadsTo}`)
  const sealed: { questions: readonly string[]; note?: string } = JSON.parse(
    reader.vault.open('decisions.decision', row.id, row.decisionSealed),
  )
  return {
    id: row.id,
    registration: row.registration,
    officer: row.officer,
    leadsTo,
    reason: row.reason ?? undefined,
    questions: sealed.questions,
    note: sealed.note,
    state: row.state,
    version: row.version,
    madeAt: row.madeAt,
    dueAt: row.dueAt,
    secondLook: row.secondLook ?? undefined,
  }
}
