/**
 * The door to the pages of a pass: which browser asks, whether it still may, and what it hears if not. Every request asks
 * `records/passes/passes` anew.
 */
import { heldPass, type Pass, type PassHolder, type PassRefusal } from '../../records/passes/passes.ts'
import type { Store } from '../../store/store.ts'
import { smallForm } from '../incoming.ts'
import { browsersOf } from '../page/browsers.ts'
import type { Frame } from '../page/frame.ts'
import type { At } from '../page/guard.ts'
import type { Wording } from '../wording.ts'
import type { Place } from './layout.ts'
import { notTakenView, refusedView } from './views.ts'

/** Where the pages stand under the public address. */
export const PASS_PATH = '/berkas'

export interface Door {
  readonly frame: Frame
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
  const browsers = browsersOf(store, {
    publicUrl,
    at: PASS_PATH,
    cookie: 'berkas',
    sameSite: 'Strict',
    secret: 'pass-form',
  })
  const frame: Frame = { wording, base: browsers.base }
  const pathOf = ({ id }: Pick<Pass, 'id'>) => `${browsers.base}/${id}`
  const holderOf = (at: At) => ({ id: at.req.param('id') ?? '', session: browsers.sessionOf(at) })
  const isOurs: Door['isOurs'] = (at, csrf) => {
    const { id, session } = holderOf(at)
    return browsers.isOurs(csrf, id, session)
  }
  const refuse: Door['refuse'] = (at, { error }) => at.html(refusedView(frame, error), 403)
  const notTaken: Door['notTaken'] = (at, why, pass, status) =>
    at.html(notTakenView(frame, pathOf(pass), why), status)
  const onward: Door['onward'] = (at, pass) => at.redirect(pathOf(pass), 303)
  const held: Door['held'] = go => async at => {
    const pass = await heldPass(store.reader(), holderOf(at))
    return pass.ok ? go(at, pass.pass, pass.asksPin) : refuse(at, pass)
  }
  const proven: Door['proven'] = go =>
    held(async (at, pass, asksPin) => (asksPin ? onward(at, pass) : go(at, pass)))
  return {
    frame,
    pathOf,
    holderOf,
    placeOf(at, pass) {
      const { id, session } = holderOf(at)
      return { pass, path: pathOf(pass), csrf: browsers.formSecretOf(id, session) }
    },
    letIn: (at, { pass, session }) =>
      browsers.know(at, { session, path: pathOf(pass), until: pass.expiresAt }),
    isOurs,
    refuse,
    notTaken,
    notFound: at => at.html(refusedView(frame, 'notFound'), 404),
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
