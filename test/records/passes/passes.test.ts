import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { eventsOf } from '../../../src/records/events.ts'
import {
  changeRole,
  lockOfficer,
  removeOfficer,
  resetPin,
  unlockOfficer,
} from '../../../src/records/office/staff-changes.ts'
import {
  giveBackResult,
  heldPass,
  makePass,
  openPass,
  passByToken,
  provePass,
  isImport,
  takeResult,
} from '../../../src/records/passes/passes.ts'
import type { Store } from '../../../src/store/store.ts'
import { newAccount, newOfficer, PIN } from '../sample.ts'
import { bytesAtRest, describeOnStores } from '../stores.ts'

const made = async (store: Store, account: string) => {
  const pass = await store.tx(tx => makePass(tx, { account, list: 'members' }))
  if (!pass.ok) throw new Error(pass.why)
  return pass
}
const opened = async (store: Store, account: string) => {
  const { token } = await made(store, account)
  const open = await store.tx(tx => openPass(tx, token))
  if (!open.ok) throw new Error(open.error)
  return { id: open.pass.id, session: open.session, token }
}
const proven = async (store: Store, account: string) => {
  const holder = await opened(store, account)
  await store.tx(tx => provePass(tx, { ...holder, pin: PIN }))
  return holder
}

describeOnStores('a pass', stage => {
  it('is made for admin and verifikator whose PIN was typed, and for nobody else', async () => {
    const { store, clock } = await stage()
    const list = 'members'
    for (const role of ['admin', 'verifikator'] as const) {
      const { id } = await newOfficer(store, role)
      expect(await store.tx(tx => makePass(tx, { account: id, list }))).toMatchObject({
        ok: true,
        token: expect.stringMatching(/^[\w-]{24}$/),
        pass: { list, purpose: 'import', expiresAt: new Date(clock.now().getTime() + 900_000) },
      })
    }
    for (const role of ['pendamping', 'pimpinan'] as const) {
      const { id } = await newOfficer(store, role, ['3574031001'])
      expect(await store.tx(tx => makePass(tx, { account: id, list }))).toMatchObject({ why: 'role' })
    }
    const nobody = await newAccount(store)
    expect(await store.tx(tx => makePass(tx, { account: nobody.id, list }))).toMatchObject({
      why: 'not-of-the-office',
    })
    const late = await newOfficer(store)
    clock.forward({ minutes: 16 })
    expect(await store.tx(tx => makePass(tx, { account: late.id, list }))).toMatchObject({ why: 'pin' })
    expect(isImport('approved')).toBe(false)
  })

  it('opens once, and then for the browser that opened it, which types the PIN', async () => {
    const { store } = await stage()
    const { id: account } = await newOfficer(store)
    const { token, pass } = await made(store, account)
    expect(await passByToken(store.reader(), token)).toMatchObject({ ok: true })
    const open = await store.tx(tx => openPass(tx, token))
    if (!open.ok) throw new Error(open.error)
    expect(await store.tx(tx => openPass(tx, token))).toEqual({ ok: false, error: 'used' })
    const holder = { id: pass.id, session: open.session }
    expect(await heldPass(store.reader(), holder)).toMatchObject({ ok: true, asksPin: true })
    expect(await store.tx(tx => takeResult(tx, holder))).toEqual({ ok: false, error: 'pin' })
    expect(await store.tx(tx => provePass(tx, { ...holder, pin: PIN }))).toMatchObject({ ok: true })
    expect(await heldPass(store.reader(), holder)).toMatchObject({ ok: true, asksPin: false })
    for (const session of ['', token, randomBytes(18).toString('base64url')])
      expect(await heldPass(store.reader(), { ...holder, session })).toEqual({ ok: false, error: 'unknown' })
    const other = await opened(store, account)
    expect(await heldPass(store.reader(), { id: pass.id, session: other.session })).toMatchObject({
      error: 'unknown',
    })
  })

  it('opened by two at the same moment lets one of them in', async () => {
    const { store } = await stage()
    const { id } = await newOfficer(store)
    const { token } = await made(store, id)
    const both = await Promise.all([1, 2, 3].map(() => store.tx(tx => openPass(tx, token))))
    expect(both.filter(one => one.ok)).toHaveLength(1)
  })

  it('is over after a quarter of an hour, opened or not', async () => {
    const { store, clock } = await stage()
    const { id } = await newOfficer(store)
    const holder = await proven(store, id)
    const { token } = await made(store, id)
    clock.forward({ minutes: 14 })
    expect(await heldPass(store.reader(), holder)).toMatchObject({ ok: true, asksPin: false })
    clock.forward({ minutes: 1 })
    expect(await heldPass(store.reader(), holder)).toEqual({ ok: false, error: 'expired' })
    expect(await store.tx(tx => openPass(tx, token))).toEqual({ ok: false, error: 'expired' })
    expect(await store.tx(tx => provePass(tx, { ...holder, pin: PIN }))).toMatchObject({ error: 'expired' })
    expect(await store.tx(tx => takeResult(tx, holder))).toMatchObject({ error: 'expired' })
  })

  it('is void at once when its officer is locked, leaves or has another role, and stays so', async () => {
    const { store } = await stage()
    const { id: by } = await newOfficer(store, 'admin')
    await newOfficer(store, 'admin')
    const acts = [
      (account: string) => store.tx(tx => lockOfficer(tx, { by, account })),
      (account: string) => store.tx(tx => removeOfficer(tx, { by, account })),
      (account: string) => store.tx(tx => changeRole(tx, { by, account, role: 'pimpinan', areas: [] })),
      (account: string) => store.tx(tx => changeRole(tx, { by, account, role: 'admin', areas: [] })),
    ]
    for (const act of acts) {
      const { id } = await newOfficer(store)
      const holder = await proven(store, id)
      const { token } = await made(store, id)
      expect(await act(id)).toMatchObject({ ok: true })
      await store.tx(tx => unlockOfficer(tx, { by, account: id }))
      expect(await heldPass(store.reader(), holder)).toEqual({ ok: false, error: 'void' })
      expect(await store.tx(tx => openPass(tx, token))).toEqual({ ok: false, error: 'void' })
    }
  })

  it('asks for the PIN again when it was cleared; the wrong one five times blocks, and is told once', async () => {
    const { store } = await stage()
    const { id: by } = await newOfficer(store, 'admin')
    const { id: account } = await newOfficer(store)
    const holder = await proven(store, account)
    for (const triesLeft of [4, 3, 2, 1])
      expect(await store.tx(tx => provePass(tx, { ...holder, pin: '111112' }))).toMatchObject({ triesLeft })
    expect(await store.tx(tx => provePass(tx, { ...holder, pin: '111112' }))).toMatchObject({
      error: 'blocked',
      notices: [{ kind: 'pin-guessed', account: by, officer: account }],
    })
    expect(await store.tx(tx => provePass(tx, { ...holder, pin: PIN }))).toMatchObject({ error: 'blocked' })
    expect(await heldPass(store.reader(), holder)).toMatchObject({ ok: true, asksPin: true })
    await store.tx(tx => resetPin(tx, { by, account }))
    expect(await store.tx(tx => provePass(tx, { ...holder, pin: PIN }))).toEqual({
      ok: false,
      error: 'no-pin',
    })
  })

  it('gives its result once, unless the download broke off', async () => {
    const { store } = await stage()
    const { id } = await newOfficer(store)
    const holder = await proven(store, id)
    expect(await store.tx(tx => takeResult(tx, holder))).toMatchObject({ ok: true })
    expect(await store.tx(tx => takeResult(tx, holder))).toEqual({ ok: false, error: 'taken' })
    expect(await heldPass(store.reader(), holder)).toMatchObject({ pass: { isTaken: true } })
    await store.tx(tx => giveBackResult(tx, holder.id))
    expect(await store.tx(tx => takeResult(tx, holder))).toMatchObject({ ok: true })
  })

  it('leaves its steps in the log, and neither token in the database; guesses leave nothing', async () => {
    const place = await stage()
    const { store } = place
    const { id: account } = await newOfficer(store)
    const { token, ...holder } = await proven(store, account)
    await store.tx(tx => takeResult(tx, holder))
    for (let guesses = 0; guesses < 1000; guesses++)
      expect(await passByToken(store.reader(), randomBytes(18).toString('base64url'))).toEqual({
        ok: false,
        error: 'unknown',
      })
    const events = await eventsOf(store.reader(), 'pass', holder.id)
    expect(events.map(({ kind }) => kind)).toEqual(['pass-made', 'pass-opened', 'list-fetched'])
    expect(new Set(events.map(({ actor }) => actor))).toEqual(new Set([account]))
    const bytes = await bytesAtRest(place)
    for (const secret of [token, holder.session]) expect(bytes.includes(secret)).toBe(false)
  })
})
