/** A store that is gone when the test is over. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { openStoreAt } from './store-at.ts'

export async function openTestStore(clock?: () => Date): Promise<Store> {
  const dir = await mkdtemp(join(tmpdir(), 'wire-'))
  const store = await openStoreAt(dir, clock)
  onTestFinished(async () => {
    await store.close()
    await rm(dir, { recursive: true })
  })
  return store
}
