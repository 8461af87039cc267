/**
 * What stops a start, in a line that says what is wrong and what to do. What is not known here is a bug, and keeps its
 * trace.
 */
import type { Config } from '../config.ts'

/** Errors of the house whose message is for the engineer. */
const OURS = new Set(['ConfigError', 'StartError', 'StoreError', 'KeysError', 'VaultError', 'BackupError'])

type Where = Partial<Pick<Config, 'databaseUrl' | 'dataDir'>>

/** @returns undefined for a bug. @param where the settings, as far as they were read. */
export function plainly(error: unknown, where: Where = {}): string | undefined {
  for (let one = error; one instanceof Error; one = one.cause) {
    if (OURS.has(one.name)) return one.message
    const code = 'code' in one && typeof one.code === 'string' ? one.code : ''
    const said = ofFile(one, code) ?? ofDatabase(one, code, where.databaseUrl ?? '')
    if (said !== undefined) return said
  }
  return undefined
}

/** A file or folder, as Node tells of it: with its path. */
function ofFile(error: Error, code: string): string | undefined {
  if (!('path' in error) || typeof error.path !== 'string') return undefined
  const { path } = error
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `${path}: the user that runs this may not use it. Give it to that user (chown), or set another DATA_DIR.`
    case 'EROFS':
      return `${path}: this disk is read-only. Make it writable, or set another DATA_DIR.`
    case 'ENOSPC':
      return `${path}: ${FULL}`
    case 'EEXIST':
    case 'ENOTDIR':
      return `${path}: is a file, and a folder is needed. Move it away, or set another DATA_DIR.`
    case 'EISDIR':
      return `${path}: is a folder, and a file is needed. Move it away.`
    case 'ENOENT':
      return `${path}: is not there, and cannot be made. Set another DATA_DIR.`
  }
  return undefined
}

const FULL = 'the disk is full. Make room and start again: what was kept is safe.'
const RESTORE = 'npm run restore -- data/backups/<instant>'

function ofDatabase(error: Error, code: string, url: string): string | undefined {
  if (code.startsWith('SQLITE_')) return ofSqlite(error, code, url.replace(/^file:/, ''))
  return url.startsWith('postgres') ? ofPostgres(error, code) : undefined
}

/** https://sqlite.org/rescode.html */
function ofSqlite({ message }: Error, code: string, file: string): string | undefined {
  const at = `DATABASE_URL: ${file}`
  const [, kind = ''] = code.split('_')
  switch (kind) {
    case 'CANTOPEN':
    case 'READONLY':
      return `${at} cannot be opened for writing. It must be a file, and the user that runs this must be able to write to it and to its folder.`
    case 'FULL':
      return `${at}: ${FULL}`
    case 'NOTADB':
      return `${at} is no database. Is it the right file? A copy is put back by ${RESTORE}`
    case 'CORRUPT':
      return `${at} is damaged (${message}). Keep it aside, look at the disk, and put a copy back: ${RESTORE}`
    case 'BUSY':
    case 'LOCKED':
      return `${at} is in use by another program, a restore or a database tool. Wait for its end, or stop it.`
    case 'IOERR':
      return `${at}: the disk fails (${code}). Look at the disk before you start again.`
  }
  return undefined
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html; the server's own words hold no password. */
function ofPostgres({ message }: Error, code: string): string | undefined {
  switch (code) {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return `DATABASE_URL: PostgreSQL cannot be reached (${message || code}). Does it run, and are host and port right?`
    case '28P01':
    case '28000':
      return `DATABASE_URL: PostgreSQL does not let this user in (${message}). Look at user, password and pg_hba.conf.`
    case '3D000':
      return `DATABASE_URL: ${message}. Make it first: createdb -O <user> <database>`
    case '42501':
      return `DATABASE_URL: this user may not make tables (${message}). Make it the owner: ALTER DATABASE <database> OWNER TO <user>`
    case '53300':
      return `DATABASE_URL: PostgreSQL has no connection left (${message}). This bot needs up to 18: raise max_connections.`
    case '53100':
      return `DATABASE_URL: at PostgreSQL ${FULL}`
    case '57P03':
      return `DATABASE_URL: PostgreSQL is just starting or stopping (${message}). Start again in a moment.`
    case '25006':
      return `DATABASE_URL: this PostgreSQL is read-only, a standby for one (${message}). Name the primary.`
    case 'ERR_INVALID_URL':
      return 'DATABASE_URL: is no address. Write @ : / and # of a password as %40 %3A %2F and %23. Example: DATABASE_URL=postgres://lindung:secret@127.0.0.1:5432/lindung'
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
      return `DATABASE_URL: the certificate of PostgreSQL is not known here (${message}). Name its authority: ?sslmode=verify-full&sslrootcert=<file>`
  }
  return /^timeout expired|does not support SSL/.test(message)
    ? `DATABASE_URL: PostgreSQL cannot be reached (${message}). Does it run, and are host, port and sslmode right?`
    : undefined
}
