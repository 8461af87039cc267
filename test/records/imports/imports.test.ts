import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  dropImport,
  importById,
  markReady,
  openImport,
  startWriting,
  unfinishedImports,
} from '../../../src/records/imports/imports.ts'
import { problemsOf, stage, type StagedRow } from '../../../src/records/imports/rows.ts'
import { writeChunk } from '../../../src/records/imports/writing.ts'
import { openBatch, standingOfPerson } from '../../../src/records/members/payments.ts'
import { membershipsOf, type ListedMember } from '../../../src/records/members/memberships.ts'
import { personByNik } from '../../../src/records/members/people.ts'
import type { Notice } from '../../../src/records/notices.ts'
import { lockOfficer, unlockOfficer } from '../../../src/records/office/staff-changes.ts'
import type { Store } from '../../../src/store/store.ts'
import { newOfficer, nikOf } from '../sample.ts'
import { bytesAtRest, describeOnStores } from '../stores.ts'

const listed = (n: number, over: Partial<ListedMember['person']> = {}): ListedMember => ({
  person: {
    nik: nikOf(n),
    name: `Slamet ${n}`,
    birthDate: '1970-03-12',
    sex: 'male',
    address: 'Jalan Ikan Tongkol 17',
    kelurahan: '3574031001',
    phone: '+6281234567890',
    ...over,
  },
  sector: 'fisher',
  kpj: `1234567${String(n).padStart(4, '0')}`,
  from: '2026-01-01',
  to: '2026-12-31',
})

const members = (count: number): StagedRow[] =>
  Array.from({ length: count }, (_, at) => ({ row: at + 1, member: listed(at + 1) }))

const about = { kind: 'members', year: 2026 } as const

async function open(store: Store, file = 'ab'.repeat(32)) {
  const officer = await newOfficer(store, 'admin')
  const opened = await store.tx(tx =>
    openImport(tx, { account: officer.id, file, about, pass: 'pass', upload: 'upload' }),
  )
  if (!opened.ok) throw new Error(opened.error)
  return { id: opened.id, officer }
}

async function writeAll(store: Store, id: string, account: string, chunk = 7) {
  await store.tx(tx => markReady(tx, id))
  await store.tx(tx => startWriting(tx, { id, account }))
  while (await store.tx(tx => writeChunk(tx, id, chunk)));
}

