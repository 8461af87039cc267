/** What a database knows that a copy which takes its place does not, and that must not be undone by it. SQLite only. */
import Database from 'better-sqlite3'

/** As the present database knows it. */
export interface Since {
  /** Accounts that were erased: they are back, and must be erased again. */
  readonly erased: readonly string[]
  /** What people agreed to and took back. */
  readonly consents: readonly {
    readonly id: string
    readonly account: string
    readonly purpose: string
    readonly version: string
    readonly given: boolean
    readonly at: Date
  }[]
  /** Personal things that stand in a chat and are to be taken out of it again. */
  readonly removals: readonly { readonly chat: number; readonly messageId: number; readonly dueAt: Date }[]
}

/**
 * Makes sure that nobody else has the database open, and reads what happened in it from this instant on.
 * @returns undefined where it is damaged or empty, and says nothing.
 */
export function lettingGoOf(file: string, of: { city: string; from: Date }): Since | 'in-use' | undefined {
  let present: Database.Database | undefined
  try {
    present = new Database(file, { fileMustExist: true, timeout: 100 })
    // Only who is alone with a database can take it out of this mode.
    if (present.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') return 'in-use'
    return sinceIn(present, of)
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    if (error.code.startsWith('SQLITE_BUSY')) return 'in-use'
    if (/^SQLITE_(CORRUPT|NOTADB|ERROR)/.test(error.code)) return undefined
    throw error
  } finally {
    present?.close()
  }
}

function sinceIn(present: Database.Database, { city, from }: { city: string; from: Date }): Since {
  const of = [city, from.getTime()] as const
  const erased = present
    .prepare<[string, number], string>(
      `SELECT subject FROM events WHERE city = ? AND kind = 'data-erased' AND at > ? ORDER BY id`,
    )
    .pluck()
    .all(...of)
  const consents = present
    .prepare<
      [string, number],
      { id: string; account: string; purpose: string; version: string; given: number; at: number }
    >(`SELECT id, account, purpose, version, given, at FROM consents WHERE city = ? AND at > ? ORDER BY id`)
    .all(...of)
  const removals = present
    .prepare<[string], { chat: number; messageId: number; dueAt: number }>(
      `SELECT gone.chat, shown.message_id AS messageId, gone.due_at AS dueAt
       FROM outbox gone JOIN outbox shown ON shown.city = gone.city AND shown.id = gone.target
       WHERE gone.city = ? AND gone.state IN ('waiting', 'sending') AND gone.class = 0
         AND gone.due_at > gone.made_at AND shown.message_id IS NOT NULL`,
    )
    .all(city)
  return {
    erased,
    removals: removals.map(row => ({ ...row, dueAt: new Date(row.dueAt) })),
    consents: consents.map(row => ({ ...row, given: row.given === 1, at: new Date(row.at) })),
  }
}
