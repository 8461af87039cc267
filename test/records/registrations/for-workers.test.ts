/** Somebody of the office fills the form in for a worker: who may, whose yes counts, and who looks after the file. */
import { expect, test } from 'vitest'
import { closeDraft, openDraft } from '../../../src/records/drafts/drafts.ts'
import { eventsOf } from '../../../src/records/events.ts'
import { officerOf } from '../../../src/records/office/officers.ts'
import { provePin } from '../../../src/records/office/pin.ts'
import { changeRole, removeOfficer } from '../../../src/records/office/staff-changes.ts'
import {
  answersOf,
  type RegistrationAnswers,
  type Submission,
} from '../../../src/records/registrations/answers.ts'
import {
  resubmit,
  startCorrection,
  startCorrectionForWorker,
} from '../../../src/records/registrations/correct.ts'
import { registrationsOf } from '../../../src/records/registrations/find.ts'
import { submitRegistration } from '../../../src/records/registrations/hand-in.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { withdraw } from '../../../src/records/registrations/withdraw.ts'
import { decide } from '../../../src/records/review/decide.ts'
import { tellPeopleOf } from '../../../src/records/tell.ts'
import { openVisit, visitDone, visitsFor } from '../../../src/records/visits/visits.ts'
import {
  countFiledForWorkers,
  filedForWorkers,
  registrationFor,
} from '../../../src/records/registrations/whose.ts'
import {
  confirmConsent,
  confirmConsentByOfficer,
  consentToken,
} from '../../../src/records/registrations/worker-consent.ts'
import { setReachable, type Account } from '../../../src/records/accounts.ts'
import type { Store } from '../../../src/store/store.ts'
import { filedByOfficer, fileOf, newAccount, newOfficer, nikOf, submissionOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

const MAYANGAN = '3574031001'
const JATI = '3574031004'

const FOR_WORKER = { forSelf: false, relation: undefined } as const

async function submit(
  store: Store,
  account: Account,
  present: NonNullable<Submission['byOffice']>['present'],
  over: Partial<RegistrationAnswers> = {},
) {
  return store.tx(async tx => {
    const { draft } = await openDraft(tx, { account: account.id, form: 'daftar', body: '{}' })
    const answers = { ...FOR_WORKER, ...over }
    const done = await submitRegistration(tx, {
      ...submissionOf(draft.id, account, answers),
      byOffice: { present },
    })
    await closeDraft(tx, draft.id)
    return done
  })
}

const eventsIn = async (store: Store, id: string) =>
  (await eventsOf(store.reader(), 'registration', id)).map(({ kind, actor, codes }) => ({
    kind,
    actor,
    codes,
  }))

const denied = (why: string) => ({ ok: false, error: 'denied', why })

const mend = (account: Account, file: { id: string; version: number }, over = {}) => ({
  ...submissionOf('mend', account, { ...FOR_WORKER, ...over }),
  id: file.id,
  version: file.version,
})

describeOnStores('filled in by the office', stage => {
  test('only by who may register others, in their own kelurahan', async () => {
    const { store } = await stage()
    const stranger = await newAccount(store)
    const leader = await newOfficer(store, 'pimpinan')
    const field = await newOfficer(store, 'pendamping', [JATI])
    expect(await submit(store, stranger, 'worker')).toEqual(denied('not-of-the-office'))
    expect(await submit(store, leader, 'worker')).toEqual(denied('role'))
    expect(await submit(store, field, 'worker')).toEqual(denied('area'))
    expect(await submit(store, field, 'worker', { kelurahan: JATI })).toMatchObject({ ok: true })
    const reviewer = await newOfficer(store)
    expect(await submit(store, reviewer, 'worker', { nik: nikOf(2) })).toMatchObject({ ok: true })
  })

  test("has no limit, and takes nothing of the officer's own three", async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    for (let serial = 1; serial <= 5; serial++)
      expect(await submit(store, field, 'worker', { nik: nikOf(serial) })).toMatchObject({ ok: true })
    for (let serial = 11; serial <= 13; serial++)
      await fileOf(store, field, { forSelf: false, relation: 'neighbour', nik: nikOf(serial) })
    await fileOf(store, field, { nik: nikOf(20) })
  })

  test.each([
    ['worker', 'officer'],
    ['worker-and-family', 'officer'],
    ['nobody', 'unproven'],
  ] as const)('%s was there: the consent is %s, with who heard it', async (present, consent) => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const { id } = await filedByOfficer(store, field, present)
    expect(await registrationById(store.reader(), id)).toMatchObject({
      filedByOffice: true,
      forSelf: false,
      account: field.id,
      consent,
      consentBy: consent === 'officer' ? field.id : undefined,
    })
    const heard = { kind: 'consent-confirmed', actor: field.id, codes: { how: 'officer', present } }
    expect(await eventsIn(store, id)).toEqual([
      { kind: 'submitted', actor: field.id, codes: { to: 'submitted' } },
      ...(consent === 'officer' ? [heard] : []),
    ])
  })

  test('the same NIK twice by the same officer gives back the file', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const { id } = await filedByOfficer(store, field)
    expect(await submit(store, field, 'worker')).toMatchObject({
      ok: true,
      shown: 'own-file',
      registration: { id },
    })
  })

  test('the officer who handed it in never decides on it; who was not heard is ticked later', async () => {
    const { store } = await stage()
    const reviewer = await newOfficer(store)
    const { id, version } = await filedByOfficer(store, reviewer, 'nobody')
    const approve = { id, version, officer: reviewer.id, decision: { kind: 'approve' } } as const
    expect(await store.tx(tx => decide(tx, approve))).toMatchObject({ ok: false, error: 'handed-in' })
    const heard = await store.tx(tx => confirmConsentByOfficer(tx, { id, officer: reviewer.id }))
    expect(heard).toMatchObject({ ok: true, registration: { consent: 'officer' }, notices: [] })
  })

  test("does not stand among the officer's own files, but on pages of its own, as far as the role reaches", async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    const field = await newOfficer(store, 'pendamping', [MAYANGAN, JATI])
    const older = await filedByOfficer(store, field)
    const newer = await filedByOfficer(store, field, 'worker', { nik: nikOf(2), kelurahan: JATI })
    const idsOn = async (page: { limit: number; after?: string }) =>
      (await filedForWorkers(store.reader(), field.id, page)).map(({ id }) => id)
    expect(await registrationsOf(store.reader(), field.id)).toEqual([])
    expect(await idsOn({ limit: 1 })).toEqual([newer.id])
    expect(await idsOn({ limit: 1, after: newer.id })).toEqual([older.id])
    expect(await countFiledForWorkers(store.reader(), field.id)).toBe(2)
    const of = { id: older.id, account: field.id }
    expect(await registrationFor(store.reader(), of)).toMatchObject({ id: older.id })

    const proven = await store.tx(tx => provePin(tx, { account: admin.id, pin: '482915' }))
    expect(proven).toMatchObject({ ok: true })
    const areas = { by: admin.id, account: field.id, role: 'pendamping', areas: [JATI] } as const
    await store.tx(tx => changeRole(tx, areas))
    expect(await idsOn({ limit: 9 })).toEqual([newer.id])
    expect(await registrationFor(store.reader(), of)).toBeUndefined()
    await store.tx(tx => removeOfficer(tx, { by: admin.id, account: field.id }))
    expect(await countFiledForWorkers(store.reader(), field.id)).toBe(0)
    expect(await store.tx(tx => withdraw(tx, { id: newer.id, account: field.id }))).toEqual({
      ok: false,
      error: 'not-found',
    })
  })
})

