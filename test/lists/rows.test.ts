import { describe, expect, test } from 'vitest'
import { shorten } from '../../src/lists/cells.ts'
import { mapColumns, type ListKind } from '../../src/lists/columns.ts'
import { readKelurahan } from '../../src/lists/places.ts'
import { readBpjsAnswer, readMember, readPayment } from '../../src/lists/rows.ts'
import type { CellFlaw } from '../../src/lists/table.ts'
import { readAmount, readDate, readMonth, readPhone, readSex } from '../../src/lists/values.ts'
import { readWork } from '../../src/lists/work.ts'
import { KELURAHANS } from '../../src/program/areas.ts'
import { dateOf } from '../../src/program/plain-date.ts'

const today = dateOf('2026-11-26')
const NIK = '3574011203700001'

/** A row that has these cells, by title. */
function rowOf(kind: ListKind, cells: Readonly<Record<string, string>>, flaws?: Record<number, CellFlaw>) {
  const { columns } = mapColumns(Object.keys(cells), kind)
  const row = { line: 2, cells: Object.values(cells), ...(flaws === undefined ? {} : { flaws }) }
  return { row, columns }
}

function member(cells: Readonly<Record<string, string>>, flaws?: Record<number, CellFlaw>) {
  const { row, columns } = rowOf('members', cells, flaws)
  return readMember(row, columns, today)
}

describe('a member', () => {
  test('is read with everything that a list has', () => {
    expect(
      member({
        No: '1',
        NIK: '3574 0112 0370 0001',
        'Nama Lengkap': ' BUDI  SANTOSO ',
        'Tempat/Tgl Lahir': 'Probolinggo, 12-03-1970',
        JK: 'L',
        Alamat: 'Jl. Ikan Tongkol 3',
        Kelurahan: 'Kel. MAYANGAN',
        Kecamatan: 'Mayangan',
        'No HP': '0812-3456-7890',
        KPJ: '24012345678',
        Pekerjaan: 'Nelayan (ABK)',
        Mulai: '01/05/25',
        Akhir: '2025-12-31',
        Keterangan: '-',
      }),
    ).toEqual({
      ok: true,
      doubts: [],
      row: {
        nik: NIK,
        name: 'BUDI SANTOSO',
        birthDate: '1970-03-12',
        sex: 'male',
        address: 'Jl. Ikan Tongkol 3',
        kelurahan: KELURAHANS.find(area => area.name === 'Mayangan'),
        phone: '+6281234567890',
        kpj: '24012345678',
        work: { sector: 'fisher', role: 'abk', words: 'Nelayan (ABK)' },
        from: '2025-05-01',
        to: '2025-12-31',
        note: undefined,
      },
    })
  })

  test('whose row is wrong in many ways has all of them named, and no NIK in what is shown', () => {
    const read = member({
      NIK: '35740112037000012',
      Nama: '',
      'Tgl Lahir': '31-02-1970',
      JK: 'X',
      Kelurahan: 'Atlantis',
      KPJ: '12345',
      Mulai: '2026-05-01',
      Akhir: '2026-01-01',
    })
    expect(read).toEqual({
      ok: false,
      problems: [
        { field: 'nik', why: 'not-16-digits', shown: '35************12' },
        { field: 'birthDate', why: 'not-a-date', shown: '31-02-1970' },
        { field: 'sex', why: 'not-a-sex', shown: 'X' },
        { field: 'name', why: 'missing', shown: '' },
        { field: 'kelurahan', why: 'unknown-kelurahan', shown: 'Atlantis' },
        { field: 'kpj', why: 'not-11-digits', shown: '12345' },
        { field: 'to', why: 'end-before-start', shown: '2026-01-01' },
      ],
    })
  })

  test('whose NIK has become 3.57401E+15 is refused for that reason', () => {
    expect(member({ NIK: '3.57401E+15', Nama: 'Budi' }, { 0: 'digits-lost' })).toMatchObject({
      problems: [{ field: 'nik', why: 'digits-lost' }],
    })
  })

  test('who differs from the NIK, works at something else or has a landline is doubted and kept', () => {
    const read = member({
      NIK,
      Nama: 'Budi',
      'Tgl Lahir': '13-03-1970',
      JK: 'P',
      Pekerjaan: 'Tukang becak',
      HP: '0335-421234',
    })
    expect(read).toMatchObject({
      ok: true,
      row: { birthDate: '1970-03-13', phone: undefined, work: { sector: 'other', words: 'Tukang becak' } },
    })
    expect(read.ok && read.doubts.map(doubt => doubt.why).toSorted()).toEqual([
      'birth-date-differs',
      'not-a-mobile-number',
      'sex-differs',
      'unknown-work',
    ])
  })

  test.each([
    ['2027-01-01', 'in-the-future'],
    ['1890-01-01', 'too-long-ago'],
    ['13-03-70', 'two-digit-year'],
  ])('born on %s: %s', (born, why) => {
    expect(member({ NIK, Nama: 'Budi', 'Tgl Lahir': born })).toMatchObject({
      problems: [{ field: 'birthDate', why }],
    })
  })
})

