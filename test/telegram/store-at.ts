/** A store with the same keys for a test and the programs that it starts: on SQLite in a folder of its own, or elsewhere. */
import { join } from 'node:path'
import { parseKeys } from '../../src/store/keys.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64')
const keys = parseKeys(`k1:${key(1)},index:${key(2)}`)

const openUrl = (url: string, now: () => Date = () => new Date()): Promise<Store> =>
  openStore({ url, city: '3574', keys, kind: 'demo', now })

export const openStoreAt = (dir: string, now?: () => Date): Promise<Store> => openUrl(fileIn(dir), now)

/** @param url `file:…` or `postgres://…` */
export const openStoreOf = (url: string): Promise<Store> => openUrl(url)

export const fileIn = (dir: string): string => `file:${join(dir, 'lindung.db')}`
