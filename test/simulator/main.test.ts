import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Api } from 'grammy'
import { expect, onTestFinished, test } from 'vitest'
import { connect } from '../../src/simulator/client.ts'

const MAIN = join(import.meta.dirname, '../../src/simulator/main.ts')

/** Starts the program and reads its first line. */
async function start(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  for await (const line of createInterface(child.stdout)) {
    const told: { url: string; token: string } = JSON.parse(line)
    return { child, ...told }
  }
  throw new Error('the simulator did not start')
}

async function stop(child: ChildProcess) {
  child.kill('SIGTERM')
  await once(child, 'exit')
  return child.exitCode
}

test('the simulator runs as a program of its own and keeps its chats', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simulator-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'world.json')

  const first = await start('--file', file)
  const ani = await connect(first.url).person(1001, { first_name: 'Ani' })
  await ani.start()
  await new Api(first.token, { apiRoot: first.url }).sendMessage(1001, 'Halo')
  expect(await stop(first.child)).toBe(0)

  const second = await start('--file', file)
  const again = await connect(second.url).person(1001)
  expect(await again.transcript()).toBe('> /start\n< Halo')
  expect(await stop(second.child)).toBe(0)
})
