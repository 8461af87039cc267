/**
 * As much HTTP as the load needs, on bare sockets, so that it costs less than the bots that it measures.
 */
import type { Socket } from 'node:net'

const HEAD_END = '\r\n\r\n'

/** Tells of every message with a `content-length` (or no body) that comes over this socket. */
export function readMessages(socket: Socket, hear: (head: string, body: string) => void): void {
  let kept: Buffer = Buffer.alloc(0)
  socket.on('data', chunk => {
    kept = kept.length === 0 ? Buffer.from(chunk) : Buffer.concat([kept, Buffer.from(chunk)])
    for (;;) {
      const headEnd = kept.indexOf(HEAD_END)
      if (headEnd < 0) return
      const head = kept.toString('latin1', 0, headEnd)
      const from = headEnd + HEAD_END.length
      const to = from + Number(/\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0)
      if (kept.length < to) return
      hear(head, kept.toString('utf8', from, to))
      kept = kept.subarray(to)
    }
  })
}

export const okResponse = (body: string) =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`

/** @param headers further lines, each ended. */
export const postRequest = ({ host, pathname }: URL, headers: string, body: string) =>
  `POST ${pathname} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
