/** Reading a text aloud: the officer speaks, hears it, and keeps it or speaks once more. */
import { authorise } from '../../../records/office/officers.ts'
import { recordVoice, VOICE_LANGUAGES } from '../../../records/voices/voices.ts'
import type { VoiceLanguage } from '../../../store/schema.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm, type Read, type SentMessage } from '../../forms/form.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import type { View } from '../../view.ts'
import { sourceOf } from '../../voices/message.ts'
import { readingOf } from '../../voices/reading.ts'
import { words as w } from '../../words.ts'
import { deniedReply } from '../gate.ts'
import { RECORD } from './links.ts'
import { textToRead, textView, undoButton, whose } from './one.ts'

type Sound = { source: string; seconds: number }
/** `of`: the sound that was heard; another one is asked about anew. */
type VoiceAnswers = { sound: Sound; keep: { of: string; yes: boolean } }

/** Nobody listens longer; and a tap on the button is no reading. */
const MOST_MINUTES = 10
const LEAST_SECONDS = 1

const form = defineForm<VoiceAnswers>({
  id: 'suara',
  version: 1,
  passing: true,
  title: () => w('voice:office.form.title'),
  ending: 'none',
  questions: [
    {
      id: 'sound',
      kind: 'message',
      anew: true,
      ask: () => w('voice:office.form.ask'),
      help: () => w('voice:office.form.help'),
      show: ({ seconds }) => w('voice:office.form.taken', { seconds }),
      read: readSound,
    },
    {
      id: 'keep',
      kind: 'choice',
      ask: ({ answers }) => w('voice:office.form.keep', { seconds: answers.sound?.seconds ?? 0 }),
      help: () => w('voice:office.form.keepHelp'),
      accepts: ({ of }, { answers }) => of === answers.sound?.source,
      perRow: 2,
      options: ({ answers: { sound: { source: of } = { source: '' } } }) => [
        {
          value: { of, yes: true },
          label: w('voice:office.form.yes'),
          also: w('voice:office.form.yesAlso'),
          style: 'success',
        },
        { value: { of, yes: false }, label: w('voice:office.form.no'), also: w('voice:office.form.noAlso') },
      ],
    },
  ],
})

function readSound({ sound }: SentMessage): Read<Sound> {
  if (!sound) return { ok: false, why: w('voice:office.form.notSound') }
  const { kind, source, seconds } = sound
  if (seconds < LEAST_SECONDS) return { ok: false, why: w('voice:office.form.tooShort') }
  if (seconds > MOST_MINUTES * 60)
    return { ok: false, why: w('voice:office.form.tooLong', { minutes: MOST_MINUTES }) }
  return { ok: true, value: { source: sourceOf(kind, source), seconds } }
}

/** What is read: the language, the version of the text that was shown, and its key, which may hold colons. */
const aboutOf = (language: VoiceLanguage, version: string, key: string) => `${language} ${version} ${key}`

function aboutIn(about: string | undefined) {
  const [code, version = '', key = ''] = (about ?? '').split(' ')
  return { language: VOICE_LANGUAGES.find(one => one === code) ?? 'id', version, key }
}

export const recordScreen =
  (language: VoiceLanguage, key: string): Screen =>
  async turn => {
    const allowed = await authorise(turn.tx, turn.account.id, 'record-voices')
    if (!allowed.ok) return deniedReply(turn, allowed, `${RECORD}${language}:${key}`)
    const reading = await readingOf(turn, key)
    if (!reading) return { say: [], toast: w('menu:oldButton') }
    const intro = [
      w('voice:office.form.intro', { language: w(`voice:button.${language}`) }),
      textToRead(reading),
    ].join('\n\n')
    return openForm(turn, voiceFeature, {
      about: aboutOf(language, reading.version, key),
      intro,
      replaceOpen: true,
    })
  }

export const voiceFeature: FormFeature<VoiceAnswers> = {
  form,
  async handIn(turn, { sound, keep }, { about }): Promise<HandedIn> {
    if (!keep.yes) return { done: false, lead: w('voice:office.form.again'), at: 'sound' }
    return { done: true, reply: await kept(turn, sound, aboutIn(about)) }
  },
}

/** What was read must be what the text says now: an officer may have read for minutes. */
async function kept(turn: Turn, sound: Sound, of: ReturnType<typeof aboutIn>): Promise<Reply> {
  const { language, version, key } = of
  const reading = await readingOf(turn, key)
  if (!reading) return { say: [ends(w('voice:office.form.gone'))] }
  if (reading.version !== version) return withText(turn, key, w('voice:office.form.changed'))
  const by = turn.account.id
  const recorded = await recordVoice(turn.tx, { by, key, language, textVersion: version, ...sound })
  if (!recorded.ok) {
    const { say, ...reply } = await deniedReply(turn, recorded, links.voices)
    return { ...reply, say: [ends(w('voice:office.form.nothingChanged')), ...say] }
  }
  const done = w('voice:office.form.kept', { language: w(`voice:language.${language}`) })
  const { replaced } = recorded
  if (!replaced) return withText(turn, key, done)
  const before = await whose(turn.tx, replaced)
  const undo = undoButton(replaced.id, w('voice:office.form.back', before))
  return withText(turn, key, `${done}\n${w('voice:office.form.replaced', before)}`, undo)
}

/** First what became of it, which brings the menu back; then the text, from which one goes on. */
async function withText(
  turn: Turn,
  key: string,
  text: string,
  undo?: ReturnType<typeof undoButton>,
): Promise<Reply> {
  const view = await textView(turn, key)
  const rows = [...(undo ? [[undo]] : []), ...(view?.rows ?? [])]
  return { say: [ends(text), ...(view ? [{ ...view, rows }] : [])] }
}

const ends = (text: string): View => ({ text, keyboard: 'menu' })
