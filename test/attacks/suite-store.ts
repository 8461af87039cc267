/** A store for all tests of a suite, which goes with it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { openStoreAt } from '../telegram/store-at.ts'

const nothing = () => Promise.resolve()

/** To be called in a suite, and `open` once in its `beforeAll`. */
export function openStoreForSuite(): { open(now?: () => Date): Promise<Store> } {
  let close = nothing
  afterAll(() => close())
  return {
    async open(now = () => new Date('2026-03-02T09:00:00+07:00')) {
      const dir = mkdtempSync(join(tmpdir(), 'lindung-attack-'))
      const store = await openStoreAt(dir, now)
      close = async () => {
        await store.close()
        rmSync(dir, { recursive: true })
      }
      return store
    },
  }
}
