import { createServer } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeApi } from '../../src/telegram/api.ts'
import { fetchFile } from '../../src/telegram/files.ts'
import { connect } from '../../src/simulator/client.ts'
import { startSimulator } from '../../src/simulator/server.ts'

async function collect(content: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of content) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** A stand-in whose getFile gives this size, and whose file is these chunks. */
async function serverOf(file: { size: number; status?: number; chunks: Iterable<Buffer>; breaks?: boolean }) {
  const http = createServer((request, response) => {
    if (!request.url?.startsWith('/file/')) {
      response.end(JSON.stringify({ ok: true, result: { file_path: 'a b.jpg', file_size: file.size } }))
      return
    }
    response.writeHead(file.status ?? 200)
    for (const chunk of file.chunks) response.write(chunk)
    if (file.breaks) setImmediate(() => request.socket.destroy())
    else response.end()
  })
  await new Promise<void>(resolve => void http.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    http.closeAllConnections()
    http.close()
  })
  const address = http.address()
  const port = typeof address === 'object' ? address?.port : 0
  const api = makeApi({ token: '1:abc', apiRoot: `http://127.0.0.1:${port}`, timeoutMs: 5000 })
  onTestFinished(() => api.close())
  return api
}

describe('a file that a person sent', () => {
  test('is handed over as it comes', async () => {
    const sim = await startSimulator()
    onTestFinished(() => sim.close())
    const api = makeApi({ token: sim.token, apiRoot: sim.url, timeoutMs: 5000 })
    const ani = await connect(sim.url).person(1001, { first_name: 'Ani' })
    await ani.start()
    const bubble = await ani.document(Buffer.from('kartu nelayan'), 'kusuka.pdf')
    const { document } = bubble.message
    expect(await fetchFile(api, document?.file_id ?? '', collect)).toEqual({
      ok: true,
      value: 'kartu nelayan',
    })
    expect(await fetchFile(api, 'nothing', collect)).toEqual({ ok: false, error: 'gone' })
    api.close()
  })

  test('is refused above 20 MB, whatever was announced', async () => {
    const announced = await serverOf({ size: 21 * 1024 * 1024, chunks: [] })
    expect(await fetchFile(announced, 'f', collect)).toEqual({ ok: false, error: 'too-large' })
    const megabyte = Buffer.alloc(1024 * 1024)
    const lied = await serverOf({ size: 1, chunks: Array.from({ length: 21 }, () => megabyte) })
    expect(await fetchFile(lied, 'f', collect)).toEqual({ ok: false, error: 'too-large' })
  })

  test('that breaks off, or is answered with an error, is not taken for a file', async () => {
    const broken = await serverOf({ size: 9, chunks: [Buffer.from('half')], breaks: true })
    expect(await fetchFile(broken, 'f', collect)).toEqual({ ok: false, error: 'unreachable' })
    const failing = await serverOf({ size: 9, status: 500, chunks: [Buffer.from('{}')] })
    expect(await fetchFile(failing, 'f', collect)).toEqual({ ok: false, error: 'unreachable' })
    const lost = await serverOf({ size: 9, status: 404, chunks: [Buffer.from('{}')] })
    expect(await fetchFile(lost, 'f', collect)).toEqual({ ok: false, error: 'gone' })
  })

  test('leaves an error of the one who stores it alone', async () => {
    const api = await serverOf({ size: 1, chunks: [Buffer.from('x')] })
    await expect(fetchFile(api, 'f', () => Promise.reject(new Error('disk full')))).rejects.toThrow(
      'disk full',
    )
  })
})
