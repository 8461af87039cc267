import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { KEY_FILE, KeysError, parseKeys, readOrMakeKeys } from '../../src/store/keys.ts'

const key = (fill: number) => Buffer.alloc(32, fill).toString('base64')

describe('keys as a text', () => {
  it('name the current key first, then older ones, and the index key', () => {
    const keys = parseKeys(`k2:${key(2)}, k1:${key(1)}, index:${key(9)}\n`)
    expect(keys.current).toBe('k2')
    expect([...keys.sealing.keys()]).toEqual(['k2', 'k1'])
    expect(keys.sealing.get('k1')).toEqual(Buffer.alloc(32, 1))
    expect(keys.index).toEqual(Buffer.alloc(32, 9))
  })

  it.each([
    ['nothing', ''],
    ['no index key', `k1:${key(1)}`],
    ['no sealing key', `index:${key(9)}`],
    ['a short key', `k1:${Buffer.alloc(16).toString('base64')},index:${key(9)}`],
    ['a key without a name', `${key(1)},index:${key(9)}`],
    ['a name twice', `k1:${key(1)},k1:${key(2)},index:${key(9)}`],
    ['something else between', `k1:${key(1)},,index:${key(9)}`],
  ])('are refused with %s, without showing a key', (_, text) => {
    const parse = () => parseKeys(text)
    expect(parse).toThrow(KeysError)
    expect(parse).not.toThrow(key(1))
  })
})

describe('the key file', () => {
  let dir: string
  beforeEach(() => {
    dir = join(mkdtempSync(join(tmpdir(), 'lindung-keys-')), 'data')
  })
  afterEach(() => rmSync(join(dir, '..'), { recursive: true, force: true }))

  it('is made on the first start, for the owner alone, and read on the next', () => {
    const first = readOrMakeKeys({ dataDir: dir, dataKeys: undefined })
    expect(first.madeNow).toBe(join(dir, KEY_FILE))
    expect(statSync(join(dir, KEY_FILE)).mode & 0o777).toBe(0o600)
    expect(statSync(dir).mode & 0o777).toBe(0o700)
    expect(readdirSync(dir)).toEqual([KEY_FILE])
    const next = readOrMakeKeys({ dataDir: dir, dataKeys: undefined })
    expect(next).toEqual({ keys: first.keys, madeNow: undefined })
  })

  it('is not made, and not read, when the keys are given', () => {
    const given = readOrMakeKeys({ dataDir: dir, dataKeys: `k7:${key(7)},index:${key(9)}` })
    expect(given.keys.current).toBe('k7')
    expect(given.madeNow).toBeUndefined()
    expect(() => statSync(dir)).toThrow()
  })

  it('that is spoilt stops the start and stays as it is', () => {
    readOrMakeKeys({ dataDir: dir, dataKeys: undefined })
    writeFileSync(join(dir, KEY_FILE), 'k1:half')
    chmodSync(join(dir, KEY_FILE), 0o600)
    expect(() => readOrMakeKeys({ dataDir: dir, dataKeys: undefined })).toThrow(KeysError)
    expect(readFileSync(join(dir, KEY_FILE), 'utf8')).toBe('k1:half')
  })
})
