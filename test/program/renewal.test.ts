import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthOfKey } from '../../src/program/ledger.ts'
import { addDays, dateOf } from '../../src/program/plain-date.ts'
import {
  GROUP_DECISIONS,
  LEAVE_REASONS,
  noticeDue,
  outlookOf,
  standingFor,
  type MemberFacts,
  type Outlook,
  type RenewalNotice,
} from '../../src/program/renewal.ts'

const UNTIL = dateOf('2026-12-31')
const TODAY = dateOf('2026-11-23')

const months = (...keys: string[]) => keys.map(monthOfKey)
const facts = (over: Partial<MemberFacts> = {}): MemberFacts => ({
  birthDate: dateOf('1970-03-12'),
  kelurahan: '3574031001',
  ended: undefined,
  paid: [],
  until: UNTIL,
  ...over,
})
const standing = (over: Partial<MemberFacts>, today = TODAY) => standingFor(facts(over), 2027, today)

describe('in the new year a member', () => {
  test('of whom everything is known goes on, also where the ledger has nothing', () => {
    expect(standing({})).toEqual({ is: 'continue' })
    expect(standing({ paid: months('2026-10', '2026-11') })).toEqual({ is: 'continue' })
  })

  test('who is 65 on its first day is asked of BPJS; a day younger goes on', () => {
    expect(standing({ birthDate: dateOf('1962-01-01') })).toEqual({ is: 'check', reason: 'reached-65' })
    expect(standing({ birthDate: dateOf('1962-01-02') })).toEqual({ is: 'continue' })
  })

  test('without birth date or kelurahan, or with payments that leave questions, is looked at', () => {
    expect(standing({ birthDate: undefined })).toMatchObject({ reason: 'data-missing' })
    expect(standing({ kelurahan: undefined })).toMatchObject({ reason: 'data-missing' })
    expect(standing({ paid: months('2026-01', '2026-07') })).toMatchObject({ reason: 'payments-unclear' })
    expect(standing({ paid: months('2026-07') })).toMatchObject({ reason: 'payments-unclear' })
    // A gap of an earlier year is settled; what comes after the end of cover is nobody's debt.
    const since = ['2026-01', '2026-03', '2026-05', '2026-07', '2026-09', '2026-11']
    expect(standing({ paid: months('2024-01', ...since) })).toEqual({ is: 'continue' })
    expect(standing({ paid: months('2024-01', ...since.slice(1)) })).toMatchObject({ is: 'check' })
    expect(standing({ paid: months('2026-12') }, dateOf('2027-06-01'))).toEqual({ is: 'continue' })
  })

  test('whose registration has ended leaves with its reason, except that 65 is for BPJS to say', () => {
    for (const reason of LEAVE_REASONS)
      expect(standing({ ended: reason, birthDate: undefined })).toEqual({ is: 'leave', reason })
    expect(standing({ ended: 'reached-65' })).toEqual({ is: 'check', reason: 'reached-65' })
    expect(standing({ ended: 'period-over' })).toEqual({ is: 'continue' })
  })
})

describe('what a member may count on', () => {
  const goesOn = { is: 'continue' } as const
  const check = { is: 'check', reason: 'data-missing' } as const

  test('is what the office decided, and nothing is decided for who is still looked at', () => {
    for (const decision of GROUP_DECISIONS) expect(outlookOf({ decision, standing: goesOn })).toBe(decision)
    expect(outlookOf({ decision: undefined, standing: goesOn })).toBe('undecided')
    expect(outlookOf({ decision: 'continue', standing: check })).toBe('undecided')
    expect(outlookOf({ decision: 'stop', standing: check })).toBe('stop')
    expect(outlookOf({ decision: 'continue', standing: { is: 'leave', reason: 'moved' } })).toBe('stop')
  })

  test('is never told of the dead, of who was counted twice, and of who is covered again', () => {
    for (const decision of GROUP_DECISIONS) {
      for (const reason of ['deceased', 'duplicate'] as const)
        expect(outlookOf({ decision, standing: { is: 'leave', reason } })).toBe('silent')
      const again = outlookOf({ decision, standing: goesOn, hasLaterCover: true })
      expect(again).toBe(decision === 'continue' ? 'continue' : 'silent')
    }
  })
})

const due = (outlook: Outlook, days: number, told: RenewalNotice[] = []) =>
  noticeDue({ outlook, until: UNTIL, today: addDays(UNTIL, -days), told })

const play = (looks: readonly { days: number; outlook: Outlook }[]) => {
  const told: { notice: RenewalNotice; days: number; outlook: Outlook }[] = []
  for (const { days, outlook } of looks) {
    const notice = due(
      outlook,
      days,
      told.map(one => one.notice),
    )
    if (notice) told.push({ notice, days, outlook })
  }
  return told
}