describeOnStores('a list of members', stageOf => {
  it('is written in chunks, and nobody sees any of it before all of it is there', async () => {
    const { store } = await stageOf()
    const { id, officer } = await open(store)
    await store.tx(tx => stage(tx, id, members(20)))
    const seen = async () => {
      const person = await personByNik(store.reader(), nikOf(1))
      return person && (await membershipsOf(store.reader(), person.id))[0]
    }
    expect(await store.tx(tx => writeChunk(tx, id, 7))).toBe(false)
    await store.tx(tx => markReady(tx, id))
    expect(await seen()).toBeUndefined()
    expect(await store.tx(tx => startWriting(tx, { id, account: officer.id }))).toBe(true)
    expect(await store.tx(tx => startWriting(tx, { id, account: officer.id }))).toBe(false)
    await store.tx(tx => writeChunk(tx, id, 7))
    expect(await importById(store.reader(), id)).toMatchObject({ written: 7, state: 'writing' })
    expect(await seen()).toBeUndefined()
    while (await store.tx(tx => writeChunk(tx, id, 7)));
    expect(await importById(store.reader(), id)).toMatchObject({
      state: 'done',
      rows: 20,
      good: 20,
      written: 20,
      counts: { new: 20 },
    })
    expect(await seen()).toMatchObject({ kpj: '12345670001', from: '2026-01-01', sector: 'fisher' })
  })

  it('goes on after a stop where it was, and writes nothing twice', async () => {
    const { store } = await stageOf()
    const { id, officer } = await open(store)
    const rows = members(10)
    await store.tx(tx => stage(tx, id, rows.slice(0, 6)))
    await store.tx(tx => stage(tx, id, rows.slice(4)))
    expect(await unfinishedImports(store.reader())).toMatchObject([{ id, rows: 10, good: 10 }])
    await writeAll(store, id, officer.id, 3)
    expect(await importById(store.reader(), id)).toMatchObject({ written: 10, counts: { new: 10 } })
    expect(await unfinishedImports(store.reader())).toEqual([])
  })

  it('that was taken is not taken again; the same people in another file change nothing', async () => {
    const { store } = await stageOf()
    const { id, officer } = await open(store)
    await store.tx(tx => stage(tx, id, members(5)))
    await writeAll(store, id, officer.id)
    const again = await store.tx(tx =>
      openImport(tx, {
        account: officer.id,
        file: 'ab'.repeat(32),
        about,
        pass: 'pass',
        upload: 'upload',
      }),
    )
    expect(again).toMatchObject({ ok: false, error: 'done-already', import: { id } })
    const other = await open(store, 'cd'.repeat(32))
    await store.tx(tx => stage(tx, other.id, members(5)))
    await writeAll(store, other.id, officer.id)
    expect(await importById(store.reader(), other.id)).toMatchObject({ counts: { same: 5 } })
  })

  it('completes what was known, and never empties it', async () => {
    const { store } = await stageOf()
    const { id, officer } = await open(store)
    await store.tx(tx => stage(tx, id, [{ row: 1, member: listed(1) }]))
    await writeAll(store, id, officer.id)
    const other = await open(store, 'cd'.repeat(32))
    const poorer = listed(1, { address: undefined, phone: undefined, kelurahan: '3574031002' })
    await store.tx(tx => stage(tx, other.id, [{ row: 1, member: { ...poorer, kpj: undefined } }]))
    await writeAll(store, other.id, officer.id)
    expect(await importById(store.reader(), other.id)).toMatchObject({ counts: { changed: 1 } })
    const person = await personByNik(store.reader(), nikOf(1))
    expect(person).toMatchObject({ address: 'Jalan Ikan Tongkol 17', kelurahan: '3574031002' })
    expect(await membershipsOf(store.reader(), person!.id)).toMatchObject([{ kpj: '12345670001' }])
  })

  it('keeps what is wrong with each row, and takes the others', async () => {
    const { store } = await stageOf()
    const { id, officer } = await open(store)
    const bad: StagedRow = { row: 2, problems: [{ field: 'nik', why: 'digits-lost' }] }
    await store.tx(tx => stage(tx, id, [{ row: 1, member: listed(1) }, bad]))
    await writeAll(store, id, officer.id)
    expect(await importById(store.reader(), id)).toMatchObject({ rows: 2, good: 1, written: 1 })
    expect(await problemsOf(store.reader(), id, { after: 0, limit: 10 })).toEqual([bad])
    expect(await problemsOf(store.reader(), id, { after: 2, limit: 10 })).toEqual([])
  })

  it('is forgotten when it is thrown away', async () => {
    const { store } = await stageOf()
    const { id, officer } = await open(store)
    await store.tx(tx => stage(tx, id, members(3)))
    expect(await store.tx(tx => dropImport(tx, { id, account: officer.id }))).toBe(true)
    const { db, t } = store.reader()
    expect(await db.$count(t.importRows)).toBe(0)
    expect(await store.tx(tx => startWriting(tx, { id, account: officer.id }))).toBe(false)
  })

  it('stops wherever its officer is locked: nobody sees the new ones, admins hear, a colleague brings it again', async () => {
    const { store } = await stageOf()
    const admin = await newOfficer(store, 'admin')
    let file = 0
    const hash = () => String(++file).padStart(64, '0')
    const seen = async () => {
      let years = 0
      for (let n = 1; n <= 9; n++) {
        const person = await personByNik(store.reader(), nikOf(n))
        years += person ? (await membershipsOf(store.reader(), person.id)).length : 0
      }
      return years
    }
    await fc.assert(
      fc.asyncProperty(
        fc.record({ chunk: fc.integer({ min: 1, max: 4 }), before: fc.nat(4), known: fc.nat(3) }),
        async ({ chunk, before, known }) => {
          await store.tx(async tx => {
            for (const table of [tx.t.memberships, tx.t.people]) await tx.db.delete(table)
          })
          const earlier = await open(store, hash())
          await store.tx(tx => stage(tx, earlier.id, members(known)))
          await writeAll(store, earlier.id, earlier.officer.id)

          const name = hash()
          const { id, officer } = await open(store, name)
          await store.tx(tx => stage(tx, id, members(9)))
          await store.tx(tx => markReady(tx, id))
          await store.tx(tx => startWriting(tx, { id, account: officer.id }))
          const times = Math.min(before, Math.ceil(9 / chunk))
          for (let n = 0; n < times; n++) await store.tx(tx => writeChunk(tx, id, chunk))
          const place = { by: admin.id, account: officer.id }
          await store.tx(tx => lockOfficer(tx, place))
          // Whoever comes back meanwhile does not bring it back.
          await store.tx(tx => writeChunk(tx, id, chunk))
          await store.tx(tx => unlockOfficer(tx, place))
          const told: Notice[] = []
          const tell = (notices: readonly Notice[]) => Promise.resolve(void told.push(...notices))
          while (await store.tx(tx => writeChunk(tx, id, chunk, tell)));
          expect(await importById(store.reader(), id)).toMatchObject({
            state: 'dropped',
            failure: 'officer-gone',
            written: Math.min(9, times * chunk),
          })
          expect(told).toContainEqual({ kind: 'list-stopped', account: admin.id, import: id })
          expect(await seen()).toBe(known)

          const again = await open(store, name)
          await store.tx(tx => stage(tx, again.id, members(9)))
          await writeAll(store, again.id, again.officer.id, chunk)
          expect(await importById(store.reader(), again.id)).toMatchObject({ state: 'done', written: 9 })
          expect(await seen()).toBe(9)
        },
      ),
      { numRuns: 8, seed: 3574 },
    )
  })

  it('stands nowhere in the clear', async () => {
    const at = await stageOf()
    const { id, officer } = await open(at.store)
    await at.store.tx(tx => stage(tx, id, members(2)))
    await writeAll(at.store, id, officer.id)
    const bytes = await bytesAtRest(at)
    for (const secret of [nikOf(1), 'Slamet 1', 'Ikan Tongkol', '12345670001', '81234567890'])
      expect(bytes.includes(secret), secret).toBe(false)
  })
})

