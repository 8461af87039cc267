import { describe, expect, test } from 'vitest'
import { fieldNamed, mapColumns } from '../../src/lists/columns.ts'

describe('a title is known', () => {
  test.each([
    ['NIK', 'nik'],
    ['No. KTP', 'nik'],
    ['NIK / No. KTP', 'nik'],
    ['N I K', 'nik'],
    ['NAMA', 'name'],
    ['Nama Lengkap (sesuai KTP)', 'name'],
    ['Nama Lengkpa', 'name'],
    ['Tgl Lahir', 'birthDate'],
    ['TANGGAL LAHIR', 'birthDate'],
    ['Tanggal Lahri', 'birthDate'],
    ['Tempat/Tgl Lahir', 'birthDate'],
    ['Tempat, Tanggal Lahir', 'birthDate'],
    ['JK', 'sex'],
    ['L/P', 'sex'],
    ['Alamat', 'address'],
    ['Kelurahan', 'kelurahan'],
    ['Kelurahan/Desa', 'kelurahan'],
    ['Kec.', 'kecamatan'],
    ['No HP', 'phone'],
    ['No. HP/WA', 'phone'],
    ['KPJ', 'kpj'],
    ['No Peserta', 'kpj'],
    ['Pekerjaan/Sektor', 'sector'],
    ['Mulai', 'from'],
    ['Tgl Kepesertaan', 'from'],
    ['Akhir', 'to'],
    ['Tanggal Akhir', 'to'],
    ['Bulan', 'month'],
    ['Iuran (Rp)', 'amount'],
    ['Keterangan/Alasan', 'note'],
    ['No', 'number'],
  ])('%s', (title, field) => expect(fieldNamed(title)).toBe(field))

  test.each([
    'Nama Ibu Kandung',
    'NIK Kepala Keluarga',
    'RT/RW',
    'Usia',
    'Budi',
    'Tempat Lahir',
    'Harga',
    '',
  ])('and "%s" is not', title => expect(fieldNamed(title)).toBeUndefined())
})

describe('the columns of a list', () => {
  test('of members, with what is missing and what is not read', () => {
    const header = ['No', 'NIK', 'Nama', 'Kelurahan', 'Ibu', '', 'Nama Peserta', 'Bulan']
    expect(mapColumns(header, 'members')).toEqual({
      columns: { nik: 1, name: 2, kelurahan: 3 },
      missingMust: [],
      missingShould: ['birthDate', 'sector', 'phone', 'kpj', 'from', 'to'],
      unused: [
        { column: 4, title: 'Ibu', why: 'unknown' },
        { column: 6, title: 'Nama Peserta', why: 'second' },
        { column: 7, title: 'Bulan', why: 'not-needed' },
      ],
    })
  })

  test('of payments need a NIK or a KPJ', () => {
    expect(mapColumns(['KPJ', 'Bulan'], 'payments').missingMust).toEqual([])
    expect(mapColumns(['Nama', 'Bulan'], 'payments').missingMust).toEqual([['nik', 'kpj']])
  })

  test('of an answer of BPJS need a NIK and something that answers', () => {
    expect(mapColumns(['NIK', 'No. KPJ', 'Keterangan'], 'bpjs-answers').missingMust).toEqual([])
    expect(mapColumns(['NIK', 'Nama'], 'bpjs-answers').missingMust).toEqual([['kpj', 'result', 'note']])
  })
})
