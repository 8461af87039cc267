import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionsNeeded } from '../../src/program/eligibility-questions.ts'
import { checkEligibility, type EligibilityFacts, type Outcome } from '../../src/program/eligibility.ts'
import { addDays, birthdayOf, dateOf, type PlainDate } from '../../src/program/plain-date.ts'
import { programmeYear } from '../../src/program/years/index.ts'
import { applySettings } from '../../src/program/years/settings.ts'

const today = dateOf('2026-11-24')
const year = programmeYear(2026)

const fisher: EligibilityFacts = {
  sector: 'fisher',
  role: 'nelayan',
  workedLast30Days: 'yes',
  ktp: 'kota',
  birthDate: dateOf('1980-05-01'),
  membership: 'none',
  employment: 'none',
}
const farmer: EligibilityFacts = {
  ...fisher,
  sector: 'farmer',
  role: 'pemilik',
  land: 'under-2',
  tobacco: 'no',
}

/** Whoever reaches this age so many days from today. */
const born = (age: number, days: number) => addDays(birthdayOf(today, -age), days)
const check = (facts: EligibilityFacts) => checkEligibility(facts, year, today)
const codes = (facts: EligibilityFacts) => check(facts).reasons.map(({ code }) => code)

describe('a worker who meets every rule', () => {
  test('is eligible, may register, and hears that the criteria of the year are not set', () => {
    expect(check(fisher)).toMatchObject({ outcome: 'eligible', next: ['register'] })
    expect(codes(fisher)).toContain('criteria-not-set')
  })
})

describe('age on the day of registration', () => {
  test.each([
    ['turned 65 today', born(65, 0), 'not-yet', 'too-old'],
    ['turns 65 tomorrow', born(65, 1), 'needs-confirmation', 'near-age-end'],
    ['turns 65 in 90 days', born(65, 90), 'needs-confirmation', 'near-age-end'],
    ['turns 65 in 91 days', born(65, 91), 'eligible', 'age-right'],
    ['turned 18 today', born(18, 0), 'eligible', 'age-right'],
    ['turns 18 tomorrow', born(18, 1), 'not-yet', 'too-young'],
  ] as const)('who %s', (_, birthDate, outcome, code) => {
    expect(check({ ...fisher, birthDate }).outcome).toBe(outcome)
    expect(codes({ ...fisher, birthDate })).toContain(code)
  })

  test('who is too young hears on which day that changes', () => {
    const [first] = check({ ...fisher, birthDate: dateOf('2010-03-12') }).reasons
    expect(first).toMatchObject({ code: 'too-young', vars: { limit: 18, date: '2028-03-12' } })
  })
})

describe('what an earlier year asked of farmers needs confirmation', () => {
  test.each([
    ['61 years, above the 60 of 2023', { birthDate: dateOf('1965-01-01') }, 'above-earlier-age', 2023],
    ['two hectares or more', { land: '2-or-more' }, 'land-too-large', 2023],
    ['land of unknown size', { land: 'unknown' }, 'land-unknown', 2023],
    ['a tenant', { role: 'penyewa' }, 'tenant', 2022],
  ] as const)('%s', (_, facts, code, ofYear) => {
    const verdict = check({ ...farmer, ...facts })
    expect(verdict.outcome).toBe('needs-confirmation')
    expect(verdict.reasons[0]).toMatchObject({
      code,
      effect: 'confirm',
      status: 'earlier-year',
      year: ofYear,
    })
  })

  test('and refuses once the office has confirmed it for this year', () => {
    const criteriaConfirmed = { value: true, source: 'SK 100/2026', on: today } as const
    const confirmed = applySettings(year, { sectors: { farmer: { criteriaConfirmed } } })
    const verdict = checkEligibility({ ...farmer, land: '2-or-more' }, confirmed, today)
    expect(verdict.outcome).toBe('not-yet')
    expect(verdict.reasons[0]).toMatchObject({ code: 'land-too-large', status: 'in-force' })
  })

  test('and asks nothing of a fisher of the same age', () => {
    expect(check({ ...fisher, birthDate: dateOf('1965-01-01') }).outcome).toBe('eligible')
  })
})

