/**
 * The log: the fields that the rooms name, never what somebody wrote; and a scrub of whatever still looks like a NIK, a
 * phone number or a bot's token, since a value inside an error's text slips past any list of fields.
 */
import { pino, type Logger } from 'pino'
import type { Config } from '../config.ts'

/** A token follows the word `bot` directly in the Bot API's addresses, so it has no word boundary before it. */
const secrets: readonly [RegExp, string][] = [
  [/\d{6,}:[\w-]{30,}/g, '[token]'],
  [/(?<!\d)\d{16}(?!\d)/g, '[nik]'],
  [/(?<![\d.-])(?:\+62|62|0)8\d{7,11}(?!\d)/g, '[phone]'],
]

/** A line of the log without secrets. */
export const scrub = (line: string): string =>
  secrets.reduce((text, [pattern, mark]) => text.replace(pattern, mark), line)

export const makeLog = (level: Config['logLevel']): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, hooks: { streamWrite: scrub } })
