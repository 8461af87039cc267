/**
 * The address that Telegram brings updates to: it keeps them and says so, and does nothing else inside the request.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Update, WebhookInfo } from 'grammy/types'
import type { Answer, Api } from './api.ts'
import { traceOf, type Log } from './log.ts'
import { allowedUpdates } from './poller.ts'

export interface WebhookOptions {
  readonly secret: string
  /** Keeps updates; resolves once they are safe. */
  readonly arrive: (updates: readonly Update[]) => Promise<void>
  readonly log: Log
}

/** Updates are a few kilobytes; files are not in them. */
const LARGEST_BYTES = 1_000_000

/** At once; each is answered within milliseconds. */
const CONNECTIONS = 40

/**
 * @returns a handler that answers 200 once the update is kept, 401 without the secret (before it reads the body), 4xx
 * to what is no update, and 503 when it could not be kept, so that Telegram brings it again.
 */
export function makeWebhook({
  secret,
  arrive,
  log,
}: WebhookOptions): (request: Request) => Promise<Response> {
  const expected = digest(secret)
  return async request => {
    const given = request.headers.get('x-telegram-bot-api-secret-token') ?? ''
    if (!timingSafeEqual(digest(given), expected)) return new Response(null, { status: 401 })
    const text = await readBody(request)
    if (text === undefined) return new Response(null, { status: 413 })
    const update = parse(text)
    if (!update) return new Response(null, { status: 400 })
    try {
      await arrive([update])
      return new Response(null, { status: 200 })
    } catch (error) {
      log.error(traceOf(error), 'an update could not be kept')
      return new Response(null, { status: 503 })
    }
  }
}

/** Tells Telegram where to bring the updates, and with which secret. */
export const setWebhook = (api: Api, url: string, secret: string): Promise<Answer> =>
  api.call('setWebhook', {
    url,
    secret_token: secret,
    max_connections: CONNECTIONS,
    allowed_updates: allowedUpdates,
  })

/** So old, a failure is over. */
const RECENT_S = 600

/**
 * What Telegram says of bringing updates here: why the last one did not arrive, or that it brings them elsewhere; empty when
 * all is well.
 * @throws nothing; when it does not answer, that shows elsewhere.
 */
export async function webhookTrouble(api: Api, url: string, now: Date): Promise<string> {
  const answer = await api.call<WebhookInfo>('getWebhookInfo', {})
  if (!answer.ok) return ''
  const { url: present, last_error_date: at = 0, last_error_message: why = '', ...rest } = answer.result
  if (present !== url)
    return 'Telegram brings the updates to another address: another program has taken this bot'
  if (rest.pending_update_count === 0 || now.getTime() / 1000 - at > RECENT_S) return ''
  return `Telegram cannot bring the updates to PUBLIC_URL (${why}); ${rest.pending_update_count} wait there`
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** @returns undefined when it is too large. */
async function readBody(request: Request): Promise<string | undefined> {
  const length = request.headers.get('content-length')
  // A length that was told is kept to by the server, which then reads faster than a stream.
  if (length !== null) return Number(length) > LARGEST_BYTES ? undefined : request.text()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > LARGEST_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function parse(text: string): Update | undefined {
  try {
    const value: Update | null = JSON.parse(text)
    return Number.isSafeInteger(value?.update_id) ? (value ?? undefined) : undefined
  } catch {
    return undefined
  }
}
