/**
 * The parameters of one call, however they came: JSON, a form, multipart or the query string.
 *
 * Telegram reads them all the same way: numbers and flags may be words, objects may be JSON in a string.
 */
import { bad } from '../refusal.ts'

export interface Uploaded {
  name: string
  mime: string
  bytes: Buffer
}

export class Params {
  readonly values: Record<string, unknown>
  readonly files: Map<string, Uploaded>

  constructor(values: Record<string, unknown>, files: Map<string, Uploaded> = new Map()) {
    this.values = values
    this.files = files
  }

  has(name: string): boolean {
    const value = this.values[name]
    return value !== undefined && value !== null && value !== ''
  }

  /** The value as text; '' when absent. */
  text(name: string): string {
    const value = this.values[name]
    if (value === undefined || value === null) return ''
    return typeof value === 'string' ? value : JSON.stringify(value)
  }

  /** A whole number, or undefined when absent or no number at all. */
  integer(name: string): number | undefined {
    const text = this.text(name)
    return /^-?\d{1,16}$/.test(text) ? Number(text) : undefined
  }

  flag(name: string): boolean {
    return ['true', '1', 'yes', 't', 'y'].includes(this.text(name).toLowerCase())
  }

  /** An object or list; undefined when absent. `what` names it in the refusal, as Telegram does. */
  json(name: string, what: string): unknown {
    if (!this.has(name)) return undefined
    const value = this.values[name]
    if (typeof value !== 'string') return value
    try {
      return JSON.parse(value)
    } catch {
      throw bad(`can't parse ${what} JSON object`)
    }
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
