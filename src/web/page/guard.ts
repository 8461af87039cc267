/** What holds for every page of ours: nothing on it from elsewhere, in no frame, kept on no computer. */
import { readFile } from 'node:fs/promises'
import type { HttpBindings } from '@hono/node-server'
import { Hono, type Context } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { traceOf, type Log } from '../../telegram/log.ts'
import type { Html } from './frame.ts'

export type Env = { Bindings: HttpBindings }
export type At = Context<Env>

/** @param allowed what these pages have beside their words: `script-src 'self'`. */
export const policyOf = (...allowed: readonly string[]): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    ...allowed,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Sends a page's own policy in place of the one that holds for all of them. */
export const allow = (at: At, policy: string): void => at.header(POLICY, policy)

const POLICY = 'content-security-policy'

/**
 * Pages to which routes are added.
 * @param of `trouble`: what a browser is shown of an error, which goes to the log as `failed`.
 */
export function guardedPages(of: {
  policy: string
  log: Pick<Log, 'error'>
  failed: string
  trouble: () => Html
}): Hono<Env> {
  const pages = new Hono<Env>()
  pages.use(headers)
  pages.use(async (at, next) => {
    await next()
    if (!at.res.headers.has(POLICY)) allow(at, of.policy)
    // A page shows what holds now, and leaves nothing on a computer that others use too.
    at.header('cache-control', 'no-store')
  })
  pages.onError((error, at) => {
    of.log.error(traceOf(error), of.failed)
    return at.html(of.trouble(), 500)
  })
  return pages
}

const headers = secureHeaders({
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // The proxy in front, which has the certificate, decides on it for the whole host.
  strictTransportSecurity: false,
})

/** What all pages look like. */
export const sharedStyle = (): Promise<string> => readFile(new URL('./style.css', import.meta.url), 'utf8')

/** HEAD, and what a browser fetches before anybody tapped: a look that must not use a link up, nor count as one. */
export const isOnlyGlance = (at: At): boolean =>
  at.req.method === 'HEAD' || /prefetch/i.test(at.req.header('sec-purpose') ?? at.req.header('purpose') ?? '')