describeOnStores('a correction for the worker', stage => {
  test('by any officer of the kelurahan, on record; it stays filed by the office', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const colleague = await newOfficer(store, 'pendamping', [MAYANGAN])
    const elsewhere = await newOfficer(store, 'pendamping', [JATI])
    const file = await filedByOfficer(store, field)
    const start = (officer: string) => store.tx(tx => startCorrectionForWorker(tx, { id: file.id, officer }))
    expect(await startCorrection(store.reader(), { id: file.id, account: field.id })).toMatchObject({
      ok: false,
    })
    expect(await start(elsewhere.id)).toMatchObject({ ok: false, error: 'denied', why: 'area' })
    expect(await start(colleague.id)).toMatchObject({ ok: true, answers: { nik: nikOf(1) } })
    const change = mend(colleague, file, { address: 'Jalan Baru 3' })
    const again = await store.tx(tx => resubmit(tx, { ...change, byOffice: { present: 'nobody' } }))
    expect(again).toMatchObject({
      ok: true,
      registration: { filedByOffice: true, forSelf: false, consent: 'officer', account: field.id },
    })
    expect((await eventsIn(store, file.id)).map(({ kind }) => kind)).toEqual([
      'submitted',
      'consent-confirmed',
      'read',
      'corrected',
    ])
  })

  test('into another kelurahan than one of theirs is denied', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const file = await filedByOfficer(store, field)
    const change = mend(field, file, { kelurahan: JATI })
    expect(await store.tx(tx => resubmit(tx, change))).toEqual({ ok: false, error: 'denied', why: 'area' })
  })

  test('with another NIK counts as heard only if the worker is there again', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    for (const [present, consent, serial] of [
      ['nobody', 'unproven', 3],
      ['worker', 'officer', 4],
    ] as const) {
      const file = await filedByOfficer(store, field, 'worker', { nik: nikOf(serial) })
      const change = { ...mend(field, file, { nik: nikOf(serial + 10) }), draft: `mend-${present}` }
      const again = await store.tx(tx => resubmit(tx, { ...change, byOffice: { present } }))
      expect(again).toMatchObject({ ok: true, registration: { consent } })
    }
  })

  test('makes the officer one who handed it in', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const reviewer = await newOfficer(store)
    const { id, ...file } = await filedByOfficer(store, field)
    const change = { ...mend(reviewer, { id, ...file }), byOffice: { present: 'worker' } } as const
    expect(await store.tx(tx => resubmit(tx, change))).toMatchObject({ ok: true })
    const approve = { id, version: 2, officer: reviewer.id, decision: { kind: 'approve' } } as const
    expect(await store.tx(tx => decide(tx, approve))).toMatchObject({ ok: false, error: 'handed-in' })
  })

  test('by the worker, who confirmed it, never makes it a file of the officer', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const worker = await newAccount(store)
    const file = await filedByOfficer(store, field, 'nobody')
    await store.tx(tx =>
      confirmConsent(tx, { token: consentToken(tx, file), account: worker.id, nik: nikOf(1) }),
    )
    expect(await startCorrection(store.reader(), { id: file.id, account: worker.id })).toMatchObject({
      ok: true,
    })
    const change = mend(worker, file, { forSelf: true })
    expect(await store.tx(tx => resubmit(tx, change))).toMatchObject({
      ok: true,
      registration: { forSelf: false, consent: 'account', consentBy: worker.id, filedByOffice: true },
    })
  })
})

