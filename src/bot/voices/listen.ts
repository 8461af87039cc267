/** Hearing a text: the voice note comes as a message of its own, in the language that somebody has chosen once. */
import type { Composer } from 'grammy'
import { chooseVoiceLanguage } from '../../records/accounts.ts'
import { VOICE_LANGUAGES, type VoiceNote } from '../../records/voices/voices.ts'
import type { VoiceLanguage } from '../../store/schema.ts'
import type { BotContext } from '../context.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { voiceMessage } from './message.ts'
import { notesOf } from './offer.ts'

/** Followed by a language and a text's key; by a key alone: which language? */
const IN = 'sr:in:'
const WHICH = 'sr:lang:'
/** The longest way to a text: a key must leave it room in the 64 bytes of a button. */
export const LONGEST_WAY = `${IN}mad:`

const KEY = String.raw`([\w:.-]+)`

export function voiceScreens(screens: Composer<BotContext>): void {
  screens.callbackQuery(new RegExp(`^${links.listen}${KEY}$`), ctx => ctx.show(listen(ctx.match[1] ?? '')))
  screens.callbackQuery(new RegExp(`^${WHICH}${KEY}$`), ctx => ctx.show(which(ctx.match[1] ?? '')))
  screens.callbackQuery(new RegExp(`^${IN}(${VOICE_LANGUAGES.join('|')}):${KEY}$`), ctx => {
    const language = VOICE_LANGUAGES.find(one => one === ctx.match[1])
    if (language) ctx.show(choose(language, ctx.match[2] ?? ''))
  })
}

const listen =
  (key: string): Screen =>
  async turn => {
    const notes = await notesOf(turn, key)
    const [only, ...others] = notes
    if (!only) return gone
    const { hears } = turn.account
    if (hears === undefined && others.length > 0) return { say: [whichView(key, notes)] }
    return played(turn, key, notes, hears, turn.tapped)
  }

const which =
  (key: string): Screen =>
  async turn => {
    const notes = await notesOf(turn, key)
    return notes.length === 0 ? gone : { say: [whichView(key, notes)] }
  }

/** The choice is remembered, and said where it was asked. */
const choose =
  (language: VoiceLanguage, key: string): Screen =>
  async turn => {
    await chooseVoiceLanguage(turn.tx, { account: turn.account.id, language })
    const notes = await notesOf(turn, key)
    if (notes.length === 0) return gone
    const text = w('voice:chosen', { language: w(`voice:language.${language}`) })
    return { ...played(turn, key, notes, language), edit: { text } }
  }

const gone: Reply = { say: [], toast: w('voice:gone') }

const whichView = (key: string, notes: readonly VoiceNote[]): View => ({
  text: w('voice:which'),
  rows: VOICE_LANGUAGES.filter(language => notes.some(note => note.language === language)).map(language => [
    { label: w(`voice:button.${language}`), data: `${IN}${language}:${key}` },
  ]),
})

/** What is nearest to what they want, and which it is where that is another. */
function played(
  { chat }: Turn,
  key: string,
  notes: readonly VoiceNote[],
  wanted: VoiceLanguage | undefined,
  under?: number,
): Reply {
  const inOrder = [wanted, ...VOICE_LANGUAGES].flatMap(language =>
    notes.filter(note => note.language === language),
  )
  const [note] = inOrder
  if (!note) return gone
  const said =
    wanted === undefined || note.language === wanted
      ? {}
      : {
          caption: w('voice:notYet', {
            wanted: w(`voice:language.${wanted}`),
            language: w(`voice:language.${note.language}`),
          }),
        }
  const rows = notes.length > 1 ? [[{ label: w('voice:other'), data: `${WHICH}${key}` }]] : []
  return { say: [], also: [voiceMessage(note, { chat, under, rows, ...said })] }
}
