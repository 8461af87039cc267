import { expect, it } from 'vitest'
import { eventsOf } from '../../../src/records/events.ts'
import { documentsOf } from '../../../src/records/documents/documents.ts'
import { openDraft, closeDraft } from '../../../src/records/drafts/drafts.ts'
import { answersOf as readAnswers } from '../../../src/records/registrations/answers.ts'
import { resubmit, startCorrection } from '../../../src/records/registrations/correct.ts'
import { registrationByNumber, registrationsOf } from '../../../src/records/registrations/find.ts'
import { submitRegistration } from '../../../src/records/registrations/hand-in.ts'
import { historyOf } from '../../../src/records/registrations/history.ts'
import { othersLeft } from '../../../src/records/registrations/others.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { withdraw } from '../../../src/records/registrations/withdraw.ts'
import { placesLeft } from '../../../src/records/registrations/places.ts'
import { tickPapersSeen } from '../../../src/records/review/file.ts'
import { setSetting } from '../../../src/records/settings/settings.ts'
import { readPublicNumber } from '../../../src/program/public-number.ts'
import { makeId } from '../../../src/store/ids.ts'
import {
  answersOf,
  approved,
  decided,
  fileOf,
  handIn,
  newAccount,
  newOfficer,
  nikOf,
  readyPaper,
  submissionOf,
} from '../sample.ts'
import { describeOnStores } from '../stores.ts'

describeOnStores('a registration that is handed in', stage => {
  it('gets a number with a check digit, a due date after three working days, and its answers back', async () => {
    const { store, clock } = await stage()
    clock.set('2026-03-05T09:00:00+07:00')
    const fisher = await newAccount(store)
    const submitted = await handIn(store, fisher)
    expect(submitted).toMatchObject({ ok: true, shown: 'receipt', notices: [] })
    const [file] = await registrationsOf(store.reader(), fisher.id)
    expect(readPublicNumber(file!.number).ok).toBe(true)
    expect(file).toMatchObject({ status: 'submitted', version: 1, consent: 'own', double: false })
    // A Thursday: Friday, Monday, Tuesday.
    expect(file!.dueAt).toEqual(new Date('2026-03-10T23:59:59.999+07:00'))
    expect(await readAnswers(store.reader(), file!)).toEqual(answersOf())
    expect(await registrationByNumber(store.reader(), file!.number)).toEqual(file)
  })

  it('leaves out the holidays that the office entered', async () => {
    const { store, clock } = await stage()
    clock.set('2026-03-05T09:00:00+07:00')
    await store.tx(tx => setSetting(tx, 'holidays', ['2026-03-06', '2026-03-09'], 'SKB', 'admin'))
    const file = await fileOf(store, await newAccount(store))
    expect(file.dueAt).toEqual(new Date('2026-03-12T23:59:59.999+07:00'))
  })

  it('is made once, however often the same draft comes', async () => {
    const { store } = await stage()
    const fisher = await newAccount(store)
    const once = await store.tx(tx => submitRegistration(tx, submissionOf('draft', fisher)))
    const twice = await store.tx(tx =>
      submitRegistration(tx, submissionOf('draft', fisher, { name: 'Other' })),
    )
    expect(twice).toEqual(once)
    expect(await registrationsOf(store.reader(), fisher.id)).toHaveLength(1)
  })

  it('takes the named papers of its draft along; the others go with the draft', async () => {
    const { store } = await stage()
    const fisher = await newAccount(store)
    const { draft, named, left } = await store.tx(async tx => {
      const opened = await openDraft(tx, { account: fisher.id, form: 'daftar', body: '{}' })
      const papers = [
        await readyPaper(tx, fisher, opened.draft.id),
        await readyPaper(tx, fisher, opened.draft.id),
      ]
      return { draft: opened.draft.id, named: papers[0]!, left: papers[1]! }
    })
    await store.tx(async tx => {
      await submitRegistration(tx, submissionOf(draft, fisher, { papers: [named] }))
      await closeDraft(tx, draft)
    })
    const [file] = await registrationsOf(store.reader(), fisher.id)
    expect(await documentsOf(store.reader(), { registration: file!.id })).toMatchObject([
      { id: named, state: 'ready' },
    ])
    expect(await documentsOf(store.reader(), { draft })).toMatchObject([
      { id: named, state: 'ready' },
      { id: left, state: 'erased', why: 'draft-closed', source: undefined },
    ])
  })
})

