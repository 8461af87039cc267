/**
 * A file that comes in by form: the form's own fields first, then the file, streamed into a sealed one. What is wrong with
 * it is told before more of it is read than needed, and nothing of it is kept.
 */
import type { IncomingMessage } from 'node:http'
import { makeId } from '../../store/ids.ts'
import type { SealedFiles } from '../../store/sealed-files.ts'
import { chunksOf, drain, fieldIn, TooLarge, upTo } from '../incoming.ts'
import { boundaryIn, MultipartError, partsOf } from '../multipart.ts'
import type { UploadedFile } from './work.ts'

/** Megabytes that a file may have. */
export const FILE_MB = 20
const FILE_BYTES = FILE_MB * 1024 * 1024
/** The form around the file. */
const FORM_BYTES = 64 * 1024

export type Uploaded =
  | { ok: true; file: Omit<UploadedFile, 'chosen'>; fields: ReadonlyMap<string, string> }
  /** `fields`: a field before the file was not as `mayGoOn` wants it. */
  | { ok: false; error: 'tooLarge' | 'brokenOff' | 'noFile' | 'fields' }

/** @param mayGoOn looks at the fields that came before the file. */
export async function takeUpload(
  incoming: IncomingMessage,
  files: SealedFiles,
  mayGoOn: (fields: ReadonlyMap<string, string>) => boolean,
): Promise<Uploaded> {
  const boundary = boundaryIn(incoming.headers['content-type'])
  const announced = Number(incoming.headers['content-length'] ?? 0)
  const taken =
    boundary === undefined
      ? ({ ok: false, error: 'brokenOff' } as const)
      : announced > FILE_BYTES + FORM_BYTES
        ? ({ ok: false, error: 'tooLarge' } as const)
        : await takeParts(chunksOf(incoming), boundary, { files, mayGoOn })
  if (!taken.ok) await drain(incoming)
  return taken
}

async function takeParts(
  source: AsyncIterable<Uint8Array>,
  boundary: string,
  { files, mayGoOn }: { files: SealedFiles; mayGoOn: (fields: ReadonlyMap<string, string>) => boolean },
): Promise<Uploaded> {
  const fields = new Map<string, string>()
  try {
    for await (const { name, filename, body } of partsOf(source, boundary)) {
      if (filename === undefined) {
        fields.set(name, await fieldIn(body))
        continue
      }
      if (!mayGoOn(fields)) return { ok: false, error: 'fields' }
      // A browser sends an empty name where no file was chosen.
      if (filename === '') return { ok: false, error: 'noFile' }
      const id = makeId()
      const kept = await files.write(id, upTo(FILE_BYTES, body))
      return { ok: true, file: { id, name: shownName(filename), ...kept }, fields }
    }
    return { ok: false, error: 'noFile' }
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, error: 'tooLarge' }
    if (error instanceof MultipartError) return { ok: false, error: 'brokenOff' }
    throw error
  }
}

/** The last part of a path, without what a screen cannot show: it names nothing on our disk. */
function shownName(filename: string): string {
  const last = filename.split(/[/\\]/).at(-1) ?? ''
  return last.replaceAll(/\p{C}/gu, '').slice(0, 80).trim() || '-'
}
