import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makePublicNumber, readPublicNumber, showPublicNumber } from '../../src/program/public-number.ts'

const eightDigits = fc.stringMatching(/^\d{8}$/)

describe('the number on a receipt', () => {
  test("carries Damm's check digit: 4 for the example 572", () => {
    expect(makePublicNumber('00000572')).toBe('000005724')
  })

  test('is shown in threes and read back as it was shown', () => {
    fc.assert(
      fc.property(eightDigits, digits => {
        const number = makePublicNumber(digits)
        expect(showPublicNumber(number)).toMatch(/^\d{3}-\d{3}-\d{3}$/)
        expect(readPublicNumber(showPublicNumber(number))).toEqual({ ok: true, number })
      }),
    )
  })

  test.each(['No. 000-005-724', 'nomor 000 005 724', 'NO 000.005.724', 'no000005724', '000005724'])(
    'is read from "%s"',
    text => expect(readPublicNumber(text)).toEqual({ ok: true, number: '000005724' }),
  )

  test.each(['', '00000572', '0000057240', 'abc'])('"%s" has not nine digits', text =>
    expect(readPublicNumber(text)).toEqual({ ok: false, problem: 'length' }),
  )

  test('finds every single wrong digit', () => {
    const place = fc.nat(8)
    fc.assert(
      fc.property(eightDigits, place, fc.integer({ min: 1, max: 9 }), (digits, at, off) => {
        const right = makePublicNumber(digits)
        const wrong = right.slice(0, at) + String((Number(right[at]) + off) % 10) + right.slice(at + 1)
        expect(readPublicNumber(wrong)).toEqual({ ok: false, problem: 'check' })
      }),
    )
  })

  test('finds every swap of two neighbours', () => {
    fc.assert(
      fc.property(eightDigits, fc.nat(7), (digits, at) => {
        const right = makePublicNumber(digits)
        fc.pre(right[at] !== right[at + 1])
        const wrong = `${right.slice(0, at)}${right[at + 1]}${right[at]}${right.slice(at + 2)}`
        expect(readPublicNumber(wrong)).toEqual({ ok: false, problem: 'check' })
      }),
    )
  })

  test('is never made of fewer digits', () => expect(() => makePublicNumber('1234567')).toThrow(RangeError))
})
