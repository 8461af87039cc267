/** The list of claims that began on paper, a row at a time, as the records take them. */
import { readClaim, type ClaimListRow } from '../../lists/claim-rows.ts'
import type { Columns, Field } from '../../lists/columns.ts'
import type { TableRow } from '../../lists/table.ts'
import type { ClaimStepProblem } from '../../program/claims/steps.ts'
import type { PlainDate } from '../../program/plain-date.ts'
import type { ClaimChild } from '../../records/claims/body.ts'
import { problemOfEntry, type EntryProblem, type PaperClaim } from '../../records/claims/office/on-paper.ts'
import type { StagedRow } from '../../records/imports/rows.ts'
import { codesOf, type RowCode } from './wrong.ts'

export function claimOf(row: TableRow, columns: Columns, today: PlainDate): StagedRow {
  const read = readClaim(row, columns, today)
  if (!read.ok) return { row: row.line, problems: codesOf(read.problems) }
  const claim = entryOf(read.row)
  const wrong = problemOfEntry(claim, today)
  if (!wrong) return { row: row.line, claim }
  return { row: row.line, problems: [{ field: FIELDS[wrong.of], why: CODES[wrong.problem] }] }
}

function entryOf({
  nik,
  name,
  diedOn,
  stage,
  receipt,
  stageOn,
  amount,
  heir,
  children,
}: ClaimListRow): PaperClaim {
  // Who claims spoke for the children: the other parent, or whoever looks after them now.
  const saidBy = heir.relation === 'spouse' ? 'parent' : 'guardian'
  return {
    worker: { nik, name },
    on: diedOn,
    stage,
    ...(receipt === undefined ? {} : { receipt }),
    ...(stageOn === undefined ? {} : { stageOn }),
    ...(amount === undefined ? {} : { amount }),
    heir,
    children: children.map(({ year, ...child }): ClaimChild => ({
      ...child,
      year: year ?? null,
      kin: 'born',
      saidBy,
    })),
  }
}

const FIELDS = {
  death: 'diedOn',
  receipt: 'receiptOn',
  stage: 'stageOn',
  amount: 'amount',
} as const satisfies Record<EntryProblem['of'], Field>

const CODES: Readonly<Record<ClaimStepProblem, RowCode>> = {
  'in-the-future': 'in-the-future',
  'before-the-event': 'before-death',
  'before-the-receipt': 'before-receipt',
  'receipt-missing': 'missing',
  'note-missing': 'missing',
  'amount-wrong': 'amount-wrong',
}
