import { join } from 'node:path'
import { expect, it } from 'vitest'
import { answersReader } from '../../src/app/lists/answers-in.ts'
import { approvedOut } from '../../src/app/lists/approved-out.ts'
import { mapColumns } from '../../src/lists/columns.ts'
import { readTable } from '../../src/lists/read.ts'
import type { TableRow } from '../../src/lists/table.ts'
import { writeMember } from '../../src/records/members/memberships.ts'
import { setSetting } from '../../src/records/settings/settings.ts'
import { approvedFiles, batchOf } from '../records/batches/sample.ts'
import { answersOf, newOfficer, nikOf } from '../records/sample.ts'
import { describeOnStores } from '../records/stores.ts'

const HEADER = ['NIK', 'Status', 'Nomor KPJ', 'Tanggal mulai', 'Tanggal akhir', 'Keterangan']
const { columns } = mapColumns(HEADER, 'bpjs-answers')
const row = (line: number, ...cells: string[]): TableRow => ({ line, cells })

describeOnStores('the sheet of a batch', stageOf => {
  it('has each worker in one row, and comes in again as an answer, however it is filled in', async () => {
    const { store, dir } = await stageOf()
    const rina = await newOfficer(store)
    await approvedFiles(store, rina, [1, 2])
    // The second was a member before.
    const { name, birthDate, sex, address, kelurahan } = answersOf()
    const person = { nik: nikOf(2), name, birthDate, sex, address, kelurahan, phone: undefined }
    const earlier = { person, sector: 'fisher', kpj: '25000000002', from: undefined, to: undefined } as const
    await store.tx(tx => writeMember(tx, earlier, { year: 2025, list: 'l' }))
    const { id, number, year } = await batchOf(store, rina)
    const path = join(dir, 'sheet.xlsx')
    const { rows } = await approvedOut.write({
      store,
      about: { batch: id, number, year },
      account: rina.id,
      path,
      onProgress: (done, of) => expect(done).toBeLessThanOrEqual(of),
      isStopped: () => false,
    })
    expect(rows).toBe(2)
    const read = await readTable(path, { name: 'sheet.xlsx' })
    if (!read.ok) throw new Error(read.refusal.code)
    const { header } = read.table
    const sheet: TableRow[] = []
    for await (const chunk of read.table.rows()) sheet.push(...chunk)
    const cellsOf = (title: string) => sheet.map(({ cells }) => cells[header.indexOf(title)] ?? '')
    expect(cellsOf('NIK')).toEqual([nikOf(1), nikOf(2)])
    expect(cellsOf('KPJ lama')).toEqual(['', '25000000002'])
    expect(cellsOf('Angkatan')).toEqual(['1/2026', '1/2026'])
    expect(cellsOf('Tanggal lahir')).toEqual(['1970-03-12', '1970-03-12'])
    const mapping = mapColumns(header, 'bpjs-answers')
    expect(mapping.missingMust).toEqual([])
    const meant = Object.entries(mapping.columns).map(([field, at]) => [field, header[at]])
    expect(Object.fromEntries(meant)).toEqual({
      nik: 'NIK',
      name: 'Nama',
      result: 'Status',
      kpj: 'Nomor KPJ',
      from: 'Tanggal mulai',
      to: 'Tanggal akhir',
      note: 'Keterangan',
    })
    // As it went out, nobody has answered anything, whatever number stands there from before.
    const readRows = await answersReader(store, id)
    expect(await readRows(sheet, mapping.columns)).toMatchObject([
      { problems: [{ field: 'kpj', why: 'no-answer' }] },
      { problems: [{ field: 'kpj', why: 'no-answer' }] },
    ])
  })
})

describeOnStores('a row of an answer', stageOf => {
  it('says from when to when, or the year does; a number is one person’s; long numbers are masked', async () => {
    const { store } = await stageOf()
    const rina = await newOfficer(store)
    await approvedFiles(store, rina, [1])
    const { id } = await batchOf(store, rina)
    const yes = (line: number, n: number, kpj: string, ...days: string[]) =>
      row(line, nikOf(n), 'Diterima', kpj, ...days)
    const unset = await answersReader(store, id)
    expect(
      await unset([yes(2, 1, '26000000001'), yes(3, 1, '26000000001', '1-5-2026', '31-12-2026')], columns),
    ).toEqual([
      { row: 2, problems: [{ field: 'from', why: 'period-missing' }] },
      {
        row: 3,
        answer: {
          nik: nikOf(1),
          says: { kind: 'accepted', kpj: '26000000001', from: '2026-05-01', to: '2026-12-31' },
        },
      },
    ])
    const covered = { from: { year: 2026, month: 5 }, to: { year: 2026, month: 11 } }
    await store.tx(tx => setSetting(tx, 'months-covered/2026', covered, 'SK', rina.id))
    const readRows = await answersReader(store, id)
    expect(await readRows([yes(2, 1, '26000000001')], columns)).toMatchObject([
      { answer: { says: { from: '2026-05-01', to: '2026-11-30' } } },
    ])
    const next = [
      yes(3, 2, '26000000001'),
      yes(4, 1, '26000000001'),
      yes(5, 3, '26000000003', '1-12-2026'),
      row(6, nikOf(4), 'Ditolak', '', '', '', `NIK ${nikOf(4)} tidak padan`),
    ]
    expect(await readRows(next, columns)).toMatchObject([
      { row: 3, problems: [{ field: 'kpj', why: 'kpj-taken' }] },
      { row: 4, answer: { nik: nikOf(1) } },
      { row: 5, problems: [{ field: 'to', why: 'end-before-start' }] },
      {
        row: 6,
        answer: { says: { kind: 'refused', words: expect.stringMatching(/^NIK 35\*+04 tidak padan$/) } },
      },
    ])
  })
})
