/**
 * One call of the Bot API over HTTP, whose failure is a value that says how far the request got.
 *
 * That is what decides whether a message may be sent again: an answer of Telegram, no connection at all, or silence
 * after the request was on its way. grammY's client does not tell the last two apart, and its network errors carry the
 * token in their text; nothing that leaves this file does.
 */
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { finished } from 'node:stream/promises'

export type Answer<T = unknown> = { readonly ok: true; readonly result: T } | NoAnswer

/** Why there is no result. */
export type NoAnswer =
  /** Telegram's own no. */
  | {
      readonly ok: false
      readonly kind: 'refused'
      readonly code: number
      readonly description: string
      /** Seconds, with 429. */
      readonly retryAfter?: number
    }
  /** Somebody else's answer, a proxy's page for one, with its HTTP status. */
  | { readonly ok: false; readonly kind: 'unreadable'; readonly status: number }
  /** `unreached`: no connection was made, so nothing was asked. `broken`: it ended after the request was on its way. */
  | { readonly ok: false; readonly kind: 'unreached' | 'broken'; readonly why: string }

export type Params = Readonly<Record<string, unknown>>

export type Download =
  | { readonly ok: true; readonly content: AsyncIterable<Uint8Array> }
  | { readonly ok: false; readonly status: number | undefined }

export interface Api {
  /** The bot's id: the part of the token that is no secret. */
  readonly bot: string
  /**
   * A `File` among the parameters is uploaded. Rejects only when the parameters cannot be written as JSON.
   * `T` is what Telegram's documentation says of the method's result.
   */
  call<T>(method: string, params: Params, options?: { signal?: AbortSignal }): Promise<Answer<T>>
  /** Opens what `getFile` gave a path of. Reading the content fails when it takes longer than the time-out. */
  download(path: string): Promise<Download>
  /** Lets go of the open connections. */
  close(): void
}

export interface ApiOptions {
  readonly token: string
  /** `https://api.telegram.org`, without a slash at its end. */
  readonly apiRoot: string
  /** For a whole call, from its beginning to the end of the answer. */
  readonly timeoutMs: number
}

/** Idle connections are given up before a server does so, which could swallow the next request. */
const IDLE_MS = 30_000

export function makeApi({ token, apiRoot, timeoutMs }: ApiOptions): Api {
  const { protocol, hostname, port, pathname } = new URL(apiRoot)
  const secure = protocol === 'https:'
  const agent = new (secure ? HttpsAgent : HttpAgent)({ keepAlive: true, timeout: IDLE_MS })
  const open = secure ? httpsRequest : httpRequest
  const base = pathname.replace(/\/+$/, '')

  /** Sends one request; `fail` hears whether a connection stood when it broke. */
  function send(
    ask: { method: string; path: string; body?: Body; signal: AbortSignal | undefined },
    hear: (response: IncomingMessage) => void,
    fail: (connected: boolean, why: string) => void,
  ): () => void {
    let connected = false
    let timedOut = false
    const request = open({
      agent,
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port,
      method: ask.method,
      path: base + ask.path,
      headers: ask.body ? { 'content-type': ask.body.type, 'content-length': ask.body.bytes.length } : {},
      ...(ask.signal ? { signal: ask.signal } : {}),
    })
    const timer = setTimeout(() => {
      timedOut = true
      request.destroy()
    }, timeoutMs)
    request.on('socket', socket => {
      if (!socket.connecting) connected = true
      else socket.once(secure ? 'secureConnect' : 'connect', () => (connected = true))
    })
    request.on('response', hear)
    request.on('error', (error: NodeJS.ErrnoException) =>
      fail(connected, timedOut ? 'timed out' : (error.code ?? error.name)),
    )
    request.end(ask.body?.bytes)
    return () => clearTimeout(timer)
  }

  return {
    bot: token.split(':', 1)[0] ?? '',
    async call<T>(method: string, params: Params, { signal }: { signal?: AbortSignal } = {}) {
      const body = await bodyOf(params)
      const { promise, resolve } = Promise.withResolvers<Answer<T>>()
      const fail = (connected: boolean, why: string) =>
        resolve({ ok: false, kind: connected ? 'broken' : 'unreached', why })
      const done = send(
        { method: 'POST', path: `/bot${token}/${method}`, body, signal },
        response => void read<T>(response).then(resolve, () => fail(true, 'the answer broke off')),
        fail,
      )
      return promise.finally(done)
    },
    async download(path) {
      const { promise, resolve } = Promise.withResolvers<Download>()
      const done = send(
        { method: 'GET', path: `/file/bot${token}/${encodeURI(path)}`, signal: undefined },
        response => {
          response.once('close', done)
          const { statusCode = 0 } = response
          if (statusCode === 200) return resolve({ ok: true, content: response })
          response.resume()
          return resolve({ ok: false, status: statusCode })
        },
        () => {
          done()
          resolve({ ok: false, status: undefined })
        },
      )
      return promise
    },
    close: () => agent.destroy(),
  }
}

interface Body {
  readonly type: string
  readonly bytes: Buffer
}

async function bodyOf(params: Params): Promise<Body> {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== null)
  if (!given.some(([, value]) => value instanceof Blob))
    return { type: 'application/json', bytes: Buffer.from(JSON.stringify(Object.fromEntries(given))) }
  const form = new FormData()
  for (const [name, value] of given)
    if (value instanceof Blob) form.set(name, value)
    else form.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  const encoded = new Response(form)
  return {
    type: encoded.headers.get('content-type') ?? '',
    bytes: Buffer.from(await encoded.arrayBuffer()),
  }
}

async function read<T>(response: IncomingMessage): Promise<Answer<T>> {
  const chunks: Buffer[] = []
  response.on('data', (chunk: Buffer) => chunks.push(chunk))
  await finished(response)
  const { statusCode: status = 0 } = response
  return understand(Buffer.concat(chunks).toString(), status)
}

interface Envelope<T> {
  ok?: unknown
  result: T
  error_code?: unknown
  description?: unknown
  parameters?: { retry_after?: number }
}

function understand<T>(text: string, status: number): Answer<T> {
  let told: Envelope<T> | null
  try {
    told = JSON.parse(text)
  } catch {
    return { ok: false, kind: 'unreadable', status }
  }
  if (told?.ok === true) return { ok: true, result: told.result }
  if (told?.ok !== false || typeof told.error_code !== 'number')
    return { ok: false, kind: 'unreadable', status }
  const retryAfter = told.parameters?.retry_after
  return {
    ok: false,
    kind: 'refused',
    code: told.error_code,
    description: withoutQuotes(String(told.description)),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  }
}

/** Telegram quotes what it does not like, which may be somebody's words. */
const withoutQuotes = (text: string) => text.replace(/"[^"]*"/g, '"…"')
