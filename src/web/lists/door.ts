/**
 * The door to the pages of a pass: which browser asks, whether it still may, and what it hears if not. Every request asks
 * `records/passes/passes` anew; a browser is known by its cookie and by nothing else.
 */
import { timingSafeEqual } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { heldPass, type Pass, type PassHolder, type PassRefusal } from '../../records/passes/passes.ts'
import type { Store } from '../../store/store.ts'
import type { Wording } from '../wording.ts'
import type { Desk, Place } from './layout.ts'
import { smallForm } from './upload.ts'
import { notTakenView, refusedView } from './views.ts'

export type Env = { Bindings: HttpBindings }
export type At = Context<Env>

/** Where the pages stand under the public address. */
export const LISTS_PATH = '/berkas'

export interface Door {
  readonly desk: Desk
  /** Path of a pass, as browsers see it. */
  readonly pathOf: (pass: Pass) => string
  readonly holderOf: (at: At) => PassHolder
  readonly placeOf: (at: At, pass: Pass) => Place
  /** Makes this browser the one that goes on with the pass. */
  readonly letIn: (at: At, opened: { pass: Pass; session: string }) => void
  /** The form's secret is the one of this browser's pages. */
  readonly isOurs: (at: At, csrf: string | null | undefined) => boolean
  readonly refuse: (at: At, refusal: PassRefusal) => Response | Promise<Response>
  readonly notTaken: (
    at: At,
    why: string,
    pass: Pass,
    status: 400 | 403 | 409,
  ) => Response | Promise<Response>
  readonly notFound: (at: At) => Response | Promise<Response>
  /** To the page of the pass: after every form, so that loading a page again sends nothing again. */
  readonly onward: (at: At, pass: Pass) => Response
  /** What a browser with a pass may do, before the PIN too. */
  readonly held: (
    go: (at: At, pass: Pass, asksPin: boolean) => Promise<Response>,
  ) => (at: At) => Promise<Response>
  /** What only a browser whose officer has typed the PIN may do. */
  readonly proven: (go: (at: At, pass: Pass) => Promise<Response>) => (at: At) => Promise<Response>
  /** The same, sent by a form of ours. */
  readonly sent: (
    go: (at: At, pass: Pass, form: URLSearchParams) => Promise<Response>,
  ) => (at: At) => Promise<Response>
}

/** @param publicUrl as browsers know this server; undefined: by its own address, over http. */
export function makeDoor(store: Store, wording: Wording, publicUrl: string | undefined): Door {
  const address = publicUrl === undefined ? undefined : new URL(publicUrl)
  const desk: Desk = { wording, base: (address?.pathname ?? '').replace(/\/+$/, '') + LISTS_PATH }
  const secure = address?.protocol === 'https:'
  const cookie = secure ? '__Secure-berkas' : 'berkas'
  const pathOf = ({ id }: Pick<Pass, 'id'>) => `${desk.base}/${id}`
  const holderOf = (at: At) => ({ id: at.req.param('id') ?? '', session: getCookie(at, cookie) ?? '' })
  /** Nothing of it is kept. */
  const csrfOf = ({ id, session }: PassHolder) =>
    store.reader().vault.index('pass-form', `${id} ${session}`).toString('hex')
  const isOurs: Door['isOurs'] = (at, csrf) => isSame(csrf ?? '', csrfOf(holderOf(at)))
  const refuse: Door['refuse'] = (at, { error }) => at.html(refusedView(desk, error), 403)
  const notTaken: Door['notTaken'] = (at, why, pass, status) =>
    at.html(notTakenView(desk, pathOf(pass), why), status)
  const onward: Door['onward'] = (at, pass) => at.redirect(pathOf(pass), 303)
  const held: Door['held'] = go => async at => {
    const pass = await heldPass(store.reader(), holderOf(at))
    return pass.ok ? go(at, pass.pass, pass.asksPin) : refuse(at, pass)
  }
  const proven: Door['proven'] = go =>
    held(async (at, pass, asksPin) => (asksPin ? onward(at, pass) : go(at, pass)))
  return {
    desk,
    pathOf,
    holderOf,
    placeOf: (at, pass) => ({ pass, path: pathOf(pass), csrf: csrfOf(holderOf(at)) }),
    letIn: (at, { pass, session }) =>
      setCookie(at, cookie, session, {
        path: pathOf(pass),
        httpOnly: true,
        sameSite: 'Strict',
        secure,
        maxAge: Math.ceil((pass.expiresAt.getTime() - store.now().getTime()) / 1000),
      }),
    isOurs,
    refuse,
    notTaken,
    notFound: at => at.html(refusedView(desk, 'notFound'), 404),
    onward,
    held,
    proven,
    sent: go =>
      proven(async (at, pass) => {
        const form = await smallForm(at.env.incoming)
        return isOurs(at, form.get('csrf'))
          ? go(at, pass, form)
          : notTaken(at, wording.w('lists:refused.form'), pass, 403)
      }),
  }
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
