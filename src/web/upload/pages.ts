/**
 * The page of an upload link: the phone's camera, the photo checked and made small before it is sent, sent in pieces that
 * survive a broken line. It needs no script to work, only to work well.
 *
 * `PUT …/isi` takes the content from `Upload-Offset` on, of `Upload-Length` bytes in all; `HEAD …/isi` says how much is
 * there. Other sites cannot send these headers without being allowed to, which they never are. `Upload-Doubt`: what the
 * person was told of the photo, and sent it all the same.
 */
import { readFile } from 'node:fs/promises'
import type { Hono } from 'hono'
import {
  endUpload,
  openUpload,
  photoDoubt,
  uploadFor,
  type UploadLink,
  type UploadRefusal,
} from '../../records/documents/upload-links.ts'
import { makeId } from '../../store/ids.ts'
import type { SealedFiles } from '../../store/sealed-files.ts'
import type { Store, Tx } from '../../store/store.ts'
import type { Log } from '../../telegram/log.ts'
import { allUpTo, chunksOf, drain, fieldIn, TooLarge } from '../incoming.ts'
import { boundaryIn, MultipartError, partsOf } from '../multipart.ts'
import { guardedPages, isOnlyGlance, policyOf, sharedStyle, type At, type Env } from '../page/guard.ts'
import type { Wording } from '../wording.ts'
import { makeDoor, type Door } from './door.ts'
import { checkPicture, type PictureTrouble } from './picture.ts'
import { FILE_BYTES, FILE_MB, piecesIn, type Pieces } from './pieces.ts'
import { cameraView, doneView, refusedView, troubleView, type PhotoFrame } from './views.ts'

export interface UploadPagesOptions {
  readonly store: Store
  /** Where documents are kept. */
  readonly files: SealedFiles
  /** Where what is still on its way lies. */
  readonly uploads: SealedFiles
  readonly wording: Wording
  /** The name of a paper, by the id of the form's question: "Foto KTP". */
  readonly paperName: (paper: string) => string
  /** Tells the chat that a paper of this account has arrived, as a part of the transaction. */
  readonly arrived: (tx: Tx, of: { account: string; document: string }) => Promise<void>
  /** As browsers know this server; undefined: by its own address, over http. */
  readonly publicUrl: string | undefined
  readonly chatUrl: string | undefined
  readonly log: Pick<Log, 'error'>
}

interface Counter extends UploadPagesOptions {
  readonly door: Door
  readonly frame: PhotoFrame
  readonly pieces: Pieces
}

