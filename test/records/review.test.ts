import { expect, it } from 'vitest'
import { decisionOf } from '../../src/records/decisions.ts'
import { documentsOf } from '../../src/records/documents.ts'
import { eventsOf } from '../../src/records/events.ts'
import {
  registrationById,
  resubmit,
  startCorrection,
  submitRegistration,
} from '../../src/records/registrations.ts'
import { applyRetention } from '../../src/records/retention.ts'
import {
  decide,
  nextFile,
  openFile,
  queue,
  queueFigures,
  tickPapersSeen,
  type OfficeDecision,
} from '../../src/records/review.ts'
import { setSetting } from '../../src/records/settings.ts'
import { fileOf, newAccount, nikOf, readyPaper, submissionOf } from './sample.ts'
import { describeOnStores, waitingJobs } from './stores.ts'

const approve: OfficeDecision = { kind: 'approve' }

describeOnStores("the office's queue", stage => {
  it('goes by age, page by page, also among files of one moment', async () => {
    const { store, clock } = await stage()
    const ids: string[] = []
    for (const serial of [1, 2, 3, 4, 5]) {
      if (serial % 2 === 0) clock.forward({ minutes: 1 })
      ids.push((await fileOf(store, await newAccount(store), { nik: nikOf(serial) })).id)
    }
    const reader = store.reader()
    expect(await queueFigures(reader)).toEqual({ waiting: 5, late: 0 })
    clock.forward({ days: 7 })
    expect(await queueFigures(store.reader())).toEqual({ waiting: 5, late: 5 })
    const first = await queue(reader, { limit: 2 })
    const second = await queue(reader, { limit: 2, after: first[1]!.id })
    const third = await queue(reader, { limit: 2, after: second[1]!.id })
    expect([...first, ...second, ...third].map(({ id }) => id)).toEqual(ids)
    expect((await nextFile(reader))?.id).toBe(ids[0])
    expect((await nextFile(reader, { after: ids[0] }))?.id).toBe(ids[1])
    expect(await nextFile(reader, { after: ids[4] })).toBeUndefined()
  })

  it('holds no file that is decided', async () => {
    const { store } = await stage()
    const officer = await newAccount(store)
    const file = await fileOf(store, await newAccount(store))
    const decision = { kind: 'reject', reason: 'not-resident' } as const
    await store.tx(tx => decide(tx, { id: file.id, version: 1, officer: officer.id, decision }))
    expect(await queueFigures(store.reader())).toEqual({ waiting: 0, late: 0 })
  })
})

describeOnStores('a file that an officer opens', stage => {
  it('goes on record with who looked', async () => {
    const { store } = await stage()
    const officer = await newAccount(store)
    const file = await fileOf(store, await newAccount(store))
    const opened = await store.tx(tx => openFile(tx, { id: file.id, officer: officer.id }))
    expect(opened).toMatchObject({ registration: { id: file.id }, warnings: [], placesLeft: 'not-set' })
    expect((await eventsOf(store.reader(), 'registration', file.id)).at(-1)).toMatchObject({
      kind: 'read',
      actor: officer.id,
    })
    expect(await store.tx(tx => openFile(tx, { id: 'nothing', officer: officer.id }))).toBeUndefined()
  })

  it('carries the warnings', async () => {
    const { store, clock } = await stage()
    clock.set('2026-03-05T09:00:00+07:00')
    const officer = await newAccount(store)
    const warningsFor = async (over: Parameters<typeof fileOf>[2]) => {
      const file = await fileOf(store, await newAccount(store), over)
      return (await store.tx(tx => openFile(tx, { id: file.id, officer: officer.id })))?.warnings
    }
    const phone = '+6281200000001'
    expect(await warningsFor({ phone: undefined, nik: nikOf(1), birthDate: '1970-03-13' })).toEqual([
      { kind: 'birth-date-differs' },
    ])
    expect(await warningsFor({ phone: undefined, nik: nikOf(2), sex: 'female' })).toEqual([
      { kind: 'sex-differs' },
    ])
    expect(await warningsFor({ phone, nik: '3513011203700003' })).toEqual([
      { kind: 'other-region-nik', region: 'kabupaten-probolinggo' },
    ])
    expect(await warningsFor({ phone, nik: nikOf(4) })).toMatchObject([{ kind: 'same-phone', files: [{}] }])
    expect(await warningsFor({ phone: undefined, nik: nikOf(4) })).toMatchObject([
      { kind: 'double', files: [{}] },
    ])
    expect(await warningsFor({ phone: undefined, nik: '3574010106610005', birthDate: '1961-06-01' })).toEqual(
      [{ kind: 'age-near-limit', birthday: '2026-06-01' }],
    )
  })
})

