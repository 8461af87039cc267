/**
 * A step for a whole batch, the decree or the registration with BPJS: each file by `advance`, a chunk of them per
 * transaction. A durable job goes from chunk to chunk, so it survives a stop; who may not do it any more is stopped there.
 */
import { and, asc, eq, gt } from 'drizzle-orm'
import { problemOf, type CoverProblem, type CoverStep } from '../../program/cover.ts'
import type { PublicNumber } from '../../program/public-number.ts'
import type { RegistrationStatus } from '../../program/registration.ts'
import { isWaiting, schedule } from '../../store/jobs.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { dayAt } from '../jakarta.ts'
import type { Notice } from '../notices.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { shape } from '../registrations/registration-rows.ts'
import { advance, coverIn } from '../review/advance.ts'
import { takeTurn } from '../turn.ts'
import { batchById, batchFigures, isOfFile, type BatchStage } from './batches.ts'

/** The job that moves a batch on; its key is the batch. */
export const BATCH_MOVE = 'batch-move'

/** The steps that the office enters for a whole batch. */
export type BatchStep = Extract<CoverStep, { to: 'decreed' | 'sent-to-bpjs' }>

/** From which status a step leads on, and the stage of a batch's files that have it. */
export const STEP_FROM = {
  decreed: { status: 'approved', stage: 'approved' },
  'sent-to-bpjs': { status: 'decreed', stage: 'decreed' },
} as const satisfies Record<BatchStep['to'], { status: RegistrationStatus; stage: BatchStage }>

/** How far the work is. */
export interface BatchMove {
  readonly batch: string
  /** Account of who entered the step. */
  readonly officer: string
  readonly step: BatchStep
  /** The last file that was looked at; `''` before the first. */
  readonly after: string
  /** Files there are to move, as they were counted at the beginning. */
  readonly of: number
  readonly moved: number
  /** Files of the officer's own, or of their family: a colleague moves them. */
  readonly own: number
  /** Files that something else stands in the way of. */
  readonly stuck: number
  /** Numbers of the first of both. */
  readonly ownNumbers: readonly PublicNumber[]
  readonly stuckNumbers: readonly PublicNumber[]
}

export type StartRefusal =
  /** No such batch; none of its files waits for this step; it is being moved at this very moment. */
  | { readonly ok: false; readonly error: 'not-found' | 'nothing-to-do' | 'running' }
  | { readonly ok: false; readonly error: 'entry'; readonly problem: CoverProblem }
  | Denied

/** Begins a step; the work itself is done by the job, once. */
export async function startMoving(
  tx: Tx,
  { batch, officer, step, args }: Pick<BatchMove, 'batch' | 'officer' | 'step'> & { args: ArgsOf },
): Promise<{ ok: true; move: BatchMove } | StartRefusal> {
  await takeTurn(tx)
  const may = await mayMove(tx, { batch, officer, to: step.to })
  if (!may.ok) return may
  const begun = { after: '', moved: 0, own: 0, stuck: 0, ownNumbers: [], stuckNumbers: [] }
  const move = { batch, officer, step, of: may.files, ...begun }
  // What is wrong with the entry is wrong for all of them: the first file shows it before anything begins.
  const [first] = await nextFiles(tx, move, 1)
  const problem = first && problemOf(coverIn(tx, first), step, dayAt(tx.now))
  if (problem) return { ok: false, error: 'entry', problem }
  await schedule(tx, { kind: BATCH_MOVE, key: batch, args: args(move), dueAt: tx.now })
  return { ok: true, move }
}

/** What the job is to remember: the move, and perhaps where its progress is shown. */
type ArgsOf = (move: BatchMove) => string

/** Whether a batch has files for this step, and how many. */
export async function mayMove(
  reader: Reader,
  { batch, officer, to }: { batch: string; officer: string; to: BatchStep['to'] },
): Promise<{ ok: true; files: number } | StartRefusal> {
  const allowed = await authorise(reader, officer, 'advance')
  if (!allowed.ok) return allowed
  if (!(await batchById(reader, batch))) return { ok: false, error: 'not-found' }
  if (await isWaiting(reader, BATCH_MOVE, batch)) return { ok: false, error: 'running' }
  const files = (await batchFigures(reader, [batch])).get(batch)?.byStage[STEP_FROM[to].stage] ?? 0
  return files === 0 ? { ok: false, error: 'nothing-to-do' } : { ok: true, files }
}

export interface MovedOn {
  readonly move: BatchMove
  /** `done`: no file is left; `stopped`: the officer may not do this any more. */
  readonly state: 'going-on' | 'done' | 'stopped'
  readonly notices: readonly Notice[]
}

/** Moves the next files. @param most keep it small: a transaction is to hold 50 ms at most. */
export async function moveChunk(tx: Tx, move: BatchMove, most: number): Promise<MovedOn> {
  const allowed = await authorise(tx, move.officer, 'advance')
  if (!allowed.ok) return ended(tx, move, 'stopped')
  const rows = await nextFiles(tx, move, most)
  if (rows.length === 0) return ended(tx, move, 'done')
  let now = move
  const notices: Notice[] = []
  for (const row of rows) {
    const { id, version, number } = shape(row)
    const done = await advance(tx, { id, version, officer: move.officer, step: move.step })
    if (done.ok) {
      now = { ...now, moved: now.moved + 1 }
      notices.push(...done.notices)
    } else now = leftBehind(now, number, done.error)
    now = { ...now, after: id }
  }
  return { move: now, state: 'going-on', notices }
}

/** How many files are named to the officer; the others they find by the batch's figures. */
const MOST_NAMED = 12

const named = (numbers: readonly PublicNumber[], one: PublicNumber) => [...numbers, one].slice(0, MOST_NAMED)

function leftBehind(move: BatchMove, number: PublicNumber, error: string): BatchMove {
  return ['own-file', 'handed-in', 'family'].includes(error)
    ? { ...move, own: move.own + 1, ownNumbers: named(move.ownNumbers, number) }
    : { ...move, stuck: move.stuck + 1, stuckNumbers: named(move.stuckNumbers, number) }
}

async function ended(tx: Tx, move: BatchMove, state: 'done' | 'stopped'): Promise<MovedOn> {
  const { batch, officer, step, moved, own, stuck, ownNumbers, stuckNumbers } = move
  await recordEvent(tx, {
    subjectKind: 'batch',
    subject: batch,
    kind: 'batch-advanced',
    actor: officer,
    codes: { to: step.to, moved, left: own + stuck, stopped: state === 'stopped' },
  })
  const told = { batch, to: step.to, moved, left: move.of - moved, isStopped: state === 'stopped' }
  const notice: Notice = {
    kind: 'batch-moved',
    account: officer,
    ...told,
    own: ownNumbers,
    stuck: stuckNumbers,
  }
  return { move, state, notices: [notice] }
}

function nextFiles(tx: Tx, { batch, step, after }: BatchMove, most: number) {
  const { batchFiles, registrations } = tx.t
  return tx.db
    .select()
    .from(batchFiles)
    .innerJoin(registrations, isOfFile(tx))
    .where(
      and(
        eq(batchFiles.city, tx.city),
        eq(batchFiles.batch, batch),
        eq(batchFiles.state, 'out'),
        gt(batchFiles.registration, after),
        eq(registrations.status, STEP_FROM[step.to].status),
      ),
    )
    .orderBy(asc(batchFiles.registration))
    .limit(most)
    .then(rows => rows.map(row => row.registrations))
}
