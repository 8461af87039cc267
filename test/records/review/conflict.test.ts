import { expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import type { Store } from '../../../src/store/store.ts'
import { eventsOf } from '../../../src/records/events.ts'
import { submitRegistration } from '../../../src/records/registrations/hand-in.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { rowById } from '../../../src/records/registrations/registration-rows.ts'
import { conflictOf, declareFamily } from '../../../src/records/review/conflict.ts'
import { decide } from '../../../src/records/review/decide.ts'
import { openFile, tickPapersSeen } from '../../../src/records/review/file.ts'
import { takeFile } from '../../../src/records/review/hold.ts'
import {
  confirmConsent,
  confirmConsentByOfficer,
  consentToken,
} from '../../../src/records/registrations/worker-consent.ts'
import { approved, fileOf, newAccount, newOfficer, nikOf, stepOf, submissionOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

const KK = '3574010101200007'
const PHONE = '+6281299988877'
const alone = { phone: undefined, noKk: undefined }

const conflict = async (store: Store, file: { id: string }, officer: { id: string }) => {
  const reader = store.reader()
  return conflictOf(reader, (await rowById(reader, file.id))!, officer.id)
}

/** Filled in by one of the office for somebody who sits beside them. */
const filedByOffice = async (store: Store, officer: { id: string }, serial: number) => {
  const over = { ...alone, nik: nikOf(serial), forSelf: false, relation: 'other' } as const
  const account = { id: officer.id, channel: 'telegram', address: 1, reachable: true }
  const made = await store.tx(tx =>
    submitRegistration(tx, {
      ...submissionOf(`office-${serial}`, account, over),
      byOffice: { present: 'worker' },
    }),
  )
  if (!made.ok) throw new Error(made.error)
  return made.registration
}

describeOnStores('an officer', stage => {
  it('decides on the files of strangers', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    await fileOf(store, officer, { ...alone, nik: nikOf(1), noKk: KK, phone: PHONE })
    const file = await fileOf(store, await newAccount(store), { ...alone, nik: nikOf(2) })
    expect(await conflict(store, file, officer)).toBeUndefined()
    const decision = { kind: 'waiting-list' } as const
    const of = { id: file.id, version: 1, officer: officer.id, decision }
    expect(await store.tx(tx => decide(tx, of))).toMatchObject({ ok: true })
  })

  it('does not decide on their own file, whoever handed it in', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    const own = await fileOf(store, officer, { ...alone, nik: nikOf(1) })
    const byAnother = await fileOf(store, await newAccount(store), { ...alone, nik: nikOf(1) })
    expect(await conflict(store, own, officer)).toBe('own-file')
    expect(await conflict(store, byAnother, officer)).toBe('own-file')
  })

  it('does not decide on what they handed in as a neighbour, or confirmed as the worker', async () => {
    const { store } = await stage()
    const [officer, neighbour] = [await newOfficer(store), await newAccount(store)]
    const over = { ...alone, nik: nikOf(1), forSelf: false, relation: 'neighbour' } as const
    const byThem = await fileOf(store, officer, over)
    const forThem = await fileOf(store, neighbour, { ...over, nik: nikOf(2) })
    expect(await conflict(store, byThem, officer)).toBe('own-file')
    expect(await conflict(store, forThem, officer)).toBeUndefined()
    const token = consentToken(store.reader(), forThem)
    await store.tx(tx => confirmConsent(tx, { token, account: officer.id, nik: nikOf(2) }))
    expect(await conflict(store, forThem, officer)).toBe('own-file')
  })

  it.each([
    ['KK', { noKk: KK }],
    ['phone', { phone: PHONE }],
  ] as const)('does not decide on a file with the %s of their own', async (_, same) => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    await fileOf(store, officer, { ...alone, nik: nikOf(1), ...same })
    const family = await fileOf(store, await newAccount(store), { ...alone, nik: nikOf(2), ...same })
    expect(await conflict(store, family, officer)).toBe('family')
    expect(await conflict(store, family, await newOfficer(store))).toBeUndefined()
  })

  it('says themselves what nobody can see, and the file goes back', async () => {
    const { store } = await stage()
    const [officer, other] = [await newOfficer(store), await newOfficer(store)]
    const file = await fileOf(store, await newAccount(store), alone)
    const declare = () => store.tx(tx => declareFamily(tx, { id: file.id, officer: officer.id }))
    await store.tx(tx => takeFile(tx, { id: file.id, officer: officer.id }))
    expect(await declare()).toEqual({ ok: true })
    expect(await declare()).toEqual({ ok: true })
    expect(await registrationById(store.reader(), file.id)).toMatchObject({
      status: 'submitted',
      taken: undefined,
    })
    const past = await eventsOf(store.reader(), 'registration', file.id)
    expect(past.map(({ kind }) => kind)).toEqual(['submitted', 'taken', 'family-declared', 'released'])
    expect(await conflict(store, file, officer)).toBe('family')
    expect(await store.tx(tx => takeFile(tx, { id: file.id, officer: officer.id }))).toEqual({
      ok: false,
      error: 'family',
    })
    expect(await conflict(store, file, other)).toBeUndefined()
    expect(await store.tx(tx => declareFamily(tx, { id: 'nothing', officer: officer.id }))).toEqual({
      ok: false,
      error: 'not-found',
    })
  })

  it('who sat beside the person ticks the papers and hears them, but does not decide', async () => {
    const { store } = await stage()
    const [officer, other] = [await newOfficer(store), await newOfficer(store)]
    const file = await filedByOffice(store, officer, 1)
    expect(file).toMatchObject({ filedByOffice: true, consent: 'officer' })
    expect(await conflict(store, file, officer)).toBe('handed-in')
    const decision = { kind: 'approve' } as const
    const by = (who: { id: string }) =>
      store.tx(tx => decide(tx, { id: file.id, version: 1, officer: who.id, decision }))
    expect(await by(officer)).toEqual({ ok: false, error: 'handed-in' })
    expect(await store.tx(tx => takeFile(tx, { id: file.id, officer: officer.id }))).toEqual({
      ok: false,
      error: 'handed-in',
    })
    expect(await store.tx(tx => tickPapersSeen(tx, { id: file.id, officer: officer.id }))).toMatchObject({
      ok: true,
      registration: { papersSeenBy: officer.id },
    })
    expect(await store.tx(tx => confirmConsentByOfficer(tx, { id: file.id, officer: officer.id }))).toEqual({
      ok: false,
      error: 'answered-already',
    })
    expect(await by(other)).toMatchObject({ ok: true })
  })

  it('does not tick the papers of their own or their family, and sees why in the file', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    const own = await fileOf(store, officer, { ...alone, nik: nikOf(1), noKk: KK })
    const family = await fileOf(store, await newAccount(store), { ...alone, nik: nikOf(2), noKk: KK })
    for (const [file, error] of [
      [own, 'own-file'],
      [family, 'family'],
    ] as const) {
      expect(await store.tx(tx => tickPapersSeen(tx, { id: file.id, officer: officer.id }))).toEqual({
        ok: false,
        error,
      })
      expect(await store.tx(tx => openFile(tx, { id: file.id, officer: officer.id }))).toMatchObject({
        file: { conflict: error },
      })
    }
  })

  it('does not carry their own file on either', async () => {
    const { store } = await stage()
    const [officer, other] = [await newOfficer(store), await newOfficer(store)]
    const own = await fileOf(store, officer, { ...alone, nik: nikOf(1) })
    await approved(store, own, other)
    const decree = { to: 'decreed', number: '188.45/12', on: dateOf('2026-03-02') } as const
    expect(await stepOf(store, own, officer, decree)).toEqual({ ok: false, error: 'own-file' })
  })
})
