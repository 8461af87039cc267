/**
 * Looks for somebody in everything that a store keeps: every table and column, whatever tables there will be; what is
 * sealed is opened with the keys, and the keyed hashes by which they could be found are made anew.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getTableName } from 'drizzle-orm'
import type { Store } from '../../../src/store/store.ts'
import type { Vault } from '../../../src/store/vault.ts'

/** Where something was found, as `table.column`. */
export type Place = string

/** Purposes under which each kind of value is hashed, to be looked up by. */
const PURPOSES = ['nik', 'phone', 'kk', 'birth-date', 'kpj', 'name', 'document']

/** @param wanted words as they were written: a NIK, a name, a phone number. */
export async function foundAnywhere(store: Store, wanted: readonly string[]): Promise<Place[]> {
  const { db, t, vault } = store.reader()
  const hashes = wanted.flatMap(text => PURPOSES.map(purpose => vault.index(purpose, text)))
  const places = new Set<Place>()
  for (const table of Object.values(t)) {
    const name = getTableName(table)
    for (const row of await db.select().from(table)) {
      const id = identityOf(row)
      for (const [key, value] of Object.entries(row)) {
        const place = `${name}.${key}`
        if (holds(value, { place, id, vault, wanted, hashes })) places.add(place)
      }
    }
  }
  return [...places]
}

/** Whether every sealed value opened, so that "found nothing" means something. */
export async function opensEverything(store: Store): Promise<{ opened: number; closed: Place[] }> {
  const { db, t, vault } = store.reader()
  const closed = new Set<Place>()
  let opened = 0
  for (const table of Object.values(t)) {
    const name = getTableName(table)
    for (const row of await db.select().from(table))
      for (const [key, value] of Object.entries(row)) {
        if (!key.endsWith('Sealed') || !Buffer.isBuffer(value)) continue
        if (openAny(vault, `${name}.${key}`, identityOf(row), value) === undefined)
          closed.add(`${name}.${key}`)
        else opened++
      }
  }
  return { opened, closed: [...closed] }
}

interface Looking {
  readonly place: Place
  readonly id: readonly string[]
  readonly vault: Vault
  readonly wanted: readonly string[]
  readonly hashes: readonly Buffer[]
}

function holds(value: unknown, { place, id, vault, wanted, hashes }: Looking): boolean {
  if (!Buffer.isBuffer(value)) return wanted.some(text => (JSON.stringify(value) ?? '').includes(text))
  if (hashes.some(hash => hash.equals(value))) return true
  const text = openAny(vault, place, id, value) ?? value.toString('latin1')
  return wanted.some(one => text.includes(one))
}

/** Whatever a row is sealed as: by its id, its account, or the parts of its key. */
function identityOf(row: object): string[] {
  const parts = Object.entries(row).flatMap(([key, value]) =>
    key !== 'city' && (typeof value === 'string' || typeof value === 'number') ? [String(value)] : [],
  )
  return [...parts, ...parts.flatMap(one => parts.map(other => `${one}/${other}`)), '3574']
}

/** What lies in `claims.bodySealed` is sealed for the column `claims.body`. */
function openAny(vault: Vault, place: Place, ids: readonly string[], sealed: Buffer): string | undefined {
  const [table = '', column = ''] = place.split('.')
  const name = `${table}.${column.replace(/Sealed$/, '')}`
  for (const id of ids)
    try {
      return vault.open(name, id, sealed)
    } catch {
      // Sealed for another identity.
    }
  return undefined
}

/** The same in a folder of files, in the clear or as a part of an open database file. */
export function foundInFolder(folder: string, wanted: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => {
      const bytes = readFileSync(path)
      return wanted.some(text => bytes.includes(text))
    })
}
