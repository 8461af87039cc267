import { expect, it } from 'vitest'
import { dateOf, type PlainDate } from '../../../src/program/plain-date.ts'
import type { CoverStep } from '../../../src/program/cover.ts'
import { eventsOf } from '../../../src/records/events.ts'
import { membershipsOf } from '../../../src/records/members/memberships.ts'
import { personByNik } from '../../../src/records/members/people.ts'
import { resubmit } from '../../../src/records/registrations/correct.ts'
import { historyOf } from '../../../src/records/registrations/history.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { advance, coverOf } from '../../../src/records/review/advance.ts'
import { decide, undoDecision } from '../../../src/records/review/decide.ts'
import {
  answersOf,
  approved,
  decided,
  fileOf,
  newAccount,
  newOfficer,
  stepOf,
  submissionOf,
} from '../sample.ts'
import { describeOnStores, waitingJobs } from '../stores.ts'

const day = (text: string): PlainDate => dateOf(text)
const decree: CoverStep = { to: 'decreed', number: '188.45/12', on: day('2026-03-02') }
const sent: CoverStep = { to: 'sent-to-bpjs', on: day('2026-03-09') }
const active: CoverStep = {
  to: 'active',
  kpj: '12345678901',
  from: day('2026-04-01'),
  until: day('2026-12-31'),
}
const ended: CoverStep = { to: 'ended', reason: 'deceased', on: day('2026-05-04') }
const refused: CoverStep = { to: 'refused-by-bpjs', reason: 'nik-unmatched', on: day('2026-03-12') }

describeOnStores('whose cover begins', stage => {
  it('is one of the members, with the number that proves them', async () => {
    const { store, clock } = await stage()
    const [neighbour, officer] = [await newAccount(store), await newOfficer(store)]
    const file = await fileOf(store, neighbour)
    await approved(store, file, officer)
    clock.set('2026-05-04T09:00:00+07:00')
    for (const step of [decree, sent, active]) await stepOf(store, file, officer, step)
    const person = await personByNik(store.reader(), answersOf().nik)
    expect(person).toMatchObject({ name: 'Slamet Wiryawan', phone: '+6281234567890' })
    expect(await membershipsOf(store.reader(), person!.id)).toMatchObject([
      { year: 2026, kpj: '12345678901', from: '2026-04-01', to: '2026-12-31', registration: file.id },
    ])
  })
})

