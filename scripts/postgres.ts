/**
 * Starts a PostgreSQL of Debian's package on loopback, in a folder of its own, as an ordinary user; for tests.
 *
 * By itself: `node scripts/postgres.ts` prints the address and stops with Ctrl-C.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

export interface Postgres {
  /** `postgres://postgres@127.0.0.1:<port>/postgres` */
  readonly url: string
  stop(): Promise<void>
}

const PACKAGES = '/usr/lib/postgresql'

/** Folder of the newest installed server's programs; undefined when there is none. */
export function postgresPrograms(): string | undefined {
  if (!existsSync(PACKAGES)) return undefined
  const versions = readdirSync(PACKAGES).toSorted((a, b) => Number(b) - Number(a))
  return versions.map(version => join(PACKAGES, version, 'bin')).find(bin => existsSync(join(bin, 'initdb')))
}

/** @param bin of `postgresPrograms`. Its data is thrown away at the stop, so nothing is synced to the disk. */
export async function startPostgres(bin: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'lindung-postgres-'))
  const data = join(folder, 'data')
  const asUser = ordinaryUser(folder)
  const run = (program: string, args: string[]): [string, string[]] =>
    asUser ? ['runuser', ['-u', 'postgres', '--', join(bin, program), ...args]] : [join(bin, program), args]
  execFileSync(
    ...run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N']),
    {
      stdio: 'ignore',
      cwd: folder,
    },
  )
  const port = await freePort()
  const options = [
    '-p',
    `${port}`,
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    `unix_socket_directories=${folder}`,
  ]
  const quick = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=200']
  const server = spawn(...run('postgres', ['-D', data, ...options, ...quick]), {
    stdio: 'ignore',
    cwd: folder,
  })
  await untilReady(run('pg_isready', ['-h', '127.0.0.1', '-p', `${port}`]), server)
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      execFileSync(...run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']), {
        stdio: 'ignore',
        cwd: folder,
      })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root; Debian's package made a user for it. */
function ordinaryUser(folder: string): boolean {
  if (userInfo().uid !== 0) return false
  const uid = Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' }))
  const gid = Number(execFileSync('id', ['-g', 'postgres'], { encoding: 'utf8' }))
  chownSync(folder, uid, gid)
  return true
}

async function untilReady([command, args]: [string, string[]], server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) throw new Error('PostgreSQL stopped at once')
    try {
      execFileSync(command, args, { stdio: 'ignore' })
      return
    } catch {
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
  throw new Error('PostgreSQL did not get ready within 10 s')
}

function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const server = createServer().listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
  })
  return promise
}

if (import.meta.main) {
  const bin = postgresPrograms()
  if (bin === undefined) {
    console.error('no PostgreSQL found: apt-get install postgresql')
    process.exit(1)
  }
  const postgres = await startPostgres(bin)
  console.log(postgres.url)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void postgres.stop().then(() => process.exit(0)))
}
