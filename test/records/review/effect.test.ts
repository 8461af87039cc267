import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { setReachable } from '../../../src/records/accounts.ts'
import { lockOfficer } from '../../../src/records/office/staff-changes.ts'
import { decisionOf } from '../../../src/records/registrations/decisions.ts'
import { documentsOf } from '../../../src/records/documents/documents.ts'
import { eventsOf } from '../../../src/records/events.ts'
import { resubmit, startCorrection } from '../../../src/records/registrations/correct.ts'
import { submitRegistration } from '../../../src/records/registrations/hand-in.ts'
import { historyOf } from '../../../src/records/registrations/history.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { withdraw } from '../../../src/records/registrations/withdraw.ts'
import { applyRetention } from '../../../src/records/retention/decided-papers.ts'
import { declareFamily } from '../../../src/records/review/conflict.ts'
import { decide, undoDecision, type OfficeDecision } from '../../../src/records/review/decide.ts'
import { decisionById } from '../../../src/records/review/decision-rows.ts'
import { sendDecision, takeEffect } from '../../../src/records/review/effect.ts'
import { tickPapersSeen } from '../../../src/records/review/file.ts'
import { nextFile } from '../../../src/records/review/queue.ts'
import { setSetting } from '../../../src/records/settings/settings.ts'
import { confirmConsent, consentToken } from '../../../src/records/registrations/worker-consent.ts'
import { decided, fileOf, newAccount, newOfficer, nikOf, readyPaper, submissionOf } from '../sample.ts'
import { describeOnStores, waitingJobs } from '../stores.ts'

const approve: OfficeDecision = { kind: 'approve' }
const reject: OfficeDecision = { kind: 'reject', reason: 'not-resident' }

