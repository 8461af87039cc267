/** A store on SQLite in a folder of its own; also for programs that a test starts. */
import { join } from 'node:path'
import { parseKeys } from '../../src/store/keys.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64')
const keys = parseKeys(`k1:${key(1)},index:${key(2)}`)

export const openStoreAt = (dir: string, now: () => Date = () => new Date()): Promise<Store> =>
  openStore({ url: `file:${join(dir, 'lindung.db')}`, city: '3574', keys, kind: 'demo', now })
