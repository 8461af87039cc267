/**
 * The keys that personal data is sealed with: from the environment, or from a file made on the first start.
 *
 * Without them nobody can read the data, so a copy must lie somewhere else than the backups.
 */
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

export interface Keys {
  /** The key that new values are sealed with. */
  readonly current: string
  /** All keys that may open a value, by id; 32 bytes each. */
  readonly sealing: ReadonlyMap<string, Buffer>
  /** The key of the look-up hashes: it stays when the others rotate. */
  readonly index: Buffer
}

/** A key or key file that cannot be used: the message says which and what is expected. */
export class KeysError extends Error {
  override name = 'KeysError'
}

const EXPECTED =
  'must be id:base64,…,index:base64 (32 bytes each, the first is the current one). ' +
  'Example: DATA_KEYS=k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=,index:BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA='

/**
 * @param text `k1:<base64>,index:<base64>`; older sealing keys follow the current one.
 * @throws {KeysError}
 */
export function parseKeys(text: string): Keys {
  const parts = text.split(',').map(part => part.trim())
  const pairs = parts.map(part => {
    const [, id, base64] = /^([\w-]{1,16}):([A-Za-z0-9+/_-]{43}=?)$/.exec(part) ?? []
    if (id === undefined || base64 === undefined)
      throw new KeysError(`DATA_KEYS, or the key file in DATA_DIR: ${EXPECTED}`)
    return [id, Buffer.from(base64, 'base64')] as const
  })
  const sealing = new Map(pairs.filter(([id]) => id !== 'index'))
  const index = pairs.find(([id]) => id === 'index')?.[1]
  const [current] = sealing.keys()
  if (index === undefined || current === undefined)
    throw new KeysError(`DATA_KEYS, or the key file in DATA_DIR: ${EXPECTED}`)
  if (sealing.size + 1 !== pairs.length)
    throw new KeysError(
      'DATA_KEYS, or the key file in DATA_DIR: a key id stands twice. Give the new key a name of its own: k2:…,k1:…,index:…',
    )
  return { current, sealing, index }
}

/** The name of the key file inside the data directory. */
export const KEY_FILE = 'keys.txt'

/**
 * The keys given, or those of the key file, which is made (mode 600) where there is none.
 * @returns `madeNow`: path of the file if it was made just now, so that somebody is told to keep a copy.
 * @throws {KeysError}
 */
export function readOrMakeKeys({ dataDir, dataKeys }: { dataDir: string; dataKeys: string | undefined }): {
  keys: Keys
  madeNow: string | undefined
} {
  if (dataKeys !== undefined) return { keys: parseKeys(dataKeys), madeNow: undefined }
  const file = join(dataDir, KEY_FILE)
  if (existsSync(file)) return { keys: parseKeys(readFileSync(file, 'utf8').trim()), madeNow: undefined }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const text = ['k1', 'index'].map(id => `${id}:${randomBytes(32).toString('base64')}`).join(',')
  writeForGood(file, `${text}\n`)
  return { keys: parseKeys(text), madeNow: file }
}

/**
 * Whole and on the disk before anything is sealed with it: the database would survive a power cut that the keys do not.
 * Never over a file that another process has made meanwhile.
 */
function writeForGood(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}`
  const written = openSync(unfinished, 'w', 0o600)
  try {
    writeFileSync(written, text)
    fsyncSync(written)
    linkSync(unfinished, file)
  } finally {
    closeSync(written)
    rmSync(unfinished, { force: true })
  }
  // Windows cannot open a folder, and needs no such thing.
  if (process.platform === 'win32') return
  const folder = openSync(dirname(file), 'r')
  fsyncSync(folder)
  closeSync(folder)
}
