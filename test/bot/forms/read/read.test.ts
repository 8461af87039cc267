import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Read, Reading } from '../../../../src/bot/forms/form.ts'
import { readDate } from '../../../../src/bot/forms/read/date.ts'
import { readLine } from '../../../../src/bot/forms/read/line.ts'
import { readName } from '../../../../src/bot/forms/read/name.ts'
import { readKkNumber, readNikNumber } from '../../../../src/bot/forms/read/nik.ts'
import { readPhone } from '../../../../src/bot/forms/read/phone.ts'
import { readRtRw } from '../../../../src/bot/forms/read/rt-rw.ts'
import { dateWords } from '../../../../src/bot/format.ts'
import { dateOf } from '../../../../src/program/plain-date.ts'
import { world } from '../person.ts'

const value = <V>(read: Read<V>): V | string => (read.ok ? read.value : `refused: ${read.why}`)
const refusal = (read: Read<unknown>): string => {
  if (read.ok) throw new Error(`taken: ${String(read.value)}`)
  return read.why
}

describe('a birth date', () => {
  test.each([
    ['12-3-1970', '1970-03-12'],
    ['12/03/70', '1970-03-12'],
    ['12.3.70', '1970-03-12'],
    ['12 3 1970', '1970-03-12'],
    ['12 Maret 1970', '1970-03-12'],
    ['12 mar 70', '1970-03-12'],
    ['12Maret1970', '1970-03-12'],
    ['12031970', '1970-03-12'],
    ['120370', '1970-03-12'],
    ['1970-03-12', '1970-03-12'],
    ['PROBOLINGGO, 12-03-1970', '1970-03-12'],
    ['tgl 12 maret 1970.', '1970-03-12'],
    ['5 Pebruari 1968', '1968-02-05'],
    ['17 agst 1961', '1961-08-17'],
    ['10 Nopember 1965', '1965-11-10'],
    ['1 oktober 99', '1999-10-01'],
    ['2 des 05', '2005-12-02'],
    ['3 mei 26', '1926-05-03'],
    ['29/2/00', '2000-02-29'],
    ['3 mei 2015', '2015-05-03'],
  ])('%s is %s', (typed, meant) => {
    expect(value(readDate(typed, world))).toBe(meant)
  })

  test.each(['31-2-1970', '12-13-1970', '45 Maret 1970', '00-00-1970'])('%s is in no calendar', typed => {
    expect(refusal(readDate(typed, world))).toContain('tidak ada di kalender')
  })

  test.each(['1-1-2027', '12 maret 1870'])('%s cannot be the year', typed => {
    expect(refusal(readDate(typed, world))).toContain('tahun lahirnya')
  })

  test.each([
    '',
    'lupa',
    '1970',
    '12 maret',
    'kemarin lusa',
    '12-3',
    '12 3 4 1970',
    '12 banteng 1970',
    '1'.repeat(40),
  ])('"%s" is not understood, and an example is given', typed => {
    expect(refusal(readDate(typed, world))).toContain('12-3-1970')
  })

  test.each(['58', '58 tahun', 'umur 58 thn'])('"%s" is an age', typed => {
    expect(refusal(readDate(typed, world))).toContain('Umur saja belum cukup')
  })

  it('is read back from the way the bot writes it', () => {
    const days = fc.date({ min: new Date('1911-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
    fc.assert(
      fc.property(days, day => {
        const date = dateOf(day.toISOString().slice(0, 10))
        expect(value(readDate(dateWords(date), world))).toBe(date)
      }),
    )
  })
})

describe('a mobile number', () => {
  test.each([
    '081234567890',
    '0812 3456 7890',
    '0812-3456-7890',
    '81234567890',
    '6281234567890',
    '+62 812-3456-7890',
    '+62 0812 3456 7890',
    '(0812) 3456.7890',
    'O812 3456 789O',
  ])('%s is +6281234567890', typed => {
    expect(value(readPhone(typed, world))).toBe('+6281234567890')
  })

  it('may be one from abroad', () => {
    expect(value(readPhone('+60 12-345 6789', world))).toBe('+60123456789')
  })

  test.each(['0335 421234', '021 5550123'])('%s is of a house', typed => {
    expect(refusal(readPhone(typed, world))).toContain('telepon rumah')
  })

  test.each(['08123', '0812345678901234'])('%s has too few or too many digits', typed => {
    expect(refusal(readPhone(typed, world))).toContain('kurang atau lebih')
  })

  test.each(['', 'punya anak saya', '0812 3456 7890 / 0857 1234 5678', '08xx'])(
    '"%s" is not understood',
    typed => {
      expect(refusal(readPhone(typed, world))).toContain('0812 3456 7890')
    },
  )
})

describe('a NIK', () => {
  test.each(['3574011203700001', '3574.0112.0370.0001', '3574 0112 0370 0001', 'NIK: 3574-0112-0370-0001'])(
    '%s is read',
    typed => {
      expect(value(readNikNumber(typed, world))).toBe('3574011203700001')
    },
  )

  test.each([
    ['357401120370000', '16 angka, yang diketik ada 15'],
    ['357401120370000I', 'hanya berisi angka'],
    ['9974011203700001', 'Angka depan'],
    ['3574013113700001', 'bukan tanggal lahir'],
    ['3574011203700000', '0000'],
  ])('%s is refused: %s', (typed, why) => {
    expect(refusal(readNikNumber(typed, world))).toContain(why)
  })
})

describe('a KK', () => {
  it('is read with what people type around it', () => {
    expect(value(readKkNumber('No. KK 3574 0101 0203 0004', world))).toBe('3574010102030004')
  })

  test.each([
    ['35740101', 'ada 8'],
    ['lupa', 'hanya berisi angka'],
    ['0074010102030004', 'Angka depan'],
  ])('%s is refused: %s', (typed, why) => {
    expect(refusal(readKkNumber(typed, world))).toContain(why)
  })
})

describe('a name', () => {
  test.each([
    ['  SITI   AMINAH ', 'SITI AMINAH'],
    ['H. Moh. Sa’id, S.Pd.', "H. Moh. Sa'id, S.Pd."],
    ['Nur-Aini', 'Nur-Aini'],
    // Whoever is washed ashore.
    ['Tidak Dikenal', 'Tidak Dikenal'],
  ])('"%s" is %s', (typed, name) => {
    expect(value(readName(typed, world))).toBe(name)
  })

  test.each([
    ['Budi 2', 'tidak memakai angka'],
    ['Budi 😀', 'Ada tanda'],
    ['<b>Budi</b>', 'Ada tanda'],
    ['B', 'belum lengkap'],
    ['...', 'belum lengkap'],
    ['a'.repeat(81), 'terlalu panjang'],
    ['Suami saya', 'Boleh kami tahu namanya'],
    ['bapak', 'Boleh kami tahu namanya'],
    ['fotonya saja ya', 'Boleh kami tahu namanya'],
  ])('"%s" is refused: %s', (typed, why) => {
    expect(refusal(readName(typed, world))).toContain(why)
  })
})

describe('a line', () => {
  it('is one line, however it was typed', () => {
    expect(value(readLine(' Jl.  Mawar 3 \n RT 2 ', world))).toBe('Jl. Mawar 3, RT 2')
  })

  it('is neither too short nor too long nor without a letter', () => {
    expect(refusal(readLine('a', world))).toContain('terlalu pendek')
    expect(refusal(readLine('.....', world))).toContain('terlalu pendek')
    expect(refusal(readLine('a'.repeat(121), world))).toContain('terlalu panjang')
  })
})

describe('RT and RW', () => {
  test.each([
    'RT 03 RW 05',
    '3/5',
    '003/005',
    'rt3 rw5',
    'RT.003/RW.005',
    '3 5',
    'RW 5 RT 3',
    'rt 3 / 5',
    'RT/RW 3/5',
  ])('%s is 003/005', typed => {
    expect(value(readRtRw(typed, world))).toBe('003/005')
  })

  test.each(['3', 'RT 3', 'RW 5', 'lupa', '3/5/7', '1234/5'])('%s is not understood', typed => {
    expect(refusal(readRtRw(typed, world))).toContain('RT 3 RW 5')
  })
})

it('no reader ever throws, and every refusal says something', () => {
  const readers: ((text: string, reading: Reading) => Read<unknown>)[] = [
    readDate,
    readPhone,
    readNikNumber,
    readKkNumber,
    readName,
    readLine,
    readRtRw,
  ]
  const typed = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[0-9 ./+-]{0,24}$/))
  fc.assert(
    fc.property(typed, fc.constantFrom(...readers), (text, read) => {
      const got = read(text, world)
      expect(got.ok || got.why.length > 20).toBe(true)
    }),
    { numRuns: 500 },
  )
})
