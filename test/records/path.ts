/** The way that a registration went, read out of the events, held against the programme's table. */
import { and, asc, eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { mayFollow, STATUSES, type Actor, type RegistrationStatus } from '../../src/program/registration.ts'
import { eventsOf } from '../../src/records/events.ts'
import { registrationById } from '../../src/records/registrations/registration-rows.ts'
import type { Store } from '../../src/store/store.ts'

const MOVERS: Readonly<Record<string, readonly Actor[]>> = {
  corrected: ['applicant'],
  withdrawn: ['applicant'],
  taken: ['officer'],
  released: ['officer'],
  decided: ['officer'],
  advanced: ['officer', 'bpjs'],
  'place-freed': ['programme'],
}
/** These count the version up; taking in hand and letting go change nothing of the file. */
const CHANGES = ['corrected', 'withdrawn', 'decided', 'advanced', 'place-freed']

/** Where alone each of these may come from. */
const GATES: Partial<Record<RegistrationStatus, RegistrationStatus>> = {
  approved: 'in-review',
  decreed: 'approved',
  'sent-to-bpjs': 'decreed',
  'refused-by-bpjs': 'sent-to-bpjs',
  active: 'sent-to-bpjs',
  ended: 'active',
}

const statusOf = (code: unknown) => STATUSES.find(status => status === code)!

/**
 * Expects each step to be one of the table, by a hand that may take it, to follow on the one before, and the file to be
 * where the last one led; and of its decisions one at most to be pending, and each that was told to be one step.
 * @returns the statuses in the order of the way.
 */
export async function expectPath(store: Store, id: string): Promise<RegistrationStatus[]> {
  const past = await eventsOf(store.reader(), 'registration', id)
  const file = (await registrationById(store.reader(), id))!
  const way = [statusOf(past[0]!.codes['to'])]
  expect(['submitted', 'waiting-list']).toContain(way[0])
  for (const { kind, codes } of past.slice(1)) {
    if (codes['to'] === undefined) continue
    const [from, to] = [way.at(-1)!, statusOf(codes['to'])]
    expect(codes['from'], kind).toBe(from)
    const movers = MOVERS[kind] ?? []
    expect(
      movers.some(actor => mayFollow(from, to, actor)),
      `${kind}: ${from} → ${to}`,
    ).toBe(true)
    const gate = GATES[to]
    if (gate) expect(from).toBe(gate)
    way.push(to)
  }
  const changes = past.filter(({ kind }) => CHANGES.includes(kind)).length
  expect(file).toMatchObject({ status: way.at(-1), version: 1 + changes })
  const made = await decisionsOn(store, id)
  const told = past.filter(({ kind }) => kind === 'decided')
  expect(made.filter(({ state }) => state === 'sent').map(({ leadsTo }) => leadsTo)).toEqual(
    told.map(({ codes }) => codes['to']),
  )
  const pending = made.filter(({ state }) => state === 'pending')
  expect(pending.length).toBeLessThanOrEqual(1)
  if (pending[0]) {
    expect(pending[0].version).toBe(file.version)
    expect(file.taken).toBeUndefined()
  }
  return way
}

/** All decisions that were ever made on a file, the oldest first. */
export async function decisionsOn(store: Store, registration: string) {
  const { db, t, city } = store.reader()
  return db
    .select()
    .from(t.decisions)
    .where(and(eq(t.decisions.city, city), eq(t.decisions.registration, registration)))
    .orderBy(asc(t.decisions.id))
}
