/** The work on a batch as the officer sees it: one message that counts, and a word when it is done. */
import { showPublicNumber, type PublicNumber } from '../../../program/public-number.ts'
import { accountById } from '../../../records/accounts.ts'
import { batchById } from '../../../records/batches/batches.ts'
import { BATCH_MOVE, moveChunk, type BatchMove } from '../../../records/batches/moving.ts'
import type { Notice } from '../../../records/notices.ts'
import { schedule, type JobHandler } from '../../../store/jobs.ts'
import type { Reader, Tx } from '../../../store/store.ts'
import type { Outgoing } from '../../../telegram/message.ts'
import { put } from '../../../telegram/outbox.ts'
import { CHANNEL } from '../../channel.ts'
import { listWords, numberWords } from '../../format.ts'
import * as links from '../../links.ts'
import { editOf } from '../../render.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { batchName } from './words.ts'

/** So that a transaction holds 50 ms at most: each file is a step with its event and its message. */
const FILES_AT_ONCE = 4
const EVERY_MS = 3000

/** What the job remembers from chunk to chunk. */
interface Work {
  readonly move: BatchMove
  /** The outbox id of the message that counts, and when it was last changed (milliseconds). */
  readonly shown: string
  readonly shownAt: number
}

export const argsOf = (work: Work): string => JSON.stringify(work)

/** The job `batch-move`: one chunk, then the order for the next. */
export const moveBatch =
  (tell: (tx: Tx, notices: readonly Notice[]) => Promise<readonly Outgoing[]>): JobHandler =>
  async args =>
  async tx => {
    const work: Work = JSON.parse(args)
    const { move, state, notices } = await moveChunk(tx, work.move, FILES_AT_ONCE)
    await put(tx, await tell(tx, notices))
    const now = tx.now.getTime()
    const isShown = state !== 'going-on' || now - work.shownAt >= EVERY_MS
    if (isShown) await showOn(tx, { ...work, move }, state !== 'going-on')
    if (state === 'going-on')
      await schedule(tx, {
        kind: BATCH_MOVE,
        key: move.batch,
        args: argsOf({ ...work, move, shownAt: isShown ? now : work.shownAt }),
        dueAt: tx.now,
      })
  }

async function showOn(tx: Tx, { move, shown }: Work, isLast: boolean): Promise<void> {
  const officer = await accountById(tx, move.officer)
  if (officer?.channel !== CHANNEL) return
  const edit = editOf(await progressView(tx, move, isLast), officer.address, shown, w)
  await put(tx, [{ ...edit, slot: `progress:${shown}` }])
}

export async function progressView(reader: Reader, move: BatchMove, isLast = false): Promise<View> {
  const named = {
    name: await nameOf(reader, move.batch),
    done: numberWords(move.moved + move.own + move.stuck),
    of: numberWords(move.of),
  }
  return { text: w(isLast ? 'batch:moving.ended' : 'batch:moving.begun', named) }
}

async function nameOf(reader: Reader, id: string): Promise<string> {
  const batch = await batchById(reader, id)
  return batch ? batchName(batch) : ''
}

/** What the officer hears at the end. */
export async function batchMovedView(
  reader: Reader,
  { batch, to, moved, left, isStopped, own, stuck }: Notice & { kind: 'batch-moved' },
): Promise<View> {
  const of = { name: await nameOf(reader, batch), moved: numberWords(moved) }
  const parts = [
    w(isStopped ? 'batch:told.stopped' : `batch:told.done.${to}`, of),
    ...(left > 0 ? [w('batch:told.left', { left: numberWords(left) })] : []),
    ...(own.length > 0 ? [w('batch:told.own', { numbers: numbersOf(own) })] : []),
    ...(stuck.length > 0 ? [w('batch:told.stuck', { numbers: numbersOf(stuck) })] : []),
  ]
  return {
    text: parts.join('\n\n'),
    rows: [[{ label: w('batch:told.see'), data: `${links.batch}${batch}` }]],
  }
}

const numbersOf = (numbers: readonly PublicNumber[]) => listWords(numbers.map(showPublicNumber))
