import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalIn } from '../../src/program/bpjs-words.ts'
import { BPJS_REFUSALS } from '../../src/program/cover.ts'

describe('why BPJS refused, by its words', () => {
  it.each([
    ['NIK tidak valid', 'nik-unmatched'],
    ['Data tidak padan dengan Dukcapil', 'nik-unmatched'],
    ['NIK tidak terdaftar di Dukcapil', 'nik-unmatched'],
    ['Nama tidak sesuai KTP', 'nik-unmatched'],
    ['NIK sudah terdaftar', 'already-active'],
    ['Sudah terdaftar sebagai peserta PU', 'already-active'],
    ['masih  AKTIF di perusahaan lain', 'already-active'],
    ['data ganda', 'already-active'],
    ['Usia melebihi 65 tahun', 'age'],
    ['UMUR > 65', 'age'],
    ['Ditolak', 'other'],
    ['', 'other'],
  ] as const)('%s', (words, reason) => {
    expect(refusalIn(words)).toBe(reason)
  })

  it('is one of the known reasons, whatever anybody wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), words => {
        expect(BPJS_REFUSALS).toContain(refusalIn(words))
      }),
    )
  })
})
