import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { raise } from '../../src/telegram/inbox.ts'
import type { Decision, Incoming } from '../../src/telegram/message.ts'
import { answer, heard, shout, stage } from './stage.ts'

const quick = { lanes: { pausesMs: [1, 1, 1, 1, 1, 1, 1] } }

const say =
  (chat: number, text: string): Decision =>
  async () => ({ out: [answer(chat, text)] })

describe('what a person says', () => {
  test('is answered, and its content is forgotten', async () => {
    const { people, start, store } = await stage()
    await start()
    const ani = await people.person(1001, { first_name: 'Ani' })
    await ani.start()
    await ani.say('rahasia')
    await ani.waitFor('RAHASIA')
    const { db, t } = store.reader()
    const rows = await db.select({ state: t.inbox.state, body: t.inbox.bodySealed }).from(t.inbox)
    expect(rows).toEqual([
      { state: 'done', body: null },
      { state: 'done', body: null },
    ])
  })

  test('counts once, however often Telegram brings it', async () => {
    const { people, start } = await stage()
    await start()
    const ani = await people.person(1001)
    await ani.start()
    await ani.waitFor('/START')
    await ani.say('satu')
    await ani.waitFor('SATU')
    await people.redeliver()
    await people.redeliver()
    await ani.say('dua')
    await ani.waitFor('DUA')
    expect(await ani.transcript()).toBe('> /start\n< /START\n> satu\n< SATU\n> dua\n< DUA')
  })

  test('is handled in order within a chat, and chats do not wait for one another', async () => {
    const slow = Promise.withResolvers<void>()
    const order: string[] = []
    const route = async (incoming: Incoming) => {
      const { chat = 0, text = '' } = heard(incoming) ?? {}
      if (text === 'lama') await slow.promise
      order.push(text)
      return say(chat, text.toUpperCase())
    }
    const { people, start } = await stage({ route })
    const ani = await people.person(1001)
    const budi = await people.person(1002)
    await ani.start()
    await ani.say('lama')
    await ani.say('sebentar')
    await budi.start()
    await start()
    await budi.waitFor('/START', { since: 0 })
    expect(order).not.toContain('sebentar')
    slow.resolve()
    await ani.waitFor('SEBENTAR')
    expect(order.filter(text => text !== '/start')).toEqual(['lama', 'sebentar'])
  })

  test('that waits at a start is taken up', async () => {
    const { people, start } = await stage()
    const hang = await start({
      route: () => new Promise(() => {}),
      tuning: { lanes: { patienceMs: 20, pausesMs: [20, 20] } },
    })
    const ani = await people.person(1001)
    await ani.start()
    await expect.poll(() => hang.figures().arrived).toBe(1)
    await hang.stop()
    await start()
    await ani.waitFor('/START', { since: 0 })
  })
})

const breakOnRusak = async (incoming: Incoming) => {
  const { chat = 0, text = '' } = heard(incoming) ?? {}
  if (text === 'rusak') throw new TypeError('somebody said "rusak"')
  return say(chat, text.toUpperCase())
}

const sorry = (chat: number) => answer(chat, 'Pesan Bapak/Ibu kami simpan.')

