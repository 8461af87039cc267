import { describe, expect, test } from 'vitest'
import {
  AWAITING_DECISION_STATUSES,
  CORRECTABLE_STATUSES,
  LIVE_STATUSES,
  mayFollow,
  PLACE_TAKING_STATUSES,
  STATUSES,
  TAKEABLE_STATUSES,
  type Actor,
  type RegistrationStatus,
} from '../../src/program/registration.ts'

const ACTORS: readonly Actor[] = ['applicant', 'officer', 'bpjs', 'programme']

/** What may follow, with who does it. */
const stepsFrom = (from: RegistrationStatus): Partial<Record<RegistrationStatus, Actor[]>> =>
  Object.fromEntries(
    STATUSES.flatMap(next => {
      const who = ACTORS.filter(actor => mayFollow(from, next, actor))
      return who.length > 0 ? [[next, who]] : []
    }),
  )

/** Every status that a path from `start` can come to without setting foot in `closed`. */
function reachable(start: RegistrationStatus, closed?: RegistrationStatus): Set<RegistrationStatus> {
  const found = new Set<RegistrationStatus>([start])
  for (const status of found)
    for (const next of STATUSES) if (next in stepsFrom(status) && next !== closed) found.add(next)
  return found
}

describe('the way of a registration', () => {
  test('leads from a proposal to every status', () => {
    expect([...reachable('submitted')].toSorted()).toEqual([...STATUSES].toSorted())
  })

  test.each([
    ['decreed', 'approved'],
    ['sent-to-bpjs', 'decreed'],
    ['active', 'sent-to-bpjs'],
    ['ended', 'active'],
  ] as const)('never comes to %s around %s', (status, gate) => {
    expect(reachable('submitted', gate)).not.toContain(status)
  })

  test('is approved by an officer only, and covered by the answer of BPJS only', () => {
    for (const from of STATUSES) {
      expect(stepsFrom(from).approved ?? ['officer']).toEqual(['officer'])
      expect(stepsFrom(from).active ?? ['bpjs']).toEqual(['bpjs'])
    }
  })

  test('after a refusal by BPJS is mended and decided anew', () => {
    expect(mayFollow('refused-by-bpjs', 'returned', 'officer')).toBe(true)
    expect(reachable('refused-by-bpjs', 'approved')).not.toContain('decreed')
  })

  test.each(['ended', 'rejected', 'withdrawn'] as const)('goes nowhere from %s', status => {
    expect(stepsFrom(status)).toEqual({})
    expect(LIVE_STATUSES).not.toContain(status)
  })

  test('is corrected or withdrawn by the applicant until it is decided', () => {
    expect(CORRECTABLE_STATUSES).toEqual(['submitted', 'in-review', 'returned', 'waiting-list'])
    for (const status of CORRECTABLE_STATUSES) expect(mayFollow(status, 'withdrawn', 'applicant')).toBe(true)
  })

  test('is looked through in an officer’s hand before anything is decided', () => {
    for (const decision of ['approved', 'returned', 'rejected'] as const)
      for (const waiting of ['submitted', 'waiting-list'] as const)
        expect(mayFollow(waiting, decision, 'officer')).toBe(false)
    for (const from of TAKEABLE_STATUSES.filter(status => status !== 'in-review')) {
      expect(mayFollow(from, 'in-review', 'officer')).toBe(true)
      expect(mayFollow('in-review', from, 'officer')).toBe(true)
    }
    expect(reachable('submitted', 'in-review')).toEqual(new Set(['submitted', 'withdrawn']))
  })

  test('leaves the waiting list by itself only when a place is free, and for the office’s table', () => {
    for (const from of STATUSES)
      for (const to of STATUSES)
        expect(mayFollow(from, to, 'programme')).toBe(from === 'waiting-list' && to === 'submitted')
  })

  test('can be taken back by the office until it is sent to BPJS, and by the applicant until the decree', () => {
    expect(mayFollow('approved', 'withdrawn', 'applicant')).toBe(true)
    expect(mayFollow('decreed', 'withdrawn', 'applicant')).toBe(false)
    expect(mayFollow('decreed', 'rejected', 'officer')).toBe(true)
    expect(stepsFrom('sent-to-bpjs')).toEqual({ active: ['bpjs'], 'refused-by-bpjs': ['bpjs'] })
  })

  test('takes a place from its approval on, and none while it waits', () => {
    for (const status of [...AWAITING_DECISION_STATUSES, 'returned', 'waiting-list'])
      expect(PLACE_TAKING_STATUSES).not.toContain(status)
  })
})
