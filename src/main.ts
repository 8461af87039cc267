/**
 * Start here: configuration → app → run until told to stop.
 *
 * Without a token it is the demo: the simulator and a sample city come along. Nothing heavy is imported before it is
 * clear that this Node can run it.
 */
import type { Config } from './config.ts'

const OLDEST_NODE = 24

const say = (line: string) => process.stdout.write(`${line}\n`)

function fail(why: string): never {
  process.stderr.write(`Lindung cannot start.\n${why}\n`)
  process.exit(1)
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
  fail(
    `Node ${OLDEST_NODE} or newer is needed, this is ${process.versions.node}. Use "npm start": it brings its own.`,
  )

await import('./quick-imports.ts')
const { ConfigError, readConfig } = await import('./config.ts')
try {
  process.loadEnvFile('.env')
} catch {
  // No .env: the environment alone decides.
}

/** From when on a stop must wait for the end of what is under way: before that, nothing was sent. */
let hasBegun = false
let isStopping = false
let started: Promise<() => Promise<void>> | undefined
// Before the start: a signal in the middle of it would otherwise end the program with messages in the air.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (isStopping) process.exit(1)
    if (!hasBegun) process.exit(0)
    isStopping = true
    void started?.then(
      stop => stop().then(() => process.exit(0)),
      () => undefined,
    )
  })

try {
  const config = readConfig(process.env)
  const run = config.kind === 'demo' ? (await import('./demo/demo.ts')).startDemo : startReal
  started = run(config, say)
  await started
  hasBegun = true
} catch (error) {
  if (error instanceof ConfigError) fail(error.message)
  const known = ['StartError', 'StoreError', 'KeysError', 'VaultError']
  if (error instanceof Error && known.includes(error.name)) fail(error.message)
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
