/**
 * Fetches a file that a person sent. Bots may fetch 20 MB (https://core.telegram.org/bots/api#getfile).
 */
import type { File } from 'grammy/types'
import type { Api } from './api.ts'

/** `unreachable` is worth another try; `gone` and `too-large` are not. */
export type FetchError = 'too-large' | 'gone' | 'unreachable'

export type Fetched<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: FetchError }

const LARGEST_BYTES = 20 * 1024 * 1024

/**
 * @param api with a time-out that the largest file may take.
 * @param into takes the content as it comes; what it returns is handed back. It rejects, as the content does, when the
 * line breaks or the file is too large: whoever stores it must then throw away what it has. An error of its own is
 * thrown on.
 */
export async function fetchFile<T>(
  api: Api,
  fileId: string,
  into: (content: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<Fetched<T>> {
  const answer = await api.call<File>('getFile', { file_id: fileId })
  if (!answer.ok) {
    if (answer.kind !== 'refused' || answer.code >= 429) return { ok: false, error: 'unreachable' }
    return { ok: false, error: /too big/i.test(answer.description) ? 'too-large' : 'gone' }
  }
  const file = answer.result
  if ((file.file_size ?? 0) > LARGEST_BYTES) return { ok: false, error: 'too-large' }
  if (file.file_path === undefined) return { ok: false, error: 'gone' }
  const download = await api.download(file.file_path)
  if (!download.ok)
    return { ok: false, error: download.status === 404 || download.status === 400 ? 'gone' : 'unreachable' }
  try {
    return { ok: true, value: await into(guarded(download.content)) }
  } catch (error) {
    if (error instanceof BrokenOff) return { ok: false, error: error.why }
    throw error
  }
}

class BrokenOff extends Error {
  override name = 'BrokenOff'
  readonly why: FetchError

  constructor(why: FetchError) {
    super(`the file is ${why}`)
    this.why = why
  }
}

async function* guarded(content: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let size = 0
  const chunks = content[Symbol.asyncIterator]()
  for (;;) {
    const next = await chunks.next().catch(() => undefined)
    if (!next) throw new BrokenOff('unreachable')
    if (next.done === true) return
    size += next.value.length
    if (size > LARGEST_BYTES) {
      await chunks.return?.()
      throw new BrokenOff('too-large')
    }
    yield next.value
  }
}
