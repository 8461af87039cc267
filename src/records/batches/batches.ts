/**
 * Batches (angkatan): approved files that go on together, to the decree, to BPJS and back with its answer. A batch has a
 * number within its year, a day and who made it; its files stay the same for ever.
 */
import { and, asc, count, desc, eq, gt, inArray, max, ne, notExists, sql } from 'drizzle-orm'
import type { RegistrationStatus } from '../../program/registration.ts'
import { makeId } from '../../store/ids.ts'
import type { BatchFileState } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { takeTurn } from '../turn.ts'

export interface Batch {
  readonly id: string
  /** Programme year. */
  readonly year: number
  /** Counts the batches of the year, from 1. */
  readonly number: number
  /** Account of the officer. */
  readonly madeBy: string
  readonly madeAt: Date
}

/**
 * Where a file of a batch stands: approved, in a decree, with BPJS; taken or refused by it; or out of the batch, since
 * its approval was taken back.
 */
export const BATCH_STAGES = ['approved', 'decreed', 'sent', 'accepted', 'refused', 'left'] as const
export type BatchStage = (typeof BATCH_STAGES)[number]

export interface BatchFigures {
  readonly files: number
  /** Stages that no file is in are left out. */
  readonly byStage: Readonly<Partial<Record<BatchStage, number>>>
}

/** A file that was approved and waits for its batch; the decree may have come first. */
const WAITING: readonly RegistrationStatus[] = ['approved', 'decreed']

/**
 * The next batch of a year, with every file that waits for one.
 * @returns `empty`: there is none, perhaps since a colleague was faster.
 */
export async function makeBatch(
  tx: Tx,
  { officer, year }: { officer: string; year: number },
): Promise<{ ok: true; batch: Batch; files: number } | { ok: false; error: 'empty' } | Denied> {
  const allowed = await authorise(tx, officer, 'lists')
  if (!allowed.ok) return allowed
  await takeTurn(tx)
  const files = (await waitingFiles(tx)).find(one => one.year === year)?.files ?? 0
  if (files === 0) return { ok: false, error: 'empty' }
  const { batches } = tx.t
  const [last] = await tx.db
    .select({ number: max(batches.number) })
    .from(batches)
    .where(and(eq(batches.city, tx.city), eq(batches.year, year)))
  const batch = {
    id: makeId(),
    year,
    number: (last?.number ?? 0) + 1,
    madeBy: officer,
    madeAt: tx.now,
  }
  await tx.db.insert(batches).values({ city: tx.city, ...batch })
  await putIn(tx, batch)
  await recordEvent(tx, {
    subjectKind: 'batch',
    subject: batch.id,
    kind: 'batch-made',
    actor: officer,
    codes: { year, number: batch.number, files },
  })
  return { ok: true, batch, files }
}

/** In one statement, however many there are. */
async function putIn(tx: Tx, { id, year }: Pick<Batch, 'id' | 'year'>): Promise<void> {
  const { registrations, batchFiles } = tx.t
  await tx.db.insert(batchFiles).select(
    tx.db
      .select({
        city: registrations.city,
        batch: sql<string>`${id}`.as('batch'),
        registration: registrations.id,
        state: sql<BatchFileState>`'out'`.as('state'),
        answeredAt: sql<null>`null`.as('answered_at'),
      })
      .from(registrations)
      .where(and(waits(tx), eq(registrations.year, year))),
  )
}

/** Files that a next batch would have, by their years. */
export async function waitingFiles(reader: Reader): Promise<{ year: number; files: number }[]> {
  const { registrations } = reader.t
  return reader.db
    .select({ year: registrations.year, files: count() })
    .from(registrations)
    .where(waits(reader))
    .groupBy(registrations.year)
    .orderBy(desc(registrations.year))
}

function waits(reader: Reader) {
  const { registrations, batchFiles } = reader.t
  const isOut = reader.db
    .select({ one: sql`1` })
    .from(batchFiles)
    .where(
      and(
        eq(batchFiles.city, registrations.city),
        eq(batchFiles.registration, registrations.id),
        eq(batchFiles.state, 'out'),
      ),
    )
  return and(
    eq(registrations.city, reader.city),
    inArray(registrations.status, [...WAITING]),
    notExists(isOut),
  )
}

export async function batchById(reader: Reader, id: string): Promise<Batch | undefined> {
  const { batches } = reader.t
  const [row] = await reader.db
    .select()
    .from(batches)
    .where(and(eq(batches.city, reader.city), eq(batches.id, id)))
  return row && shape(row)
}

