/** A simulator on a free port, a bot's Api on it, and people: what most of these tests begin with. */
import { Api } from 'grammy'
import { onTestFinished } from 'vitest'
import { connect } from '../../src/simulator/client.ts'
import { startSimulator, type SimulatorOptions } from '../../src/simulator/server.ts'

interface Answer {
  ok: boolean
  error_code?: number
  description?: string
  result?: unknown
}

export async function stage(options: SimulatorOptions = {}) {
  const sim = await startSimulator(options)
  onTestFinished(() => sim.close())
  const api = new Api(sim.token, { apiRoot: sim.url })
  const people = connect(sim.url)
  const call = async (method: string, params: object = {}) => {
    const response = await fetch(`${sim.url}/bot${sim.token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    })
    const text = await response.text()
    const answer: Answer = text.startsWith('{')
      ? JSON.parse(text)
      : { ok: false, error_code: response.status, description: 'not JSON' }
    return answer
  }
  /** What Telegram says against a call; 'ok' when nothing. */
  const complaint = async (method: string, params: object = {}) => {
    const { ok, error_code, description } = await call(method, params)
    return ok ? 'ok' : `${error_code} ${description}`
  }
  return { sim, api, people, call, complaint }
}

/** The same with Ani, who has pressed START; her updates are confirmed already. */
export async function stageWithAni(options: SimulatorOptions = {}) {
  const all = await stage(options)
  const ani = await all.people.person(1001, { first_name: 'Ani' })
  await ani.start()
  const drain = async () => {
    const updates = await all.api.getUpdates({ timeout: 0 })
    const last = updates.at(-1)
    if (last) await all.api.getUpdates({ offset: last.update_id + 1, timeout: 0 })
    return updates
  }
  await drain()
  return { ...all, ani, drain }
}
