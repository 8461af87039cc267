import { describe, expect, test } from 'vitest'
import {
  ACCIDENT_STATUSES,
  accidentMayFollow,
  CLAIM_ENDED,
  CLAIM_STATUSES,
  claimMayFollow,
  ON_BPJS_CLOCK,
  ON_OFFICE_CLOCK,
  type ClaimActor,
  type ClaimStatus,
} from '../../../src/program/claims/statuses.ts'

const ACTORS: readonly ClaimActor[] = ['claimant', 'officer', 'bpjs', 'papers']

/** What may follow, with who does it. */
const stepsFrom = (from: ClaimStatus): Partial<Record<ClaimStatus, ClaimActor[]>> =>
  Object.fromEntries(
    CLAIM_STATUSES.flatMap(next => {
      const who = ACTORS.filter(actor => claimMayFollow(from, next, actor))
      return who.length > 0 ? [[next, who]] : []
    }),
  )

/** Every status that a path from `start` can come to without setting foot in `closed`. */
function reachable(start: ClaimStatus, closed: readonly ClaimStatus[] = []): Set<ClaimStatus> {
  const found = new Set<ClaimStatus>([start])
  for (const status of found)
    for (const next of CLAIM_STATUSES)
      if (next in stepsFrom(status) && !closed.includes(next)) found.add(next)
  return found
}

describe('the way of a claim', () => {
  test('leads from a report to every status', () => {
    expect([...reachable('reported')].toSorted()).toEqual([...CLAIM_STATUSES].toSorted())
  })

  test.each<[ClaimStatus, ClaimStatus[]]>([
    ['paid', ['handed-over']],
    ['granted', ['handed-over']],
    ['bpjs-checks', ['handed-over']],
    ['to-mend', ['handed-over']],
    // A refusal that BPJS had never seen is no way round: `records/claims/claim-rows` asks for its receipt.
    ['handed-over', ['papers-complete', 'refused']],
  ])('never comes to %s around %s', (status, gates) => {
    expect(reachable('reported', gates)).not.toContain(status)
  })

  test('what is paid stays so; what was refused or taken back can be taken up again, by the office only', () => {
    expect(stepsFrom('paid')).toEqual({})
    for (const from of ['refused', 'withdrawn'] as const)
      expect(new Set(Object.values(stepsFrom(from)).flat())).toEqual(new Set(['officer']))
  })

  test('is granted and paid by the word of BPJS only, and taken back by the family only, before BPJS has it', () => {
    for (const from of CLAIM_STATUSES) {
      expect(stepsFrom(from).granted ?? ['bpjs']).toEqual(['bpjs'])
      expect(stepsFrom(from).paid ?? ['bpjs']).toEqual(['bpjs'])
      expect(stepsFrom(from).withdrawn ?? ['claimant']).toEqual(['claimant'])
      if (ON_BPJS_CLOCK.includes(from)) expect(claimMayFollow(from, 'withdrawn', 'claimant')).toBe(false)
    }
  })

  test('is on one clock at most, and on none once it has ended', () => {
    for (const status of CLAIM_STATUSES) {
      const clocks = [ON_OFFICE_CLOCK, ON_BPJS_CLOCK, CLAIM_ENDED].filter(some => some.includes(status))
      expect(clocks.length, status).toBeLessThanOrEqual(1)
    }
  })
})

test('an accident goes through stage one, and ends closed or refused', () => {
  const found = new Set<(typeof ACCIDENT_STATUSES)[number]>(['reported'])
  for (const status of found)
    for (const next of ACCIDENT_STATUSES) if (accidentMayFollow(status, next)) found.add(next)
  expect([...found].toSorted()).toEqual([...ACCIDENT_STATUSES].toSorted())
  expect(ACCIDENT_STATUSES.filter(next => accidentMayFollow('closed', next))).toEqual([])
  for (const from of ACCIDENT_STATUSES) if (accidentMayFollow(from, 'closed')) expect(from).toBe('stage-two')
  for (const late of ['in-care', 'stage-two', 'closed'] as const)
    expect(accidentMayFollow('reported', late)).toBe(false)
})
