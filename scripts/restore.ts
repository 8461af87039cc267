/**
 * `npm run restore -- <folder of a copy>`: puts a copy in the place of the present database and documents, which are set
 * aside. The bot must not run. SQLite only; what was put back in another way is settled by `npm run restored`.
 */
import { exit } from 'node:process'
import { prepareCopy } from '../src/app/restored.ts'
import { restoreBackup } from '../src/store/backup.ts'
import { house } from './house.ts'
import { sayRestored, saySince } from './say-restored.ts'

const { kept, database, access } = house()
const [, , generation] = process.argv
try {
  if (generation === undefined)
    throw new Error('Which one? npm run restore -- data/backups/2026-11-26T20-30-00Z')
  const { aside } = await restoreBackup(kept, {
    generation,
    database,
    now: new Date(),
    prepare: async (file, since) => {
      sayRestored(await prepareCopy({ ...access, url: `file:${file}` }, since))
      saySince(since)
    },
  })
  console.log('Restored. What was there before is now:')
  for (const path of aside) console.log(`  ${path}`)
  console.log('Delete that once it is not needed: it is as personal as the data itself.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  exit(1)
}
