/** The engine against the table that was worked out by hand, by somebody who had not seen it. */
import { describe, expect, it } from 'vitest'
import { benefitsOf } from '../../../src/program/benefits/benefits.ts'
import { OPEN_READINGS, type BenefitAnswer, type Range } from '../../../src/program/benefits/case.ts'
import { CASES, type ExpectedScholarship, type Row } from './cases.ts'

describe('the table of cases', () => {
  it('has at least sixty, each with its source', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60)
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length)
    for (const { source } of CASES) expect(source).not.toBe('')
  })

  it.each(CASES.map(row => [row.name, row] as const))('%s', (_, row) => {
    const answer = benefitsOf(row.case, { readings: { ...OPEN_READINGS, ...row.readings } })
    expect(toldOf(answer)).toEqual(wantedOf(row))
    if (row.expect.scholarship) expectScholarship(answer, row.expect.scholarship)
  })
})

const toldOf = ({ outcomes, certainty, maybeAccident, notes }: BenefitAnswer) => ({
  outcomes: outcomes.map(({ kind, total }) => [kind, total]),
  certainty,
  maybeAccident,
  notes: notes.toSorted(),
})

const wantedOf = ({ expect: { outcomes, certainty, maybeAccident, notes } }: Row) => ({
  outcomes,
  certainty,
  maybeAccident,
  notes: notes.toSorted(),
})

function expectScholarship({ scholarship: told }: BenefitAnswer, wanted: ExpectedScholarship): void {
  expect({
    jkm: told.jkm,
    jkk: told.jkk,
    why: told.why.toSorted(),
    total: pairOf(told.total),
    untilSma: pairOf(told.untilSma),
    readings: told.readings.toSorted(),
  }).toEqual({
    jkm: wanted.jkm,
    jkk: wanted.jkk,
    why: [...(wanted.why ?? [])].toSorted(),
    total: wanted.total,
    untilSma: wanted.untilSma,
    readings: [...(wanted.readings ?? [])].toSorted(),
  })
  expect(told.children).toHaveLength(wanted.children.length)
  for (const [at, child] of wanted.children.entries()) {
    const one = told.children[at]!
    expect({
      entitled: one.entitled,
      why: one.why.toSorted(),
      total: pairOf(one.total),
      untilSma: pairOf(one.untilSma),
    }).toEqual({
      entitled: child.entitled,
      why: [...(child.why ?? [])].toSorted(),
      total: child.total,
      untilSma: child.untilSma,
    })
    if (child.levels)
      expect(one.levels.map(({ level, years: { min, max } }) => [level, min, max])).toEqual(child.levels)
  }
}

const pairOf = ({ min, max }: Range) => [min, max]