describeOnStores('a decision', stage => {
  const arranged = async () => {
    const { store, clock } = await stage()
    const [fisher, officer, second] = [
      await newAccount(store),
      await newAccount(store),
      await newAccount(store),
    ]
    const file = await fileOf(store, fisher)
    const tick = () => store.tx(tx => tickPapersSeen(tx, { id: file.id, officer: officer.id }))
    const by = (who: { id: string }, decision: OfficeDecision, version = 1) =>
      store.tx(tx => decide(tx, { id: file.id, version, officer: who.id, decision }))
    return { store, clock, fisher, officer, second, file, tick, by }
  }

  it('approves a file whose papers were seen, and tells the one who handed it in', async () => {
    const { store, fisher, officer, file, tick, by } = await arranged()
    expect(await by(officer, approve)).toEqual({ ok: false, error: 'papers-not-seen' })
    const ticked = await tick()
    expect(await tick()).toEqual(ticked)
    expect(await by(officer, approve)).toMatchObject({
      ok: true,
      registration: { status: 'approved', version: 2, decidedBy: officer.id },
      notices: [{ kind: 'registration-decided', account: fisher.id, registration: file.id }],
    })
    expect((await eventsOf(store.reader(), 'registration', file.id)).at(-1)).toMatchObject({
      kind: 'decided',
      codes: { from: 'submitted', to: 'approved' },
    })
  })

  it('counts a good photo as a paper that was seen', async () => {
    const { store, officer } = await arranged()
    const farmer = await newAccount(store)
    const paper = await store.tx(tx => readyPaper(tx, farmer, 'draft'))
    const made = await store.tx(tx =>
      submitRegistration(tx, submissionOf('draft', farmer, { nik: nikOf(2), papers: [paper] })),
    )
    if (!made.ok) throw new Error(made.error)
    const of = { id: made.registration.id, version: 1, officer: officer.id, decision: approve }
    expect(await store.tx(tx => decide(tx, of))).toMatchObject({ ok: true })
  })

  it('tells the second officer who decided and when', async () => {
    const { store, officer, second, by } = await arranged()
    const at = store.now()
    await by(officer, { kind: 'reject', reason: 'not-resident' })
    const late = { ok: false, error: 'decided-already', status: 'rejected', by: officer.id, at }
    expect(await by(second, approve)).toEqual(late)
    expect(await by(second, approve, 2)).toEqual(late)
  })

  it('does not fall on answers that the officer has not seen', async () => {
    const { store, fisher, officer, file, tick, by } = await arranged()
    await tick()
    await store.tx(tx => resubmit(tx, { ...submissionOf('mend', fisher), id: file.id, version: 1 }))
    expect(await by(officer, approve)).toMatchObject({
      ok: false,
      error: 'changed',
      registration: { version: 2 },
    })
    expect(await by(officer, approve, 2)).toMatchObject({ ok: true })
  })

  it('is never taken by who handed the file in', async () => {
    const { fisher, by } = await arranged()
    expect(await by(fisher, approve)).toEqual({ ok: false, error: 'own-file' })
  })

  it('to return a file opens it at the questions to mend, with a new due date once it is mended', async () => {
    const { store, clock, fisher, officer, file, tick, by } = await arranged()
    await tick()
    const back = {
      kind: 'return',
      reason: 'address-incomplete',
      questions: ['address'],
      note: 'Rumah nomor berapa, Pak?',
    } as const
    expect(await by(officer, back)).toMatchObject({ ok: true, registration: { status: 'returned' } })
    const start = await startCorrection(store.reader(), { id: file.id, account: fisher.id })
    expect(start).toMatchObject({ ok: true, version: 2, questions: ['address'] })
    clock.forward({ days: 10 })
    const mended = await store.tx(tx =>
      resubmit(tx, {
        ...submissionOf('mend', fisher, { address: 'Jalan Mastrip 4' }),
        id: file.id,
        version: 2,
      }),
    )
    if (!mended.ok) throw new Error(mended.error)
    expect(mended.registration.status).toBe('submitted')
    expect(mended.registration.dueAt.getTime()).toBeGreaterThan(store.now().getTime())
    expect(await decisionOf(store.reader(), file)).toMatchObject({
      reason: 'address-incomplete',
      questions: ['address'],
      note: 'Rumah nomor berapa, Pak?',
      by: officer.id,
    })
    expect(await by(officer, approve, 3)).toMatchObject({ ok: true })
  })

  it('approves one file of a NIK', async () => {
    const { store, officer, file, tick, by } = await arranged()
    const other = await fileOf(store, await newAccount(store))
    await tick()
    await by(officer, approve)
    await store.tx(tx => tickPapersSeen(tx, { id: other.id, officer: officer.id }))
    const of = { id: other.id, version: 1, officer: officer.id }
    expect(await store.tx(tx => decide(tx, { ...of, decision: approve }))).toEqual({
      ok: false,
      error: 'one-approved-already',
    })
    expect(
      await store.tx(tx => decide(tx, { ...of, decision: { kind: 'reject', reason: 'duplicate' } })),
    ).toMatchObject({
      ok: true,
    })
    expect(await registrationById(store.reader(), file.id)).toMatchObject({ double: false })
  })

  it('lets the papers go when their time is over, but not those of a file that is open again', async () => {
    const { store, clock } = await stage()
    await store.tx(tx => setSetting(tx, 'retention-days', 14, 'letter 12/2026', 'admin'))
    const [fisher, officer] = [await newAccount(store), await newAccount(store)]
    const paper = await store.tx(tx => readyPaper(tx, fisher, 'draft'))
    const made = await store.tx(tx =>
      submitRegistration(tx, submissionOf('draft', fisher, { papers: [paper] })),
    )
    if (!made.ok) throw new Error(made.error)
    const { id } = made.registration
    await store.tx(tx => applyRetention(tx, id))
    expect(await documentsOf(store.reader(), { registration: id })).toMatchObject([{ state: 'ready' }])

    await store.tx(tx => decide(tx, { id, version: 1, officer: officer.id, decision: approve }))
    const due = new Date(clock.now().getTime() + 14 * 86_400_000)
    expect(await waitingJobs(store, 'documents-retention')).toEqual([{ key: id, dueAt: due }])
    await store.tx(tx => applyRetention(tx, id))
    expect(await documentsOf(store.reader(), { registration: id })).toMatchObject([
      { state: 'erased', why: 'retention', source: undefined },
    ])
    expect(await waitingJobs(store, 'document-erase')).toMatchObject([{ key: paper }])
  })
})
