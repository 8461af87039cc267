import { createHash, randomBytes } from 'node:crypto'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sealedFiles, type SealedFiles } from '../../src/store/sealed-files.ts'
import { makeVault, VaultError } from '../../src/store/vault.ts'
import { makeKeys } from './engines.ts'

const ID = '0190a5c0-0000-7000-8000-000000000001'
const OTHER = '0190a5c0-0000-7000-8000-000000000002'
const KTP = Buffer.concat([Buffer.from('NIK 3574014107650002'), randomBytes(200_000)])

async function* inChunks(content: Buffer, size = 64_000) {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size)
}

async function* breakingOff() {
  yield Buffer.from('half a')
  throw new Error('the line broke')
}

let dir: string
let files: SealedFiles
const pathOf = (id: string) => join(dir, `${id}.sealed`)
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'lindung-files-')), 'documents')
  files = sealedFiles(dir, makeVault(makeKeys(), '3574'))
})
afterEach(() => rmSync(join(dir, '..'), { recursive: true, force: true }))

describe('a sealed file', () => {
  it('is read as it was written, with its size and checksum', async () => {
    const kept = await files.write(ID, inChunks(KTP))
    expect(kept).toEqual({ size: KTP.length, checksum: createHash('sha256').update(KTP).digest('hex') })
    expect((await files.read(ID)).equals(KTP)).toBe(true)
  })

  it('may be empty', async () => {
    await files.write(ID, inChunks(Buffer.alloc(0)))
    expect(await files.read(ID)).toHaveLength(0)
  })

  it('shows nothing of its content, to nobody but its owner', async () => {
    await files.write(ID, inChunks(KTP))
    expect(readFileSync(pathOf(ID)).includes('3574014107650002')).toBe(false)
    expect(statSync(pathOf(ID)).mode & 0o777).toBe(0o600)
    expect(statSync(dir).mode & 0o777).toBe(0o700)
  })

  it('does not open under another name', async () => {
    await files.write(ID, inChunks(KTP))
    writeFileSync(pathOf(OTHER), readFileSync(pathOf(ID)))
    await expect(files.read(OTHER)).rejects.toThrow(VaultError)
  })

  it('does not open when it was changed, anywhere', async () => {
    await files.write(ID, inChunks(Buffer.from('a short paper')))
    const sealed = readFileSync(pathOf(ID))
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed)
      changed[i] = changed[i]! ^ 1
      writeFileSync(pathOf(ID), changed)
      await expect(files.read(ID)).rejects.toThrow(VaultError)
    }
  })

  it.each([0, 1, 10, 90, 120])('does not open when only %i bytes of it are left', async length => {
    await files.write(ID, inChunks(KTP))
    truncateSync(pathOf(ID), length)
    await expect(files.read(ID)).rejects.toThrow(VaultError)
  })

  it('does not open with other keys', async () => {
    await files.write(ID, inChunks(KTP))
    await expect(sealedFiles(dir, makeVault(makeKeys(), '3574')).read(ID)).rejects.toThrow(VaultError)
  })

  it('takes the place of an earlier one only when it is whole', async () => {
    await files.write(ID, inChunks(KTP))
    await expect(files.write(ID, breakingOff())).rejects.toThrow('the line broke')
    expect((await files.read(ID)).equals(KTP)).toBe(true)
    expect(readdirSync(dir)).toEqual([`${ID}.sealed`])
  })

  it('is gone once erased, with what a crash left of it, and erasing again does no harm', async () => {
    await files.write(ID, inChunks(KTP))
    await files.write(OTHER, inChunks(KTP))
    writeFileSync(`${pathOf(ID)}.0a1b2c3d`, 'unfinished')
    await files.erase(ID)
    await files.erase(ID)
    expect(readdirSync(dir)).toEqual([`${OTHER}.sealed`])
    await expect(files.read(ID)).rejects.toThrow('ENOENT')
  })

  it('may be erased before any was written', async () => {
    await expect(files.erase(ID)).resolves.toBeUndefined()
  })

  it('cannot lie outside its folder', async () => {
    await expect(files.read('../../../etc/passwd')).rejects.toThrow(VaultError)
    await expect(files.write('../elsewhere', inChunks(KTP))).rejects.toThrow(VaultError)
  })
})
