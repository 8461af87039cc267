/**
 * What has arrived of a file that comes over a slow line: sealed pieces of one size, so that after a break no more than one
 * piece is sent again. A piece is on the disk before it counts.
 */
import { forgetReceived, noteReceived, type UploadLink } from '../../records/documents/upload-links.ts'
import type { SealedFiles } from '../../store/sealed-files.ts'
import type { Store } from '../../store/store.ts'

/** Over a line of 50 kB/s a second and a bit. */
const PIECE_BYTES = 64 * 1024
/** Of a photo or a PDF. */
export const FILE_MB = 10
export const FILE_BYTES = FILE_MB * 1024 * 1024
const PIECES_AT_MOST = Math.ceil(FILE_BYTES / PIECE_BYTES)

/** @param index from 0. */
const idOf = (link: string, index: number) => `${link}-${index}`

/** Erases all that an upload may have left. */
export async function erasePieces(files: SealedFiles, link: string): Promise<void> {
  await files.eraseAll(Array.from({ length: PIECES_AT_MOST }, (_, index) => idOf(link, index)))
}

export type Arrived =
  | { ok: true; received: number; isWhole: boolean }
  /** `offset`: the sender is somewhere else than we are; `received` says where we are. */
  | { ok: false; error: 'offset'; received: number }
  | { ok: false; error: 'too-large' }

export interface Pieces {
  /**
   * Takes what comes as far as it comes; a break keeps the whole pieces before it.
   * @param from where the content belongs in the file: 0 begins anew, whatever lay there.
   */
  take(
    link: UploadLink,
    sent: { from: number; size: number; content: AsyncIterable<Uint8Array> },
  ): Promise<Arrived>
  /** The whole file. */
  read(link: { readonly id: string; readonly size: number }): Promise<Buffer>
  /** Nothing of it is of use: the next attempt begins anew. */
  drop(link: string): Promise<void>
}

export function piecesIn(store: Store, files: SealedFiles): Pieces {
  /** Who sends to a link: a later request takes the place of an earlier one, whose line may be dead without a sign. */
  const senders = new Map<string, { stop: () => void; ended: Promise<unknown> }>()

  async function alone<T>(link: string, work: (stopped: Promise<undefined>) => Promise<T>): Promise<T> {
    const before = senders.get(link)
    before?.stop()
    const stopped = Promise.withResolvers<undefined>()
    const working = (before?.ended ?? Promise.resolve()).then(() => work(stopped.promise))
    const mine = { stop: () => stopped.resolve(undefined), ended: working.catch(() => undefined) }
    senders.set(link, mine)
    try {
      return await working
    } finally {
      if (senders.get(link) === mine) senders.delete(link)
    }
  }

  async function keep(
    link: string,
    { at, size }: { at: number; size: number },
    piece: Buffer,
  ): Promise<boolean> {
    await files.write(idOf(link, at / PIECE_BYTES), one(piece))
    return store.tx(tx => noteReceived(tx, link, { from: at, to: at + piece.length, size }))
  }

  return {
    async take(link, { from, size, content }) {
      if (size > FILE_BYTES || size <= 0) return { ok: false, error: 'too-large' }
      if (from > 0 && (from !== link.received || size !== link.size))
        return { ok: false, error: 'offset', received: link.received }
      return alone(link.id, async stopped => {
        if (from === 0) await store.tx(tx => forgetReceived(tx, link.id))
        let at = from
        let held = Buffer.alloc(0)
        const chunks = content[Symbol.asyncIterator]()
        for (;;) {
          const next = await Promise.race([chunks.next(), stopped])
          if (!next) return { ok: false, error: 'offset', received: at }
          if (next.done === true) break
          held = Buffer.concat([held, next.value])
          if (at + held.length > size) return { ok: false, error: 'too-large' }
          while (held.length >= PIECE_BYTES || (held.length > 0 && at + held.length === size)) {
            const piece = held.subarray(0, PIECE_BYTES)
            if (!(await keep(link.id, { at, size }, piece)))
              return { ok: false, error: 'offset', received: at }
            at += piece.length
            held = held.subarray(piece.length)
          }
        }
        return { ok: true, received: at, isWhole: at === size }
      })
    },

    async read({ id, size }) {
      const pieces: Buffer[] = []
      for (let index = 0; index * PIECE_BYTES < size; index++) pieces.push(await files.read(idOf(id, index)))
      return Buffer.concat(pieces)
    },

    drop: link => store.tx(tx => forgetReceived(tx, link)),
  }
}

// oxlint-disable-next-line typescript/require-await -- files take content as it comes
async function* one(piece: Buffer): AsyncGenerator<Uint8Array> {
  yield piece
}
