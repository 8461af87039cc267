/** "🔊 Dengarkan" under every view whose text the office has read aloud, as it says now. */
import { likelyVoicesFor, voicesFor, type VoiceNote } from '../../records/voices/voices.ts'
import type { Turn } from '../house.ts'
import * as links from '../links.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'
import { readingOf } from './reading.ts'
import type { VoiceKey } from './texts.ts'

/** The voice notes that read a text as it is now: none tells what is true no more. */
export async function notesOf(turn: Turn, key: string): Promise<VoiceNote[]> {
  return current(turn, key, await voicesFor(turn.tx, key))
}

async function current(turn: Turn, key: string, notes: readonly VoiceNote[]): Promise<VoiceNote[]> {
  if (notes.length === 0) return []
  const reading = await readingOf(turn, key)
  return notes.filter(({ textVersion }) => textVersion === reading?.version)
}

/** The view, and what follows it: a message with a keyboard below the composer has no room for a button of its own. */
export async function withListening(turn: Turn, view: View): Promise<View[]> {
  if (!(await isHeard(turn, view))) return [view]
  if (view.keyboard === undefined || (view.rows ?? []).length > 0) return [listening(view)]
  const beside: View = { text: w('voice:orListen'), rows: [buttonFor(view)], slot: `voice:${view.voice}` }
  return [view, beside]
}

/** The same where a message is changed in its place. */
export const editListening = async (turn: Turn, view: View): Promise<View> =>
  (await isHeard(turn, view)) ? listening(view) : view

/** First of the buttons: who does not read looks there. */
const listening = (view: View): View => ({ ...view, rows: [buttonFor(view), ...(view.rows ?? [])] })

async function isHeard(turn: Turn, { voice }: View): Promise<boolean> {
  if (voice === undefined) return false
  const likely = await likelyVoicesFor(turn.tx, voice)
  return (await current(turn, voice, likely)).length > 0
}

const buttonFor = ({ voice }: { voice?: VoiceKey }): Button[] => [
  { label: w('voice:listen'), data: `${links.listen}${voice}` },
]
