/**
 * What a person is shown: a text and its buttons, before it becomes a message of the channel.
 */
import type { VoiceKey } from './voices/texts.ts'

export type Button =
  | { readonly label: string; readonly data: string; readonly style?: 'success' | 'danger' | 'primary' }
  | { readonly label: string; readonly url: string }
  | { readonly label: string; readonly copy: string }

/**
 * The keyboard below the composer: one's own (`menu`: the citizens', or `office` for who is of the office now), the
 * citizens' whoever it is (`public`), an open form's, the form's with "send my number", or that of a conversation with a
 * human: the person's, and the officer's without and with the way to the person's files.
 */
export type Keyboard =
  'menu' | 'office' | 'public' | 'form' | 'contact' | 'talk' | 'officeTalk' | 'officeTalkFile'

export interface View {
  /** Telegram HTML, up to 4096 characters. */
  readonly text: string
  /** Buttons under the message, row by row. */
  readonly rows?: readonly (readonly Button[])[]
  /** Shown instead of rows: a message carries one kind of buttons. */
  readonly keyboard?: Keyboard
  /** A waiting message of the same slot is replaced by this one: an album of ten gets one answer. */
  readonly slot?: string
  /** Which text it shows: where the office has read that aloud, it can be heard. */
  readonly voice?: VoiceKey
  /** Under this it can be found again, to be taken out of the chat: a personal file. */
  readonly ref?: string
}
