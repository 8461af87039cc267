import { expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import { writeAnswers, type BpjsAnswer } from '../../../src/records/batches/answers.ts'
import { batchFigures, type Batch } from '../../../src/records/batches/batches.ts'
import { importById, markReady, openImport, startWriting } from '../../../src/records/imports/imports.ts'
import { stage } from '../../../src/records/imports/rows.ts'
import { writeChunk } from '../../../src/records/imports/writing.ts'
import { membershipsOf } from '../../../src/records/members/memberships.ts'
import { personByNik } from '../../../src/records/members/people.ts'
import type { Notice } from '../../../src/records/notices.ts'
import { coverOf } from '../../../src/records/review/advance.ts'
import type { Store } from '../../../src/store/store.ts'
import { approved, fileOf, newOfficer, nikOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'
import { approvedFiles, batchOf, decree, sent, walked } from './sample.ts'

const kpjOf = (n: number) => `2600000${String(n).padStart(4, '0')}`
const yes = (n: number, kpj = kpjOf(n)): BpjsAnswer => ({
  nik: nikOf(n),
  says: { kind: 'accepted', kpj, from: dateOf('2026-04-01'), to: dateOf('2026-12-31') },
})
const no = (n: number, words: string): BpjsAnswer => ({ nik: nikOf(n), says: { kind: 'refused', words } })

const answer = (store: Store, batch: Batch, officer: { id: string }, rows: readonly BpjsAnswer[]) =>
  store.tx(tx => writeAnswers(tx, { batch: batch.id, officer: officer.id }, rows))

describeOnStores('the answer of BPJS to a batch', stageOf => {
  it('takes effect once, on the files of this batch, and each worker is told once', async () => {
    const { store } = await stageOf()
    const rina = await newOfficer(store)
    const files = await approvedFiles(store, rina, [1, 2, 3, 4])
    const batch = await batchOf(store, rina)
    expect(await answer(store, batch, rina, [yes(1)])).toEqual({ outcomes: ['not-sent'], notices: [] })
    for (const step of [decree, sent]) await walked(store, batch, rina, step)
    const both = await Promise.all([rina, rina].map(one => answer(store, batch, one, [yes(4)])))
    expect(both.flatMap(({ outcomes }) => outcomes).toSorted()).toEqual(['activated', 'same'])
    const rows = [yes(1), no(2, 'NIK tidak padan'), yes(1), yes(9), yes(3, kpjOf(1)), yes(3)]
    const first = await answer(store, batch, rina, rows)
    expect(first.outcomes).toEqual(['activated', 'refused', 'same', 'not-in-batch', 'kpj-taken', 'activated'])
    // One person is told of cover, not of the refusal: that is the office's to mend.
    expect(first.notices.map(({ account }) => account)).toEqual([files[0]!.account, files[2]!.account])
    expect(await answer(store, batch, rina, [...rows, no(1, ''), yes(2)])).toEqual({
      outcomes: ['same', 'same', 'same', 'not-in-batch', 'differs', 'same', 'differs', 'differs'],
      notices: [],
    })
    const person = await personByNik(store.reader(), nikOf(1))
    expect(await membershipsOf(store.reader(), person!.id)).toMatchObject([{ kpj: kpjOf(1) }])
    expect((await coverOf(store.reader(), files[1]!)).refusal).toEqual({
      reason: 'nik-unmatched',
      words: 'NIK tidak padan',
      on: '2026-03-02',
    })
    expect((await batchFigures(store.reader(), [batch.id])).get(batch.id)?.byStage).toEqual({
      accepted: 3,
      refused: 1,
    })
  })

  it('is not taken where a number is another’s, where it is the officer’s own file, or from who may not', async () => {
    const { store } = await stageOf()
    const [rina, budi] = [await newOfficer(store), await newOfficer(store)]
    const chief = await newOfficer(store, 'pimpinan')
    await approvedFiles(store, rina, [1, 2])
    await approved(store, await fileOf(store, budi, { nik: nikOf(3) }), rina)
    const batch = await batchOf(store, rina)
    for (const step of [decree, sent]) await walked(store, batch, rina, step)
    expect((await answer(store, batch, budi, [yes(1), yes(3)])).outcomes).toEqual(['activated', 'not-yours'])
    expect((await answer(store, batch, rina, [yes(2, kpjOf(1))])).outcomes).toEqual(['kpj-taken'])
    expect((await answer(store, batch, chief, [yes(2)])).outcomes).toEqual(['denied'])
    expect((await answer(store, batch, rina, [yes(2), yes(3)])).outcomes).toEqual(['activated', 'activated'])
  })

  it('comes in as a list; the same file again is refused, unless something of it was left open', async () => {
    const { store } = await stageOf()
    const rina = await newOfficer(store)
    await approvedFiles(store, rina, [1, 2, 3])
    const batch = await batchOf(store, rina)
    const told: Notice[] = []
    const tell = (notices: readonly Notice[]) => Promise.resolve(void told.push(...notices))
    const bring = async () => {
      const opened = await store.tx(tx =>
        openImport(tx, {
          account: rina.id,
          file: 'ab'.repeat(32),
          about: { kind: 'answers', batch: batch.id },
          pass: 'pass',
          upload: 'upload',
        }),
      )
      if (!opened.ok) return opened.error
      const { id } = opened
      const rows = [yes(1), yes(2), no(3, 'usia')].map((one, at) => ({ row: at + 2, answer: one }))
      await store.tx(tx => stage(tx, id, rows))
      await store.tx(tx => markReady(tx, id))
      await store.tx(tx => startWriting(tx, { id, account: rina.id }))
      while (await store.tx(tx => writeChunk(tx, id, 2, tell)));
      return (await importById(store.reader(), id))?.counts
    }
    expect(await bring()).toEqual({ 'not-sent': 3 })
    for (const step of [decree, sent]) await walked(store, batch, rina, step)
    expect(await bring()).toEqual({ activated: 2, refused: 1 })
    expect(await bring()).toBe('done-already')
    expect(told).toHaveLength(2)
  })
})
