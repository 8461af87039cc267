/** What could only be told in person: who is asked to go, what they may see, and what comes of it. */
import { expect, test } from 'vitest'
import { setReachable, type Account } from '../../../src/records/accounts.ts'
import { eventsOf } from '../../../src/records/events.ts'
import { officerOf, type Officer } from '../../../src/records/office/officers.ts'
import { lockOfficer } from '../../../src/records/office/staff-changes.ts'
import { resubmit } from '../../../src/records/registrations/correct.ts'
import { registrationById, type Registration } from '../../../src/records/registrations/registration-rows.ts'
import { withdraw } from '../../../src/records/registrations/withdraw.ts'
import { decide } from '../../../src/records/review/decide.ts'
import { sendDecision } from '../../../src/records/review/effect.ts'
import { reachOf, readByOwner, tellPeopleOf } from '../../../src/records/tell.ts'
import { readVisit } from '../../../src/records/visits/visit-file.ts'
import {
  countVisits,
  openVisit,
  reopenVisit,
  visitDone,
  visitsFor,
  visitTried,
  type Visit,
} from '../../../src/records/visits/visits.ts'
import { confirmConsent, consentToken } from '../../../src/records/registrations/worker-consent.ts'
import type { Store } from '../../../src/store/store.ts'
import { fileOf, filedByOfficer, newAccount, newOfficer, nikOf, submissionOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

const MAYANGAN = '3574031001'
const JATI = '3574031004'

const officer = async (store: Store, { id }: Account): Promise<Officer> => {
  const found = await officerOf(store.reader(), id)
  if (!found) throw new Error('not of the office')
  return found
}

/** The open tasks that this officer sees. */
const tasksOf = async (store: Store, account: Account): Promise<Visit[]> =>
  visitsFor(store.reader(), await officer(store, account), { limit: 50 })

const kindsOf = async (store: Store, kind: 'visit' | 'registration', id: string) =>
  (await eventsOf(store.reader(), kind, id)).map(event => event.kind)

describeOnStores('a visit', stage => {
  test('is one per file, and who works in the kelurahan is told once', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    await newOfficer(store, 'pendamping', [JATI])
    await newOfficer(store, 'admin')
    const file = await fileOf(store, await newAccount(store))
    const told = await store.tx(tx => openVisit(tx, file.id, 'unreachable'))
    expect(told).toEqual([{ kind: 'visit-waiting', account: field.id, kelurahan: MAYANGAN }])
    expect(await store.tx(tx => openVisit(tx, file.id, 'refused'))).toEqual([])
    const [visit, ...more] = await tasksOf(store, field)
    expect(visit).toMatchObject({ registration: file.id, why: 'unreachable', state: 'open', tries: 0 })
    expect(more).toEqual([])
    expect(await kindsOf(store, 'visit', visit!.id)).toEqual(['visit-opened'])
  })

  test("is the admins' where the kelurahan has nobody, and where its field officer is locked", async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const inJati = await fileOf(store, await newAccount(store), { kelurahan: JATI })
    const inMayangan = await fileOf(store, await newAccount(store), { nik: nikOf(2) })
    const told = await store.tx(tx => openVisit(tx, inJati.id, 'no-account'))
    expect(told).toEqual([{ kind: 'visit-waiting', account: admin.id, kelurahan: JATI }])
    await store.tx(tx => openVisit(tx, inMayangan.id, 'no-account'))
    expect((await tasksOf(store, admin)).map(visit => visit.kelurahan)).toEqual([JATI])
    expect((await tasksOf(store, field)).map(visit => visit.kelurahan)).toEqual([MAYANGAN])
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: field.id }))
    expect(await countVisits(store.reader(), await officer(store, admin))).toBe(2)
    const oldest = await visitsFor(store.reader(), await officer(store, admin), { limit: 1 })
    expect(oldest).toMatchObject([{ registration: inJati.id }])
    const next = await visitsFor(store.reader(), await officer(store, admin), {
      limit: 1,
      after: oldest[0]!.id,
    })
    expect(next).toMatchObject([{ registration: inMayangan.id }])
  })

  test('was in vain, then done, each with its date; the second "done" hears who and when', async () => {
    const { store, clock } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const admin = await newOfficer(store, 'admin')
    const file = await fileOf(store, await newAccount(store))
    await store.tx(tx => openVisit(tx, file.id, 'unreachable'))
    const [visit] = await tasksOf(store, field)
    const of = { id: visit!.id, officer: field.id }
    const tried = await store.tx(tx => visitTried(tx, of))
    expect(tried).toMatchObject({ ok: true, visit: { tries: 1, triedAt: clock.now(), state: 'open' } })
    clock.forward({ minutes: 1 })
    expect(await store.tx(tx => visitTried(tx, of))).toMatchObject({ ok: true, visit: { tries: 1 } })
    clock.forward({ days: 1 })
    expect(await store.tx(tx => visitTried(tx, of))).toMatchObject({ ok: true, visit: { tries: 2 } })
    const doneAt = clock.now()
    expect(await store.tx(tx => visitDone(tx, of))).toMatchObject({ ok: true, visit: { state: 'done' } })
    clock.forward({ hours: 1 })
    const ended = { ok: false, error: 'ended-already', visit: { endedBy: field.id, endedAt: doneAt } }
    expect(await store.tx(tx => visitDone(tx, { ...of, officer: admin.id }))).toMatchObject(ended)
    expect(await store.tx(tx => visitTried(tx, of))).toMatchObject(ended)
    expect(await store.tx(tx => readVisit(tx, of))).toMatchObject(ended)
    expect(await tasksOf(store, field)).toEqual([])
    expect(await kindsOf(store, 'visit', visit!.id)).toEqual([
      'visit-opened',
      'visit-tried',
      'visit-tried',
      'visit-done',
    ])
  })

  test('was called done by a slip of the finger: for ten minutes it can be opened again, on record', async () => {
    const { store, clock } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const colleague = await newOfficer(store, 'pendamping', [MAYANGAN])
    const file = await fileOf(store, await newAccount(store))
    await store.tx(tx => openVisit(tx, file.id, 'unreachable'))
    const { id } = (await tasksOf(store, field))[0]!
    const of = { id, officer: field.id }
    const reopen = (by = field) => store.tx(tx => reopenVisit(tx, { id, officer: by.id }))
    await store.tx(tx => visitDone(tx, of))
    expect(await reopen(colleague)).toMatchObject({ ok: false, error: 'too-late' })
    clock.forward({ minutes: 9 })
    for (let twice = 0; twice < 2; twice++)
      expect(await reopen()).toMatchObject({
        ok: true,
        visit: { id, state: 'open', endedBy: undefined, endedAt: undefined },
      })
    expect(await tasksOf(store, field)).toMatchObject([{ id }])
    await store.tx(tx => visitDone(tx, of))
    clock.forward({ minutes: 10 })
    expect(await reopen()).toMatchObject({ ok: false, error: 'too-late', visit: { endedBy: field.id } })
    expect(await kindsOf(store, 'visit', id)).toEqual([
      'visit-opened',
      'visit-done',
      'visit-reopened',
      'visit-done',
    ])
  })

  test('is not opened again beside a newer one of the same file, nor once nobody is needed', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const fisher = await newAccount(store)
    const file = await fileOf(store, fisher)
    await store.tx(tx => openVisit(tx, file.id, 'unreachable'))
    const of = { id: (await tasksOf(store, field))[0]!.id, officer: field.id }
    await store.tx(tx => visitDone(tx, of))
    await store.tx(tx => openVisit(tx, file.id, 'unreachable'))
    const newer = (await tasksOf(store, field))[0]!
    expect(newer.id).not.toBe(of.id)
    expect(await store.tx(tx => reopenVisit(tx, of))).toMatchObject({ ok: true, visit: { id: newer.id } })
    expect(await tasksOf(store, field)).toHaveLength(1)
    await store.tx(tx => readByOwner(tx, file, fisher.id))
    expect(await store.tx(tx => reopenVisit(tx, { ...of, id: newer.id }))).toMatchObject({
      ok: false,
      error: 'ended-already',
      visit: { state: 'moot' },
    })
  })

  test('opens the file on record, for who works there and nobody else', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const elsewhere = await newOfficer(store, 'pendamping', [JATI])
    const reviewer = await newOfficer(store, 'verifikator')
    const stranger = await newAccount(store)
    const file = await fileOf(store, await newAccount(store))
    await store.tx(tx => openVisit(tx, file.id, 'unreachable'))
    const { id } = (await tasksOf(store, field))[0]!
    for (const [account, why] of [
      [elsewhere, 'area'],
      [reviewer, 'role'],
      [stranger, 'not-of-the-office'],
    ] as const)
      for (const act of [readVisit, visitDone, visitTried])
        expect(await store.tx<unknown>(tx => act(tx, { id, officer: account.id }))).toEqual({
          ok: false,
          error: 'denied',
          why,
        })
    expect(await kindsOf(store, 'registration', file.id)).not.toContain('read')
    const read = await store.tx(tx => readVisit(tx, { id, officer: field.id }))
    expect(read).toMatchObject({ ok: true, visit: { id }, file: { answers: { name: 'Slamet Wiryawan' } } })
    expect(await kindsOf(store, 'registration', file.id)).toContain('read')
  })

  test('is not needed any more once the person looked, or took the file back', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const [fisher, farmer] = [await newAccount(store), await newAccount(store)]
    const seen = await fileOf(store, fisher)
    const gone = await fileOf(store, farmer, { nik: nikOf(2) })
    for (const { id } of [seen, gone]) await store.tx(tx => openVisit(tx, id, 'unreachable'))
    await store.tx(tx => readByOwner(tx, seen, farmer.id))
    expect(await tasksOf(store, field)).toHaveLength(2)
    const task = (await tasksOf(store, field))[0]!
    await store.tx(tx => readByOwner(tx, seen, fisher.id))
    await store.tx(tx => withdraw(tx, { id: gone.id, account: farmer.id }))
    expect(await tasksOf(store, field)).toEqual([])
    expect(await kindsOf(store, 'visit', task.id)).toEqual(['visit-opened', 'visit-moot'])
  })

  test('goes with a file that is corrected to another kelurahan', async () => {
    const { store } = await stage()
    const mayangan = await newOfficer(store, 'pendamping', [MAYANGAN])
    const jati = await newOfficer(store, 'pendamping', [JATI])
    const fisher = await newAccount(store)
    const file = await fileOf(store, fisher)
    await store.tx(tx => openVisit(tx, file.id, 'unreachable'))
    const change = { ...submissionOf('mend', fisher, { kelurahan: JATI }), id: file.id, version: 1 }
    expect(await store.tx(tx => resubmit(tx, change))).toMatchObject({ ok: true })
    expect(await tasksOf(store, mayangan)).toEqual([])
    expect(await tasksOf(store, jati)).toMatchObject([{ registration: file.id, kelurahan: JATI }])
  })
})