function payment(cells: Readonly<Record<string, string>>) {
  const { row, columns } = rowOf('payments', cells)
  return readPayment(row, columns)
}

describe('a payment', () => {
  test('is known by NIK or KPJ', () => {
    expect(payment({ KPJ: '24012345678', Bulan: 'Januari 2026', Iuran: 'Rp16.800,00' })).toMatchObject({
      ok: true,
      row: { nik: undefined, kpj: '24012345678', month: { year: 2026, month: 1 }, amount: 16_800 },
    })
    expect(payment({ NIK, Nama: 'Budi' })).toMatchObject({ ok: true, row: { nik: NIK, month: undefined } })
  })

  test('without either, or without the month that its list has, is a problem', () => {
    expect(payment({ NIK: '', KPJ: '-', Bulan: '', Iuran: 'lunas' })).toMatchObject({
      problems: [
        { field: 'nik', why: 'missing' },
        { field: 'month', why: 'missing' },
        { field: 'amount', why: 'not-an-amount' },
      ],
    })
  })
})

function answer(kpj: string, status: string, note: string) {
  const { row, columns } = rowOf('bpjs-answers', { NIK, KPJ: kpj, Status: status, Keterangan: note })
  return readBpjsAnswer(row, columns)
}

describe('an answer of BPJS', () => {
  test.each([
    ['24012345678', '', '', { kind: 'accepted', kpj: '24012345678' }],
    ['24012345678', 'Berhasil', 'terdaftar', { kind: 'accepted' }],
    ['', 'Ditolak', 'NIK tidak padan', { kind: 'refused', reason: 'NIK tidak padan' }],
    ['', '', 'Sudah menjadi peserta PU', { kind: 'refused', reason: 'Sudah menjadi peserta PU' }],
    ['-', 'Gagal', '', { kind: 'refused', reason: 'Gagal' }],
  ])('"%s" "%s" "%s"', (kpj, status, note, expected) => {
    expect(answer(kpj, status, note)).toMatchObject({ ok: true, row: { answer: expected } })
  })

  test.each([
    ['', '', '', 'no-answer'],
    ['', 'Berhasil', '', 'no-answer'],
    ['24012345678', 'Ditolak', '', 'answer-contradicts'],
  ])('"%s" "%s" "%s" is none', (kpj, status, note, why) => {
    expect(answer(kpj, status, note)).toMatchObject({ problems: [{ why }] })
  })
})

