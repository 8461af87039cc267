/**
 * The shelf of files: everything anybody uploaded, found again by `file_id`.
 *
 * As in Telegram a `file_id` can be used to send the same file again, and a `file_unique_id` is the same for
 * the same content, whoever sent it. Bytes rest in memory, or beside the world's own file when there is one.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document, PhotoSize, Voice } from 'grammy/types'
import { dimensions } from './images.ts'

export type FileKind = 'photo' | 'document' | 'voice'

export interface Shelved {
  file_id: string
  file_unique_id: string
  kind: FileKind
  /** Hash of the content: where the bytes are. */
  sha256: string
  size: number
  /** As getFile tells it, relative to `/file/bot<token>/`. */
  path: string
  mime?: string
  name?: string
  width?: number
  height?: number
  /** Seconds, of a voice message. */
  duration?: number
  /** Of a photo: the file_ids of all its sizes, smallest first. */
  sizes?: string[]
}

/** How Telegram's ids of each kind begin, so that they look familiar in a log. */
const PREFIX: Record<FileKind, string> = {
  photo: 'AgACAgUAAxk',
  document: 'BQACAgUAAxk',
  voice: 'AwACAgUAAxk',
}
const FOLDER: Record<FileKind, string> = { photo: 'photos', document: 'documents', voice: 'voice' }

/** Longest sides of the sizes that Telegram makes of a photo, beside the photo itself. */
const SIDES = [90, 320, 800]

export class Shelf {
  readonly #folder: string | undefined
  readonly #byId = new Map<string, Shelved>()
  readonly #byPath = new Map<string, Shelved>()
  readonly #bytes = new Map<string, Buffer>()

  /** @param folder where the bytes are kept; in memory if undefined. */
  constructor(folder: string | undefined) {
    this.#folder = folder
  }

  get(fileId: string): Shelved | undefined {
    return this.#byId.get(fileId)
  }

  byPath(path: string): Shelved | undefined {
    return this.#byPath.get(path)
  }

  bytes(file: Shelved): Buffer {
    const held = this.#bytes.get(file.sha256)
    if (held) return held
    if (this.#folder === undefined) throw new Error(`no bytes for ${file.path}`)
    return readFileSync(join(this.#folder, file.sha256))
  }

  /** Puts a photo on the shelf in two or more sizes, or says why Telegram would not take it. */
  photo(bytes: Buffer): PhotoSize[] | 'IMAGE_PROCESS_FAILED' | 'PHOTO_INVALID_DIMENSIONS' {
    const seen = dimensions(bytes)
    if (!seen || seen.width === 0 || seen.height === 0) return 'IMAGE_PROCESS_FAILED'
    const { width, height, mime } = seen
    const longest = Math.max(width, height)
    if (width + height > 10_000 || longest / Math.min(width, height) > 20) return 'PHOTO_INVALID_DIMENSIONS'
    const sides = [...SIDES.filter(side => side < longest), longest]
    if (sides.length === 1) sides.unshift(longest)
    const made = sides.map((side, n) => {
      const scale = side / longest
      return this.#put('photo', bytes, `${n}`, {
        mime,
        width: Math.max(1, Math.round(width * scale)),
        height: Math.max(1, Math.round(height * scale)),
      })
    })
    const sizes = made.map(size => size.file_id)
    for (const size of made) size.sizes = sizes
    return made.map(asPhotoSize)
  }

  document(bytes: Buffer, name: string, mime: string): Document {
    return asDocument(this.#put('document', bytes, name, { name, mime }))
  }

  /** @param duration in seconds */
  voice(bytes: Buffer, duration: number, mime = 'audio/ogg'): Voice {
    return asVoice(this.#put('voice', bytes, String(duration), { mime, duration }))
  }

  /** All sizes of the photo that this file_id is one of. */
  sizesOf(file: Shelved): PhotoSize[] {
    return (file.sizes ?? [file.file_id]).flatMap(id => {
      const size = this.#byId.get(id)
      return size ? [asPhotoSize(size)] : []
    })
  }

  dump(): Shelved[] {
    return [...this.#byId.values()]
  }

  restore(files: Shelved[]): void {
    for (const file of files) this.#add(file)
  }

  #put(kind: FileKind, bytes: Buffer, variant: string, more: Partial<Shelved>): Shelved {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const file_id = PREFIX[kind] + digest(`${kind}|${variant}|${sha256}`, 48)
    const known = this.#byId.get(file_id)
    if (known) return known
    this.#keep(sha256, bytes)
    const ending = extension(more.name, more.mime)
    const file: Shelved = {
      file_id,
      file_unique_id: `AQAD${digest(`${kind === 'photo' ? variant : ''}|${sha256}`, 12)}`,
      kind,
      sha256,
      size: bytes.length,
      path: `${FOLDER[kind]}/file_${this.#byId.size}${ending}`,
      ...more,
    }
    this.#add(file)
    return file
  }

  #add(file: Shelved): void {
    this.#byId.set(file.file_id, file)
    this.#byPath.set(file.path, file)
  }

  #keep(sha256: string, bytes: Buffer): void {
    if (this.#folder === undefined) {
      this.#bytes.set(sha256, bytes)
      return
    }
    mkdirSync(this.#folder, { recursive: true })
    writeFileSync(join(this.#folder, sha256), bytes)
  }
}

const digest = (text: string, length: number) =>
  createHash('sha256').update(text).digest('base64url').slice(0, length).padEnd(length, 'A')

const MIME_ENDINGS: Record<string, string> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'audio/ogg': '.oga',
  'audio/mpeg': '.mp3',
  'audio/mp4': '.m4a',
}

function extension(name: string | undefined, mime: string | undefined): string {
  const written = /\.[a-z0-9]{1,8}$/i.exec(name ?? '')?.[0]
  return written ?? MIME_ENDINGS[mime ?? ''] ?? ''
}

const asPhotoSize = (file: Shelved): PhotoSize => ({
  file_id: file.file_id,
  file_unique_id: file.file_unique_id,
  file_size: file.size,
  width: file.width ?? 0,
  height: file.height ?? 0,
})

export const asDocument = (file: Shelved): Document => ({
  file_id: file.file_id,
  file_unique_id: file.file_unique_id,
  file_size: file.size,
  ...(file.name === undefined ? {} : { file_name: file.name }),
  ...(file.mime === undefined ? {} : { mime_type: file.mime }),
})

export const asVoice = (file: Shelved): Voice => ({
  file_id: file.file_id,
  file_unique_id: file.file_unique_id,
  file_size: file.size,
  duration: file.duration ?? 0,
  mime_type: file.mime ?? 'audio/ogg',
})
