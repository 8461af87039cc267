/**
 * How far a list is, in the officer's chat: one message, edited every few seconds, for work that takes longer than a
 * glance. The message has the work's own id, so that after a restart the same one goes on.
 */
import { CHANNEL } from '../../bot/channel.ts'
import { numberWords } from '../../bot/format.ts'
import { editOf, message } from '../../bot/render.ts'
import { words as w } from '../../bot/words.ts'
import { accountById } from '../../records/accounts.ts'
import type { PassList } from '../../records/passes/passes.ts'
import type { Store, Tx } from '../../store/store.ts'
import { put, targetsOf } from '../../telegram/outbox.ts'

/** Work that is over sooner says nothing. Milliseconds. */
const FIRST_MS = 4000
const EVERY_MS = 4000

export interface Progress {
  /** May be called as often as one likes. @param of undefined while nobody knows. */
  report(step: string, done: number, of: number | undefined): void
  /** The message, if there is one, says this from now on. */
  end(text: string): Promise<void>
}

export interface About {
  /** Of the import or export. */
  readonly id: string
  /** Account of the officer. */
  readonly account: string
  readonly list: PassList
}

export function progressInChat(
  store: Store,
  { id, account, list }: About,
  pace: { readonly firstMs?: number; readonly everyMs?: number } = {},
): Progress {
  const { firstMs = FIRST_MS, everyMs = EVERY_MS } = pace
  let nextAt = performance.now() + firstMs
  let telling: Promise<void> | undefined

  const say = (text: string, isLast: boolean) =>
    store.tx(tx => tell(tx, { id, account, text, isLast })).catch(() => undefined)

  return {
    report(step, done, of) {
      if (telling || performance.now() < nextAt) return
      const named = { list: w(`lists:list.${list}`), step, done: numberWords(done) }
      const text =
        of === undefined
          ? w('import:progress.done', named)
          : w('import:progress.of', { ...named, of: numberWords(of) })
      telling = say(text, false).finally(() => {
        nextAt = performance.now() + everyMs
        telling = undefined
      })
    },
    async end(text) {
      await telling
      await say(text, true)
    },
  }
}

async function tell(
  tx: Tx,
  { id, account, text, isLast }: { id: string; account: string; text: string; isLast: boolean },
): Promise<void> {
  const to = await accountById(tx, account)
  if (to?.channel !== CHANNEL) return
  const isThere = (await targetsOf(tx, [id])).has(id)
  if (!isThere && isLast) return
  const slot = `progress:${id}`
  await put(tx, [
    isThere
      ? { ...editOf({ text }, to.address, id, w), class: 1, slot }
      : { ...message({ text }, { chat: to.address, class: 1 }, w), id },
  ])
}
