/**
 * `npm run restore -- <folder of a copy>`: puts a copy in the place of the present database and documents, which are set
 * aside. The bot must not run. SQLite only.
 */
import { exit } from 'node:process'
import { orderErasing } from '../src/records/rights/again.ts'
import { restoreBackup } from '../src/store/backup.ts'
import { openStore } from '../src/store/open.ts'
import { house } from './house.ts'

const { kept, database, access } = house()
const [, , generation] = process.argv
try {
  if (generation === undefined)
    throw new Error('Which one? npm run restore -- data/backups/2026-11-26T20-30-00Z')
  const { aside, erasedSince } = await restoreBackup(kept, { generation, database, now: new Date() })
  console.log('Restored. What was there before is now:')
  for (const path of aside) console.log(`  ${path}`)
  console.log('Delete that once it is not needed: it is as personal as the data itself.')
  if (erasedSince.length > 0) {
    const store = await openStore(access)
    await store.tx(tx => orderErasing(tx, erasedSince))
    await store.close()
    console.log(`${erasedSince.length} accounts had been erased since the copy was made, and are back.`)
    console.log(
      'The bot erases them again with its next start; where a claim runs, it asks the office first.',
    )
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  exit(1)
}
