import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventsOf } from '../../../src/records/events.ts'
import { authorise, officerOf } from '../../../src/records/office/officers.ts'
import { pinBlockedUntil, problemOfPin, provePin, setPin } from '../../../src/records/office/pin.ts'
import { lockOfficer, resetPin, unlockOfficer } from '../../../src/records/office/staff-changes.ts'
import type { Store } from '../../../src/store/store.ts'
import { newAccount, newOfficer } from '../sample.ts'
import { bytesAtRest, describeOnStores, withoutIds } from '../stores.ts'

/** What `newOfficer` sets. */
const PIN = '482915'

const prove = (store: Store, account: string, pin = PIN) => store.tx(tx => provePin(tx, { account, pin }))
const make = (store: Store, account: string, pin: string) => store.tx(tx => setPin(tx, { account, pin }))
const isOpen = async (store: Store, account: string) =>
  (await authorise(store.reader(), account, 'open-papers')).ok

describe('a PIN that is too weak', () => {
  it('is one digit six times, or counts up or down', () => {
    for (const pin of ['000000', '777777', '123456', '234567', '654321', '987654'])
      expect(problemOfPin(pin), pin).toBe('too-easy')
    for (const pin of ['', '12345', '1234567', '12a456', '４８２９１５'])
      expect(problemOfPin(pin)).toBe('not-six-digits')
    for (const pin of ['482915', '112233', '135790']) expect(problemOfPin(pin)).toBeUndefined()
  })

  it('is rare: few of a million', () => {
    const all = Array.from({ length: 1_000_000 }, (_, n) => String(n).padStart(6, '0'))
    expect(all.filter(pin => problemOfPin(pin) !== undefined)).toHaveLength(20)
  })
})

