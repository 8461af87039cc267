/** Writes a list that the officer has looked over, while the bot goes on answering, and tells whom it is about. */
import { CHANNEL } from '../../bot/channel.ts'
import { outgoingOf } from '../../bot/notices.ts'
import { message } from '../../bot/render.ts'
import { words as w } from '../../bot/words.ts'
import { accountById } from '../../records/accounts.ts'
import { importById, OFFICER_GONE, type Import } from '../../records/imports/imports.ts'
import { writeChunk } from '../../records/imports/writing.ts'
import type { Store, Tx } from '../../store/store.ts'
import { put } from '../../telegram/outbox.ts'
import { doneView } from './figures.ts'
import { inChunks } from './in-chunks.ts'
import type { Progress } from './telling.ts'

/** A transaction for each chunk; what it brings with it is told in the same one, and at the end the officer hears of it. One
 * that is stopped is ended by the office's notice. */
export async function writeAll(
  store: Store,
  { id }: Import,
  chat: Progress,
  isStopped: () => boolean,
): Promise<void> {
  const chunks = inChunks(store)
  const write = async (tx: Tx) => {
    const goesOn = await writeChunk(tx, id, chunks.rows(), async notices => {
      await put(tx, await outgoingOf(tx, notices))
    })
    // In the transaction that ends it: nothing goes on by itself from there.
    if (!goesOn) await tellDone(tx, id)
    return goesOn
  }
  for (let goesOn = true; goesOn && !isStopped();) {
    goesOn = await chunks.tx(write)
    const now = goesOn ? await importById(store.reader(), id) : undefined
    if (now) chat.report(w('import:step.writing'), now.written, now.good)
    if (!goesOn) await chat.end(await endWords(store, id))
  }
}

async function endWords(store: Store, id: string): Promise<string> {
  const of = await importById(store.reader(), id)
  const list = of ? w(`lists:list.${of.about.kind}`) : ''
  return w(of?.failure === OFFICER_GONE ? 'import:progress.stopped' : 'import:progress.ended', { list })
}

async function tellDone(tx: Tx, id: string): Promise<void> {
  const of = await importById(tx, id)
  const account = of && (await accountById(tx, of.account))
  if (of?.state !== 'done' || account?.channel !== CHANNEL) return
  await put(tx, [message(await doneView(tx, of), { chat: account.address, class: 1 }, w)])
}
