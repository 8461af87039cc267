/**
 * Every setting of the deployment, read once from the environment, checked, with its default.
 *
 * Values of the programme (years, quotas, office hours, holidays) are not here: the office enters those in the bot.
 * `.env.example` explains each name to the engineer who runs this; `readConfig` says what is wrong in one line each.
 */
import { z } from 'zod'

export interface Config {
  /** `demo`: no token was given, so the bot talks to its own simulator and lives in `data/demo`. */
  readonly kind: 'demo' | 'real'
  readonly botToken: string
  readonly apiRoot: string
  readonly databaseUrl: string
  readonly dataDir: string
  readonly dataKeys: string | undefined
  /** Telegram ids of the first admins. */
  readonly adminIds: readonly number[]
  readonly port: number
  readonly simulatorPort: number
  readonly updates: { kind: 'polling' } | { kind: 'webhook'; publicUrl: string; secret: string }
  readonly documentsVia: DocumentsVia
  /** Copies of the database and the documents, on SQLite: where (`backups` in `dataDir` if undefined), and how many. */
  readonly backups: { readonly folder: string | undefined; readonly kept: number }
  /** How many messages the bot sends in a second at most, while notices or announcements are among them. */
  readonly messagesPerSecond: number
  readonly logLevel: LogLevel
}

/** How the papers of a registration reach the office: seen at the counter, as photos in the chat, or by a page of our own. */
export type DocumentsVia = 'counter' | 'telegram' | 'upload'
type LogLevel = z.infer<typeof logLevel>

