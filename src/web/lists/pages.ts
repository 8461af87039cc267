/**
 * The one-time pages of the office: a link that opens once, the PIN, then a list in or out, or the papers of one file, over
 * pages that need no script.
 */
import { readFile } from 'node:fs/promises'
import { Hono, type MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Notice } from '../../records/notices.ts'
import { openPass, passByToken, provePass } from '../../records/passes/passes.ts'
import type { SealedFiles } from '../../store/sealed-files.ts'
import type { Store, Tx } from '../../store/store.ts'
import { traceOf, type Log } from '../../telegram/log.ts'
import { paperRoutes, presentPapers } from '../papers/papers.ts'
import type { PapersWork } from '../papers/work.ts'
import type { Wording } from '../wording.ts'
import { LISTS_PATH, makeDoor, type At, type Door, type Env } from './door.ts'
import { listRoutes, presentView } from './lists.ts'
import { smallForm } from './upload.ts'
import { openingView, pinView, troubleView } from './views.ts'
import type { ListWork } from './work.ts'

/** The address of a pass's link. @param publicUrl without a slash at its end. */
export const passUrl = (publicUrl: string, token: string): string => `${publicUrl}${LISTS_PATH}/buka/${token}`

export interface ListPagesOptions {
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

/** To be mounted at `LISTS_PATH`. */
export async function listPages(options: ListPagesOptions): Promise<Hono<Env>> {
  const { store, wording, publicUrl, log } = options
  const door = makeDoor(store, wording, publicUrl)
  const style = await readFile(new URL('../style.css', import.meta.url), 'utf8')
  const pages = new Hono<Env>()
  pages.use(guarded)
  pages.use(unkept)
  pages.onError((error, at) => {
    log.error(traceOf(error), 'a page of lists failed')
    return at.html(troubleView(door.desk), 500)
  })
  pages.get('/style.css', at => at.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }))
  pages.get('/buka/:token', openLink(store, door))
  pages.get(
    '/:id',
    door.held(async (at, pass, asksPin) => {
      const place = door.placeOf(at, pass)
      if (asksPin) return at.html(pinView(door.desk, place))
      if (pass.purpose !== 'look') return at.html(await presentView(door.desk, options.work, place))
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
  return at.html(openingView(door.desk, door.pathOf(opened.pass)))
}

const provePin = ({ store, wording: { w, moment }, say }: ListPagesOptions, door: Door) =>
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
    const again = (wrong: string) => at.html(pinView(door.desk, door.placeOf(at, pass), wrong), 403)
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

/** Nothing from elsewhere, no script at all, in no frame, kept nowhere. A page that shows pictures says so itself. */
const guarded = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // The proxy in front, which has the certificate, decides on it for the whole host.
  strictTransportSecurity: false,
  overwrite: false,
})

/** A page shows what holds now, and leaves nothing on a computer that others use too. */
const unkept: MiddlewareHandler = async (at, next) => {
  await next()
  at.header('cache-control', 'no-store')
}

/** HEAD, and what a browser fetches before anybody tapped: a look that must not burn the link, nor count as one. */
const isOnlyGlance = (at: At): boolean =>
  at.req.method === 'HEAD' || /prefetch/i.test(at.req.header('sec-purpose') ?? at.req.header('purpose') ?? '')
