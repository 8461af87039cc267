/** What goes with a report: who holds the phone, a number to call, a broker, a message that did not arrive, the 48 hours. */
import { describe, expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import { openAccount } from '../../../src/records/accounts.ts'
import { reportBroker } from '../../../src/records/claims/family/broker.ts'
import { bodyOf, claimById } from '../../../src/records/claims/claim-rows.ts'
import { hoursUntil, reportDeadline } from '../../../src/records/claims/deadline.ts'
import { askPhoneHolder, isQuiet, sayPhoneHolder } from '../../../src/records/claims/family/phone-holder.ts'
import { givePhone } from '../../../src/records/claims/family/phone.ts'
import { rateClaim } from '../../../src/records/claims/family/rate.ts'
import { report } from '../../../src/records/claims/family/report.ts'
import { noteUnreached } from '../../../src/records/claims/office/unreached.ts'
import { withdrawClaim } from '../../../src/records/claims/family/withdraw.ts'
import { linkByPhone } from '../../../src/records/members/links.ts'
import { writeMember } from '../../../src/records/members/memberships.ts'
import type { Store } from '../../../src/store/store.ts'
import { newOfficer, nikOf } from '../sample.ts'
import { allEvents, describeOnStores } from '../stores.ts'

const NIK = nikOf(1)
const PHONE = '+6281234560001'

const accountAt = async (store: Store, address: number) =>
  (await store.tx(tx => openAccount(tx, 'test', address))).id

/** A member, whose own account is linked to them, and an officer. */
async function city(store: Store) {
  const officer = await newOfficer(store, 'verifikator')
  const account = await accountAt(store, 501)
  await store.tx(async tx => {
    const person = {
      nik: NIK,
      name: 'Slamet Riyadi',
      birthDate: '1970-03-12',
      sex: 'male' as const,
      address: undefined,
      kelurahan: '3574031001',
      phone: PHONE,
    }
    await writeMember(
      tx,
      { person, sector: 'fisher', kpj: undefined, from: '2026-01-01', to: '2026-12-31' },
      { year: 2026, list: 'list' },
    )
    await linkByPhone(tx, { account, phone: PHONE, birthDate: '1970-03-12' })
  })
  return { officer, account }
}

async function reported(store: Store, draft: string, account: string) {
  const body = {
    worker: { nik: NIK },
    event: { cause: null },
    reporter: { relation: 'neighbour' as const },
  }
  const taken = await store.tx(tx => report(tx, { draft, account, kind: 'death', on: '2026-03-01', body }))
  if (!taken.ok) throw new Error(taken.error)
  return taken.claim
}

describeOnStores('the phone of somebody who is said to have died', stageOf => {
  it('is asked about once a day until they say, and the office is called', async () => {
    const { store, clock } = await stageOf()
    const { officer, account } = await city(store)
    const ask = () => store.tx(tx => askPhoneHolder(tx, account))
    expect(await ask()).toEqual({ ask: false })

    const claim = await reported(store, 'd1', await accountAt(store, 502))
    const calls = (who: string) => [{ kind: 'phone-holder', account: officer.id, claim: claim.id, who }]
    expect(await ask()).toEqual({ ask: true, notices: calls('asked') })
    expect(await isQuiet(store.reader(), account)).toBe(true)
    expect(await ask()).toEqual({ ask: false })
    clock.forward({ days: 1 })
    // Asked again, but nobody is called a second time for it.
    expect(await ask()).toEqual({ ask: true, notices: [] })
    clock.forward({ days: 1 })

    expect(await store.tx(tx => sayPhoneHolder(tx, account, 'self'))).toEqual(calls('self'))
    expect(await store.tx(tx => sayPhoneHolder(tx, account, 'family'))).toEqual([])
    expect(await isQuiet(store.reader(), account)).toBe(false)
    expect(await ask()).toEqual({ ask: false })
  })

  it('is not asked about once the report is taken back, nor on any other account', async () => {
    const { store } = await stageOf()
    const { account } = await city(store)
    const reporter = await accountAt(store, 502)
    const claim = await reported(store, 'd1', reporter)
    expect(await store.tx(tx => askPhoneHolder(tx, reporter))).toEqual({ ask: false })
    await store.tx(tx => withdrawClaim(tx, { id: claim.id, account: reporter }))
    expect(await store.tx(tx => askPhoneHolder(tx, account))).toEqual({ ask: false })
    expect(await isQuiet(store.reader(), account)).toBe(false)
  })
})

describeOnStores('a report', stageOf => {
  it('takes a phone number from who made it, and from nobody else', async () => {
    const { store } = await stageOf()
    await city(store)
    const reporter = await accountAt(store, 502)
    const claim = await reported(store, 'd1', reporter)
    const give = (account: string, phone: string) =>
      store.tx(tx => givePhone(tx, { id: claim.id, account, phone }))
    expect(await give(await accountAt(store, 503), '+6289999999999')).toEqual({
      ok: false,
      error: 'not-found',
    })
    expect(await give(reporter, PHONE)).toMatchObject({ ok: true })
    expect((await bodyOf(store.reader(), claim)).reporter).toEqual({ relation: 'neighbour', phone: PHONE })
    expect((await claimById(store.reader(), claim.id))?.status).toBe('reported')
  })

  it('of which a message did not arrive is known to the office, which hears of it once a day', async () => {
    const { store, clock } = await stageOf()
    const { officer } = await city(store)
    const claim = await reported(store, 'd1', await accountAt(store, 502))
    const note = () => store.tx(tx => noteUnreached(tx, { claim: claim.id, why: 'unreachable' }))
    const told = [{ kind: 'claim-unreached', account: officer.id, claim: claim.id }]
    expect(await note()).toEqual(told)
    expect(await note()).toEqual([])
    clock.forward({ days: 1 })
    expect(await note()).toEqual(told)
    expect(await store.tx(tx => noteUnreached(tx, { claim: officer.id, why: 'refused' }))).toEqual([])
  })

  it('is rated once by each account that may see it', async () => {
    const { store } = await stageOf()
    await city(store)
    const reporter = await accountAt(store, 502)
    const claim = await reported(store, 'd1', reporter)
    const rate = (account: string, rating: 'good' | 'bad') =>
      store.tx(tx => rateClaim(tx, { claim: claim.id, account, rating }))
    expect([await rate(reporter, 'good'), await rate(reporter, 'bad')]).toEqual([true, true])
    expect(await rate(await accountAt(store, 503), 'bad')).toBe(false)
    const rated = (await allEvents(store)).filter(({ kind }) => kind === 'claim-rated')
    expect(rated.map(({ codes }) => codes)).toEqual([{ rating: 'good' }])
  })
})

describeOnStores('a broker', stageOf => {
  it('is told to the office in the words of who met them, which are kept nowhere; three times a day', async () => {
    const { store } = await stageOf()
    const account = await accountAt(store, 502)
    const tell = () =>
      store.tx(tx => reportBroker(tx, { account, said: 'minta lima ratus ribu', phone: undefined }))
    expect(await tell()).toEqual({ ok: false, error: 'nobody-there' })
    const officer = await newOfficer(store, 'admin')
    for (let n = 0; n < 3; n++)
      expect(await tell()).toMatchObject({ ok: true, notices: [{ account: officer.id }] })
    expect(await tell()).toEqual({ ok: false, error: 'too-many' })
  })
})

describe('the 48 hours', () => {
  it('run from the moment, and from the beginning of the day where only that is known', () => {
    const on = dateOf('2026-03-02')
    expect(reportDeadline(on, '07:30')).toEqual(new Date('2026-03-04T07:30:00+07:00'))
    expect(reportDeadline(on)).toEqual(new Date('2026-03-04T00:00:00+07:00'))
    expect(hoursUntil(reportDeadline(on, '07:30'), new Date('2026-03-02T09:00:00+07:00'))).toBe(46)
    expect(hoursUntil(reportDeadline(on, '07:30'), new Date('2026-03-04T09:00:00+07:00'))).toBe(-1)
  })
})
