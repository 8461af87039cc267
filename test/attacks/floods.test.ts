/** Who sends far more than people do, is told so once; what belongs to somebody's form is taken all the same. */
import type { Update } from 'grammy/types'
import { expect, onTestFinished, test } from 'vitest'
import { resources } from '../../locales/resources.gen.ts'
import { makeRoute, sorry } from '../../src/bot/bot.ts'
import { CHANNEL } from '../../src/bot/channel.ts'
import { makeFlood, UPDATES_A_MINUTE } from '../../src/bot/flood.ts'
import { formBook, openForm, type FormFeature } from '../../src/bot/forms/driver.ts'
import { defineForm, type Answers } from '../../src/bot/forms/form.ts'
import { readLine } from '../../src/bot/forms/read/line.ts'
import { rooms, type Rooms } from '../../src/bot/rooms.ts'
import { openAccount } from '../../src/records/accounts.ts'
import { floorOf } from '../../src/records/drafts/drafts.ts'
import { makeArrivals } from '../../src/telegram/inbox.ts'
import { startLanes } from '../../src/telegram/lanes.ts'
import type { Outgoing, Route } from '../../src/telegram/message.ts'
import { newOfficer } from '../records/sample.ts'
import { quiet } from '../telegram/quiet.ts'
import { openTestStore } from '../telegram/test-store.ts'
import { house, me } from './house.ts'
import { messageUpdate, tapUpdate, textUpdate } from './updates.ts'

const { tooFast } = resources.menu
const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n))

const ANI = 1001
const BUDI = 1002

/** A form of so many questions that its answers alone are a flood, and of photos in the end. */
const LONG = 80
const long: FormFeature = {
  form: defineForm<Answers>({
    id: 'panjang',
    version: 1,
    title: () => 'Panjang',
    ending: 'none',
    questions: [
      ...many(LONG, n => ({ id: `q${n}`, kind: 'text' as const, ask: () => `${n}?`, read: readLine })),
      { id: 'photos', kind: 'papers', ask: () => 'Foto?', atMost: 11 },
    ],
  }),
  handIn: () => Promise.reject(new Error('nobody comes so far')),
}
const made: Rooms = {
  book: formBook([...rooms.book.values(), long]),
  screens: [
    ...rooms.screens,
    screens => void screens.command('panjang', ctx => ctx.show(turn => openForm(turn, long))),
  ],
}

const photo = (n: number) => ({ file_id: `AgAC${n}`, file_unique_id: `u${n}`, width: 90, height: 60 })

async function stage() {
  let now = Date.parse('2026-03-02T09:00:00+07:00')
  const store = await openTestStore(() => new Date(now))
  const bot = await makeRoute({ me, token: '1:x' }, house, store, made, {
    flood: makeFlood(() => store.now(), UPDATES_A_MINUTE),
  })
  const said = new Map<number, Outgoing[]>()
  const route: Route = async incoming => {
    const decide = await bot(incoming)
    return async tx => {
      const { out, ...rest } = await decide(tx)
      for (const one of out) said.set(one.chat, [...(said.get(one.chat) ?? []), one])
      return { out, ...rest }
    }
  }
  const lanes = startLanes({ store, route, sorry, answerTap: () => undefined, log: quiet })
  onTestFinished(() => lanes.stop())
  await lanes.start()
  const arrive = makeArrivals(store)
  return {
    store,
    later: (ms: number) => void (now += ms),
    /** What these updates bring each chat. */
    send: async (updates: readonly Update[]) => {
      said.clear()
      await arrive(updates)
      await expect.poll(() => lanes.figures().waiting, { timeout: 15_000, interval: 5 }).toBe(0)
      const textsFor = (chat: number) =>
        (said.get(chat) ?? []).map(({ params }) => (typeof params['text'] === 'string' ? params['text'] : ''))
      return { to: textsFor }
    },
  }
}

test('a flood is answered up to a measure and told so once, and nobody else waits for it', async () => {
  const { send, later } = await stage()
  const flood = many(300, n => (n % 3 === 0 ? tapUpdate(ANI, 'go:program') : textUpdate(ANI, '/bantuan')))
  const first = await send([...flood, textUpdate(BUDI, '/bantuan')])
  expect(first.to(ANI).filter(text => text === tooFast)).toHaveLength(1)
  expect(first.to(ANI)).toHaveLength(UPDATES_A_MINUTE + 1)
  expect(first.to(BUDI)).toHaveLength(1)
  expect((await send([textUpdate(ANI, '/bantuan')])).to(ANI)).toEqual([])
  later(61_000)
  expect((await send([textUpdate(ANI, '/bantuan')])).to(ANI)).not.toContain(tooFast)
})

test('in the middle of a flood no answer of a form and no photo of an album is lost', async () => {
  const { send, store } = await stage()
  await send([textUpdate(ANI, '/panjang')])
  const taps = many(60, () => tapUpdate(ANI, 'go:nothing'))
  const answers = many(LONG, n => textUpdate(ANI, `jawaban nomor ${n}`))
  const album = many(10, n => messageUpdate(ANI, { photo: [photo(n)], media_group_id: 'al1' }))
  const { to } = await send([...taps, ...answers, ...taps, ...album, ...taps])
  expect(to(ANI)).not.toContain(tooFast)
  const account = await store.tx(tx => openAccount(tx, CHANNEL, ANI))
  const row = await floorOf(store.reader(), account.id)
  const draft = JSON.parse(row?.body ?? '{}') as { answers: Record<string, unknown> }
  const { photos, ...texts } = draft.answers
  expect(Object.values(texts)).toEqual(many(LONG, n => `jawaban nomor ${n}`))
  expect(photos).toHaveLength(10)
})

test('an officer who works fast is not held back', async () => {
  const { send, store } = await stage()
  const { address } = await newOfficer(store)
  const { to } = await send(many(100, () => tapUpdate(address, 'pt:figures')))
  expect(to(address)).toHaveLength(100)
  expect(to(address)).not.toContain(tooFast)
})