describeOnStores('a list of payments', stageOf => {
  it('writes each person and month once, and says whom it does not know', async () => {
    const { store, clock } = await stageOf()
    const list = await open(store)
    await store.tx(tx => stage(tx, list.id, members(3)))
    await writeAll(store, list.id, list.officer.id)
    const pay = async (month: string, file: string, niks: number[]) => {
      const batch = await store.tx(tx =>
        openBatch(tx, {
          month,
          people: niks.length,
          amount: niks.length * 16_800,
          proof: `BA-${month}`,
          paidOn: `${month}-20`,
          by: list.officer.id,
        }),
      )
      const opened = await store.tx(tx =>
        openImport(tx, {
          account: list.officer.id,
          file,
          about: { kind: 'payments', month, batch: batch.id },
          pass: 'pass',
          upload: 'upload',
        }),
      )
      if (!opened.ok) throw new Error(opened.error)
      const rows = niks.map((n, at) => ({ row: at + 1, payer: { nik: nikOf(n) } }))
      await store.tx(tx => stage(tx, opened.id, rows))
      await writeAll(store, opened.id, list.officer.id)
      return importById(store.reader(), opened.id)
    }
    expect(await pay('2026-01', '01'.repeat(32), [1, 2, 9])).toMatchObject({
      counts: { new: 2, 'unknown-person': 1 },
    })
    expect(await pay('2026-01', '11'.repeat(32), [1, 2, 3])).toMatchObject({ counts: { new: 1, same: 2 } })
    await pay('2026-06', '06'.repeat(32), [1])
    clock.set('2026-07-02T09:00:00+07:00')
    const person = await personByNik(store.reader(), nikOf(1))
    expect(await standingOfPerson(store.reader(), person!.id)).toMatchObject({
      paidUntil: '2026-06-30',
      now: 'not-known',
      gaps: [{ months: 4, isOverTolerance: true }],
    })
  })
})
