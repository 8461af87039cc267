import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { eventsOf } from '../../../src/records/events.ts'
import { provePin } from '../../../src/records/office/pin.ts'
import { lockOfficer, unlockOfficer } from '../../../src/records/office/staff-changes.ts'
import { resubmit } from '../../../src/records/registrations/correct.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { withdraw } from '../../../src/records/registrations/withdraw.ts'
import {
  decide,
  undoDecision,
  type Decided,
  type OfficeDecision,
} from '../../../src/records/review/decide.ts'
import { pendingDecision, pendingOf } from '../../../src/records/review/decision-rows.ts'
import { sendDecision, takeEffect } from '../../../src/records/review/effect.ts'
import { tickPapersSeen } from '../../../src/records/review/file.ts'
import { releaseFile, takeFile } from '../../../src/records/review/hold.ts'
import { nextFile } from '../../../src/records/review/queue.ts'
import { makeId } from '../../../src/store/ids.ts'
import type { Store, Tx } from '../../../src/store/store.ts'
import { fileOf, newAccount, newOfficer, nikOf, PIN, submissionOf } from '../sample.ts'
import { decisionsOn, expectPath } from '../path.ts'
import { describeOnStores } from '../stores.ts'

const SEED = 3574

const anyDecision = fc.constantFrom<OfficeDecision>(
  { kind: 'approve' },
  { kind: 'return', reason: 'address-incomplete', questions: ['address'] },
  { kind: 'reject', reason: 'not-resident' },
  { kind: 'waiting-list' },
)
/** What an officer does one after the other, each a transaction of its own. */
const anyScript = fc.constantFrom<readonly string[]>(
  ['decide'],
  ['take', 'decide'],
  ['next', 'decide'],
  ['take', 'release', 'decide'],
  ['take', 'release'],
  ['decide', 'undo'],
  ['decide', 'undo', 'decide'],
  ['decide', 'send'],
  ['take', 'decide', 'ten-minutes'],
)
const anyThird = fc.oneof(
  { weight: 3, arbitrary: fc.constant('nobody' as const) },
  { weight: 2, arbitrary: fc.constantFrom('corrects', 'withdraws', 'locks one', 'looks for lapsed files') },
)
/** Turns of the event loop before each transaction: who comes when. */
const anyPauses = fc.array(fc.nat({ max: 4 }), { minLength: 4, maxLength: 4 })
const anyOfficer = fc.record({ script: anyScript, decision: anyDecision, pauses: anyPauses })
const anyRace = fc.record({
  officers: fc.tuple(anyOfficer, anyOfficer),
  third: anyThird,
  thirdWaits: fc.nat({ max: 4 }),
  lapsed: fc.boolean(),
})
type Race = typeof anyRace extends fc.Arbitrary<infer T> ? T : never

const pause = async (turns: number) => {
  for (let i = 0; i < turns; i++) await new Promise(resolve => void setImmediate(resolve))
}

