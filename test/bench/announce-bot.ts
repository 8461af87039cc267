/**
 * The real bot on SQLite as a measured process, for `announce.ts`: it writes down an announcement to everybody, sends it,
 * and tells its memory.
 */
import { join } from 'node:path'
import { startApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { figuresOf } from '../../src/records/announcements/figures.ts'
import { announce, appointSender, openAccounts, type Began } from './announcement.ts'

export interface Figures {
  readonly rssMb: number
  readonly mostRssMb: number
  /** What is still held after a collection; the rest of the memory is garbage that nobody has had to collect yet. */
  readonly heldMb: number
  /** Share of a processor since it was asked last. */
  readonly cpu: number
  readonly left: number
}

if (import.meta.main) await run()

async function run(): Promise<void> {
  const [, , apiRoot = '', token = '', dir = '', count = '0', paid = ''] = process.argv
  const app = await startApp(
    {
      ...readConfig({}),
      dataDir: dir,
      databaseUrl: `file:${join(dir, 'lindung.db')}`,
      botToken: token,
      apiRoot,
      port: 0,
      logLevel: 'warn',
    },
    {
      onFatal: why => {
        throw new Error(why)
      },
    },
  )
  const people = Array.from({ length: Number(count) }, (_, n) => 100_001 + n)
  await openAccounts(app.store, people)
  const officer = await appointSender(app.store)
  let most = 0
  let id = ''
  const look = () => (most = Math.max(most, process.memoryUsage.rss()))
  setInterval(look, 50)
  let asked = { at: performance.now(), cpu: process.cpuUsage() }
  const figures = async (): Promise<Figures> => {
    look()
    const { user, system } = process.cpuUsage(asked.cpu)
    const cpu = (user + system) / 1000 / (performance.now() - asked.at)
    asked = { at: performance.now(), cpu: process.cpuUsage() }
    const left = id === '' ? 0 : (await figuresOf(app.store.reader(), id)).ahead
    const rss = process.memoryUsage.rss()
    globalThis.gc?.()
    const { heapUsed, external } = process.memoryUsage()
    const [rssMb, mostRssMb, heldMb] = [rss, most, heapUsed + external].map(bytes => bytes / 1_048_576)
    return { rssMb: rssMb!, mostRssMb: mostRssMb!, heldMb: heldMb!, cpu, left }
  }
  const start = async (): Promise<Began> => {
    const began = await announce(app.store, { officer, paid: paid === 'paid' })
    id = began.id
    return began
  }
  process.on('message', what => {
    void (what === 'begin' ? start() : figures()).then(answer => process.send?.(answer))
  })
  process.once('disconnect', () => process.exit(0))
  process.send?.('ready')
}
