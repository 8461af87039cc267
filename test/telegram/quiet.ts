/** A log that nobody reads, and one that remembers. */
import type { Log } from '../../src/telegram/log.ts'

export const quiet: Log = { info() {}, warn() {}, error() {} }

export function remembering() {
  const lines: { level: string; fields: object; text: string }[] = []
  const at = (level: string) => (fields: object, text: string) => void lines.push({ level, fields, text })
  const log: Log = { info: at('info'), warn: at('warn'), error: at('error') }
  return { log, lines }
}
