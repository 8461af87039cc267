import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { put } from '../../src/telegram/outbox.ts'
import type { Outgoing, Settled } from '../../src/telegram/message.ts'
import type { WireOptions } from '../../src/telegram/wire.ts'
import { answer, stage } from './stage.ts'

/** The stage with Ani, who has been answered, and a hand on the outbox. */
async function stageWithAni(options: Partial<WireOptions> = {}) {
  const settled: Settled[] = []
  const all = await stage({
    settled: async (_, message) => void settled.push(message),
    ...options,
    tuning: { sender: { pausesMs: [1, 1, 1, 1, 1, 1, 1, 1, 1] }, ...options.tuning },
  })
  const wire = await all.start()
  const ani = await all.people.person(1001, { first_name: 'Ani' })
  await ani.start()
  await ani.waitFor('/START')
  await expect.poll(() => settled.length).toBe(1)
  settled.length = 0
  const send = (...messages: Outgoing[]) => all.store.tx(tx => put(tx, messages))
  const states = async () => {
    const { db, t } = all.store.reader()
    return (await db.select({ id: t.outbox.id, state: t.outbox.state }).from(t.outbox)).map(r => r.state)
  }
  return { ...all, wire, ani, send, settled, states }
}

const card = async (arg: string) => ({ document: new File([`kartu ${arg}`], `${arg}.txt`) })

