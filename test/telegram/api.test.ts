import { createServer, type RequestListener } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeApi } from '../../src/telegram/api.ts'
import { connect } from '../../src/simulator/client.ts'
import { startSimulator } from '../../src/simulator/server.ts'

const token = '7000000001:secret-token-of-the-bot'

async function server(listener: RequestListener) {
  const http = createServer(listener)
  await new Promise<void>(resolve => void http.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    http.closeAllConnections()
    http.close()
  })
  const address = http.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}

function apiAt(apiRoot: string, timeoutMs = 5000) {
  const api = makeApi({ token, apiRoot, timeoutMs })
  onTestFinished(() => api.close())
  return api
}

async function simulated() {
  const sim = await startSimulator()
  onTestFinished(() => sim.close())
  const api = makeApi({ token: sim.token, apiRoot: sim.url, timeoutMs: 5000 })
  onTestFinished(() => api.close())
  const people = connect(sim.url)
  const ani = await people.person(1001, { first_name: 'Ani' })
  await ani.start()
  return { api, people, ani }
}

describe('a call', () => {
  test('brings the result, and the refusal in Telegram’s words without what it quotes', async () => {
    const { api } = await simulated()
    expect(await api.call('sendMessage', { chat_id: 1001, text: 'Halo' })).toMatchObject({
      ok: true,
      result: { text: 'Halo' },
    })
    const answer = await api.call('sendMessage', { chat_id: 1001, text: '<budi>', parse_mode: 'HTML' })
    expect(answer).toMatchObject({ ok: false, kind: 'refused', code: 400 })
    expect(JSON.stringify(answer)).not.toContain('budi')
  })

  test('uploads a File among its parameters', async () => {
    const { api, ani } = await simulated()
    const document = new File(['isi berkas'], 'surat.txt', { type: 'text/plain' })
    const markup = { inline_keyboard: [[{ text: 'Baik', callback_data: 'ok' }]] }
    const answer = await api.call('sendDocument', {
      chat_id: 1001,
      document,
      caption: 'Surat',
      reply_markup: markup,
    })
    expect(answer).toMatchObject({ ok: true })
    expect(await ani.transcript()).toBe('> /start\n< (document surat.txt) Surat\n    [Baik]')
  })

  test('knows whether a connection was made', async () => {
    const closed = await server(() => {})
    const never = apiAt('http://127.0.0.1:1')
    expect(await never.call('getMe', {})).toEqual({ ok: false, kind: 'unreached', why: 'ECONNREFUSED' })
    const resets = apiAt(await server(request => request.socket.resetAndDestroy()))
    expect(await resets.call('getMe', {})).toEqual({ ok: false, kind: 'broken', why: 'ECONNRESET' })
    const silent = apiAt(closed, 30)
    expect(await silent.call('getMe', {})).toEqual({ ok: false, kind: 'broken', why: 'timed out' })
  })

  test('takes a proxy’s page, and an answer that breaks off, for what they are', async () => {
    const page = apiAt(await server((_, response) => void response.writeHead(502).end('<html>')))
    expect(await page.call('getMe', {})).toEqual({ ok: false, kind: 'unreadable', status: 502 })
    const half = apiAt(
      await server((request, response) => {
        response.writeHead(200, { 'content-length': 100 })
        response.write('{"ok":true,')
        setImmediate(() => request.socket.destroy())
      }),
    )
    expect(await half.call('getMe', {})).toEqual({
      ok: false,
      kind: 'broken',
      why: 'the answer broke off',
    })
  })

  test('never tells the token, whatever goes wrong', async () => {
    const answers = [
      await apiAt('http://127.0.0.1:1').call('getMe', {}),
      await apiAt(await server(request => request.socket.resetAndDestroy())).call('getMe', {}),
      await apiAt(await server(() => {}), 20).call('getMe', {}),
      await apiAt(await server((_, response) => void response.writeHead(502).end(token))).call('getMe', {}),
    ]
    expect(JSON.stringify(answers)).not.toContain('secret-token')
  })

  test('ends at once when it is called off', async () => {
    const stop = new AbortController()
    const call = apiAt(await server(() => stop.abort())).call('getUpdates', {}, { signal: stop.signal })
    expect(await call).toMatchObject({ ok: false, kind: 'broken' })
  })
})
