/**
 * Reads a list into the staging table: the file in a thread, a chunk of checked rows per transaction. It begins anew after a
 * stop; rows that are staged already stay as they are.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mapColumns, type Columns, type Mapping } from '../../lists/columns.ts'
import { readTable, type Table } from '../../lists/read.ts'
import { readMember, readPayment } from '../../lists/rows.ts'
import type { TableRow } from '../../lists/table.ts'
import { keyOf } from '../../program/ledger.ts'
import type { PlainDate } from '../../program/plain-date.ts'
import { dayAt } from '../../records/jakarta.ts'
import { markReady, noteColumns, type Import } from '../../records/imports/imports.ts'
import { stage, type StagedRow } from '../../records/imports/rows.ts'
import type { SealedFiles } from '../../store/sealed-files.ts'
import type { Store } from '../../store/store.ts'
import { answersReader } from './answers-in.ts'
import { claimOf } from './claims-in.ts'
import { fail } from './failed.ts'
import { inChunks } from './in-chunks.ts'
import { codesOf, type RowCode } from './wrong.ts'

export interface Reading {
  readonly store: Store
  readonly uploads: SealedFiles
  /** Where the file lies in the clear while it is read, for nobody else to see. */
  readonly folder: string
  /** Rows so far, and how many there are. */
  readonly onProgress: (done: number, of: number) => void
  readonly isStopped: () => boolean
}

export async function readImport(of: Import, reading: Reading): Promise<void> {
  const { store } = reading
  await withFile(of, reading, async path => {
    const read = await readTable(path, { name: of.upload })
    if (!read.ok) return store.tx(tx => fail(tx, of.id, read.refusal.code))
    const mapping = mapColumns(read.table.header, LIST_KINDS[of.about.kind])
    if (mapping.missingMust.length > 0) {
      await read.table.close()
      return store.tx(tx => fail(tx, of.id, 'columns'))
    }
    await store.tx(tx => noteColumns(tx, of.id, columnsOf(read.table, mapping)))
    if (await stageAll(of, read.table, mapping.columns, reading)) await store.tx(tx => markReady(tx, of.id))
  })
}

const LIST_KINDS = {
  members: 'members',
  payments: 'payments',
  answers: 'bpjs-answers',
  claims: 'claims',
} as const

/** The file in the clear, as long as `use` needs it. */
export async function withFile<T>(
  { id, upload }: Import,
  { uploads, folder }: Pick<Reading, 'uploads' | 'folder'>,
  use: (path: string) => Promise<T>,
): Promise<T> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, id)
  try {
    await writeFile(path, await uploads.read(upload), { mode: 0o600 })
    return await use(path)
  } finally {
    await rm(path, { force: true })
  }
}

/** @returns false when the program stopped in between. */
async function stageAll(
  of: Import,
  table: Table,
  columns: Columns,
  { store, onProgress, isStopped }: Reading,
): Promise<boolean> {
  const readRows = await rowReader(of, store)
  const chunks = inChunks(store)
  let done = 0
  for await (const rows of table.rows()) {
    for (let at = 0; at < rows.length;) {
      if (isStopped()) return false
      const chunk = await readRows(rows.slice(at, at + chunks.rows()), columns)
      await chunks.tx(tx => stage(tx, of.id, chunk))
      at += chunk.length
      done += chunk.length
      onProgress(done, table.rowCount)
    }
  }
  return true
}

type RowReader = (rows: readonly TableRow[], columns: Columns) => Promise<StagedRow[]>

async function rowReader({ about }: Import, store: Store): Promise<RowReader> {
  if (about.kind === 'answers') return answersReader(store, about.batch)
  const today = dayAt(store.now())
  const twice = contradictions()
  const read = (row: TableRow, columns: Columns) =>
    about.kind === 'claims'
      ? claimOf(row, columns, today)
      : about.kind === 'members'
        ? twice(memberOf(row, columns, { year: about.year, today }))
        : paymentOf(row, columns, about.month)
  return (rows, columns) => Promise.resolve(rows.map(row => read(row, columns)))
}

/**
 * A NIK that stands above with another name or birth date: the later row would silently write over the earlier one. The
 * same person twice is nothing wrong.
 */
function contradictions(): (staged: StagedRow) => StagedRow {
  const above = new Map<string, { name: string; birthDate: string | undefined }>()
  return staged => {
    if (!('member' in staged)) return staged
    const { nik, birthDate, ...person } = staged.member.person
    const name = person.name.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
    const before = above.get(nik)
    above.set(nik, before ?? { name, birthDate })
    const differs = before !== undefined && (before.name !== name || before.birthDate !== birthDate)
    return differs ? { row: staged.row, problems: [wrong('nik', 'twice')] } : staged
  }
}

function memberOf(
  row: TableRow,
  columns: Columns,
  { year, today }: { year: number; today: PlainDate },
): StagedRow {
  const read = readMember(row, columns, today)
  if (!read.ok) return { row: row.line, problems: codesOf(read.problems) }
  const { nik, name, birthDate, sex, address, kelurahan, phone, kpj, work, from, to } = read.row
  const sector = work?.sector
  if (sector === undefined || sector === 'other')
    return { row: row.line, problems: [wrong('sector', 'sector-missing')] }
  // The list of another year would overwrite the days of this one.
  if (to !== undefined && to < `${year}-01-01`)
    return { row: row.line, problems: [wrong('to', 'other-year')] }
  if (from !== undefined && from > `${year}-12-31`)
    return { row: row.line, problems: [wrong('from', 'other-year')] }
  const person = { nik, name, birthDate, sex, address, kelurahan: kelurahan?.code, phone }
  return { row: row.line, member: { person, sector, kpj, from, to } }
}

/** Who is named by NIK is found by it; the KPJ counts where it stands alone. */
function paymentOf(row: TableRow, columns: Columns, month: string): StagedRow {
  const read = readPayment(row, columns)
  if (!read.ok) return { row: row.line, problems: codesOf(read.problems) }
  const { nik, kpj, month: written } = read.row
  if (written !== undefined && keyOf(written) !== month)
    return { row: row.line, problems: [wrong('month', 'other-month')] }
  if (nik !== undefined) return { row: row.line, payer: { nik } }
  if (kpj !== undefined) return { row: row.line, payer: { kpj } }
  return { row: row.line, problems: [wrong('nik', 'missing')] }
}

const wrong = (field: 'nik' | 'month' | 'sector' | 'from' | 'to', why: RowCode) => ({ field, why })

function columnsOf({ header }: Table, { columns }: Mapping): Import['columns'] {
  const fieldAt = new Map(Object.entries(columns).map(([field, column]) => [column, field]))
  return header.map((title, column) => ({ header: title.slice(0, 60), means: fieldAt.get(column) ?? null }))
}