const tell = async (store: Store, { id }: Registration) => {
  const file = await registrationById(store.reader(), id)
  return store.tx(tx => tellPeopleOf(tx, file!, 'registration-decided'))
}

describeOnStores('whom a message about a file goes to', stage => {
  test('is known beforehand: somebody who is reached, or nobody but in person', async () => {
    const { store } = await stage()
    const fisher = await newAccount(store)
    const own = await fileOf(store, fisher)
    const byOffice = await filedByOfficer(store, await newOfficer(store), 'nobody', { nik: nikOf(2) })
    const reach = async ({ id }: Registration) =>
      reachOf(store.reader(), (await registrationById(store.reader(), id))!)
    expect(await reach(own)).toBe('reached')
    await store.tx(tx => setReachable(tx, 'telegram', fisher.address, false))
    expect(await reach(own)).toBe('in-person')
    expect(await reach(byOffice)).toBe('in-person')
    const worker = await newAccount(store)
    await store.tx(tx =>
      confirmConsent(tx, { token: consentToken(tx, byOffice), account: worker.id, nik: nikOf(2) }),
    )
    expect(await reach(byOffice)).toBe('reached')
  })

  test('who handed it in; nobody has to go there', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const fisher = await newAccount(store)
    const file = await fileOf(store, fisher)
    expect(await tell(store, file)).toEqual([
      { kind: 'registration-decided', account: fisher.id, registration: file.id },
    ])
    expect(await tasksOf(store, field)).toEqual([])
  })

  test('an account that cannot be reached: the field officer goes there', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const fisher = await newAccount(store)
    const file = await fileOf(store, fisher)
    await store.tx(tx => setReachable(tx, 'telegram', fisher.address, false))
    expect(await tell(store, file)).toEqual([
      { kind: 'visit-waiting', account: field.id, kelurahan: MAYANGAN },
    ])
    expect(await tasksOf(store, field)).toMatchObject([{ why: 'unreachable' }])
  })

  test('filled in by the office for somebody without an account: the same, and nothing to the officer', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const file = await filedByOfficer(store, field)
    expect(await tell(store, file)).toEqual([
      { kind: 'visit-waiting', account: field.id, kelurahan: MAYANGAN },
    ])
    expect(await tasksOf(store, field)).toMatchObject([{ why: 'no-account' }])
  })

  test('filled in by the office, and confirmed by the worker from their own account: the worker', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const worker = await newAccount(store)
    const file = await filedByOfficer(store, field, 'nobody')
    expect(file).toMatchObject({ consent: 'unproven', filedByOffice: true })
    const said = await store.tx(tx =>
      confirmConsent(tx, { token: consentToken(tx, file), account: worker.id, nik: nikOf(1) }),
    )
    expect(said).toMatchObject({ ok: true, notices: [{ kind: 'consent-answered', account: field.id }] })
    expect(await tell(store, file)).toEqual([
      { kind: 'registration-decided', account: worker.id, registration: file.id },
    ])
  })

  test('a decision that nobody could be told becomes a task when it takes effect, not before', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    const reviewer = await newOfficer(store)
    const file = await filedByOfficer(store, field)
    const decided = await store.tx(tx =>
      decide(tx, {
        id: file.id,
        version: file.version,
        officer: reviewer.id,
        decision: { kind: 'reject', reason: 'not-working' },
      }),
    )
    if (!decided.ok) throw new Error(decided.error)
    expect(await tasksOf(store, field)).toEqual([])
    await store.tx(tx => sendDecision(tx, { id: decided.decision.id, officer: reviewer.id }))
    expect(await tasksOf(store, field)).toMatchObject([{ registration: file.id, why: 'no-account' }])
  })
})
