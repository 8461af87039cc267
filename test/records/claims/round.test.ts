import { expect, it } from 'vitest'
import type { Account } from '../../../src/records/accounts.ts'
import { letIn } from '../../../src/records/claims/access.ts'
import { childrenOf, setChildren } from '../../../src/records/claims/family/children.ts'
import type { ClaimChild } from '../../../src/records/claims/body.ts'
import {
  alarmOfAccident,
  askHowItWas,
  CLAIMS_ROUND,
  goRound,
  keepClaimsRound,
} from '../../../src/records/claims/jobs.ts'
import { noteForFamily } from '../../../src/records/claims/office/note.ts'
import { HOW_WAS_IT } from '../../../src/records/claims/orders.ts'
import { rateClaim } from '../../../src/records/claims/family/rate.ts'
import {
  confirmScholarship,
  confirmScholarshipAtOffice,
} from '../../../src/records/claims/family/scholarship.ts'
import type { Notice } from '../../../src/records/notices.ts'
import { dateOf } from '../../../src/program/plain-date.ts'
import { startJobs } from '../../../src/store/jobs.ts'
import type { Store } from '../../../src/store/store.ts'
import { newAccount, newOfficer } from '../sample.ts'
import { describeOnStores, waitingJobs } from '../stores.ts'
import { claimOf, handedOver, now, paid, step } from './families.ts'

const silent = { warn: () => {}, error: () => {} }

/** Lets the round go as the house does, until it waits for another day; what people are told by it. */
async function goneRound(store: Store): Promise<Notice[]> {
  const told: Notice[] = []
  const jobs = startJobs({
    store,
    log: silent,
    handlers: {
      [CLAIMS_ROUND]: async args => async tx => {
        const notices = await goRound(tx, args)
        tx.afterCommit(() => void told.push(...notices))
      },
    },
  })
  for (;;) {
    const [waiting] = await waitingJobs(store, CLAIMS_ROUND)
    if (waiting && waiting.dueAt > store.now()) break
    await new Promise(resolve => void setImmediate(resolve))
  }
  await jobs.stop()
  return told
}

const kinds = (notices: readonly Notice[], kind: Notice['kind']) => notices.filter(one => one.kind === kind)
const nextRound = async (store: Store) => (await waitingJobs(store, CLAIMS_ROUND)).map(({ dueAt }) => dueAt)

