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

const { ConfigError, readConfig } = await import('./config.ts')
try {
  process.loadEnvFile('.env')
} catch {
  // No .env: the environment alone decides.
}

try {
  const config = readConfig(process.env)
  const run = config.kind === 'demo' ? (await import('./demo/demo.ts')).startDemo : startReal
  const stop = await run(config, say)
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (isStopping) process.exit(1)
      isStopping = true
      void stop().then(() => process.exit(0))
    })
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
    onNewKeys: file =>
      tell(
        `New keys were made in ${file}. Keep a copy apart from the backups: without it nobody can read the data.`,
      ),
  })
  tell(`@${app.botUsername} serves. Health: http://localhost:${app.port}/health`)
  return () => app.stop()
}
