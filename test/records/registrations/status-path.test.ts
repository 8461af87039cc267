import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CoverStep } from '../../../src/program/cover.ts'
import { dateOf } from '../../../src/program/plain-date.ts'
import { STATUSES, type RegistrationStatus } from '../../../src/program/registration.ts'
import { eventsOf } from '../../../src/records/events.ts'
import { provePin } from '../../../src/records/office/pin.ts'
import { lockOfficer, unlockOfficer } from '../../../src/records/office/staff-changes.ts'
import { resubmit, startCorrection } from '../../../src/records/registrations/correct.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { withdraw } from '../../../src/records/registrations/withdraw.ts'
import { advance, coverOf } from '../../../src/records/review/advance.ts'
import { declareFamily } from '../../../src/records/review/conflict.ts'
import { decide, undoDecision, type OfficeDecision } from '../../../src/records/review/decide.ts'
import { pendingDecision } from '../../../src/records/review/decision-rows.ts'
import { sendDecision, takeEffect } from '../../../src/records/review/effect.ts'
import { tickPapersSeen } from '../../../src/records/review/file.ts'
import { releaseFile, takeFile } from '../../../src/records/review/hold.ts'
import { nextFile } from '../../../src/records/review/queue.ts'
import {
  confirmConsent,
  confirmConsentByOfficer,
  consentToken,
  refuseConsent,
} from '../../../src/records/registrations/worker-consent.ts'
import { makeId } from '../../../src/store/ids.ts'
import type { Tx } from '../../../src/store/store.ts'
import { fileOf, newAccount, newOfficer, nikOf, PIN, submissionOf } from '../sample.ts'
import { expectPath } from '../path.ts'
import { describeOnStores } from '../stores.ts'

const decisions: Record<string, OfficeDecision> = {
  approve: { kind: 'approve' },
  return: { kind: 'return', reason: 'address-incomplete', questions: ['name'] },
  reject: { kind: 'reject', reason: 'not-resident' },
  'waiting-list': { kind: 'waiting-list' },
}
const on = dateOf('2026-03-02')
const steps: Record<string, CoverStep> = {
  decree: { to: 'decreed', number: '188.45/12', on },
  'send-to-bpjs': { to: 'sent-to-bpjs', on },
  'bpjs-refuses': { to: 'refused-by-bpjs', reason: 'nik-unmatched', on },
  activate: { to: 'active', kpj: '12345678901', from: on, until: dateOf('2026-12-31') },
  end: { to: 'ended', reason: 'deceased', on },
}

/** What one of the two officers does; a decision waits for its hour, or is sent at once. */
const office = [
  'take',
  'release',
  'next',
  'undo',
  'send',
  'family',
  'papers',
  'hear',
  ...Object.keys(decisions),
]
const sent = Object.keys(decisions).map(kind => `${kind} send`)
const others = [
  'ten-minutes',
  'half-an-hour',
  'lock',
  'correct',
  'mend-late',
  'withdraw',
  'confirm',
  'refuse',
]
const deed = fc.record({
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...office) },
    { weight: 3, arbitrary: fc.constantFrom(...sent) },
    { weight: 3, arbitrary: fc.constantFrom(...others) },
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(steps)) },
  ),
  who: fc.constantFrom(0 as const, 1 as const),
})
type Deed = { readonly what: string; readonly who: 0 | 1 }

/** Some of the way as it should go, so that random deeds come far. */
const straight = ['papers', 'hear', 'take', 'approve', 'send', 'decree', 'send-to-bpjs', 'activate', 'end']
const walk = fc.record({
  forSelf: fc.boolean(),
  begins: fc.nat({ max: straight.length }),
  deeds: fc.array(deed, { maxLength: 14 }),
  goesOn: fc.nat({ max: straight.length }),
})

const along = (whats: readonly string[], who: 0 | 1) => whats.map((what): Deed => ({ what, who }))

