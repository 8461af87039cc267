/**
 * How a bot comes at the content of a file: a path for an id, for files up to 20 MB.
 */
import { bad } from '../refusal.ts'
import type { Call } from './call.ts'

/** https://core.telegram.org/bots/api#getfile */
const DOWNLOAD_BYTES = 20 * 1024 * 1024

export function getFile({ world, params }: Call) {
  const id = params.text('file_id')
  if (id === '') throw bad('file_id not specified')
  const file = world.shelf.get(id)
  if (!file) throw bad('invalid file_id')
  if (file.size > DOWNLOAD_BYTES) throw bad('file is too big')
  const { file_id, file_unique_id, size, path } = file
  return { file_id, file_unique_id, file_size: size, file_path: path }
}
