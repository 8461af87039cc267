import { expect, it } from 'vitest'
import { giveRole } from '../../../src/records/office/staff-changes.ts'
import { registrationsOf } from '../../../src/records/registrations/find.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { withdraw } from '../../../src/records/registrations/withdraw.ts'
import { decide } from '../../../src/records/review/decide.ts'
import { tickPapersSeen } from '../../../src/records/review/file.ts'
import {
  confirmConsent,
  confirmConsentByOfficer,
  consentToken,
  refuseConsent,
  registrationByToken,
} from '../../../src/records/registrations/worker-consent.ts'
import { decided, fileOf, handIn, newAccount, newOfficer, nikOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

describeOnStores('a file handed in for another', stage => {
  const arranged = async () => {
    const { store, clock } = await stage()
    const [neighbour, worker, officer] = [
      await newAccount(store),
      await newAccount(store),
      await newOfficer(store),
    ]
    const file = await fileOf(store, neighbour, { forSelf: false, relation: 'neighbour' })
    const token = consentToken(store.reader(), file)
    return { store, clock, neighbour, worker, officer, file, token }
  }

  it('cannot be approved before the worker said yes, and then belongs to both', async () => {
    const { store, neighbour, worker, officer, file, token } = await arranged()
    await store.tx(tx => tickPapersSeen(tx, { id: file.id, officer: officer.id }))
    const approve = { id: file.id, version: 1, officer: officer.id, decision: { kind: 'approve' } } as const
    expect(await store.tx(tx => decide(tx, approve))).toEqual({ ok: false, error: 'consent-unproven' })
    expect(
      await store.tx(tx => confirmConsent(tx, { token, account: worker.id, nik: nikOf(1) })),
    ).toMatchObject({
      ok: true,
      registration: { consent: 'account', consentBy: worker.id },
      notices: [{ kind: 'consent-answered', account: neighbour.id, registration: file.id }],
    })
    expect(await registrationsOf(store.reader(), worker.id)).toMatchObject([{ id: file.id }])
    expect(await handIn(store, worker)).toMatchObject({ shown: 'own-file', registration: { id: file.id } })
    expect(await decided(store, file, officer, { kind: 'approve' })).toMatchObject({
      notices: [{ account: neighbour.id }, { account: worker.id }],
    })
  })

  it('is found by its own token and by no other', async () => {
    const { store, file, token } = await arranged()
    expect(token).toMatch(/^[\w-]{38}$/)
    expect(await registrationByToken(store.reader(), token)).toMatchObject({ id: file.id })
    const flipped = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')
    for (const wrong of [flipped, '', token.slice(1), `${token}A`, 'x'.repeat(38)])
      expect(await registrationByToken(store.reader(), wrong)).toBeUndefined()
  })

  it('is not confirmed by the account that handed it in', async () => {
    const { store, neighbour, token } = await arranged()
    const tried = await store.tx(tx => confirmConsent(tx, { token, account: neighbour.id, nik: nikOf(1) }))
    expect(tried).toEqual({ ok: false, error: 'same-account' })
  })

  it('gives five tries a day for the NIK', async () => {
    const { store, clock, worker, token } = await arranged()
    clock.set('2026-04-01T10:00:00+07:00')
    const attempt = (nik: string) => store.tx(tx => confirmConsent(tx, { token, account: worker.id, nik }))
    for (const triesLeft of [4, 3, 2, 1, 0])
      expect(await attempt(nikOf(8))).toEqual({ ok: false, error: 'wrong-nik', triesLeft })
    expect(await attempt(nikOf(1))).toEqual({ ok: false, error: 'too-many-tries' })
    clock.set('2026-04-02T00:00:01+07:00')
    expect(await attempt(nikOf(1))).toMatchObject({ ok: true })
  })

  it('stays closed after a no, until the worker or an officer says otherwise', async () => {
    const { store, worker, officer, file, token } = await arranged()
    await store.tx(tx => tickPapersSeen(tx, { id: file.id, officer: officer.id }))
    expect(await store.tx(tx => refuseConsent(tx, { token, account: worker.id }))).toMatchObject({
      ok: true,
      registration: { consent: 'refused' },
    })
    const approve = { id: file.id, version: 1, officer: officer.id, decision: { kind: 'approve' } } as const
    expect(await store.tx(tx => decide(tx, approve))).toEqual({ ok: false, error: 'consent-unproven' })
    expect(await registrationsOf(store.reader(), worker.id)).toEqual([])
    await store.tx(tx => confirmConsentByOfficer(tx, { id: file.id, officer: officer.id }))
    expect(await store.tx(tx => decide(tx, approve))).toMatchObject({ ok: true })
  })

  it('is not confirmed by an officer who handed it in, nor a second time', async () => {
    const { store, neighbour, officer, worker, file, token } = await arranged()
    const tick = (id: string) => store.tx(tx => confirmConsentByOfficer(tx, { id: file.id, officer: id }))
    expect(await tick(neighbour.id)).toEqual({ ok: false, error: 'denied', why: 'not-of-the-office' })
    const theirs = { by: 'system', account: neighbour.id, role: 'verifikator', areas: [] } as const
    await store.tx(tx => giveRole(tx, theirs))
    expect(await tick(neighbour.id)).toEqual({ ok: false, error: 'own-file' })
    expect(await tick(officer.id)).toMatchObject({ ok: true })
    expect(await tick(officer.id)).toEqual({ ok: false, error: 'answered-already' })
    expect(await store.tx(tx => refuseConsent(tx, { token, account: worker.id }))).toMatchObject({
      error: 'answered-already',
    })
  })

  it('asks nobody any more once it was withdrawn', async () => {
    const { store, neighbour, worker, file, token } = await arranged()
    await store.tx(tx => withdraw(tx, { id: file.id, account: neighbour.id }))
    const tried = await store.tx(tx => confirmConsent(tx, { token, account: worker.id, nik: nikOf(1) }))
    expect(tried).toEqual({ ok: false, error: 'closed' })
    expect(await registrationById(store.reader(), file.id)).toMatchObject({ consent: 'unproven' })
  })
})
