import { expect, test } from 'vitest'
import { JKK_DEATH, JKM } from '../../src/program/benefits.ts'

test.each([
  ['JKM', JKM, 42_000_000],
  ['JKK', JKK_DEATH, 70_000_000],
])('the parts of %s add up to what it pays in all', (_, { lumpSum, periodic, funeral, total }, amount) => {
  expect(lumpSum.value + periodic.value + funeral.value).toBe(total.value)
  expect(total.value).toBe(amount)
})

test('in the first three months JKM pays the funeral alone', () => {
  expect(JKM.underThreeMonths.value).toBe(JKM.funeral.value)
})

test('every amount has its source', () => {
  for (const { source } of [...Object.values(JKM), ...Object.values(JKK_DEATH)]) expect(source).not.toBe('')
})
