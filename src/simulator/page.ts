/**
 * Hands out the chat page: a few files of plain HTML, CSS and JavaScript, a sample voice note, and nothing from anywhere else.
 */
import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

const FOLDER = join(import.meta.dirname, 'page')

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ogg': 'audio/ogg',
}

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
}

/** Serves `/` and the files beside it, only those of the folder itself. */
export async function servePage(url: string, response: ServerResponse): Promise<void> {
  const path = url.split('?', 1)[0] ?? '/'
  const name = path === '/' ? 'index.html' : path.slice(1)
  const type = /^[a-z-]+\.[a-z]+$/.test(name) ? TYPES[extname(name)] : undefined
  const content = type === undefined ? undefined : await readFile(join(FOLDER, name)).catch(() => undefined)
  if (type === undefined || content === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' })
    response.end('Not Found')
    return
  }
  response.writeHead(200, { ...HEADERS, 'content-type': type, 'content-length': content.length })
  response.end(content)
}
