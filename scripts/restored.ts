/**
 * `npm run restored`: says of the database that it was put back from a copy, by `pg_restore` or by hand, so that nothing goes
 * out a second time. To be run before the bot starts on it.
 */
import { exit } from 'node:process'
import { settleRestored } from '../src/app/restored.ts'
import { holdAlone } from '../src/store/alone.ts'
import { openStore } from '../src/store/open.ts'
import { access } from './house.ts'
import { sayRestored } from './say-restored.ts'

try {
  const options = access()
  const { url, city } = options
  const hold = await holdAlone({ url, city, onLost: () => exit(1) })
  if (!hold) throw new Error('The bot runs on this database: stop it first.')
  const store = await openStore(options)
  sayRestored(await store.tx(settleRestored))
  await store.close()
  await hold.release()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  exit(1)
}
