/**
 * The papers of one registration or claim, to be looked at behind a pass: pictures and PDFs out of the sealed files, which
 * stay on no computer. Each loading of the page is a look that goes on record.
 */
import { Hono } from 'hono'
import type { Notice } from '../../records/notices.ts'
import type { Pass } from '../../records/passes/passes.ts'
import type { Store, Tx } from '../../store/store.ts'
import { allow, policyOf, type At, type Env } from '../page/guard.ts'
import type { Door } from '../passes/door.ts'
import { papersGoneView, papersView } from './views.ts'
import type { PaperFile, PapersWork } from './work.ts'

export interface PapersOffice {
  readonly store: Store
  readonly papers: PapersWork
  /** Tells people in chat what a look brought with it. */
  readonly say: (tx: Tx, notices: readonly Notice[]) => Promise<void>
}

/** As of all pages behind a pass, and pictures of our own. */
const WITH_PICTURES = policyOf("img-src 'self'")

/** The page of a pass whose officer has typed the PIN. */
export async function presentPapers(
  { store, papers, say }: PapersOffice,
  { frame, placeOf }: Door,
  at: At,
  pass: Pass,
): Promise<Response> {
  const looked = await store.tx(async tx => {
    const look = await papers.look(tx, pass)
    if (look) await say(tx, look.notices)
    return look
  })
  allow(at, WITH_PICTURES)
  return looked
    ? at.html(papersView(frame, placeOf(at, pass), looked.shown))
    : at.html(papersGoneView(frame), 410)
}

export function paperRoutes({ papers }: PapersOffice, door: Door): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get(
    '/:id/lembar/:key',
    door.proven(async (at, pass) => {
      const file = pass.list === 'papers' ? await papers.fileOf(pass, at.req.param('key') ?? '') : undefined
      if (!file) return door.notFound(at)
      allow(at, WITH_PICTURES)
      return at.body(Uint8Array.from(file.content), 200, headersOf(file))
    }),
  )
  return routes
}

const headersOf = ({ kind, type, name }: PaperFile) => ({
  'content-type': type,
  'content-disposition': `${kind === 'file' ? 'attachment' : 'inline'}; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
})
