/**
 * The body of a request: read up to a limit, then taken apart as JSON, a form or multipart.
 */
import type { IncomingMessage } from 'node:http'
import { isRecord, type Uploaded } from './bot-api/params.ts'
import { Refusal } from './refusal.ts'

/** The greatest file a bot may upload is 50 MB; a little more for what stands around it. */
const BODY_BYTES = 50 * 1024 * 1024 + 64 * 1024

export interface Body {
  values: Record<string, unknown>
  files: Map<string, Uploaded>
}

/** Reads the whole body; refuses with 413 as soon as it grows too big. */
export function readBytes(request: IncomingMessage, most = BODY_BYTES): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > most) {
      reject(new Refusal(413, 'Request Entity Too Large'))
      request.removeAllListeners('data')
      request.resume()
    } else chunks.push(chunk)
  })
  request.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
  request.on('error', reject)
  return promise
}

export function parseBody(bytes: Buffer, contentType: string): Body {
  const files = new Map<string, Uploaded>()
  if (bytes.length === 0) return { values: {}, files }
  if (contentType.startsWith('application/json')) return { values: parseJson(bytes), files }
  if (contentType.startsWith('multipart/form-data')) return parseMultipart(bytes, contentType)
  if (contentType.startsWith('application/x-www-form-urlencoded'))
    return { values: Object.fromEntries(new URLSearchParams(bytes.toString())), files }
  throw new Refusal(400, 'Bad Request: unsupported content type')
}

function parseJson(bytes: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(bytes.toString())
    if (isRecord(value)) return value
  } catch {
    // Not JSON after all: the same refusal as for JSON that is no object.
  }
  throw new Refusal(400, "Bad Request: can't parse JSON object")
}

/** multipart/form-data, RFC 7578. A part with a filename is a file, any other a value. */
function parseMultipart(bytes: Buffer, contentType: string): Body {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (mark === undefined) throw new Refusal(400, 'Bad Request: boundary is missing')
  const values: Record<string, unknown> = {}
  const files = new Map<string, Uploaded>()
  const delimiter = Buffer.from(`\r\n--${mark}`)
  let at = bytes.indexOf(`--${mark}`)
  if (at >= 0) at += mark.length + 2
  while (at >= 0 && bytes.subarray(at, at + 2).toString() === '\r\n') {
    const headEnd = bytes.indexOf('\r\n\r\n', at)
    const end = bytes.indexOf(delimiter, headEnd)
    if (headEnd < 0 || end < 0) throw new Refusal(400, 'Bad Request: multipart body is cut off')
    const head = bytes.subarray(at, headEnd).toString()
    const content = bytes.subarray(headEnd + 4, Math.max(headEnd + 4, end))
    const name = parameter(head, 'name')
    const filename = parameter(head, 'filename')
    const mime = /^content-type:\s*([^\r\n;]+)/im.exec(head)?.[1]?.trim()
    if (name !== undefined && filename !== undefined)
      files.set(name, {
        name: filename,
        mime: mime ?? 'application/octet-stream',
        bytes: Buffer.from(content),
      })
    else if (name !== undefined) values[name] = content.toString()
    at = end + delimiter.length
  }
  return { values, files }
}

/** A parameter of Content-Disposition, quoted or bare; grammY sends file names bare, with their spaces. */
function parameter(head: string, name: string): string | undefined {
  const found = new RegExp(`[;\\s]${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\r\n]+))`, 'i').exec(head)
  const value = found?.[1] ?? found?.[2]
  return value?.replaceAll('%22', '"').replaceAll(/\\(.)/g, '$1')
}
