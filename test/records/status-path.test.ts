import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { mayFollow, STATUSES } from '../../src/program/registration.ts'
import { eventsOf } from '../../src/records/events.ts'
import { registrationById, resubmit, startCorrection, withdraw } from '../../src/records/registrations.ts'
import { decide, tickPapersSeen, type OfficeDecision } from '../../src/records/review.ts'
import {
  confirmConsent,
  confirmConsentByOfficer,
  consentToken,
  refuseConsent,
} from '../../src/records/worker-consent.ts'
import { makeId } from '../../src/store/ids.ts'
import { fileOf, newAccount, nikOf, submissionOf } from './sample.ts'
import { describeOnStores } from './stores.ts'

const decisions: Record<string, OfficeDecision> = {
  approve: { kind: 'approve' },
  return: { kind: 'return', reason: 'address-incomplete', questions: ['name'] },
  reject: { kind: 'reject', reason: 'not-resident' },
  'waiting-list': { kind: 'waiting-list' },
}
const action = fc.constantFrom(
  ...Object.keys(decisions),
  'correct',
  'mend-late',
  'withdraw',
  'papers',
  'confirm',
  'refuse',
  'confirm-at-office',
)

const statusOf = (code: unknown) => STATUSES.find(status => status === code)!

describeOnStores('whatever people do in whatever order', (stage, engine) => {
  it("a registration's path follows the programme's table, each step on record", async () => {
    const { store } = await stage()
    const [neighbour, worker, officer] = [
      await newAccount(store),
      await newAccount(store),
      await newAccount(store),
    ]
    let serial = 0

    const walk = async (steps: readonly string[], forSelf: boolean) => {
      const nik = nikOf(++serial)
      const filer = forSelf ? await newAccount(store) : { ...neighbour, id: `${neighbour.id}-${serial}` }
      const over = forSelf ? { nik } : ({ nik, forSelf, relation: 'neighbour' } as const)
      const file = await fileOf(store, filer, over)
      const { id } = file
      const token = consentToken(store.reader(), file)
      for (const step of steps) {
        const { version } = (await registrationById(store.reader(), id))!
        await store.tx(async tx => {
          const decision = decisions[step]
          if (decision) return decide(tx, { id, version, officer: officer.id, decision })
          if (step === 'withdraw') return withdraw(tx, { id, account: filer.id })
          if (step === 'papers') return tickPapersSeen(tx, { id, officer: officer.id })
          if (step === 'confirm') return confirmConsent(tx, { token, account: worker.id, nik })
          if (step === 'refuse') return refuseConsent(tx, { token, account: worker.id })
          if (step === 'confirm-at-office') return confirmConsentByOfficer(tx, { id, officer: officer.id })
          const start = await startCorrection(tx, { id, account: filer.id })
          const seen = start.ok && step === 'correct' ? start.version : version - 1
          return resubmit(tx, { ...submissionOf(makeId(), filer, over), id, version: seen })
        })
      }
      await expectPath(id)
    }

    const expectPath = async (id: string) => {
      const past = await eventsOf(store.reader(), 'registration', id)
      const file = (await registrationById(store.reader(), id))!
      let status = statusOf(past[0]!.codes['to'])
      let changes = 1
      for (const { kind, codes } of past.slice(1)) {
        if (codes['to'] === undefined) continue
        expect(codes['from']).toBe(status)
        const to = statusOf(codes['to'])
        expect(mayFollow(status, to, kind === 'decided' ? 'officer' : 'applicant')).toBe(true)
        status = to
        changes++
      }
      expect(file).toMatchObject({ status, version: changes })
      const consents = past.filter(({ kind }) => kind === 'consent-confirmed')
      if (status === 'approved') expect(file.forSelf || consents.length > 0).toBe(true)
    }

    await fc.assert(fc.asyncProperty(fc.array(action, { maxLength: 12 }), fc.boolean(), walk), {
      numRuns: engine === 'sqlite' ? 150 : 40,
    })
  })
})
