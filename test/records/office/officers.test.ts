import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { STAFF_ACTIONS, STAFF_ROLES, mayDo, needsPin } from '../../../src/program/office.ts'
import { eventsOf } from '../../../src/records/events.ts'
import { invite, openInvitations } from '../../../src/records/office/invitations.ts'
import {
  adminsBeside,
  authorise,
  introduce,
  knownOfficer,
  namesOf,
  officerOf,
  officers,
  visitorsOf,
} from '../../../src/records/office/officers.ts'
import { provePin } from '../../../src/records/office/pin.ts'
import {
  appointFirstAdmin,
  changeRole,
  lockOfficer,
  removeOfficer,
  resetPin,
  unlockOfficer,
} from '../../../src/records/office/staff-changes.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { decide } from '../../../src/records/review/decide.ts'
import { decisionById } from '../../../src/records/review/decision-rows.ts'
import { inHandOf, takeFile } from '../../../src/records/review/hold.ts'
import { fileOf, newAccount, newOfficer, nikOf, PIN } from '../sample.ts'
import { bytesAtRest, describeOnStores, waitingJobs } from '../stores.ts'

const MAYANGAN = '3574031001'
const JATI = '3574031004'

describeOnStores('the people of the office', stage => {
  it('begin with who the deployment names, once', async () => {
    const { store } = await stage()
    const rina = await newAccount(store)
    await store.tx(tx => appointFirstAdmin(tx, rina.id))
    await store.tx(tx => introduce(tx, { account: rina.id, name: 'Rina' }))
    await store.tx(tx => appointFirstAdmin(tx, rina.id))
    expect(await officers(store.reader())).toMatchObject([
      { account: rina.id, role: 'admin', state: 'active', name: 'Rina', hasPin: false, since: store.now() },
    ])
    const events = await eventsOf(store.reader(), 'staff', rina.id)
    expect(events.map(({ kind }) => kind)).toEqual(['joined-office'])
  })

  it('who was removed is not appointed again by the deployment', async () => {
    const { store } = await stage()
    const [rina, dewi] = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    await store.tx(tx => removeOfficer(tx, { by: rina.id, account: dewi.id }))
    await store.tx(tx => appointFirstAdmin(tx, dewi.id))
    expect(await officerOf(store.reader(), dewi.id)).toBeUndefined()
  })

  it('do what the table says, in their area, with the PIN where it asks', async () => {
    const { store, clock } = await stage()
    for (const role of STAFF_ROLES) {
      const { id } = await newOfficer(store, role, [MAYANGAN])
      const officer = await officerOf(store.reader(), id)
      for (const action of STAFF_ACTIONS)
        for (const place of [undefined, MAYANGAN, JATI]) {
          const allowed = await authorise(store.reader(), id, action, place)
          expect(allowed.ok, `${role} ${action} ${place}`).toBe(mayDo(officer!, action, place))
        }
    }
    clock.forward({ minutes: 16 })
    const admin = (await officers(store.reader())).find(({ role }) => role === 'admin')!
    for (const action of STAFF_ACTIONS)
      expect(await authorise(store.reader(), admin.account, action)).toMatchObject(
        needsPin(action) ? { ok: false, why: 'pin' } : { ok: true },
      )
  })

  it('are told why not', async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const nobody = await newAccount(store)
    const why = async (account: string, action: 'decide' | 'see-files', place?: string) => {
      const allowed = await authorise(store.reader(), account, action, place)
      return allowed.ok ? 'allowed' : allowed.why
    }
    expect(await why(nobody.id, 'see-files')).toBe('not-of-the-office')
    expect(await why(field.id, 'decide')).toBe('role')
    expect(await why(field.id, 'see-files', MAYANGAN)).toBe('allowed')
    expect(await why(field.id, 'see-files', JATI)).toBe('area')
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: field.id }))
    expect(await why(field.id, 'see-files', MAYANGAN)).toBe('locked')
  })

  it('have names that only the office can read', async () => {
    const place = await stage()
    const { store } = place
    const rina = await newOfficer(store, 'admin')
    await store.tx(tx => introduce(tx, { account: rina.id, name: 'Rina Wulandari' }))
    expect(await namesOf(store.reader(), [rina.id, 'nobody'])).toEqual(new Map([[rina.id, 'Rina Wulandari']]))
    expect((await bytesAtRest(place)).includes('Wulandari')).toBe(false)
  })

  it('of a kelurahan are its field officers; the admins where it has none', async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    expect(await visitorsOf(store.reader(), MAYANGAN)).toEqual([field.id])
    expect(await visitorsOf(store.reader(), JATI)).toEqual([admin.id])
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: field.id }))
    expect(await visitorsOf(store.reader(), MAYANGAN)).toEqual([admin.id])
  })
})