/** To be mounted at `UPLOAD_PATH`. */
export async function uploadPages(options: UploadPagesOptions): Promise<Hono<Env>> {
  const { store, uploads, wording, publicUrl, chatUrl, log } = options
  const door = makeDoor(store, publicUrl)
  const frame: PhotoFrame = { wording, base: door.base, chatUrl }
  const counter: Counter = { ...options, door, frame, pieces: piecesIn(store, uploads) }
  const [style, own, script] = await Promise.all([sharedStyle(), ownFile('page.css'), ownFile('page.js')])
  const pages = guardedPages({
    // The photo that was taken a moment ago is shown before it is sent.
    policy: policyOf("script-src 'self'", "connect-src 'self'", 'img-src blob:'),
    log,
    failed: 'a page for photos failed',
    trouble: () => troubleView(frame),
  })
  pages.get('/style.css', at =>
    at.body(`${style}\n${own}`, 200, { 'content-type': 'text/css; charset=utf-8' }),
  )
  pages.get('/page.js', at => at.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
  pages.get('/:token', openLink(counter))
  pages.get('/:token/isi', howMuch(counter))
  pages.put('/:token/isi', takeContent(counter))
  pages.post('/:token/kirim', takeForm(counter))
  pages.all('*', at => at.html(refusedView(frame, 'not-found'), 404))
  return pages
}

const ownFile = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8')

/** The camera, for the first browser that comes, and for nobody else. */
const openLink = (counter: Counter) => async (at: At) => {
  const { store, door, frame } = counter
  const holder = door.holderOf(at)
  const found = await uploadFor(store.reader(), holder)
  if (!found.ok) return at.html(refusedView(frame, found.error), statusOf(found))
  if (isOnlyGlance(at)) return at.body(null, 204)
  const opened = await store.tx(tx => openUpload(tx, holder))
  if (!opened.ok) return at.html(refusedView(frame, opened.error), statusOf(opened))
  if (opened.session !== undefined) door.letIn(at, opened.link, opened.session)
  return at.html(cameraOf(counter, opened.link, { ...holder, session: opened.session ?? holder.session }))
}

function cameraOf(
  { door, frame, paperName }: Counter,
  link: UploadLink,
  holder: { token: string; session: string },
  wrong?: string,
) {
  return cameraView(frame, {
    link,
    name: paperName(link.paper),
    path: `${door.base}/${holder.token}`,
    csrf: door.csrfOf(holder),
    ...(wrong === undefined ? {} : { wrong }),
  })
}

/** How much of the file is here. */
const howMuch =
  ({ door }: Counter) =>
  async (at: At) => {
    const held = await door.held(at)
    if (!held.ok) return at.body(null, statusOf(held))
    at.header('upload-offset', String(held.link.received))
    at.header('upload-length', String(held.link.size ?? 0))
    return at.body(null, 204)
  }

/** What the script hears. `text`: to be shown as it is. */
type Answer =
  | { state: 'part'; received: number }
  | { state: 'done' }
  | { state: 'refused'; text: string }
  /** Another browser, another link, too late: the page itself says which, when it is loaded again. */
  | { state: 'over' }

const takeContent = (counter: Counter) => async (at: At) => {
  const { door, pieces, wording } = counter
  const answer = async (body: Answer, status: 200 | 403 | 409 | 410 | 413 | 422) => {
    await drain(at.env.incoming)
    return at.json(body, status)
  }
  const held = await door.held(at)
  if (!held.ok)
    return held.error === 'done' ? answer({ state: 'done' }, 200) : answer({ state: 'over' }, statusOf(held))
  const [from, size] = ['upload-offset', 'upload-length'].map(name => numberIn(at.req.header(name)))
  if (from === undefined || size === undefined)
    return answer({ state: 'part', received: held.link.received }, 409)
  const tooLarge: Answer = { state: 'refused', text: wording.w('upload:refused.too-large', { mb: FILE_MB }) }
  const taken = await pieces
    .take(held.link, { from, size, content: chunksOf(at.env.incoming) })
    .catch((error: unknown) => {
      // The line broke: what arrived before is kept, and nobody is there to hear of it.
      if (at.env.incoming.destroyed || at.env.incoming.errored) return undefined
      throw error
    })
  if (!taken) return at.body(null, 400)
  if (!taken.ok)
    return taken.error === 'too-large'
      ? answer(tooLarge, 413)
      : answer({ state: 'part', received: taken.received }, 409)
  if (!taken.isWhole) return answer({ state: 'part', received: taken.received }, 200)
  const ended = await finish(counter, at, held.link, await pieces.read({ id: held.link.id, size }))
  if (ended.ok) return answer({ state: 'done' }, 200)
  if (ended.error !== 'refused') return answer({ state: 'over' }, statusOf({ ok: false, error: ended.error }))
  await pieces.drop(held.link.id)
  return answer({ state: 'refused', text: ended.text }, 422)
}

/** The same without a script: the file in one go. */
const takeForm = (counter: Counter) => async (at: At) => {
  const { door, frame, wording } = counter
  const held = await door.held(at)
  if (!held.ok) {
    await drain(at.env.incoming)
    return at.html(refusedView(frame, held.error), held.error === 'done' ? 200 : statusOf(held))
  }
  const holder = door.holderOf(at)
  const again = async (wrong: string, status: 400 | 403 | 413 | 422) => {
    await drain(at.env.incoming)
    return at.html(cameraOf(counter, held.link, holder, wrong), status)
  }
  const sent = await fileIn(at, csrf => door.isOurs(holder, csrf))
  if (!sent.ok) {
    if (sent.error === 'form') return again(wording.w('upload:refused.form'), 403)
    if (sent.error === 'too-large') return again(wording.w('upload:refused.too-large', { mb: FILE_MB }), 413)
    return again(wording.w(`upload:refused.${sent.error}`), 400)
  }
  const ended = await finish(counter, at, held.link, sent.content)
  if (ended.ok) return at.html(doneView(frame))
  if (ended.error === 'refused') return again(ended.text, 422)
  return at.html(refusedView(frame, ended.error), statusOf({ ok: false, error: ended.error }))
}

type Finished = { ok: true } | { ok: false; error: 'refused'; text: string } | UploadRefusal

/** Looks at what came, keeps it as a document, and tells the chat. */
async function finish(
  { store, files, door, wording, arrived }: Counter,
  at: At,
  link: UploadLink,
  content: Buffer,
): Promise<Finished> {
  const checked = await checkPicture(content)
  if (!checked.ok) return { ok: false, error: 'refused', text: refusalText(wording, checked.why) }
  const document = makeId()
  const kept = await files.write(document, ReadableStream.from([checked.content]))
  const doubt = photoDoubt(at.req.header('upload-doubt'))
  const ended = await store.tx(async tx => {
    const done = await endUpload(tx, door.holderOf(at), { document, mime: checked.mime, doubt, ...kept })
    if (done.ok) await arrived(tx, { account: link.account, document })
    return done
  })
  if (!ended.ok) await files.erase(document)
  return ended.ok ? { ok: true } : ended
}

const refusalText = ({ w }: Wording, why: PictureTrouble): string => w(`upload:refused.${why}`)

type Sent =
  { ok: true; content: Buffer } | { ok: false; error: 'form' | 'too-large' | 'no-file' | 'broken-off' }

async function fileIn(at: At, isOurs: (csrf: string | undefined) => boolean): Promise<Sent> {
  const boundary = boundaryIn(at.req.header('content-type'))
  if (boundary === undefined) return { ok: false, error: 'broken-off' }
  try {
    let csrf: string | undefined
    for await (const { name, filename, body } of partsOf(chunksOf(at.env.incoming), boundary)) {
      if (filename === '') continue
      if (filename === undefined) {
        const field = await fieldIn(body)
        if (name === 'csrf') csrf = field
        continue
      }
      if (!isOurs(csrf)) return { ok: false, error: 'form' }
      return { ok: true, content: await allUpTo(FILE_BYTES, body) }
    }
    return { ok: false, error: 'no-file' }
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, error: 'too-large' }
    if (error instanceof MultipartError) return { ok: false, error: 'broken-off' }
    throw error
  }
}

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined

/** What existed once and is over, or was never for this browser. */
const statusOf = ({ error }: UploadRefusal): 403 | 410 =>
  error === 'unknown' || error === 'used' ? 403 : 410