describe('a message', () => {
  test('goes out once, its content is forgotten, its fate is told', async () => {
    const { ani, send, settled, store } = await stageWithAni()
    const [id = ''] = await send(answer(1001, 'Halo', { ref: 'r1' }))
    const bubble = await ani.waitFor('Halo')
    await expect
      .poll(() => settled)
      .toEqual([{ id, chat: 1001, class: 0, ref: 'r1', state: 'sent', messageId: bubble.id }])
    const { db, t } = store.reader()
    const rows = await db.select({ body: t.outbox.bodySealed, messageId: t.outbox.messageId }).from(t.outbox)
    expect(rows.map(({ body }) => body)).toEqual([null, null])
    expect(rows.map(({ messageId }) => messageId)).toContain(bubble.id)
  })

  test('waits as long as Telegram says with 429, and keeps its place in the chat', async () => {
    const { ani, send, people, wire } = await stageWithAni()
    await people.fault({ method: 'sendMessage', contains: 'satu', times: 1, do: 'refuse', retry_after: 1 })
    const began = performance.now()
    await send(answer(1001, 'satu'), answer(1001, 'dua'))
    await ani.waitFor('dua')
    expect(performance.now() - began).toBeGreaterThan(900)
    expect(await ani.transcript()).toMatch(/< satu\n< dua$/)
    expect(wire.figures().outbox).toMatchObject({ waits: 1, again: 0 })
  })

  test('to somebody who blocked the bot ends as gone', async () => {
    const { ani, send, settled } = await stageWithAni()
    await ani.block()
    await send(answer(1001, 'Halo', { ref: 'r1' }))
    await expect
      .poll(() => settled)
      .toMatchObject([{ ref: 'r1', state: 'gone', messageId: null, reason: 'blocked' }])
  })

  test('that may have arrived is sent again when it is personal, and left alone when it is an announcement', async () => {
    const { ani, send, people, settled } = await stageWithAni()
    await people.fault({ method: 'sendMessage', times: 1, do: 'accept-then-drop' })
    await send(answer(1001, 'jawaban'))
    await expect.poll(() => settled).toMatchObject([{ state: 'sent' }])
    await people.fault({ method: 'sendMessage', times: 1, do: 'accept-then-drop' })
    await send(answer(1001, 'pengumuman', { class: 2 }))
    await expect
      .poll(() => settled, { timeout: 3000 })
      .toMatchObject([{ state: 'sent' }, { class: 2, state: 'unknown' }])
    expect(await ani.transcript()).toMatch(/< jawaban\n< jawaban\n< pengumuman$/)
  })

  test('that never arrives is given up after five doubtful tries', async () => {
    const { send, people, settled } = await stageWithAni()
    await people.fault({ method: 'sendMessage', do: 'bad-gateway' })
    await send(answer(1001, 'jawaban'))
    await expect.poll(() => settled).toMatchObject([{ state: 'unknown' }])
    const { calls } = await people.calls({ method: 'sendMessage', chat: 1001 })
    expect(calls.filter(({ ok }) => !ok)).toHaveLength(5)
  })

  test('refused with a 500 of Telegram’s own is tried again', async () => {
    const { ani, send, people } = await stageWithAni()
    await people.fault({ method: 'sendMessage', times: 2, do: 'refuse', error_code: 500 })
    await send(answer(1001, 'jawaban'))
    await ani.waitFor('jawaban')
    expect((await ani.transcript()).match(/jawaban/g)).toHaveLength(1)
  })

  test('that Telegram will never take is set aside and reported, without its words', async () => {
    const { send, settled, lines } = await stageWithAni()
    await send(answer(1001, '', { params: { text: '<i>Budi', parse_mode: 'HTML' } }))
    await expect.poll(() => settled).toMatchObject([{ state: 'wrong', reason: 'refused' }])
    expect(lines.at(-1)).toMatchObject({ level: 'error', text: 'a message ended as wrong' })
    expect(JSON.stringify(lines)).not.toContain('Budi')
  })

  test('of a slot replaces the one that waits there', async () => {
    const { ani, send, people, states } = await stageWithAni()
    await people.fault({ method: 'sendMessage', contains: 'jeda', times: 1, do: 'delay', delayMs: 100 })
    await send(answer(1001, 'jeda'))
    await expect.poll(() => states()).toContain('sending')
    await send(answer(1001, 'tanya 1', { slot: 'question' }), answer(1001, 'lain'))
    await send(answer(1001, 'tanya 2', { slot: 'question' }), answer(1001, 'tanya 3', { slot: 'question' }))
    await ani.waitFor('tanya 3')
    expect(await ani.transcript()).toMatch(/< jeda\n< lain\n< tanya 3$/)
  })

  test('with a renderer is made when it is sent', async () => {
    const { ani, send } = await stageWithAni({ renderers: { card } })
    await send({
      chat: 1001,
      class: 1,
      method: 'sendDocument',
      params: { caption: 'Kartu' },
      render: { by: 'card', arg: 'r7' },
    })
    await ani.waitFor('Kartu')
    expect(await ani.transcript()).toContain('(document r7.txt) Kartu')
  })

  test('is not sent before its hour, and does not hold up others meanwhile', async () => {
    const { ani, send } = await stageWithAni()
    const later = new Date(Date.now() + 300)
    await send(answer(1001, 'nanti', { dueAt: later }), answer(1001, 'sekarang'))
    await ani.waitFor('nanti')
    expect(Date.now()).toBeGreaterThanOrEqual(later.getTime())
    expect(await ani.transcript()).toMatch(/< sekarang\n< nanti$/)
  })
})

describe('an edit', () => {
  test('changes what its target became, in the order of putting', async () => {
    const { ani, store } = await stageWithAni()
    await store.tx(async tx => {
      const [id = ''] = await put(tx, [answer(1001, 'diproses')])
      await put(tx, [
        { chat: 1001, class: 0, method: 'editMessageText', params: { text: 'selesai' }, target: id },
      ])
    })
    await ani.waitFor('selesai')
    expect(await ani.transcript()).toMatch(/< selesai \(edited\)$/)
  })

  test('waits for a target of a lower class', async () => {
    const { ani, store } = await stageWithAni()
    await store.tx(async tx => {
      const [id = ''] = await put(tx, [answer(1001, 'pengumuman', { class: 2 })])
      await put(tx, [{ chat: 1001, class: 0, method: 'deleteMessage', params: {}, target: id }])
    })
    await ani.waitFor('pengumuman')
    await ani.waitForEvent(event => event.type === 'deleted')
  })

  test('ends quietly when its target never came to be, and when nothing changes', async () => {
    const { ani, send, settled, states, lines } = await stageWithAni()
    await send(answer(1001, 'Halo'))
    const { id: message_id } = await ani.waitFor('Halo')
    await send(
      { chat: 1001, class: 0, method: 'editMessageText', params: { text: 'x' }, target: 'nobody' },
      { chat: 1001, class: 0, method: 'editMessageText', params: { text: 'Halo', message_id } },
    )
    await expect.poll(() => settled.length).toBe(2)
    expect(settled.map(({ state }) => state)).toEqual(['sent', 'sent'])
    expect(await states()).toContain('replaced')
    expect(lines.filter(({ level }) => level !== 'info')).toEqual([])
  })
})

