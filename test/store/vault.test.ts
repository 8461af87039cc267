import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseKeys } from '../../src/store/keys.ts'
import { makeVault, VaultError } from '../../src/store/vault.ts'
import { makeKeys } from './engines.ts'

const COLUMN = 'registrations.answers'
const ROW = '0190a5c0-0000-7000-8000-000000000001'
const NIK = '3574014107650002'
const base64 = () => randomBytes(32).toString('base64')
const vault = makeVault(makeKeys(), '3574')

describe('a sealed value', () => {
  it('opens as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        expect(vault.open(COLUMN, ROW, vault.seal(COLUMN, ROW, text))).toBe(text)
      }),
    )
  })

  it('does not show its content, and is another one each time', () => {
    const one = vault.seal(COLUMN, ROW, NIK)
    expect(one.toString('latin1')).not.toContain(NIK)
    expect(one.equals(vault.seal(COLUMN, ROW, NIK))).toBe(false)
  })

  it('is 32 bytes longer than its content', () => {
    expect(vault.seal(COLUMN, ROW, NIK)).toHaveLength(NIK.length + 32)
  })

  it('does not open in another row, another column or another city', () => {
    const keys = makeKeys()
    const here = makeVault(keys, '3574')
    const sealed = here.seal(COLUMN, ROW, NIK)
    expect(() => here.open(COLUMN, 'another', sealed)).toThrow(VaultError)
    expect(() => here.open('drafts.body', ROW, sealed)).toThrow(VaultError)
    expect(() => makeVault(keys, '3513').open(COLUMN, ROW, sealed)).toThrow(VaultError)
  })

  it('does not open when any of its bytes was changed', () => {
    const sealed = vault.seal(COLUMN, ROW, NIK)
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed)
      changed[i] = changed[i]! ^ 1
      expect(() => vault.open(COLUMN, ROW, changed)).toThrow(VaultError)
    }
  })

  it('does not open when it was cut short', () => {
    const sealed = vault.seal(COLUMN, ROW, NIK)
    for (let length = 0; length < sealed.length; length++)
      expect(() => vault.open(COLUMN, ROW, sealed.subarray(0, length))).toThrow(VaultError)
  })

  it('does not open with another key of the same name, and the error does not show what it was', () => {
    const sealed = vault.seal(COLUMN, ROW, NIK)
    const open = () => makeVault(makeKeys(), '3574').open(COLUMN, ROW, sealed)
    expect(open).toThrow(`${COLUMN}: a sealed value does not open here`)
  })
})

describe('when the key is changed', () => {
  const [old, fresh, index] = [base64(), base64(), base64()]
  const before = makeVault(parseKeys(`k1:${old},index:${index}`), '3574')
  const after = makeVault(parseKeys(`k2:${fresh},k1:${old},index:${index}`), '3574')
  const sealed = before.seal(COLUMN, ROW, NIK)

  it('old values open, and are known to be old', () => {
    expect(after.open(COLUMN, ROW, sealed)).toBe(NIK)
    expect(before.isCurrent(sealed)).toBe(true)
    expect(after.isCurrent(sealed)).toBe(false)
  })

  it('values sealed anew no longer need the old key', () => {
    const anew = after.seal(COLUMN, ROW, after.open(COLUMN, ROW, sealed))
    const later = makeVault(parseKeys(`k2:${fresh},index:${index}`), '3574')
    expect(later.isCurrent(anew)).toBe(true)
    expect(later.open(COLUMN, ROW, anew)).toBe(NIK)
    expect(() => later.open(COLUMN, ROW, sealed)).toThrow('the key "k1" is not among the keys')
  })

  it('look-ups find the same', () => {
    expect(after.index('nik', NIK)).toEqual(before.index('nik', NIK))
  })

  it('a key whose name begins with the current one’s is another key', () => {
    const longer = makeVault(parseKeys(`k10:${old},k1:${fresh},index:${index}`), '3574')
    expect(longer.isCurrent(sealed)).toBe(false)
  })
})

describe('a look-up hash', () => {
  it('is the same for the same, and 16 bytes', () => {
    expect(vault.index('nik', NIK)).toEqual(vault.index('nik', NIK))
    expect(vault.index('nik', NIK)).toHaveLength(16)
  })

  it('is another one for another value, purpose, city or key', () => {
    const keys = makeKeys()
    const here = makeVault(keys, '3574')
    const hashes = [
      here.index('nik', NIK),
      here.index('nik', '3574014107650003'),
      here.index('phone', NIK),
      makeVault(keys, '3513').index('nik', NIK),
      makeVault({ ...keys, index: makeKeys().index }, '3574').index('nik', NIK),
    ]
    expect(new Set(hashes.map(hash => hash.toString('hex'))).size).toBe(hashes.length)
  })
})
