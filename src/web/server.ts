/**
 * What a browser or a machine reaches over HTTP: whether the bot is well, Telegram's way in when it calls us, and the
 * one-time pages for lists, papers and photos.
 */
import { serve, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { PASS_PATH } from './passes/door.ts'
import { UPLOAD_PATH } from './upload/door.ts'

export interface WebOptions {
  readonly port: number
  /** How the house is doing, as plain numbers and words; nothing personal. */
  readonly health: () => Promise<{ readonly ok: boolean } & Readonly<Record<string, unknown>>>
  /** Telegram's updates, when they come by webhook. */
  readonly webhook?: { readonly path: string; readonly take: (request: Request) => Promise<Response> }
  /** The pages of `passPages`. */
  readonly passes?: Hono<{ Bindings: HttpBindings }>
  /** The pages of `uploadPages`. */
  readonly uploads?: Hono<{ Bindings: HttpBindings }>
}

/** As long as a pass lasts: a list of 20 MB over the line of a kelurahan office takes ten minutes. */
const REQUEST_MS = 15 * 60_000

export interface Web {
  readonly port: number
  stop(): Promise<void>
}

/** @throws when the port is taken. */
export async function startWeb({ port, health, webhook, passes, uploads }: WebOptions): Promise<Web> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.get('/health', async context => {
    const state = await health()
    return context.json(state, state.ok ? 200 : 503)
  })
  if (webhook) app.post(webhook.path, context => webhook.take(context.req.raw))
  if (passes) app.route(PASS_PATH, passes)
  if (uploads) app.route(UPLOAD_PATH, uploads)
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const server = serve(
    { fetch: app.fetch, port, serverOptions: { requestTimeout: REQUEST_MS } },
    ({ port: taken }) => resolve(taken),
  )
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