/** A setting that stops the start: `message` has one line per wrong variable, ready to print. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

const logLevel = z.enum(
  ['silent', 'error', 'warn', 'info', 'debug'],
  say('one of silent, error, warn, info, debug', 'info'),
)
const port = (example: number) =>
  z.coerce
    .number(say('a port number', String(example)))
    .int(say('a whole number', String(example)))
    .min(0, say('0 to 65535', String(example)))
    .max(65535, say('0 to 65535', String(example)))
const url = (example: string) => z.url({ protocol: /^https?$/, ...say('an http or https address', example) })

const environment = z.object({
  NODE_ENV: z.string().optional(),
  BOT_TOKEN: z
    .string()
    .regex(
      /^\d+:[\w-]{20,}$/,
      say('the token that @BotFather gave', '123456789:AAExampleExampleExampleExample'),
    )
    .optional(),
  TELEGRAM_API_ROOT: url('https://api.telegram.org').default('https://api.telegram.org'),
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:.+|postgres(ql)?:\/\/.+)$/,
      say('a file: path or a postgres:// address', 'file:./data/lindung.db'),
    )
    .optional(),
  DATA_DIR: z.string().optional(),
  DATA_KEYS: z.string().optional(),
  ADMIN_IDS: z
    .string()
    .regex(/^\s*\d+(\s*,\s*\d+)*\s*$/, say('Telegram ids, separated by commas', '12345678,87654321'))
    .transform(ids => ids.split(',').map(Number))
    .optional(),
  PORT: port(3000).default(3000),
  SIMULATOR_PORT: port(8081).default(8081),
  PUBLIC_URL: url('https://lindung.example.go.id').optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, say('16 to 256 letters, digits, _ or -', 'kZ3v9QpT7xWm2Rb8'))
    .optional(),
  DOCUMENTS_VIA: z
    .enum(['counter', 'telegram', 'upload'], say('counter, telegram or upload', 'counter'))
    .optional(),
  TELEGRAM_DOCUMENTS_APPROVED_BY: z
    .string()
    .min(3, say('the number of the letter by which the city approved it', '500.15/123/2026'))
    .optional(),
  MESSAGES_PER_SECOND: z.coerce
    .number(say('a number of messages', '28'))
    .int(say('a whole number', '28'))
    .min(1, say('1 to 30', '28'))
    .max(30, say('1 to 30', '28'))
    .default(28),
  BACKUP_DIR: z.string().optional(),
  BACKUPS_KEPT: z.coerce
    .number(say('a number of backups', '7'))
    .int(say('a whole number', '7'))
    .min(0, say('0 (none are made) to 365', '7'))
    .max(365, say('0 (none are made) to 365', '7'))
    .optional(),
  LOG_LEVEL: logLevel.default('info'),
})

/**
 * @param env usually `process.env`; an empty value counts as not set.
 * @throws {ConfigError} naming each wrong variable, what is wrong, and an example.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const read = environment.safeParse(given)
  if (!read.success)
    throw new ConfigError(
      read.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    )
  const value = read.data
  const kind = value.BOT_TOKEN === undefined ? 'demo' : 'real'
  if (kind === 'demo' && value.NODE_ENV === 'production')
    throw new ConfigError(
      'BOT_TOKEN: is missing, and NODE_ENV=production starts no demo. Example: BOT_TOKEN=123456789:AAExampleExampleExampleExample',
    )

  const dataDir = value.DATA_DIR ?? (kind === 'demo' ? './data/demo' : './data')
  return {
    kind,
    botToken: value.BOT_TOKEN ?? '',
    apiRoot: value.TELEGRAM_API_ROOT.replace(/\/+$/, ''),
    databaseUrl: value.DATABASE_URL ?? `file:${dataDir}/lindung.db`,
    dataDir,
    dataKeys: value.DATA_KEYS,
    adminIds: value.ADMIN_IDS ?? [],
    port: value.PORT,
    simulatorPort: value.SIMULATOR_PORT,
    updates: updatesOf(value.PUBLIC_URL, value.WEBHOOK_SECRET),
    documentsVia: documentsOf(kind, value),
    backups: { folder: value.BACKUP_DIR, kept: value.BACKUPS_KEPT ?? (kind === 'demo' ? 0 : 7) },
    messagesPerSecond: value.MESSAGES_PER_SECOND,
    logLevel: value.LOG_LEVEL,
  }
}

/** Telegram calls a webhook over https only; plain http serves a stand-in on the same machine. */
function updatesOf(publicUrl: string | undefined, secret: string | undefined): Config['updates'] {
  if (publicUrl === undefined) return { kind: 'polling' }
  const { protocol, hostname } = new URL(publicUrl)
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if (protocol !== 'https:' && !loopback)
    throw new ConfigError(
      'PUBLIC_URL: must be https (http only on this machine). Example: PUBLIC_URL=https://lindung.example.go.id',
    )
  if (secret === undefined)
    throw new ConfigError(
      'WEBHOOK_SECRET: is needed together with PUBLIC_URL. Example: WEBHOOK_SECRET=kZ3v9QpT7xWm2Rb8',
    )
  return { kind: 'webhook', publicUrl: publicUrl.replace(/\/+$/, ''), secret }
}

/**
 * Telegram keeps photos abroad, and public data is to stay in the country (PP 71/2019): with real people the city must
 * have approved it in writing. A page of our own needs an address that browsers reach.
 */
function documentsOf(kind: Config['kind'], value: z.output<typeof environment>): DocumentsVia {
  const { DOCUMENTS_VIA: via, TELEGRAM_DOCUMENTS_APPROVED_BY: letter, PUBLIC_URL: publicUrl } = value
  if (kind === 'demo') return via ?? 'telegram'
  if (via === 'telegram' && letter === undefined)
    throw new ConfigError(
      'TELEGRAM_DOCUMENTS_APPROVED_BY: DOCUMENTS_VIA=telegram needs the number of the city letter that allows it. Example: TELEGRAM_DOCUMENTS_APPROVED_BY=500.15/123/2026',
    )
  if (via === 'upload' && publicUrl === undefined)
    throw new ConfigError(
      'PUBLIC_URL: DOCUMENTS_VIA=upload needs the address at which phones reach this server. Example: PUBLIC_URL=https://lindung.example.go.id',
    )
  return via ?? 'counter'
}

function say(expected: string, example: string) {
  return {
    error: (issue: { path?: PropertyKey[] | undefined }) =>
      `must be ${expected}. Example: ${issue.path?.join('.') ?? ''}=${example}`,
  }
}
