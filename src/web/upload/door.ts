/**
 * The door to the page of an upload link: which browser asks, and what it hears if the link is not for it. A browser is
 * known by its cookie and by nothing else; every request asks `records/documents/upload-links` anew.
 */
import { timingSafeEqual } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import {
  uploadFor,
  type UploadHolder,
  type UploadLink,
  type UploadRefusal,
} from '../../records/documents/upload-links.ts'
import type { Store } from '../../store/store.ts'

export type Env = { Bindings: HttpBindings }
export type At = Context<Env>

/** Where the pages stand under the public address. */
export const UPLOAD_PATH = '/foto'

/** The address of an upload link. @param publicUrl without a slash at its end. */
export const uploadUrl = (publicUrl: string, token: string): string => `${publicUrl}${UPLOAD_PATH}/${token}`

export interface Door {
  /** Path under which the pages stand, as browsers see it. */
  readonly base: string
  readonly holderOf: (at: At) => UploadHolder
  /** Makes this browser the one that goes on with the link. */
  readonly letIn: (at: At, link: UploadLink, session: string) => void
  readonly csrfOf: (holder: UploadHolder) => string
  readonly isOurs: (holder: UploadHolder, csrf: string | undefined) => boolean
  /** The link, for the browser that holds it already. */
  readonly held: (at: At) => Promise<{ ok: true; link: UploadLink } | UploadRefusal>
}

/** @param publicUrl as browsers know this server; undefined: by its own address, over http. */
export function makeDoor(store: Store, publicUrl: string | undefined): Door {
  const address = publicUrl === undefined ? undefined : new URL(publicUrl)
  const base = (address?.pathname ?? '').replace(/\/+$/, '') + UPLOAD_PATH
  const secure = address?.protocol === 'https:'
  const cookie = secure ? '__Secure-foto' : 'foto'
  const holderOf = (at: At) => ({ token: at.req.param('token') ?? '', session: getCookie(at, cookie) ?? '' })
  /** Nothing of it is kept. */
  const csrfOf = ({ token, session }: UploadHolder) =>
    store.reader().vault.index('upload-form', `${token} ${session}`).toString('hex')
  return {
    base,
    holderOf,
    letIn: (at, { expiresAt }, session) =>
      setCookie(at, cookie, session, {
        path: `${base}/${holderOf(at).token}`,
        httpOnly: true,
        // Not `Strict`: whoever taps the button in the chat a second time comes from another site.
        sameSite: 'Lax',
        secure,
        maxAge: Math.ceil((expiresAt.getTime() - store.now().getTime()) / 1000),
      }),
    csrfOf,
    isOurs: (holder, csrf) => isSame(csrf ?? '', csrfOf(holder)),
    async held(at) {
      const found = await uploadFor(store.reader(), holderOf(at))
      if (!found.ok) return found
      return found.isOpened ? { ok: true, link: found.link } : { ok: false, error: 'used' }
    },
  }
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
