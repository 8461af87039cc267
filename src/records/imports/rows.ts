/** The rows of a list on its way in: put down as they were read, sealed, and forgotten once they are written. */
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Reader, Tx } from '../../store/store.ts'
import type { BpjsAnswer } from '../batches/answers.ts'
import type { PaperClaim } from '../claims/office/on-paper.ts'
import type { ListedMember } from '../members/memberships.ts'
import { isThisImport, isRowOf } from './imports.ts'

/** A row that was read: what it says, or what is wrong with it (codes). */
export type StagedRow =
  | { readonly row: number; readonly member: ListedMember }
  /** A payment names the person by NIK, or by KPJ alone. */
  | { readonly row: number; readonly payer: Payer }
  | { readonly row: number; readonly answer: BpjsAnswer }
  | { readonly row: number; readonly claim: PaperClaim }
  | { readonly row: number; readonly problems: readonly RowProblem[] }

export type Payer = { readonly nik: string } | { readonly kpj: string }

export interface RowProblem {
  readonly field: string
  readonly why: string
}

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
    .where(isThisImport(tx, id))
}

function contentOf(staged: Exclude<StagedRow, { problems: readonly RowProblem[] }>) {
  if ('member' in staged) return staged.member
  if ('payer' in staged) return staged.payer
  return 'answer' in staged ? staged.answer : staged.claim
}

/** The next rows to be written; `text`: what each says, as JSON. @param most how many. */
export async function nextRows(
  reader: Reader,
  id: string,
  most: number,
): Promise<{ row: number; text: string }[]> {
  const { importRows } = reader.t
  const rows = await reader.db
    .select()
    .from(importRows)
    .where(and(isRowOf(reader, id), eq(importRows.state, 'good')))
    .orderBy(asc(importRows.row))
    .limit(most)
  return rows.map(({ row, rowSealed }) => ({
    row,
    text: reader.vault.open('import_rows.row', `${id}/${row}`, rowSealed ?? Buffer.alloc(0)),
  }))
}

/** They are written: their number stays, what they said goes. */
export async function forgetRows(tx: Tx, id: string, rows: readonly number[]): Promise<void> {
  const { importRows } = tx.t
  await tx.db
    .update(importRows)
    .set({ state: 'written', rowSealed: null })
    .where(and(isRowOf(tx, id), inArray(importRows.row, [...rows])))
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
    .where(and(isRowOf(reader, id), eq(importRows.state, 'bad'), gt(importRows.row, page.after)))
    .orderBy(asc(importRows.row))
    .limit(page.limit)
  return rows
}
