/** The way that a claim went, read out of the events, held against the programme's table. */
import { expect } from 'vitest'
import {
  ACCIDENT_STATUSES,
  accidentMayFollow,
  CLAIM_ENDED,
  CLAIM_STATUSES,
  claimMayFollow,
  ON_BPJS_CLOCK,
  type AccidentStatus,
  type ClaimActor,
  type ClaimStatus,
} from '../../../src/program/claims/statuses.ts'
import { claimRow, type AnyClaimStatus } from '../../../src/records/claims/claim-rows.ts'
import { eventsOf } from '../../../src/records/events.ts'
import type { Store } from '../../../src/store/store.ts'

const MOVERS: Readonly<Record<string, readonly ClaimActor[]>> = {
  'claim-moved': ['officer', 'bpjs', 'papers'],
  'claim-withdrawn': ['claimant'],
}

/** Where alone each of these may come from. */
const GATES: Partial<Record<AnyClaimStatus, readonly AnyClaimStatus[]>> = {
  'handed-over': ['papers-complete', 'to-mend', 'awaits-contribution', 'refused'],
  granted: ['handed-over', 'bpjs-checks'],
  paid: ['handed-over', 'bpjs-checks', 'granted'],
  closed: ['stage-two'],
}

/**
 * Expects each step to be one of the table, by a hand that may take it, and to follow on the one before; and the claim to be
 * where the last one led, with what must stand there and nothing that must not.
 * @returns the statuses in the order of the way.
 */
export async function expectClaimPath(store: Store, id: string): Promise<AnyClaimStatus[]> {
  const row = (await claimRow(store.reader(), id))!
  const past = await eventsOf(store.reader(), 'claim', id)
  const way: AnyClaimStatus[] = ['reported']
  for (const { kind, codes } of past) {
    const movers = MOVERS[kind]
    if (!movers) continue
    const to = [...CLAIM_STATUSES, ...ACCIDENT_STATUSES].find(status => status === codes['to'])!
    const from = way.at(-1)!
    expect(codes['from'], kind).toBe(from)
    expect(mayFollow(row.kind, from, to, movers), `${kind}: ${from} → ${to}`).toBe(true)
    const gates = GATES[to]
    if (gates) expect(gates, `${from} → ${to}`).toContain(from)
    // What the office refused before BPJS saw it is no way round the papers.
    if (to === 'handed-over' && from === 'refused') expect(way).toContain('handed-over')
    way.push(to)
  }
  const at = way.at(-1)!
  const ends = [...CLAIM_ENDED, 'closed'].includes(at)
  expect(row.status).toBe(at)
  expect(row.endedAt !== null, `ended: ${at}`).toBe(ends)
  if (ends || [...ON_BPJS_CLOCK, 'awaits-basarnas'].includes(at)) expect(row.dueAt, at).toBeNull()
  if (['reported', 'papers-missing', 'papers-complete', 'to-mend'].includes(at))
    expect(row.dueAt, at).not.toBeNull()
  if (at === 'paid') expect([row.receiptOn, row.paidOn, row.paidAmount, row.programme]).not.toContain(null)
  else expect([row.paidOn, row.paidAmount]).toEqual([null, null])
  return way
}

function mayFollow(
  kind: string,
  from: AnyClaimStatus,
  to: AnyClaimStatus,
  actors: readonly ClaimActor[],
): boolean {
  if (kind === 'accident') return accidentMayFollow(from as AccidentStatus, to as AccidentStatus)
  return actors.some(actor => claimMayFollow(from as ClaimStatus, to as ClaimStatus, actor))
}