describe('a failure', () => {
  test('is tried again, in order, and holds its lane only', async () => {
    let failures = 0
    const route = async (incoming: Incoming) => {
      const { chat = 0, text = '' } = heard(incoming) ?? {}
      if (text === 'sulit' && failures++ < 3) throw new Error('not yet')
      return say(chat, text.toUpperCase())
    }
    const { people, start } = await stage({ route, tuning: quick })
    await start()
    const ani = await people.person(1001)
    await ani.start()
    await ani.say('sulit')
    await ani.say('mudah')
    await ani.waitFor('MUDAH')
    expect(await ani.transcript()).toMatch(/SULIT\n< MUDAH$/)
  })

  test('is told to the person once, after the second time; after the eighth it is set aside', async () => {
    const { people, start, store, lines } = await stage({ route: breakOnRusak, sorry, tuning: quick })
    const wire = await start()
    const ani = await people.person(1001)
    await ani.start()
    await ani.say('rusak')
    await ani.say('baik')
    await ani.waitFor('BAIK')
    expect((await ani.transcript()).match(/kami simpan/g)).toHaveLength(1)
    const { db, t } = store.reader()
    const [aside] = await db.select().from(t.inbox).where(eq(t.inbox.state, 'aside'))
    expect([aside?.tries, aside?.bodySealed === null]).toEqual([8, false])
    expect(wire.figures().lanes).toMatchObject({ failed: 8, aside: 1, waiting: 0 })
    expect(lines.filter(({ level }) => level === 'error')).toHaveLength(1)
    expect(JSON.stringify(lines)).not.toContain('somebody')
  })

  test('is a hang too', async () => {
    let hangs = 0
    const route = async (incoming: Incoming): Promise<Decision> =>
      hangs++ === 1 ? new Promise<Decision>(() => {}) : shout(incoming)
    const { people, start } = await stage({ route, tuning: { lanes: { patienceMs: 20, pausesMs: [1, 1] } } })
    await start()
    const ani = await people.person(1001)
    await ani.start()
    await ani.waitFor('/START')
    await ani.say('halo')
    await ani.waitFor('HALO')
  })

  test('of a decision leaves nothing behind', async () => {
    let tries = 0
    const route = async (incoming: Incoming): Promise<Decision> => {
      const { chat = 0 } = heard(incoming) ?? {}
      return async tx => {
        await tx.db.insert(tx.t.meta).values({ key: `try ${tries}`, value: '' })
        if (tries++ === 0) throw new Error('half done')
        return { out: [answer(chat, 'selesai')] }
      }
    }
    const { people, start, store } = await stage({ route, tuning: quick })
    await start()
    const ani = await people.person(1001)
    await ani.start()
    await ani.waitFor('selesai')
    const { db, t } = store.reader()
    const keys = (await db.select({ key: t.meta.key }).from(t.meta)).map(({ key }) => key)
    expect(keys.filter(key => key.startsWith('try'))).toEqual(['try 1'])
  })
})

describe('a tapped button', () => {
  const keyboard = { inline_keyboard: [[{ text: 'Nelayan', callback_data: 'n' }]] }
  const route = async (incoming: Incoming): Promise<Decision> => {
    const { chat = 0, text = '' } = heard(incoming) ?? {}
    if (text === 'n') return async () => ({ out: [], toast: { text: 'Dicatat', alert: true } })
    if (text === 'rusak') throw new Error('broken')
    const buttons =
      text === '/start' ? keyboard : { inline_keyboard: [[{ text: 'Rusak', callback_data: 'rusak' }]] }
    return async () => ({
      out: [answer(chat, 'Pilih', { params: { text: 'Pilih', reply_markup: buttons } })],
    })
  }

  test('is answered with what was decided', async () => {
    const { people, start } = await stage({ route })
    await start()
    const ani = await people.person(1001)
    await ani.start()
    await ani.waitFor('Pilih')
    await ani.tap('Nelayan')
    expect(await ani.waitForToast('Dicatat')).toEqual({ text: 'Dicatat', alert: true })
  })

  test('stops waiting also when the decision failed twice', async () => {
    const { people, start } = await stage({ route, tuning: quick })
    await start()
    const ani = await people.person(1001)
    await ani.start()
    await ani.waitFor('Pilih')
    await ani.say('lagi')
    await ani.waitFor('Pilih')
    await ani.tap('Rusak')
    expect(await ani.waitForToast('')).toEqual({ text: '', alert: false })
  })
})

describe('an event of our own', () => {
  test('takes its place in the chat’s lane once the transaction that raised it is through', async () => {
    const { people, start, store } = await stage()
    await start()
    const ani = await people.person(1001)
    await ani.start()
    await ani.waitFor('/START')
    const undone = store.tx(async tx => {
      await raise(tx, { name: 'foto-gagal', chat: 1001, data: {} })
      throw new Error('never mind')
    })
    await expect(undone).rejects.toThrow('never mind')
    await store.tx(tx => raise(tx, { name: 'foto-siap', chat: 1001, data: { document: 'd1' } }))
    await ani.waitFor('FOTO-SIAP')
    expect(await ani.transcript()).not.toContain('GAGAL')
  })
})

describe('updates of one turn of the event loop', () => {
  test('share one commit', async () => {
    const { people, start, store } = await stage({ route: async () => async () => ({ out: [] }) })
    const crowd = await Promise.all(Array.from({ length: 50 }, (_, n) => people.person(2000 + n)))
    await Promise.all(crowd.map(person => person.start()))
    const wire = await start()
    await expect.poll(() => wire.figures().arrived).toBe(50)
    const { db, t } = store.reader()
    const times = await db.selectDistinct({ at: t.inbox.arrivedAt }).from(t.inbox)
    expect(times).toHaveLength(1)
  })
})
