import { existsSync } from 'node:fs'
import * as fc from 'fast-check'
import readXlsx from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../src/lists/columns.ts'
import { readMember } from '../../src/lists/rows.ts'
import { harmless, textCell } from '../../src/lists/text-cell.ts'
import { writeResult, writeTable, type Cell, type Column } from '../../src/lists/write.ts'
import { dateOf } from '../../src/program/plain-date.ts'
import { contentOf, newPath } from './files.ts'

const NIK = '3574011203700001'
const TITLES = ['NIK', 'Nama', 'Alamat', 'KPJ']
const columns: Column[] = TITLES.map(title => ({ title, kind: 'text' }))

async function* each<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows
}

/** What XML can hold; a bare carriage return too, since it is written in Excel's way. */
const words = fc
  .string({ unit: 'binary', maxLength: 40 })
  // eslint-disable-next-line no-control-regex -- what XML forbids is left out in writing
  .map(text => text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''))
const nasty = fc.constantFrom(
  '=1+1',
  '+1+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'=1",
  "''1",
  '_x000D_',
  '+62812',
  ' x ',
  '</t>',
)
const cell = fc.oneof(words, nasty)
const digits = fc
  .integer({ min: 0, max: 9999 })
  .map(serial => `357401120370${String(serial).padStart(4, '0')}`)

describe('what is written', () => {
  test('reads back the same, and a NIK keeps its sixteen digits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(digits, cell, cell, digits), { minLength: 1, maxLength: 20 }),
        async rows => {
          const path = newPath()
          await writeTable(path, columns, each(rows))
          const { table, rows: read } = await contentOf(path)
          expect(table.header).toEqual(TITLES)
          expect(read.map(row => TITLES.map((_, at) => row.cells[at] ?? ''))).toEqual(rows)
        },
      ),
      { numRuns: 25 },
    )
  })

  test('has days as days and amounts as numbers', async () => {
    const path = newPath()
    const kinds: Column[] = [
      { title: 'NIK', kind: 'text' },
      { title: 'Tgl Lahir', kind: 'date' },
      { title: 'Iuran', kind: 'number' },
    ]
    const rows: Cell[][] = [
      [NIK, '1970-03-12', 16_800],
      [NIK, '1899-01-01', undefined],
      [NIK, '1900-03-01', 0.5],
    ]
    await writeTable(path, kinds, each(rows))
    const { rows: read } = await contentOf(path)
    expect(read.map(row => row.cells)).toEqual([
      [NIK, '1970-03-12', '16800'],
      [NIK, '1899-01-01'],
      [NIK, '1900-03-01', '0.5'],
    ])
    const [sheet] = await readXlsx(path)
    expect(sheet?.data[1]).toEqual([NIK, new Date('1970-03-12'), 16_800])
  })

  test('computes nothing in a spreadsheet, and is the same again when read here', () => {
    for (const text of ['=A1', '+A1', '-A1+1', '@x', '\tx', '\rx', '=cmd|x']) {
      expect(harmless(text)).toBe(`'${text}`)
      expect(textCell(harmless(text)).text).toBe(text)
    }
    for (const text of ['+62812345', '-5', 'a=b', '', "Jum'at"]) expect(harmless(text)).toBe(text)
    fc.assert(
      fc.property(cell, text => {
        expect(textCell(harmless(text)).text).toBe(text)
      }),
    )
  })

  test('is nothing at all when the rows fail', async () => {
    const path = newPath()
    const failing = async function* () {
      yield [NIK]
      throw new Error('the database went away')
    }
    await expect(writeTable(path, columns, failing())).rejects.toThrow('the database went away')
    expect(existsSync(path)).toBe(false)
    await expect(writeTable('/nowhere/at/all.xlsx', columns, each([[NIK]]))).rejects.toThrow('ENOENT')
  })

  test('has a header also without rows', async () => {
    const path = newPath()
    expect(await writeTable(path, columns, each([]))).toMatchObject({ rows: 0 })
    expect((await readXlsx(path))[0]?.data).toEqual([TITLES])
  })
})

test('the result is what was uploaded, with the words beside it', async () => {
  const path = newPath()
  const progress: number[] = []
  const rows = Array.from({ length: 600 }, (_, at) => ({
    cells: [NIK, `Nama ${at}`],
    words: at === 3 ? 'NIK salah' : '',
  }))
  const written = await writeResult(path, ['NIK', 'Nama', ''], 'Yang perlu diperbaiki', each(rows), {
    onProgress: count => progress.push(count),
  })
  expect(written.rows).toBe(600)
  expect(progress).toEqual([250, 500, 600])
  const { table, rows: read } = await contentOf(path)
  expect(table.header).toEqual(['NIK', 'Nama', '', 'Yang perlu diperbaiki'])
  expect(read[3]?.cells).toEqual([NIK, 'Nama 3', '', 'NIK salah'])
  // Repaired and uploaded again, it is read like any list.
  expect(
    readMember(read[3]!, mapColumns(table.header, 'members').columns, dateOf('2026-11-26')),
  ).toMatchObject({ ok: true })
})