describeOnStores('a NIK that is known already', stage => {
  it('tells the second account nothing, marks both files, and warns the first account', async () => {
    const { store } = await stage()
    const [first, second] = [await newAccount(store), await newAccount(store)]
    const known = await fileOf(store, first)
    const alone = await handIn(store, await newAccount(store), { nik: nikOf(2) })
    const doubled = await handIn(store, second)

    if (!doubled.ok || !alone.ok) throw new Error('refused')
    expect(new Set(Object.keys(doubled))).toEqual(new Set(Object.keys(alone)))
    expect(doubled.shown).toBe(alone.shown)
    expect(doubled.registration).toMatchObject({ status: 'submitted', double: false, consent: 'own' })
    expect(doubled.notices).toEqual([
      { kind: 'nik-filed-by-another', account: first.id, registration: known.id },
    ])
    for (const id of [known.id, doubled.registration.id])
      expect(await registrationById(store.reader(), id)).toMatchObject({ double: true })
    expect((await historyOf(store.reader(), doubled.registration)).map(({ kind }) => kind)).toEqual([
      'submitted',
    ])
  })

  it("shows one's own file to a second attempt, and makes nothing", async () => {
    const { store } = await stage()
    const fisher = await newAccount(store)
    const file = await fileOf(store, fisher)
    const again = await handIn(store, fisher, { name: 'Slamet W.' })
    expect(again).toEqual({ ok: true, registration: file, notices: [], shown: 'own-file' })
    expect(await registrationsOf(store.reader(), fisher.id)).toHaveLength(1)
  })

  it('counts no more once the other file was withdrawn', async () => {
    const { store } = await stage()
    const [first, second] = [await newAccount(store), await newAccount(store)]
    const known = await fileOf(store, first)
    const other = await fileOf(store, second)
    await store.tx(tx => withdraw(tx, { id: known.id, account: first.id }))
    for (const id of [known.id, other.id])
      expect(await registrationById(store.reader(), id)).toMatchObject({ double: false })
    expect(await handIn(store, first)).toMatchObject({ ok: true, shown: 'receipt' })
  })
})

describeOnStores('registering others', stage => {
  it('ends at the number that the office allows, and a withdrawn file does not make room', async () => {
    const { store } = await stage()
    const crewLeader = await newAccount(store)
    await fileOf(store, crewLeader)
    expect(await othersLeft(store.reader(), crewLeader.id)).toBe(3)
    for (const serial of [2, 3, 4])
      await fileOf(store, crewLeader, { forSelf: false, relation: 'crew', nik: nikOf(serial) })
    expect(await othersLeft(store.reader(), crewLeader.id)).toBe(0)
    const last = (await registrationsOf(store.reader(), crewLeader.id))[0]!
    await store.tx(tx => withdraw(tx, { id: last.id, account: crewLeader.id }))
    expect(await handIn(store, crewLeader, { forSelf: false, relation: 'crew', nik: nikOf(5) })).toEqual({
      ok: false,
      error: 'too-many-others',
    })
    // The one who was withdrawn may come again.
    expect(
      await handIn(store, crewLeader, { forSelf: false, relation: 'crew', nik: nikOf(4) }),
    ).toMatchObject({
      ok: true,
    })
  })

  it('is not got round by saying "for myself" with several NIKs', async () => {
    const { store } = await stage()
    await store.tx(tx => setSetting(tx, 'others-per-year', 1, 'letter 12/2026', 'admin'))
    const account = await newAccount(store)
    expect(await handIn(store, account, { nik: nikOf(1) })).toMatchObject({ ok: true })
    expect(await handIn(store, account, { nik: nikOf(2) })).toMatchObject({ ok: true })
    expect(await handIn(store, account, { nik: nikOf(3) })).toMatchObject({ error: 'too-many-others' })
  })

  it('begins anew with the calendar year in Jakarta', async () => {
    const { store, clock } = await stage()
    await store.tx(tx => setSetting(tx, 'others-per-year', 1, 'letter 12/2026', 'admin'))
    clock.set('2026-12-31T23:59:00+07:00')
    const account = await newAccount(store)
    await fileOf(store, account, { forSelf: false, nik: nikOf(2) })
    expect(await othersLeft(store.reader(), account.id)).toBe(0)
    clock.set('2027-01-01T00:00:00+07:00')
    expect(await othersLeft(store.reader(), account.id)).toBe(1)
  })
})

