import { describe, expect, test } from 'vitest'
import { readClaim } from '../../src/lists/claim-rows.ts'
import { mapColumns } from '../../src/lists/columns.ts'
import { dateOf } from '../../src/program/plain-date.ts'

const today = dateOf('2026-11-26')
const PAID = {
  No: '1',
  'NIK almarhum/ah': '3574011203700001',
  'Nama almarhum/ah': 'Slamet Riyadi',
  'Tanggal meninggal': '1 Februari 2026',
  Tahap: 'Sudah dibayar',
  'Tanggal tahap': '20-03-2026',
  'Tanggal tanda terima': '2/3/2026',
  'Nomor tanda terima': 'TT-0001',
  'Program JKM/JKK': 'JKM',
  'Jumlah dibayar': 'Rp42.000.000,-',
  'Nama ahli waris': 'Sumiati',
  'NIK ahli waris': '3574014101720002',
  'HP ahli waris': '0852 3334 4455',
  Hubungan: 'Istri',
  'Nama anak 1': 'Bagus',
  'Tanggal lahir anak 1': '3-3-2013',
  'Jenjang anak 1': 'SMP',
  'Kelas anak 1': 'VIII',
  'Nama anak 2': '-',
}

const read = (over: Readonly<Record<string, string>> = {}) => {
  const cells = { ...PAID, ...over }
  const { columns, missingMust, unused } = mapColumns(Object.keys(cells), 'claims')
  expect([missingMust, unused]).toEqual([[], []])
  return readClaim({ line: 2, cells: Object.values(cells) }, columns, today)
}
const problems = (over: Readonly<Record<string, string>>) => {
  const row = read(over)
  return row.ok ? [] : row.problems.map(({ field, why }) => [field, why])
}

describe('a claim that began on paper', () => {
  test('is read with everything that the list has', () => {
    expect(read()).toEqual({
      ok: true,
      doubts: [],
      row: {
        nik: '3574011203700001',
        name: 'Slamet Riyadi',
        diedOn: '2026-02-01',
        stage: 'paid',
        receipt: { on: '2026-03-02', number: 'TT-0001', programme: 'jkm' },
        stageOn: '2026-03-20',
        amount: 42_000_000,
        heir: { name: 'Sumiati', nik: '3574014101720002', relation: 'spouse', phone: '+6285233344455' },
        children: [{ name: 'Bagus', born: '2013-03-03', level: 'smp', year: 2 }],
      },
    })
  })

  test.each([
    ['berkas belum lengkap', 'papers-missing'],
    ['Kurang KK', 'papers-missing'],
    ['Berkas lengkap', 'papers-complete'],
    ['diajukan ke BPJS', 'handed-over'],
    ['Verifikasi BPJS', 'bpjs-checks'],
    ['disetujui', 'granted'],
    ['CAIR', 'paid'],
    ['belum dibayar', undefined],
    ['ditolak', undefined],
  ])('at the stage “%s”', (Tahap, stage) => {
    const row = read({ Tahap })
    expect(row.ok ? row.row.stage : row.problems.map(({ why }) => why)).toEqual(stage ?? ['not-a-stage'])
  })

  test('that was just handed over has its receipt from the day of the stage', () => {
    const row = read({ Tahap: 'diajukan', 'Tanggal tanda terima': '', 'Jumlah dibayar': '' })
    expect(row.ok && row.row).toMatchObject({ receipt: { on: '2026-03-20' }, stageOn: undefined })
  })

  test.each<[Readonly<Record<string, string>>, string[][]]>([
    [
      { 'NIK almarhum/ah': '357401', 'NIK ahli waris': '12' },
      [
        ['nik', 'not-16-digits'],
        ['heirNik', 'not-16-digits'],
      ],
    ],
    [{ 'Tanggal meninggal': '' }, [['diedOn', 'missing']]],
    [{ 'Tanggal meninggal': '1-2-2027' }, [['diedOn', 'in-the-future']]],
    [{ 'Tanggal tahap': 'minggu lalu' }, [['stageOn', 'not-a-date']]],
    [
      { 'Tanggal tanda terima': '', 'Nomor tanda terima': '-', 'Program JKM/JKK': '' },
      [
        ['receiptOn', 'missing'],
        ['receipt', 'missing'],
        ['programme', 'missing'],
      ],
    ],
    [{ 'Program JKM/JKK': 'JKM atau JKK' }, [['programme', 'not-a-programme']]],
    [{ 'Jumlah dibayar': '' }, [['amount', 'missing']]],
    [{ Hubungan: 'Tetangga' }, [['relation', 'not-a-relation']]],
    [{ 'Jenjang anak 1': 'pondok' }, [['child1Level', 'not-a-level']]],
    [{ 'Kelas anak 1': '11' }, [['child1Year', 'not-a-class']]],
    [
      { 'Nama anak 2': 'Rara', 'Tanggal lahir anak 2': '', 'Jenjang anak 2': 'belum sekolah' },
      [['child2Born', 'missing']],
    ],
  ])('is kept out with %j', (over, found) => {
    expect(problems(over)).toEqual(found)
  })
})
