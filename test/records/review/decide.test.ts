import { expect, it } from 'vitest'
import { decisionOf } from '../../../src/records/registrations/decisions.ts'
import { eventsOf } from '../../../src/records/events.ts'
import { placesLeft } from '../../../src/records/registrations/places.ts'
import { resubmit, startCorrection } from '../../../src/records/registrations/correct.ts'
import { registrationsOf } from '../../../src/records/registrations/find.ts'
import { submitRegistration } from '../../../src/records/registrations/hand-in.ts'
import { historyOf } from '../../../src/records/registrations/history.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { decide, undoDecision, type OfficeDecision } from '../../../src/records/review/decide.ts'
import { pendingDecision, pendingOf } from '../../../src/records/review/decision-rows.ts'
import { takeEffect } from '../../../src/records/review/effect.ts'
import { openFile, tickPapersSeen } from '../../../src/records/review/file.ts'
import { releaseFile, takeFile } from '../../../src/records/review/hold.ts'
import { setSetting } from '../../../src/records/settings/settings.ts'
import {
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
import { describeOnStores, waitingJobs } from '../stores.ts'

const approve: OfficeDecision = { kind: 'approve' }
const reject: OfficeDecision = { kind: 'reject', reason: 'not-resident' }

describeOnStores('a decision', stage => {
  const arranged = async () => {
    const { store, clock } = await stage()
    const [fisher, officer, second] = [
      await newAccount(store),
      await newOfficer(store),
      await newOfficer(store),
    ]
    const file = await fileOf(store, fisher)
    const tick = (id = file.id) => store.tx(tx => tickPapersSeen(tx, { id, officer: officer.id }))
    const by = (who: { id: string }, decision: OfficeDecision, version = 1, id = file.id) =>
      store.tx(tx => decide(tx, { id, version, officer: who.id, decision }))
    const made = async (who: { id: string }, decision: OfficeDecision) => {
      const result = await by(who, decision)
      if (!result.ok) throw new Error(result.error)
      return result.decision
    }
    const undo = (who: { id: string }, id: string) =>
      store.tx(tx => undoDecision(tx, { id, officer: who.id }))
    return { store, clock, fisher, officer, second, file, tick, by, made, undo }
  }

  it('waits ten minutes, is noted with its reason, and lets the file out of hand', async () => {
    const { store, clock, officer, file, by } = await arranged()
    const note = 'Alamat di KTP lain, Pak.'
    const dueAt = new Date(clock.now().getTime() + 10 * 60_000)
    const result = await by(officer, { kind: 'reject', reason: 'not-resident', note })
    expect(result).toMatchObject({
      ok: true,
      decision: {
        registration: file.id,
        officer: officer.id,
        leadsTo: 'rejected',
        reason: 'not-resident',
        note,
        state: 'pending',
        version: 1,
        madeAt: clock.now(),
        dueAt,
      },
      registration: { status: 'in-review', version: 1, taken: undefined },
    })
    if (!result.ok) throw new Error(result.error)
    expect(await waitingJobs(store, 'decision-due')).toEqual([{ key: result.decision.id, dueAt }])
    expect(await pendingDecision(store.reader(), file.id)).toEqual(result.decision)
    expect(await pendingOf(store.reader(), officer.id)).toEqual([result.decision])
    expect((await eventsOf(store.reader(), 'registration', file.id)).slice(-2)).toMatchObject([
      { kind: 'taken', actor: officer.id, codes: { from: 'submitted', to: 'in-review' } },
      { kind: 'decision-made', actor: officer.id, codes: { leadsTo: 'rejected', reason: 'not-resident' } },
    ])
  })

  it('is as if it had never been to everybody outside the office, until it is told', async () => {
    const { store, clock, fisher, officer, second, file, tick, by } = await arranged()
    await tick()
    await store.tx(tx => takeFile(tx, { id: file.id, officer: officer.id }))
    const outside = async () => ({
      file: { ...(await registrationById(store.reader(), file.id))!, taken: undefined },
      decision: await decisionOf(store.reader(), file),
      history: await historyOf(store.reader(), file),
      theirs: (await registrationsOf(store.reader(), fisher.id)).map(({ status, decidedAt }) => [
        status,
        decidedAt,
      ]),
      correction: await startCorrection(store.reader(), { id: file.id, account: fisher.id }).then(
        start => start.ok && start.version,
      ),
    })
    const before = await outside()
    const result = await by(officer, approve)
    if (!result.ok) throw new Error(result.error)
    expect(result).not.toHaveProperty('notices')
    clock.forward({ minutes: 9 })
    expect(await outside()).toEqual(before)
    // A colleague sees it.
    const opened = await store.tx(tx => openFile(tx, { id: file.id, officer: second.id }))
    expect(opened).toMatchObject({ file: { pending: { id: result.decision.id }, decision: undefined } })
    clock.forward({ minutes: 1 })
    await store.tx(tx => takeEffect(tx, result.decision.id))
    expect(await outside()).not.toEqual(before)
  })

  it('approves only a file whose papers were seen', async () => {
    const { officer, tick, by } = await arranged()
    expect(await by(officer, approve)).toEqual({ ok: false, error: 'papers-not-seen' })
    const ticked = await tick()
    expect(await tick()).toEqual(ticked)
    expect(await by(officer, approve)).toMatchObject({ ok: true, decision: { leadsTo: 'approved' } })
  })

  it('counts a good photo as a paper that was seen', async () => {
    const { store, officer, by } = await arranged()
    const farmer = await newAccount(store)
    const paper = await store.tx(tx => readyPaper(tx, farmer, 'draft'))
    const made = await store.tx(tx =>
      submitRegistration(tx, submissionOf('draft', farmer, { nik: nikOf(2), papers: [paper] })),
    )
    if (!made.ok) throw new Error(made.error)
    expect(await by(officer, approve, 1, made.registration.id)).toMatchObject({ ok: true })
  })

  it('tells the second officer who decided and when, before it is told and after', async () => {
    const { store, clock, officer, second, by, made } = await arranged()
    const at = clock.now()
    const { id } = await made(officer, reject)
    clock.forward({ minutes: 10 })
    const late = { ok: false, error: 'decided-already', status: 'rejected', by: officer.id, at }
    expect(await by(second, approve)).toEqual(late)
    expect(await by(second, approve, 2)).toEqual(late)
    await store.tx(tx => takeEffect(tx, id))
    for (const version of [1, 2])
      expect(await by(second, approve, version)).toEqual({ ...late, at: clock.now() })
  })

  it('waits for the colleague who has the file in hand', async () => {
    const { store, clock, officer, second, file, by } = await arranged()
    await store.tx(tx => takeFile(tx, { id: file.id, officer: officer.id }))
    const until = new Date(clock.now().getTime() + 30 * 60_000)
    expect(await by(second, reject)).toEqual({ ok: false, error: 'taken', by: officer.id, until })
    clock.forward({ minutes: 30 })
    expect(await by(second, reject)).toMatchObject({ ok: true })
    expect(await by(officer, reject)).toMatchObject({ error: 'decided-already', by: second.id })
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

  it('on the waiting list does not fall on answers that the officer has not seen either', async () => {
    const { store, officer, by } = await arranged()
    await store.tx(tx => setSetting(tx, 'quota/2026/fisher', 0, 'SK 188/2026', 'admin'))
    const fisher = await newAccount(store)
    const { id } = await fileOf(store, fisher, { nik: nikOf(2) })
    await store.tx(tx => resubmit(tx, { ...submissionOf('mend', fisher, { nik: nikOf(2) }), id, version: 1 }))
    expect(await by(officer, reject, 1, id)).toMatchObject({
      error: 'changed',
      registration: { status: 'waiting-list', version: 2 },
    })
  })

  it('is never taken on one’s own file', async () => {
    const { store, by } = await arranged()
    const officer = await newOfficer(store)
    const own = await fileOf(store, officer, { nik: nikOf(2) })
    expect(await by(officer, approve, 1, own.id)).toEqual({ ok: false, error: 'own-file' })
  })

  it('approves one file of a NIK, also while the other approval can still be undone', async () => {
    const { store, officer, second, file, tick, by, made, undo } = await arranged()
    const other = await fileOf(store, await newAccount(store))
    await tick()
    await tick(other.id)
    const first = await made(officer, approve)
    const refused = { ok: false, error: 'one-approved-already' }
    expect(await by(second, approve, 1, other.id)).toEqual(refused)
    await undo(officer, first.id)
    expect(await by(second, approve, 1, other.id)).toMatchObject({ ok: true })
    expect(await by(officer, approve)).toEqual(refused)
    const pending = (await pendingDecision(store.reader(), other.id))!
    await store.tx(tx => takeEffect(tx, pending.id))
    expect(await by(officer, approve)).toEqual(refused)
    await decided(store, file, officer, { kind: 'reject', reason: 'duplicate' })
    expect(await registrationById(store.reader(), other.id)).toMatchObject({ double: false })
  })

  it('approves no second file while the approval of the first is being taken back', async () => {
    const { store, officer, second, file, by, undo } = await arranged()
    await approved(store, file, officer)
    const other = await fileOf(store, await newAccount(store))
    await store.tx(tx => tickPapersSeen(tx, { id: other.id, officer: second.id }))
    const back = await by(officer, { kind: 'reject', reason: 'deceased' }, 2)
    if (!back.ok) throw new Error(back.error)
    expect(back.registration).toMatchObject({ status: 'approved' })
    expect(await by(second, approve, 1, other.id)).toEqual({ ok: false, error: 'one-approved-already' })
    expect(await undo(officer, back.decision.id)).toMatchObject({ registration: { status: 'approved' } })
  })

  it('approves no more than the year has places, also while approvals can still be undone', async () => {
    const { store, officer, second, file, tick, by, made, undo } = await arranged()
    const other = await fileOf(store, await newAccount(store), { nik: nikOf(2) })
    await store.tx(tx => setSetting(tx, 'quota/2026/fisher', 1, 'SK 188/2026', 'admin'))
    await tick()
    await tick(other.id)
    const first = await made(officer, approve)
    expect(await placesLeft(store.reader(), 2026, 'fisher')).toBe(0)
    expect(await by(second, approve, 1, other.id)).toEqual({ ok: false, error: 'year-full' })
    // Outside the office nobody notices.
    expect(await handIn(store, await newAccount(store), { nik: nikOf(3) })).toMatchObject({
      shown: 'receipt',
    })
    await undo(officer, first.id)
    expect(await placesLeft(store.reader(), 2026, 'fisher')).toBe(1)
    const again = await made(officer, approve)
    await store.tx(tx => takeEffect(tx, again.id))
    expect(await by(second, approve, 1, other.id)).toEqual({ ok: false, error: 'year-full' })
    expect(await handIn(store, await newAccount(store), { nik: nikOf(4) })).toMatchObject({
      shown: 'waiting-list',
    })
    expect(await by(second, { kind: 'waiting-list' }, 1, other.id)).toMatchObject({ ok: true })
    expect(await registrationById(store.reader(), file.id)).toMatchObject({ status: 'approved' })
  })

  it('leaves the file in hand when it is refused', async () => {
    const { store, officer, second, file, by } = await arranged()
    expect(await by(officer, approve)).toMatchObject({ error: 'papers-not-seen' })
    expect(await registrationById(store.reader(), file.id)).toMatchObject({ taken: { by: officer.id } })
    expect(await by(second, reject)).toMatchObject({ error: 'taken', by: officer.id })
  })

  it('on nothing is refused', async () => {
    const { officer, by } = await arranged()
    expect(await by(officer, reject, 1, 'nothing')).toEqual({ ok: false, error: 'not-found' })
  })
})

describeOnStores('a decision that is undone', stage => {
  const arranged = async () => {
    const { store, clock } = await stage()
    const [officer, second] = [await newOfficer(store), await newOfficer(store)]
    const file = await fileOf(store, await newAccount(store))
    const made = async (decision: OfficeDecision) => {
      const result = await store.tx(tx =>
        decide(tx, { id: file.id, version: 1, officer: officer.id, decision }),
      )
      if (!result.ok) throw new Error(result.error)
      return result.decision
    }
    const undo = (who: { id: string }, id: string) =>
      store.tx(tx => undoDecision(tx, { id, officer: who.id }))
    return { store, clock, officer, second, file, made, undo }
  }

  it('is in the officer’s hand again, decided by nobody and planned no more', async () => {
    const { store, clock, officer, second, file, made, undo } = await arranged()
    const decision = await made(reject)
    clock.forward({ minutes: 9 })
    const until = new Date(clock.now().getTime() + 30 * 60_000)
    expect(await undo(officer, decision.id)).toMatchObject({
      ok: true,
      registration: { status: 'in-review', version: 1, taken: { by: officer.id, until, from: 'submitted' } },
    })
    expect(await waitingJobs(store, 'decision-due')).toEqual([])
    expect(await pendingDecision(store.reader(), file.id)).toBeUndefined()
    expect(await store.tx(tx => takeEffect(tx, decision.id))).toMatchObject({
      error: 'not-pending',
      notices: [],
    })
    expect(await store.tx(tx => takeFile(tx, { id: file.id, officer: second.id }))).toMatchObject({
      error: 'taken',
    })
    await store.tx(tx => releaseFile(tx, { id: file.id, officer: officer.id }))
    expect(await registrationById(store.reader(), file.id)).toMatchObject({ status: 'submitted' })
    expect((await historyOf(store.reader(), file)).map(({ kind }) => kind)).toEqual(['submitted'])
    expect((await eventsOf(store.reader(), 'registration', file.id)).map(({ kind }) => kind)).toEqual([
      'submitted',
      'taken',
      'decision-made',
      'decision-undone',
      'released',
    ])
  })

  it('can be decided anew, and only the last one is told', async () => {
    const { store, officer, file, made, undo } = await arranged()
    await undo(officer, (await made(reject)).id)
    const last = await made({ kind: 'waiting-list' })
    expect(await waitingJobs(store, 'decision-due')).toMatchObject([{ key: last.id }])
    await store.tx(tx => takeEffect(tx, last.id))
    expect((await historyOf(store.reader(), file)).map(({ kind, to }) => [kind, to])).toEqual([
      ['submitted', 'submitted'],
      ['decided', 'waiting-list'],
    ])
  })

  it('is undone by who made it, once, and not when it was told', async () => {
    const { store, officer, second, made, undo } = await arranged()
    const decision = await made(reject)
    expect(await undo(second, decision.id)).toEqual({ ok: false, error: 'not-found' })
    expect(await undo(officer, 'nothing')).toEqual({ ok: false, error: 'not-found' })
    await undo(officer, decision.id)
    expect(await undo(officer, decision.id)).toMatchObject({
      error: 'told-already',
      decision: { state: 'undone' },
    })
    const another = await made(reject)
    await store.tx(tx => takeEffect(tx, another.id))
    expect(await undo(officer, another.id)).toMatchObject({
      error: 'told-already',
      decision: { state: 'sent' },
    })
  })
})
