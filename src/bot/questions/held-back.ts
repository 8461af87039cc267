/** What somebody hears whose file is not passed on: the other side reads of it, and without this they would think it had arrived. */
import { lastLines } from '../../records/questions/lines.ts'
import type { Question } from '../../records/questions/question-rows.ts'
import type { Reader } from '../../store/store.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import type { Sent } from './sent.ts'

/** Once for several that were sent in a row; not again for a word that was changed beside one. After the line is written. */
export async function heldBackViews(
  reader: Reader,
  { body }: Sent,
  { question, voice }: { question: Question; voice: 'person' | 'officer' },
): Promise<View[]> {
  if (!body.heldBack || body.edited) return []
  const [before, now] = await lastLines(reader, question.id, 2)
  const isToldAlready = now !== undefined && before?.voice === voice && before.body.heldBack === true
  if (isToldAlready) return []
  return [{ text: w(voice === 'person' ? 'question:talk.heldBack' : 'question:office.heldBack') }]
}
