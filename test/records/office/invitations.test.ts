import { expect, it } from 'vitest'
import { eventsOf } from '../../../src/records/events.ts'
import {
  acceptInvitation,
  invitationByToken,
  invite,
  openInvitations,
  revokeInvitation,
} from '../../../src/records/office/invitations.ts'
import { knownOfficer, officerOf, officers } from '../../../src/records/office/officers.ts'
import { setPin } from '../../../src/records/office/pin.ts'
import type { StaffRole } from '../../../src/program/office.ts'
import { lockOfficer, removeOfficer } from '../../../src/records/office/staff-changes.ts'
import type { Store } from '../../../src/store/store.ts'
import { newAccount, newOfficer } from '../sample.ts'
import { bytesAtRest, describeOnStores } from '../stores.ts'

const MAYANGAN = '3574031001'

async function invited(store: Store, by: string, role: StaffRole = 'verifikator', areas: string[] = []) {
  const made = await store.tx(tx => invite(tx, { by, role, areas }))
  if (!made.ok) throw new Error(made.error)
  return made
}

const accept = (store: Store, token: string, account: string, name = 'Budi Santoso') =>
  store.tx(tx => acceptInvitation(tx, { token, account, name }))

describeOnStores('an invitation', stage => {
  it('makes one person one of the office, with its role and areas, and tells who invited', async () => {
    const { store } = await stage()
    const [admin, budi] = [await newOfficer(store, 'admin'), await newAccount(store)]
    const { token, invitation } = await invited(store, admin.id, 'pendamping', [MAYANGAN])
    expect(token).toMatch(/^[\w-]{24}$/)
    expect(await openInvitations(store.reader())).toEqual([invitation])
    expect(await invitationByToken(store.reader(), { token, account: budi.id })).toEqual({
      ok: true,
      invitation,
    })
    expect(await officerOf(store.reader(), budi.id)).toBeUndefined()
    expect(await accept(store, token, budi.id)).toMatchObject({
      ok: true,
      notices: [{ kind: 'joined', account: admin.id, officer: budi.id, by: admin.id }],
    })
    expect(await officerOf(store.reader(), budi.id)).toMatchObject({
      role: 'pendamping',
      areas: [MAYANGAN],
      state: 'active',
      name: 'Budi Santoso',
      hasPin: false,
    })
    expect(await openInvitations(store.reader())).toEqual([])
    const events = await eventsOf(store.reader(), 'invitation', invitation.id)
    expect(events.map(({ kind, actor }) => [kind, actor])).toEqual([
      ['invited', admin.id],
      ['joined-office', budi.id],
    ])
  })

  it('is for one use: of 50 who take it at the same moment one joins', async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    const { token } = await invited(store, admin.id)
    const crowd = await Promise.all(Array.from({ length: 50 }, () => newAccount(store)))
    const results = await Promise.all(crowd.map(({ id }) => accept(store, token, id)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    for (const result of results) if (!result.ok) expect(result.error).toBe('used')
    expect(await officers(store.reader())).toHaveLength(2)
  })

  it('ends after a day', async () => {
    const { store, clock } = await stage()
    const [admin, budi] = [await newOfficer(store, 'admin'), await newAccount(store)]
    const { token } = await invited(store, admin.id)
    clock.forward({ hours: 23, minutes: 59 })
    expect(await invitationByToken(store.reader(), { token, account: budi.id })).toMatchObject({ ok: true })
    clock.forward({ minutes: 1 })
    expect(await accept(store, token, budi.id)).toEqual({ ok: false, error: 'expired' })
    expect(await openInvitations(store.reader())).toEqual([])
    expect(await officerOf(store.reader(), budi.id)).toBeUndefined()
  })

  it('can be revoked, once, with the PIN', async () => {
    const { store, clock } = await stage()
    const [admin, budi] = [await newOfficer(store, 'admin'), await newAccount(store)]
    const { token, invitation } = await invited(store, admin.id)
    const revoke = () => store.tx(tx => revokeInvitation(tx, { by: admin.id, id: invitation.id }))
    expect(await revoke()).toEqual({ ok: true })
    expect(await revoke()).toEqual({ ok: false, error: 'not-open' })
    expect(await accept(store, token, budi.id)).toEqual({ ok: false, error: 'revoked' })
    clock.forward({ minutes: 16 })
    expect(await revoke()).toMatchObject({ why: 'pin' })
  })

  it('is void once who made it is locked or removed', async () => {
    const { store } = await stage()
    const [admin, budi] = [await newOfficer(store, 'admin'), await newAccount(store)]
    for (const end of [lockOfficer, removeOfficer]) {
      const other = await newOfficer(store, 'admin')
      const { token } = await invited(store, other.id)
      await store.tx(tx => end(tx, { by: admin.id, account: other.id }))
      expect(await accept(store, token, budi.id)).toEqual({ ok: false, error: 'revoked' })
    }
  })

  it('says nothing of what exists to who guesses', async () => {
    const { store } = await stage()
    const [admin, budi] = [await newOfficer(store, 'admin'), await newAccount(store)]
    await invited(store, admin.id)
    for (const token of ['', 'x'.repeat(24)])
      expect(await accept(store, token, budi.id)).toEqual({ ok: false, error: 'unknown' })
  })

  it('is made by admins with their PIN, and for a field officer names the kelurahan', async () => {
    const { store, clock } = await stage()
    const [admin, officer] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    const ask = (by: string, role: StaffRole) => store.tx(tx => invite(tx, { by, role, areas: [] }))
    expect(await ask(officer.id, 'admin')).toMatchObject({ why: 'role' })
    expect(await ask(admin.id, 'pendamping')).toEqual({ ok: false, error: 'no-areas' })
    clock.forward({ minutes: 16 })
    expect(await ask(admin.id, 'admin')).toMatchObject({ why: 'pin' })
    expect(await openInvitations(store.reader())).toEqual([])
  })

  it('that makes an admin is told to every other admin: its maker’s phone may be in other hands', async () => {
    const { store } = await stage()
    const [rina, dewi] = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    const [budi] = [await newAccount(store), await newOfficer(store)]
    const { token } = await invited(store, rina.id, 'admin')
    expect(await accept(store, token, budi.id)).toMatchObject({
      notices: [
        { kind: 'joined', account: rina.id, officer: budi.id, by: rina.id },
        { kind: 'joined', account: dewi.id, officer: budi.id, by: rina.id },
      ],
    })
  })

  it('is not for who made it, for a locked account, or for the last admin to become less', async () => {
    const { store } = await stage()
    const [admin, officer] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    const other = await newOfficer(store, 'admin')
    const { token } = await invited(store, admin.id)
    expect(await accept(store, token, admin.id)).toEqual({ ok: false, error: 'own' })
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: officer.id }))
    expect(await accept(store, token, officer.id)).toEqual({ ok: false, error: 'account-locked' })
    const theirs = await invited(store, other.id)
    await store.tx(tx => removeOfficer(tx, { by: other.id, account: other.id }))
    expect(await accept(store, theirs.token, admin.id)).toEqual({ ok: false, error: 'revoked' })
    // Two admins, of whom one is locked after the other's link was made.
    const third = await newOfficer(store, 'admin')
    const open = await invited(store, third.id)
    await store.tx(tx => lockOfficer(tx, { by: third.id, account: admin.id }))
    expect(await accept(store, open.token, admin.id)).toEqual({ ok: false, error: 'account-locked' })
  })

  it('changes the role of who is of the office already, and brings back who was removed, with a new PIN', async () => {
    const { store, clock } = await stage()
    const [admin, officer] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    const one = await invited(store, admin.id, 'pimpinan')
    expect(await accept(store, one.token, officer.id, 'Sri')).toMatchObject({ ok: true })
    expect(await officerOf(store.reader(), officer.id)).toMatchObject({ role: 'pimpinan', hasPin: true })
    await store.tx(tx => removeOfficer(tx, { by: admin.id, account: officer.id }))
    const two = await invited(store, admin.id, 'verifikator')
    clock.forward({ hours: 1 })
    expect(await accept(store, two.token, officer.id, 'Sri')).toMatchObject({ ok: true })
    expect(await officerOf(store.reader(), officer.id)).toMatchObject({
      role: 'verifikator',
      state: 'active',
      hasPin: false,
      since: store.now(),
    })
    expect(await store.tx(tx => setPin(tx, { account: officer.id, pin: '719204' }))).toEqual({ ok: true })
  })

  it('a token is kept nowhere', async () => {
    const place = await stage()
    const { store } = place
    const [admin, budi] = [await newOfficer(store, 'admin'), await newAccount(store)]
    const [open, used] = [await invited(store, admin.id), await invited(store, admin.id)]
    await accept(store, used.token, budi.id)
    const bytes = await bytesAtRest(place)
    expect(bytes.includes(open.invitation.id)).toBe(true)
    for (const { token } of [open, used]) expect(bytes.includes(token)).toBe(false)
    expect(bytes.includes('Budi Santoso')).toBe(false)
    expect(await knownOfficer(store.reader(), budi.id)).toMatchObject({ name: 'Budi Santoso' })
  })
})
