/**
 * Documents on disk: each file is sealed with a key of its own, which is itself sealed in the file's head.
 *
 * The content streams through; a file appears under its name only when it is whole and on the disk.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { VaultError, type Vault } from './vault.ts'

export interface SealedFiles {
  /**
   * Keeps the content under this id (an id of ours: letters, digits and dashes).
   * @returns bytes and SHA-256 (hex) of the content in the clear. When the content breaks off, nothing is kept.
   */
  write(id: string, content: AsyncIterable<Uint8Array>): Promise<{ size: number; checksum: string }>
  /** @throws {VaultError} when it was changed or is another file's; the file system's error when there is none. */
  read(id: string): Promise<Buffer>
  /** Removes the file, and what a crash left of earlier writings; one that is not there is removed already. */
  erase(id: string): Promise<void>
  /** The same for many, looking through the folder once. */
  eraseAll(ids: readonly string[]): Promise<void>
}

const IV = 12
const TAG = 16
const KEY = 32

/** `head length (2) | sealed key | iv | ciphertext | tag` */
export function sealedFiles(folder: string, vault: Vault): SealedFiles {
  const pathOf = (id: string) => {
    if (!/^[\w-]{8,64}$/.test(id)) throw new VaultError('this is not the id of a document')
    return join(folder, `${id}.sealed`)
  }
  return {
    async write(id, content) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const path = pathOf(id)
      const unfinished = `${path}.${randomBytes(4).toString('hex')}`
      try {
        const kept = await writeSealed(unfinished, vault, id, content)
        await rename(unfinished, path)
        await syncFolder(folder)
        return kept
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
    },
    async read(id) {
      const sealed = await readFile(pathOf(id))
      try {
        return openSealed(sealed, vault, id)
      } catch (error) {
        throw new VaultError('a document does not open', { cause: error })
      }
    },
    async erase(id) {
      const path = pathOf(id)
      await rm(path, { force: true })
      for (const name of await namesIn(folder))
        if (name.startsWith(`${id}.sealed.`)) await rm(join(folder, name), { force: true })
    },
    async eraseAll(ids) {
      const wanted = new Set(ids)
      for (const name of await namesIn(folder))
        if (wanted.has(name.split('.sealed')[0] ?? '')) await rm(join(folder, name), { force: true })
    },
  }
}

function openSealed(sealed: Buffer, vault: Vault, id: string): Buffer {
  const headEnd = 2 + sealed.readUInt16BE(0)
  const key = Buffer.from(vault.open('documents.key', id, sealed.subarray(2, headEnd)), 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(headEnd, headEnd + IV), {
    authTagLength: TAG,
  })
  decipher.setAAD(Buffer.from(id))
  decipher.setAuthTag(sealed.subarray(-TAG))
  return Buffer.concat([decipher.update(sealed.subarray(headEnd + IV, -TAG)), decipher.final()])
}

/** A new name is safe from a power cut only once its folder is on the disk too. (Windows needs and knows no such thing.) */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

async function writeSealed(
  path: string,
  vault: Vault,
  id: string,
  content: AsyncIterable<Uint8Array>,
): Promise<{ size: number; checksum: string }> {
  const key = randomBytes(KEY)
  const iv = randomBytes(IV)
  const head = vault.seal('documents.key', id, key.toString('base64'))
  const length = Buffer.alloc(2)
  length.writeUInt16BE(head.length)
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG })
  cipher.setAAD(Buffer.from(id))
  const hash = createHash('sha256')
  let size = 0
  const file = await open(path, 'wx', 0o600)
  // `appendFile`, since `write` may write only a part of what it was given.
  try {
    await file.appendFile(Buffer.concat([length, head, iv]))
    for await (const chunk of content) {
      size += chunk.length
      hash.update(chunk)
      await file.appendFile(cipher.update(chunk))
    }
    await file.appendFile(Buffer.concat([cipher.final(), cipher.getAuthTag()]))
    await file.sync()
  } finally {
    await file.close()
  }
  return { size, checksum: hash.digest('hex') }
}
