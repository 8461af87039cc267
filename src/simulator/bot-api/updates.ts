/**
 * How a bot comes by its updates: it asks for them, or has them brought to a webhook; never both.
 */
import { bad, conflict } from '../refusal.ts'
import type { SimUpdate, UpdateKind } from '../shapes.ts'
import { Webhook } from '../webhook.ts'
import type { Call } from './call.ts'
import { isRecord, type Params } from './params.ts'

/** Telegram holds a long poll for 50 seconds at most. */
const LONGEST_POLL_SECONDS = 50

export function getUpdates({ world, bot, params, gone }: Call): Promise<SimUpdate[]> {
  if (bot.webhook)
    throw conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
  rememberKinds(params, bot.queue)
  const limit = params.integer('limit') ?? 100
  const poll = {
    offset: params.integer('offset') ?? 0,
    limit: limit < 1 || limit > 100 ? 100 : limit,
    timeoutMs: Math.min(Math.max(params.integer('timeout') ?? 0, 0), LONGEST_POLL_SECONDS) * 1000,
  }
  return bot.queue.poll(poll, () => world.now(), gone())
}

/** https anywhere, or http on this machine, as a Bot API server of one's own allows. */
export function setWebhook(call: Call): true {
  const { world, bot, params } = call
  const url = params.text('url')
  if (url === '') return deleteWebhook(call)
  if (!URL.canParse(url)) throw badWebhook('Failed to parse URL')
  const { protocol, hostname } = new URL(url)
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
  if (protocol !== 'https:' && !(protocol === 'http:' && isHere))
    throw badWebhook('An HTTPS URL must be provided for webhook')
  const secret = params.text('secret_token')
  if (secret.length > 256) throw bad('secret token is too long')
  if (!/^[\w-]*$/.test(secret)) throw bad('secret token contains unallowed characters')
  const most = params.integer('max_connections') ?? 40
  rememberKinds(params, bot.queue)
  if (params.flag('drop_pending_updates')) bot.queue.drop()
  bot.queue.interrupt('terminated by setWebhook request')
  bot.webhook?.stop()
  const settings = { url, max_connections: most < 1 || most > 100 ? 40 : most }
  bot.webhook = new Webhook(
    secret === '' ? settings : { ...settings, secret_token: secret },
    bot.queue,
    world,
  )
  return true
}

export function deleteWebhook({ bot, params }: Call): true {
  bot.webhook?.stop()
  bot.webhook = undefined
  if (params.flag('drop_pending_updates')) bot.queue.drop()
  return true
}

export function getWebhookInfo({ bot }: Call) {
  const { webhook, queue } = bot
  return {
    url: webhook?.settings.url ?? '',
    has_custom_certificate: false,
    pending_update_count: queue.size,
    ...(webhook ? { max_connections: webhook.settings.max_connections, ip_address: '127.0.0.1' } : {}),
    ...(webhook?.lastError
      ? {
          last_error_date: Math.floor(webhook.lastError.at / 1000),
          last_error_message: webhook.lastError.message,
        }
      : {}),
    ...(queue.allowed ? { allowed_updates: queue.allowed } : {}),
  }
}

const badWebhook = (why: string) => bad(`bad webhook: ${why}`)

/** The kinds that this simulator knows; others can be asked for, but never come. */
const KINDS: UpdateKind[] = ['message', 'edited_message', 'callback_query', 'my_chat_member']

/** Kinds of updates are remembered until the next call that names them; an empty list means all. */
function rememberKinds(params: Params, queue: { allowed: UpdateKind[] | undefined }): void {
  const given = params.json('allowed_updates', 'allowed updates')
  if (given === undefined) return
  if (!Array.isArray(given) || given.some(isRecord))
    throw bad('expected an Array of Strings as allowed_updates')
  queue.allowed = given.length === 0 ? undefined : KINDS.filter(kind => given.includes(kind))
}
