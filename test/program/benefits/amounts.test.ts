/** The amounts of pages that only tell, from the same rules as every case. */
import { expect, test } from 'vitest'
import { amountsOn } from '../../../src/program/benefits/amounts.ts'
import { LEVELS } from '../../../src/program/benefits/case.ts'
import { BENEFIT_RULES, LOWEST_BASE } from '../../../src/program/benefits/rules.ts'
import {
  CHILD_SOURCES,
  NOTE_SOURCES,
  READING_SOURCES,
  rulesOn,
  SCHOLARSHIP_SOURCES,
} from '../../../src/program/benefits/sources.ts'
import { dateOf } from '../../../src/program/plain-date.ts'

const today = dateOf('2026-11-23')

test('JKM pays Rp42 juta in all, in the first three months the funeral alone; JKK Rp70 juta at the lowest base', () => {
  const { jkm, jkmShort, jkk } = amountsOn(today)
  expect([jkm.value, jkmShort.value, jkk.value]).toEqual([42_000_000, 10_000_000, 70_000_000])
  expect(jkmShort.value).toBe(BENEFIT_RULES.jkm[0]?.value.funeral)
  expect(LOWEST_BASE).toBe(1_000_000)
})

test('of a day before the first rule nothing is told', () => {
  expect(() => amountsOn(dateOf('2019-12-01'))).toThrow('no rule')
})

test('a child comes to Rp87 juta at most', () => {
  const [rule] = BENEFIT_RULES.scholarship
  const most = LEVELS.map(level => (rule ? rule.value[level].perYear * rule.value[level].years : 0))
  expect(most.reduce((sum, amount) => sum + amount, 0)).toBe(87_000_000)
})

test('everything has its source', () => {
  const rules = Object.values(rulesOn(BENEFIT_RULES, today))
  const maps = [NOTE_SOURCES, SCHOLARSHIP_SOURCES, CHILD_SOURCES, READING_SOURCES]
  for (const source of [...rules.map(rule => rule?.source), ...maps.flatMap(map => Object.values(map))])
    expect(source).toMatch(/\w{3}/)
})