describeOnStores('two verifikators on one file', (stage, engine) => {
  const runs = engine === 'sqlite' ? 500 : 300

  it(`${runs} races of seed ${SEED}: never two decisions, none on answers unseen, the other told who and when`, async () => {
    const { store, clock } = await stage()
    const [one, two, admin] = [
      await newOfficer(store),
      await newOfficer(store),
      await newOfficer(store, 'admin'),
    ]
    const seen = { won: 0, decided: 0, taken: 0, changed: 0, locked: 0, fallen: 0, undone: 0 }
    let serial = 0

    const run = async ({ officers, third, thirdWaits, lapsed }: Race) => {
      clock.forward({ minutes: 60 })
      const fisher = await newAccount(store)
      const nik = nikOf(++serial)
      const over = { nik, phone: undefined }
      const { id } = await fileOf(store, fisher, over)
      await store.tx(tx => tickPapersSeen(tx, { id, officer: one.id }))
      if (lapsed) {
        // Somebody had it in hand and left it lying.
        await store.tx(tx => takeFile(tx, { id, officer: admin.id }))
        clock.forward({ minutes: 30 })
      }
      const at = clock.now()
      const results: { who: string; result: Decided }[] = []

      const act = (tx: Tx, what: string, who: string, decision: OfficeDecision) => {
        const of = { id, officer: who }
        const mine = async (then: (decision: string) => Promise<unknown>) => {
          const made = (await pendingOf(tx, who)).find(({ registration }) => registration === id)
          return made && then(made.id)
        }
        switch (what) {
          case 'take':
            return takeFile(tx, of)
          case 'next':
            return nextFile(tx, { officer: who })
          case 'release':
            return releaseFile(tx, of)
          case 'undo':
            return mine(made => undoDecision(tx, { id: made, officer: who }))
          case 'send':
            return mine(made => sendDecision(tx, { id: made, officer: who }))
          case 'ten-minutes':
            return mine(made => takeEffect(tx, made))
          default:
            return decide(tx, { ...of, version: 1, decision })
        }
      }
      const officer = async (who: string, { script, decision, pauses }: Race['officers'][0]) => {
        for (const [i, what] of script.entries()) {
          await pause(pauses[i] ?? 0)
          const result = await store.tx(tx => act(tx, what, who, decision))
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of `decide`
          if (what === 'decide') results.push({ who, result: result as Decided })
        }
      }
      const somebody = async () => {
        await pause(thirdWaits)
        await store.tx(async tx => {
          if (third === 'corrects')
            await resubmit(tx, { ...submissionOf(makeId(), fisher, over), id, version: 1 })
          if (third === 'withdraws') await withdraw(tx, { id, account: fisher.id })
          if (third === 'locks one') await lockOfficer(tx, { by: admin.id, account: one.id })
          if (third === 'looks for lapsed files') await nextFile(tx, { officer: admin.id })
        })
      }
      await Promise.all([officer(one.id, officers[0]), somebody(), officer(two.id, officers[1])])

      await expectOneAtMost(store, id)
      for (const { who, result } of results) expectTold(result, { who, fisher: fisher.id, at, third })
      await expectWinner(store, id, results, third, officers)
      await expectPath(store, id)

      // Its hour comes: what is pending is told once, or falls.
      clock.forward({ minutes: 10 })
      const pending = await pendingDecision(store.reader(), id)
      if (pending) {
        const told = await store.tx(tx => takeEffect(tx, pending.id))
        expect(told.ok ? told.registration.status : told.error).toBe(pending.leadsTo)
      }
      await expectOneAtMost(store, id)
      await expectPath(store, id)
      await store.tx(async tx => {
        await provePin(tx, { account: admin.id, pin: PIN })
        await unlockOfficer(tx, { by: admin.id, account: one.id })
      })
      for (const { state } of await decisionsOn(store, id))
        if (state === 'fallen' || state === 'undone') seen[state]++
    }

    /** What the one who came too late reads. */
    const expectTold = (
      result: Decided,
      { who, fisher, at, third }: { who: string; fisher: string; at: Date; third: string },
    ) => {
      const colleague = who === one.id ? two.id : one.id
      if (result.ok) return void seen.won++
      switch (result.error) {
        case 'decided-already': {
          seen.decided++
          const deciders = third === 'withdraws' ? [one.id, two.id, fisher] : [one.id, two.id]
          expect(deciders).toContain(result.by)
          expect(result.at).toEqual(at)
          expect(result.status === 'withdrawn').toBe(result.by === fisher)
          return
        }
        case 'taken':
          seen.taken++
          expect([colleague, admin.id]).toContain(result.by)
          expect(result.until).toEqual(new Date(at.getTime() + 30 * 60_000))
          return
        case 'changed':
          seen.changed++
          // Or a colleague told that it waits, and this officer took it from the waiting list before they decided.
          if (third !== 'corrects') expect(result.registration.taken?.from).toBe('waiting-list')
          expect(result.registration.version).toBe(2)
          return
        default:
          seen.locked++
          expect(result).toEqual({ ok: false, error: 'denied', why: 'locked' })
          expect([who, third]).toEqual([one.id, 'locks one'])
      }
    }

    await fc.assert(fc.asyncProperty(anyRace, run), { numRuns: runs, seed: SEED })
    // Each of these did happen, or the races were none.
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(0)
  }, 300_000)
})

/** Of all that was ever decided on this file one stands at most, and each was made on the answers of its version. */
async function expectOneAtMost(store: Store, id: string): Promise<void> {
  const made = await decisionsOn(store, id)
  expect(made.filter(({ state }) => state === 'pending' || state === 'sent').length).toBeLessThanOrEqual(1)
  const past = await eventsOf(store.reader(), 'registration', id)
  const at = (kind: string) => past.findIndex(event => event.kind === kind)
  const changed = [at('corrected'), at('withdrawn')].filter(index => index >= 0)
  for (const { id: decision } of made) {
    const decided = past.findIndex(
      ({ kind, codes }) => kind === 'decision-made' && codes['decision'] === decision,
    )
    expect(decided).toBeGreaterThan(0)
    for (const index of changed) expect(decided).toBeLessThan(index)
  }
  // Every one was made on version 1: after a correction none may take effect any more.
  if (at('decided') >= 0 && at('corrected') >= 0) expect(at('decided')).toBeLessThan(at('corrected'))
  const file = (await registrationById(store.reader(), id))!
  if (file.status === 'withdrawn') expect(made.filter(({ state }) => state === 'pending')).toEqual([])
}

/** Whatever was decided and not taken back stands alone; and where both only decided, the loser knows the winner. */
async function expectWinner(
  store: Store,
  id: string,
  results: readonly { who: string; result: Decided }[],
  third: string,
  officers: Race['officers'],
): Promise<void> {
  const made = await decisionsOn(store, id)
  expect(results.filter(({ result }) => result.ok)).toHaveLength(made.length)
  const onlyDecide = officers.every(({ script }) => script.at(-1) === 'decide' && !script.includes('undo'))
  if (third !== 'nobody' || !onlyDecide) return
  const winners = results.filter(({ result }) => result.ok).map(({ who }) => who)
  expect(winners).toHaveLength(1)
  for (const { who, result } of results)
    if (!result.ok) {
      expect(who).not.toBe(winners[0])
      expect(result).toMatchObject({ by: winners[0] })
    }
}
