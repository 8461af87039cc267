import { spawn } from 'node:child_process'
import { once } from 'node:events'
import pg from 'pg'
import { expect, it, onTestFinished, vi } from 'vitest'
import { holdAlone } from '../../src/store/alone.ts'
import { describeOnEngines } from './engines.ts'

const ALONE = new URL('../../src/store/alone.ts', import.meta.url).href
const CITY = '3574'

/** Another program, which holds it until it is killed. */
async function otherProgram(url: string) {
  const program = `
    const { holdAlone } = await import(${JSON.stringify(ALONE)})
    const hold = await holdAlone({ url: ${JSON.stringify(url)}, city: '${CITY}', onLost() {} })
    console.log(hold ? 'held' : 'refused')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [said] = await once(child.stdout, 'data')
  return { child, said: String(said).trim() }
}

describeOnEngines('a database that a bot works on', (open, engine) => {
  it('is for that one alone, until it lets go or is killed', async () => {
    const { url } = (await open()).options
    const hold = (onLost = () => undefined) => holdAlone({ url, city: CITY, onLost })
    const first = await hold()
    expect(first).toBeDefined()
    expect(await hold()).toBeUndefined()
    await first?.release()
    const { child, said } = await otherProgram(url)
    expect(said).toBe('held')
    expect(await hold()).toBeUndefined()
    child.kill('SIGKILL')
    const next = await vi.waitUntil(() => hold(), { timeout: 5000 })
    await next.release()
  })

  it.runIf(engine === 'postgres')('stays so when the line breaks, or its holder hears of it', async () => {
    const { url } = (await open()).options
    const lost = vi.fn<() => void>()
    const hold = await holdAlone({ url, city: CITY, onLost: lost })
    onTestFinished(() => hold?.release())
    const [admin, rival] = await Promise.all([connected(url), connected(url)])
    const holders = async () => {
      const { rows } = await admin.query<{ pid: number }>(HOLDERS)
      return rows.map(({ pid }) => pid)
    }
    const [was] = await holders()
    await admin.query('SELECT pg_terminate_backend($1)', [was])
    await expect
      .poll(async () => (await holders()).filter(pid => pid !== was), { timeout: 5000 })
      .toHaveLength(1)
    expect(lost).not.toHaveBeenCalled()
    // Somebody else waits for it, and has it the moment that it is free.
    const [now] = await holders()
    const taken = rival.query('SELECT pg_advisory_lock(5463864, hashtext($1))', [CITY])
    await admin.query('SELECT pg_terminate_backend($1)', [now])
    await taken
    await expect.poll(() => lost.mock.calls.length, { timeout: 6000 }).toBe(1)
  })
})

const HOLDERS = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND classid = 5463864 AND granted
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  onTestFinished(() => client.end())
  return client
}
