/**
 * Start here: configuration → app → run until told to stop.
 *
 * Without a token it is the demo: the simulator and a sample city come along. Nothing heavy is imported before it is
 * clear that this Node can run it.
 */
import { existsSync } from 'node:fs'
import type { Config } from './config.ts'

const OLDEST_NODE = 24

const say = (line: string) => process.stdout.write(`${line}\n`)

function fail(why: string): never {
  process.stderr.write(`${hasBegun ? 'Lindung stops' : 'Lindung cannot start'}.\n${why}\n`)
  process.exit(1)
}

/** From when on a stop must wait for the end of what is under way: before that, nothing was sent. */
let hasBegun = false

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
  fail(
    `Node ${OLDEST_NODE} or newer is needed, this is ${process.versions.node}. Use "npm start": it brings its own.`,
  )

await import('./quick-imports.ts')
const { readConfig } = await import('./config.ts')
const { plainly } = await import('./app/plainly.ts')
try {
  process.loadEnvFile('.env')
} catch {
  // Without one the environment alone decides. One that cannot be read would start the demo in its place.
  if (existsSync('.env'))
    fail('.env: cannot be read. It must be a file, and belong to the user that runs this.')
}

/** A terminal and systemd signal the whole group, and npm passes it on: so soon after the first it is the same one. */
const SAME_SIGNAL_MS = 1000

let stoppingSince: number | undefined
let started: Promise<() => Promise<void>> | undefined
// Before the start: a signal in the middle of it would otherwise end the program with messages in the air.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (!hasBegun) process.exit(0)
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(1)
      return
    }
    stoppingSince = performance.now()
    void started?.then(
      stop => stop().then(() => process.exit(0)),
      () => undefined,
    )
  })

let settings: Config | undefined
try {
  settings = readConfig(process.env)
  const run = settings.kind === 'demo' ? (await import('./demo/demo.ts')).startDemo : startReal
  started = run(settings, say)
  await started
  hasBegun = true
} catch (error) {
  const why = plainly(error, settings)
  if (why !== undefined) fail(why)
  throw error
}

/** The bot on the real Bot API (or wherever TELEGRAM_API_ROOT points). */
async function startReal(config: Config, tell: typeof say): Promise<() => Promise<void>> {
  const { startApp } = await import('./app.ts')
  const app = await startApp(config, {
    onFatal: why => fail(why),
    onBegins: () => {
      hasBegun = true
    },
    onNewKeys: file =>
      tell(
        `New keys were made in ${file}. Keep a copy apart from the backups: without it nobody can read the data.`,
      ),
  })
  tell(`@${app.botUsername} serves. Health: http://localhost:${app.port}/health`)
  return () => app.stop()
}
