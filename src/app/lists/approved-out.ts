/**
 * The files of a batch as the sheet that goes to the city and to BPJS. BPJS can fill its answer into the last columns, and
 * the same sheet comes in again.
 */
import { dateWords, numberWords } from '../../bot/format.ts'
import { words as w } from '../../bot/words.ts'
import { writeTable, type Cell, type Column } from '../../lists/write.ts'
import { kecamatanByCode, kelurahanByCode } from '../../program/areas.ts'
import { showPublicNumber } from '../../program/public-number.ts'
import {
  batchById,
  batchesNewestFirst,
  batchFigures,
  makeBatch,
  waitingFiles,
  type Batch,
} from '../../records/batches/batches.ts'
import { batchRows, type BatchRow } from '../../records/batches/rows.ts'
import type { ExportAbout } from '../../records/exports.ts'
import { namesOf } from '../../records/office/officers.ts'
import type { Reader } from '../../store/store.ts'
import { XLSX, type Exporter, type ExportOrder } from './exporting.ts'

/** Followed by the year. */
const NEW = 'new-'
const SHOWN = 24
/** Rows that are opened at once: each has its sealed answers. */
const PAGE = 100

export const approvedOut: Exporter = {
  type: XLSX,

  async choiceFor(reader) {
    const fresh = (await waitingFiles(reader)).map(({ year, files }) => ({
      value: `${NEW}${year}`,
      label: w('batch:choice.new', { year, files: numberWords(files) }),
    }))
    const earlier = await earlierOptions(reader)
    return { label: w('batch:choice.label'), options: [...fresh, ...earlier], none: w('batch:choice.none') }
  },

  /** "Angkatan baru" makes the next batch: from then on these files are marked. */
  async aboutOf(tx, { account }, chosen = '') {
    if (!chosen.startsWith(NEW)) {
      const batch = await batchById(tx, chosen)
      return batch && aboutOf(batch)
    }
    const made = await makeBatch(tx, { officer: account, year: Number(chosen.slice(NEW.length)) })
    return made.ok ? aboutOf(made.batch) : undefined
  },

  async write(order) {
    const batch = await batchById(order.store.reader(), String(order.about['batch']))
    if (!batch) throw new Error('a list of a batch that is not there')
    return writeTable(order.path, columns, rowsOf(order, batch), {
      sheet: nameOf(batch).replaceAll('/', '-'),
    })
  },

  figuresOf: (_reader, about) =>
    Promise.resolve([{ label: w('batch:figure.number'), value: Number(about['number']) }]),

  nameOf: about => `angkatan-${about['number']}-${about['year']}.xlsx`,
}

const aboutOf = ({ id, number, year }: Batch): ExportAbout => ({ batch: id, number, year })

const nameOf = ({ number, year }: Batch) => w('batch:name', { number, year })

async function earlierOptions(reader: Reader): Promise<{ value: string; label: string }[]> {
  const batches = await batchesNewestFirst(reader, { at: 0, size: SHOWN })
  const figures = await batchFigures(
    reader,
    batches.map(({ id }) => id),
  )
  const names = await namesOf(
    reader,
    batches.map(({ madeBy }) => madeBy),
  )
  return batches.map(batch => ({
    value: batch.id,
    label: w('batch:choice.one', {
      name: nameOf(batch),
      date: dateWords(batch.madeAt),
      files: numberWords(figures.get(batch.id)?.files ?? 0),
      by: names.get(batch.madeBy) ?? '–',
    }),
  }))
}

/** A field of a row, and how its column looks. `kpj` stays empty for BPJS: an earlier number has a column of its own. */
const FIELDS: readonly (readonly [Name, Column['kind'], number, (row: BatchRow, at: At) => Cell])[] = [
  ['no', 'number', 6, (_row, { line }) => line],
  ['file', 'text', 14, ({ number }) => showPublicNumber(number)],
  ['nik', 'text', 20, ({ nik }) => nik],
  ['name', 'text', 28, ({ name }) => name],
  ['birthDate', 'date', 14, ({ birthDate }) => birthDate],
  ['sex', 'text', 14, ({ sex }) => w(`register:sex.${sex}`)],
  ['address', 'text', 32, ({ address }) => address],
  ['rtRw', 'text', 10, ({ rtRw }) => rtRw],
  ['kelurahan', 'text', 18, ({ kelurahan }) => kelurahanByCode(kelurahan)?.name],
  ['kecamatan', 'text', 14, ({ kelurahan }) => kecamatanOf(kelurahan)],
  ['phone', 'text', 16, ({ phone }) => phone],
  ['sector', 'text', 14, ({ sector }) => w(`check:sector.${sector}`)],
  ['work', 'text', 22, ({ role }) => role && w(`check:role.${role}`)],
  ['earlierKpj', 'text', 14, ({ kpj }) => kpj],
  ['decree', 'text', 26, ({ decree }) => decree],
  ['batch', 'text', 10, (_row, { batch }) => `${batch.number}/${batch.year}`],
  ['result', 'text', 14, () => undefined],
  ['kpj', 'text', 14, () => undefined],
  ['from', 'text', 14, () => undefined],
  ['to', 'text', 14, () => undefined],
  ['note', 'text', 30, () => undefined],
]

type Name =
  | 'no'
  | 'file'
  | 'nik'
  | 'name'
  | 'birthDate'
  | 'sex'
  | 'address'
  | 'rtRw'
  | 'kelurahan'
  | 'kecamatan'
  | 'phone'
  | 'sector'
  | 'work'
  | 'earlierKpj'
  | 'decree'
  | 'batch'
  | 'result'
  | 'kpj'
  | 'from'
  | 'to'
  | 'note'

interface At {
  /** From 1. */
  readonly line: number
  readonly batch: Batch
}

const kecamatanOf = (kelurahan: string) => kecamatanByCode(kelurahanByCode(kelurahan)?.kecamatan ?? '')?.name

const columns: readonly Column[] = FIELDS.map(([name, kind, width]) => ({
  title: w(`batch:column.${name}`),
  kind,
  width,
}))

async function* rowsOf(
  { store, onProgress, isStopped }: ExportOrder,
  batch: Batch,
): AsyncGenerator<readonly Cell[]> {
  const figures = (await batchFigures(store.reader(), [batch.id])).get(batch.id)
  const of = (figures?.files ?? 0) - (figures?.byStage.left ?? 0)
  let line = 0
  for (let after = ''; !isStopped();) {
    const page = await batchRows(store.reader(), batch.id, { after, limit: PAGE })
    for (const row of page) {
      const at = { line: ++line, batch }
      yield FIELDS.map(([, , , cellOf]) => cellOf(row, at))
    }
    onProgress(line, of)
    if (page.length < PAGE) return
    after = page.at(-1)?.id ?? after
  }
}
