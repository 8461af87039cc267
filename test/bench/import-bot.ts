/**
 * The real bot on SQLite as a measured process, for `import.ts`: with a link for a list, and figures of its memory and of
 * how long transactions hold the database.
 */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { startApp } from '../../src/app.ts'
import { CHANNEL } from '../../src/bot/channel.ts'
import { readConfig } from '../../src/config.ts'
import { openAccount } from '../../src/records/accounts.ts'
import { introduce } from '../../src/records/office/officers.ts'
import { setPin } from '../../src/records/office/pin.ts'
import { giveRole } from '../../src/records/office/staff-changes.ts'
import { makePass } from '../../src/records/passes/passes.ts'
import { passUrl } from '../../src/web/passes/pages.ts'

export const PIN = '246810'

/** Since the last time that it was asked. */
export interface BotFigures {
  /** The most memory of the whole process, its threads included; MB. */
  readonly rssMb: number
  /** The longest that one transaction, and one commit with all that shared it, held the database; ms. */
  readonly longestTxMs: number
  readonly longestCommitMs: number
  readonly transactions: number
  /** Share of a processor. */
  readonly cpu: number
}

if (import.meta.main) await run()

async function run(): Promise<void> {
  const [, , apiRoot = '', token = '', dir = ''] = process.argv
  const holds = watchHolds()
  const config = readConfig({})
  const app = await startApp(
    {
      ...config,
      dataDir: dir,
      databaseUrl: `file:${join(dir, 'lindung.db')}`,
      botToken: token,
      apiRoot,
      port: 0,
      logLevel: 'error',
    },
    {
      updatesAMinute: Infinity,
      onFatal: why => {
        throw new Error(why)
      },
    },
  )
  const link = await app.store.tx(async tx => {
    const { id: account } = await openAccount(tx, CHANNEL, 9001)
    await giveRole(tx, { by: 'system', account, role: 'verifikator', areas: [] })
    await introduce(tx, { account, name: 'Rina' })
    await setPin(tx, { account, pin: PIN })
    const made = await makePass(tx, { account, list: 'members' })
    if (!made.ok) throw new Error(made.why)
    return passUrl(`http://127.0.0.1:${app.port}`, made.token)
  })
  let rss = 0
  const look = () => (rss = Math.max(rss, process.memoryUsage.rss()))
  setInterval(look, 50)
  let asked = { at: performance.now(), cpu: process.cpuUsage() }
  process.on('message', () => {
    look()
    const { user, system } = process.cpuUsage(asked.cpu)
    const ms = performance.now() - asked.at
    const figures: BotFigures = {
      rssMb: rss / 1024 / 1024,
      ...holds.taken(),
      cpu: (user + system) / 1000 / ms,
    }
    rss = 0
    asked = { at: performance.now(), cpu: process.cpuUsage() }
    process.send?.(figures)
  })
  process.once('disconnect', () => process.exit(0))
  process.send?.(link)
}

/** Watches the statements that the store on SQLite begins and ends transactions with (`store/sqlite.ts`). */
function watchHolds() {
  let figures = { longestTxMs: 0, longestCommitMs: 0, transactions: 0 }
  let begun = 0
  let saved = 0
  const marks: Readonly<Record<string, () => void>> = {
    'BEGIN IMMEDIATE': () => (begun = performance.now()),
    'SAVEPOINT work': () => (saved = performance.now()),
    'RELEASE work': () => {
      figures.transactions++
      figures.longestTxMs = Math.max(figures.longestTxMs, performance.now() - saved)
    },
    COMMIT: () => (figures.longestCommitMs = Math.max(figures.longestCommitMs, performance.now() - begun)),
  }
  const prepare = Reflect.get(Database.prototype, 'prepare') as (sql: string) => Database.Statement
  Reflect.set(Database.prototype, 'prepare', function (this: Database.Database, sql: string) {
    const statement = prepare.call(this, sql)
    const mark = marks[sql]
    if (!mark) return statement
    const begin = statement.run.bind(statement)
    const ends = sql === 'COMMIT'
    return {
      run() {
        if (!ends) mark()
        const result = begin()
        if (ends) mark()
        return result
      },
    }
  })
  return {
    taken: () => {
      const taken = figures
      figures = { longestTxMs: 0, longestCommitMs: 0, transactions: 0 }
      return taken
    },
  }
}
