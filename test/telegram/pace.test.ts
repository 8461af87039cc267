import { describe, expect, test } from 'vitest'
import { debit, holdBack, openPace, readPace, takeTurn } from '../../src/telegram/pace.ts'
import { openTestStore } from './test-store.ts'

const pace = { bot: '7', perSecond: 25 }

/** A store whose clock is moved by hand, with the bot's row. */
async function stage() {
  let now = 1_800_000_000_000
  const store = await openTestStore(() => new Date(now))
  await store.tx(tx => openPace(tx, pace))
  return {
    now: () => now,
    pass: (ms: number) => (now += ms),
    take: () => store.tx(tx => takeTurn(tx, pace)),
    debit: (messages: number) => store.tx(tx => debit(tx, pace, messages)),
    hold: (ms: number, everything: boolean) => store.tx(tx => holdBack(tx, pace, now + ms, everything)),
    read: () => readPace(store.reader(), pace),
  }
}

describe('the pace', () => {
  test('gives 25 turns a second, and catches up one', async () => {
    const { take, pass } = await stage()
    let turns = 0
    for (let ms = 0; ms < 1000; ms += 10) {
      if (await take()) turns++
      pass(10)
    }
    expect(turns).toBe(26)
  })

  test('says when the next turn is', async () => {
    const { take, read, pass, now } = await stage()
    while (await take());
    const { announceAt } = await read()
    expect(announceAt - now()).toBe(40)
    pass(39)
    expect(await take()).toBe(false)
    pass(1)
    expect(await take()).toBe(true)
  })

  test('takes answers out of the same allowance, for a second at most', async () => {
    const { take, debit: answer, pass } = await stage()
    await answer(10)
    expect(await take()).toBe(false)
    pass(360)
    expect(await take()).toBe(true)
    await answer(1000)
    await answer(1000)
    pass(950)
    expect(await take()).toBe(false)
    pass(10)
    expect(await take()).toBe(true)
  })

  test('stands still as long as Telegram says', async () => {
    const { take, hold, read, pass, now } = await stage()
    await hold(3000, false)
    expect((await read()).pausedUntil).toBe(0)
    pass(2900)
    expect(await take()).toBe(false)
    await hold(5000, true)
    expect((await read()).pausedUntil).toBe(now() + 5000)
    await hold(1000, true)
    expect((await read()).pausedUntil).toBe(now() + 5000)
  })
})