const startAt = (store: Store, id: string, officer: Account) =>
  store.tx(tx => startCorrectionForWorker(tx, { id, officer: officer.id }))

describeOnStores('a correction at a visit, of a file that the worker handed in', stage => {
  test('only while somebody has to go there, and by who may', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const elsewhere = await newOfficer(store, 'pendamping', [JATI])
    const reviewer = await newOfficer(store)
    const file = await fileOf(store, await newAccount(store))
    const change = { ...mend(field, file), byOffice: { present: 'worker' } } as const
    const notFound = { ok: false, error: 'not-found' }
    expect(await startAt(store, file.id, field)).toEqual(notFound)
    expect(await store.tx(tx => resubmit(tx, change))).toEqual(notFound)
    await store.tx(tx => openVisit(tx, file.id, 'unreachable'))
    expect(await startAt(store, file.id, elsewhere)).toEqual(denied('area'))
    expect(await startAt(store, file.id, reviewer)).toEqual(denied('role'))
    expect(await startAt(store, file.id, field)).toMatchObject({ ok: true, answers: { nik: nikOf(1) } })
    expect((await eventsIn(store, file.id)).map(({ kind }) => kind)).toContain('read')
    const officer = await officerOf(store.reader(), field.id)
    const [visit] = await visitsFor(store.reader(), officer!, { limit: 1 })
    await store.tx(tx => visitDone(tx, { id: visit!.id, officer: field.id }))
    expect(await startAt(store, file.id, field)).toEqual(notFound)
    expect(await store.tx(tx => resubmit(tx, change))).toEqual(notFound)
  })

  test('leaves it whose it was; the owner is told again once they can be reached', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const fisher = await newAccount(store)
    const file = await fileOf(store, fisher)
    await store.tx(tx => setReachable(tx, 'telegram', fisher.address, false))
    await store.tx(tx => openVisit(tx, file.id, 'unreachable'))
    const change = {
      ...mend(field, file, { address: 'Jalan Baru 3' }),
      byOffice: { present: 'worker' },
    } as const
    const again = await store.tx(tx => resubmit(tx, change))
    expect(again).toMatchObject({
      ok: true,
      registration: { account: fisher.id, forSelf: true, filedByOffice: false, consent: 'own' },
    })
    expect(await answersOf(store.reader(), file)).toMatchObject({ forSelf: true, address: 'Jalan Baru 3' })
    expect((await eventsIn(store, file.id)).at(-1)).toMatchObject({
      kind: 'corrected',
      actor: field.id,
      codes: { present: 'worker' },
    })
    await store.tx(tx => setReachable(tx, 'telegram', fisher.address, true))
    const mended = await registrationById(store.reader(), file.id)
    expect(await store.tx(tx => tellPeopleOf(tx, mended!, 'registration-decided'))).toEqual([
      { kind: 'registration-decided', account: fisher.id, registration: file.id },
    ])
    expect(await registrationsOf(store.reader(), fisher.id)).toMatchObject([{ id: file.id }])
  })

  test('keeps what the worker is to who handed it in, and hears their yes', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const file = await fileOf(store, await newAccount(store), { forSelf: false, relation: 'parent' })
    await store.tx(tx => openVisit(tx, file.id, 'unreachable'))
    const change = { ...mend(field, file), byOffice: { present: 'worker-and-family' } } as const
    expect(await store.tx(tx => resubmit(tx, change))).toMatchObject({
      ok: true,
      registration: { forSelf: false, consent: 'officer', consentBy: field.id },
    })
    expect(await answersOf(store.reader(), file)).toMatchObject({ relation: 'parent' })
  })

  test.each([
    ['worker', 'officer'],
    ['nobody', 'unproven'],
  ] as const)('with another NIK, and %s there: the consent is %s', async (present, consent) => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const file = await fileOf(store, await newAccount(store))
    await store.tx(tx => openVisit(tx, file.id, 'unreachable'))
    const change = { ...mend(field, file, { nik: nikOf(9) }), byOffice: { present } }
    expect(await store.tx(tx => resubmit(tx, change))).toMatchObject({ ok: true, registration: { consent } })
  })

  test('by an officer who may also decide: not on this file any more', async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    const file = await fileOf(store, await newAccount(store))
    await store.tx(tx => openVisit(tx, file.id, 'unreachable'))
    const change = { ...mend(admin, file), byOffice: { present: 'worker' } } as const
    expect(await store.tx(tx => resubmit(tx, change))).toMatchObject({ ok: true })
    const approve = { id: file.id, version: 2, officer: admin.id, decision: { kind: 'approve' } } as const
    expect(await store.tx(tx => decide(tx, approve))).toMatchObject({ ok: false, error: 'handed-in' })
  })
})
