/** What a browser sends, as it comes. */
import type { IncomingMessage } from 'node:http'

/** What is read for nothing, so that the browser reads our answer instead of reporting a broken connection. */
const DRAIN_BYTES = 100 * 1024 * 1024

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
