import { describe, expect, test } from 'vitest'
import {
  afterStep,
  ASKS_BPJS,
  END_REASONS,
  problemOf,
  type Cover,
  type CoverStep,
} from '../../src/program/cover.ts'
import { dateOf } from '../../src/program/plain-date.ts'

const day = dateOf
const today = day('2026-06-15')
const decree: CoverStep = { to: 'decreed', number: '188.45/12', on: day('2026-03-02') }
const sent: CoverStep = { to: 'sent-to-bpjs', on: day('2026-03-09') }
const active: CoverStep = {
  to: 'active',
  kpj: '12345678901',
  from: day('2026-04-01'),
  until: day('2026-12-31'),
}
const after = (...steps: CoverStep[]) => steps.reduce<Cover>(afterStep, {})

describe('each step to cover', () => {
  test('brings its data along', () => {
    expect(after(decree, sent, active, { to: 'ended', reason: 'deceased', on: today })).toEqual({
      decree: { number: '188.45/12', on: '2026-03-02' },
      sentOn: '2026-03-09',
      kpj: '12345678901',
      from: '2026-04-01',
      to: '2026-12-31',
      end: { reason: 'deceased', on: '2026-06-15' },
    })
  })

  test('after a refusal begins anew with the next decree', () => {
    const refused = after(decree, sent, {
      to: 'refused-by-bpjs',
      reason: 'nik-unmatched',
      on: day('2026-03-12'),
    })
    expect(refused.refusal).toEqual({ reason: 'nik-unmatched', on: '2026-03-12' })
    expect(afterStep(refused, { ...decree, number: ' 188.45/30 ' })).toEqual({
      decree: { number: '188.45/30', on: '2026-03-02' },
    })
  })

  test.each<[string, Cover, CoverStep, string | undefined]>([
    ['a decree of today', {}, { ...decree, on: today }, undefined],
    ['a decree without a number', {}, { ...decree, number: '  ' }, 'number-missing'],
    ['a decree of tomorrow', {}, { ...decree, on: day('2026-06-16') }, 'in-the-future'],
    ['sent on the day of the decree', after(decree), { ...sent, on: day('2026-03-02') }, undefined],
    ['sent before the decree', after(decree), { ...sent, on: day('2026-03-01') }, 'before-the-last-step'],
    ['sent tomorrow', after(decree), { ...sent, on: day('2026-06-16') }, 'in-the-future'],
    [
      'refused before it was sent',
      after(decree, sent),
      { to: 'refused-by-bpjs', reason: 'age', on: day('2026-03-08') },
      'before-the-last-step',
    ],
    ['a KPJ of ten digits', after(decree, sent), { ...active, kpj: '1234567890' }, 'kpj-wrong'],
    ['a KPJ with a letter', after(decree, sent), { ...active, kpj: '1234567890a' }, 'kpj-wrong'],
    ['a good KPJ', after(decree, sent), active, undefined],
    ['one day of cover', after(decree, sent), { ...active, until: day('2026-04-01') }, undefined],
    [
      'cover that ends before it begins',
      after(decree, sent),
      { ...active, until: day('2026-03-31') },
      'ends-before-it-begins',
    ],
    [
      'an end before the beginning',
      after(decree, sent, active),
      { to: 'ended', reason: 'left', on: day('2026-03-31') },
      'before-the-last-step',
    ],
    [
      'an end tomorrow',
      after(decree, sent, active),
      { to: 'ended', reason: 'left', on: day('2026-06-16') },
      'in-the-future',
    ],
  ])('%s', (_, cover, step, problem) => {
    expect(problemOf(cover, step, today)).toBe(problem)
  })
})

describe('a paid period', () => {
  const paid = after(decree, sent, active)

  test.each(END_REASONS)('ends by "%s" at once only where BPJS need not be asked', reason => {
    const problem = problemOf(paid, { to: 'ended', reason, on: today }, today)
    expect(problem).toBe(ASKS_BPJS.includes(reason) ? 'bpjs-must-confirm' : undefined)
  })

  test.each(['moved', 'reached-65'] as const)(
    'ends by "%s" when BPJS said so, or when it is over',
    reason => {
      expect(ASKS_BPJS).toContain(reason)
      expect(
        problemOf(paid, { to: 'ended', reason, on: today, confirmedByBpjs: true }, today),
      ).toBeUndefined()
      const end = day('2026-12-31')
      expect(problemOf(paid, { to: 'ended', reason, on: day('2026-12-30') }, end)).toBe('bpjs-must-confirm')
      expect(problemOf(paid, { to: 'ended', reason, on: end }, end)).toBeUndefined()
    },
  )
})
