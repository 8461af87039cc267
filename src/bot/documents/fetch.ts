/**
 * The job that fetches a sent photo: from Telegram, through a look at what it really is, into a sealed file.
 *
 * It works outside any transaction. Its end is written in one: the paper is ready or bad, and the chat hears of it as an
 * event in its own lane.
 */
import { documentById, markBad, markReady } from '../../records/documents/documents.ts'
import type { JobHandler } from '../../store/jobs.ts'
import type { SealedFiles } from '../../store/sealed-files.ts'
import type { Store, Tx } from '../../store/store.ts'
import type { Api } from '../../telegram/api.ts'
import { fetchFile } from '../../telegram/files.ts'
import { raise } from '../../telegram/inbox.ts'
import { HEAD_BYTES, kindOf } from '../../store/file-kind.ts'

/** Why a photo cannot be used; each has its words in `register:photoBad`. */
export type PhotoTrouble = 'too-large' | 'not-a-picture' | 'gone'

export const fetchDocument =
  ({ store, api, files }: { store: Store; api: Api; files: SealedFiles }): JobHandler =>
  async (args, job) => {
    const { document, chat } = JSON.parse(args) as { document: string; chat: number }
    const paper = await documentById(store.reader(), document)
    if (paper?.state !== 'pending' || paper.source === undefined) return nothing
    const { fileId } = JSON.parse(paper.source) as { fileId: string }
    const fetched = await fetchFile(api, fileId, content => keepPicture(files, document, content))
    if (fetched.ok && fetched.value !== undefined) {
      const kept = fetched.value
      return async tx => {
        if (await markReady(tx, document, kept)) await tell(tx, chat, document)
      }
    }
    const trouble: PhotoTrouble | 'unreachable' = fetched.ok ? 'not-a-picture' : fetched.error
    if (trouble === 'unreachable' && !job.isLastTry) throw new Error('Telegram did not give the file')
    return async tx => {
      const why = trouble === 'unreachable' ? 'gone' : trouble
      if (await markBad(tx, document, why)) await tell(tx, chat, document, why)
    }
  }

/** Seals the content as it comes; undefined, and nothing kept, when it is no picture. */
async function keepPicture(
  files: SealedFiles,
  document: string,
  content: AsyncIterable<Uint8Array>,
): Promise<{ mime: string; size: number; checksum: string } | undefined> {
  const { head, all } = await peek(content)
  const mime = kindOf(head)
  if (mime === undefined) return undefined
  return { mime, ...(await files.write(document, all)) }
}

/** The first bytes, and the whole content all the same. */
async function peek(
  content: AsyncIterable<Uint8Array>,
): Promise<{ head: Buffer; all: AsyncIterable<Uint8Array> }> {
  const chunks = content[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < HEAD_BYTES) {
    const next = await chunks.next()
    if (next.done === true) break
    first.push(next.value)
    size += next.value.length
  }
  async function* all() {
    yield* first
    yield* { [Symbol.asyncIterator]: () => chunks }
  }
  return { head: Buffer.concat(first).subarray(0, HEAD_BYTES), all: all() }
}

const tell = (tx: Tx, chat: number, document: string, bad?: PhotoTrouble) =>
  raise(tx, { name: 'document-fetched', chat, data: { document, ...(bad ? { bad } : {}) } })

const nothing = () => Promise.resolve()