describeOnStores('another role', stage => {
  it('works at once, gives back what was in hand, and is told', async () => {
    const { store } = await stage()
    const [admin, officer] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    const file = await fileOf(store, await newAccount(store))
    await store.tx(tx => takeFile(tx, { id: file.id, officer: officer.id }))
    const changed = await store.tx(tx =>
      changeRole(tx, { by: admin.id, account: officer.id, role: 'pendamping', areas: [JATI] }),
    )
    expect(changed).toMatchObject({
      officer: { role: 'pendamping', areas: [JATI] },
      notices: [{ kind: 'role-changed', account: officer.id, role: 'pendamping' }],
    })
    expect(await inHandOf(store.reader(), officer.id)).toEqual([])
    expect(await registrationById(store.reader(), file.id)).toMatchObject({ status: 'submitted' })
    const decision = { kind: 'reject', reason: 'not-resident' } as const
    expect(
      await store.tx(tx => decide(tx, { id: file.id, version: 1, officer: officer.id, decision })),
    ).toMatchObject({ error: 'denied', why: 'role' })
  })

  it('leaves no areas behind, and a locked account locked', async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: field.id }))
    const changed = await store.tx(tx =>
      changeRole(tx, { by: admin.id, account: field.id, role: 'verifikator', areas: [MAYANGAN] }),
    )
    expect(changed).toMatchObject({ officer: { role: 'verifikator', areas: [], state: 'locked' } })
  })

  it('voids what an admin has invited who is none any more', async () => {
    const { store } = await stage()
    const [admin, other] = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    await store.tx(tx => invite(tx, { by: other.id, role: 'admin', areas: [] }))
    await store.tx(tx => changeRole(tx, { by: admin.id, account: other.id, role: 'verifikator', areas: [] }))
    expect(await openInvitations(store.reader())).toEqual([])
  })

  it('is given by admins with their PIN, and by nobody else', async () => {
    const { store, clock } = await stage()
    const [admin, officer] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    const ask = (by: string, account: string) =>
      store.tx(tx => changeRole(tx, { by, account, role: 'pimpinan', areas: [] }))
    expect(await ask(officer.id, officer.id)).toMatchObject({ why: 'role' })
    expect(await ask(admin.id, 'nobody')).toEqual({ ok: false, error: 'not-found' })
    clock.forward({ minutes: 16 })
    expect(await ask(admin.id, officer.id)).toMatchObject({ why: 'pin' })
  })
})