describe('announcements', () => {
  test('go no faster than the pace; answers do not wait for them', async () => {
    const { ani, send, people, wire } = await stageWithAni({ tuning: { sender: { perSecond: 50 } } })
    const crowd = await Promise.all(Array.from({ length: 40 }, (_, n) => people.person(3000 + n)))
    await Promise.all(crowd.map(person => person.start()))
    await expect.poll(() => wire.figures().outbox.sent).toBe(41)
    const began = performance.now()
    await send(...crowd.map(({ id }) => answer(id, 'pengumuman', { class: 2 })))
    await ani.say('halo')
    await ani.waitFor('HALO')
    expect(performance.now() - began).toBeLessThan(300)
    await expect.poll(() => wire.figures().outbox.sent, { timeout: 4000 }).toBe(82)
    expect(performance.now() - began).toBeGreaterThan(700)
  })
})

test('what can wait goes on when the clock of the machine is set back by hours', async () => {
  let behindMs = 0
  const { people, store, lines, start } = await stage({}, () => new Date(Date.now() - behindMs))
  await start()
  const [ani, budi] = [await people.person(1001), await people.person(1002)]
  await ani.start()
  await budi.start()
  const send = (...messages: Outgoing[]) => store.tx(tx => put(tx, messages))
  await send(answer(1001, 'kabar satu', { class: 1 }))
  await ani.waitFor('kabar satu')
  await send(answer(1002, 'sesudah sebentar', { dueAt: new Date(Date.now() + 60_000) }))
  behindMs = 7 * 3_600_000
  await send(answer(1001, 'kabar dua', { class: 1 }), answer(1002, 'pengumuman', { class: 2 }))
  await ani.waitFor('kabar dua')
  await budi.waitFor('sesudah sebentar')
  await budi.waitFor('pengumuman')
  expect(lines.filter(({ text }) => /set back/.test(text))).toHaveLength(1)
})

describe('a wrong token', () => {
  test('is told once, and what waits stays', async () => {
    const { send, people, fatal, states } = await stageWithAni()
    await people.fault({ method: 'sendMessage', do: 'refuse', error_code: 401, description: 'Unauthorized' })
    await send(answer(1001, 'satu'), answer(1001, 'dua'))
    expect(await fatal).toContain('401')
    await expect.poll(() => states()).toEqual(['sent', 'waiting', 'waiting'])
  })
})

describe('a stop', () => {
  test('lets what is in the air arrive, and leaves nothing in doubt', async () => {
    const { ani, send, people, wire, states } = await stageWithAni()
    await people.fault({ method: 'sendMessage', times: 1, do: 'delay', delayMs: 100 })
    await send(answer(1001, 'satu'), answer(1001, 'dua'))
    await expect.poll(() => states()).toContain('sending')
    await wire.stop()
    expect(await states()).toEqual(['sent', 'sent', 'waiting'])
    expect((await ani.transcript()).endsWith('< satu')).toBe(true)
  })
})

describe('after a crash', () => {
  test('personal messages that were in the air are sent again, announcements stay unknown', async () => {
    const { ani, start, store, wire, settled } = await stageWithAni()
    await wire.stop()
    await store.tx(async tx => {
      await put(tx, [answer(1001, 'jawaban'), answer(1001, 'pengumuman', { class: 2 })])
      await tx.db.update(tx.t.outbox).set({ state: 'sending' }).where(eq(tx.t.outbox.state, 'waiting'))
    })
    settled.length = 0
    await start()
    await ani.waitFor('jawaban')
    await expect.poll(() => settled.map(({ state }) => state).toSorted()).toContain('unknown')
    expect(await ani.transcript()).not.toContain('pengumuman')
  })
})
