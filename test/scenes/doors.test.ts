/** The ways in: links, groups, and Telegram calling us instead of us asking. */
import { expect, test } from 'vitest'
import { createServer } from 'node:net'
import { startCity } from './city.ts'
import { fillIn, SLAMET, step } from './verbs.ts'

test('a link opens its screen; one that leads nowhere opens the menu', async () => {
  const city = await startCity()
  const slamet = await city.person(1001, 'Slamet')
  for (const [payload, opens] of [
    ['cek', /Mau melihat apa/],
    ['waris', /meninggal/],
    ['program', /Tentang program/],
    ['status', /Belum ada pendaftaran/],
    ['s_forged', /Tautan ini tidak berlaku/],
    ['apa-saja', /Selamat datang/],
  ] as const)
    await step(slamet, person => person.start(payload), opens)
})

test('in a group there is one kind sentence, and nothing personal', async () => {
  const city = await startCity()
  await city.person(1001, 'Slamet')
  const group = await city.sim.group('Nelayan Mayangan', [1001])
  await city.sim.sayInGroup(group.id, 1001, '/status')
  await expect
    .poll(async () => (await city.sim.messages(group.id)).filter(({ from }) => from === 'bot').length)
    .toBe(1)
  const said = (await city.sim.messages(group.id)).find(({ from }) => from === 'bot')
  expect(said?.text).toContain('obrolan pribadi')
})

test('by webhook a form is filled in all the same, through a stop and a start', async () => {
  const port = await freePort()
  const secret = 'kZ3v9QpT7xWm2Rb8'
  const city = await startCity({
    port,
    updates: { kind: 'webhook', publicUrl: `http://127.0.0.1:${port}`, secret },
  })
  const slamet = await city.person(1001, 'Slamet')
  await slamet.start('daftar')
  await fillIn(slamet, SLAMET, { until: 'nik' })
  await city.restart()
  await step(slamet, '3574 0312 0368 0001', /Siapa nama/)
  expect(await city.sim.count({ method: 'getUpdates' })).toBe(0)
})

function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const server = createServer().listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
  })
  return promise
}
