import { expect, it } from 'vitest'
import { eventsOf } from '../../../src/records/events.ts'
import { provePin } from '../../../src/records/office/pin.ts'
import { submitRegistration } from '../../../src/records/registrations/hand-in.ts'
import { withdraw } from '../../../src/records/registrations/withdraw.ts'
import {
  compareFiles,
  openByNumber,
  openFile,
  openPapers,
  tickPapersSeen,
} from '../../../src/records/review/file.ts'
import { takeFile } from '../../../src/records/review/hold.ts'
import { setSetting } from '../../../src/records/settings/settings.ts'
import {
  approved,
  decided,
  fileOf,
  newAccount,
  newOfficer,
  nikOf,
  PIN,
  readyPaper,
  stepOf,
  submissionOf,
} from '../sample.ts'
import { describeOnStores } from '../stores.ts'
import { dateOf } from '../../../src/program/plain-date.ts'

const JATI = '3574031004'
const notFound = { ok: false, error: 'not-found' }

describeOnStores('a file that an officer opens', stage => {
  const arranged = async () => {
    const { store, clock } = await stage()
    const [officer, fisher] = [await newOfficer(store), await newAccount(store)]
    const file = await fileOf(store, fisher)
    const kinds = async (id = file.id) =>
      (await eventsOf(store.reader(), 'registration', id)).map(({ kind, actor }) => [kind, actor])
    return { store, clock, officer, fisher, file, kinds }
  }

  it('shows everything, and goes on record with who looked', async () => {
    const { store, officer, file, kinds } = await arranged()
    const opened = await store.tx(tx => openFile(tx, { id: file.id, officer: officer.id }))
    expect(opened).toMatchObject({
      ok: true,
      file: {
        registration: { id: file.id },
        answers: { name: 'Slamet Wiryawan' },
        papers: [],
        warnings: [],
        decision: undefined,
        pending: undefined,
        conflict: undefined,
        cover: {},
        placesLeft: 'not-set',
      },
      notices: [],
    })
    expect((await kinds()).at(-1)).toEqual(['read', officer.id])
    expect(await store.tx(tx => openFile(tx, { id: 'nothing', officer: officer.id }))).toEqual(notFound)
  })

  it('shows the last decision when it comes back, and the cover when it has one', async () => {
    const { store, officer, file } = await arranged()
    await decided(store, file, officer, { kind: 'return', reason: 'name-mismatch', questions: ['name'] })
    expect(await store.tx(tx => openFile(tx, { id: file.id, officer: officer.id }))).toMatchObject({
      file: { decision: { reason: 'name-mismatch', questions: ['name'] } },
    })
    const other = await fileOf(store, await newAccount(store), { nik: nikOf(2) })
    await approved(store, other, officer)
    await stepOf(store, other, officer, { to: 'decreed', number: '188.45/12', on: dateOf('2026-03-02') })
    expect(await store.tx(tx => openFile(tx, { id: other.id, officer: officer.id }))).toMatchObject({
      file: { cover: { decree: { number: '188.45/12', on: '2026-03-02' } } },
    })
  })

  it('counts the places without the file itself', async () => {
    const { store, officer, file } = await arranged()
    await store.tx(tx => setSetting(tx, 'quota/2026/fisher', 1, 'SK 188/2026', 'admin'))
    await approved(store, file, officer)
    const other = await fileOf(store, await newAccount(store), { nik: nikOf(2) })
    const left = async (id: string) => {
      const opened = await store.tx(tx => openFile(tx, { id, officer: officer.id }))
      return opened.ok && opened.file.placesLeft
    }
    expect([await left(file.id), await left(other.id)]).toEqual([1, 0])
  })

  it('is found by its number, and nothing by a number that is nobody’s', async () => {
    const { store, officer, file } = await arranged()
    const open = (number: string, who: { id: string }) =>
      store.tx(tx => openByNumber(tx, { number, officer: who.id }))
    expect(await open(file.number, officer)).toMatchObject({
      ok: true,
      file: { registration: { id: file.id } },
    })
    expect(await open('000000000', officer)).toEqual(notFound)
    const stranger = await newAccount(store)
    for (const number of [file.number, '000000000'])
      expect(await open(number, stranger)).toEqual({ ok: false, error: 'denied', why: 'not-of-the-office' })
  })

  it('shows its papers to who has typed the PIN, on record', async () => {
    const { store, clock, officer, kinds } = await arranged()
    const fisher = await newAccount(store)
    const paper = await store.tx(tx => readyPaper(tx, fisher, 'draft'))
    const made = await store.tx(tx =>
      submitRegistration(tx, submissionOf('draft', fisher, { nik: nikOf(2), papers: [paper] })),
    )
    if (!made.ok) throw new Error(made.error)
    const { id } = made.registration
    const open = () => store.tx(tx => openPapers(tx, { id, officer: officer.id }))
    expect(await open()).toMatchObject({ ok: true, papers: [{ id: paper, state: 'ready' }] })
    expect(await kinds(id)).toEqual([
      ['submitted', fisher.id],
      ['papers-opened', officer.id],
    ])
    clock.forward({ minutes: 15 })
    // Without it nobody learns whether there is such a file.
    const openNothing = () => store.tx(tx => openPapers(tx, { id: 'nothing', officer: officer.id }))
    for (const opened of [await open(), await openNothing()])
      expect(opened).toEqual({ ok: false, error: 'denied', why: 'pin' })
    expect(await kinds(id)).toHaveLength(2)
    await store.tx(tx => provePin(tx, { account: officer.id, pin: PIN }))
    expect(await openNothing()).toEqual(notFound)
  })

  it('is compared with another, both looks on record', async () => {
    const { store, officer, file, kinds } = await arranged()
    const other = await fileOf(store, await newAccount(store))
    const compare = (one: string, another: string, who = officer) =>
      store.tx(tx => compareFiles(tx, { one, other: another, officer: who.id }))
    expect(await compare(file.id, other.id)).toMatchObject({
      ok: true,
      files: [{ registration: { id: file.id } }, { registration: { id: other.id } }],
      notices: [],
    })
    for (const { id } of [file, other]) expect((await kinds(id)).at(-1)).toEqual(['read', officer.id])
    expect(await compare(file.id, 'nothing')).toEqual(notFound)
    expect(await compare('nothing', file.id)).toEqual(notFound)
    const field = await newOfficer(store, 'pendamping', [JATI])
    const theirs = await fileOf(store, await newAccount(store), { nik: nikOf(3), kelurahan: JATI })
    expect(await compare(theirs.id, file.id, field)).toEqual({ ok: false, error: 'denied', why: 'area' })
  })

  it('is ticked once as seen, in whoever’s hand it is, until it is decided', async () => {
    const { store, clock, officer, fisher, file, kinds } = await arranged()
    const second = await newOfficer(store)
    const tick = (who: { id: string }) => store.tx(tx => tickPapersSeen(tx, { id: file.id, officer: who.id }))
    await store.tx(tx => takeFile(tx, { id: file.id, officer: second.id }))
    const ticked = await tick(officer)
    expect(ticked).toMatchObject({
      ok: true,
      registration: {
        papersSeenBy: officer.id,
        papersSeenAt: clock.now(),
        version: 1,
        taken: { by: second.id },
      },
    })
    clock.forward({ minutes: 1 })
    expect(await tick(second)).toEqual(ticked)
    expect((await kinds()).filter(([kind]) => kind === 'papers-seen')).toHaveLength(1)
    const other = await fileOf(store, fisher, { nik: nikOf(2), forSelf: false, relation: 'child' })
    await store.tx(tx => withdraw(tx, { id: other.id, account: fisher.id }))
    expect(await store.tx(tx => tickPapersSeen(tx, { id: other.id, officer: officer.id }))).toMatchObject({
      error: 'decided-already',
      status: 'withdrawn',
    })
    expect(await store.tx(tx => tickPapersSeen(tx, { id: 'nothing', officer: officer.id }))).toEqual(notFound)
  })
})
