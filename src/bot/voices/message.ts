/** A voice note on its way to somebody, and what becomes of it. */
import { loseVoice, type VoiceNote } from '../../records/voices/voices.ts'
import type { Tx } from '../../store/store.ts'
import type { Outgoing, Settled } from '../../telegram/message.ts'
import { markupOf, message } from '../render.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'

/** A sound as the channel keeps it. A file that was sent as music cannot be sent as a voice note again. */
export type SoundKind = 'voice' | 'audio'

export const sourceOf = (kind: SoundKind, fileId: string): string => `${kind}:${fileId}`

/** @param to `under`: the message whose text is read. */
export function voiceMessage(
  { id, source }: Pick<VoiceNote, 'id' | 'source'>,
  to: { chat: number; under?: number | undefined; caption?: string; rows?: readonly (readonly Button[])[] },
): Outgoing {
  const [kind = 'voice', fileId = ''] = source.split(/:(.*)/)
  return {
    chat: to.chat,
    class: 0,
    method: kind === 'audio' ? 'sendAudio' : 'sendVoice',
    params: {
      [kind]: fileId,
      ...(to.caption === undefined ? {} : { caption: to.caption, parse_mode: 'HTML' }),
      ...(to.under === undefined
        ? {}
        : { reply_parameters: { message_id: to.under, allow_sending_without_reply: true } }),
      ...markupOf(to.rows ?? []),
    },
    // Several taps while the line is slow bring it once.
    slot: `voice:${id}`,
    ref: `voice:${id}`,
  }
}

const idIn = (ref: string | null): string | undefined => /^voice:([\w-]+)$/.exec(ref ?? '')?.[1]

/**
 * What is said to whoever did not get it. Only a file that the channel does not know ends the note: one person who takes no
 * voice messages must not take it from the others.
 */
export async function voiceSettled(tx: Tx, { ref, chat, state, reason }: Settled): Promise<Outgoing[]> {
  const id = idIn(ref)
  if (id === undefined || state !== 'wrong' || reason === 'gave-up') return []
  if (reason === 'no-file') await loseVoice(tx, id)
  const text = w(reason === 'no-file' ? 'voice:lost' : 'voice:refused')
  return [message({ text, slot: 'voice' }, { chat, class: 0 }, w)]
}
