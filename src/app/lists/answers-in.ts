/** Rows of an answer of BPJS on their way in: read, held against what the house knows, and ready for staging. */
import { shorten } from '../../lists/cells.ts'
import type { Columns } from '../../lists/columns.ts'
import { readBpjsAnswer } from '../../lists/rows.ts'
import type { TableRow } from '../../lists/table.ts'
import { addDays, addMonths, makeDate, type PlainDate } from '../../program/plain-date.ts'
import type { BpjsAnswer } from '../../records/batches/answers.ts'
import { batchById } from '../../records/batches/batches.ts'
import { isAnothers, kpjHolders } from '../../records/members/kpj.ts'
import type { RowProblem, StagedRow } from '../../records/imports/rows.ts'
import { setting } from '../../records/settings/settings.ts'
import type { Reader, Store } from '../../store/store.ts'
import { codesOf, type RowCode } from './wrong.ts'

/** Of BPJS's own words, as they are kept: long numbers in them are masked. */
const WORDS_AT_MOST = 200

/** Reads the rows of one file, chunk after chunk: it remembers which numbers were given out further above. */
export async function answersReader(
  store: Store,
  batch: string,
): Promise<(rows: readonly TableRow[], columns: Columns) => Promise<StagedRow[]>> {
  const period = await periodOf(store.reader(), batch)
  /** KPJ and whose it is, by the rows so far. */
  const given = new Map<string, string>()
  return async (rows, columns) => {
    const reader = store.reader()
    const read = rows.map(row => ({ line: row.line, ...answerOf(row, columns, period) }))
    const numbers = read.flatMap(({ answer }) => (answer?.says.kind === 'accepted' ? [answer.says.kpj] : []))
    const holders = await kpjHolders(reader, numbers)
    return read.map(({ line, answer, problems }): StagedRow => {
      if (!answer) return { row: line, problems }
      if (answer.says.kind === 'refused') return { row: line, answer }
      const { nik } = answer
      const { kpj } = answer.says
      const isTaken = (given.get(kpj) ?? nik) !== nik || isAnothers(reader, { kpj, nik }, holders)
      if (isTaken) return { row: line, problems: [wrong('kpj', 'kpj-taken')] }
      given.set(kpj, nik)
      return { row: line, answer }
    })
  }
}

type Read = { answer: BpjsAnswer; problems: [] } | { answer?: undefined; problems: StagedProblems }
type StagedProblems = readonly RowProblem[]

const wrong = (field: 'kpj' | 'from' | 'to', why: RowCode) => ({ field, why })

function answerOf(row: TableRow, columns: Columns, period: Partial<Period>): Read {
  const read = readBpjsAnswer(row, columns)
  if (!read.ok) return { problems: codesOf(read.problems) }
  const { nik, answer } = read.row
  if (answer.kind === 'refused') {
    const words = shorten(answer.reason, WORDS_AT_MOST)
    return { answer: { nik, says: { kind: 'refused', words } }, problems: [] }
  }
  const { kpj, from = period.from, to = period.to } = answer
  if (from === undefined || to === undefined)
    return { problems: [wrong(from === undefined ? 'from' : 'to', 'period-missing')] }
  if (to < from) return { problems: [wrong('to', 'end-before-start')] }
  return { answer: { nik, says: { kind: 'accepted', kpj, from, to } }, problems: [] }
}

interface Period {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The months that the city pays in the batch's year: what holds where BPJS writes no days. */
async function periodOf(reader: Reader, id: string): Promise<Partial<Period>> {
  const batch = await batchById(reader, id)
  const covered = batch && (await setting(reader, `months-covered/${batch.year}`))
  if (!covered) return {}
  const { from, to } = covered
  const [first, last] = [makeDate(from.year, from.month, 1), makeDate(to.year, to.month, 1)]
  return first && last ? { from: first, to: addDays(addMonths(last, 1), -1) } : {}
}
