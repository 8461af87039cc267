import { expect, it } from 'vitest'
import {
  addPending,
  documentById,
  erase,
  markBad,
  markReady,
} from '../../../src/records/documents/documents.ts'
import { newAccount, readyPaper } from '../sample.ts'
import { describeOnStores, waitingJobs } from '../stores.ts'

describeOnStores('a paper', stage => {
  const file = { mime: 'image/jpeg', size: 120_000, checksum: 'cd'.repeat(32) }
  const source = '{"fileId":"AgACAgUAAx0","name":"ktp slamet.jpg"}'

  it('is pending until its file was fetched, then ready', async () => {
    const { store } = await stage()
    const fisher = await newAccount(store)
    const id = await store.tx(tx => addPending(tx, { account: fisher.id, draft: 'd', paper: 'ktp', source }))
    expect(await documentById(store.reader(), id)).toMatchObject({
      state: 'pending',
      source,
      size: undefined,
    })
    expect(await store.tx(tx => markReady(tx, id, file))).toBe(true)
    expect(await documentById(store.reader(), id)).toMatchObject({
      state: 'ready',
      mime: 'image/jpeg',
      size: 120_000,
    })
  })

  it('that is bad says why, and forgets where it came from', async () => {
    const { store } = await stage()
    const fisher = await newAccount(store)
    const id = await store.tx(tx => addPending(tx, { account: fisher.id, draft: 'd', paper: 'ktp', source }))
    expect(await store.tx(tx => markBad(tx, id, 'too-large'))).toBe(true)
    expect(await documentById(store.reader(), id)).toMatchObject({
      state: 'bad',
      why: 'too-large',
      source: undefined,
    })
    expect(await store.tx(tx => markReady(tx, id, file))).toBe(false)
  })

  it('that was erased while it was fetched stays erased', async () => {
    const { store } = await stage()
    const fisher = await newAccount(store)
    const id = await store.tx(tx => addPending(tx, { account: fisher.id, draft: 'd', paper: 'ktp', source }))
    await store.tx(tx => erase(tx, id, 'replaced'))
    expect(await store.tx(tx => markReady(tx, id, file))).toBe(false)
    expect(await documentById(store.reader(), id)).toMatchObject({ state: 'erased', why: 'replaced' })
  })

  it('is erased once, and its file by one job', async () => {
    const { store } = await stage()
    const fisher = await newAccount(store)
    const id = await store.tx(tx => readyPaper(tx, fisher, 'd'))
    await store.tx(tx => erase(tx, id, 'replaced'))
    await store.tx(tx => erase(tx, id, 'retention'))
    expect(await documentById(store.reader(), id)).toMatchObject({ state: 'erased', why: 'replaced' })
    expect(await waitingJobs(store, 'document-erase')).toMatchObject([{ key: id }])
  })
})
