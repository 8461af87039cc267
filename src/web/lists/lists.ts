/** What a pass is for: a file in or out, how far it is, and its result. */
import { setTimeout } from 'node:timers/promises'
import { Hono } from 'hono'
import { giveBackResult, heldPass, takeResult, type Pass } from '../../records/passes/passes.ts'
import type { SealedFiles } from '../../store/sealed-files.ts'
import type { Store } from '../../store/store.ts'
import type { Frame, Html } from '../page/frame.ts'
import type { At, Env } from '../page/guard.ts'
import type { Door } from '../passes/door.ts'
import type { Place } from '../passes/layout.ts'
import type { Wording } from '../wording.ts'
import { FILE_MB, takeUpload } from './upload.ts'
import { askingView, doneView, failedView, runningView, startView } from './views.ts'
import type { ListChoice, ListProgress, ListWork } from './work.ts'

interface Office {
  readonly store: Store
  readonly work: ListWork
  readonly uploads: SealedFiles
  readonly wording: Wording
}

export function listRoutes(office: Office, door: Door): Hono<Env> {
  const { store, work } = office
  const routes = new Hono<Env>()
  routes.post('/:id/unggah', upload(office, door))
  routes.post(
    '/:id/simpan',
    door.sent(async (at, pass) => {
      if (pass.purpose !== 'import') return door.notFound(at)
      await work.confirmImport(pass)
      return door.onward(at, pass)
    }),
  )
  routes.post(
    '/:id/ulang',
    door.sent(async (at, pass) => {
      const { state } = await work.progressOf(pass)
      if (state !== 'running') await work.drop(pass)
      return door.onward(at, pass)
    }),
  )
  routes.post(
    '/:id/buat',
    door.sent(async (at, pass, form) => {
      if (pass.purpose !== 'export') return door.notFound(at)
      const chosen = form.get('chosen') ?? undefined
      if (!isAmong(await work.choiceFor(pass), chosen))
        return door.notTaken(at, office.wording.w('lists:upload.choose'), pass, 400)
      // What was made before may have been fetched: it is not given back by asking for it again.
      const { state } = await work.progressOf(pass)
      if (state !== 'none') return door.onward(at, pass)
      await store.tx(tx => giveBackResult(tx, pass.id))
      await work.startExport(pass, chosen)
      return door.onward(at, pass)
    }),
  )
  routes.post('/:id/hasil', download(office, door))
  return routes
}

/** Where the pass is now. @param wrong said above the form, if that is where it is. */
export async function presentView(frame: Frame, work: ListWork, place: Place, wrong?: string): Promise<Html> {
  const progress = await soonOf(work, place.pass)
  switch (progress.state) {
    case 'none':
      return startView(frame, place, { choice: await work.choiceFor(place.pass), wrong })
    case 'running':
      return runningView(frame, place, progress)
    case 'asking':
      return askingView(frame, place, progress)
    case 'done':
      return doneView(frame, place, progress)
    case 'failed':
      return failedView(frame, place, progress)
  }
}

/** A page that says "wait" is looked at again after seconds; most lists are done in less. */
const SOON_MS = 800
const LOOK_EVERY_MS = 40

/** How far it is, once that is more than "it runs", or after a moment. */
async function soonOf(work: ListWork, pass: Pass): Promise<ListProgress> {
  const until = performance.now() + SOON_MS
  for (;;) {
    const progress = await work.progressOf(pass)
    if (progress.state !== 'running' || performance.now() > until) return progress
    await setTimeout(LOOK_EVERY_MS)
  }
}

function upload(office: Office, door: Door) {
  const { store, work, uploads, wording } = office
  return door.proven(async (at, pass) => {
    if (pass.purpose !== 'import') return door.notFound(at)
    const taken = await takeUpload(at.env.incoming, uploads, fields => door.isOurs(at, fields.get('csrf')))
    if (!taken.ok) {
      if (taken.error === 'fields') return door.notTaken(at, wording.w('lists:refused.form'), pass, 403)
      const why = wording.w(`lists:upload.${taken.error}`, { mb: FILE_MB })
      const view = await presentView(door.frame, work, door.placeOf(at, pass), why)
      return at.html(view, taken.error === 'tooLarge' ? 413 : 400)
    }
    const { file, fields } = taken
    const chosen = fields.get('chosen')
    const refusal = await refusalOf(at, chosen, office, door)
    if (refusal) {
      await uploads.erase(file.id)
      return refusal
    }
    await store.tx(tx => giveBackResult(tx, pass.id))
    await work.startImport(pass, { ...file, chosen })
    return door.onward(at, pass)
  })
}

/** Why a file that has arrived is not taken after all: an upload may last for minutes, in which much may change. */
async function refusalOf(
  at: At,
  chosen: string | undefined,
  { store, work, wording: { w } }: Office,
  door: Door,
): Promise<Response | undefined> {
  const held = await heldPass(store.reader(), door.holderOf(at))
  if (!held.ok) return door.refuse(at, held)
  const { pass, asksPin } = held
  if (asksPin) return door.onward(at, pass)
  if (!isAmong(await work.choiceFor(pass), chosen))
    return door.notTaken(at, w('lists:upload.choose'), pass, 400)
  const { state } = await work.progressOf(pass)
  return state === 'running' ? door.notTaken(at, w('lists:upload.running'), pass, 409) : undefined
}

/** Once, and by a form: what looks ahead at links does not use it up. */
function download({ store, work, wording: { w } }: Office, door: Door) {
  return door.sent(async (at, pass) => {
    const result = await work.resultOf(pass)
    if (!result) return door.notTaken(at, w('lists:result.gone'), pass, 409)
    const taken = await store.tx(tx => takeResult(tx, door.holderOf(at)))
    if (!taken.ok) {
      await result.content.cancel()
      if (taken.error === 'taken') return door.notTaken(at, w('lists:result.taken'), pass, 409)
      if (taken.error === 'pin') return door.onward(at, pass)
      return door.refuse(at, { ok: false, error: taken.error })
    }
    const back = () => store.tx(tx => giveBackResult(tx, pass.id))
    return at.body(untilBroken(result.content, back), 200, {
      'content-type': result.type,
      'content-disposition': `attachment; filename="${result.name.replaceAll(/[^\w.-]/g, '_')}"`,
    })
  })
}

const isAmong = (choice: ListChoice | undefined, chosen: string | undefined): boolean =>
  choice === undefined || choice.options.some(({ value }) => value === chosen)

/** The same content; `broken` is called when it did not reach its end. */
function untilBroken(
  content: ReadableStream<Uint8Array>,
  broken: () => Promise<void>,
): ReadableStream<Uint8Array> {
  const reader = content.getReader()
  return new ReadableStream<Uint8Array>({
    async pull(out) {
      try {
        const { done, value } = await reader.read()
        if (done) out.close()
        else out.enqueue(value)
      } catch (error) {
        await broken()
        out.error(error)
      }
    },
    async cancel(why) {
      await broken()
      await reader.cancel(why)
    },
  })
}