describe('what is told, and when', () => {
  test('nothing decided: once, from thirty days before', () => {
    expect([31, 30, 1, 0, -1].map(days => due('undecided', days))).toEqual([
      undefined,
      'undecided',
      'undecided',
      'undecided',
      undefined,
    ])
    expect(due('undecided', 3, ['undecided'])).toBeUndefined()
  })

  test('an end: 60, 30 and 7 days before; a late decision only the latest', () => {
    expect([61, 60, 31, 30, 8, 7, 0, -1].map(days => due('stop', days))).toEqual([
      undefined,
      'stops-60',
      'stops-60',
      'stops-30',
      'stops-30',
      'stops-7',
      'stops-7',
      undefined,
    ])
  })

  test('a decision after "not yet", and one that was changed, at once', () => {
    expect(due('continue', 20, ['undecided'])).toBe('continues')
    expect(due('stop', 20, ['undecided'])).toBe('stops-30')
    expect(due('stop', 20, ['stops-60', 'continues'])).toBe('stops-30')
    expect(due('stop', 20, ['stops-30', 'continues'])).toBe('stops-30')
    expect(due('continue', 20, ['stops-60'])).toBe('continues')
    expect(due('undecided', 50, ['stops-60'])).toBe('reopened')
    expect(due('undecided', 3, ['continues', 'reopened'])).toBeUndefined()
  })

  test('after the last day whoever waits for a word, or was told another one, still hears of it once', () => {
    expect(due('continue', -60, ['undecided'])).toBe('continues')
    expect(due('stop', -60, ['undecided'])).toBe('stops-7')
    expect(due('continue', -1, ['stops-30', 'stops-7'])).toBe('continues')
    expect(due('continue', -61, ['undecided', 'continues'])).toBeUndefined()
    expect(due('stop', -1, ['stops-30'])).toBeUndefined()
    expect(due('undecided', -1, ['continues'])).toBeUndefined()
    expect(due('continue', -1)).toBeUndefined()
    expect(due('continue', -181, ['undecided'])).toBeUndefined()
  })

  const anyOutlook = fc.constantFrom<Outlook>('continue', 'stop', 'undecided', 'silent')
  /** Days on which somebody looked, in their order, with what held then: days without a look are those the bot was off. */
  const anyLooks = fc
    .array(fc.record({ days: fc.integer({ min: -5, max: 90 }), outlook: anyOutlook }), { maxLength: 40 })
    .map(looks => looks.toSorted((a, b) => b.days - a.days))

  test('whatever the office changes and however often the bot was off: what fits, and nothing twice in a row', () => {
    fc.assert(
      fc.property(anyLooks, looks => {
        const told = play(looks)
        for (const [at, { notice, days, outlook }] of told.entries()) {
          if (days < 0) expect(at).toBeGreaterThan(0)
          if (days < 0) expect(notice).toMatch(/^(continues|stops-7)$/)
          expect(outlook).not.toBe('silent')
          const fits = {
            continue: /^continues$/,
            stop: /^stops-/,
            undecided: /^(undecided|reopened)$/,
            silent: /^$/,
          }
          expect(notice).toMatch(fits[outlook])
          expect(notice).not.toBe(told[at - 1]?.notice)
          // "Not yet" is the first word or none: a decision that was told can only be taken back aloud.
          if (notice === 'undecided') expect(at).toBe(0)
          if (notice === 'reopened') expect(told[at - 1]?.notice).toMatch(/^(continues|stops-)/)
        }
        // A second look on the same day has nothing to add.
        for (const [at, look] of looks.entries())
          expect(play([...looks.slice(0, at + 1), look])).toEqual(play(looks.slice(0, at + 1)))
      }),
    )
  })

  test('an end that nobody changes is told once at each stage at most, the latest that applies', () => {
    fc.assert(
      fc.property(anyLooks, looks => {
        const told = play(looks.map(({ days }) => ({ days, outlook: 'stop' })))
        expect(new Set(told.map(({ notice }) => notice)).size).toBe(told.length)
        for (const { notice, days } of told) {
          const stage = Number(notice.replace('stops-', ''))
          expect(days).toBeLessThanOrEqual(stage)
          expect(days).toBeGreaterThan({ 60: 30, 30: 7, 7: -1 }[stage] ?? 0)
        }
        const latest = looks.findLast(({ days }) => days >= 0 && days <= 60)
        if (latest) expect(told.at(-1)?.days).toBeGreaterThanOrEqual(latest.days)
        expect(latest === undefined).toBe(told.length === 0)
      }),
    )
  })

  test('the dead are never told of', () => {
    fc.assert(
      fc.property(anyLooks, looks => {
        const outlooks = looks.map(({ days, outlook }) => ({
          days,
          outlook: outlookOf({
            decision: outlook === 'silent' ? undefined : outlook,
            standing: { is: 'leave', reason: 'deceased' },
          }),
        }))
        expect(play(outlooks)).toEqual([])
      }),
    )
  })
})
