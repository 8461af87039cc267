import { describe, expect, test } from 'vitest'
import { MONTHLY_CONTRIBUTION, selfPayTariff } from '../../src/program/contribution.ts'

test('JKK and JKM make up the contribution', () => {
  const { jkk, jkm, total } = MONTHLY_CONTRIBUTION
  expect(jkk.value + jkm.value).toBe(total.value)
})

describe('who pays alone', () => {
  test.each([
    [{ year: 2025, month: 12 }, 16_800],
    [{ year: 2026, month: 3 }, 16_800],
    [{ year: 2026, month: 4 }, 8_400],
    [{ year: 2026, month: 12 }, 8_400],
    [{ year: 2027, month: 1 }, 16_800],
  ])('pays for %o Rp%i', (month, amount) => expect(selfPayTariff(month).perMonth).toBe(amount))

  test('hears the last month of the half price, and of the normal price none', () => {
    expect(selfPayTariff({ year: 2026, month: 12 }).lastMonth).toEqual({ year: 2026, month: 12 })
    expect(selfPayTariff({ year: 2027, month: 1 }).lastMonth).toBeUndefined()
  })
})