describeOnStores('whatever people do in whatever order', (stage, engine) => {
  it("a registration's path follows the programme's table and skips no step, each on record", async () => {
    const { store, clock } = await stage()
    const [neighbour, worker, admin] = [
      await newAccount(store),
      await newAccount(store),
      await newOfficer(store, 'admin'),
    ]
    const officers = [await newOfficer(store), await newOfficer(store)] as const
    const cameTo = new Map<RegistrationStatus, number>()
    let serial = 0

    const begin = async (forSelf: boolean) => {
      const nik = nikOf(++serial)
      const filer = forSelf ? await newAccount(store) : { ...neighbour, id: `${neighbour.id}-${serial}` }
      const over = { nik, phone: undefined, ...(forSelf ? {} : { forSelf, relation: 'neighbour' as const }) }
      const { id } = await fileOf(store, filer, over)
      const token = consentToken(store.reader(), { id })
      const act = async (tx: Tx, { what, who }: Deed): Promise<unknown> => {
        const officer = officers[who].id
        const { version } = (await registrationById(tx, id))!
        const decision = decisions[what]
        if (decision) return decide(tx, { id, version, officer, decision })
        const step = steps[what]
        if (step) return advance(tx, { id, version, officer, step })
        const pending = await pendingDecision(tx, id)
        switch (what) {
          case 'take':
            return takeFile(tx, { id, officer })
          case 'release':
            return releaseFile(tx, { id, officer })
          case 'next':
            return nextFile(tx, { officer })
          case 'undo':
            return pending && undoDecision(tx, { id: pending.id, officer })
          case 'send':
            return pending && sendDecision(tx, { id: pending.id, officer: pending.officer })
          case 'ten-minutes':
            return pending && takeEffect(tx, pending.id)
          case 'family':
            return declareFamily(tx, { id, officer })
          case 'papers':
            return tickPapersSeen(tx, { id, officer })
          case 'hear':
            return confirmConsentByOfficer(tx, { id, officer })
          case 'lock':
            return lockOfficer(tx, { by: admin.id, account: officer })
          case 'withdraw':
            return withdraw(tx, { id, account: filer.id })
          case 'confirm':
            return confirmConsent(tx, { token, account: worker.id, nik })
          case 'refuse':
            return refuseConsent(tx, { token, account: worker.id })
          default: {
            const start = await startCorrection(tx, { id, account: filer.id })
            const seen = start.ok && what === 'correct' ? start.version : version - 1
            return resubmit(tx, { ...submissionOf(makeId(), filer, over), id, version: seen })
          }
        }
      }
      return { id, act }
    }

    const run = async ({
      forSelf,
      begins,
      deeds,
      goesOn,
    }: typeof walk extends fc.Arbitrary<infer T> ? T : never) => {
      await store.tx(async tx => {
        await provePin(tx, { account: admin.id, pin: PIN })
        for (const { id } of officers) {
          await unlockOfficer(tx, { by: admin.id, account: id })
          await provePin(tx, { account: id, pin: PIN })
        }
      })
      const { id, act } = await begin(forSelf)
      const random = deeds.flatMap(({ what, who }) => along(what.split(' '), who))
      const all = [...along(straight.slice(0, begins), 0), ...random, ...along(straight.slice(0, goesOn), 1)]
      for (const one of all) {
        if (one.what === 'ten-minutes') clock.forward({ minutes: 10 })
        if (one.what === 'half-an-hour') clock.forward({ minutes: 30 })
        else await store.tx(tx => act(tx, one))
      }
      const way = await expectPath(store, id)
      for (const status of new Set(way)) cameTo.set(status, (cameTo.get(status) ?? 0) + 1)
      await expectEarned(id, way, forSelf)
    }

    /** What each status stands on: the worker's word and the papers for an approval, the data for what comes after. */
    const expectEarned = async (id: string, way: readonly RegistrationStatus[], forSelf: boolean) => {
      const cover = await coverOf(store.reader(), { id })
      if (way.includes('approved')) {
        const kinds = (await eventsOf(store.reader(), 'registration', id)).map(({ kind }) => kind)
        expect(kinds).toContain('papers-seen')
        if (!forSelf) expect(kinds).toContain('consent-confirmed')
      }
      if (['decreed', 'sent-to-bpjs', 'active', 'ended'].includes(way.at(-1)!))
        expect(cover.decree).toBeDefined()
      if (['sent-to-bpjs', 'active', 'ended'].includes(way.at(-1)!)) expect(cover.sentOn).toBeDefined()
      if (['active', 'ended'].includes(way.at(-1)!)) expect(cover).toMatchObject({ kpj: '12345678901' })
      expect(way.includes('ended')).toBe(cover.end !== undefined)
    }

    await fc.assert(fc.asyncProperty(walk, run), { numRuns: engine === 'sqlite' ? 200 : 100, seed: 3574 })
    // Not worth much if the walks had never come that far.
    for (const status of STATUSES) expect(cameTo.get(status) ?? 0, status).toBeGreaterThan(0)
  }, 120_000)
})
