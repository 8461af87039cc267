import { expect, it } from 'vitest'
import {
  closeDraft,
  countReminder,
  draftById,
  draftsOf,
  expireDraft,
  floorOf,
  openDraft,
  reminderDue,
  rest,
  saveDraft,
  takeFloor,
} from '../../../src/records/drafts/drafts.ts'
import { documentsOf } from '../../../src/records/documents/documents.ts'
import { newAccount, readyPaper } from '../sample.ts'
import { describeOnStores, waitingJobs } from '../stores.ts'

describeOnStores('an open form', stage => {
  const arranged = async () => {
    const { store, clock } = await stage()
    clock.set('2026-03-02T10:00:00+07:00')
    const fisher = await newAccount(store)
    const open = (form: string) =>
      store.tx(tx => openDraft(tx, { account: fisher.id, form, body: '{"name":"Slamet"}' }))
    return { store, clock, fisher, open }
  }

  it('takes the floor from the one before, which rests and can have it back', async () => {
    const { store, fisher, open } = await arranged()
    const first = (await open('daftar')).draft
    const second = (await open('cek')).draft
    expect(await floorOf(store.reader(), fisher.id)).toEqual(second)
    expect((await draftsOf(store.reader(), fisher.id)).map(({ hasFloor }) => hasFloor)).toEqual([false, true])
    await store.tx(tx => takeFloor(tx, first.id))
    expect((await floorOf(store.reader(), fisher.id))?.id).toBe(first.id)
    await store.tx(tx => rest(tx, fisher.id))
    expect(await floorOf(store.reader(), fisher.id)).toBeUndefined()
    await store.tx(tx => takeFloor(tx, 'gone'))
    expect(await draftsOf(store.reader(), fisher.id)).toHaveLength(2)
  })

  it('is open once per form, and opening it again leaves the answers alone', async () => {
    const { open } = await arranged()
    const { draft } = await open('daftar')
    expect(await open('daftar')).toEqual({ ok: false, error: 'open-already', draft })
  })

  it('gives its body back as it was saved', async () => {
    const { store, clock, open } = await arranged()
    const { draft } = await open('daftar')
    clock.forward({ days: 29 })
    await store.tx(tx => saveDraft(tx, draft.id, '{"name":"Sumiati"}'))
    expect(await draftById(store.reader(), draft.id)).toMatchObject({
      body: '{"name":"Sumiati"}',
      changedAt: clock.now(),
      expiresAt: new Date(clock.now().getTime() + 30 * 86_400_000),
    })
  })

  it('is remembered after a day and after three, and anew after an answer', async () => {
    const { store, clock, open } = await arranged()
    const { id } = (await open('daftar')).draft
    const due = () => store.tx(async tx => (await reminderDue(tx, id)) !== undefined)
    const planned = async () => (await waitingJobs(store, 'draft-reminder'))[0]?.dueAt
    expect(await due()).toBe(false)
    expect(await planned()).toEqual(new Date('2026-03-03T10:00:00+07:00'))
    clock.forward({ days: 1 })
    expect(await due()).toBe(true)
    await store.tx(tx => countReminder(tx, id))
    expect(await due()).toBe(false)
    expect(await planned()).toEqual(new Date('2026-03-05T10:00:00+07:00'))
    clock.forward({ days: 2 })
    expect(await due()).toBe(true)
    await store.tx(tx => countReminder(tx, id))
    clock.forward({ days: 9 })
    expect(await due()).toBe(false)
    await store.tx(tx => saveDraft(tx, id, '{}'))
    expect(await planned()).toEqual(new Date('2026-03-15T10:00:00+07:00'))
    clock.forward({ days: 1 })
    expect(await due()).toBe(true)
  })

  it('is planned anew when its reminder comes while it is being answered', async () => {
    const { store, clock, open } = await arranged()
    const { id } = (await open('daftar')).draft
    clock.forward({ hours: 6 })
    await store.tx(tx => saveDraft(tx, id, '{}'))
    clock.forward({ hours: 18 })
    expect(await store.tx(tx => reminderDue(tx, id))).toBeUndefined()
    expect(await waitingJobs(store, 'draft-reminder')).toEqual([
      { key: id, dueAt: new Date('2026-03-03T16:00:00+07:00') },
    ])
    clock.set('2026-04-01T10:00:00+07:00')
    expect(await store.tx(tx => expireDraft(tx, id))).toBeUndefined()
    expect(await waitingJobs(store, 'draft-expiry')).toEqual([
      { key: id, dueAt: new Date('2026-04-01T16:00:00+07:00') },
    ])
  })

  it('ends after 30 days with its papers, and its owner can be told', async () => {
    const { store, clock, fisher, open } = await arranged()
    const { draft } = await open('daftar')
    const paper = await store.tx(tx => readyPaper(tx, fisher, draft.id))
    clock.forward({ days: 29 })
    expect(await store.tx(tx => expireDraft(tx, draft.id))).toBeUndefined()
    clock.forward({ days: 1 })
    expect(await store.tx(tx => expireDraft(tx, draft.id))).toMatchObject({
      id: draft.id,
      account: fisher.id,
    })
    expect(await draftById(store.reader(), draft.id)).toBeUndefined()
    expect(await documentsOf(store.reader(), { draft: draft.id })).toMatchObject([
      { id: paper, state: 'erased' },
    ])
    expect(await store.tx(tx => expireDraft(tx, draft.id))).toBeUndefined()
  })

  it('is gone when it was closed, and its form can be opened anew', async () => {
    const { store, open } = await arranged()
    const { draft } = await open('daftar')
    await store.tx(tx => closeDraft(tx, draft.id))
    expect(await draftById(store.reader(), draft.id)).toBeUndefined()
    expect(await open('daftar')).toMatchObject({ ok: true })
  })
})