describeOnStores('who is removed', stage => {
  it('may do nothing from then on, gives back what was in hand, and has invited nobody', async () => {
    const { store } = await stage()
    const [admin, other] = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    const file = await fileOf(store, await newAccount(store))
    await store.tx(tx => takeFile(tx, { id: file.id, officer: other.id }))
    await store.tx(tx => invite(tx, { by: other.id, role: 'pimpinan', areas: [] }))
    const removed = await store.tx(tx => removeOfficer(tx, { by: admin.id, account: other.id }))
    expect(removed).toMatchObject({
      ok: true,
      officer: { state: 'removed', hasPin: false },
      notices: [{ kind: 'removed-from-office', account: other.id }],
    })
    expect(await authorise(store.reader(), other.id, 'see-files')).toMatchObject({ why: 'not-of-the-office' })
    expect(await registrationById(store.reader(), file.id)).toMatchObject({ status: 'submitted' })
    expect(await openInvitations(store.reader())).toEqual([])
    expect((await officers(store.reader())).map(({ account }) => account)).toEqual([admin.id])
    expect(await knownOfficer(store.reader(), other.id)).toMatchObject({ name: `Petugas ${other.address}` })
    expect(await store.tx(tx => removeOfficer(tx, { by: admin.id, account: other.id }))).toMatchObject({
      error: 'not-found',
    })
  })

  it('is not told of what they did themselves', async () => {
    const { store } = await stage()
    const [rina] = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    expect(await store.tx(tx => removeOfficer(tx, { by: rina.id, account: rina.id }))).toMatchObject({
      ok: true,
      notices: [],
    })
  })
})

describeOnStores('the last admin', stage => {
  it('is neither removed nor given another role; a locked admin does not count', async () => {
    const { store } = await stage()
    const [rina, dewi] = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    await newOfficer(store)
    await store.tx(tx => lockOfficer(tx, { by: rina.id, account: dewi.id }))
    const oneself = { by: rina.id, account: rina.id }
    expect(await store.tx(tx => removeOfficer(tx, oneself))).toEqual({ ok: false, error: 'last-admin' })
    expect(await store.tx(tx => changeRole(tx, { ...oneself, role: 'verifikator', areas: [] }))).toEqual({
      ok: false,
      error: 'last-admin',
    })
    expect(await store.tx(tx => lockOfficer(tx, oneself))).toEqual({ ok: false, error: 'oneself' })
    expect(await store.tx(tx => changeRole(tx, { ...oneself, role: 'admin', areas: [] }))).toMatchObject({
      ok: true,
    })
    await store.tx(tx => unlockOfficer(tx, { by: rina.id, account: dewi.id }))
    expect(await store.tx(tx => removeOfficer(tx, oneself))).toMatchObject({ ok: true })
  })

  it('stays, whatever several admins do to each other at the same moment', async () => {
    const { store } = await stage()
    const acts = {
      remove: (by: string, account: string) => store.tx(tx => removeOfficer(tx, { by, account })),
      lock: (by: string, account: string) => store.tx(tx => lockOfficer(tx, { by, account })),
      demote: (by: string, account: string) =>
        store.tx(tx => changeRole(tx, { by, account, role: 'verifikator', areas: [] })),
    }
    const rounds = fc.sample(
      fc.array(fc.constantFrom('remove', 'lock', 'demote'), { minLength: 2, maxLength: 4 }),
      { numRuns: 60, seed: 3574 },
    )
    let present = [(await newOfficer(store, 'admin')).id]
    for (const round of [['remove', 'remove'], ...rounds] as (keyof typeof acts)[][]) {
      while (present.length < round.length) present.push((await newOfficer(store, 'admin')).id)
      // In a ring: each does it to the next, and the last to the first.
      await Promise.all(round.map((act, at) => acts[act](present[at]!, present[(at + 1) % round.length]!)))
      present = await adminsBeside(store.reader(), [])
      expect(present.length, round.join(' ')).toBeGreaterThan(0)
    }
  })
})