describeOnStores('the daily round', stageOf => {
  const arranged = async () => {
    const at = await stageOf()
    const { store } = at
    const officer = await newOfficer(store)
    await store.tx(keepClaimsRound)
    const late = async (widow: Account) => {
      const claim = await claimOf(store, widow)
      await step(store, claim, officer, { to: 'papers-complete', on: dateOf('2026-03-02') })
      return claim
    }
    return { ...at, officer, late }
  }

  it('begins at eight, is ordered once, and wakes nobody when the house was dark by day', async () => {
    const { store, clock } = await arranged()
    await store.tx(keepClaimsRound)
    expect(await nextRound(store)).toEqual([new Date('2026-03-03T08:00:00+07:00')])
    clock.set('2026-03-03T21:30:00+07:00')
    expect(await goneRound(store)).toEqual([])
    expect(await nextRound(store)).toEqual([new Date('2026-03-04T08:00:00+07:00')])
    clock.set('2026-03-04T08:00:00+07:00')
    await goneRound(store)
    expect(await nextRound(store)).toEqual([new Date('2026-03-05T08:00:00+07:00')])
    clock.set('2026-03-06T03:00:00+07:00')
    await goneRound(store)
    expect(await nextRound(store)).toEqual([new Date('2026-03-06T08:00:00+07:00')])
  })

  it('tells each family of a late claim once, in chunks, and again a week later; the office every morning', async () => {
    const { store, clock, officer, late } = await arranged()
    const widows = []
    for (let i = 0; i < 12; i++) {
      widows.push(await newAccount(store))
      await late(widows[i]!)
    }
    // Nobody has looked at this one yet.
    await claimOf(store, await newAccount(store))
    // Whose papers are missing is not told "maaf": it is they who are waited for. The office counts them.
    await step(store, await claimOf(store, await newAccount(store)), officer, {
      to: 'papers-missing',
      on: dateOf('2026-03-02'),
    })
    // Five working days from Monday: due on the 9th, late on the 10th.
    clock.set('2026-03-09T08:00:00+07:00')
    expect(await goneRound(store)).toEqual([])
    clock.set('2026-03-10T08:00:00+07:00')
    const told = await goneRound(store)
    const accounts = kinds(told, 'claim-late').map(({ account }) => account)
    for (const widow of widows) expect(accounts.filter(one => one === widow.id)).toHaveLength(1)
    expect(accounts).toHaveLength(13)
    expect(kinds(told, 'claims-late')).toEqual([{ kind: 'claims-late', account: officer.id, late: 14 }])
    clock.set('2026-03-11T08:00:00+07:00')
    const next = await goneRound(store)
    expect(next).toEqual([{ kind: 'claims-late', account: officer.id, late: 14 }])
    clock.set('2026-03-17T08:00:00+07:00')
    expect(kinds(await goneRound(store), 'claim-late')).toHaveLength(13)
  })

  it('goes on where a stop in the middle left it, and tells nobody twice', async () => {
    const { store, clock, late } = await arranged()
    for (let i = 0; i < 11; i++) await late(await newAccount(store))
    clock.set('2026-03-10T08:00:00+07:00')
    // One chunk was done, and its job written as done with it; then the machine lost its power.
    const first = await store.tx(tx => goRound(tx, ''))
    const rest = await goneRound(store)
    expect([kinds(first, 'claim-late').length, kinds(rest, 'claim-late').length]).toEqual([10, 1])
    expect(kinds(rest, 'claims-late')).toMatchObject([{ late: 11 }])
    // And one that had only been begun is repeated whole.
    expect(kinds(await store.tx(tx => goRound(tx, '')), 'claim-late')).toEqual([])
  })

  it("counts BPJS's days from its receipt; an officer's word is told at once, and not again in the morning", async () => {
    const { store, clock, officer, late } = await arranged()
    const widow = await newAccount(store)
    const { id } = await late(widow)
    await step(store, { id }, officer, handedOver('2026-03-02'))
    clock.set('2026-03-05T08:00:00+07:00')
    expect(await goneRound(store)).toEqual([])
    clock.set('2026-03-06T08:00:00+07:00')
    const told = { kind: 'claim-late', account: widow.id, claim: id }
    expect(await goneRound(store)).toContainEqual(told)
    clock.set('2026-03-12T15:00:00+07:00')
    const { version } = await now(store, { id })
    const noted = await store.tx(tx =>
      noteForFamily(tx, { id, version, officer: officer.id, note: 'BPJS menunggu surat dari RS' }),
    )
    expect(noted).toMatchObject({ ok: true, notices: [told] })
    clock.set('2026-03-13T08:00:00+07:00')
    expect(kinds(await goneRound(store), 'claim-late')).toEqual([])
    await step(store, { id }, officer, { to: 'paid', on: dateOf('2026-03-13'), amount: 42_000_000 })
    clock.set('2026-03-23T08:00:00+07:00')
    expect(await goneRound(store)).toEqual([])
  })

  it('is heard by who sees all; who comes by a code later hears the next morning', async () => {
    const { store, clock, officer } = await arranged()
    const [reporter, brother] = [await newAccount(store), await newAccount(store)]
    const { id } = await claimOf(store, reporter)
    const sees = (account: Account, view: 'all' | 'stage') =>
      store.tx(tx => letIn(tx, { claim: id, account: account.id, sees: view, how: 'office', by: officer.id }))
    await sees(brother, 'stage')
    clock.set('2026-03-10T08:00:00+07:00')
    const told = kinds(await goneRound(store), 'claim-late')
    expect(told.map(({ account }) => account)).toEqual([reporter.id])
  })
})

const child = (name: string, born: string, level: ClaimChild['level'] = 'sd'): ClaimChild => ({
  name,
  born,
  level,
  year: 3,
  kin: 'born',
  saidBy: 'parent',
})

