import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { registrationsOf } from '../../../src/records/registrations/find.ts'
import { submitRegistration } from '../../../src/records/registrations/hand-in.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { withdraw } from '../../../src/records/registrations/withdraw.ts'
import { decide, type Decided, type OfficeDecision } from '../../../src/records/review/decide.ts'
import { takeEffect } from '../../../src/records/review/effect.ts'
import { tickPapersSeen } from '../../../src/records/review/file.ts'
import { queueFigures } from '../../../src/records/review/queue.ts'
import type { Tx } from '../../../src/store/store.ts'
import { expectPath } from '../path.ts'
import { fileOf, newAccount, newOfficer, nikOf, submissionOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

const decisions: readonly OfficeDecision[] = [
  { kind: 'approve' },
  { kind: 'return', reason: 'address-incomplete', questions: ['address'] },
  { kind: 'reject', reason: 'not-resident' },
  { kind: 'waiting-list' },
]

/** Decided and told in one go. */
async function decideNow(
  tx: Tx,
  of: { id: string; officer: string; decision: OfficeDecision },
): Promise<Decided> {
  const made = await decide(tx, { ...of, version: 1 })
  if (made.ok) await takeEffect(tx, made.decision.id)
  return made
}

const pick = <T>(from: readonly T[], seed: number): T[] =>
  fc.sample(fc.constantFrom(...from), { numRuns: 100, seed })

describeOnStores('at the same moment', stage => {
  it('200 forms handed in two to four times each make 200 registrations', async () => {
    const { store } = await stage()
    const fishers = await Promise.all(Array.from({ length: 20 }, () => newAccount(store)))
    const copies = fc.sample(fc.integer({ min: 2, max: 4 }), { numRuns: 200, seed: 3574 })
    const forms = copies.map((times, i) => ({
      times,
      draft: `draft-${i}`,
      fisher: fishers[i % 20]!,
      nik: nikOf(i + 1),
    }))
    const attempts = forms.flatMap(form => Array.from({ length: form.times }, () => form))
    const order = fc.sample(fc.shuffledSubarray(attempts, { minLength: attempts.length }), {
      numRuns: 1,
      seed: 7,
    })[0]!
    const outcomes = await Promise.all(
      order.map(async ({ draft, fisher, nik }) => {
        // Every one for itself: how many others an account may file is not the question here.
        const alone = { ...fisher, id: `${fisher.id}-${draft}` }
        const made = await store.tx(tx => submitRegistration(tx, submissionOf(draft, alone, { nik })))
        if (!made.ok) throw new Error(made.error)
        return `${draft} ${made.registration.id} ${made.registration.number}`
      }),
    )
    expect(new Set(outcomes).size).toBe(200)
    expect((await queueFigures(store.reader())).waiting).toBe(200)
  })

  it('one of two officers decides, told at once or later, and the other is told who', async () => {
    const { store } = await stage()
    const [one, two] = [await newOfficer(store), await newOfficer(store)]
    const choices = [pick(decisions, 1), pick(decisions, 2)]
    for (let i = 0; i < 50; i++) {
      const file = await fileOf(store, await newAccount(store), { nik: nikOf(i + 1), phone: undefined })
      await store.tx(tx => tickPapersSeen(tx, { id: file.id, officer: one.id }))
      const results = await Promise.all(
        [one, two].map((officer, who) =>
          store.tx(tx => {
            const of = { id: file.id, officer: officer.id, decision: choices[who]![i]! }
            return i % 2 === 0 ? decideNow(tx, of) : decide(tx, { ...of, version: 1 })
          }),
        ),
      )
      const [winner, loser] = results[0]!.ok ? [one, results[1]!] : [two, results[0]!]
      expect(results.filter(result => result.ok)).toHaveLength(1)
      expect(loser).toMatchObject({ error: 'decided-already', by: winner.id, at: store.now() })
      await expectPath(store, file.id)
    }
  })

  it('a file is either withdrawn or decided, whatever the order', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    const choices = pick(decisions.slice(1, 3), 3)
    for (let i = 0; i < 50; i++) {
      const fisher = await newAccount(store)
      const { id } = await fileOf(store, fisher, { nik: nikOf(i + 1), phone: undefined })
      const takeBack = () => store.tx(tx => withdraw(tx, { id, account: fisher.id }))
      const decided = () => store.tx(tx => decideNow(tx, { id, officer: officer.id, decision: choices[i]! }))
      const results = await Promise.all(i % 2 === 0 ? [takeBack(), decided()] : [decided(), takeBack()])
      const { version } = (await registrationById(store.reader(), id))!
      await expectPath(store, id)
      // A file that was returned first may still be withdrawn; one that was withdrawn or rejected first is at its end.
      expect(results.filter(result => result.ok)).toHaveLength(version - 1)
    }
  })

  it('one of two files with one NIK is approved', async () => {
    const { store } = await stage()
    const officers = [await newOfficer(store), await newOfficer(store)]
    for (let i = 0; i < 25; i++) {
      const files = [
        await fileOf(store, await newAccount(store), { nik: nikOf(i + 1) }),
        await fileOf(store, await newAccount(store), { nik: nikOf(i + 1) }),
      ]
      for (const file of files)
        await store.tx(tx => tickPapersSeen(tx, { id: file.id, officer: officers[0]!.id }))
      const results = await Promise.all(
        files.map((file, who) =>
          store.tx(tx =>
            decide(tx, {
              id: file.id,
              version: 1,
              officer: officers[who]!.id,
              decision: { kind: 'approve' },
            }),
          ),
        ),
      )
      expect(results.map(result => (result.ok ? 'approved' : result.error)).toSorted()).toEqual([
        'approved',
        'one-approved-already',
      ])
    }
  })

  it('two accounts with one NIK are both marked, and one of them is warned', async () => {
    const { store } = await stage()
    for (let i = 0; i < 25; i++) {
      const accounts = [await newAccount(store), await newAccount(store)]
      const made = await Promise.all(
        accounts.map((account, who) =>
          store.tx(tx => submitRegistration(tx, submissionOf(`${i}-${who}`, account, { nik: nikOf(i + 1) }))),
        ),
      )
      expect(made.flatMap(result => (result.ok ? result.notices : []))).toHaveLength(1)
      for (const account of accounts)
        expect(await registrationsOf(store.reader(), account.id)).toMatchObject([{ double: true }])
    }
  })
})
