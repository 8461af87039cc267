import { describe, expect, test } from 'vitest'
import {
  readAge,
  readHectares,
  readMonth,
  readMonthAfter,
  readOfficePhone,
  readPeople,
  readRupiah,
} from '../../../../src/bot/staff/years/read.ts'
import { words as w } from '../../../../src/bot/words.ts'
import type { Read } from '../../../../src/bot/forms/form.ts'
import { dateOf } from '../../../../src/program/plain-date.ts'

const reading = { w, today: dateOf('2026-11-23') }
const value = (read: Read<unknown>) => (read.ok ? read.value : 'refused')

describe('an admin types', () => {
  test.each([
    ['Rp1.500.000.000', 1_500_000_000],
    ['rp 1500000000,00', 1_500_000_000],
    ['1 500 000 000', 1_500_000_000],
    ['Rp. 250.000.000,-', 250_000_000],
    // A point may be a fraction's, a word a thousand million: nothing is guessed.
    ['1,5 miliar', 'refused'],
    ['1.5', 'refused'],
    ['1.50.000', 'refused'],
    ['0', 'refused'],
    ['-5', 'refused'],
    ['9'.repeat(20), 'refused'],
  ])('an amount: %s', (text, amount) => {
    expect(value(readRupiah(text))).toBe(amount)
  })

  test.each([
    ['4.000 orang', 4000],
    ['0', 0],
    ['11023', 11_023],
    ['4,5', 'refused'],
    ['empat ribu', 'refused'],
  ])('how many: %s', (text, people) => {
    expect(value(readPeople(text))).toBe(people)
  })

  test('an age, land, and what is out of bounds', () => {
    expect(value(readAge('60 tahun', { from: 17, to: 100 }))).toBe(60)
    expect(value(readAge('160', { from: 17, to: 100 }))).toBe('refused')
    expect(['2', '0,5 ha', '1.25 hektar', '0', '-1', 'dua'].map(text => value(readHectares(text)))).toEqual([
      2,
      0.5,
      1.25,
      'refused',
      'refused',
      'refused',
    ])
  })

  test('a month, never without its year', () => {
    expect(
      ['Mei 2026', 'mei 26', '5-2026', '12/2026', 'mei', '13-2026', 'kapan-kapan'].map(text =>
        value(readMonth(text, reading)),
      ),
    ).toEqual(['2026-05', '2026-05', '2026-05', '2026-12', 'refused', 'refused', 'refused'])
    const may = { year: 2026, month: 5 }
    expect(value(readMonthAfter('mei 2026', reading, may))).toBe('2026-05')
    expect(readMonthAfter('april 2026', reading, may)).toEqual({
      ok: false,
      why: expect.stringContaining('Mei 2026'),
    })
  })

  test('one telephone number: of a mobile, an office, or 175', () => {
    expect(
      [
        '081234567890',
        '0335 421234',
        '(0335) 421-234',
        '175',
        '0335-421234 / 0812 3456 7890',
        'tanya Bu Rina',
      ].map(text => value(readOfficePhone(text, reading))),
    ).toEqual(['0812-3456-7890', '0335 421234', '(0335) 421-234', '175', 'refused', 'refused'])
  })
})