describeOnStores('the scholarship of a paid claim', stageOf => {
  const arranged = async () => {
    const at = await stageOf()
    const { store, clock } = at
    const [officer, widow] = [await newOfficer(store), await newAccount(store)]
    const { id } = await claimOf(store, widow)
    await store.tx(tx =>
      setChildren(tx, id, [
        child('Wati', '2014-05-01'),
        child('Joko', '2003-07-02', 'pt'),
        child('Budi', '2003-07-01', 'pt'),
        child('Siti', '2008-01-01', 'left'),
      ]),
    )
    await paid(store, { id }, officer, '2026-03-02')
    const names = await childrenOf(store.reader(), id)
    const of = (name: string) => names.find(one => one.child.name === name)!.id
    const round = async (day: string) => {
      clock.set(`${day}T08:00:00+07:00`)
      await store.tx(keepClaimsRound)
      return kinds(await goneRound(store), 'scholarship-due')
    }
    const reminded = async () =>
      (await childrenOf(store.reader(), id)).flatMap(one => (one.remindedFor ? [one.child.name] : []))
    return { ...at, officer, widow, id, of, round, reminded }
  }

  it('is reminded of once each school year from 1 July on, for who is under 23 and at school', async () => {
    const { store, widow, id, round, reminded, of } = await arranged()
    expect(await round('2026-06-30')).toEqual([])
    expect(await round('2026-07-01')).toEqual([{ kind: 'scholarship-due', account: widow.id, claim: id }])
    expect(await reminded()).toEqual(['Wati', 'Joko'])
    expect(await round('2026-07-02')).toEqual([])
    expect(await round('2027-06-30')).toEqual([])
    expect(await round('2027-07-01')).toHaveLength(1)
    await store.tx(tx => confirmScholarship(tx, { claim: id, child: of('Wati'), account: widow.id }))
    // Confirmed this year, so the next reminder is next year's.
    expect(await round('2028-07-01')).toHaveLength(1)
    // She is 23.
    expect(await round('2037-07-01')).toEqual([])
  })

  it('is confirmed for a school year by who sees all or at the office, once', async () => {
    const { store, clock, officer, widow, id, of, round } = await arranged()
    clock.set('2026-07-01T07:00:00+07:00')
    const say = (name: string, account: Account = widow) =>
      store.tx(tx => confirmScholarship(tx, { claim: id, child: of(name), account: account.id }))
    expect(await say('Wati', await newAccount(store))).toEqual({ ok: false, error: 'not-found' })
    expect(await say('Budi')).toEqual({ ok: false, error: 'ended' })
    expect(await say('Siti')).toEqual({ ok: false, error: 'ended' })
    expect(await say('Wati')).toEqual({ ok: true, year: 2026, isNew: true })
    expect(await say('Wati')).toEqual({ ok: true, year: 2026, isNew: false })
    const atOffice = await store.tx(tx =>
      confirmScholarshipAtOffice(tx, { claim: id, child: of('Joko'), officer: officer.id }),
    )
    expect(atOffice).toEqual({ ok: true, year: 2026, isNew: true })
    expect(await round('2026-07-01')).toEqual([])
    const other = await claimOf(store, widow)
    await store.tx(tx => setChildren(tx, other.id, [child('Nur', '2015-01-01')]))
    const [nur] = await childrenOf(store.reader(), other.id)
    const early = { claim: other.id, child: nur!.id, account: widow.id }
    expect(await store.tx(tx => confirmScholarship(tx, early))).toEqual({ ok: false, error: 'not-paid' })
    // A child of another claim is none of this one.
    const mixed = { claim: id, child: nur!.id, account: widow.id }
    expect(await store.tx(tx => confirmScholarship(tx, mixed))).toEqual({ ok: false, error: 'not-found' })
  })
})

describeOnStores('what is ordered about one claim', stage => {
  it('an accident that nobody has reported to BPJS alerts the office again; one at stage one does not', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    const { id } = await claimOf(store, await newAccount(store), { kind: 'accident', on: '2026-03-02' })
    const alarm = () => store.tx(tx => alarmOfAccident(tx, id))
    expect(await alarm()).toEqual([{ kind: 'accident-deadline', account: officer.id, claim: id }])
    await step(store, { id }, officer, { to: 'stage-one', on: dateOf('2026-03-02') })
    expect(await alarm()).toEqual([])
  })

  it('three days after the payment the family is asked how it was, if it has not said so', async () => {
    const { store, clock } = await stage()
    const [officer, widow] = [await newOfficer(store), await newAccount(store)]
    const { id } = await claimOf(store, widow)
    await paid(store, { id }, officer, '2026-03-02')
    const [order] = await waitingJobs(store, HOW_WAS_IT)
    expect(order).toEqual({ key: id, dueAt: new Date('2026-03-05T08:00:00+07:00') })
    clock.set('2026-03-05T08:00:00+07:00')
    const ask = () => store.tx(tx => askHowItWas(tx, id))
    expect(await ask()).toEqual([{ kind: 'claim-how-was-it', account: widow.id, claim: id }])
    await store.tx(tx => rateClaim(tx, { claim: id, account: widow.id, rating: 'good' }))
    expect(await ask()).toEqual([])
  })
})