describe("a last age that the office has set for this year's farmers", () => {
  const maxAge = { value: 60, source: 'SK 100/2026', on: today }
  const withLastAge = applySettings(year, { sectors: { farmer: { maxAge } } })
  const at = (birthDate: PlainDate) => checkEligibility({ ...farmer, birthDate }, withLastAge, today)

  test.each([
    ['is 60', born(61, 1), 'eligible'],
    ['turned 61 today', born(61, 0), 'not-yet'],
    ['is close to 65', born(65, 1), 'not-yet'],
  ] as const)('who %s', (_, birthDate, outcome) => expect(at(birthDate).outcome).toBe(outcome))

  test('is told as the age that was reached, and leaves paying alone open', () => {
    const { reasons, selfPay } = at(born(61, 0))
    expect(reasons[0]).toMatchObject({ code: 'too-old', vars: { limit: 61, date: today } })
    expect(selfPay).toBeDefined()
  })

  test('of an earlier year is told beside an age close to 65', () => {
    expect(codes({ ...farmer, birthDate: born(65, 1) })).toEqual(
      expect.arrayContaining(['near-age-end', 'above-earlier-age']),
    )
  })
})

const withRule = (value: boolean, membership: EligibilityFacts['membership']) => {
  const rule = { membersExcluded: { value, source: 'SK 100/2026', on: today } }
  return checkEligibility({ ...fisher, membership }, applySettings(year, rule), today).outcome
}

describe('members, once the office has a rule for them', () => {
  test.each(['self-paid-active', 'employer-active'] as const)('%s', membership => {
    expect(withRule(true, membership)).toBe('not-yet')
    expect(withRule(false, membership)).toBe('needs-confirmation')
  })

  test('whom the city paid for before are a renewal, which the office decides', () => {
    expect(withRule(true, 'city-before')).toBe('needs-confirmation')
  })
})

describe('what stands in the way, and what to do then', () => {
  test.each([
    [{ sector: 'other' }, 'sector-not-covered', 'ask-office'],
    [{ workedLast30Days: 'no' }, 'not-working', 'register-when-working'],
    [{ ktp: 'kabupaten' }, 'ktp-kabupaten', 'ask-kabupaten-office'],
    [{ ktp: 'other' }, 'ktp-elsewhere', 'ask-own-office'],
    [{ employment: 'wage' }, 'employee', 'ask-employer'],
    [{ employment: 'asn-tni-polri' }, 'public-servant', 'ask-employer'],
  ] as const)('%o', (facts, code, step) => {
    const verdict = check({ ...fisher, ...facts })
    expect(verdict.outcome).toBe('not-yet')
    expect(verdict.reasons[0]).toMatchObject({ code, effect: 'blocks' })
    expect(verdict.next).toEqual([step])
  })

  test.each([
    { ktp: 'unknown' },
    { birthDate: 'unknown' },
    { membership: 'unknown' },
    { membership: 'city-before' },
    { membership: 'self-paid-active' },
    { membership: 'employer-active' },
  ] as const)('%o is for the office to confirm, and registration goes on', facts => {
    const verdict = check({ ...fisher, ...facts })
    expect(verdict.outcome).toBe('needs-confirmation')
    expect(verdict.next[0]).toBe('register')
  })
})

const selfPayOn = (day: string) => checkEligibility(fisher, year, dateOf(day)).selfPay