describeOnStores('a locked account', stage => {
  it('takes one tap of another admin, without a PIN, and tells its owner once', async () => {
    const { store, clock } = await stage()
    const [admin, officer] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    clock.forward({ hours: 3 })
    const lock = () => store.tx(tx => lockOfficer(tx, { by: admin.id, account: officer.id }))
    expect(await lock()).toMatchObject({
      officer: { state: 'locked', pinProvenUntil: undefined },
      notices: [{ kind: 'account-locked', account: officer.id }],
    })
    expect(await lock()).toMatchObject({ ok: true, notices: [] })
    expect(await authorise(store.reader(), officer.id, 'see-figures')).toMatchObject({ why: 'locked' })
    expect(await store.tx(tx => lockOfficer(tx, { by: officer.id, account: admin.id }))).toMatchObject({
      why: 'locked',
    })
  })

  it('is told to the other admins, and a second one within the hour asks for the PIN', async () => {
    const { store, clock } = await stage()
    const [rina, dewi, budi] = [
      await newOfficer(store, 'admin'),
      await newOfficer(store, 'admin'),
      await newOfficer(store, 'admin'),
    ]
    clock.forward({ hours: 3 })
    const lock = (account: string) => store.tx(tx => lockOfficer(tx, { by: rina.id, account }))
    // Whoever holds Rina's unlocked phone shuts one out, not everybody; and Budi can shut that phone.
    expect(await lock(dewi.id)).toMatchObject({
      notices: [
        { kind: 'account-locked', account: dewi.id },
        { kind: 'colleague-locked', account: budi.id, officer: dewi.id, by: rina.id },
      ],
    })
    expect(await lock(budi.id)).toEqual({ ok: false, error: 'denied', why: 'pin' })
    expect(await officerOf(store.reader(), budi.id)).toMatchObject({ state: 'active' })
    expect(await lock(dewi.id)).toMatchObject({ ok: true, notices: [] })
    await store.tx(tx => provePin(tx, { account: rina.id, pin: PIN }))
    expect(await lock(budi.id)).toMatchObject({ ok: true })
  })

  it('lets go of its files, and its decisions that nobody was told of are undone', async () => {
    const { store } = await stage()
    const [admin, officer] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    const files = await Promise.all(
      [1, 2].map(async serial => fileOf(store, await newAccount(store), { nik: nikOf(serial) })),
    )
    const [decided, held] = [files[0]!, files[1]!]
    const decision = { kind: 'reject', reason: 'not-resident' } as const
    const made = await store.tx(tx =>
      decide(tx, { id: decided.id, version: 1, officer: officer.id, decision }),
    )
    if (!made.ok) throw new Error(made.error)
    await store.tx(tx => takeFile(tx, { id: held.id, officer: officer.id }))
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: officer.id }))
    expect(await decisionById(store.reader(), made.decision.id)).toMatchObject({ state: 'undone' })
    expect(await waitingJobs(store, 'decision-due')).toEqual([])
    for (const { id } of files) {
      expect((await registrationById(store.reader(), id))?.taken).toBeUndefined()
      expect(await store.tx(tx => takeFile(tx, { id, officer: admin.id }))).toMatchObject({ ok: true })
    }
  })

  it('is unlocked with the PIN, by another', async () => {
    const { store, clock } = await stage()
    const [admin, officer] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    const unlock = () => store.tx(tx => unlockOfficer(tx, { by: admin.id, account: officer.id }))
    expect(await unlock()).toMatchObject({ ok: true, notices: [] })
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: officer.id }))
    expect(await store.tx(tx => unlockOfficer(tx, { by: officer.id, account: officer.id }))).toMatchObject({
      why: 'locked',
    })
    clock.forward({ minutes: 16 })
    expect(await unlock()).toMatchObject({ why: 'pin' })
    expect(await officerOf(store.reader(), officer.id)).toMatchObject({ state: 'locked' })
  })

  it('can be removed, and its PIN reset, by an admin only', async () => {
    const { store } = await stage()
    const [admin, officer] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    expect(await store.tx(tx => resetPin(tx, { by: officer.id, account: officer.id }))).toMatchObject({
      why: 'role',
    })
    expect(await store.tx(tx => resetPin(tx, { by: admin.id, account: officer.id }))).toMatchObject({
      officer: { hasPin: false, pinProvenUntil: undefined },
      notices: [{ kind: 'pin-reset', account: officer.id }],
    })
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: officer.id }))
    expect(await store.tx(tx => removeOfficer(tx, { by: admin.id, account: officer.id }))).toMatchObject({
      ok: true,
    })
  })
})