describeOnStores('a decision whose ten minutes are over', stage => {
  const arranged = async () => {
    const { store, clock } = await stage()
    const [fisher, officer, second] = [
      await newAccount(store),
      await newOfficer(store),
      await newOfficer(store),
    ]
    const file = await fileOf(store, fisher)
    await store.tx(tx => tickPapersSeen(tx, { id: file.id, officer: officer.id }))
    const made = async (decision: OfficeDecision, version = 1) => {
      const result = await store.tx(tx => decide(tx, { id: file.id, version, officer: officer.id, decision }))
      if (!result.ok) throw new Error(result.error)
      return result.decision
    }
    const effect = (id: string) => store.tx(tx => takeEffect(tx, id))
    const now = async () => (await registrationById(store.reader(), file.id))!
    const expectFallen = async (id: string, why: string) => {
      expect(await decisionById(store.reader(), id)).toMatchObject({ state: 'fallen' })
      expect(await waitingJobs(store, 'decision-due')).toEqual([])
      const past = await eventsOf(store.reader(), 'registration', file.id)
      expect(past.find(({ kind }) => kind === 'decision-fallen')).toMatchObject({
        codes: { decision: id, why },
      })
      expect(past.some(({ kind }) => kind === 'decided')).toBe(false)
      expect(await effect(id)).toEqual({ ok: false, error: 'not-pending', notices: [] })
    }
    return { store, clock, fisher, officer, second, file, made, effect, now, expectFallen }
  }

  it('moves the file on and tells the one who handed it in', async () => {
    const { store, clock, fisher, officer, file, made, effect } = await arranged()
    const { id } = await made(approve)
    clock.forward({ minutes: 10 })
    expect(await effect(id)).toMatchObject({
      ok: true,
      registration: {
        status: 'approved',
        version: 2,
        decidedBy: officer.id,
        decidedAt: clock.now(),
        taken: undefined,
      },
      notices: [{ kind: 'registration-decided', account: fisher.id, registration: file.id }],
    })
    expect((await eventsOf(store.reader(), 'registration', file.id)).at(-1)).toMatchObject({
      kind: 'decided',
      actor: officer.id,
      codes: { from: 'in-review', to: 'approved' },
    })
    expect(await decisionById(store.reader(), id)).toMatchObject({ state: 'sent' })
  })

  it('takes effect once', async () => {
    const { store, file, made, effect, now } = await arranged()
    const { id } = await made(approve)
    await effect(id)
    const [before, past] = [await now(), await eventsOf(store.reader(), 'registration', file.id)]
    expect(await effect(id)).toEqual({ ok: false, error: 'not-pending', notices: [] })
    expect(await effect('nothing')).toEqual({ ok: false, error: 'not-pending', notices: [] })
    expect(await now()).toEqual(before)
    expect(await eventsOf(store.reader(), 'registration', file.id)).toEqual(past)
  })

  it('is told before, when its officer says so, and by nobody else', async () => {
    const { store, fisher, officer, second, made, effect } = await arranged()
    const { id } = await made(reject)
    const send = (who: { id: string }) => store.tx(tx => sendDecision(tx, { id, officer: who.id }))
    expect(await send(second)).toEqual({ ok: false, error: 'not-found' })
    expect(await send(officer)).toMatchObject({
      ok: true,
      registration: { status: 'rejected' },
      notices: [{ kind: 'registration-decided', account: fisher.id }],
    })
    expect(await waitingJobs(store, 'decision-due')).toEqual([])
    expect(await send(officer)).toEqual({ ok: false, error: 'not-pending', notices: [] })
    expect(await effect(id)).toMatchObject({ error: 'not-pending' })
    expect(await store.tx(tx => undoDecision(tx, { id, officer: officer.id }))).toMatchObject({
      error: 'told-already',
    })
  })

  it('tells the worker who confirmed too, and opens a visit where no message arrives', async () => {
    const { store, officer } = await arranged()
    const [neighbour, worker, field] = [
      await newAccount(store),
      await newAccount(store),
      await newOfficer(store, 'pendamping', ['3574031001']),
    ]
    const over = { forSelf: false, relation: 'neighbour', nik: nikOf(2) } as const
    const file = await fileOf(store, neighbour, over)
    const token = consentToken(store.reader(), file)
    await store.tx(tx => confirmConsent(tx, { token, account: worker.id, nik: nikOf(2) }))
    const kind = 'registration-decided'
    const back = { kind: 'return', reason: 'name-mismatch', questions: ['name'] } as const
    expect((await decided(store, file, officer, back)).notices).toEqual([
      { kind, account: neighbour.id, registration: file.id },
      { kind, account: worker.id, registration: file.id },
    ])
    await store.tx(tx => setReachable(tx, 'telegram', worker.address, false))
    expect((await decided(store, file, officer, reject)).notices).toEqual([
      { kind, account: neighbour.id, registration: file.id },
      { kind: 'visit-waiting', account: field.id, kelurahan: '3574031001' },
    ])
  })

  it('to return a file opens it at the questions to mend, with a new due date once it is mended', async () => {
    const { store, clock, fisher, officer, file, made, effect } = await arranged()
    const note = 'Rumah nomor berapa, Pak?'
    const { id } = await made({ kind: 'return', reason: 'address-incomplete', questions: ['address'], note })
    expect(await startCorrection(store.reader(), { id: file.id, account: fisher.id })).toMatchObject({
      questions: [],
    })
    expect(await effect(id)).toMatchObject({ ok: true, registration: { status: 'returned' } })
    expect(await startCorrection(store.reader(), { id: file.id, account: fisher.id })).toMatchObject({
      ok: true,
      version: 2,
      questions: ['address'],
    })
    clock.forward({ days: 10 })
    const change = {
      ...submissionOf('mend', fisher, { address: 'Jalan Mastrip 4' }),
      id: file.id,
      version: 2,
    }
    const mended = await store.tx(tx => resubmit(tx, change))
    if (!mended.ok) throw new Error(mended.error)
    expect(mended.registration.status).toBe('submitted')
    expect(mended.registration.dueAt.getTime()).toBeGreaterThan(store.now().getTime())
    expect(await decisionOf(store.reader(), file)).toMatchObject({
      reason: 'address-incomplete',
      questions: ['address'],
      note,
      by: officer.id,
    })
    await effect((await made(approve, 3)).id)
    expect((await historyOf(store.reader(), file)).map(({ kind, to }) => [kind, to])).toEqual([
      ['submitted', 'submitted'],
      ['papers-seen', undefined],
      ['decided', 'returned'],
      ['corrected', 'submitted'],
      ['decided', 'approved'],
    ])
  })

  it('has fallen when the person corrected the file meanwhile, and the officer is told', async () => {
    const { store, fisher, officer, file, made, now, expectFallen } = await arranged()
    const { id } = await made(approve)
    const mended = await store.tx(tx =>
      resubmit(tx, { ...submissionOf('mend', fisher), id: file.id, version: 1 }),
    )
    expect(mended).toMatchObject({
      ok: true,
      notices: [{ kind: 'decision-fallen', account: officer.id, registration: file.id, why: 'changed' }],
    })
    await expectFallen(id, 'changed')
    expect(await now()).toMatchObject({ status: 'submitted', version: 2 })
    expect((await historyOf(store.reader(), file)).map(({ kind }) => kind)).toEqual([
      'submitted',
      'papers-seen',
      'corrected',
    ])
  })

  it('has fallen when the person withdrew the file meanwhile, and the officer is told', async () => {
    const { store, fisher, officer, file, made, now, expectFallen } = await arranged()
    const { id } = await made(reject)
    expect(await store.tx(tx => withdraw(tx, { id: file.id, account: fisher.id }))).toMatchObject({
      ok: true,
      notices: [{ kind: 'decision-fallen', account: officer.id, registration: file.id, why: 'withdrawn' }],
    })
    await expectFallen(id, 'withdrawn')
    expect(await now()).toMatchObject({ status: 'withdrawn' })
  })

  it.each([
    'the worker does not agree any more',
    'the year is full',
    'the officer says that they are family',
  ] as const)('falls when %s', async what => {
    const { store, officer, second, file, made, effect, now, expectFallen } = await arranged()
    const { id } = await made(approve)
    if (what === 'the worker does not agree any more') {
      const { registrations } = store.reader().t
      await store.tx(tx =>
        tx.db.update(registrations).set({ consent: 'refused' }).where(eq(registrations.id, file.id)),
      )
    }
    if (what === 'the year is full')
      await store.tx(tx => setSetting(tx, 'quota/2026/fisher', 0, 'SK 188/2026', 'admin'))
    if (what === 'the officer says that they are family')
      await store.tx(tx => declareFamily(tx, { id: file.id, officer: officer.id }))
    expect(await effect(id)).toEqual({
      ok: false,
      error: 'fallen',
      notices: [{ kind: 'decision-fallen', account: officer.id, registration: file.id, why: 'not-possible' }],
    })
    await expectFallen(id, 'not-possible')
    // Back where it was, for whoever comes next.
    expect(await now()).toMatchObject({ status: 'submitted', version: 1, taken: undefined })
    expect(await store.tx(tx => nextFile(tx, { officer: second.id }))).toMatchObject({
      registration: { id: file.id },
    })
  })

  it('is undone when its officer is locked, and the file is free again', async () => {
    const { store, officer, second, file, made, effect, now } = await arranged()
    const admin = await newOfficer(store, 'admin')
    const { id } = await made(approve)
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: officer.id }))
    expect(await decisionById(store.reader(), id)).toMatchObject({ state: 'undone' })
    expect(await waitingJobs(store, 'decision-due')).toEqual([])
    expect(await effect(id)).toEqual({ ok: false, error: 'not-pending', notices: [] })
    const locked = { ok: false, error: 'denied', why: 'locked' }
    const of = { id, officer: officer.id }
    expect(await store.tx(tx => sendDecision(tx, of))).toEqual(locked)
    expect(await store.tx(tx => undoDecision(tx, of))).toEqual(locked)
    expect(await now()).toMatchObject({ status: 'submitted', version: 1, taken: undefined })
    expect(await store.tx(tx => nextFile(tx, { officer: second.id }))).toMatchObject({
      registration: { id: file.id },
    })
    expect((await historyOf(store.reader(), file)).map(({ kind }) => kind)).toEqual([
      'submitted',
      'papers-seen',
    ])
  })

  it('lets the papers go when their time is over, but not those of a file that is open again', async () => {
    const { store, clock } = await stage()
    await store.tx(tx => setSetting(tx, 'retention-days', 14, 'letter 12/2026', 'admin'))
    const [fisher, officer] = [await newAccount(store), await newOfficer(store)]
    const paper = await store.tx(tx => readyPaper(tx, fisher, 'draft'))
    const made = await store.tx(tx =>
      submitRegistration(tx, submissionOf('draft', fisher, { papers: [paper] })),
    )
    if (!made.ok) throw new Error(made.error)
    const { id } = made.registration
    await store.tx(tx => applyRetention(tx, id))
    expect(await documentsOf(store.reader(), { registration: id })).toMatchObject([{ state: 'ready' }])

    await decided(store, { id }, officer, approve)
    const due = new Date(clock.now().getTime() + 14 * 86_400_000)
    expect(await waitingJobs(store, 'documents-retention')).toEqual([{ key: id, dueAt: due }])
    await store.tx(tx => applyRetention(tx, id))
    expect(await documentsOf(store.reader(), { registration: id })).toMatchObject([
      { state: 'erased', why: 'retention', source: undefined },
    ])
    expect(await waitingJobs(store, 'document-erase')).toMatchObject([{ key: paper }])
  })
})
