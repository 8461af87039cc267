/**
 * The version of a text that is read aloud: a hash of exactly what is read. So a voice note is no longer offered once the
 * words, an amount or the address in it have changed, and it is offered again when they are as they were.
 */
import { createHash } from 'node:crypto'
import type { VoiceKey } from './texts.ts'

export interface Reading {
  readonly key: VoiceKey
  /** Telegram HTML. What is each person's own stands in it as `{{variables}}`. */
  readonly text: string
  readonly version: string
}

export const asRead = (key: VoiceKey, text: string): Reading => ({
  key,
  text,
  version: createHash('sha256').update(text).digest('base64url').slice(0, 16),
})
