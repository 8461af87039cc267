/**
 * The file of a message: uploaded with the call, or named by a `file_id` that the bot has seen before.
 */
import { asDocument, asVoice, type FileKind, type Shelved } from '../files.ts'
import { bad } from '../refusal.ts'
import type { Content } from '../bubbles.ts'
import type { Call } from './call.ts'
import { oggSeconds, voiceType } from '../sounds.ts'
import type { Uploaded } from './params.ts'

/** https://core.telegram.org/bots/api#sending-files */
const PHOTO_BYTES = 10 * 1024 * 1024

const NAMES: Record<FileKind, string> = { photo: 'Photo', document: 'Document', voice: 'VoiceNote' }

/** Reads the file in parameter `field`, or the one that `named` refers to. */
export function readMedia(
  call: Call,
  kind: FileKind,
  field: string,
  named = call.params.text(field),
): Content {
  const uploaded = call.params.files.get(named.startsWith('attach://') ? named.slice(9) : field)
  if (uploaded) return shelve(call, kind, uploaded)
  if (named === '') throw bad(`there is no ${kind} in the request`)
  if (named.startsWith('attach://')) throw bad(`file "${named.slice(9)}" must be uploaded`)
  if (/^https?:/i.test(named)) throw bad('failed to get HTTP URL content')
  const file = call.world.shelf.get(named)
  if (!file) throw bad('wrong file identifier/HTTP URL specified')
  return resend(call, kind, file)
}

function shelve({ world, params }: Call, kind: FileKind, { bytes, name, mime }: Uploaded): Content {
  if (bytes.length === 0) throw bad('file must be non-empty')
  if (kind === 'document') return { document: world.shelf.document(bytes, name, mime) }
  if (kind === 'voice') {
    const sound = voiceType(bytes, name)
    if (sound === undefined) return { document: world.shelf.document(bytes, name, mime) }
    return { voice: world.shelf.voice(bytes, params.integer('duration') ?? oggSeconds(bytes), sound) }
  }
  if (bytes.length > PHOTO_BYTES)
    throw bad(
      `file of size ${bytes.length} bytes is too big for a photo; the maximum size is ${PHOTO_BYTES} bytes`,
    )
  const photo = world.shelf.photo(bytes)
  if (typeof photo === 'string') throw bad(photo)
  return { photo }
}

function resend({ world }: Call, kind: FileKind, file: Shelved): Content {
  if (file.kind !== kind) throw bad(`can't use file of type ${NAMES[file.kind]} as ${NAMES[kind]}`)
  if (kind === 'photo') return { photo: world.shelf.sizesOf(file) }
  if (kind === 'voice') return { voice: asVoice(file) }
  return { document: asDocument(file) }
}