describeOnStores('from the decree to the end of cover', stage => {
  const arranged = async () => {
    const { store, clock } = await stage()
    const [fisher, officer] = [await newAccount(store), await newOfficer(store)]
    const file = await fileOf(store, fisher)
    await approved(store, file, officer)
    clock.set('2026-05-04T09:00:00+07:00')
    const step = (next: CoverStep, who: { id: string } = officer) => stepOf(store, file, who, next)
    const at = (version: number, next: CoverStep) =>
      store.tx(tx => advance(tx, { id: file.id, version, officer: officer.id, step: next }))
    return { store, clock, fisher, officer, file, step, at }
  }

  it('a file goes the whole way, with its data, its events and what the worker hears', async () => {
    const { store, clock, fisher, officer, file, step } = await arranged()
    const told = { kind: 'cover-changed', account: fisher.id, registration: file.id }
    expect(await step(decree)).toMatchObject({
      ok: true,
      registration: { status: 'decreed' },
      notices: [told],
    })
    expect(await step(sent)).toMatchObject({
      ok: true,
      registration: { status: 'sent-to-bpjs' },
      notices: [],
    })
    expect(await step(active)).toMatchObject({
      ok: true,
      registration: { status: 'active' },
      notices: [told],
    })
    const last = await step(ended)
    const cover = {
      decree: { number: '188.45/12', on: '2026-03-02' },
      sentOn: '2026-03-09',
      kpj: '12345678901',
      from: '2026-04-01',
      to: '2026-12-31',
      end: { reason: 'deceased', on: '2026-05-04' },
    }
    expect(last).toMatchObject({
      ok: true,
      registration: { status: 'ended', version: 6 },
      cover,
      notices: [told],
    })
    expect(await coverOf(store.reader(), file)).toEqual(cover)
    expect(await registrationById(store.reader(), file.id)).toMatchObject({
      decidedBy: officer.id,
      decidedAt: clock.now(),
    })
    const past = await eventsOf(store.reader(), 'registration', file.id)
    expect(past.filter(({ kind }) => kind === 'advanced').map(({ actor, codes }) => [actor, codes])).toEqual([
      [officer.id, { from: 'approved', to: 'decreed' }],
      [officer.id, { from: 'decreed', to: 'sent-to-bpjs' }],
      [officer.id, { from: 'sent-to-bpjs', to: 'active' }],
      [officer.id, { from: 'active', to: 'ended', reason: 'deceased' }],
    ])
    const history = await historyOf(store.reader(), file)
    expect(history.slice(-4).map(({ to }) => to)).toEqual(['decreed', 'sent-to-bpjs', 'active', 'ended'])
    expect(await waitingJobs(store, 'documents-retention')).toMatchObject([{ key: file.id }])
  })

  it('no step is left out', async () => {
    const { step } = await arranged()
    for (const [then, others] of [
      [decree, [sent, active, ended, refused]],
      [sent, [decree, active, ended, refused]],
      [active, [decree, sent, ended]],
      [ended, [decree, sent, active, refused]],
    ] as const) {
      for (const other of others)
        expect(await step(other)).toMatchObject({ ok: false, error: 'decided-already' })
      expect(await step(then)).toMatchObject({ ok: true })
    }
    for (const other of [decree, sent, active, ended, refused])
      expect(await step(other)).toMatchObject({ error: 'decided-already', status: 'ended' })
  })

  it('nothing is entered on a file that is not decided', async () => {
    const { store, officer } = await arranged()
    const file = await fileOf(store, await newAccount(store))
    for (const other of [decree, sent, active, ended, refused])
      expect(await stepOf(store, file, officer, other)).toMatchObject({ ok: false, error: 'changed' })
    expect(await coverOf(store.reader(), file)).toEqual({})
    const of = { id: 'nothing', version: 1, officer: officer.id, step: decree }
    expect(await store.tx(tx => advance(tx, of))).toEqual({ ok: false, error: 'not-found' })
  })

  it('what a step must bring is asked for, and nothing changes', async () => {
    const { store, file, step } = await arranged()
    const before = await registrationById(store.reader(), file.id)
    expect(await step({ ...decree, number: '' })).toEqual({
      ok: false,
      error: 'entry',
      problem: 'number-missing',
    })
    expect(await step({ ...decree, on: day('2026-05-05') })).toEqual({
      ok: false,
      error: 'entry',
      problem: 'in-the-future',
    })
    expect(await registrationById(store.reader(), file.id)).toEqual(before)
    await step(decree)
    expect(await step({ ...sent, on: day('2026-03-01') })).toEqual({
      ok: false,
      error: 'entry',
      problem: 'before-the-last-step',
    })
    await step(sent)
    expect(await step({ ...active, kpj: '123' })).toEqual({ ok: false, error: 'entry', problem: 'kpj-wrong' })
    expect(await step({ ...active, until: day('2026-03-31') })).toEqual({
      ok: false,
      error: 'entry',
      problem: 'ends-before-it-begins',
    })
  })

  it.each(['moved', 'reached-65'] as const)('%s never ends a paid period by itself', async reason => {
    const { store, clock, file, step } = await arranged()
    for (const next of [decree, sent, active]) await step(next)
    const end: CoverStep = { to: 'ended', reason, on: day('2026-05-04') }
    expect(await step(end)).toEqual({ ok: false, error: 'entry', problem: 'bpjs-must-confirm' })
    expect(await registrationById(store.reader(), file.id)).toMatchObject({ status: 'active' })
    if (reason === 'moved') expect(await step({ ...end, confirmedByBpjs: true })).toMatchObject({ ok: true })
    else {
      clock.set('2026-12-31T09:00:00+07:00')
      expect(await step({ ...end, on: day('2026-12-31') })).toMatchObject({ ok: true })
    }
    expect((await coverOf(store.reader(), file)).end?.reason).toBe(reason)
  })

  it('what BPJS refuses is mended, decided and decreed anew', async () => {
    const { store, fisher, officer, file, step } = await arranged()
    for (const next of [decree, sent]) await step(next)
    expect(await step(refused)).toMatchObject({
      ok: true,
      registration: { status: 'refused-by-bpjs' },
      notices: [],
    })
    expect(await step(decree)).toMatchObject({ error: 'decided-already', status: 'refused-by-bpjs' })
    const back = { kind: 'return', reason: 'nik-mismatch', questions: ['nik'] } as const
    expect((await decided(store, file, officer, back)).notices).toMatchObject([{ account: fisher.id }])
    const { version } = (await registrationById(store.reader(), file.id))!
    await store.tx(tx => resubmit(tx, { ...submissionOf('mend', fisher), id: file.id, version }))
    await approved(store, file, officer)
    expect(await step({ ...decree, number: '188.45/30' })).toMatchObject({
      ok: true,
      cover: { decree: { number: '188.45/30', on: '2026-03-02' } },
    })
    expect(await coverOf(store.reader(), file)).not.toHaveProperty('refusal')
  })

  it('the second officer is told who was faster, also while an approval is being taken back', async () => {
    const { store, officer, file, at } = await arranged()
    const second = await newOfficer(store)
    const by = { id: file.id, version: 2, officer: second.id }
    const made = await store.tx(tx => decide(tx, { ...by, decision: { kind: 'reject', reason: 'deceased' } }))
    expect(made).toMatchObject({ ok: true })
    expect(await at(2, decree)).toMatchObject({ error: 'decided-already', status: 'rejected', by: second.id })
    if (!made.ok) throw new Error(made.error)
    await store.tx(tx => undoDecision(tx, { id: made.decision.id, officer: second.id }))
    expect(await at(2, decree)).toMatchObject({ ok: true })
    expect(await at(2, decree)).toEqual({
      ok: false,
      error: 'decided-already',
      status: 'decreed',
      by: officer.id,
      at: store.now(),
    })
  })
})
