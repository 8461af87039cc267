import { describe, expect, test } from 'vitest'
import { claim, put, sentToChat, settle, takeBack } from '../../src/telegram/outbox.ts'
import { headsOf, outboxLoad } from '../../src/telegram/outbox-heads.ts'
import { describeOnStores } from '../records/stores.ts'
import { answer, stage } from './stage.ts'
import { openTestStore } from './test-store.ts'

const removal = (chat: number, target: string) =>
  answer(chat, '', { method: 'deleteMessage', params: {}, target })

describe('what can be taken back from a chat', () => {
  test('is what stands there or is on its way, of this chat and reference, for 48 hours', async () => {
    let now = new Date('2026-03-02T09:00:00+07:00')
    const store = await openTestStore(() => now)
    const sent = (ref: string, chat = 1001) =>
      store.tx(async tx => {
        const [id = ''] = await put(tx, [answer(chat, 'KTP', { ref })])
        await claim(tx, [id])
        await settle(tx, [{ id, state: 'sent', messageId: 7 }])
        return id
      })
    const shown = () => sentToChat(store.reader(), 1001, 'papers:')
    const old = await sent('papers:a')
    expect(await shown()).toEqual([old])
    now = new Date(now.getTime() + 48 * 3_600_000)
    const first = await sent('papers:a')
    await sent('papers:a', 1002)
    await sent('notice:papers:a')
    const [waiting = ''] = await store.tx(tx => put(tx, [answer(1001, 'KK', { ref: 'papers:b' })]))
    const lost = await store.tx(tx => put(tx, [answer(1001, 'KK', { ref: 'papers:b' })]))
    await store.tx(tx => settle(tx, [{ id: lost[0]!, state: 'gone', messageId: null }]))
    expect(await shown()).toEqual([first, waiting])
    await store.tx(tx => put(tx, [removal(1001, first)]))
    expect(await shown()).toEqual([waiting])
  })

  test('leaves the chat, also what was still on its way', async () => {
    const { start, store, people } = await stage()
    const wire = await start()
    const ani = await people.person(1001, { first_name: 'Ani' })
    await ani.start()
    await ani.waitFor('/START')
    await store.tx(tx => put(tx, [answer(1001, 'foto KTP', { ref: 'papers:a' })]))
    await ani.waitFor('foto KTP')
    await expect.poll(() => wire.figures().outbox.sent).toBe(2)
    await store.tx(async tx => {
      await put(tx, [answer(1001, 'foto KK', { ref: 'papers:b' })])
      const shown = await sentToChat(tx, 1001, 'papers:')
      expect(shown).toHaveLength(2)
      await put(
        tx,
        shown.map(id => removal(1001, id)),
      )
      await put(tx, [answer(1001, 'selesai')])
    })
    await ani.waitFor('selesai')
    expect(await ani.transcript()).not.toMatch(/foto/)
  })
})

test('what is shown for a while leaves the chat at its hour, also after a restart, and can be taken back before', async () => {
  let now = new Date('2026-03-02T09:00:00+07:00')
  const store = await openTestStore(() => now)
  const goneAt = new Date(now.getTime() + 900_000)
  const ids = await store.tx(tx => put(tx, [answer(1001, 'KTP', { ref: 'papers:a', goneAt })]))
  expect(ids).toHaveLength(1)
  await store.tx(async tx => {
    await claim(tx, ids)
    await settle(tx, [{ id: ids[0]!, state: 'sent', messageId: 7 }])
  })
  const due = async () => (await store.tx(tx => headsOf(tx, 'answers', 5))).map(({ id }) => id)
  expect(await due()).toEqual([])
  expect(await sentToChat(store.reader(), 1001, 'papers:')).toEqual(ids)
  now = new Date(goneAt.getTime() + 1000)
  const removals = await due()
  expect((await store.tx(tx => claim(tx, removals)))[0]).toMatchObject({
    target: ids[0],
    body: { method: 'deleteMessage' },
  })
})

test('announcements that nobody sends yet are taken back, by the beginning of their reference', async () => {
  const store = await openTestStore()
  await store.tx(async tx => {
    const [going = ''] = await put(tx, [answer(1001, 'a', { class: 2, ref: 'ann:1:x' })])
    await claim(tx, [going])
    await put(tx, [
      answer(1002, 'a', { class: 2, ref: 'ann:1:y' }),
      answer(1003, 'a', { class: 3, ref: 'ann:1:z' }),
      answer(1004, 'a', { class: 2, ref: 'ann:2:x' }),
      answer(1005, 'a', { class: 1, ref: 'ann:1:notice' }),
      answer(1006, 'a', { class: 2 }),
    ])
  })
  expect((await store.tx(tx => takeBack(tx, 'ann:1:'))).toSorted()).toEqual(['ann:1:y', 'ann:1:z'])
  expect(await store.tx(tx => takeBack(tx, 'ann:1:'))).toEqual([])
  const { db, t } = store.reader()
  expect(await db.$count(t.outbox)).toBe(4)
})

describeOnStores('what waits', open => {
  test('is counted by its kind once it is due, and the oldest named', async () => {
    const { store, clock } = await open()
    expect(await outboxLoad(store.reader())).toEqual({ waiting: {}, oldestDue: undefined })
    const began = clock.now()
    await store.tx(tx => put(tx, [answer(1001, 'a'), answer(1002, 'b', { class: 2 })]))
    clock.forward({ minutes: 5 })
    const tomorrow = new Date(clock.now().getTime() + 86_400_000)
    await store.tx(tx =>
      put(tx, [answer(1003, 'c', { class: 2 }), answer(1004, 'd', { class: 1, dueAt: tomorrow })]),
    )
    expect(await outboxLoad(store.reader())).toEqual({
      waiting: { answers: 1, announcements: 2 },
      oldestDue: began,
    })
  })
})
