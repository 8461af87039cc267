/**
 * A list on its way in: read and checked row by row into a staging table, looked over by the officer, then written in
 * chunks of one short transaction each. It can stop anywhere and go on; nobody sees any of it until all of it is there; the
 * same file again changes nothing.
 */
import { and, asc, desc, eq, gt, inArray, max, sql } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import { schedule } from '../../store/jobs.ts'
import type { ImportState, Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { OPEN_OUTCOMES, writeAnswers, type AnswerOutcome, type BpjsAnswer } from '../batches/answers.ts'
import { recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import { kpjHolders, type KpjHolder } from './kpj.ts'
import { writePayment } from './payments.ts'
import { peopleByNik, writeMember, type ListedMember, type Written } from './people.ts'

/** The job that erases what was handed in; its key is the file's id among the uploads. */
export const UPLOAD_ERASE = 'upload-erase'
/** Longer than any import takes, also over a night without power. */
const UPLOAD_KEPT_MS = 86_400_000

export type ImportKind = 'members' | 'payments' | 'answers'

/** What holds for the whole list. */
export type ImportAbout =
  | { readonly kind: 'members'; readonly year: number }
  /** `batch`: the payment that it is the list of. */
  | { readonly kind: 'payments'; readonly month: string; readonly batch: string }
  /** Of BPJS, to a batch of files. */
  | { readonly kind: 'answers'; readonly batch: string }

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

/** A row that was read: what it says, or what is wrong with it (codes). */
export type StagedRow =
  | { readonly row: number; readonly member: ListedMember }
  /** A payment names the person by NIK, or by KPJ alone. */
  | { readonly row: number; readonly payer: Payer }
  | { readonly row: number; readonly answer: BpjsAnswer }
  | { readonly row: number; readonly problems: readonly RowProblem[] }

export type Payer = { readonly nik: string } | { readonly kpj: string }

export interface RowProblem {
  readonly field: string
  readonly why: string
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
  await schedule(tx, { kind: UPLOAD_ERASE, key: upload, dueAt: new Date(tx.now.getTime() + UPLOAD_KEPT_MS) })
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
  await note(tx, id, 'import-opened', account, { importKind: kind })
  return { ok: true, id }
}

/** Some of its rows could not take effect then, and may now. */
const isOpen = ({ counts }: Import): boolean => OPEN_OUTCOMES.some(outcome => (counts[outcome] ?? 0) > 0)

/** Puts a chunk of rows down; the same rows again change nothing. Keep chunks to some hundreds. */
export async function stage(tx: Tx, id: string, rows: readonly StagedRow[]): Promise<void> {
  if (rows.length === 0) return
  const { imports, importRows } = tx.t
  const values = rows.map(staged => ({
    city: tx.city,
    import: id,
    row: staged.row,
    rowSealed:
      'problems' in staged
        ? null
        : tx.vault.seal('import_rows.row', `${id}/${staged.row}`, JSON.stringify(contentOf(staged))),
    problems: 'problems' in staged ? staged.problems.map(({ field, why }) => ({ field, why })) : [],
    state: 'problems' in staged ? ('bad' as const) : ('good' as const),
  }))
  const made = await tx.db
    .insert(importRows)
    .values(values)
    .onConflictDoNothing()
    .returning({ state: importRows.state })
  const good = made.filter(({ state }) => state === 'good').length
  await tx.db
    .update(imports)
    .set({ rows: sql`${imports.rows} + ${made.length}`, good: sql`${imports.good} + ${good}` })
    .where(is(tx, id))
}

const contentOf = (staged: Exclude<StagedRow, { problems: readonly RowProblem[] }>) =>
  'member' in staged ? staged.member : 'payer' in staged ? staged.payer : staged.answer

/** The number of the last row that is staged: where reading goes on after a stop. */
export async function lastStaged(reader: Reader, id: string): Promise<number> {
  const [row] = await reader.db
    .select({ last: max(reader.t.importRows.row) })
    .from(reader.t.importRows)
    .where(ofImport(reader, id))
  return row?.last ?? 0
}

/** What the columns of the file are taken for. */
export async function noteColumns(tx: Tx, id: string, columns: Import['columns']): Promise<void> {
  await tx.db
    .update(tx.t.imports)
    .set({ columns: columns.map(column => ({ ...column })) })
    .where(is(tx, id))
}

/** The file is of no use (`why`: a code): nothing of it stays. */
export async function failImport(tx: Tx, id: string, why: string): Promise<void> {
  const failed = await step(tx, id, ['reading'], 'dropped')
  if (!failed) return
  await tx.db.update(tx.t.imports).set({ failure: why }).where(is(tx, id))
  await tx.db.delete(tx.t.importRows).where(ofImport(tx, id))
}

/** What came of it is looked at: the pass is free for the next file. */
export async function putAside(tx: Tx, id: string): Promise<void> {
  await tx.db.update(tx.t.imports).set({ pass: '' }).where(is(tx, id))
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

/** All rows are read: the officer looks them over. */
export const markReady = (tx: Tx, id: string): Promise<boolean> => step(tx, id, ['reading'], 'ready')

/** The officer's yes: it may be written now. A second yes changes nothing. */
export async function startWriting(
  tx: Tx,
  { id, account }: { id: string; account: string },
): Promise<boolean> {
  const started = await step(tx, id, ['ready'], 'writing')
  if (started) await note(tx, id, 'import-confirmed', account)
  return started
}

/** Thrown away before it was written: its rows are forgotten. */
export async function dropImport(tx: Tx, { id, account }: { id: string; account: string }): Promise<boolean> {
  const dropped = await step(tx, id, ['reading', 'ready'], 'dropped')
  if (!dropped) return false
  await tx.db.delete(tx.t.importRows).where(ofImport(tx, id))
  await note(tx, id, 'import-dropped', account)
  return true
}

/**
 * Writes the next rows, and ends the import after the last one.
 * @param most keep it small: a transaction is to hold 50 ms at most.
 * @param tell what the rows bring with them is told in this very transaction.
 * @returns false when there is nothing more to write.
 */
export async function writeChunk(
  tx: Tx,
  id: string,
  most: number,
  tell: (notices: readonly Notice[]) => Promise<void> = nobody,
): Promise<boolean> {
  const found = await importById(tx, id)
  if (found?.state !== 'writing') return false
  const { importRows } = tx.t
  const rows = await tx.db
    .select()
    .from(importRows)
    .where(and(ofImport(tx, id), eq(importRows.state, 'good')))
    .orderBy(asc(importRows.row))
    .limit(most)
  if (rows.length === 0) {
    await step(tx, id, ['writing'], 'done')
    await note(tx, id, 'import-done', found.account)
    return false
  }
  const { outcomes, notices } = await writeRows(tx, found, rows)
  await tell(notices)
  await tx.db
    .update(importRows)
    .set({ state: 'written', rowSealed: null })
    .where(
      and(
        ofImport(tx, id),
        inArray(
          importRows.row,
          rows.map(({ row }) => row),
        ),
      ),
    )
  const counts: Record<string, number> = { ...found.counts }
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1
  await tx.db
    .update(tx.t.imports)
    .set({ written: found.written + rows.length, counts })
    .where(is(tx, id))
  return true
}

const nobody = () => Promise.resolve()

async function writeRows(
  tx: Tx,
  { id, about, account }: Import,
  rows: readonly Tables['importRows']['$inferSelect'][],
): Promise<{ outcomes: readonly RowOutcome[]; notices: readonly Notice[] }> {
  const contents = <T>() =>
    rows.map(({ row, rowSealed }): T => {
      const text = tx.vault.open('import_rows.row', `${id}/${row}`, rowSealed ?? Buffer.alloc(0))
      return JSON.parse(text)
    })
  switch (about.kind) {
    case 'members': {
      const outcomes: Written[] = []
      for (const member of contents<ListedMember>())
        outcomes.push((await writeMember(tx, member, { year: about.year, list: id })).written)
      return { outcomes, notices: [] }
    }
    case 'payments':
      return { outcomes: await writePayments(tx, about, contents<Payer>()), notices: [] }
    case 'answers':
      return writeAnswers(tx, { batch: about.batch, officer: account }, contents<BpjsAnswer>())
  }
}

async function writePayments(
  tx: Tx,
  { month, batch }: Pick<ImportAbout & { kind: 'payments' }, 'month' | 'batch'>,
  payers: readonly Payer[],
): Promise<('new' | 'same' | 'unknown-person')[]> {
  const byNik = await peopleByNik(
    tx,
    payers.flatMap(payer => ('nik' in payer ? [payer.nik] : [])),
  )
  const byKpj = await kpjHolders(
    tx,
    payers.flatMap(payer => ('kpj' in payer ? [payer.kpj] : [])),
  )
  const outcomes: ('new' | 'same' | 'unknown-person')[] = []
  for (const payer of payers) {
    const person = 'nik' in payer ? byNik.get(payer.nik)?.id : onlyOne(byKpj.get(payer.kpj))
    const isNew = person !== undefined && (await writePayment(tx, { person, month, batch }))
    outcomes.push(person === undefined ? 'unknown-person' : isNew ? 'new' : 'same')
  }
  return outcomes
}

/** A number that two people have says nothing about either. */
const onlyOne = (holders: readonly KpjHolder[] = []) =>
  holders.length === 1 ? holders[0]?.person : undefined

export async function importById(reader: Reader, id: string): Promise<Import | undefined> {
  const [row] = await reader.db.select().from(reader.t.imports).where(is(reader, id))
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

/** What is wrong with which row, for the list that goes back. */
export async function problemsOf(
  reader: Reader,
  id: string,
  page: { after: number; limit: number },
): Promise<{ row: number; problems: readonly RowProblem[] }[]> {
  const { importRows } = reader.t
  const rows = await reader.db
    .select({ row: importRows.row, problems: importRows.problems })
    .from(importRows)
    .where(and(ofImport(reader, id), eq(importRows.state, 'bad'), gt(importRows.row, page.after)))
    .orderBy(asc(importRows.row))
    .limit(page.limit)
  return rows
}

async function step(tx: Tx, id: string, from: readonly ImportState[], to: ImportState): Promise<boolean> {
  const { imports } = tx.t
  const moved = await tx.db
    .update(imports)
    .set({ state: to, ...(to === 'done' || to === 'dropped' ? { endedAt: tx.now } : {}) })
    .where(and(is(tx, id), inArray(imports.state, [...from])))
    .returning({ id: imports.id })
  return moved.length > 0
}

function note(
  tx: Tx,
  subject: string,
  kind: 'import-opened' | 'import-confirmed' | 'import-dropped' | 'import-done',
  actor: string,
  codes: Record<string, string> = {},
): Promise<void> {
  return recordEvent(tx, { subjectKind: 'import', subject, kind, actor, codes })
}

function is(reader: Reader, id: string) {
  const { imports } = reader.t
  return and(eq(imports.city, reader.city), eq(imports.id, id))
}

function ofImport(reader: Reader, id: string) {
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
  throw new RangeError(`not a kind of import: ${kind}`)
}
