/** What stands in the buttons of a card: all of it comes back, it fits, and what somebody made up says nothing. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHILDREN, WHY } from '../../../src/bot/benefits/card.ts'
import { carried, carry } from '../../../src/bot/benefits/carry.ts'
import { caseOf, type Told } from '../../../src/bot/benefits/told.ts'
import { benefitsOf } from '../../../src/program/benefits/benefits.ts'
import { OPEN_READINGS } from '../../../src/program/benefits/case.ts'
import { benefitsOfRough } from '../../../src/program/benefits/rough.ts'
import { addDays, dateOf } from '../../../src/program/plain-date.ts'

const TODAY = dateOf('2026-11-23')
const day = fc.nat(25_000).map(days => addDays(TODAY, -days))

const told: fc.Arbitrary<Told> = fc.record({
  what: fc.constantFrom('death', 'missing', 'planning'),
  own: fc.option(fc.constantFrom('0000', '1f3a', 'ffff'), { nil: undefined }),
  on: fc.option(day),
  cause: fc.option(fc.constantFrom('not-work', 'work', 'way-to-work', 'sudden-at-work')),
  since: fc.option(
    fc.oneof(
      day,
      day.map(date => date.slice(0, 7)),
    ),
  ),
  paid: fc.option(fc.oneof(fc.nat(600), fc.constant('all' as const))),
  children: fc.array(
    fc.record({
      born: fc.option(fc.record({ how: fc.constantFrom('day', 'age'), day })),
      level: fc.option(fc.constantFrom('tk', 'sd', 'smp', 'sma', 'pt', 'not-yet', 'left')),
      year: fc.option(fc.integer({ min: 1, max: 6 })),
      life: fc.option(
        fc.constantFrom(
          'single',
          'married',
          'unknown',
          'internship',
          'employed-up-to-6-months',
          'employed-longer',
          'self-employed',
        ),
      ),
    }),
    { maxLength: 6 },
  ),
})

test('everything that was told comes back, and fits into a button', () => {
  fc.assert(
    fc.property(told, one => {
      const code = carry(one)
      expect(carried(code)).toEqual(one)
      for (const prefix of [CHILDREN, WHY])
        expect(Buffer.byteLength(`${prefix}${code}`)).toBeLessThanOrEqual(64)
      benefitsOfRough(caseOf(one, { today: TODAY }), OPEN_READINGS)
    }),
    { numRuns: 500 },
  )
})

test('a code of somebody else’s making is nothing, or some family’s: never an error', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w-]{1,56}$/), code => {
      const one = carried(code)
      if (one) benefitsOfRough(caseOf(one, { today: TODAY }), OPEN_READINGS)
    }),
    { numRuns: 500 },
  )
  expect(carried('A')).toBeUndefined()
})

const kinds = (since: string): string[] => {
  const one: Told = {
    what: 'death',
    own: undefined,
    on: dateOf('2026-06-10'),
    cause: 'not-work',
    since,
    paid: null,
    children: [],
  }
  return benefitsOfRough(caseOf(one, { today: TODAY }), OPEN_READINGS).outcomes.map(({ kind }) => kind)
}

test('a month of which the day is not known may be on either side of the three months', () => {
  expect(kinds('2025-12')).toEqual(['jkm-full'])
  expect(kinds('2026-05')).toEqual(['jkm-under-three-months'])
  expect(kinds('2026-03')).toEqual(['jkm-full', 'jkm-under-three-months'])
  expect(kinds('2026-06')).toEqual(['jkm-under-three-months', 'not-covered'])
})

test('a child of so many years gets what lies between its first and its last possible birthday', () => {
  const child = { level: 'sma', year: 2, life: 'single' } as const
  const rough = caseOf(
    {
      what: 'planning',
      own: undefined,
      on: null,
      cause: null,
      since: '2020-01-01',
      paid: 'all',
      children: [{ ...child, born: { how: 'age', day: dateOf('2009-11-23') } }],
    },
    { today: TODAY },
  )
  const { total } = benefitsOfRough(rough, OPEN_READINGS).scholarship
  const exact = ['2008-11-24', '2009-05-23', '2009-07-01', '2009-11-23'].map(
    born =>
      benefitsOf({
        ...rough,
        membership: { ...rough.membership, since: dateOf('2020-01-01') },
        children: [{ ...child, born: dateOf(born), married: false, work: 'none', kin: 'born' }],
      }).scholarship,
  )
  expect(total.min).toBe(Math.min(...exact.map(one => one.total.min)))
  expect(total.max).toBe(Math.max(...exact.map(one => one.total.max)))
})