describeOnStores("the places of a year's sector", stage => {
  it('are not set until the office sets them; then a full year means the waiting list', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    expect(await placesLeft(store.reader(), 2026, 'fisher')).toBe('not-set')
    await store.tx(tx => setSetting(tx, 'quota/2026/fisher', 1, 'SK 188/2026', officer.id))
    expect(await placesLeft(store.reader(), 2026, 'fisher')).toBe(1)
    const file = await fileOf(store, await newAccount(store))
    await approved(store, file, officer)

    expect(await placesLeft(store.reader(), 2026, 'fisher')).toBe(0)
    expect(await handIn(store, await newAccount(store), { nik: nikOf(2) })).toMatchObject({
      ok: true,
      shown: 'waiting-list',
      registration: { status: 'waiting-list' },
    })
    expect(await handIn(store, await newAccount(store), { nik: nikOf(3), sector: 'farmer' })).toMatchObject({
      shown: 'receipt',
    })
  })
})

describeOnStores('a file that is not decided yet', stage => {
  it('is corrected under its number, and keeps its age in the queue', async () => {
    const { store, clock } = await stage()
    const fisher = await newAccount(store)
    const file = await fileOf(store, fisher)
    clock.forward({ hours: 5 })
    const start = await startCorrection(store.reader(), { id: file.id, account: fisher.id })
    expect(start).toMatchObject({ ok: true, version: 1, answers: answersOf(), questions: [] })
    const change = {
      ...submissionOf('mend', fisher, { address: 'Jalan Mastrip 4' }),
      id: file.id,
      version: 1,
    }
    const mended = await store.tx(tx => resubmit(tx, change))
    expect(mended).toMatchObject({
      ok: true,
      notices: [],
      registration: { number: file.number, version: 2, status: 'submitted', submittedAt: file.submittedAt },
    })
    expect((await readAnswers(store.reader(), file)).address).toBe('Jalan Mastrip 4')
    expect(await store.tx(tx => resubmit(tx, change))).toEqual(mended)
    expect((await historyOf(store.reader(), file)).map(({ kind }) => kind)).toEqual([
      'submitted',
      'corrected',
    ])
  })

  it('drops the photos that a correction replaces', async () => {
    const { store } = await stage()
    const fisher = await newAccount(store)
    const old = await store.tx(tx => readyPaper(tx, fisher, 'first'))
    const made = await store.tx(tx =>
      submitRegistration(tx, submissionOf('first', fisher, { papers: [old] })),
    )
    if (!made.ok) throw new Error(made.error)
    const fresh = await store.tx(tx => readyPaper(tx, fisher, 'second'))
    await store.tx(tx =>
      resubmit(tx, {
        ...submissionOf('second', fisher, { papers: [fresh] }),
        id: made.registration.id,
        version: 1,
      }),
    )
    expect(await documentsOf(store.reader(), { registration: made.registration.id })).toMatchObject([
      { id: old, state: 'erased', why: 'replaced' },
      { id: fresh, state: 'ready' },
    ])
  })

  it('keeps the photos that lie there where a correction takes none, unless it names another person', async () => {
    const { store } = await stage()
    const fisher = await newAccount(store)
    const old = await store.tx(tx => readyPaper(tx, fisher, 'first'))
    const made = await store.tx(tx =>
      submitRegistration(tx, submissionOf('first', fisher, { papers: [old] })),
    )
    if (!made.ok) throw new Error(made.error)
    const { id } = made.registration
    const mend = (draft: string, version: number, over = {}) =>
      store.tx(tx => resubmit(tx, { ...submissionOf(draft, fisher, over), id, version, noPhotos: true }))
    await mend('second', 1, { address: 'Jalan Ikan Paus 3' })
    expect(await documentsOf(store.reader(), { registration: id })).toMatchObject([
      { id: old, state: 'ready' },
    ])
    expect((await readAnswers(store.reader(), made.registration)).papers).toEqual([old])
    await mend('third', 2, { nik: nikOf(9) })
    expect(await documentsOf(store.reader(), { registration: id })).toMatchObject([
      { id: old, state: 'erased', why: 'replaced' },
    ])
  })

  it('asks for consent and papers again when the correction names another person', async () => {
    const { store } = await stage()
    const [neighbour, officer] = [await newAccount(store), await newOfficer(store)]
    const file = await fileOf(store, neighbour, { forSelf: false, relation: 'neighbour' })
    await store.tx(tx => tickPapersSeen(tx, { id: file.id, officer: officer.id }))
    const over = { forSelf: false, relation: 'neighbour', nik: nikOf(9) } as const
    const mended = await store.tx(tx =>
      resubmit(tx, { ...submissionOf('mend', neighbour, over), id: file.id, version: 1 }),
    )
    expect(mended).toMatchObject({ ok: true, registration: { consent: 'unproven', papersSeenAt: undefined } })
  })

  it('does not become a second file of one NIK by a correction', async () => {
    const { store } = await stage()
    const fisher = await newAccount(store)
    const own = await fileOf(store, fisher)
    const other = await fileOf(store, fisher, { forSelf: false, relation: 'child', nik: nikOf(2) })
    const over = { forSelf: false, relation: 'child', nik: nikOf(1) } as const
    expect(
      await store.tx(tx => resubmit(tx, { ...submissionOf('mend', fisher, over), id: other.id, version: 1 })),
    ).toEqual({ ok: false, error: 'own-file', registration: own })
  })

  it('loses its correction to the officer who was faster', async () => {
    const { store } = await stage()
    const [fisher, officer] = [await newAccount(store), await newOfficer(store)]
    const file = await fileOf(store, fisher)
    await decided(store, file, officer, { kind: 'reject', reason: 'not-resident' })
    const lost = await store.tx(tx =>
      resubmit(tx, { ...submissionOf('mend', fisher), id: file.id, version: 1 }),
    )
    expect(lost).toEqual({
      ok: false,
      error: 'decided-already',
      status: 'rejected',
      by: officer.id,
      at: store.now(),
    })
  })

  it('is not overwritten by a correction that began before something else happened to it', async () => {
    const { store } = await stage()
    const [fisher, officer] = [await newAccount(store), await newOfficer(store)]
    const file = await fileOf(store, fisher)
    const late = { ...submissionOf(makeId(), fisher), id: file.id, version: 1 }
    const soon = { ...submissionOf(makeId(), fisher), id: file.id, version: 1 }
    await store.tx(tx => resubmit(tx, soon))
    expect(await store.tx(tx => resubmit(tx, late))).toMatchObject({
      error: 'changed',
      registration: { version: 2 },
    })
    await decided(store, file, officer, { kind: 'return', reason: 'address-incomplete', questions: ['name'] })
    expect(await store.tx(tx => resubmit(tx, { ...late, version: 2 }))).toMatchObject({
      error: 'decided-already',
      status: 'returned',
      by: officer.id,
    })
  })

  it('is withdrawn for good, with its papers, and only by those whose it is', async () => {
    const { store } = await stage()
    const [fisher, stranger] = [await newAccount(store), await newAccount(store)]
    const paper = await store.tx(tx => readyPaper(tx, fisher, 'draft'))
    const made = await store.tx(tx =>
      submitRegistration(tx, submissionOf('draft', fisher, { papers: [paper] })),
    )
    if (!made.ok) throw new Error(made.error)
    const { id } = made.registration
    expect(await store.tx(tx => withdraw(tx, { id, account: stranger.id }))).toEqual({
      ok: false,
      error: 'not-found',
    })
    const gone = await store.tx(tx => withdraw(tx, { id, account: fisher.id }))
    expect(gone).toMatchObject({ ok: true, registration: { status: 'withdrawn' } })
    expect(await store.tx(tx => withdraw(tx, { id, account: fisher.id }))).toEqual(gone)
    expect(await documentsOf(store.reader(), { registration: id })).toMatchObject([{ state: 'erased' }])
    expect(await startCorrection(store.reader(), { id, account: fisher.id })).toMatchObject({
      error: 'decided-already',
    })
    expect((await eventsOf(store.reader(), 'registration', id)).map(({ kind }) => kind)).toEqual([
      'submitted',
      'withdrawn',
    ])
  })
})
