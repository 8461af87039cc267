/**
 * Asking a running simulator over HTTP: one request, one JSON answer, its own words when it refuses.
 */
import type { SimEvent } from './events.ts'

export type Ask = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object | FormData) => Promise<T>

export interface EventBatch {
  /** Number of the last event in it, to ask on from. */
  seq: number
  events: SimEvent[]
}

export function askAt(url: string, bot: string | undefined): Ask {
  return async (method, path, body) => {
    const target = new URL(`/sim/${path}`, url)
    if (bot !== undefined) target.searchParams.set('bot', bot)
    const json = body !== undefined && !(body instanceof FormData)
    const response = await fetch(target, {
      method,
      ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : body }),
      ...(json ? { headers: { 'content-type': 'application/json' } } : {}),
    })
    const answer = JSON.parse(await response.text())
    if (!response.ok) throw new Error(answer.error ?? `${method} ${path}: ${response.status}`)
    return answer
  }
}

/** Events of one chat after `since`; waits up to `waitMs` for the first. */
export const eventsOf = (ask: Ask, chat: number, since: number, waitMs: number) =>
  ask<EventBatch>('GET', `events?chat=${chat}&since=${since}&wait=${waitMs}`)
