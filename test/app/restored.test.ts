/** A copy is put back that was made while an announcement was half out: nobody gets it twice, and the office decides. */
import { join } from 'node:path'
import { expect, it, test } from 'vitest'
import { CITY } from '../../src/app/city.ts'
import { prepareCopy, settleRestored } from '../../src/app/restored.ts'
import { accountById, findAccount, openAccount } from '../../src/records/accounts.ts'
import { choicesOf, choose } from '../../src/records/rights/choices.ts'
import { readOrMakeKeys } from '../../src/store/keys.ts'
import { makeBackup, restoreBackup } from '../../src/store/backup.ts'
import { put } from '../../src/telegram/outbox.ts'
import { announce, appointSender, openAccounts, SAID } from '../bench/announcement.ts'
import { describeOnStores } from '../records/stores.ts'
import { OFFICER, startCity } from '../scenes/city.ts'
import { buttonsOf, step, stepWithPin, tap } from '../scenes/verbs.ts'

const PEOPLE = 12

test('half out when the copy was made, all out since: it rests, and goes on as the office says', async () => {
  // Slow enough to make a copy in the middle.
  const city = await startCity({ messagesPerSecond: 25 })
  const { store } = city.app()
  const rina = await city.officer(OFFICER, 'Rina')
  const siti = await city.person(1001, 'Siti')
  await step(rina, '/petugas', /Meja petugas/)
  await step(siti, '/start', /./)
  const officer = await appointSender(store, OFFICER)
  const { ids } = await city.sim.crowd(PEOPLE)
  await openAccounts(store, ids)
  const dueAt = new Date(store.now().getTime() + 3_600_000)
  const personal = { chat: 1001, method: 'sendMessage', dueAt } as const
  await store.tx(tx =>
    put(tx, [
      { ...personal, class: 0, params: { text: 'Jawaban dari waktu itu' } },
      { ...personal, class: 1, params: { text: 'Kabar dari waktu itu' } },
    ]),
  )
  await announce(store, { officer, paid: false })
  /** How often each has it; Rina reads its title on her desk too. */
  const delivered = async () =>
    (await city.sim.delivered({ contains: SAID })).times.filter(([chat]) => chat !== OFFICER)
  const many = async () => (await delivered()).length
  await expect.poll(many, { interval: 20, timeout: 10_000 }).toBeGreaterThan(2)

  const documents = join(city.dataDir, 'documents')
  const { vault } = store.reader()
  const kept = { folder: join(city.dataDir, 'backups'), documents, vault, city: CITY }
  const { path } = await makeBackup(kept, { copy: store.copyTo!, now: store.now(), kept: 7 })
  expect(await many()).toBeLessThan(PEOPLE)
  await rina.waitFor(/selesai: \d+ dari \d+ sampai/)
  expect(await many()).toBe(PEOPLE + 1)
  // A paper that is shown for two hours.
  const goneAt = new Date(store.now().getTime() + 7_200_000)
  await store.tx(tx =>
    put(tx, [{ chat: 1001, class: 0, method: 'sendMessage', params: { text: 'KTP Siti' }, goneAt }]),
  )
  await siti.waitFor('KTP Siti')
  const wordOfSiti = async () => {
    const reader = city.app().store.reader()
    const { id: account } = (await findAccount(reader, 'telegram', 1001))!
    return (await choicesOf(reader, account)).find(({ purpose }) => purpose === 'telegram-photos')?.said
      ?.given
  }
  await store.tx(async tx => {
    const { id: account } = await openAccount(tx, 'telegram', 1001)
    await choose(tx, { account, purpose: 'telegram-photos', given: false })
  })
  await city.stop()
  await city.sim.advance(1)

  const database = join(city.dataDir, 'lindung.db')
  const { keys } = readOrMakeKeys({ dataDir: city.dataDir, dataKeys: undefined })
  await restoreBackup(kept, {
    generation: path,
    database,
    now: store.now(),
    prepare: async (file, since) => {
      const access = { url: `file:${file}`, city: CITY, keys, kind: 'demo', now: () => store.now() } as const
      expect(await prepareCopy(access, since)).toEqual({ held: 1, dropped: 1 })
    },
  })
  await city.start()
  // Nobody gives a consent again by a copy.
  expect(await wordOfSiti()).toBe(false)

  await rina.waitFor(/Data dikembalikan dari cadangan[^]*Pengumuman yang ditahan: 1/)
  const held = await rina.waitFor(/Pengumuman .* dijeda: data dikembalikan/)
  expect(buttonsOf(held)).toEqual(['📣 Lihat pengumumannya'])
  const shown = await step(rina, tap('📣 Lihat pengumumannya'), /Dijeda karena data dikembalikan/)
  expect(buttonsOf(shown)).toEqual(
    expect.arrayContaining(['▶️ Lanjutkan', '⏹ Hentikan', expect.stringMatching(/Kirim ulang yang ragu/)]),
  )
  await siti.waitFor('Kabar dari waktu itu')
  const texts = async () => (await siti.messages()).map(({ text }) => text)
  await expect.poll(texts, { timeout: 10_000 }).not.toContain('KTP Siti')
  expect(await texts()).not.toContain('Jawaban dari waktu itu')
  // On with it: nobody is left who surely did not get it.
  await stepWithPin(rina, tap('▶️ Lanjutkan'), /selesai: \d+ dari \d+ sampai/)
  expect((await delivered()).map(([, times]) => times)).toEqual(Array.from({ length: PEOPLE + 1 }, () => 1))
})

const say = (text: string, of: 0 | 1) =>
  ({ chat: 1001, class: of, method: 'sendMessage', params: { text } }) as const

describeOnStores('messages that waited in a copy', openStage => {
  it('notices go out anew; answers of more than an hour ago do not, but what takes something out of a chat does', async () => {
    const { store, clock } = await openStage()
    const officer = await appointSender(store, OFFICER)
    const [old, notice, code] = await store.tx(tx =>
      put(tx, [
        say('jawaban', 0),
        say('kabar', 1),
        { ...say('kode', 0), goneAt: new Date(tx.now.getTime() + 1) },
      ]),
    )
    clock.forward({ hours: 2 })
    const [fresh] = await store.tx(tx => put(tx, [say('baru saja', 0)]))
    expect(await store.tx(settleRestored)).toEqual({ held: 0, dropped: 2 })
    const { db, t } = store.reader()
    const rows = await db.select().from(t.outbox)
    const stateOf = new Map(rows.map(({ id, state }) => [id, state]))
    expect([old, code, notice, fresh].map(id => stateOf.get(id ?? ''))).toEqual([
      'unknown',
      'unknown',
      'waiting',
      'waiting',
    ])
    // The deletion of the code, and what the admin is told.
    const { address } = (await accountById(store.reader(), officer))!
    expect(rows.filter(({ target }) => target === code)).toMatchObject([{ state: 'waiting' }])
    expect(rows.filter(({ chat }) => chat === address)).toMatchObject([{ class: 1, state: 'waiting' }])
  })
})
