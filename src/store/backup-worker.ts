/**
 * The thread that looks at a copy of the database: whether it is sound, whose it is, and which documents it names. It takes
 * seconds of a large one, in which the bot must not stand still.
 */
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'

/** What the thread is given, and what it finds. */
export interface CopyToCheck {
  readonly file: string
  readonly city: string
}

export interface CopyChecked {
  /** What SQLite finds wrong; empty for a sound copy. */
  readonly troubles: readonly string[]
  /** The canary, sealed; undefined where the copy has none. */
  readonly canary: string | undefined
  /** Ids of the documents whose files must be there. */
  readonly documents: readonly string[]
}

const port = parentPort
if (!port) throw new Error('this is a thread of backup.ts')
const tell = (checked: CopyChecked) => port.postMessage(checked)

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `backup.ts` starts this thread
const { file, city } = workerData as CopyToCheck
const copy = new Database(file)
try {
  // A file of its own, without the side files of a database at work.
  copy.pragma('journal_mode = DELETE')
  const said = copy.prepare<[], string>('PRAGMA integrity_check(20)').pluck().all()
  const canary = copy.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck()
  const documents = copy
    .prepare<[string], string>(`SELECT id FROM documents WHERE city = ? AND state = 'ready'`)
    .pluck()
  const checked: CopyChecked = {
    troubles: said.filter(line => line !== 'ok'),
    canary: canary.get(`${city} canary`),
    documents: documents.all(city),
  }
  tell(checked)
} finally {
  copy.close()
}
