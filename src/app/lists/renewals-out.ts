/** Last year's members in the new year as a sheet: who goes on, who leaves and why, who is to be looked at. */
import { dateTextWords, numberWords } from '../../bot/format.ts'
import { words as w } from '../../bot/words.ts'
import { sectorWords } from '../../bot/sectors.ts'
import { reasonShort } from '../../bot/staff/renewals/words.ts'
import { writeTable, type Cell, type Column } from '../../lists/write.ts'
import { kelurahanByCode } from '../../program/areas.ts'
import { renewalRows, renewalYears, type RenewalRow } from '../../records/renewals/rows.ts'
import { XLSX, type Exporter, type ExportOrder } from './exporting.ts'

/** Rows that are opened at once: each has its sealed person. */
const PAGE = 100

export const renewalsOut: Exporter = {
  type: XLSX,

  async choiceFor(reader) {
    const years = await renewalYears(reader)
    return {
      label: w('renewal:list.label'),
      options: years.map(({ year, people }) => ({
        value: String(year),
        label: w('renewal:list.one', { year, before: year - 1, people: numberWords(people) }),
      })),
      none: w('renewal:list.none'),
    }
  },

  async aboutOf(tx, _pass, chosen) {
    const known = (await renewalYears(tx)).find(({ year }) => String(year) === chosen)
    return known && { year: known.year }
  },

  async write(order) {
    const year = Number(order.about['year'])
    return writeTable(order.path, columns, rowsOf(order, year), { sheet: String(year) })
  },

  nameOf: ({ year }) => `kelanjutan-${year}.xlsx`,
}

const FIELDS: readonly (readonly [Name, Column['kind'], number, (row: RenewalRow, line: number) => Cell])[] =
  [
    ['no', 'number', 6, (_row, line) => line],
    ['sector', 'text', 14, ({ sector }) => sectorWords(sector)],
    ['kelurahan', 'text', 18, ({ kelurahan }) => kelurahanByCode(kelurahan ?? '')?.name],
    ['nik', 'text', 20, ({ nik }) => nik],
    ['name', 'text', 28, ({ name }) => name],
    ['kpj', 'text', 14, ({ kpj }) => kpj],
    ['until', 'text', 20, ({ until }) => until && dateTextWords(until)],
    ['standing', 'text', 14, ({ standing }) => w(`renewal:standing.${standing}`)],
    ['reason', 'text', 30, ({ reason }) => reason && reasonShort(reason)],
  ]

type Name = 'no' | 'sector' | 'kelurahan' | 'nik' | 'name' | 'kpj' | 'until' | 'standing' | 'reason'

const columns: readonly Column[] = FIELDS.map(([name, kind, width]) => ({
  title: w(`renewal:column.${name}`),
  kind,
  width,
}))

async function* rowsOf({ store, onProgress, isStopped }: ExportOrder, year: number): AsyncGenerator<Cell[]> {
  const of = (await renewalYears(store.reader())).find(one => one.year === year)?.people ?? 0
  let after: string | undefined
  for (let line = 0; !isStopped();) {
    const page = await renewalRows(store.reader(), year, after, PAGE)
    for (const row of page) {
      line += 1
      yield FIELDS.map(([, , , cell]) => cell(row, line))
    }
    onProgress(line, of)
    after = page.at(-1)?.person
    if (page.length < PAGE) return
  }
}
