/** `npm run backup`: a copy of the database and the documents now, also while the bot runs. SQLite only. */
import { exit } from 'node:process'
import { copyOf, makeBackup } from '../src/store/backup.ts'
import { house } from './house.ts'

const { kept, database, generations } = house()
try {
  const made = await makeBackup(kept, { copy: copyOf(database), now: new Date(), kept: generations })
  console.log(`${made.path}: ${Math.ceil(made.size / 1_000_000)} MB and ${made.documents} documents.`)
  if (made.missing > 0) console.log(`The database names ${made.missing} documents whose files are not there.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  exit(1)
}
