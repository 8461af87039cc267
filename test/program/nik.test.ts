import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { birthFromNik, maskNik, readKk, readNik, regionOf, type Nik } from '../../src/program/nik.ts'
import { addDays, dateOf } from '../../src/program/plain-date.ts'

const today = dateOf('2026-11-24')

const nik = (text: string): Nik => {
  const read = readNik(text)
  if (!read.ok) throw new Error(read.problem)
  return read.nik
}

describe('reading a NIK', () => {
  test.each(['3574011203700001', '35.74.01.120370.0001', ' 3574 0112 0370 0001 ', '3574-0112-0370-0001'])(
    'takes "%s"',
    text => expect(readNik(text)).toEqual({ ok: true, nik: '3574011203700001' }),
  )

  test.each([
    ['357401120370000', 'not-16-digits'],
    ['35740112037000011', 'not-16-digits'],
    ['', 'not-16-digits'],
    ['357401120370000O', 'letters'],
    ['1074011203700001', 'impossible-province'],
    ['9774011203700001', 'impossible-province'],
    ['3574013203700001', 'impossible-date'],
    ['3574017203700001', 'impossible-date'],
    ['3574010003700001', 'impossible-date'],
    ['3574011213700001', 'impossible-date'],
    ['3574013002700001', 'impossible-date'],
    ['3574011203700000', 'serial-zero'],
  ])('refuses "%s": %s', (text, problem) => expect(readNik(text)).toEqual({ ok: false, problem }))

  test('29 February of "00" is a day, since 2000 has it', () => {
    expect(birthFromNik(nik('3574012902000001'), today).birthDate).toBe('2000-02-29')
  })
})

describe('birth date and sex in a NIK', () => {
  test("a woman's day is raised by 40", () => {
    expect(birthFromNik(nik('3574015203700001'), today)).toEqual({ birthDate: '1970-03-12', sex: 'female' })
    expect(birthFromNik(nik('3574011203700001'), today)).toEqual({ birthDate: '1970-03-12', sex: 'male' })
  })

  test('of two centuries, the one of a grown person', () => {
    expect(birthFromNik(nik('3574010101090001'), today).birthDate).toBe('2009-01-01')
    expect(birthFromNik(nik('3574010101260001'), today).birthDate).toBe('1926-01-01')
  })

  test('of a child and somebody beyond a hundred, the child', () => {
    expect(birthFromNik(nik('3574010101150001'), today).birthDate).toBe('2015-01-01')
  })

  test('every birthday of a person of 17 to 99 comes back from the NIK', () => {
    const days = fc.integer({ min: 0, max: 365 * 82 })
    fc.assert(
      fc.property(days, fc.boolean(), fc.integer({ min: 1, max: 9999 }), (back, isWoman, serial) => {
        const birthDate = addDays(dateOf('2009-11-24'), -back)
        const [year = '', month = '', day = ''] = birthDate.split('-')
        const days40 = String(Number(day) + (isWoman ? 40 : 0)).padStart(2, '0')
        const text = `357403${days40}${month}${year.slice(2)}${String(serial).padStart(4, '0')}`
        expect(birthFromNik(nik(text), today)).toEqual({ birthDate, sex: isWoman ? 'female' : 'male' })
      }),
    )
  })
})

test('the first digits tell the Kota, the Kabupaten and the rest of the country apart', () => {
  expect(regionOf(nik('3574011203700001'))).toBe('kota-probolinggo')
  expect(regionOf(nik('3513011203700001'))).toBe('kabupaten-probolinggo')
  expect(regionOf(nik('3578011203700001'))).toBe('elsewhere')
})

test('a masked NIK shows four digits at each end', () => {
  expect(maskNik(nik('3574011203700001'))).toBe('3574********0001')
})

test('a KK is read the same way; the meaning of its date is not sure enough to refuse by', () => {
  expect(readKk('3574.0199.9999.0001')).toEqual({ ok: true, kk: '3574019999990001' })
  expect(readKk('357401999999')).toEqual({ ok: false, problem: 'not-16-digits' })
})
