/** Writes a list that the officer has looked over, a few rows at a time; each list in its own way. */
import type { Tx } from '../../store/store.ts'
import { writeAnswers, type BpjsAnswer } from '../batches/answers.ts'
import { writePaperClaims } from '../claims/office/paper-list.ts'
import { kpjHolders, type KpjHolder } from '../members/kpj.ts'
import { writePayment } from '../members/payments.ts'
import { takeBackMemberships, writeMember, type ListedMember } from '../members/memberships.ts'
import { peopleByNik, type Written } from '../members/people.ts'
import type { Notice } from '../notices.ts'
import { adminsBeside, isEntitled, officerOf } from '../office/officers.ts'
import {
  importById,
  isRowOf,
  isThisImport,
  markStopped,
  moveImport,
  noteImport,
  OFFICER_GONE,
  type Import,
  type ImportAbout,
  type RowOutcome,
} from './imports.ts'
import { forgetRows, nextRows, type Payer } from './rows.ts'

/**
 * Writes the next rows, and ends the import after the last one. Whose officer was locked meanwhile, or may not bring lists
 * in any more, is not written on: it is taken back as far as nobody has seen it, and the admins hear of it.
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
  if (found.failure === OFFICER_GONE) return takeBack(tx, found, most, tell)
  const officer = await officerOf(tx, found.account)
  if (!officer || !isEntitled(officer, 'lists')) {
    await markStopped(tx, id)
    return true
  }
  const rows = await nextRows(tx, id, most)
  if (rows.length === 0) {
    await moveImport(tx, id, ['writing'], 'done')
    await noteImport(tx, id, 'import-done', found.account)
    return false
  }
  const { outcomes, notices } = await writeRows(tx, found, rows)
  await tell(notices)
  await forgetRows(
    tx,
    id,
    rows.map(({ row }) => row),
  )
  const counts: Record<string, number> = { ...found.counts }
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1
  await tx.db
    .update(tx.t.imports)
    .set({ written: found.written + rows.length, counts })
    .where(isThisImport(tx, id))
  return true
}

/** New members of an unfinished list are not there yet for anybody, and go; rows that took effect at once stay. */
async function takeBack(
  tx: Tx,
  { id, about, account, written, good }: Import,
  most: number,
  tell: (notices: readonly Notice[]) => Promise<void>,
): Promise<boolean> {
  if (about.kind === 'members' && (await takeBackMemberships(tx, id, most))) return true
  await moveImport(tx, id, ['writing'], 'dropped')
  await tx.db.delete(tx.t.importRows).where(isRowOf(tx, id))
  await noteImport(tx, id, 'import-dropped', 'system', { why: OFFICER_GONE, written, left: good - written })
  const officer = await officerOf(tx, account)
  const admins = await adminsBeside(tx, [account])
  const told = officer?.state === 'active' ? [...admins, account] : admins
  await tell(told.map(one => ({ kind: 'list-stopped', account: one, import: id })))
  return false
}

const nobody = () => Promise.resolve()

async function writeRows(
  tx: Tx,
  { id, about, account }: Import,
  rows: readonly { readonly row: number; readonly text: string }[],
): Promise<{ outcomes: readonly RowOutcome[]; notices: readonly Notice[] }> {
  const contents = <T>() => rows.map(({ text }): T => JSON.parse(text))
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
    case 'claims':
      return writePaperClaims(tx, {
        officer: account,
        entries: rows.map(({ row, text }) => ({ draft: `${id}/${row}`, entry: JSON.parse(text) })),
      })
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