/** The newest first. @param page from 0. */
export async function batchesNewestFirst(
  reader: Reader,
  page: { at: number; size: number },
): Promise<Batch[]> {
  const { batches } = reader.t
  const rows = await reader.db
    .select()
    .from(batches)
    .where(eq(batches.city, reader.city))
    .orderBy(desc(batches.id))
    .limit(page.size)
    .offset(page.at * page.size)
  return rows.map(shape)
}

/** Where the files of these batches stand, by the batch's id. */
export async function batchFigures(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, BatchFigures>> {
  if (ids.length === 0) return new Map()
  const { batchFiles, registrations } = reader.t
  const rows = await reader.db
    .select({
      batch: batchFiles.batch,
      state: batchFiles.state,
      status: registrations.status,
      files: count(),
    })
    .from(batchFiles)
    .innerJoin(registrations, isOfFile(reader))
    .where(and(eq(batchFiles.city, reader.city), inArray(batchFiles.batch, [...ids])))
    .groupBy(batchFiles.batch, batchFiles.state, registrations.status)
  const figures = new Map<string, { files: number; byStage: Partial<Record<BatchStage, number>> }>(
    ids.map(id => [id, { files: 0, byStage: {} }]),
  )
  for (const { batch, state, status, files } of rows) {
    const of = figures.get(batch)
    if (!of) continue
    const stage = state === 'out' ? (STAGES[status] ?? 'sent') : state
    of.files += files
    of.byStage[stage] = (of.byStage[stage] ?? 0) + files
  }
  return figures
}

/** Of a file that is out. */
const STAGES: Readonly<Record<string, BatchStage>> = { approved: 'approved', decreed: 'decreed' }

/** Batches with files at BPJS, the newest first: those an answer can be for. Answered ones stay, for a second answer. */
export async function batchesAtBpjs(reader: Reader, most: number): Promise<Batch[]> {
  const { batches, batchFiles, registrations } = reader.t
  const rows = await reader.db
    .selectDistinct({
      id: batches.id,
      year: batches.year,
      number: batches.number,
      madeBy: batches.madeBy,
      madeAt: batches.madeAt,
    })
    .from(batches)
    .innerJoin(batchFiles, and(eq(batchFiles.city, batches.city), eq(batchFiles.batch, batches.id)))
    .innerJoin(registrations, isOfFile(reader))
    .where(
      and(
        eq(batches.city, reader.city),
        sql`(${batchFiles.state} in ('accepted', 'refused') or ${registrations.status} = 'sent-to-bpjs')`,
      ),
    )
    .orderBy(desc(batches.id))
    .limit(most)
  return rows
}

/** Files of a batch for its list, in the order in which they were handed in, without those that left it. */
export async function filesOfBatch(
  reader: Reader,
  batch: string,
  page: { after: string; limit: number },
): Promise<string[]> {
  const { batchFiles } = reader.t
  const rows = await reader.db
    .select({ registration: batchFiles.registration })
    .from(batchFiles)
    .where(
      and(
        eq(batchFiles.city, reader.city),
        eq(batchFiles.batch, batch),
        ne(batchFiles.state, 'left'),
        gt(batchFiles.registration, page.after),
      ),
    )
    .orderBy(asc(batchFiles.registration))
    .limit(page.limit)
  return rows.map(({ registration }) => registration)
}

/** The batch that a file went out with last; one that it left does not count. */
export async function batchOfFile(reader: Reader, registration: string): Promise<Batch | undefined> {
  const { batches, batchFiles } = reader.t
  const [row] = await reader.db
    .select({ batch: batches })
    .from(batchFiles)
    .innerJoin(batches, and(eq(batches.city, batchFiles.city), eq(batches.id, batchFiles.batch)))
    .where(
      and(
        eq(batchFiles.city, reader.city),
        eq(batchFiles.registration, registration),
        ne(batchFiles.state, 'left'),
      ),
    )
    .orderBy(desc(batches.id))
    .limit(1)
  return row && shape(row.batch)
}

/** A file of a batch and the file itself. */
export function isOfFile(reader: Reader) {
  const { batchFiles, registrations } = reader.t
  return and(eq(registrations.city, batchFiles.city), eq(registrations.id, batchFiles.registration))
}

const shape = ({ id, year, number, madeBy, madeAt }: Batch): Batch => ({ id, year, number, madeBy, madeAt })
