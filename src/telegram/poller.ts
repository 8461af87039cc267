/**
 * Fetches updates by asking, over and over. Asking with a higher offset is what tells Telegram that the earlier ones
 * arrived, so that happens only after they are in the inbox.
 */
import type { Update } from 'grammy/types'
import type { Answer, Api, NoAnswer } from './api.ts'
import { traceOf, type Log } from './log.ts'

export interface PollerOptions {
  /** With a time-out above the 30 s that Telegram holds an empty poll. */
  readonly api: Api
  /** Keeps updates; resolves once they are safe. */
  readonly arrive: (updates: readonly Update[]) => Promise<void>
  /** Waited for before fetching more. */
  readonly room: () => Promise<void>
  readonly log: Log
  readonly onFatal: (why: string) => void
  /** After a failure, growing to the last. */
  readonly pausesMs?: readonly number[]
}

export interface Poller {
  /** Hangs up; what was fetched already is kept first. */
  stop(): Promise<void>
  /** Why no updates come, in words; empty while they do. */
  trouble(): string
}

/** What the bot reads. Telegram remembers the list, so it is named on every way of getting updates. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

const UNKEPT =
  'updates could not be kept, Telegram keeps them meanwhile: look at the database and its disk; trying again'

const POLL_SECONDS = 30
const PAUSES_MS = [500, 1000, 2000, 5000, 10_000, 30_000]

export function startPoller(options: PollerOptions): Poller {
  const { api, arrive, room, log, onFatal, pausesMs = PAUSES_MS } = options
  const hangUp = new AbortController()
  const { signal } = hangUp
  let failures = 0
  let offset = 0
  let trouble = ''

  const poll = async () => {
    // Telegram gives out updates in one way only, and remembers a webhook.
    let withoutWebhook = false
    while (!signal.aborted) {
      if (!withoutWebhook) {
        withoutWebhook = !(await failed(await api.call('deleteWebhook', {}, { signal })))
        continue
      }
      const answer = await api.call<Update[]>('getUpdates', query(offset), { signal })
      if (answer.ok) {
        if (trouble !== UNKEPT) recover()
        await keep(answer.result)
      } else if (await failed(answer))
        withoutWebhook = !(isRefused(answer) && answer.code === 409 && /webhook/.test(answer.description))
    }
  }

  const recover = () => {
    if (trouble !== '') log.info({}, 'updates arrive again')
    trouble = ''
    failures = 0
  }

  const keep = async (updates: Update[]): Promise<void> => {
    const last = updates.at(-1)
    if (!last) return
    try {
      await arrive(updates)
      offset = last.update_id + 1
      recover()
      await room()
    } catch (error) {
      // Not confirmed, so they come again.
      if (trouble !== UNKEPT) log.error(traceOf(error), UNKEPT)
      trouble = UNKEPT
      await pause()
    }
  }

  /** Says what is wrong, once, and waits; false when nothing is. */
  const failed = async (answer: Answer): Promise<boolean> => {
    if (answer.ok) return false
    if (signal.aborted) return true
    const why = whyNot(answer)
    if (isRefused(answer) && (answer.code === 401 || answer.code === 404)) {
      onFatal(why)
      hangUp.abort()
      return true
    }
    if (why !== trouble) log.warn({}, why)
    trouble = why
    await pause(isRefused(answer) ? (answer.retryAfter ?? 0) * 1000 : 0)
    return true
  }

  const pause = async (atLeastMs = 0) => {
    const ms = Math.max(pausesMs[Math.min(failures++, pausesMs.length - 1)] ?? 0, atLeastMs)
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, ms)
    const abort = () => resolve()
    signal.addEventListener('abort', abort)
    await promise
    clearTimeout(timer)
    signal.removeEventListener('abort', abort)
  }

  const polling = poll()
  return {
    trouble: () => trouble,
    async stop() {
      hangUp.abort()
      await polling
    },
  }
}

const query = (offset: number) => ({
  offset,
  limit: 100,
  timeout: POLL_SECONDS,
  allowed_updates: allowedUpdates,
})

type Refused = Extract<NoAnswer, { kind: 'refused' }>

const isRefused = (answer: Answer): answer is Refused => !answer.ok && answer.kind === 'refused'

function whyNot(answer: NoAnswer): string {
  if (answer.kind === 'unreadable')
    return `something between here and Telegram answers with HTTP ${answer.status}; trying again`
  if (answer.kind !== 'refused') return `Telegram cannot be reached (${answer.why}); trying again`
  if (answer.code === 409)
    return 'another program fetches the updates of this bot (409): stop it, or give this one a bot of its own; trying again'
  if (answer.code === 401 || answer.code === 404)
    return `Telegram does not know this BOT_TOKEN (${answer.code}): take it from @BotFather again`
  return `Telegram gives no updates (${answer.code} ${answer.description}); trying again`
}
