/**
 * The one-time pages of the office: a link that opens once, the PIN, then a list in or out, or the papers of one file, over
 * pages that need no script.
 */
import type { Hono } from 'hono'
import type { Notice } from '../../records/notices.ts'
import { openPass, passByToken, provePass } from '../../records/passes/passes.ts'
import type { SealedFiles } from '../../store/sealed-files.ts'
import type { Store, Tx } from '../../store/store.ts'
import type { Log } from '../../telegram/log.ts'
import { smallForm } from '../incoming.ts'
import { listRoutes, presentView } from '../lists/lists.ts'
import type { ListWork } from '../lists/work.ts'
import { guardedPages, isOnlyGlance, policyOf, sharedStyle, type At, type Env } from '../page/guard.ts'
import { paperRoutes, presentPapers } from '../papers/papers.ts'
import type { PapersWork } from '../papers/work.ts'
import type { Wording } from '../wording.ts'
import { makeDoor, PASS_PATH, type Door } from './door.ts'
import { openingView, pinView, troubleView } from './views.ts'

/** The address of a pass's link. @param publicUrl without a slash at its end. */
export const passUrl = (publicUrl: string, token: string): string => `${publicUrl}${PASS_PATH}/buka/${token}`

export interface PassPagesOptions {
  readonly store: Store
  readonly work: ListWork
  readonly papers: PapersWork
  /** Where what was handed in lies until it is taken over. */
  readonly uploads: SealedFiles
  readonly wording: Wording
  /** Tells people in chat what an operation of the office brought with it. */
  readonly say: (tx: Tx, notices: readonly Notice[]) => Promise<void>
  /** As browsers know this server; undefined: by its own address, over http. */
  readonly publicUrl: string | undefined
  readonly log: Pick<Log, 'error'>
}

/** To be mounted at `PASS_PATH`. */
export async function passPages(options: PassPagesOptions): Promise<Hono<Env>> {
  const { store, wording, publicUrl, log } = options
  const door = makeDoor(store, wording, publicUrl)
  const style = await sharedStyle()
  const pages = guardedPages({
    policy: policyOf(),
    log,
    failed: 'a page behind a pass failed',
    trouble: () => troubleView(door.frame),
  })
  pages.get('/style.css', at => at.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }))
  pages.get('/buka/:token', openLink(store, door))
  pages.get(
    '/:id',
    door.held(async (at, pass, asksPin) => {
      const place = door.placeOf(at, pass)
      if (asksPin) return at.html(pinView(door.frame, place))
      if (pass.purpose !== 'look') return at.html(await presentView(door.frame, options.work, place))
      // A look goes on record; one at which nothing is seen is none.
      return isOnlyGlance(at) ? at.body(null, 204) : presentPapers(options, door, at, pass)
    }),
  )
  pages.post('/:id/pin', provePin(options, door))
  pages.route('/', paperRoutes(options, door))
  pages.route('/', listRoutes(options, door))
  pages.all('*', door.notFound)
  return pages
}

/** Burns the link for this browser. */
const openLink = (store: Store, door: Door) => async (at: At) => {
  const token = at.req.param('token') ?? ''
  const found = await passByToken(store.reader(), token)
  if (!found.ok) return door.refuse(at, found)
  if (isOnlyGlance(at)) return at.body(null, 204)
  const opened = await store.tx(tx => openPass(tx, token))
  if (!opened.ok) return door.refuse(at, opened)
  door.letIn(at, opened)
  // A page that goes on by itself, no redirect: whoever comes from another site, such as Telegram's in the browser, would
  // be redirected without a cookie that is `SameSite=Strict`.
  return at.html(openingView(door.frame, door.pathOf(opened.pass)))
}

const provePin = ({ store, wording: { w, moment }, say }: PassPagesOptions, door: Door) =>
  door.held(async (at, pass) => {
    const form = await smallForm(at.env.incoming)
    if (!door.isOurs(at, form.get('csrf'))) return door.notTaken(at, w('lists:refused.form'), pass, 403)
    const pin = (form.get('pin') ?? '').replaceAll(/[\s.-]/g, '')
    const proof = await store.tx(async tx => {
      const tried = await provePass(tx, { ...door.holderOf(at), pin })
      if (!tried.ok && tried.error === 'blocked') await say(tx, tried.notices)
      return tried
    })
    if (proof.ok) return door.onward(at, pass)
    const again = (wrong: string) => at.html(pinView(door.frame, door.placeOf(at, pass), wrong), 403)
    switch (proof.error) {
      case 'wrong':
        return again(w('lists:pin.wrong', { left: proof.triesLeft }))
      case 'blocked':
        return again(w('lists:pin.blocked', { until: moment(proof.until) }))
      case 'no-pin':
        return again(w('lists:pin.none'))
      default:
        return door.refuse(at, { ok: false, error: proof.error })
    }
  })
