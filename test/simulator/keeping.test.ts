import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Api, InlineKeyboard, Keyboard } from 'grammy'
import { expect, onTestFinished, test } from 'vitest'
import { connect } from '../../src/simulator/client.ts'
import { samplePng } from '../../src/simulator/sample.ts'
import { startSimulator } from '../../src/simulator/server.ts'

test('a world kept in a file goes on where it stopped', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simulator-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'world.json')

  const before = await startSimulator({ file })
  const api = new Api(before.token, { apiRoot: before.url })
  const ani = await connect(before.url).person(1001, { first_name: 'Ani' })
  await ani.start()
  await api.sendMessage(1001, 'Langkah 3', { reply_markup: new InlineKeyboard().text('Ya', 'y') })
  await api.sendMessage(1001, 'menu', { reply_markup: new Keyboard().text('Daftar') })
  await api.setMyCommands([{ command: 'cek', description: 'Bisa ikut?' }])
  const photo = await ani.photo(samplePng())
  const waiting = await api.getUpdates()
  const transcript = await ani.transcript()
  await connect(before.url).advance(2)
  await before.close()

  const after = await startSimulator({ file })
  onTestFinished(() => after.close())
  const api2 = new Api(after.token, { apiRoot: after.url })
  const ani2 = await connect(after.url).person(1001)
  expect(ani2.person.first_name).toBe('Ani')
  expect(await ani2.transcript()).toBe(transcript)
  expect(await ani2.keyboard()).toEqual([['Daftar']])
  expect(await api2.getMyCommands()).toHaveLength(1)
  expect((await connect(after.url).now()).getTime()).toBeGreaterThan(Date.now() + 1.9 * 24 * 3600 * 1000)
  const stored = await api2.getFile(photo.message.photo?.at(-1)?.file_id ?? '')
  const fetched = await fetch(`${after.url}/file/bot${after.token}/${stored.file_path}`)
  expect(Buffer.from(await fetched.arrayBuffer()).equals(samplePng())).toBe(true)
  await ani2.tap('Ya')
  const updates = await api2.getUpdates()
  expect(updates.at(-1)?.update_id).toBe((waiting.at(-1)?.update_id ?? 0) + 1)
  expect((await api2.sendMessage(1001, 'lanjut')).message_id).toBe(5)
})

test('the clock of an embedding program is asked to move, or stays', async () => {
  let now = new Date('2026-11-24T08:00:00Z')
  const moved: number[] = []
  const sim = await startSimulator({
    clock: () => now,
    onAdvance: days => {
      moved.push(days)
      now = new Date(now.getTime() + days * 24 * 3600 * 1000)
    },
  })
  onTestFinished(() => sim.close())
  expect(await connect(sim.url).advance(1)).toEqual(new Date('2026-11-25T08:00:00Z'))
  expect(moved).toEqual([1])
  const fixed = await startSimulator({ clock: () => now })
  onTestFinished(() => fixed.close())
  await expect(connect(fixed.url).advance(1)).rejects.toThrow('the clock cannot be moved here')
})
