import { expect, it } from 'vitest'
import { chooseVoiceLanguage, findAccount } from '../../../src/records/accounts.ts'
import { changeRole } from '../../../src/records/office/staff-changes.ts'
import {
  allVoices,
  likelyVoicesFor,
  loseVoice,
  lostVoices,
  recordVoice,
  removeVoice,
  restoreVoice,
  voiceById,
  voicesFor,
} from '../../../src/records/voices/voices.ts'
import type { Store } from '../../../src/store/store.ts'
import { newAccount, newOfficer } from '../sample.ts'
import { allEvents, describeOnStores } from '../stores.ts'

const KEY = 'menu:welcome'
const read = (source: string, over: { key?: string; language?: 'id' | 'jv'; textVersion?: string } = {}) => ({
  key: KEY,
  language: 'id' as const,
  textVersion: 'v1',
  seconds: 12,
  source,
  ...over,
})

const record = async (store: Store, by: { id: string }, ...of: Parameters<typeof read>) => {
  const made = await store.tx(tx => recordVoice(tx, { by: by.id, ...read(...of) }))
  if (!made.ok) throw new Error(made.why)
  return made
}

const sources = async (store: Store) => (await voicesFor(store.reader(), KEY)).map(({ source }) => source)

describeOnStores('voice notes of the office', stage => {
  it('are one for each text and language; a new one takes the place of the other, which can be brought back', async () => {
    const { store } = await stage()
    const [rina, endang] = [await newOfficer(store), await newOfficer(store, 'pendamping', ['3574031001'])]
    const { voice: first } = await record(store, rina, 'voice:a')
    await record(store, rina, 'voice:jawa', { language: 'jv' })
    const again = await record(store, endang, 'voice:b')
    expect(again.replaced).toMatchObject({ id: first.id, madeBy: rina.id, ended: { by: endang.id } })
    expect((await sources(store)).toSorted()).toEqual(['voice:b', 'voice:jawa'])

    const back = await store.tx(tx => restoreVoice(tx, { by: rina.id, id: first.id }))
    expect(back).toMatchObject({ ok: true, voice: { source: 'voice:a' }, replaced: { source: 'voice:b' } })
    expect((await sources(store)).toSorted()).toEqual(['voice:a', 'voice:jawa'])
    // A second tap on the same undo changes nothing.
    expect(await store.tx(tx => restoreVoice(tx, { by: rina.id, id: first.id }))).toEqual({
      ok: false,
      error: 'not-there',
    })
    expect((await allEvents(store)).filter(({ kind }) => kind.startsWith('voice-'))).toEqual([
      { kind: 'voice-recorded', codes: { language: 'id' } },
      { kind: 'voice-recorded', codes: { language: 'jv' } },
      { kind: 'voice-recorded', codes: { language: 'id' } },
      { kind: 'voice-restored', codes: { language: 'id' } },
    ])
  })

  it('are removed once, and brought back', async () => {
    const { store } = await stage()
    const rina = await newOfficer(store)
    const { voice } = await record(store, rina, 'voice:a')
    const remove = () => store.tx(tx => removeVoice(tx, { by: rina.id, id: voice.id }))
    expect(await remove()).toMatchObject({ ok: true, voice: { ended: { by: rina.id } } })
    expect(await remove()).toEqual({ ok: false, error: 'not-there' })
    expect(await sources(store)).toEqual([])
    await store.tx(tx => restoreVoice(tx, { by: rina.id, id: voice.id }))
    expect(await sources(store)).toEqual(['voice:a'])
  })

  it('are told from memory, which hears of every change and of none that was rolled back', async () => {
    const { store, clock } = await stage()
    const rina = await newOfficer(store)
    const likely = async () => (await likelyVoicesFor(store.reader(), KEY)).map(({ source }) => source)
    expect(await likely()).toEqual([])
    const { voice } = await record(store, rina, 'voice:a')
    expect(await likely()).toEqual(['voice:a'])
    await expect(
      store.tx(async tx => {
        await removeVoice(tx, { by: rina.id, id: voice.id })
        throw new Error('rolled back')
      }),
    ).rejects.toThrow('rolled back')
    expect(await likely()).toEqual(['voice:a'])
    await store.tx(tx => removeVoice(tx, { by: rina.id, id: voice.id }))
    expect(await likely()).toEqual([])
    // What another process did is heard of after a while.
    const { db, t } = store.reader()
    expect(await db.select().from(t.voices)).toHaveLength(1)
    clock.forward({ minutes: 1 })
    expect(await likely()).toEqual([])
  })

  it('that the channel has lost are listed until somebody reads the text again; they cannot be brought back', async () => {
    const { store } = await stage()
    const rina = await newOfficer(store)
    const { voice } = await record(store, rina, 'voice:a')
    await store.tx(tx => loseVoice(tx, voice.id))
    await store.tx(tx => loseVoice(tx, voice.id))
    expect(await allVoices(store.reader())).toEqual([])
    expect(await lostVoices(store.reader())).toMatchObject([{ id: voice.id, key: KEY }])
    expect(await store.tx(tx => restoreVoice(tx, { by: rina.id, id: voice.id }))).toMatchObject({
      error: 'not-there',
    })
    await record(store, rina, 'voice:b')
    expect(await lostVoices(store.reader())).toEqual([])
    expect((await allEvents(store)).filter(({ kind }) => kind === 'voice-lost')).toHaveLength(1)
  })

  it('are made by who works for the office now, and by nobody else', async () => {
    const { store } = await stage()
    const [admin, rina] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    const { voice } = await record(store, rina, 'voice:a')
    await store.tx(tx => changeRole(tx, { by: admin.id, account: rina.id, role: 'pimpinan', areas: [] }))
    for (const by of [rina, await newAccount(store)]) {
      const tries = [
        store.tx(tx => recordVoice(tx, { by: by.id, ...read('voice:b') })),
        store.tx(tx => removeVoice(tx, { by: by.id, id: voice.id })),
        store.tx(tx => restoreVoice(tx, { by: by.id, id: voice.id })),
      ]
      for (const tried of tries) expect(await tried).toMatchObject({ ok: false, error: 'denied' })
    }
    expect(await voiceById(store.reader(), voice.id)).not.toHaveProperty('ended')
  })

  it('two officers who read the same text at the same moment leave one of them', async () => {
    const { store } = await stage()
    const officers = [await newOfficer(store), await newOfficer(store)]
    await Promise.all(officers.map((by, n) => record(store, by, `voice:${n}`)))
    expect(await sources(store)).toHaveLength(1)
  })

  it('are heard in the language that somebody has chosen', async () => {
    const { store } = await stage()
    const { id, address } = await newAccount(store)
    await store.tx(tx => chooseVoiceLanguage(tx, { account: id, language: 'mad' }))
    expect(await findAccount(store.reader(), 'telegram', address)).toMatchObject({ id, hears: 'mad' })
  })
})