describe('paying alone', () => {
  test("is offered in the discount's last month with that month, and a month later without", () => {
    expect(selfPayOn('2026-12-31')).toMatchObject({ perMonth: 8_400, lastMonth: { year: 2026, month: 12 } })
    expect(selfPayOn('2027-01-01')).toMatchObject({ perMonth: 16_800, lastMonth: undefined })
  })

  test('is open the day before 65', () => {
    expect(check({ ...fisher, birthDate: born(65, 1) }).selfPay).toBeDefined()
  })

  test('is open with a KTP from elsewhere, at the tariff of the month', () => {
    const { selfPay } = check({ ...fisher, ktp: 'other' })
    expect(selfPay).toMatchObject({ perMonth: 8_400, lastMonth: { year: 2026, month: 12 } })
  })

  test.each([
    { employment: 'wage' },
    { employment: 'asn-tni-polri' },
    { workedLast30Days: 'no' },
    { membership: 'self-paid-active' },
    { membership: 'city-before' },
    { birthDate: dateOf('1961-11-24') },
    { birthDate: 'unknown' },
  ] as const)('is not offered with %o', facts => {
    expect(check({ ...fisher, ...facts }).selfPay).toBeUndefined()
  })
})

describe('the questions', () => {
  test('end with work outside the programme, and with a wage or a public office', () => {
    expect(questionsNeeded({ sector: 'other' })).toEqual(['sector'])
    expect(questionsNeeded({ sector: 'fisher', employment: 'asn-tni-polri' })).toEqual([
      'sector',
      'employment',
    ])
  })

  test('ask farmers about land and tobacco, but a labourer about no land', () => {
    expect(questionsNeeded({ sector: 'farmer', role: 'pemilik' })).toEqual(
      expect.arrayContaining(['role', 'land', 'tobacco']),
    )
    expect(questionsNeeded({ sector: 'farmer', role: 'buruh-tani' })).not.toContain('land')
    expect(questionsNeeded({ sector: 'msme' })).not.toContain('role')
  })
})

describe('whatever the facts', () => {
  const anyFacts: fc.Arbitrary<EligibilityFacts> = fc.record({
    sector: fc.constantFrom('fisher', 'farmer', 'msme', 'other'),
    role: fc.constantFrom('pemilik', 'penggarap', 'penyewa', 'buruh-tani', undefined),
    land: fc.constantFrom('under-2', '2-or-more', 'unknown', undefined),
    workedLast30Days: fc.constantFrom('yes', 'no'),
    ktp: fc.constantFrom('kota', 'kabupaten', 'other', 'unknown'),
    birthDate: fc.oneof(
      fc.integer({ min: 0, max: 33_000 }).map(days => addDays(today, -days)),
      fc.constant('unknown' as const),
    ),
    membership: fc.constantFrom('none', 'city-before', 'self-paid-active', 'employer-active', 'unknown'),
    employment: fc.constantFrom('none', 'wage', 'asn-tni-polri'),
  })
  const severity: Record<Outcome, number> = { eligible: 0, 'needs-confirmation': 1, 'not-yet': 2 }

  test('every reason has a source, and one of an earlier year says which', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        for (const reason of check(facts).reasons) {
          expect(reason.source).not.toBe('')
          expect(reason.year !== undefined).toBe(reason.status === 'earlier-year')
        }
      }),
    )
  })

  test('only a rule in force stands in the way', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        for (const { effect, status } of check(facts).reasons)
          if (effect === 'blocks') expect(status).toBe('in-force')
      }),
    )
  })

  test('the heaviest reason comes first and decides', () => {
    const outcomes = { blocks: 'not-yet', confirm: 'needs-confirmation', passes: 'eligible' } as const
    fc.assert(
      fc.property(anyFacts, facts => {
        const { reasons, outcome } = check(facts)
        expect(outcome).toBe(outcomes[reasons[0]!.effect])
        const weights = reasons.map(({ effect }) => severity[outcomes[effect]])
        expect(weights).toEqual(weights.toSorted((a, b) => b - a))
      }),
    )
  })

  test('one more obstacle never betters the outcome', () => {
    const obstacle = fc.constantFrom<Partial<EligibilityFacts>>(
      { sector: 'other' },
      { workedLast30Days: 'no' },
      { ktp: 'kabupaten' },
      { employment: 'wage' },
      { birthDate: dateOf('1950-01-01') },
    )
    fc.assert(
      fc.property(anyFacts, obstacle, (facts, more) => {
        const before = severity[check(facts).outcome]
        expect(severity[check({ ...facts, ...more }).outcome]).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})
