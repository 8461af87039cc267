/**
 * What a browser or a machine reaches over HTTP: whether the bot is well, and Telegram's way in when it calls us.
 */
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

export interface WebOptions {
  readonly port: number
  /** How the house is doing, as plain numbers and words; nothing personal. */
  readonly health: () => Promise<{ readonly ok: boolean } & Readonly<Record<string, unknown>>>
  /** Telegram's updates, when they come by webhook. */
  readonly webhook?: { readonly path: string; readonly take: (request: Request) => Promise<Response> }
}

export interface Web {
  readonly port: number
  stop(): Promise<void>
}

/** @throws when the port is taken. */
export async function startWeb({ port, health, webhook }: WebOptions): Promise<Web> {
  const app = new Hono()
  app.get('/health', async context => {
    const state = await health()
    return context.json(state, state.ok ? 200 : 503)
  })
  if (webhook) app.post(webhook.path, context => webhook.take(context.req.raw))
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const server = serve({ fetch: app.fetch, port }, ({ port: taken }) => resolve(taken))
  server.once('error', reject)
  const taken = await promise
  return {
    port: taken,
    async stop() {
      const closed = Promise.withResolvers<void>()
      server.close(() => closed.resolve())
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed.promise
    },
  }
}