describeOnStores('the PIN', stage => {
  it('opens for a quarter of an hour what needs it', async () => {
    const { store, clock } = await stage()
    const { id } = await newOfficer(store)
    clock.forward({ minutes: 14 })
    expect(await isOpen(store, id)).toBe(true)
    clock.forward({ minutes: 1 })
    expect(await isOpen(store, id)).toBe(false)
    expect((await authorise(store.reader(), id, 'decide')).ok).toBe(true)
    expect(await prove(store, id)).toEqual({ ok: true })
    expect(await isOpen(store, id)).toBe(true)
    clock.forward({ minutes: 15 })
    expect(await isOpen(store, id)).toBe(false)
  })

  it('of a locked account cannot be found out', async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    const { id } = await newOfficer(store)
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: id }))
    for (const pin of ['111112', PIN])
      expect(await prove(store, id, pin)).toEqual({ ok: false, error: 'no-pin' })
  })

  it('wrong five times blocks for a quarter of an hour, also the right one, and the admins hear of it once', async () => {
    const { store, clock } = await stage()
    const [rina, dewi] = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    const { id } = await newOfficer(store)
    for (const triesLeft of [4, 3, 2, 1])
      expect(await prove(store, id, '111112')).toEqual({ ok: false, error: 'wrong', triesLeft })
    const blocked = await prove(store, id, '111112')
    expect(blocked).toMatchObject({
      error: 'blocked',
      notices: [rina, dewi].map(admin => ({ kind: 'pin-guessed', account: admin.id, officer: id })),
    })
    expect(await isOpen(store, id)).toBe(false)
    expect(await prove(store, id)).toMatchObject({ error: 'blocked', notices: [] })
    expect(await pinBlockedUntil(store.reader(), id)).toEqual(new Date(store.now().getTime() + 900_000))
    clock.forward({ minutes: 15 })
    expect(await pinBlockedUntil(store.reader(), id)).toBeUndefined()
    expect(await prove(store, id, '111112')).toMatchObject({ error: 'wrong', triesLeft: 4 })
    expect(await prove(store, id)).toEqual({ ok: true })
    expect(await prove(store, id, '111112')).toMatchObject({ error: 'wrong', triesLeft: 4 })
  })

  it('of an admin who is guessed at is told to the other admins', async () => {
    const { store } = await stage()
    const [rina, dewi] = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    for (let tries = 0; tries < 4; tries++) await prove(store, rina.id, '111112')
    const blocked = await prove(store, rina.id, '111112')
    expect(blocked).toMatchObject({ notices: [{ account: dewi.id, officer: rina.id }] })
  })

  it('is changed only while it is proven', async () => {
    const { store, clock } = await stage()
    const { id } = await newOfficer(store)
    expect(await make(store, id, '123456')).toEqual({ ok: false, error: 'too-easy' })
    expect(await make(store, id, '719204')).toEqual({ ok: true })
    expect(await prove(store, id)).toMatchObject({ error: 'wrong' })
    clock.forward({ minutes: 16 })
    expect(await make(store, id, '482915')).toEqual({ ok: false, error: 'has-one' })
    expect(await prove(store, id, '719204')).toEqual({ ok: true })
  })

  it('that was reset is made anew; nobody outside the office has one', async () => {
    const { store } = await stage()
    const [admin, officer] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    await store.tx(tx => resetPin(tx, { by: admin.id, account: officer.id }))
    expect(await prove(store, officer.id)).toEqual({ ok: false, error: 'no-pin' })
    expect(await make(store, officer.id, '719204')).toEqual({ ok: true })
    const nobody = await newAccount(store)
    expect(await make(store, nobody.id, '719204')).toEqual({ ok: false, error: 'not-of-the-office' })
    expect(await prove(store, nobody.id)).toEqual({ ok: false, error: 'no-pin' })
  })

  it('is not made for a locked account, and a lock ends the quarter of an hour', async () => {
    const { store } = await stage()
    const [admin, officer] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    await store.tx(tx => resetPin(tx, { by: admin.id, account: officer.id }))
    const of = { by: admin.id, account: officer.id }
    await store.tx(tx => lockOfficer(tx, of))
    expect(await make(store, officer.id, '719204')).toEqual({ ok: false, error: 'not-of-the-office' })
    await store.tx(tx => unlockOfficer(tx, of))
    expect(await officerOf(store.reader(), officer.id)).toMatchObject({ hasPin: false })
    expect(await isOpen(store, officer.id)).toBe(false)
  })

  it('is kept as a keyed hash that differs from person to person, and stands nowhere in the clear', async () => {
    const place = await stage()
    const { store } = place
    const [one, two] = [await newOfficer(store), await newOfficer(store)]
    await prove(store, one.id, '593026')
    const { db, t } = store.reader()
    const hashes = await db.select({ hash: t.staff.pinIndex }).from(t.staff)
    expect(hashes.map(({ hash }) => hash?.length)).toEqual([16, 16])
    expect(hashes[0]!.hash!.equals(hashes[1]!.hash!)).toBe(false)
    const bytes = withoutIds((await bytesAtRest(place)).toString('latin1'))
    for (const pin of [PIN, '593026']) expect(bytes.includes(pin)).toBe(false)
    const events = await eventsOf(store.reader(), 'staff', one.id)
    expect(events.map(({ kind }) => kind)).toEqual(['role-changed', 'pin-set', 'pin-wrong'])
    expect(events.map(({ codes }) => codes)).toEqual([{ role: 'verifikator' }, {}, {}])
    expect(two.id).not.toBe(one.id)
  })

  it('whatever is typed, only the right one opens', async () => {
    const { store, clock } = await stage()
    const { id } = await newOfficer(store)
    const typed = fc.sample(fc.string({ minLength: 0, maxLength: 12 }), { numRuns: 40, seed: 7 })
    for (const pin of [...typed, ` ${PIN}`, `${PIN} `, `${PIN}0`]) {
      clock.forward({ minutes: 16 })
      expect((await prove(store, id, pin)).ok, pin).toBe(false)
      expect(await isOpen(store, id)).toBe(false)
    }
  })
})
