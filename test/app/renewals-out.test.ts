import { join } from 'node:path'
import readXlsx from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { renewalsOut } from '../../src/app/lists/renewals-out.ts'
import { setStanding } from '../../src/records/renewals/standings.ts'
import { listAll, memberOf } from '../records/renewals/city.ts'
import { newOfficer, nikOf } from '../records/sample.ts'
import { describeOnStores } from '../records/stores.ts'

describeOnStores('last year’s members as a sheet', stageOf => {
  it('says of each who goes on, who leaves and why; nothing is offered before the year is opened', async () => {
    const { store, dir } = await stageOf()
    const rina = await newOfficer(store, 'admin')
    const pass = {
      id: 'pass',
      account: rina.id,
      list: 'renewals',
      purpose: 'export',
      isTaken: false,
      about: undefined,
    } as const
    const choice = () => renewalsOut.choiceFor(store.reader(), { ...pass, expiresAt: store.now() })
    expect((await choice())?.options).toEqual([])
    for (let n = 1; n <= 101; n++) await memberOf(store, n)
    const old = await memberOf(store, 102, { birthDate: '1950-01-01', sector: 'farmer' })
    await listAll(store, 2027)
    const moved = { officer: rina.id, person: old, year: 2027, seen: undefined }
    await store.tx(tx => setStanding(tx, { ...moved, standing: { is: 'leave', reason: 'moved' } }))
    expect((await choice())?.options).toEqual([{ value: '2027', label: '2027: peserta 2026, 102 orang' }])

    const asked = { ...pass, expiresAt: store.now() }
    const about = await store.tx(tx => renewalsOut.aboutOf(tx, asked, '2027'))
    expect(await store.tx(tx => renewalsOut.aboutOf(tx, asked, '2026'))).toBeUndefined()
    const path = join(dir, 'out.xlsx')
    const told: number[] = []
    const order = { store, about: about!, account: rina.id, path, isStopped: () => false }
    const { rows } = await renewalsOut.write({ ...order, onProgress: done => void told.push(done) })
    expect([rows, told.at(-1)]).toEqual([102, 102])
    const [sheet] = await readXlsx(path)
    const [head, first, ...rest] = sheet!.data
    expect(head).toEqual([
      'No',
      'Sektor',
      'Kelurahan',
      'NIK',
      'Nama',
      'Nomor KPJ',
      'Masa sampai',
      'Kelanjutan',
      'Alasan',
    ])
    expect(first).toEqual([
      1,
      'Nelayan',
      'Mayangan',
      nikOf(1),
      'Slamet 1',
      null,
      '31 Desember 2026',
      'lanjut',
      null,
    ])
    expect(rest.at(-1)?.slice(1)).toEqual([
      'Petani',
      'Mayangan',
      nikOf(102),
      'Slamet 102',
      null,
      '31 Desember 2026',
      'keluar',
      'pindah',
    ])
  })
})
