/**
 * Which browser asks: it is known by the cookie that it got from a link, and by nothing else. Each form carries a secret of
 * that browser and that link, so that no other site can send it.
 */
import { timingSafeEqual } from 'node:crypto'
import { getCookie, setCookie } from 'hono/cookie'
import type { Store } from '../../store/store.ts'
import type { At } from './guard.ts'

export interface Browsers {
  /** Path under which the pages stand, as browsers see it. */
  readonly base: string
  /** Empty for a browser that is not known. */
  readonly sessionOf: (at: At) => string
  /** Makes this browser the one that goes on. @param of `path`: of the link, whose cookie no other page gets. */
  readonly know: (at: At, of: { session: string; path: string; until: Date }) => void
  readonly formSecretOf: (link: string, session: string) => string
  /** Whether a form came from a page of ours, in this browser. */
  readonly isOurs: (secret: string | null | undefined, link: string, session: string) => boolean
}

/**
 * @param of `publicUrl`: as browsers know this server; undefined: by its own address, over http. `at`: the pages' path
 * below it. `cookie`: its name. `secret`: a purpose of the vault's keyed hash, for these pages alone.
 */
export function browsersOf(
  store: Store,
  of: {
    publicUrl: string | undefined
    at: string
    cookie: string
    sameSite: 'Strict' | 'Lax'
    secret: string
  },
): Browsers {
  const address = of.publicUrl === undefined ? undefined : new URL(of.publicUrl)
  const secure = address?.protocol === 'https:'
  const cookie = secure ? `__Secure-${of.cookie}` : of.cookie
  /** Nothing of it is kept. */
  const formSecretOf = (link: string, session: string) =>
    store.reader().vault.index(of.secret, `${link} ${session}`).toString('hex')
  return {
    base: (address?.pathname ?? '').replace(/\/+$/, '') + of.at,
    sessionOf: at => getCookie(at, cookie) ?? '',
    know: (at, { session, path, until }) =>
      setCookie(at, cookie, session, {
        path,
        httpOnly: true,
        sameSite: of.sameSite,
        secure,
        maxAge: Math.ceil((until.getTime() - store.now().getTime()) / 1000),
      }),
    formSecretOf,
    isOurs: (secret, link, session) => isSame(secret ?? '', formSecretOf(link, session)),
  }
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
