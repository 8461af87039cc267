import { expect, it, onTestFinished } from 'vitest'
import { startWeb, type WebOptions } from '../../src/web/server.ts'

async function open(over: Partial<WebOptions> = {}) {
  const web = await startWeb({ port: 0, health: async () => ({ ok: true, handled: 3 }), ...over })
  onTestFinished(() => web.stop())
  return `http://127.0.0.1:${web.port}`
}

it('health tells figures, and answers 503 when the house is not well', async () => {
  const well = await fetch(`${await open()}/health`)
  expect([well.status, await well.json()]).toEqual([200, { ok: true, handled: 3 }])
  const ill = await fetch(`${await open({ health: async () => ({ ok: false }) })}/health`)
  expect(ill.status).toBe(503)
})

const take = async (request: Request) => new Response(await request.text(), { status: 201 })

it('the webhook gets the request as it came; nothing else is served', async () => {
  const url = await open({ webhook: { path: '/telegram/webhook', take } })
  const posted = await fetch(`${url}/telegram/webhook`, { method: 'POST', body: 'an update' })
  expect([posted.status, await posted.text()]).toEqual([201, 'an update'])
  expect((await fetch(`${url}/telegram/webhook`)).status).toBe(404)
  expect((await fetch(`${url}/`)).status).toBe(404)
})

it('a port that is taken is an error, not a silent wait', async () => {
  const url = await open()
  await expect(
    startWeb({ port: Number(new URL(url).port), health: async () => ({ ok: true }) }),
  ).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})
