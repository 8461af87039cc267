/** What a browser sends, as it comes. */
import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** What is read for nothing, so that the browser reads our answer instead of reporting a broken connection. */
const DRAIN_BYTES = 100 * 1024 * 1024
const FIELD_BYTES = 4096

/** Stopping in between leaves the connection, over which the answer goes. */
export const chunksOf = (incoming: IncomingMessage): AsyncIterable<Uint8Array> =>
  incoming.iterator({ destroyOnReturn: false })

/** Reads the rest and forgets it; of what would take too long, nothing more. */
export async function drain(incoming: IncomingMessage): Promise<void> {
  let size = 0
  try {
    for await (const chunk of chunksOf(incoming)) {
      size += chunk.length
      if (size > DRAIN_BYTES) return
    }
  } catch {
    // The browser went away by itself.
  }
}

/** There is more of it than is taken. */
export class TooLarge extends Error {
  override name = 'TooLarge'
}

/** The same content; more of it than these bytes is a `TooLarge`. */
export async function* upTo(bytes: number, content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of content) {
    size += chunk.length
    if (size > bytes) throw new TooLarge()
    yield chunk
  }
}

/** @throws {TooLarge} */
export const allUpTo = (bytes: number, content: AsyncIterable<Uint8Array>): Promise<Buffer> =>
  buffer(upTo(bytes, content))

/** A field of a form. @throws {TooLarge} */
export const fieldIn = async (content: AsyncIterable<Uint8Array>): Promise<string> =>
  (await allUpTo(FIELD_BYTES, content)).toString('utf8')

/** What a form without a file carries; nothing of one that is too large for any of ours. */
export async function smallForm(incoming: IncomingMessage): Promise<URLSearchParams> {
  try {
    return new URLSearchParams(await fieldIn(chunksOf(incoming)))
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    await drain(incoming)
    return new URLSearchParams()
  }
}
