/**
 * The bots' door: `/bot<token>/<method>` and `/file/bot<token>/<path>`, with the faults that were asked for.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { parseBody, readBytes } from './body.ts'
import type { Call } from './bot-api/call.ts'
import { findMethod } from './bot-api/methods.ts'
import { Params } from './bot-api/params.ts'
import type { FaultRule } from './faults.ts'
import { Refusal } from './refusal.ts'
import type { World } from './world.ts'

const TOKEN = /^\d{1,16}:[\w-]{3,}$/

interface Answer {
  status: number
  body: string
  /** What was refused, for the log of calls. */
  refused?: { error_code: number; description: string }
}

const refusalAnswer = (error_code: number, description: string, parameters?: object): Answer => ({
  status: error_code,
  body: JSON.stringify({ ok: false, error_code, description, ...(parameters ? { parameters } : {}) }),
  refused: { error_code, description },
})

/** Serves `/bot<token>/<method>`. */
export async function serveMethod(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2)
  const [, botPart = '', written = ''] = path.split('/')
  const token = decodeURIComponent(botPart.slice('bot'.length))
  if (!TOKEN.test(token)) return answer(response, refusalAnswer(404, 'Not Found'))
  const bot = world.bot(token)
  if (!bot) return answer(response, refusalAnswer(401, 'Unauthorized'))
  let params: Params
  try {
    params = await readParams(request, query)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return answer(response, refusalAnswer(error.code, error.message))
  }
  const found = findMethod(written)
  if (!found) {
    world.calls.addUnknown(written)
    return answer(response, refusalAnswer(404, 'Not Found: method not found'))
  }
  const { method, run } = found
  const text = () => params.text('text') + params.text('caption')
  const fault = world.faults.meet(method, params.integer('chat_id'), text)
  if (fault?.delayMs !== undefined) await sleep(fault.delayMs)
  const call: Call = { world, bot, params, gone: () => untilClosed(response) }
  const result = faultAnswer(fault) ?? (await outcome(run, call))
  record(world, method, params, result)
  if (result.refused?.error_code === 429) bot.deliveries.addTooMany()
  release(request, response, fault, () => answer(response, result))
}

/** Serves `/file/bot<token>/<path>`, the links that getFile gives out; in faults and the log it is `file`. */
export async function serveFile(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = request.url?.split('?', 1)[0] ?? ''
  const [, token = '', written = ''] = /^\/file\/bot([^/]+)\/(.+)$/.exec(url) ?? []
  if (!world.bot(decodeURIComponent(token))) return answer(response, refusalAnswer(401, 'Unauthorized'))
  const path = decodeURIComponent(written)
  const fault = world.faults.meet('file', undefined, () => path)
  if (fault?.delayMs !== undefined) await sleep(fault.delayMs)
  const file = world.shelf.byPath(path)
  const refused = faultAnswer(fault) ?? (file ? undefined : refusalAnswer(404, 'Not Found'))
  record(world, 'file', new Params({ file_path: path }), refused ?? {})
  release(request, response, fault, () => {
    if (refused || !file) return answer(response, refused ?? refusalAnswer(404, 'Not Found'))
    const bytes = world.shelf.bytes(file)
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length })
    response.end(bytes)
  })
}

/** Lets the answer go out, or what a fault makes of it. */
function release(
  { socket }: IncomingMessage,
  response: ServerResponse,
  fault: FaultRule | undefined,
  send: () => void,
): void {
  if (fault?.do === 'drop' || fault?.do === 'accept-then-drop') socket.resetAndDestroy()
  else if (fault?.do === 'bad-gateway') badGateway(response)
  else send()
}

async function readParams(request: IncomingMessage, query: string): Promise<Params> {
  const fromQuery = query === '' ? {} : Object.fromEntries(new URLSearchParams(query))
  if (request.method === 'GET') return new Params(fromQuery)
  const { values, files } = parseBody(await readBytes(request), request.headers['content-type'] ?? '')
  return new Params({ ...fromQuery, ...values }, files)
}

async function outcome(run: (call: Call) => unknown, call: Call): Promise<Answer> {
  try {
    return { status: 200, body: JSON.stringify({ ok: true, result: await run(call) }) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refusalAnswer(error.code, error.message, error.parameters)
  }
}

/** What a fault without effect answers; undefined where the call takes its course. */
function faultAnswer(fault: FaultRule | undefined): Answer | undefined {
  switch (fault?.do) {
    case 'refuse':
      return asTold(fault)
    case 'drop':
      return refusalAnswer(0, 'connection dropped, without effect')
    case 'bad-gateway':
      return refusalAnswer(502, 'bad gateway, without effect')
    case 'accept-then-drop':
    case 'delay':
    case undefined:
  }
  return undefined
}

function asTold({ error_code, description, retry_after }: FaultRule): Answer {
  const code = error_code ?? (retry_after === undefined ? 500 : 429)
  if (retry_after === undefined) return refusalAnswer(code, description ?? 'Internal Server Error')
  const text = description ?? `Too Many Requests: retry after ${retry_after}`
  return refusalAnswer(code, text, { retry_after })
}

function record(world: World, method: string, params: Params, { refused: wrong }: Partial<Answer>): void {
  world.calls.add({
    method,
    chat: params.integer('chat_id'),
    at: Date.now(),
    ok: wrong === undefined,
    ...wrong,
    params: params.values,
  })
}

function answer(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}

function badGateway(response: ServerResponse): void {
  response.writeHead(502, { 'content-type': 'text/html' })
  response.end('<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>')
}

/** Aborted when the connection closes before the answer is through; at once if it has already. */
export function untilClosed(response: ServerResponse): AbortSignal {
  const hangUp = new AbortController()
  if (response.destroyed) hangUp.abort()
  response.on('close', () => hangUp.abort())
  return hangUp.signal
}

const sleep = (ms: number) => new Promise<void>(resolve => void setTimeout(resolve, ms))
