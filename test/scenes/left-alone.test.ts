/** A form that somebody leaves: a word after a day and after three, by day, and one when it is thrown away. */
import { beforeEach, expect, test, vi } from 'vitest'
import { findAccount } from '../../src/records/accounts.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { startCity, type City } from './city.ts'
import { asks, buttonsOf, fillIn, SLAMET, tap, step } from './verbs.ts'

let city: City
let slamet: SimPerson
beforeEach(async () => {
  city = await startCity()
  slamet = await city.person(1001, 'Slamet')
})

/** Leaves the registration at his NIK; it is nine in the morning. */
async function leaveAtNik(): Promise<void> {
  await slamet.start('daftar')
  await fillIn(slamet, SLAMET, { until: 'nik' })
}

/** How often he has been reminded, once everything that is due was said. */
async function reminders(): Promise<number> {
  await city.restart()
  const mark = await slamet.say('/bantuan')
  await slamet.waitFor(/Cara pakai/)
  return (await slamet.received()).filter(({ id, text }) => id !== mark.id && /belum selesai/.test(text))
    .length
}

test('he is reminded after a day and after three, goes on from the reminder, and the count begins anew', async () => {
  await leaveAtNik()
  await city.days(0.9)
  expect(await reminders()).toBe(0)
  await city.days(0.2)
  const first = await slamet.waitFor(/belum selesai/)
  expect(first.text).toContain('masih kami simpan sampai 23 Desember 2026')
  expect(buttonsOf(first)).toEqual(['➡️ Teruskan'])
  await city.days(2)
  await slamet.waitForEvent(({ type }) => type === 'message', { since: first.seq })
  expect(await reminders()).toBe(2)
  await city.days(5)
  expect(await reminders()).toBe(2)

  await slamet.tap('➡️ Teruskan')
  await asks(slamet, 'nik')
  await step(slamet, '3574 0312 0368 0001', /Siapa nama/)
  await city.days(1.1)
  await slamet.waitFor(/belum selesai/)
})

test('never at night: a form that was left in the evening is remembered the next morning', async () => {
  await city.days(0.5)
  await leaveAtNik()
  await city.days(1.1)
  expect(await reminders()).toBe(0)
  await city.days(0.4)
  await slamet.waitFor(/belum selesai/)
})

test('after thirty days it is thrown away with a word, and a new one can be begun', async () => {
  await leaveAtNik()
  await city.days(29)
  expect(await reminders()).toBeGreaterThan(0)
  await city.days(2)
  const said = await slamet.waitFor(/30 hari tidak diteruskan/)
  expect(said.text).toContain('kami hapus')
  await slamet.start('daftar')
  await asks(slamet, 'notice')
})

test('whoever blocked the bot is not written to', async () => {
  await leaveAtNik()
  await slamet.block()
  await vi.waitFor(async () => {
    const account = await findAccount(city.app().store.reader(), 'telegram', slamet.id)
    expect(account?.reachable).toBe(false)
  })
  const before = await city.sim.count({ method: 'sendMessage', chat: slamet.id })
  await city.days(1.2)
  await city.restart()
  expect(await city.sim.count({ method: 'sendMessage', chat: slamet.id })).toBe(before)
})

test('a reminder of a form that was kept for later opens it again', async () => {
  await leaveAtNik()
  await step(slamet, '/batal', /mau diapakan/)
  await step(slamet, tap('💾 Simpan dulu'), /formulir disimpan/)
  await city.days(1.1)
  await slamet.waitFor(/belum selesai/)
  await slamet.tap('➡️ Teruskan')
  await asks(slamet, 'nik')
})
