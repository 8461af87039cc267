import { expect, it } from 'vitest'
import {
  batchFigures,
  batchesAtBpjs,
  filesOfBatch,
  makeBatch,
  waitingFiles,
} from '../../../src/records/batches/batches.ts'
import { batchRows } from '../../../src/records/batches/rows.ts'
import { removeOfficer } from '../../../src/records/office/staff-changes.ts'
import { withdraw } from '../../../src/records/registrations/withdraw.ts'
import { approved, fileOf, newAccount, newOfficer, nikOf, stepOf } from '../sample.ts'
import { allEvents, describeOnStores, waitingJobs } from '../stores.ts'
import { approvedFile, approvedFiles, batchOf, begun, decree, moved, sent, walked } from './sample.ts'

describeOnStores('approved files', stageOf => {
  it('go into one batch each, however many officers ask at once; what is approved later goes into the next', async () => {
    const { store } = await stageOf()
    const [rina, budi] = [await newOfficer(store), await newOfficer(store)]
    const files = await approvedFiles(store, rina, [1, 2, 3])
    await fileOf(store, await newAccount(store), { nik: nikOf(9) })
    const made = await Promise.all(
      [rina, budi, rina].map(({ id }) => store.tx(tx => makeBatch(tx, { officer: id, year: 2026 }))),
    )
    const [one, ...others] = made.toSorted((a, b) => Number(b.ok) - Number(a.ok))
    expect(one).toMatchObject({ ok: true, files: 3, batch: { year: 2026, number: 1 } })
    expect(others).toEqual([
      { ok: false, error: 'empty' },
      { ok: false, error: 'empty' },
    ])
    expect(await waitingFiles(store.reader())).toEqual([])
    const later = await approvedFile(store, budi, 4)
    expect(await waitingFiles(store.reader())).toEqual([{ year: 2026, files: 1 }])
    const next = await batchOf(store, budi)
    expect(next).toMatchObject({ number: 2, madeBy: budi.id })
    const filesIn = (batch: string) => filesOfBatch(store.reader(), batch, { after: '', limit: 10 })
    if (!one?.ok) throw new Error('no batch')
    expect(await filesIn(one.batch.id)).toEqual(files.map(({ id }) => id).toSorted())
    expect(await filesIn(next.id)).toEqual([later.id])
    expect((await allEvents(store)).filter(({ kind }) => kind === 'batch-made')).toHaveLength(2)
  })

  it('leave it when the approval is taken back, and what BPJS refused comes again with a later one', async () => {
    const { store } = await stageOf()
    const rina = await newOfficer(store)
    const [gone, refused] = await approvedFiles(store, rina, [1, 2])
    const batch = await batchOf(store, rina)
    await store.tx(tx => withdraw(tx, { id: gone!.id, account: gone!.account }))
    for (const step of [decree, sent]) await walked(store, batch, rina, step)
    await stepOf(store, refused!, rina, { to: 'refused-by-bpjs', reason: 'nik-unmatched', on: sent.on })
    const figures = await batchFigures(store.reader(), [batch.id])
    expect(figures.get(batch.id)).toEqual({ files: 2, byStage: { left: 1, refused: 1 } })
    expect(await batchesAtBpjs(store.reader(), 5)).toEqual([batch])
    const rows = await batchRows(store.reader(), batch.id, { after: '', limit: 10 })
    expect(rows).toMatchObject([{ id: refused!.id, nik: nikOf(2), decree: decree.number, kpj: undefined }])
  })

  it('are nobody’s to take who may not', async () => {
    const { store } = await stageOf()
    const rina = await newOfficer(store)
    await approvedFile(store, rina, 1)
    for (const role of ['pendamping', 'pimpinan'] as const) {
      const other = await newOfficer(store, role, role === 'pendamping' ? ['3574031001'] : [])
      expect(await store.tx(tx => makeBatch(tx, { officer: other.id, year: 2026 }))).toMatchObject({
        error: 'denied',
      })
    }
    expect(await waitingFiles(store.reader())).toEqual([{ year: 2026, files: 1 }])
  })
})

describeOnStores('a step for a whole batch', stageOf => {
  it('is taken by each file once; the officer’s own stays and is named', async () => {
    const { store } = await stageOf()
    const [rina, budi] = [await newOfficer(store), await newOfficer(store)]
    await approvedFiles(store, rina, [1, 2, 3, 4])
    const own = await fileOf(store, budi, { nik: nikOf(5) })
    await approved(store, own, rina)
    const batch = await batchOf(store, rina)
    const started = await begun(store, batch, budi, decree)
    if (!started.ok) throw new Error(started.error)
    expect(started.move.of).toBe(5)
    expect(await begun(store, batch, rina, decree)).toEqual({ ok: false, error: 'running' })
    expect(await waitingJobs(store, 'batch-move')).toMatchObject([{ key: batch.id }])
    const done = await moved(store, started.move)
    expect(done).toMatchObject({
      state: 'done',
      notices: [{ kind: 'batch-moved', account: budi.id, moved: 4, left: 1, own: [own.number], stuck: [] }],
    })
    // The same chunk again, as after a crash before its end was noted: everything has moved on.
    expect(await moved(store, started.move)).toMatchObject({ notices: [{ moved: 0 }] })
    expect((await batchFigures(store.reader(), [batch.id])).get(batch.id)?.byStage).toEqual({
      approved: 1,
      decreed: 4,
    })
  })

  it('stops where the officer may no more, and a colleague goes on; an entry that cannot be is refused', async () => {
    const { store } = await stageOf()
    const [rina, budi] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    await approvedFiles(store, rina, [1, 2, 3])
    const batch = await batchOf(store, rina)
    const tomorrow = { ...decree, on: '2026-03-03' as typeof decree.on }
    expect(await begun(store, batch, rina, tomorrow)).toMatchObject({ problem: 'in-the-future' })
    expect(await begun(store, batch, rina, sent)).toEqual({ ok: false, error: 'nothing-to-do' })
    const started = await begun(store, batch, budi, decree)
    if (!started.ok) throw new Error(started.error)
    await store.tx(tx => removeOfficer(tx, { by: rina.id, account: budi.id }))
    const done = await moved(store, started.move)
    expect(done).toMatchObject({ state: 'stopped', notices: [{ moved: 0, left: 3, isStopped: true }] })
  })
})
