/** `npm run backup`: a copy of the database and the documents now, also while the bot runs. SQLite only. */
import { copyOf, makeBackup } from '../src/store/backup.ts'
import { failPlainly, house } from './house.ts'

const { kept, database, generations } = house()
try {
  const made = await makeBackup(kept, { copy: copyOf(database), now: new Date(), kept: generations })
  console.log(`${made.path}: ${Math.ceil(made.size / 1_000_000)} MB and ${made.documents} documents.`)
  if (made.missing > 0) console.log(`The database names ${made.missing} documents whose files are not there.`)
} catch (error) {
  failPlainly(error)
}
