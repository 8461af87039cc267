/**
 * The door to the page of an upload link: which browser asks, and whether the link is its own. Every request asks
 * `records/documents/upload-links` anew.
 */
import {
  uploadFor,
  type UploadHolder,
  type UploadLink,
  type UploadRefusal,
} from '../../records/documents/upload-links.ts'
import type { Store } from '../../store/store.ts'
import { browsersOf } from '../page/browsers.ts'
import type { At } from '../page/guard.ts'

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
  const browsers = browsersOf(store, {
    publicUrl,
    at: UPLOAD_PATH,
    cookie: 'foto',
    // Not `Strict`: whoever taps the button in the chat a second time comes from another site.
    sameSite: 'Lax',
    secret: 'upload-form',
  })
  const { base } = browsers
  const holderOf = (at: At) => ({ token: at.req.param('token') ?? '', session: browsers.sessionOf(at) })
  return {
    base,
    holderOf,
    letIn: (at, { expiresAt }, session) =>
      browsers.know(at, { session, path: `${base}/${holderOf(at).token}`, until: expiresAt }),
    csrfOf: ({ token, session }) => browsers.formSecretOf(token, session),
    isOurs: ({ token, session }, csrf) => browsers.isOurs(csrf, token, session),
    async held(at) {
      const found = await uploadFor(store.reader(), holderOf(at))
      if (!found.ok) return found
      return found.isOpened ? { ok: true, link: found.link } : { ok: false, error: 'used' }
    },
  }
}
