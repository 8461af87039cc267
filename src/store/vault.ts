/**
 * The sealing of personal data: AES-256-GCM with a sub-key per column, bound to its row, and keyed hashes to look up by.
 *
 * A sealed value is `version | key id length | key id | iv (12) | tag (16) | ciphertext`. A value moved to another row or
 * column does not open. A plain hash of a NIK could be enumerated, so look-ups use an HMAC with a key of its own.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomFillSync,
  type KeyObject,
} from 'node:crypto'
import type { Keys } from './keys.ts'

export interface Vault {
  /** Seals a text for one column of one row. */
  seal(column: string, row: string, text: string): Buffer
  /** @throws {VaultError} when its key is missing, or it was not sealed for this column and row. */
  open(column: string, row: string, sealed: Buffer): string
  /** False for a value of an older key, which is to be sealed anew. */
  isCurrent(sealed: Buffer): boolean
  /** A keyed hash of 16 bytes. `purpose`: what is looked up by it, such as `nik`. */
  index(purpose: string, text: string): Buffer
}

/** A sealed value that does not open. Its message names the column, never the content. */
export class VaultError extends Error {
  override name = 'VaultError'
}

const VERSION = 1
const IV = 12
const TAG = 16
const INDEX = 16

export function makeVault(keys: Keys, city: string): Vault {
  const subKeys = new Map<string, KeyObject>()
  const subKey = (keyId: string, purpose: string): KeyObject => {
    const name = `${keyId} ${purpose}`
    const known = subKeys.get(name)
    if (known) return known
    const key = keys.sealing.get(keyId)
    if (!key) throw new VaultError(`${purpose}: the key "${keyId}" is not among the keys`)
    // As an object at once: a buffer is looked at and copied anew with every value.
    const made = createSecretKey(Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), purpose, 32)))
    subKeys.set(name, made)
    return made
  }
  const currentHead = headOf(keys.current)
  return {
    seal(column, row, text) {
      const iv = makeIv()
      const cipher = createCipheriv('aes-256-gcm', subKey(keys.current, column), iv, { authTagLength: TAG })
      cipher.setAAD(identity(column, city, row))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([currentHead, iv, cipher.getAuthTag(), body])
    },
    open(column, row, sealed) {
      const { keyId, at } = readHead(column, sealed)
      const decipher = createDecipheriv('aes-256-gcm', subKey(keyId, column), sealed.subarray(at, at + IV), {
        authTagLength: TAG,
      })
      decipher.setAAD(identity(column, city, row))
      decipher.setAuthTag(sealed.subarray(at + IV, at + IV + TAG))
      try {
        return decipher.update(sealed.subarray(at + IV + TAG), undefined, 'utf8') + decipher.final('utf8')
      } catch (error) {
        throw new VaultError(`${column}: a sealed value does not open here`, { cause: error })
      }
    },
    isCurrent: sealed => sealed.subarray(0, currentHead.length).equals(currentHead),
    index: (purpose, text) =>
      createHmac('sha256', keys.index).update(`${purpose}\0${city}\0${text}`).digest().subarray(0, INDEX),
  }
}

/** Drawn many at a time: asking for so few bytes costs as much as asking for many. */
const ivs = Buffer.alloc(256 * IV)
let ivAt = ivs.length

/** Fresh, and copied before the next 256 are drawn. */
function makeIv(): Buffer {
  if (ivAt === ivs.length) {
    randomFillSync(ivs)
    ivAt = 0
  }
  return ivs.subarray(ivAt, (ivAt += IV))
}

const headOf = (keyId: string) => Buffer.concat([Buffer.from([VERSION, keyId.length]), Buffer.from(keyId)])

function readHead(column: string, sealed: Buffer): { keyId: string; at: number } {
  const [version, length = 0] = sealed
  const at = 2 + length
  if (version !== VERSION || sealed.length < at + IV + TAG)
    throw new VaultError(`${column}: this is not a sealed value`)
  return { keyId: sealed.toString('latin1', 2, at), at }
}

const identity = (column: string, city: string, row: string) => Buffer.from(`${column}|${city}|${row}`)
