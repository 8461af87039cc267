/**
 * A list on its way in: read and checked row by row into a staging table (`rows.ts`), looked over by the officer, then
 * written in chunks of one short transaction each (`writing.ts`). It can stop anywhere and go on; nobody sees any of it
 * until all of it is there; the same file again changes nothing.
 */
import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import type { ImportState, Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { OPEN_OUTCOMES, type AnswerOutcome } from '../batches/answers.ts'
import { recordEvent, type EventCodes } from '../events.ts'
import type { Written } from '../members/people.ts'
import { eraseUpload } from '../uploads.ts'

/** Longer than any import takes, also over a night without power. */
const UPLOAD_KEPT_MS = 86_400_000

export type ImportKind = 'members' | 'payments' | 'answers' | 'claims'

/** What holds for the whole list. */
export type ImportAbout =
  | { readonly kind: 'members'; readonly year: number }
  /** `batch`: the payment that it is the list of. */
  | { readonly kind: 'payments'; readonly month: string; readonly batch: string }
  /** Of BPJS, to a batch of files. */
  | { readonly kind: 'answers'; readonly batch: string }
  /** That began on paper. */
  | { readonly kind: 'claims' }

/** What became of a row that was written. */
export type RowOutcome = Written | 'unknown-person' | AnswerOutcome

export interface Import {
  readonly id: string
  readonly about: ImportAbout
  /** Account of the officer. */
  readonly account: string
  readonly state: ImportState
  /** The sealed file among the uploads. */
  readonly upload: string
  readonly columns: readonly { readonly header: string; readonly means: string | null }[]
  /** Why it came to nothing: a code. */
  readonly failure: string | undefined
  /** Rows that were read, that can be taken, and that were written. */
  readonly rows: number
  readonly good: number
  readonly written: number
  readonly counts: Readonly<Partial<Record<RowOutcome, number>>>
}

/** A file that was taken before, and is done with, is not taken again. @param file SHA-256 of its content, in hex. */
export async function openImport(
  tx: Tx,
  {
    account,
    file,
    about,
    pass,
    upload,
  }: { account: string; file: string; about: ImportAbout; pass: string; upload: string },
): Promise<{ ok: true; id: string } | { ok: false; error: 'done-already'; import: Import }> {
  const { imports } = tx.t
  const fileIndex = tx.vault.index('import-file', `${JSON.stringify(about)} ${file}`)
  const [newest] = await tx.db
    .select()
    .from(imports)
    .where(and(eq(imports.city, tx.city), eq(imports.fileIndex, fileIndex), eq(imports.state, 'done')))
    .orderBy(desc(imports.id))
    .limit(1)
  const known = newest && !isOpen(shape(newest)) ? newest : undefined
  const id = makeId()
  const { kind, ...rest } = about
  await eraseUpload(tx, upload, new Date(tx.now.getTime() + UPLOAD_KEPT_MS))
  await tx.db.insert(imports).values({
    city: tx.city,
    id,
    kind,
    account,
    pass,
    upload,
    fileIndex,
    state: known ? 'dropped' : 'reading',
    failure: known ? 'done-already' : null,
    about: rest,
    columns: [],
    rows: 0,
    good: 0,
    written: 0,
    counts: {},
    madeAt: tx.now,
  })
  if (known) return { ok: false, error: 'done-already', import: shape(known) }
  await noteImport(tx, id, 'import-opened', account, { importKind: kind })
  return { ok: true, id }
}

/** Some of its rows could not take effect then, and may now. */
const isOpen = ({ counts }: Import): boolean => OPEN_OUTCOMES.some(outcome => (counts[outcome] ?? 0) > 0)

/** What the columns of the file are taken for. */
export async function noteColumns(tx: Tx, id: string, columns: Import['columns']): Promise<void> {
  await tx.db
    .update(tx.t.imports)
    .set({ columns: columns.map(column => ({ ...column })) })
    .where(isThisImport(tx, id))
}

/** The file is of no use (`why`: a code): nothing of it stays. */
export async function failImport(tx: Tx, id: string, why: string): Promise<void> {
  const failed = await moveImport(tx, id, ['reading'], 'dropped')
  if (!failed) return
  await tx.db.update(tx.t.imports).set({ failure: why }).where(isThisImport(tx, id))
  await tx.db.delete(tx.t.importRows).where(isRowOf(tx, id))
}

/** What came of it is looked at: the pass is free for the next file. */
export async function putAside(tx: Tx, id: string): Promise<void> {
  await tx.db.update(tx.t.imports).set({ pass: '' }).where(isThisImport(tx, id))
}

/** What the pass brought last. */
export async function importOfPass(reader: Reader, pass: string): Promise<Import | undefined> {
  const { imports } = reader.t
  const [row] = await reader.db
    .select()
    .from(imports)
    .where(and(eq(imports.city, reader.city), eq(imports.pass, pass)))
    .orderBy(desc(imports.id))
    .limit(1)
  return row && shape(row)
}

/** Why a list ended in the middle of its writing: its officer was locked, or may not bring lists in any more. */
export const OFFICER_GONE = 'officer-gone'

/** From here on it is taken back instead of written, also if the officer is let in again meanwhile. */
export async function markStopped(tx: Tx, id: string): Promise<void> {
  await tx.db.update(tx.t.imports).set({ failure: OFFICER_GONE }).where(isThisImport(tx, id))
}

/** All rows are read: the officer looks them over. */
export const markReady = (tx: Tx, id: string): Promise<boolean> => moveImport(tx, id, ['reading'], 'ready')

/** The officer's yes: it may be written now. A second yes changes nothing. */
export async function startWriting(
  tx: Tx,
  { id, account }: { id: string; account: string },
): Promise<boolean> {
  const started = await moveImport(tx, id, ['ready'], 'writing')
  if (started) await noteImport(tx, id, 'import-confirmed', account)
  return started
}

/** Thrown away before it was written: its rows are forgotten. */
export async function dropImport(tx: Tx, { id, account }: { id: string; account: string }): Promise<boolean> {
  const dropped = await moveImport(tx, id, ['reading', 'ready'], 'dropped')
  if (!dropped) return false
  await tx.db.delete(tx.t.importRows).where(isRowOf(tx, id))
  await noteImport(tx, id, 'import-dropped', account)
  return true
}

/** With the file goes what was read of it and nobody said yes to: its pass is over, and it is of no use any more. */
export async function forgetAbandoned(tx: Tx, upload: string): Promise<void> {
  const { imports, importRows } = tx.t
  const abandoned = await tx.db
    .select({ id: imports.id })
    .from(imports)
    .where(
      and(
        eq(imports.city, tx.city),
        eq(imports.upload, upload),
        inArray(imports.state, ['ready', 'dropped']),
      ),
    )
  for (const { id } of abandoned) {
    const dropped = await moveImport(tx, id, ['ready'], 'dropped')
    if (dropped) await noteImport(tx, id, 'import-dropped', 'system')
    await tx.db.delete(importRows).where(isRowOf(tx, id))
  }
}

export async function importById(reader: Reader, id: string): Promise<Import | undefined> {
  const [row] = await reader.db.select().from(reader.t.imports).where(isThisImport(reader, id))
  return row && shape(row)
}

/** Imports that a stop of the program has interrupted: they go on by themselves. */
export async function unfinishedImports(reader: Reader): Promise<Import[]> {
  const { imports } = reader.t
  const rows = await reader.db
    .select()
    .from(imports)
    .where(and(eq(imports.city, reader.city), inArray(imports.state, ['reading', 'writing'])))
    .orderBy(asc(imports.id))
  return rows.map(shape)
}

/** Takes it on from one of these states; false when it is in none of them. */
export async function moveImport(
  tx: Tx,
  id: string,
  from: readonly ImportState[],
  to: ImportState,
): Promise<boolean> {
  const { imports } = tx.t
  const moved = await tx.db
    .update(imports)
    .set({ state: to, ...(to === 'done' || to === 'dropped' ? { endedAt: tx.now } : {}) })
    .where(and(isThisImport(tx, id), inArray(imports.state, [...from])))
    .returning({ id: imports.id })
  return moved.length > 0
}

export function noteImport(
  tx: Tx,
  subject: string,
  kind: 'import-opened' | 'import-confirmed' | 'import-dropped' | 'import-done',
  actor: string,
  codes: EventCodes = {},
): Promise<void> {
  return recordEvent(tx, { subjectKind: 'import', subject, kind, actor, codes })
}

export function isThisImport(reader: Reader, id: string) {
  const { imports } = reader.t
  return and(eq(imports.city, reader.city), eq(imports.id, id))
}

export function isRowOf(reader: Reader, id: string) {
  const { importRows } = reader.t
  return and(eq(importRows.city, reader.city), eq(importRows.import, id))
}

function shape(row: Tables['imports']['$inferSelect']): Import {
  return {
    id: row.id,
    about: aboutOf(row),
    account: row.account,
    state: row.state,
    upload: row.upload,
    columns: row.columns,
    failure: row.failure ?? undefined,
    rows: row.rows,
    good: row.good,
    written: row.written,
    counts: row.counts,
  }
}

function aboutOf({ kind, about }: Tables['imports']['$inferSelect']): ImportAbout {
  if (kind === 'members') return { kind, year: Number(about['year']) }
  if (kind === 'payments') return { kind, month: String(about['month']), batch: String(about['batch']) }
  if (kind === 'answers') return { kind, batch: String(about['batch']) }
  if (kind === 'claims') return { kind }
  throw new RangeError(`not a kind of import: ${kind}`)
}
