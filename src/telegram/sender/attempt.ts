/** One attempt to send one message: its parameters are made, and the request goes out. */
import type { Api, Params } from '../api.ts'
import { traceOf, type Log } from '../log.ts'
import type { Claimed } from '../outbox.ts'
import { outcomeOf, type Outcome } from '../outcome.ts'

/** Makes the parameters of a message when it is sent; a `File` among them is uploaded. */
export type Renderer = (arg: string) => Promise<Params>

export interface AttemptOptions {
  readonly api: Api
  readonly renderers: Readonly<Record<string, Renderer>>
  readonly log: Log
}

/** Never rejects. */
export async function attempt(
  { api, renderers, log }: AttemptOptions,
  { id, chat, body }: Claimed,
  params: Params,
): Promise<Outcome> {
  if (!body) return { kind: 'wrong', why: 'its content does not open' }
  let rendered: Params = {}
  if (body.render) {
    const render = renderers[body.render.by]
    if (!render) return { kind: 'wrong', why: 'nobody renders this' }
    try {
      rendered = await render(body.render.arg)
    } catch (error) {
      log.error({ outbox: id, ...traceOf(error) }, 'a message could not be rendered')
      return { kind: 'again', why: 'rendering failed' }
    }
  }
  try {
    return outcomeOf(await api.call(body.method, { chat_id: chat, ...params, ...rendered }))
  } catch (error) {
    log.error({ outbox: id, ...traceOf(error) }, 'a message could not be written as JSON')
    return { kind: 'wrong', why: 'no JSON' }
  }
}