describe('single values', () => {
  test.each([
    ['17-08-1990', '1990-08-17'],
    ['17/8/1990', '1990-08-17'],
    ['17.08.1990', '1990-08-17'],
    ['17 Agustus 1990', '1990-08-17'],
    ['17-Agt-1990', '1990-08-17'],
    ['PROBOLINGGO, 17 Nopember 1990', '1990-11-17'],
    ['1990-08-17', '1990-08-17'],
    ['1990-08-17 00:00:00', '1990-08-17'],
    ['33102', '1990-08-17'],
  ])('the day "%s"', (text, value) => expect(readDate(text)).toEqual({ ok: true, value }))

  test.each(['08/17/1990', '17 Augustus 1990', '1990', 'kemarin', '29-02-2023'])('no day "%s"', text =>
    expect(readDate(text)).toEqual({ ok: false, why: 'not-a-date' }),
  )

  test('a year of two digits is taken only with the hint of the NIK', () => {
    expect(readDate('12-03-70', { hint: dateOf('1970-03-12') })).toEqual({ ok: true, value: '1970-03-12' })
  })

  test.each([
    'Januari 2026',
    'JAN-26',
    'Jan 2026',
    '01/2026',
    '1-2026',
    '2026-01',
    '202601',
    '2026-01-01',
    '31/01/2026',
  ])('the month "%s"', text => expect(readMonth(text)).toEqual({ ok: true, value: { year: 2026, month: 1 } }))

  test.each(['13/2026', 'Januari', '2026', '2026-00', 'Jan - Des 2026'])('no month "%s"', text =>
    expect(readMonth(text).ok).toBe(false),
  )

  test.each([
    '16800',
    '16.800',
    '16,800',
    'Rp16.800,00',
    'Rp. 16.800,-',
    '16,800.00',
    '16800.00',
    'IDR 16800',
  ])('the amount "%s"', text => expect(readAmount(text)).toEqual({ ok: true, value: 16_800 }))

  test.each(['16.8', '16800,5', 'lunas', '-16800', '1.68.00'])('no amount "%s"', text =>
    expect(readAmount(text).ok).toBe(false),
  )

  test.each([
    '081234567890',
    '0812-3456-7890',
    '+62 812 3456 7890',
    '6281234567890',
    '81234567890',
    '(0812) 34567890 / 0856',
  ])('the phone "%s"', text => expect(readPhone(text)).toEqual({ ok: true, value: '+6281234567890' }))

  test('sexes', () => {
    for (const text of ['L', 'Laki-laki', 'LAKI - LAKI', 'Pria'])
      expect(readSex(text)).toMatchObject({ value: 'male' })
    for (const text of ['P', 'Perempuan', 'Pr.', 'WANITA'])
      expect(readSex(text)).toMatchObject({ value: 'female' })
  })

  test.each([
    ['Nelayan', 'fisher'],
    ['NELYAN', 'fisher'],
    ['nelayann', 'fisher'],
    ['Buruh Tani', 'farmer'],
    ['Petani/Pekebun', 'farmer'],
    ['Pedagang bakso', 'msme'],
    ['UMKM', 'msme'],
    ['Tukang becak', undefined],
  ])('the work "%s"', (text, sector) => expect(readWork(text)?.sector).toBe(sector))

  test('long runs of digits are masked, days are not', () => {
    expect(shorten('NIK 3574.0112.0370.0001 lahir 12-03-1970')).toBe('NIK 35************01 lahir 12-03-1970')
    expect(shorten('081234567890')).toBe('08********90')
    expect(shorten('a'.repeat(50))).toHaveLength(40)
  })
})

describe('a kelurahan', () => {
  test('is known under each of its names, with and without its kecamatan', () => {
    for (const area of KELURAHANS)
      for (const spelling of [
        area.name,
        ...area.aliases,
        area.name.toUpperCase(),
        `Kel. ${area.name}`,
        `Kelurahan ${area.name} RT 01`,
      ])
        expect(readKelurahan(spelling, ''), spelling).toEqual({ ok: true, value: area })
  })

  test.each([
    ['Kel.Jati', '', 'Jati'],
    ['Mangunharjo, Kec. Mayangan', '', 'Mangunharjo'],
    ['Tisnonegara', '', 'Tisnonegaran'],
    ['Curah Grintng', '', 'Curahgrinting'],
    ['Jrebeng', 'Wonoasih', 'Jrebeng Kidul'],
    ['Sumber', 'KEC. KEDOPOK', 'Sumber Wetan'],
    ['Kebonsari Wetan', 'entah', 'Kebonsari Wetan'],
  ])('"%s" with "%s" is %s', (text, kecamatan, name) =>
    expect(readKelurahan(text, kecamatan)).toMatchObject({ value: { name } }),
  )

  test.each([
    ['Triwung', 'Kademangan', 'ambiguous-kelurahan'],
    ['Jrebeng', '', 'ambiguous-kelurahan'],
    ['Jati', 'Kedopok', 'not-in-kecamatan'],
    ['Dringu', '', 'unknown-kelurahan'],
  ])('"%s" with "%s": %s', (text, kecamatan, why) =>
    expect(readKelurahan(text, kecamatan)).toEqual({ ok: false, why }),
  )
})
