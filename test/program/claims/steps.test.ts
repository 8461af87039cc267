import { describe, expect, test } from 'vitest'
import { CLAIM_STATUSES, claimMayFollow } from '../../../src/program/claims/statuses.ts'
import {
  actorOf,
  problemOfStep,
  type ClaimStep,
  type ClaimStepProblem,
} from '../../../src/program/claims/steps.ts'
import { dateOf } from '../../../src/program/plain-date.ts'

const on = (day: string) => dateOf(`2026-${day}`)
const of = { event: on('02-20'), receipt: on('03-02'), today: on('03-10') }
const handedOver = { to: 'handed-over', on: on('03-02'), receipt: 'R-1', programme: 'jkm' } as const

describe('an entry about a claim', () => {
  test.each<[string, ClaimStep, ClaimStepProblem | undefined]>([
    ['a receipt', handedOver, undefined],
    ['a receipt without its number', { ...handedOver, receipt: '  ' }, 'receipt-missing'],
    ['a day to come', { to: 'bpjs-checks', on: on('03-11') }, 'in-the-future'],
    ['today', { to: 'bpjs-checks', on: on('03-10') }, undefined],
    ['a day before the death', { ...handedOver, on: on('02-19') }, 'before-the-event'],
    ['a check before the receipt', { to: 'bpjs-checks', on: on('03-01') }, 'before-the-receipt'],
    ['a grant before the receipt', { to: 'granted', on: on('03-01') }, 'before-the-receipt'],
    ['mending without a word why', { to: 'to-mend', on: on('03-05'), note: ' ' }, 'note-missing'],
    ['mending before the receipt', { to: 'to-mend', on: on('03-01'), note: 'KK lama' }, 'before-the-receipt'],
    ['a payment', { to: 'paid', on: on('03-05'), amount: 42_000_000 }, undefined],
    ['a payment of nothing', { to: 'paid', on: on('03-05'), amount: 0 }, 'amount-wrong'],
    ['a payment of half a rupiah', { to: 'paid', on: on('03-05'), amount: 10.5 }, 'amount-wrong'],
    ['a payment with too many noughts', { to: 'paid', on: on('03-05'), amount: 42e9 }, 'amount-wrong'],
    [
      'a refusal by the office, before any receipt',
      { to: 'refused', on: on('03-01'), reason: 'not-dead' },
      undefined,
    ],
  ])('%s', (_what, step, problem) => {
    expect(problemOfStep(step, of)).toBe(problem)
  })

  test('each stage is somebody’s word, and somewhere it may be entered by them', () => {
    const steps = CLAIM_STATUSES.filter(to => to !== 'withdrawn')
    for (const to of steps) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only where it leads is looked at
      const actors = actorOf({ to, on: on('03-02') } as ClaimStep)
      const isEnterable = CLAIM_STATUSES.some(from => actors.some(actor => claimMayFollow(from, to, actor)))
      expect(isEnterable, to).toBe(true)
    }
  })
})
