import type { Server } from 'node:net'

/** @returns the address of this server, on loopback and a free port. */
export async function listen(server: Server): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('not a port')
  return `http://127.0.0.1:${address.port}`
}
